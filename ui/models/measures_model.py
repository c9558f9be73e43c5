"""The measures as a table: what, when, who holds it, and where it stands in the agenda."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from planner.plan import Measure, Plan
from planner.timetable import Placed, Timetable
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex

WHAT, WHEN, WHO, AGENDA = range(4)
_FIELDS = ("what", "when", "who")


class MeasuresModel(QAbstractTableModel):
    """One row for each measure; the first three columns can be typed in, the last names a block."""

    MEASURE = Qt.ItemDataRole.UserRole
    PLACED = Qt.ItemDataRole.UserRole + 1
    """The block that a measure stands in, with its hours; None where it is in no day."""

    edited = Signal(object, str)
    """A measure as it was typed, and which field of it."""

    def __init__(self, when: Callable[[Placed], str]) -> None:
        super().__init__()
        self._when = when
        self._measures: tuple[Measure, ...] = ()
        self._placed: dict[str, Placed] = {}

    def show(self, plan: Plan, timetable: Timetable) -> None:
        """Show a plan's measures; rows that are the same stay as they are."""
        measures, before = plan.safety.measures, self._measures
        self._placed = {placed.block.id: placed for placed in timetable.placed()}
        same_rows = [each.id for each in measures] == [each.id for each in before]
        if not same_rows:
            self.beginResetModel()
        self._measures = measures
        if not same_rows:
            self.endResetModel()
        elif measures:
            self.dataChanged.emit(self.index(0, 0), self.index(len(measures) - 1, AGENDA))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._measures)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            translate("Safety", "What we do"),
            translate("Safety", "When"),
            translate("Safety", "Who holds it"),
            translate("Safety", "In the agenda"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() < AGENDA else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        measure, column = self._measures[index.row()], index.column()
        placed = self._placed.get(measure.block or "")
        if role == self.MEASURE:
            return measure
        if role == self.PLACED:
            return placed
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return getattr(measure, _FIELDS[column]) if column < AGENDA else self._where(placed)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = str(self.data(index))
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {said}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.column() >= AGENDA:
            return False
        measure, field = self._measures[index.row()], _FIELDS[index.column()]
        changed = replace(measure, **{field: str(value)})
        if changed == measure:
            return False
        self.edited.emit(changed, field)
        return True

    def _where(self, placed: Placed | None) -> str:
        if placed is None:
            return translate("Safety", "Add to agenda")
        return f"{self._when(placed)} {placed.block.title}"
