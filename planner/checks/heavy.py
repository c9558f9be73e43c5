"""Rules about what is heavy: when it comes, what comes after it, and what people are asked to tell of themselves."""

from collections.abc import Iterator

from planner.checks.finding import Finding
from planner.checks.looked_at import RESTS, LookedAt, LookedDay, rests
from planner.clock import minutes_of
from planner.plan import Block
from planner.rhythm import EVENING
from planner.timetable import Placed
from planner.vocabulary import Kind

NOON = minutes_of("12:00")
BEFORE_LEAVING = 120
"""Minutes before the end of a day in which nothing heavy is begun, so that nobody carries it home raw."""
SETTLING = 20
"""Minutes of settling that may lie between what is heavy and the rest after it."""
_TRUST: tuple[Kind, ...] = ("opening", "agreements")


def heavy_early(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """Something heavy stands on the first morning, among people who do not know each other."""
    if not day.first or seen.plan.brief.trust != "strangers":
        return
    for placed in _heavy(seen, day):
        if placed.start < NOON:
            yield _finding("heavy-early", placed.block)


def heavy_late(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """Something heavy ends in the evening, or so late that people carry it home."""
    for placed in _heavy(seen, day):
        if placed.end > max(day.times.start, min(day.times.end - BEFORE_LEAVING, EVENING)):
            minutes = max(0, day.times.end - placed.end)
            yield _finding("heavy-late", placed.block, minutes=str(minutes))


def heavy_after_meal(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """Something heavy comes straight after a meal, when people are tired and full."""
    for before, placed in zip(day.row, day.row[1:], strict=False):
        if before.block.kind == "meal" and seen.is_heavy(placed.block):
            yield _finding("heavy-after-meal", placed.block, before=before.block.title)


def heavy_twice(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """More than one heavy thing stands on a day; the parts of one tool are one."""
    heavy = {placed.block.tool: placed.block for placed in reversed(_heavy(seen, day))}
    if len(heavy) > 1:
        blocks = tuple(reversed(heavy.values()))
        params = {"day": str(day.number), "title": blocks[0].title, "other": blocks[1].title}
        yield Finding("heavy-twice", "warning", tuple(block.id for block in blocks), params)


def heavy_no_rest(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """Nothing gives people time to settle after something heavy."""
    for at, placed in enumerate(day.row):
        if not seen.is_heavy(placed.block):
            continue
        rest = next((one for one in day.row[at + 1 :] if _settles(one.block)), None)
        if rest is None or rest.start - placed.end > SETTLING:
            yield _finding("heavy-no-rest", placed.block)


def lively_after_heavy(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A lively game follows something heavy, as if it had not been."""
    for before, placed in zip(day.row, day.row[1:], strict=False):
        if placed.block.kind == "energiser" and seen.is_heavy(before.block):
            yield _finding("lively-after-heavy", placed.block, before=before.block.title)


def early_disclosure(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """People are asked to tell much of themselves before they have agreed how they are with each other."""
    if not day.first:
        return
    for placed in day.row:
        if placed.block.kind in _TRUST:
            return
        tool = seen.tool(placed.block)
        if tool is not None and placed.block.kind == "tool" and tool.scales.disclosure in ("medium", "high"):
            yield _finding("early-disclosure", placed.block)
            return


def _heavy(seen: LookedAt, day: LookedDay) -> list[Placed]:
    return [placed for placed in day.row if seen.is_heavy(placed.block)]


def _settles(block: Block) -> bool:
    return block.kind in RESTS or rests(block) or block.kind == "grounding" or block.purpose == "care"


def _finding(code: str, block: Block, **params: str) -> Finding:
    return Finding(code, "warning", (block.id,), {"title": block.title, **params})
