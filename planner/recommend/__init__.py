"""Advice: from a brief and the catalog to ranked key ideas and tools with reasons."""

from planner.recommend.engine import recommend

__all__ = ["recommend"]
