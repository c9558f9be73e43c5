"""A difference between two versions of a plan as a table: what sort it is, what it is about, and the difference."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from ui.wording.differences import Told, sort_name
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex


class DifferenceModel(QAbstractTableModel):
    """Three columns; each Told is behind ``TOLD``."""

    TOLD = Qt.ItemDataRole.UserRole

    def __init__(self) -> None:
        super().__init__()
        self.told: tuple[Told, ...] = ()

    def show_rows(self, told: tuple[Told, ...]) -> None:
        """Show these rows."""
        if told != self.told:
            self.beginResetModel()
            self.told = told
            self.endResetModel()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:
        return len(self.told)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:
        return 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("Differences", "What happens"),
                translate("Differences", "To what"),
                translate("Differences", "How"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.told[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (sort_name(row.sort), row.title, row.text)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.sentence
        if role == Qt.ItemDataRole.FontRole and index.column() == 0 and row.sort != "starts":
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == self.TOLD:
            return row
        return None
