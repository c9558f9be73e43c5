"""What a view of blocks shows when the keyboard comes to it: a chosen block by Tab, else the view's own edge."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView

from ui.theme import Theme


def choose_on_entry(view: QAbstractItemView, reason: Qt.FocusReason) -> None:
    """Choose a block for who comes by Tab, since keys work on what is chosen; else let none look chosen.

    Qt makes the first one current, which would be outlined while the form beside it shows the day.
    """
    chosen = view.selectionModel()
    if chosen.hasSelection() or not view.model().rowCount():
        return
    if reason in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
        current = view.currentIndex() if view.currentIndex().isValid() else view.model().index(0, 0)
        chosen.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    elif reason != Qt.FocusReason.MouseFocusReason:
        chosen.setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.NoUpdate)


def paint_entry(view: QAbstractItemView, theme: Theme) -> None:
    """Draw the edge of a view that has the keyboard while no block in it is current."""
    if view.hasFocus() and not view.currentIndex().isValid():
        painter = QPainter(view.viewport())
        painter.setPen(QPen(theme.colour("primary"), 2))
        painter.drawRect(view.viewport().rect().adjusted(1, 1, -2, -2))
        painter.end()
