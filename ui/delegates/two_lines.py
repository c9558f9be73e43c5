"""Painting something to choose in two lines: what it is, and a few facts in small letters."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.delegates.held import ring
from ui.models.ways import FACTS
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


MOST_LINES = 2
"""On how many lines a long title stands at most."""


class TwoLinesDelegate(QStyledItemDelegate):
    """Paints one thing to choose."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._theme
        view = option.widget
        wide = view.viewport().width() if isinstance(view, QAbstractItemView) else theme.px(200)
        title = self._lines(str(index.data() or ""), wide - theme.px(24))
        words = title * QFontMetrics(theme.font(bold=True)).height() + QFontMetrics(theme.font(0.9)).height()
        return QSize(theme.px(200), max(theme.px(52), words + theme.px(18)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        rect = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(rect, theme.colour("selected"))
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), theme.colour("primary"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("raised"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
        if state & QStyle.StateFlag.State_HasFocus:
            ring(painter, rect, theme.colour("primary"))
        room = rect.adjusted(theme.px(14), 0, -theme.px(10), 0)
        self._paint_words(painter, room, str(index.data() or ""), str(index.data(FACTS) or ""))
        painter.restore()

    def _lines(self, title: str, wide: int) -> int:
        """Return on how many lines a title stands: one, or two where it is long."""
        return 1 if QFontMetrics(self._theme.font(bold=True)).horizontalAdvance(title) <= wide else MOST_LINES

    def _paint_words(self, painter: QPainter, room: QRectF, title: str, facts: str) -> None:
        theme = self._theme
        bold, small = theme.font(bold=True), theme.font(0.9)
        upper, lower = QFontMetrics(bold), QFontMetrics(small)
        wide = round(room.width())
        lines = self._lines(title, wide)
        top = room.top() + (room.height() - lines * upper.height() - lower.height()) / 2
        painter.setFont(bold)
        painter.setPen(theme.colour("text"))
        place = QRectF(room.left(), top, room.width(), lines * upper.height())
        whole = upper.elidedText(
            title[:300], Qt.TextElideMode.ElideRight, wide * lines - upper.averageCharWidth() * 4
        )
        painter.drawText(place, Qt.TextFlag.TextWordWrap, whole if lines > 1 else title)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        place = QRectF(room.left(), top + lines * upper.height(), room.width(), lower.height())
        painter.drawText(place, lower.elidedText(facts, Qt.TextElideMode.ElideRight, wide))
