"""Paints a key idea in the list: rank, name, a bar, and for the selected one the reason that moved it most."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.recommendation import RankedIdea
from ui.models.ideas_model import IdeasModel
from ui.theme import Theme, blend

Index = QModelIndex | QPersistentModelIndex
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class IdeaRowDelegate(QStyledItemDelegate):
    """Rows as high as their words need."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        wide = self._view.viewport().width()
        ranked: RankedIdea = index.data(IdeasModel.IDEA)
        selected = self._view.selectionModel().isRowSelected(index.row())
        high = self._title_height(ranked, wide, selected) + self._theme.px(6 + 6 + 22)
        if selected and ranked.reasons:
            high += self._reason_height(ranked, wide) + self._theme.px(6)
        return QSize(wide, high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, ranked = self._theme, index.data(IdeasModel.IDEA)
        state = option.state
        rect: QRect = option.rect
        selected = self._view.selectionModel().isRowSelected(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, rect, theme, state, selected=selected)
        top = rect.top() + theme.px(9)
        painter.setFont(theme.font(0.95))
        painter.setPen(theme.colour("muted"))
        painter.drawText(
            QRect(rect.left() + theme.px(16), top, theme.px(20), theme.px(18)), WRAP, str(index.row() + 1)
        )
        left, room = self._room(rect.width())
        painter.setFont(theme.font(bold=selected))
        painter.setPen(theme.colour("text"))
        high = self._title_height(ranked, rect.width(), selected)
        painter.drawText(QRect(rect.left() + left, top, room, high), WRAP, _name(ranked))
        bar = QRectF(rect.left() + left, top + high + theme.px(6), room, theme.px(6))
        self._paint_bar(painter, bar, ranked.score, selected=selected)
        if selected and ranked.reasons:
            painter.setFont(theme.font(0.9))
            painter.setPen(theme.colour("text"))
            below = QRect(
                rect.left() + left, int(bar.bottom()) + theme.px(6), room, self._reason_height(ranked, rect.width())
            )
            painter.drawText(below, WRAP, ranked.reasons[0].text)
        painter.restore()

    def _paint_bar(self, painter: QPainter, bar: QRectF, score: int, *, selected: bool) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface" if selected else "raised"))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.setBrush(theme.colour("primary" if selected else "border"))
        bar.setWidth(max(bar.height(), bar.width() * score / 100))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)

    def _room(self, wide: int) -> tuple[int, int]:
        left = self._theme.px(36)
        return left, max(40, wide - left - self._theme.px(14))

    def _title_height(self, ranked: RankedIdea, wide: int, selected: bool) -> int:
        metrics = QFontMetrics(self._theme.font(bold=selected))
        return metrics.boundingRect(QRect(0, 0, self._room(wide)[1], 1000), WRAP, _name(ranked)).height()

    def _reason_height(self, ranked: RankedIdea, wide: int) -> int:
        metrics = QFontMetrics(self._theme.font(0.9))
        return metrics.boundingRect(QRect(0, 0, self._room(wide)[1], 1000), WRAP, ranked.reasons[0].text).height()


def _name(ranked: RankedIdea) -> str:
    return ranked.idea.short or ranked.idea.title


def paint_ground(painter: QPainter, rect: QRect, theme: Theme, state: QStyle.StateFlag, *, selected: bool) -> None:
    """Paint what lies under a row: selection with a bar, hover, the hairline below, and the edge of focus."""
    if selected:
        painter.fillRect(rect, theme.colour("selected"))
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.colour("primary"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, blend(theme.colour("raised"), theme.colour("background"), 0.7))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.colour("primary"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -2.5), 3, 3)
