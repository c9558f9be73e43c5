"""The actions of the window, made once from one table."""

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from ui.widgets.text import plain_tip
from ui.words import translate


class ActionRow(msgspec.Struct, frozen=True):
    """One action: its id, its menu, its words and its keys. A row without words is a separator."""

    id: str
    menu: str
    text: str = ""
    keys: str = ""


def rows() -> tuple[ActionRow, ...]:
    """Return all actions in the order of the menus."""
    return (
        ActionRow("new", "file", translate("Actions", "New plan"), "Ctrl+N"),
        ActionRow("from-template", "file", translate("Actions", "New from a template…"), "Ctrl+Shift+N"),
        ActionRow("example", "file", translate("Actions", "Open the example")),
        ActionRow("make-mine", "file", translate("Actions", "Make the example mine")),
        ActionRow("open", "file", translate("Actions", "Open…"), "Ctrl+O"),
        ActionRow("name", "file", translate("Actions", "Name this plan")),
        ActionRow("-1", "file"),
        ActionRow("save", "file", translate("Actions", "Save"), "Ctrl+S"),
        ActionRow("save-as", "file", translate("Actions", "Save as…"), "Ctrl+Shift+S"),
        ActionRow("save-copy", "file", translate("Actions", "Save a copy…")),
        ActionRow("share-copy", "file", translate("Actions", "Save a copy to share…")),
        ActionRow("versions", "file", translate("Actions", "Versions and copies…"), "Ctrl+Alt+V"),
        ActionRow("save-template", "file", translate("Actions", "Save as template…")),
        ActionRow("save-day", "file", translate("Actions", "Save this day as template…")),
        ActionRow("revert", "file", translate("Actions", "Revert to the saved plan…")),
        ActionRow("earlier", "file", translate("Actions", "Earlier versions…")),
        ActionRow("-9", "file"),
        ActionRow("protect", "file", translate("Actions", "Protect this plan…")),
        ActionRow("unprotected-copy", "file", translate("Actions", "Save an unprotected copy…")),
        ActionRow("lock", "file", translate("Actions", "Hide, or open again"), "Ctrl+L"),
        ActionRow("-2", "file"),
        ActionRow("open-brief", "file", translate("Actions", "Take answers from a brief…")),
        ActionRow("save-brief", "file", translate("Actions", "Save the answers as a brief…")),
        ActionRow("-3", "file"),
        ActionRow("new-tool", "tools", translate("Actions", "New tool…")),
        ActionRow("-7", "tools"),
        ActionRow("import-pack", "tools", translate("Actions", "Import a pack…")),
        ActionRow("export-pack", "tools", translate("Actions", "Export my tools…")),
        ActionRow("-9", "tools"),
        ActionRow("arrange-toolkit", "tools", translate("Actions", "Arrange my toolkit")),
        ActionRow("print-toolkit", "tools", translate("Actions", "Print my toolkit as a booklet")),
        ActionRow("send-toolkit", "tools", translate("Actions", "Send my toolkit as a pack…")),
        ActionRow("-8", "tools"),
        ActionRow("unread-tools", "tools", translate("Actions", "Sheets that could not be read…")),
        ActionRow("print", "file", translate("Actions", "Paper and print…"), "Ctrl+P"),
        ActionRow("-4", "file"),
        ActionRow("quit", "file", translate("Actions", "Quit"), "Ctrl+Q"),
        ActionRow("undo", "edit", translate("Actions", "Undo"), "Ctrl+Z"),
        ActionRow("redo", "edit", translate("Actions", "Redo"), "Ctrl+Shift+Z"),
        ActionRow("steps", "edit", translate("Actions", "Steps so far…"), "Ctrl+Alt+Z"),
        ActionRow("-5", "edit"),
        ActionRow("draft", "edit", translate("Actions", "Draft the agenda"), "Ctrl+D"),
        ActionRow("fit", "edit", translate("Actions", "Fit a day to time…"), "Ctrl+Shift+T"),
        ActionRow("go-home", "go", translate("Actions", "Home"), "Alt+1"),
        ActionRow("go-questions", "go", translate("Actions", "Questions"), "Alt+2"),
        ActionRow("go-ideas", "go", translate("Actions", "Ideas & tools"), "Alt+3"),
        ActionRow("go-agenda", "go", translate("Actions", "Agenda"), "Alt+4"),
        ActionRow("go-safety", "go", translate("Actions", "Safety"), "Alt+5"),
        ActionRow("go-paper", "go", translate("Actions", "Paper"), "Alt+6"),
        ActionRow("go-ready", "go", translate("Actions", "Materials & roles"), "Alt+7"),
        ActionRow("go-findings", "go", translate("Actions", "All findings"), "Alt+8"),
        ActionRow("go-settings", "go", translate("Actions", "Settings"), "Ctrl+,"),
        ActionRow("-6", "go"),
        ActionRow("find", "go", translate("Actions", "Find on this page"), "Ctrl+F"),
        ActionRow("search", "go", translate("Actions", "Search tools"), "Ctrl+Shift+F"),
        ActionRow("view-list", "view", translate("Actions", "Agenda as a list"), "Ctrl+1"),
        ActionRow("view-scale", "view", translate("Actions", "Agenda to scale"), "Ctrl+2"),
        ActionRow("view-balance", "view", translate("Actions", "Balance of the agenda"), "Ctrl+3"),
        ActionRow("all-days", "view", translate("Actions", "One day, or all days"), "Ctrl+4"),
        ActionRow("columns", "view", translate("Actions", "Columns of the agenda…")),
        ActionRow("-9", "view"),
        ActionRow("larger", "view", translate("Actions", "Larger text"), "Ctrl++"),
        ActionRow("smaller", "view", translate("Actions", "Smaller text"), "Ctrl+-"),
        ActionRow("usual-size", "view", translate("Actions", "Usual text size"), "Ctrl+0"),
        ActionRow("palette", "help", translate("Actions", "Find an action…"), "Ctrl+K"),
        ActionRow("shortcuts", "help", translate("Actions", "Keyboard shortcuts"), "F1"),
        ActionRow("about", "help", translate("Actions", "About, licences and credits")),
    )


def menus() -> tuple[tuple[str, str], ...]:
    """Return the menus: id and title, with their access keys."""
    return (
        ("file", translate("Actions", "&Plan")),
        ("edit", translate("Actions", "&Edit")),
        ("tools", translate("Actions", "&Tools")),
        ("go", translate("Actions", "&Go")),
        ("view", translate("Actions", "&View")),
        ("help", translate("Actions", "&Help")),
    )


def build(window: QMainWindow, slots: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make the actions and the menus; ``slots`` says what each does. Undo and redo are named by their steps."""
    made: dict[str, QAction] = {}
    bars = {id: window.menuBar().addMenu(title) for id, title in menus()}
    for row in rows():
        if not row.text:
            bars[row.menu].addSeparator()
            continue
        action = QAction(row.text.replace("&", "&&"), window)
        if row.keys:
            action.setShortcuts(_sequences(row.keys))
            action.setToolTip(plain_tip(f"{row.text} ({row.keys})"))
        action.setObjectName(row.id)
        slot = slots[row.id]
        action.triggered.connect(lambda _checked=False, slot=slot: slot())
        bars[row.menu].addAction(action)
        made[row.id] = action
    return made


def _sequences(keys: str) -> list[QKeySequence]:
    sequences = [QKeySequence(keys)]
    if keys == "Ctrl++":
        sequences.append(QKeySequence("Ctrl+="))
    if keys == "Ctrl+Shift+Z":
        sequences.append(QKeySequence("Ctrl+Y"))
    return sequences
