"""How minutes and days become pixels in the timeline, and back."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from planner.timetable import DayTimes
from ui.models.timeline_boxes import Box
from ui.theme import Theme

_NARROWEST = 90
"""A day is never drawn narrower, in pixels at a ten-point font; with more days the view scrolls across."""


class Scale(Struct, frozen=True):
    """The measures of a timeline in pixels."""

    axis: int
    head: int
    first: int
    """The first minute that is drawn."""
    last: int
    per_minute: float
    days: int
    day_width: int
    day_gap: int
    lane_gap: int

    @staticmethod
    def of(days: Sequence[DayTimes], width: int, height: int, theme: Theme, zoom: float) -> "Scale":
        """Return the scale that fits days into a view of a size; ``zoom`` draws minutes further apart."""
        px = theme.px
        first = min((min([times.start, *(span.start for span in times.spans)]) for times in days), default=540)
        last = max((max(times.end, times.finish) for times in days), default=1_020)
        first, last = first // 60 * 60, -(-last // 30) * 30
        small = QFontMetrics(theme.font(0.9)).height()
        head = max(px(34), QFontMetrics(theme.font(bold=True)).height() + px(10))
        axis = px(10) + QFontMetrics(theme.font(0.9)).horizontalAdvance("00:00") + px(8)
        fitted = (height - head - small) / max(60, last - first)
        count = max(1, len(days))
        gap = px(24) if count <= 3 else px(10)
        room = width - axis - px(10) - gap * (count - 1)
        return Scale(
            axis=axis,
            head=head,
            first=first,
            last=last,
            per_minute=max(px(10) / 10, fitted) * zoom,
            days=len(days),
            day_width=max(px(_NARROWEST), room // count),
            day_gap=gap,
            lane_gap=px(6),
        )

    @property
    def top(self) -> int:
        """The room above the first hour, so that its words are whole."""
        return self.head + 9

    @property
    def height(self) -> int:
        """How high all hours are together, with the head."""
        return self.top + round((self.last - self.first) * self.per_minute) + 9

    @property
    def width(self) -> int:
        """How wide all days are together, with the axis."""
        return self.axis + self.days * (self.day_width + self.day_gap) - self.day_gap + 4

    def y_of(self, minute: int, scrolled: int) -> int:
        """Return where a minute is drawn."""
        return self.top + round((minute - self.first) * self.per_minute) - scrolled

    def minute_at(self, y: int, scrolled: int) -> float:
        """Return the minute that is drawn at a height."""
        return self.first + (y - self.top + scrolled) / self.per_minute

    def column(self, day: int, scrolled: int) -> tuple[int, int]:
        """Return the left edge and the width of a day."""
        return self.axis + day * (self.day_width + self.day_gap) - scrolled, self.day_width

    def day_at(self, x: int, scrolled: int) -> int | None:
        """Return the day that is drawn at a place across, or the nearest; None when there is none."""
        if not self.days:
            return None
        return max(0, min(self.days - 1, (x + scrolled - self.axis) // (self.day_width + self.day_gap)))

    def rect(self, box: Box, across: int, down: int) -> QRect:
        """Return where a box is drawn; frames of groups reach a little beyond what stands in them."""
        left, width = self.column(box.day, across)
        top, foot = self.y_of(box.start, down), self.y_of(box.end, down)
        if box.what == "group":
            return QRect(left - 4, top - 2, width + 8, foot - top + 3)
        lane = (width - self.lane_gap * (box.lanes - 1)) // box.lanes
        return QRect(left + box.lane * (lane + self.lane_gap), top, lane, max(3, foot - top - 1))
