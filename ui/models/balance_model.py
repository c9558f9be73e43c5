"""What the minutes of days go to, as a table: one row for each purpose or group form, one column for each day."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from planner.balance import ORDER, balance, form_minutes
from planner.timetable import DayTimes
from planner.vocabulary import FORMS, Purpose
from ui.wording import form_name, minutes_words, purpose_name
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex


class BalanceRow(Struct, frozen=True):
    """A purpose or a group form: its name, and its minutes on each day."""

    name: str
    minutes: tuple[int, ...]
    purpose: Purpose | None = None

    @property
    def sum(self) -> int:
        """Its minutes on all days."""
        return sum(self.minutes)


def purpose_rows(days: Sequence[DayTimes]) -> tuple[BalanceRow, ...]:
    """Return the minutes of each purpose, then breathing space and what is free, without those that have none."""
    balances = [balance(day) for day in days]
    shares = [{share.purpose: share.minutes for share in one.shares} for one in balances]
    rows = [
        BalanceRow(purpose_name(purpose), tuple(share.get(purpose, 0) for share in shares), purpose)
        for purpose in ORDER
    ]
    rows.append(BalanceRow(translate("Agenda", "Breathing space"), tuple(one.buffer for one in balances)))
    rows.append(BalanceRow(translate("Agenda", "Nothing planned"), tuple(one.free for one in balances)))
    return tuple(row for row in rows if row.sum)


def form_rows(days: Sequence[DayTimes]) -> tuple[BalanceRow, ...]:
    """Return the minutes of each group form, without those that have none."""
    forms = [form_minutes(day) for day in days]
    rows = (BalanceRow(form_name(form), tuple(one.get(form, 0) for one in forms)) for form in FORMS)
    return tuple(row for row in rows if row.sum)


class BalanceModel(QAbstractTableModel):
    """Name, minutes of each day, all days together, and their share of the whole."""

    ROW = Qt.ItemDataRole.UserRole
    SHARE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, head: str) -> None:
        super().__init__()
        self._head = head
        self._days: tuple[str, ...] = ()
        self._rows: tuple[BalanceRow, ...] = ()
        self._whole = 0
        """The minutes of all rows."""

    @property
    def rows(self) -> tuple[BalanceRow, ...]:
        """The rows as they are shown."""
        return self._rows

    def show_rows(self, days: tuple[str, ...], rows: tuple[BalanceRow, ...]) -> None:
        """Show other rows; a table of the same shape changes in place."""
        if (days, rows) == (self._days, self._rows):
            return
        whole = sum(one.sum for one in rows)
        if days == self._days and len(rows) == len(self._rows):
            before, self._rows = self._rows, rows
            all_shares, self._whole = whole != self._whole, whole
            last = self.columnCount() - 1
            for at, (old, new) in enumerate(zip(before, rows, strict=True)):
                for column in range(last + 1):
                    if self._cell(old, column, last) != self._cell(new, column, last) or (
                        all_shares and column == last
                    ):
                        self.dataChanged.emit(self.index(at, column), self.index(at, column))
            return
        self.beginResetModel()
        self._days, self._rows, self._whole = days, rows, whole
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        if parent.isValid():
            return 0
        return 3 + (len(self._days) if len(self._days) > 1 else 0)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        days = self._days if len(self._days) > 1 else ()
        together = translate("Agenda", "Together") if days else translate("Agenda", "Time")
        return (self._head, *days, together, translate("Agenda", "Share"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        last = self.columnCount() - 1
        if role == self.ROW:
            return row
        if role == self.SHARE and index.column() == last:
            return self._share(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row, index.column(), last)
        return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        words = column in (0, self.columnCount() - 1)
        side = Qt.AlignmentFlag.AlignLeft if words else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter

    def _words(self, row: BalanceRow, column: int, last: int) -> str:
        if column == 0:
            return row.name
        if column == last:
            return translate("Agenda", "{share} %", share=round(self._share(row) * 100))
        if column == last - 1:
            return minutes_words(row.sum)
        return minutes_words(row.minutes[column - 1]) if row.minutes[column - 1] else "\N{EN DASH}"

    def _share(self, row: BalanceRow) -> float:
        return row.sum / self._whole if self._whole else 0.0

    @staticmethod
    def _cell(row: BalanceRow, column: int, last: int) -> object:
        """Return what a cell is painted from."""
        if column == 0:
            return row.name, row.purpose
        return row.sum if column >= last - 1 else row.minutes[column - 1]
