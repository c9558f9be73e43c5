"""A table of any rows: each column says what it shows, whether it is ticked, and whether it can be typed in."""

from collections.abc import Callable
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")


class Column(Generic[T]):
    """One column: its heading, the words of a cell, and what can be done in it."""

    def __init__(
        self,
        title: str,
        text: Callable[[T], str],
        *,
        share: float,
        ticked: Callable[[T], bool] | None = None,
        typed: bool = False,
    ) -> None:
        self.title = title
        self.text = text
        self.share = share
        """Which part of the width of the table it has."""
        self.ticked = ticked
        """Whether its box is ticked; None for a column without boxes."""
        self.typed = typed


class PlainTable(QAbstractTableModel, Generic[T]):
    """Rows of a value in columns; what somebody ticks or types is told, and comes back with the next rows."""

    ROW = Qt.ItemDataRole.UserRole
    typed = Signal(object, int, str)
    """A row, the column, and what was typed there."""
    ticked = Signal(object, int, bool)
    """A row, the column, and whether its box is now ticked."""

    def __init__(self, columns: tuple[Column[T], ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self.rows: tuple[T, ...] = ()

    def show_rows(self, rows: tuple[T, ...]) -> None:
        """Show these rows; where there are as many as before, what is chosen stays chosen."""
        if rows == self.rows:
            return
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        self.rows = rows
        self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        column = self.columns[index.column()]
        if column.ticked is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if column.typed else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return column.text(row)
        if role == Qt.ItemDataRole.CheckStateRole and column.ticked is not None:
            return Qt.CheckState.Checked if column.ticked(row) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            first = next((each.text(row) for each in self.columns if each.ticked is None), "")
            words = column.text(row) or first
            return f"{column.title}: {words}"
        if role == self.ROW:
            return row
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and column.ticked is not None:
            self.ticked.emit(row, index.column(), Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole and column.typed and str(value) != column.text(row):
            self.typed.emit(row, index.column(), str(value))
            return True
        return False


AnyTable: TypeAlias = PlainTable[Any]
"""A table whatever its rows are, for a view of it."""
