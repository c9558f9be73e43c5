"""A font with the widths of the texts that were measured in it; measuring is a third of painting a table."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

_MOST_WIDTHS = 4_000


class Face:
    """A font with its metrics, and the widths of texts that were measured already."""

    __slots__ = ("_widths", "font", "height", "metrics")

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self.height = self.metrics.height()
        self._widths: dict[str, int] = {}

    def width(self, text: str) -> int:
        """Return the width of a text in pixels."""
        if text not in self._widths:
            if len(self._widths) >= _MOST_WIDTHS:
                self._widths.clear()
            self._widths[text] = self.metrics.horizontalAdvance(text)
        return self._widths[text]

    def draw(self, painter: QPainter, cell: QRect, text: str, colour: QColor, flags: int) -> int:
        """Draw a text, shortened where it does not fit, and return the width that it took."""
        wide = self.width(text)
        if wide > cell.width():
            text = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, cell.width())
            wide = cell.width()
        painter.setFont(self.font)
        painter.setPen(colour)
        painter.drawText(cell, flags, text)
        return wide

    def wrap(self, painter: QPainter, cell: QRect, text: str, colour: QColor) -> None:
        """Draw a text in as many lines as the cell is high, broken between words."""
        painter.setFont(self.font)
        painter.setPen(colour)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(cell, int(flags), text)
