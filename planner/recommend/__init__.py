"""Advice: from a brief and the catalog to ranked key ideas and tools with reasons, and what would change them."""

from planner.recommend.changes import what_would_change
from planner.recommend.engine import recommend

__all__ = ["recommend", "what_would_change"]
