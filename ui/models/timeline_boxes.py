"""What a timeline draws of the rows of days: boxes with a day, a lane and their minutes."""

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from ui.models.agenda_rows import Row


class Box(Struct, frozen=True):
    """One thing to draw: a block, the frame of a group, or what a strand leaves free; minutes from midnight."""

    row: int
    """Its place among the rows."""
    what: Literal["block", "group", "free"]
    day: int
    start: int
    end: int
    lane: int = 0
    lanes: int = 1
    first: int | None = None
    """The row of the strand that it begins, if it is the first block of one."""


def boxes_of(rows: Sequence[Row], days: Sequence[str]) -> tuple[Box, ...]:
    """Return the boxes of the rows of these days; frames come before what stands in them."""
    places = {id: at for at, id in enumerate(days)}
    strands: dict[str, list[str]] = {}
    ends: dict[str, int] = {}
    for row in rows:
        if row.kind == "strand" and row.group is not None:
            strands.setdefault(row.group, []).append(row.id)
        elif row.kind == "group":
            ends[row.id] = row.end
    boxes: list[Box] = []
    begun: int | None = None
    for at, row in enumerate(rows):
        if row.kind == "day" or row.before.day not in places:
            continue
        day = places[row.before.day]
        if row.kind == "strand" and row.group is not None:
            lanes = strands[row.group]
            begun = at
            if row.end < ends[row.group] or row.end == row.start:
                end = max(ends[row.group], row.end + (30 if row.end == ends[row.group] else 0))
                boxes.append(Box(at, "free", day, row.end, end, lanes.index(row.id), len(lanes)))
        elif row.kind == "group":
            boxes.append(Box(at, "group", day, row.start, row.end))
        elif row.group is not None and row.before.strand is not None:
            lanes = strands[row.group]
            lane = lanes.index(row.before.strand)
            boxes.append(Box(at, "block", day, row.start, row.end, lane, len(lanes), begun))
            begun = None
        else:
            boxes.append(Box(at, "block", day, row.start, row.end))
    return tuple(boxes)


class DrawnDay(Struct, frozen=True, eq=False):
    """The boxes of one day, with the rows from which they were made and the place of the first."""

    rows: tuple[Row, ...]
    first: int
    at: int
    boxes: tuple[Box, ...]


def day_boxes(rows: Sequence[Row], days: Sequence[str], before: Sequence[DrawnDay]) -> Iterator[DrawnDay]:
    """Yield the boxes of each day; the very ones of ``before`` where a day's rows are still the same."""
    first = 0
    for at, day in enumerate(days):
        last = first
        while last < len(rows) and rows[last].before.day == day:
            last += 1
        own = tuple(rows[first:last])
        old = before[at] if at < len(before) else None
        if old is not None and (old.first, old.at) == (first, at) and _same(old.rows, own):
            yield old
        else:
            yield DrawnDay(own, first, at, tuple(_moved(box, first, at) for box in boxes_of(own, [day])))
        first = last


def _same(one: tuple[Row, ...], other: tuple[Row, ...]) -> bool:
    return len(one) == len(other) and all(old is new for old, new in zip(one, other, strict=True))


def _moved(box: Box, rows: int, days: int) -> Box:
    begun = None if box.first is None else box.first + rows
    return Box(box.row + rows, box.what, box.day + days, box.start, box.end, box.lane, box.lanes, begun)


def beside(boxes: Sequence[Box], rows: Sequence[Row], box: Box, step: int) -> Box:
    """Return the box in the next lane or day (``step`` 1, or -1 back) whose start is nearest to that of a box."""
    group = rows[box.row].group
    others = [one for one in boxes if one.what != "group"]
    lanes = [
        one for one in others if group is not None and rows[one.row].group == group and one.lane == box.lane + step
    ]
    days = [one for one in others if one.day == box.day + step]
    return min(lanes or days, key=lambda one: abs(one.start - box.start), default=box)


def cursor_box(boxes: Sequence[Box], rows: Sequence[Row], box: Box | None, way: str) -> Box | None:
    """Return the box to which a key leads by its name (``MoveDown``); the first, from nowhere."""
    if box is None:
        return boxes[0] if boxes else None
    if way in ("MoveLeft", "MoveRight"):
        return beside(boxes, rows, box, -1 if way == "MoveLeft" else 1)
    day = [one for one in boxes if one.day == box.day]
    at = day.index(box)
    steps = {"MoveUp": -1, "MovePrevious": -1, "MoveDown": 1, "MoveNext": 1, "MovePageUp": -6, "MovePageDown": 6}
    ends = {"MoveHome": 0, "MoveEnd": len(day) - 1}
    return day[max(0, min(len(day) - 1, ends.get(way, at + steps.get(way, 0))))]
