"""The keys of the app in groups, as a table of what and how."""

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QKeySequence

from ui.actions import menus, rows
from ui.agenda_actions import reach_rows
from ui.agenda_actions import rows as agenda_actions
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex


class ShortcutRow(Struct, frozen=True):
    """A key and what it does; a row without keys is the heading of a group."""

    what: str
    keys: str = ""


def shortcut_rows() -> tuple[ShortcutRow, ...]:
    """Return all keys: those of the menus, then those of the pages."""
    made: list[ShortcutRow] = []
    for menu, title in menus():
        keyed = [row for row in rows() if row.menu == menu and row.keys]
        if keyed:
            made.append(ShortcutRow(title.replace("&", "")))
            made += [ShortcutRow(row.text.rstrip("…"), _native(row.keys)) for row in keyed]
    made.append(ShortcutRow(translate("Shortcuts", "In the agenda")))
    made += [ShortcutRow(what, _native(keys)) for what, keys in _agenda()]
    made.append(ShortcutRow(translate("Shortcuts", "Everywhere")))
    made += [ShortcutRow(what, keys) for what, keys in _everywhere()]
    return tuple(made)


class ShortcutsModel(QAbstractTableModel):
    """Two columns: what it does, and its keys."""

    def __init__(self) -> None:
        super().__init__()
        self.shown_rows = shortcut_rows()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:
        return len(self.shown_rows)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:
        return 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (translate("Shortcuts", "What it does"), translate("Shortcuts", "Keys"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.shown_rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.what if index.column() == 0 else row.keys
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ": ".join(part for part in (row.what, row.keys) if part)
        if role == Qt.ItemDataRole.FontRole and not row.keys:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None


def _agenda() -> tuple[tuple[str, str], ...]:
    own = tuple((row.text, row.keys) for row in (*agenda_actions(), *reach_rows()) if row.keys)
    typing = (
        (translate("Shortcuts", "While typing in a row: the next field"), "Tab"),
        (translate("Shortcuts", "While typing in a row: the same field of the next row"), "Return"),
        (translate("Shortcuts", "All blocks that are shown"), "Ctrl+A"),
    )
    return (*own, *typing)


def _everywhere() -> tuple[tuple[str, str], ...]:
    return (
        (translate("Shortcuts", "To the next part of the page"), _native("Tab")),
        (translate("Shortcuts", "Along a row of choices, or down a list"), translate("Shortcuts", "Arrow keys")),
        (translate("Shortcuts", "Choose"), _native("Space")),
        (translate("Shortcuts", "Open what is marked"), _native("Return")),
        (translate("Shortcuts", "Close a small window and change nothing"), _native("Esc")),
    )


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
