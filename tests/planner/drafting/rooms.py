"""Drafts of real briefs on the shipped library, and what can be read off a drafted day."""

from functools import cache

from content.loader import load_catalog
from planner.brief import Brief
from planner.catalog import Catalog, Tool
from planner.drafting import Drafted, draft
from planner.plan import Block, Plan
from planner.recommend import recommend
from planner.timetable import DayTimes, schedule

ONCE_A_DAY = ("break", "meal", "buffer")


@cache
def library() -> Catalog:
    """Return the shipped content."""
    return load_catalog()


def drafted(brief: Brief) -> Drafted:
    """Return the draft for a brief, with the advice that the app itself would give."""
    return draft(brief, library(), recommend(brief, library()))


def days_of(brief: Brief) -> tuple[DayTimes, ...]:
    """Return the times of the days that are drafted for a brief."""
    return schedule(drafted(brief).plan).days


def kinds(day: DayTimes) -> list[str]:
    """Return the kinds of a day's blocks in order."""
    return [placed.block.kind for placed in day.placed()]


def blocks(day: DayTimes, *kinds: str) -> list[Block]:
    """Return the blocks of a day that are of these kinds, in order."""
    return [placed.block for placed in day.placed() if placed.block.kind in kinds]


def seated(day: DayTimes) -> list[int]:
    """Return for how many minutes people sit each time before they rest or go."""
    lengths, since = [], day.start
    for placed in day.placed():
        if placed.block.kind in ("break", "meal"):
            lengths.append(placed.start - since)
            since = placed.end
    return [*lengths, day.finish - since]


def worked(day: DayTimes) -> list[int]:
    """Return for how many minutes people work each time before they rest or go: coming in and waiting not counted."""
    lengths = [0]
    for place, placed in enumerate(day.placed()):
        if placed.block.kind in ("break", "meal"):
            lengths.append(0)
        elif placed.block.kind != "buffer" and (place or placed.block.kind != "logistics"):
            lengths[-1] += placed.block.minutes
    return lengths


def free(day: DayTimes) -> float:
    """Return which share of a day is breathing space or left over."""
    minutes = sum(block.minutes for block in blocks(day, "buffer")) + day.left_over
    return minutes / (day.end - day.start)


def large_tools(plan: Plan, day: DayTimes) -> dict[str, int]:
    """Return the tools of forty minutes or more on a day, the parts of one counted together."""
    sums: dict[str, int] = {}
    for block in blocks(day, "tool"):
        sums[plan.tools[block.tool or ""].id] = sums.get(block.tool or "", 0) + block.minutes
    return {id: minutes for id, minutes in sums.items() if minutes >= 40}


def tools_in_order(plan: Plan) -> list[Tool]:
    """Return the tools of a plan as they come, without frame activities."""
    return [plan.tools[block.tool] for block in plan.blocks() if block.kind == "tool" and block.tool is not None]
