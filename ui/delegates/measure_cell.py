"""Painting a measure's place in the agenda: purpose mark, hour and title, or the offer to add it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.timetable import Placed
from ui.models.measures_model import AGENDA, WHAT, MeasuresModel
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.purpose_mark import mark_size, paint_mark
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex


class MeasureCell(QStyledItemDelegate):
    """One cell of the table of measures."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(35))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        made = super().createEditor(parent, option, index)
        model = index.model()
        if made is not None and model is not None:
            made.setAccessibleName(str(model.headerData(index.column(), Qt.Orientation.Horizontal)))
        return made

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("selected"))
            if index.column() == WHAT:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.colour("primary"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("primary"), 1.5))
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1.5, -1.5))
        inner = rect.adjusted(theme.px(6), 0, -theme.px(6), 0)
        if index.column() == AGENDA:
            self._agenda(painter, inner, index)
        else:
            self._words(painter, inner, index)
        painter.restore()

    def _words(self, painter: QPainter, rect: QRect, index: Index) -> None:
        text = str(index.data())
        empty = not text and index.column() == WHAT
        painter.setPen(self._theme.colour("text" if index.column() == WHAT and text else "muted"))
        painter.setFont(self._theme.font())
        shown = translate("Safety", "What will you do?") if empty else text
        line = shown.replace("\n", " ")
        painter.drawText(
            rect, int(_LINE), painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
        )

    def _agenda(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme = self._theme
        placed = index.data(MeasuresModel.PLACED)
        painter.setFont(theme.font())
        if isinstance(placed, Placed):
            size = mark_size(theme)
            mark = QRectF(rect.left(), rect.center().y() - size.height() / 2, size.width(), size.height())
            paint_mark(painter, mark, placed.block.purpose, theme, self._icons)
            painter.setPen(theme.colour("text"))
            rect = rect.adjusted(size.width() + theme.px(6), 0, 0, 0)
        else:
            side = theme.px(16)
            self._icons.paint(
                painter,
                "plus",
                theme.colour("primary"),
                QRectF(rect.left(), rect.center().y() - side / 2, side, side),
            )
            painter.setPen(theme.colour("primary"))
            rect = rect.adjusted(side + theme.px(6), 0, 0, 0)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(_LINE), text)


_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
