"""What a row of the first page needs to paint itself, by ways that cost a start nothing.

The first look at an option's state makes PySide6 build every enumeration of QStyle, and the first ``fillRect`` every
gradient that has a name; a view's inner widget, that has no name in Python yet, every kind of widget. Eight
milliseconds together, before anything is seen.
"""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem


class Held(NamedTuple):
    """Whether a row is chosen, under the mouse, or where the keyboard is."""

    chosen: bool = False
    hovered: bool = False
    focused: bool = False


def held(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> Held:
    """Return how a row stands in the view that it is painted for; outside a view it is none of the three."""
    view = option.widget
    if not isinstance(view, QAbstractItemView):
        return Held()
    return Held(
        chosen=view.selectionModel().isSelected(index),
        hovered=view.underMouse() and option.rect.contains(view.viewport().mapFromGlobal(QCursor.pos())),
        focused=view.hasFocus() and view.currentIndex() == index,
    )


def fill(painter: QPainter, where: QRectF, colour: QColor) -> None:
    """Fill a rectangle with one colour; pen and brush are as before afterwards."""
    pen, brush = painter.pen(), painter.brush()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(where)
    painter.setPen(pen)
    painter.setBrush(brush)


def ring(painter: QPainter, row: QRectF, colour: QColor) -> None:
    """Draw the ring that says where the keyboard is, just inside a row; pen and brush are the ring's afterwards."""
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 4, 4)
