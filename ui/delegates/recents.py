"""Painting a recent plan: its name, and where it lies or that it is gone."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.delegates.held import fill, held, ring
from ui.models.recents import RecentsModel, where_words
from ui.theme import Theme
from ui.widgets.icons import Icons

Index = QModelIndex | QPersistentModelIndex


class RecentsDelegate(QStyledItemDelegate):
    """Paints one recent plan."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._theme.px(240), self.row_height())

    def row_height(self) -> int:
        """Return the height of a row in pixels."""
        theme = self._theme
        words = QFontMetrics(theme.font(bold=True)).height() + QFontMetrics(theme.font(0.9)).height()
        return max(theme.px(46), words + theme.px(12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, recent = self._theme, index.data(RecentsModel.RECENT)
        rect = QRectF(option.rect)
        _, hovered, focused = held(option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if hovered:
            fill(painter, rect, theme.colour("raised"))
        fill(painter, QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
        side = theme.px(20)
        where = QRectF(rect.left() + theme.px(6), rect.center().y() - side / 2, side, side)
        self._icons.paint(painter, "paper" if recent.is_there else "warning", self._colour(recent.is_there), where)
        self._paint_words(painter, rect.adjusted(theme.px(38), 0, -theme.px(8), 0), index)
        if focused:
            ring(painter, rect, theme.colour("primary"))
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRectF, index: Index) -> None:
        theme, recent = self._theme, index.data(RecentsModel.RECENT)
        name_font, small = theme.font(bold=True), theme.font(0.9)
        name, where = QFontMetrics(name_font), QFontMetrics(small)
        top = room.top() + (room.height() - name.height() - where.height()) / 2
        wide = round(room.width())
        painter.setFont(name_font)
        painter.setPen(theme.colour("text" if recent.is_there else "muted"))
        line = QRectF(room.left(), top, room.width(), name.height())
        painter.drawText(line, name.elidedText(recent.name, Qt.TextElideMode.ElideMiddle, wide))
        painter.setFont(small)
        painter.setPen(self._colour(recent.is_there))
        line = QRectF(room.left(), top + name.height(), room.width(), where.height())
        painter.drawText(line, where.elidedText(where_words(recent), Qt.TextElideMode.ElideMiddle, wide))

    def _colour(self, is_there: bool) -> QColor:
        return self._theme.colour("muted" if is_there else "warning")
