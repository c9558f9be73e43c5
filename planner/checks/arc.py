"""Rules about the arc of a day: how it opens and closes, and protection before anything that exposes."""

from collections.abc import Iterator

from planner.checks.finding import Finding
from planner.checks.looked_at import LookedAt, LookedDay
from planner.edits.blocks import MoveBlocks
from planner.edits.places import Place
from planner.plan import Block
from planner.timetable import Placed
from planner.vocabulary import LEVELS, Kind

OPENINGS: tuple[Kind, ...] = ("opening", "grounding", "agreements")
EXPOSING = LEVELS.index("medium")
"""From this level on a tool exposes people to the outside."""


def no_opening(_seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """The first day has no opening; a later day has nothing that gathers people again."""
    wanted: tuple[Kind, ...] = ("opening",) if day.first else OPENINGS
    if not any(placed.block.kind in wanted for placed in day.blocks):
        yield Finding("no-opening", "warning", (), {"day": str(day.number)})


def closing_not_last(_seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A day has no closing, or something stands after it."""
    closings = [placed for placed in day.row if placed.block.kind == "closing"]
    number = {"day": str(day.number)}
    if not closings:
        yield Finding("closing-not-last", "warning", (), {**number, "title": "", "after": ""})
        return
    closing = closings[-1]
    after = [
        placed.block
        for placed in day.row
        if placed.start >= closing.end
        and placed.block.minutes
        and placed.block.id != closing.block.id
        and not _is_fixed(placed)
    ]
    if after:
        yield Finding(
            "closing-not-last",
            "warning",
            (closing.block.id,),
            {**number, "title": closing.block.title, "after": after[-1].title},
            MoveBlocks((closing.block.id,), Place(day.times.day.id, len(day.times.day.items))),
            "closing-to-the-end",
        )


def no_protection(seen: LookedAt) -> Iterator[Finding]:
    """Risk is high or unknown, and no protection step stands on the first day before what exposes.

    With unknown risk only a session that holds something exposing is named: a caution on everything is a
    caution on nothing.
    """
    standing = seen.risk.standing
    if standing not in ("high", "unknown"):
        return
    if not seen.days:
        return
    everything = [placed.block for day in seen.days for placed in day.blocks]
    on_day_one = [placed.block for placed in seen.days[0].blocks]
    step = next((block for block in on_day_one if _protects(seen, block)), None)
    exposing = next((block for block in everything if _exposes(seen, block)), None)
    if step is not None and (exposing is None or everything.index(step) <= everything.index(exposing)):
        return
    works = any(block.kind in ("tool", "custom") for block in everything)
    if exposing is None and not (standing == "high" and works):
        return
    yield Finding(
        "no-protection",
        "warning",
        (exposing.id,) if exposing is not None else (),
        {
            "risk": standing,
            "title": exposing.title if exposing is not None else "",
            "step": step.title if step is not None else "",
        },
    )


def _is_fixed(placed: Placed) -> bool:
    """Whether it stands at its hour whatever the session does: a bus, a prayer."""
    return placed.pinned and placed.block.kind in ("break", "meal", "logistics")


def _protects(seen: LookedAt, block: Block) -> bool:
    tool = seen.tool(block)
    return tool is not None and tool.is_protection_step


def _exposes(seen: LookedAt, block: Block) -> bool:
    tool = seen.tool(block)
    return tool is not None and block.kind == "tool" and LEVELS.index(tool.scales.exposure) >= EXPOSING
