"""Where something that is added goes: before the closing part of the first day that has room for it."""

from planner.edits.places import Place
from planner.plan import Block, Day, Item
from planner.timetable import DayTimes, Timetable
from planner.vocabulary import Kind

_ENDINGS: tuple[Kind, ...] = ("commitments", "evaluation", "closing")
_AMONG_ENDINGS: tuple[Kind, ...] = (*_ENDINGS, "logistics", "buffer")


def place_for(timetable: Timetable, minutes: int) -> Place | None:
    """Return where ``minutes`` more would go, or None when the plan has no day.

    That is before the closing part of the first day with room, or else of the last day: after the goodbye comes
    nothing.
    """
    if not timetable.days:
        return None
    last = timetable.days[-1].day
    return place_with_room(timetable, minutes) or Place(last.id, closing_part(last))


def place_with_room(timetable: Timetable, minutes: int) -> Place | None:
    """Return the place before the closing part of the first day with room for ``minutes``, else None."""
    for times in timetable.days:
        index = closing_part(times.day)
        if room_before(times, index) >= minutes:
            return Place(times.day.id, index)
    return None


def closing_part(day: Day) -> int:
    """Return how many items stand before the closing part of a day.

    It is the last commitments, evaluation and closing, with the breathing space before them.
    """
    index = begin = len(day.items)
    while index > 0 and _kind(day.items[index - 1]) in _AMONG_ENDINGS:
        index -= 1
        if _kind(day.items[index]) in _ENDINGS:
            begin = index
    breathing = begin < len(day.items) and begin > 0 and _kind(day.items[begin - 1]) == "buffer"
    return begin - breathing


def room_before(times: DayTimes, index: int) -> int:
    """Return the minutes that fit at a place without moving a pinned hour or the end of the day."""
    for span, item in zip(times.spans[index:], times.day.items[index:], strict=True):
        if item.start is not None:
            return span.gap
    return times.left_over


def _kind(item: Item) -> str:
    return item.kind if isinstance(item, Block) else ""
