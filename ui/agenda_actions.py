"""What keys and menus do in the agenda, from one table."""

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.words import translate


class AgendaAction(msgspec.Struct, frozen=True):
    """One thing to do with chosen blocks: its id, words and keys.

    Ctrl+D drafts, so doubling is Ctrl+Shift+D; Ctrl+K opens the palette, so parking is Ctrl+Shift+K.
    """

    id: str
    text: str
    keys: str = ""


OWN_KEYS = ("edit", "edit-row")
"""What the views of blocks do with their own keys."""


def rows() -> tuple[AgendaAction, ...]:
    """Return the actions in the order of the menu; one without words is a separator."""
    return (
        AgendaAction("edit", translate("Agenda", "Change it"), "Return"),
        AgendaAction("edit-row", translate("Agenda", "Change it in its row"), "F2"),
        AgendaAction("insert", translate("Agenda", "Type a block after it"), "Ctrl+Return"),
        AgendaAction("insert-before", translate("Agenda", "Type a block before it"), "Ctrl+Shift+Return"),
        AgendaAction("-3", ""),
        AgendaAction("cut", translate("Agenda", "Cut"), "Ctrl+X"),
        AgendaAction("copy", translate("Agenda", "Copy"), "Ctrl+C"),
        AgendaAction("paste", translate("Agenda", "Paste"), "Ctrl+V"),
        AgendaAction("duplicate", translate("Agenda", "Double it"), "Ctrl+Shift+D"),
        AgendaAction("-4", ""),
        AgendaAction("pin", translate("Agenda", "Pin its start, or let it follow"), "Ctrl+T"),
        AgendaAction("park", translate("Agenda", "Park"), "Ctrl+Shift+K"),
        AgendaAction("split", translate("Agenda", "Split in two"), "Ctrl+Shift+J"),
        AgendaAction("join", translate("Agenda", "Join with what follows"), "Ctrl+J"),
        AgendaAction("beside", translate("Agenda", "Run something beside it"), "Ctrl+B"),
        AgendaAction("dissolve", translate("Agenda", "Put strands one after the other"), "Ctrl+Shift+B"),
        AgendaAction("swap", translate("Agenda", "Swap its tool…"), "Ctrl+R"),
        AgendaAction("read", translate("Agenda", "Read its tool")),
        AgendaAction("as-tool", translate("Agenda", "Save it as a tool…")),
        AgendaAction("-1", ""),
        AgendaAction("move-up", translate("Agenda", "Move up"), "Alt+Up"),
        AgendaAction("move-down", translate("Agenda", "Move down"), "Alt+Down"),
        AgendaAction("move-back", translate("Agenda", "Move to the strand or day before"), "Alt+Left"),
        AgendaAction("move-on", translate("Agenda", "Move to the strand or day after"), "Alt+Right"),
        AgendaAction("longer", translate("Agenda", "5 minutes longer"), "Alt+Shift+Down"),
        AgendaAction("shorter", translate("Agenda", "5 minutes shorter"), "Alt+Shift+Up"),
        AgendaAction("-2", ""),
        AgendaAction("remove", translate("Agenda", "Remove"), "Del"),
    )


def reach_rows() -> tuple[AgendaAction, ...]:
    """Return the ways to parts of the agenda that are about no block."""
    return (
        AgendaAction("day-before", translate("Agenda", "The day before"), "Ctrl+PgUp"),
        AgendaAction("day-after", translate("Agenda", "The day after"), "Ctrl+PgDown"),
        AgendaAction("add-day", translate("Agenda", "Add a day")),
        AgendaAction("hours", translate("Agenda", "Hours and date of this day")),
        AgendaAction("type", translate("Agenda", "Type a block at the end of the day"), "F5"),
        AgendaAction("toolkit", translate("Agenda", "Add from your toolkit"), "F6"),
        AgendaAction("suggestions", translate("Agenda", "Add from the suggestions"), "F7"),
        AgendaAction("frames", translate("Agenda", "Add an opening, a break or a closing"), "F8"),
        AgendaAction("parked", translate("Agenda", "Put back a parked block"), "F9"),
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
            if row.keys and row.id not in OWN_KEYS:
                action.setShortcut(QKeySequence(row.keys))
            slot = slots[row.id]
            action.triggered.connect(lambda _checked=False, slot=slot: slot())
            owner.addAction(action)
        made[row.id] = action
    return made
