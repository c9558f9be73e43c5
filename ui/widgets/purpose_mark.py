"""The mark of a purpose: a lozenge with icon and letter, one painter for tables, lists and forms."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from planner.vocabulary import Purpose
from ui.theme import PURPOSE_LETTERS, Theme, blend
from ui.widgets.icons import Icons


def mark_size(theme: Theme) -> QSize:
    """Return the size of a mark in pixels."""
    return QSize(theme.px(38), theme.px(20))


def paint_mark(painter: QPainter, where: QRectF, purpose: Purpose, theme: Theme, icons: Icons) -> None:
    """Draw the mark of a purpose, as large as ``where``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tint(purpose))
    painter.drawRoundedRect(where, 4, 4)
    side = where.height() * 0.65
    drawn = blend(theme.purpose(purpose), theme.colour("text"), 0.75)
    icons.paint(
        painter,
        purpose,
        drawn,
        QRectF(where.left() + where.width() * 0.1, where.center().y() - side / 2, side, side),
    )
    painter.setPen(theme.colour("text"))
    painter.setFont(theme.font(0.9, bold=True))
    letter = where.adjusted(where.width() * 0.5, 0, -where.width() * 0.08, 0)
    painter.drawText(letter, int(Qt.AlignmentFlag.AlignCenter), PURPOSE_LETTERS[purpose])
    painter.restore()


class PurposeMark(QWidget):
    """The mark of one purpose as a widget; its accessible name is the purpose's word."""

    def __init__(self, purpose: Purpose, name: str, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self.setFixedSize(mark_size(theme))
        self.show_purpose(purpose, name)

    def show_purpose(self, purpose: Purpose, name: str) -> None:
        """Show another purpose."""
        self._purpose = purpose
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        paint_mark(painter, QRectF(self.rect()), self._purpose, self._theme, self._icons)
        painter.end()
