"""Drafting a session: from a brief and its recommendation to days that end at the agreed hour."""

from planner.drafting.engine import Drafted, draft

__all__ = ["Drafted", "draft"]
