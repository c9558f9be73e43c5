"""What keys and menus do in the agenda, from one table."""

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.words import translate


class AgendaAction(msgspec.Struct, frozen=True):
    """One thing to do with chosen blocks: its id, words and keys. Ctrl+D drafts, so doubling is Ctrl+Shift+D."""

    id: str
    text: str
    keys: str = ""


def rows() -> tuple[AgendaAction, ...]:
    """Return the actions in the order of the menu; one without words is a separator."""
    return (
        AgendaAction("edit", translate("Agenda", "Change it"), "F2"),
        AgendaAction("pin", translate("Agenda", "Pin its start, or let it follow"), "Ctrl+T"),
        AgendaAction("park", translate("Agenda", "Park"), "Ctrl+K"),
        AgendaAction("duplicate", translate("Agenda", "Double it"), "Ctrl+Shift+D"),
        AgendaAction("beside", translate("Agenda", "Run something beside it")),
        AgendaAction("read", translate("Agenda", "Read its tool")),
        AgendaAction("as-tool", translate("Agenda", "Save it as a tool…")),
        AgendaAction("-1", ""),
        AgendaAction("move-up", translate("Agenda", "Move up"), "Alt+Up"),
        AgendaAction("move-down", translate("Agenda", "Move down"), "Alt+Down"),
        AgendaAction("-2", ""),
        AgendaAction("remove", translate("Agenda", "Remove"), "Del"),
    )


def build(owner: QWidget, slots: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make the actions for a widget: their keys work while it, or what is in it, has the keyboard."""
    made: dict[str, QAction] = {}
    for row in rows():
        action = QAction(row.text, owner)
        if not row.text:
            action.setSeparator(True)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            if row.keys and row.id != "edit":
                action.setShortcut(QKeySequence(row.keys))
            slot = slots[row.id]
            action.triggered.connect(lambda _checked=False, slot=slot: slot())
            owner.addAction(action)
        made[row.id] = action
    return made
