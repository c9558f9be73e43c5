"""Painting a template in the gallery: its title, its length, and whether it is one's own."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.models.templates import TemplatesModel
from ui.theme import Theme
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex


class TemplatesDelegate(QStyledItemDelegate):
    """Paints one template."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        theme = self._theme
        words = QFontMetrics(theme.font(bold=True)).height() + QFontMetrics(theme.font(0.9)).height()
        return QSize(theme.px(200), max(theme.px(52), words + theme.px(18)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, offer = self._theme, index.data(TemplatesModel.OFFER)
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
            painter.setPen(QPen(theme.colour("primary"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        own = translate("Templates", "your own") if offer.own else ""
        facts = " · ".join(part for part in (offer.length, own) if part)
        self._paint_words(painter, rect.adjusted(theme.px(14), 0, -theme.px(10), 0), offer.title, facts)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRectF, title: str, facts: str) -> None:
        theme = self._theme
        bold, small = theme.font(bold=True), theme.font(0.9)
        upper, lower = QFontMetrics(bold), QFontMetrics(small)
        top = room.top() + (room.height() - upper.height() - lower.height()) / 2
        wide = round(room.width())
        painter.setFont(bold)
        painter.setPen(theme.colour("text"))
        line = QRectF(room.left(), top, room.width(), upper.height())
        painter.drawText(line, upper.elidedText(title[:300], Qt.TextElideMode.ElideRight, wide))
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        line = QRectF(room.left(), top + upper.height(), room.width(), lower.height())
        painter.drawText(line, lower.elidedText(facts, Qt.TextElideMode.ElideRight, wide))
