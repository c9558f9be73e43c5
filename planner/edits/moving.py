"""Where a block stands after one step up or down; for keys that do what a drag does."""

from collections.abc import Sequence

from planner.edits.places import Place, place_of
from planner.plan import Day, Plan, Strands


def next_place(plan: Plan, ids: Sequence[str], step: int) -> Place | None:
    """Return the place one step up (-1) or down (+1) for blocks that move together, for ``MoveBlocks``.

    From the edge of a strand the way leads out of its group, from the edge of a day into the next day;
    None at the very first and last place, and when the blocks do not stand side by side in one row.
    """
    places = [place for id in ids if (place := place_of(plan, id)) is not None]
    if not places or len({(place.day, place.strand) for place in places}) != 1:
        return None
    first = min(places, key=lambda place: place.index)
    last = max(places, key=lambda place: place.index)
    index = first.index - 1 if step < 0 else last.index + 2
    if 0 <= index <= _length(plan, first):
        return Place(first.day, index, first.strand)
    if first.strand is not None:
        return _out_of_group(plan, first.day, first.strand, step)
    return _other_day(plan, first.day, step)


def place_across(plan: Plan, ids: Sequence[str], step: int) -> Place | None:
    """Return the place in the strand beside (``step`` -1 or +1), or from a day in the day beside; None at the edge.

    Blocks go to about the same place in the row: as many stand before them as did, or all that are there.
    """
    places = [place for id in ids if (place := place_of(plan, id)) is not None]
    if not places or len({(place.day, place.strand) for place in places}) != 1:
        return None
    first = min(places, key=lambda place: place.index)
    if first.strand is None:
        days = [day.id for day in plan.days]
        other = days.index(first.day) + step
        if not 0 <= other < len(days):
            return None
        return Place(days[other], min(first.index, len(plan.days[other].items)))
    for item in _day(plan, first.day).items:
        strands = item.strands if isinstance(item, Strands) else ()
        for at, strand in enumerate(strands):
            if strand.id == first.strand and 0 <= at + step < len(strands):
                beside = strands[at + step]
                return Place(first.day, min(first.index, len(beside.blocks)), beside.id)
    return None


def _length(plan: Plan, place: Place) -> int:
    day = _day(plan, place.day)
    if place.strand is None:
        return len(day.items)
    for item in day.items:
        if isinstance(item, Strands):
            for strand in item.strands:
                if strand.id == place.strand:
                    return len(strand.blocks)
    return 0


def _out_of_group(plan: Plan, day: str, strand: str, step: int) -> Place | None:
    for index, item in enumerate(_day(plan, day).items):
        if isinstance(item, Strands) and any(one.id == strand for one in item.strands):
            return Place(day, index if step < 0 else index + 1)
    return None


def _other_day(plan: Plan, day: str, step: int) -> Place | None:
    ids = [one.id for one in plan.days]
    other = ids.index(day) + step
    if not 0 <= other < len(ids):
        return None
    return Place(ids[other], 0 if step > 0 else len(plan.days[other].items))


def _day(plan: Plan, id: str) -> Day:
    return next(day for day in plan.days if day.id == id)
