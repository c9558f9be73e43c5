"""Ways to the parts of the agenda by key and palette: days, their hours, the drawer, the row to type in."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui import agenda_actions


class AgendaReach(QObject):
    """The actions of the page that are about no block; they work while anything on the page has the keyboard."""

    def __init__(self, page: QWidget, slots: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(page)
        self.actions: dict[str, QAction] = {}
        for row in agenda_actions.reach_rows():
            action = QAction(row.text, page)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            if row.keys:
                action.setShortcut(QKeySequence(row.keys))
            slot = slots[row.id]
            action.triggered.connect(lambda _checked=False, slot=slot: slot())
            page.addAction(action)
            self.actions[row.id] = action
