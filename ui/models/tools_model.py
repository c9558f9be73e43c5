"""The tools as a list: all rows as the advice has them, and those that show within what is searched and limited."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from planner.catalog import Tool
from planner.library.library import Library, Loosening
from planner.sifting import Sieve
from ui.models.tool_rows import LeftOutHeader, Marks, ToolRow, spoken, tool_rows
from ui.words import translate

__all__ = ["LeftOutHeader", "Marks", "ToolRow", "ToolsFilter", "ToolsModel", "tool_rows"]

Index = QModelIndex | QPersistentModelIndex
MakeLibrary = Callable[[Iterable[Tool]], Library]

_HEADER = -1
_MARKS: dict[tuple[str, str], Callable[[ToolRow], bool]] = {
    ("origin", "shipped"): lambda row: not row.own,
    ("origin", "own"): lambda row: row.own,
    ("origin", "toolkit"): lambda row: row.in_toolkit,
    ("mark", "favourite"): lambda row: row.favourite,
    ("mark", "noted"): lambda row: bool(row.note),
    ("mark", "recent"): lambda row: row.recent,
}


class ToolsModel(QAbstractListModel):
    """Rows of tools in the order of the advice; the ToolRow is behind a role."""

    ROW = Qt.ItemDataRole.UserRole

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[ToolRow, ...] = ()

    def show_rows(self, rows: tuple[ToolRow, ...]) -> None:
        """Show these rows; where the tools are the same in the same order, only what changed is painted anew."""
        before = self.rows
        if [_key(row) for row in rows] == [_key(row) for row in before]:
            self.rows = rows
            for place, (old, new) in enumerate(zip(before, rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:
        return len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == self.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.tool.title
        return spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None


class ToolsFilter(QAbstractListModel):
    """What shows of the tools: those within the limits, then the header of those left out, and these unfolded.

    No QSortFilterProxyModel: it asks for every row by itself, which takes too long for thousands of tools while
    somebody types. Here the library answers for all of them at once.
    """

    def __init__(self, model: ToolsModel, make_library: MakeLibrary = Library) -> None:
        super().__init__()
        self._model = model
        self._make_library = make_library
        self._sieve = Sieve()
        self._unfolded = False
        self._shown: list[int] = []
        """Rows of the model, and the header between."""
        self._left_out = 0
        self._at: dict[str, int] | None = None
        self._library = make_library(())
        self._learn()
        model.modelReset.connect(self._learn)
        model.dataChanged.connect(self._marked)

    @property
    def sieve(self) -> Sieve:
        """The limits in force."""
        return self._sieve

    @property
    def library(self) -> Library:
        """Everything there is to search."""
        return self._library

    def sift(self, sieve: Sieve) -> None:
        """Show what is within these limits."""
        self._sieve = sieve
        self._show()

    def unfold(self, *, unfolded: bool) -> None:
        """Show what was left out, or fold it."""
        self._unfolded = unfolded
        self._show()

    def count(self) -> int:
        """Return how many tools show above the header."""
        return self._shown.index(_HEADER) if _HEADER in self._shown else len(self._shown)

    def fitting(self) -> tuple[ToolRow, ...]:
        """Return the tools that show above the header and were not left out."""
        rows = (self._model.rows[number] for number in self._shown[: self.count()])
        return tuple(row for row in rows if not row.left_out)

    def counts(self, name: str, values: Iterable[object]) -> list[int]:
        """Return how many tools would show above the header with each of these values for one limit."""
        return self._library.counts(self._sieve, name, values, self._among)

    def loosened(self) -> Loosening | None:
        """Return which limit to take away so that most comes back."""
        return self._library.loosened(self._sieve, self._among)

    def row_of(self, id: str) -> QModelIndex:
        """Return where a tool shows; an index that is not valid where it does not."""
        if self._at is None:
            rows = self._model.rows
            self._at = {rows[number].tool.id: place for place, number in enumerate(self._shown) if number != _HEADER}
        place = self._at.get(id)
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, _parent: Index = QModelIndex()) -> int:
        return len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        number = self._shown[index.row()]
        if number != _HEADER:
            return self._model.data(self._model.index(number), role)
        if role == ToolsModel.ROW:
            return LeftOutHeader(self._left_out, self._unfolded)
        if role == Qt.ItemDataRole.DisplayRole:
            return translate("Tools", "Left out")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = translate("Tools", "unfolded") if self._unfolded else translate("Tools", "folded")
            return translate("Tools", "Left out, {tools}, {state}", tools=self._left_out, state=state)
        return None

    def _learn(self) -> None:
        rows = self._model.rows
        tools = {row.tool.id: row.tool for row in rows}
        if not self._library.is_of(tools.values()):
            self._library = self._make_library(tools[id] for id in sorted(tools))
        place = self._library.place
        self._rank = [0] * len(tools)
        for number, row in enumerate(rows):
            self._rank[place[row.tool.id]] = number
        self._fitting = self._bits(lambda row: not row.left_out and not row.is_frame)
        self._frames = self._bits(lambda row: row.is_frame)
        self._out = self._bits(lambda row: row.left_out)
        self._know()
        self._show()

    def _marked(self, first: QModelIndex) -> None:
        self._know()
        if self._sieve.origin or self._sieve.mark or self._sieve.words:
            self._show()
        at = self.row_of(self._model.rows[first.row()].tool.id)
        if at.isValid():
            self.dataChanged.emit(at, at)

    def _know(self) -> None:
        rows = self._model.rows
        marked = {key: [row.tool.id for row in rows if holds(row)] for key, holds in _MARKS.items()}
        self._library.know(marked, {row.tool.id: row.note for row in rows if row.note})

    def _bits(self, holds: Callable[[ToolRow], bool]) -> int:
        return self._library.bits_of(row.tool.id for row in self._model.rows if holds(row))

    def _among(self, sieve: Sieve) -> int:
        """Return what may show above the header: frame activities when looked for, all of what is one's own."""
        among = self._fitting
        if sieve.words.strip() or sieve.kind or sieve.origin or sieve.mark:
            among |= self._frames
        return among | self._out if _is_personal(sieve) else among

    def _show(self) -> None:
        shown = self._rows_of(self._among(self._sieve))
        left_out = [] if _is_personal(self._sieve) else self._rows_of(self._out)
        self._left_out = len(left_out)
        if left_out:
            shown.append(_HEADER)
        self._take([*shown, *left_out] if self._unfolded else shown)

    def _rows_of(self, among: int) -> list[int]:
        places = self._library.best_first(self._sieve, among, self._rank)
        return [self._rank[place] for place in places]

    def _take(self, shown: list[int]) -> None:
        """Show these rows; what is only added or taken at the end leaves the keyboard where it is."""
        before, now = len(self._shown), len(shown)
        self._at = None
        if shown == self._shown:
            self._tell_header()
        elif before and shown[:before] == self._shown:
            self.beginInsertRows(QModelIndex(), before, now - 1)
            self._shown = shown
            self.endInsertRows()
            self._tell_header()
        elif now and self._shown[:now] == shown:
            self.beginRemoveRows(QModelIndex(), now, before - 1)
            self._shown = shown
            self.endRemoveRows()
            self._tell_header()
        else:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()

    def _tell_header(self) -> None:
        if _HEADER in self._shown:
            index = self.index(self._shown.index(_HEADER))
            self.dataChanged.emit(index, index)


def _is_personal(sieve: Sieve) -> bool:
    return sieve.mark is not None or sieve.origin in ("own", "toolkit")


def _key(row: ToolRow) -> tuple[str, bool]:
    return row.tool.id, row.left_out
