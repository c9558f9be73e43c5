"""What can go from a day that is too full: parked in the order in which it is cut, or moved to another day."""

from collections.abc import Iterable

from planner.edits.blocks import MoveBlocks, ParkBlocks
from planner.edits.places import Place
from planner.fitting.day_work import DayWork, Tight
from planner.placing import closing_part, room_before
from planner.plan import Block
from planner.ranges import is_kept
from planner.timetable import schedule
from planner.vocabulary import Kind

_WORK: tuple[Kind, ...] = ("tool", "custom", "reflection", "energiser")
"""Kinds of which one can go or move as a whole; openings, commitments and closings hold a day together."""


def drop_marked(work: DayWork) -> None:
    """Park what is marked to go: breathing space, then what is cut first, then what is optional, and energisers."""
    for tight in list(work.tight()):
        for block in _in_order(work.open_blocks(tight)):
            if not _is_tight_still(work, tight):
                break
            work.try_to(ParkBlocks((block.id,)))


def drop_one_more(work: DayWork) -> None:
    """Park one thing that is not marked: the shortest that is long enough, or else the longest, until all fits."""
    for tight in list(work.tight()):
        while (missing := _missing(work, tight)) > 0:
            whole = [block for block in work.open_blocks(tight) if block.kind in _WORK and _stands(work, block)]
            enough = [block for block in whole if block.minutes >= missing]
            chosen = min(enough, key=lambda block: block.minutes, default=None) or max(
                whole, key=lambda block: block.minutes, default=None
            )
            if chosen is None or not work.try_to(ParkBlocks(_with_parts(work, chosen))):
                break


def move_to_later_days(work: DayWork) -> None:
    """Move whole blocks to the first later day that has room for them, last ones first."""
    for tight in list(work.tight()):
        for block in reversed(work.open_blocks(tight)):
            if not _is_tight_still(work, tight):
                break
            place = _place_later(work, block)
            if block.kind in _WORK and block.part is None and place is not None:
                work.try_to(MoveBlocks((block.id,), place))


def move_past_pins(work: DayWork) -> None:
    """Move blocks that no longer fit ahead of a pinned item to right after it, last ones first."""
    for _ in range(len(work.times.spans)):
        tight = next(iter(work.tight()), None)
        if tight is None or tight.last >= len(work.times.spans):
            return
        movable = [
            span.id
            for span, item in work.open_spans(tight)
            if isinstance(item, Block) and not is_kept(item, work.plan) and item.kind in _WORK
        ]
        if not movable or not work.try_to(MoveBlocks(movable[-1:], Place(work.day, tight.last + 1))):  # type: ignore[arg-type]
            return


def _in_order(blocks: Iterable[Block]) -> list[Block]:
    ranks = {id: rank for block in blocks if (rank := _rank(block)) is not None for id in (block.id,)}
    return sorted((block for block in blocks if block.id in ranks), key=lambda block: ranks[block.id])


def _rank(block: Block) -> int | None:
    if block.kind == "buffer":
        return 0
    if block.keep == "cut-first":
        return 1
    return 2 if block.keep == "optional" or block.kind == "energiser" else None


def _missing(work: DayWork, tight: Tight) -> int:
    """Return how many minutes a part is still too long, found by the item that it runs into."""
    same = [now for now in work.tight() if _runs_into(work, now) == _runs_into(work, tight)]
    return same[0].minutes if same else 0


def _is_tight_still(work: DayWork, tight: Tight) -> bool:
    return _missing(work, tight) > 0


def _runs_into(work: DayWork, tight: Tight) -> int:
    """Return the number of pinned items from a part's end on: it stays the same when items ahead of it go."""
    items = work.times.day.items
    return sum(item.start is not None for item in items[tight.last :])


def _stands(work: DayWork, block: Block) -> bool:
    return any(placed.block.id == block.id for placed in work.times.placed())


def _with_parts(work: DayWork, block: Block) -> tuple[str, ...]:
    """Return a block with the other parts of its tool that are still to come that day: half a tool is none."""
    if block.part is None:
        return (block.id,)
    parts = [one.block for one in work.times.placed() if one.block.tool == block.tool and one.block.part is not None]
    return tuple(one.id for one in parts if one.id not in work.done and not is_kept(one, work.plan))


def _place_later(work: DayWork, block: Block) -> Place | None:
    seen = False
    for times in schedule(work.plan).days:
        index = closing_part(times.day)
        if seen and room_before(times, index) >= block.minutes:
            return Place(times.day.id, index)
        seen = seen or times.day.id == work.day
    return None
