"""What a day does with more time: longer blocks, longer breaks, and parked blocks put back."""

from planner.edits.blocks import MoveBlocks
from planner.edits.places import Place
from planner.fitting.day_work import DayWork
from planner.fitting.lengths import lasting, shared
from planner.placing import closing_part, room_before
from planner.plan import Block
from planner.ranges import range_of
from planner.vocabulary import Kind

_RESTS: tuple[Kind, ...] = ("break", "meal", "buffer")
LONGEST_REST = 1.5
"""How much longer a rest may become where no sheet says."""


def lengthen(work: DayWork) -> None:
    """Give what is worked on more time: first up to the usual length, then up to the longest of its sheet."""
    for longest in (False, True):
        rooms = {}
        for block in _last_part(work):
            known = range_of(block, work.plan)
            if block.kind not in _RESTS and known is not None:
                most = known.most if longest else known.usual
                rooms[block.id] = max(0, most - block.minutes)
        _grow(work, rooms)


def breathe(work: DayWork) -> None:
    """Give breaks, meals and breathing space more time."""
    rooms = {}
    for block in _last_part(work):
        if block.kind in _RESTS:
            known = range_of(block, work.plan)
            most = known.most if known is not None else int(block.minutes * LONGEST_REST)
            rooms[block.id] = max(0, most - block.minutes)
    _grow(work, rooms)


def unpark(work: DayWork) -> None:
    """Put parked blocks back ahead of the closing part, as long as there is room, in the order they were parked."""
    for block in work.plan.parked:
        times = work.times
        index = closing_part(times.day)
        room = min(room_before(times, index) + work.end - times.end, work.end - times.finish)
        if block.minutes <= room:
            work.do(MoveBlocks((block.id,), Place(work.day, index)))


def _last_part(work: DayWork) -> list[Block]:
    """Return the blocks from the last pinned item on: time that is won at the end is won there."""
    times = work.times
    pins = [index for index, item in enumerate(times.day.items) if item.start is not None]
    items = times.day.items[pins[-1] if pins else 0 :]
    return [item for item in items if isinstance(item, Block)]


def _grow(work: DayWork, rooms: dict[str, int]) -> None:
    free = work.end - work.times.finish
    blocks = {block.id: block for block in _last_part(work)}
    for id, more in shared(max(0, free), rooms).items():
        if more:
            work.do(lasting(blocks[id], blocks[id].minutes + more))
