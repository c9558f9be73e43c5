"""The rows of a pasted table as they would go in, each with a tick that takes it or leaves it out."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from planner.tables.columns import TableRow
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex


class TablePasteModel(QAbstractTableModel):
    """Title with its tick, start, minutes, lead, materials and notes."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[TableRow, ...] = ()
        self._taken: list[bool] = []

    def show_rows(self, rows: tuple[TableRow, ...]) -> None:
        """Show rows as they are read now; ticks begin as they are guessed."""
        self.beginResetModel()
        self._rows, self._taken = rows, [row.take for row in rows]
        self.endResetModel()

    @property
    def taken(self) -> tuple[TableRow, ...]:
        """The rows that are ticked, those without a title left out."""
        pairs = zip(self._rows, self._taken, strict=True)
        return tuple(row for row, taken in pairs if taken and row.typed.title)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 6

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("TablePaste", "Title"),
            translate("TablePaste", "Start"),
            translate("TablePaste", "Min"),
            translate("TablePaste", "Lead"),
            translate("TablePaste", "Materials"),
            translate("TablePaste", "Notes only you see"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if self._taken[index.row()] else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self._words(row, index.column())
            return text if role == Qt.ItemDataRole.DisplayRole else None
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != 0:
            return False
        self._taken[index.row()] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        return True

    @staticmethod
    def _words(row: TableRow, column: int) -> str:
        typed = row.typed
        minutes = "" if typed.minutes is None else str(typed.minutes)
        notes = " ".join(row.notes.split())
        return (typed.title, typed.start or "", minutes, row.lead, ", ".join(row.materials), notes)[column]
