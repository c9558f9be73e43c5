"""Painting what stands behind the blocks of a timeline: hours, ends of days, and the heads of days."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from planner.timetable import DayTimes
from ui.delegates.timeline_box import TimelinePainter
from ui.theme import Theme, blend
from ui.widgets.timeline_scale import Scale
from ui.words import translate


class TimelineGround:
    """Paints the axis of hours, shades what lies outside a day, and names the days."""

    def __init__(self, look: TimelinePainter, theme: Theme, hour: Callable[[int], str]) -> None:
        self._look, self._theme, self._hour = look, theme, hour
        self._outside = blend(theme.colour("raised"), theme.colour("background"), 0.7)

    def paint(
        self, painter: QPainter, scale: Scale, days: Sequence[DayTimes], offsets: tuple[int, int], size: QSize
    ) -> None:
        """Paint the ground of a view of a size that is scrolled by so much across and down."""
        look, (across, down) = self._look, offsets
        painter.fillRect(QRect(0, 0, size.width(), size.height()), look.colours["background"])
        for at, times in enumerate(days):
            left, width = scale.column(at, across)
            for start, end in ((scale.first, times.start), (times.end, scale.last)):
                if end > start:
                    top, foot = scale.y_of(start, down), scale.y_of(end, down)
                    painter.fillRect(QRect(left, top, width, foot - top), self._outside)
                    if start == times.end and times.left_over >= 0:
                        self._paint_end(painter, QRect(left, top, width, foot - top), times)
        for hour in range(-(-scale.first // 60), scale.last // 60 + 1):
            y = scale.y_of(hour * 60, down)
            painter.setPen(QPen(look.colours["line"], 1))
            painter.drawLine(scale.axis - 6, y, size.width(), y)
            cell = QRect(0, y - look.small.height // 2, scale.axis - 10, look.small.height)
            flags = int(Qt.AlignmentFlag.AlignRight)
            look.small.draw(painter, cell, self._hour(hour * 60), look.colours["muted"], flags)

    def paint_ends(self, painter: QPainter, scale: Scale, days: Sequence[DayTimes], offsets: tuple[int, int]) -> None:
        """Paint a line at the agreed end over the blocks of days that run past it."""
        look = self._look
        for at, times in enumerate(days):
            if times.left_over < 0:
                left, width = scale.column(at, offsets[0])
                y = scale.y_of(times.end, offsets[1])
                painter.setPen(QPen(look.colours["problem"], 2))
                painter.drawLine(left, y, left + width, y)
                words = translate("Agenda", "Ends {hour}", hour=self._hour(times.end))
                wide = look.small_bold.width(words) + self._theme.px(12)
                tag = QRect(left + width - wide, y - look.small.height - 2, wide, look.small.height + 2)
                painter.fillRect(tag, look.colours["surface"])
                flags = int(Qt.AlignmentFlag.AlignCenter)
                look.small_bold.draw(painter, tag, words, look.colours["problem"], flags)

    def paint_heads(
        self,
        painter: QPainter,
        scale: Scale,
        days: Sequence[DayTimes],
        names: Sequence[str],
        across: int,
        wide: int,
    ) -> None:
        """Paint the names and hours of days, which stay when the hours are scrolled."""
        look = self._look
        painter.fillRect(QRect(0, 0, wide, scale.head), look.colours["background"])
        painter.setPen(QPen(look.colours["line"], 1))
        painter.drawLine(0, scale.head - 1, wide, scale.head - 1)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for at, (times, name) in enumerate(zip(days, names, strict=True)):
            left, width = scale.column(at, across)
            cell = QRect(left, 0, width, scale.head - 1)
            used = look.bold.draw(painter, cell, name, look.colours["text"], flags) + self._theme.px(10)
            hours = f"{self._hour(times.start)}\N{EN DASH}{self._hour(times.end)}"
            if width - used > look.small.width(hours):
                look.small.draw(painter, cell.adjusted(used, 0, 0, 0), hours, look.colours["muted"], flags)

    def _paint_end(self, painter: QPainter, cell: QRect, times: DayTimes) -> None:
        look = self._look
        if cell.height() > look.small.height * 2:
            words = translate("Agenda", "Ends {hour}", hour=self._hour(times.end))
            line = QRect(cell.left(), cell.top() + look.small.height // 2, cell.width(), look.small.height)
            look.small.draw(painter, line, words, look.colours["muted"], int(Qt.AlignmentFlag.AlignCenter))
