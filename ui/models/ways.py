"""Ways to choose from: each with its name, a few facts, what it changes, and the edit that does it."""

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from planner.edits import Edit
from ui.wording.differences import Told

Index = QModelIndex | QPersistentModelIndex
FACTS = Qt.ItemDataRole.UserRole + 1
"""The role under which a model tells the second, small line of a row."""


class OneWay(Struct, frozen=True):
    """One thing that can be done instead of others."""

    title: str
    facts: str
    rows: tuple[Told, ...]
    """What it changes, to look at first."""
    edit: Edit
    step: str
    """The name of the step of undo."""


class WaysModel(QAbstractListModel):
    """A list of ways; each OneWay is behind ``WAY``."""

    WAY = Qt.ItemDataRole.UserRole

    def __init__(self) -> None:
        super().__init__()
        self.ways: tuple[OneWay, ...] = ()

    def show_ways(self, ways: tuple[OneWay, ...]) -> None:
        """Show these ways."""
        self.beginResetModel()
        self.ways = ways
        self.endResetModel()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:
        return len(self.ways)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        way = self.ways[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return way.title
        if role == FACTS:
            return way.facts
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{way.title}. {way.facts}"
        return way if role == self.WAY else None
