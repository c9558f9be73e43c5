"""Where something goes that is dropped on a timeline: the nearest boundary in the day and lane under the pointer."""

from collections.abc import Sequence

from PySide6.QtCore import QLine, QPoint, QRect

from planner.edits.places import Place
from planner.timetable import DayTimes
from ui.models.agenda_rows import Row
from ui.models.timeline_boxes import Box
from ui.widgets.timeline_scale import Scale

_EDGE = 5
"""Pixels at the top and foot of a group that count as before and after it, not as inside."""


class DropPlaces:
    """The places of a timeline as it is drawn now."""

    def __init__(
        self,
        rows: Sequence[Row],
        boxes: Sequence[Box],
        days: Sequence[DayTimes],
        scale: Scale,
        offsets: tuple[int, int],
    ) -> None:
        self._rows, self._boxes, self._days, self._scale, self._offsets = rows, boxes, days, scale, offsets

    def under(self, point: QPoint) -> tuple[Place | None, QLine]:
        """Return the place for a drop at a point of the viewport, and its line."""
        day = self._scale.day_at(point.x(), self._offsets[0])
        if day is None:
            return None, QLine()
        own = [box for box in self._boxes if box.day == day]
        for box in own:
            rect = self._rect(box)
            if box.what == "group" and rect.top() + _EDGE < point.y() < rect.bottom() - _EDGE:
                return self._in_group(box, point)
        return self._between([box for box in own if self._rows[box.row].group is None], point, day)

    def _in_group(self, group: Box, point: QPoint) -> tuple[Place | None, QLine]:
        id = self._rows[group.row].id
        inside = [box for box in self._boxes if self._rows[box.row].group == id]
        near = min(inside, key=lambda box: abs(self._rect(box).center().x() - point.x()), default=None)
        lane = [box for box in inside if near is not None and box.lane == near.lane]
        blocks = [box for box in lane if box.what == "block"]
        if lane and not blocks:
            rect = self._rect(lane[0])
            return self._rows[lane[0].row].after, _top(rect)
        return self._between(blocks, point, group.day)

    def _between(self, boxes: list[Box], point: QPoint, day: int) -> tuple[Place | None, QLine]:
        for box in boxes:
            rect = self._rect(box)
            if point.y() < rect.center().y():
                return self._rows[box.row].before, _top(rect)
        if boxes:
            rect, before = self._rect(boxes[-1]), self._rows[boxes[-1].row].before
            return Place(before.day, before.index + 1, before.strand), _top(rect.translated(0, rect.height() + 1))
        left, width = self._scale.column(day, self._offsets[0])
        y = self._scale.y_of(self._days[day].start, self._offsets[1])
        return Place(self._days[day].day.id, 0), QLine(left, y, left + width, y)

    def _rect(self, box: Box) -> QRect:
        return self._scale.rect(box, *self._offsets)


def _top(rect: QRect) -> QLine:
    return QLine(rect.left(), rect.top(), rect.right(), rect.top())
