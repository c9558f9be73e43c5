"""A row as the style paints it, with a little room and a ring where the keyboard is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.delegates.held import held, ring
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class RingedDelegate(QStyledItemDelegate):
    """For lists of plain words, where the style shows what is chosen and not whether the keyboard is there."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        usual = super().sizeHint(option, index)
        return QSize(usual.width(), usual.height() + self._theme.px(6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if not held(option, index).focused:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring(painter, QRectF(option.rect), self._theme.colour("primary"))
        painter.restore()
