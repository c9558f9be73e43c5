"""The tools as a list: those that fit, best first, then those left out; and the filter over them."""

from collections.abc import Collection

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from planner.catalog import Tool
from planner.recommendation import Recommendation
from planner.sifting import Sieve, found, searchable
from ui.wording.tools import facts_line
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex


class ToolRow(Struct, frozen=True):
    """One row: a tool with its best reason (or why it was left out), its first caution, and its marks."""

    tool: Tool
    reason: str = ""
    caution: str = ""
    left_out: bool = False
    in_toolkit: bool = False
    in_agenda: bool = False


class LeftOutHeader(Struct, frozen=True):
    """The row that unfolds what was left out."""

    count: int = 0
    is_open: bool = False


def tool_rows(
    advice: Recommendation, *, toolkit: Collection[str], agenda: Collection[str], collected: tuple[Tool, ...] = ()
) -> tuple[ToolRow, ...]:
    """Return the rows for an advice: what fits, what was collected and is not in the advice, what was left out."""
    told = {ranked.tool.id for ranked in advice.tools} | {out.tool.id for out in advice.excluded}
    fitting = tuple(
        ToolRow(
            ranked.tool,
            ranked.reasons[0].text if ranked.reasons else "",
            ranked.cautions[0].text if ranked.cautions else "",
            in_toolkit=ranked.tool.id in toolkit,
            in_agenda=ranked.tool.id in agenda,
        )
        for ranked in advice.tools
    )
    own = tuple(
        ToolRow(tool, tool.in_one_line, in_toolkit=True, in_agenda=tool.id in agenda)
        for tool in collected
        if tool.id not in told
    )
    left_out = tuple(
        ToolRow(
            out.tool,
            " ".join(reason.text for reason in out.reasons),
            left_out=True,
            in_toolkit=out.tool.id in toolkit,
            in_agenda=out.tool.id in agenda,
        )
        for out in advice.excluded
    )
    return (*fitting, *own, *left_out)


class ToolsModel(QAbstractListModel):
    """Rows of tools, with the header of those left out between; the ToolRow is behind a role."""

    ROW = Qt.ItemDataRole.UserRole

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ToolRow | LeftOutHeader, ...] = ()

    def show_rows(self, rows: tuple[ToolRow, ...]) -> None:
        """Show these rows; where the tools are the same in the same order, only what changed is painted anew."""
        fitting = tuple(row for row in rows if not row.left_out)
        left_out = tuple(row for row in rows if row.left_out)
        wanted: tuple[ToolRow | LeftOutHeader, ...] = (*fitting, LeftOutHeader(len(left_out)), *left_out)
        before, self_same = self._rows, [_key(row) for row in wanted] == [_key(row) for row in self._rows]
        if self_same:
            self._rows = wanted
            for place, (old, new) in enumerate(zip(before, wanted, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._rows = wanted
        self.endResetModel()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == self.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.tool.title if isinstance(row, ToolRow) else translate("Tools", "Left out")
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(row, ToolRow):
            return _spoken(row)
        return None


class ToolsFilter(QSortFilterProxyModel):
    """The rows that are within the limits; those left out show when they are unfolded."""

    def __init__(self, model: ToolsModel) -> None:
        super().__init__()
        self._sieve = Sieve()
        self._only_toolkit = False
        self._unfolded = False
        self._searched: dict[str, tuple[Tool, str]] = {}
        self.setSourceModel(model)

    @property
    def sieve(self) -> Sieve:
        """The limits in force."""
        return self._sieve

    def sift(self, sieve: Sieve, *, only_toolkit: bool | None = None) -> None:
        """Show what is within these limits, and perhaps only what is in the toolkit."""
        self.beginFilterChange()
        self._sieve = sieve
        if only_toolkit is not None:
            self._only_toolkit = only_toolkit
        self.endFilterChange()
        self._tell_header()

    def unfold(self, *, unfolded: bool) -> None:
        """Show what was left out, or fold it."""
        self.beginFilterChange()
        self._unfolded = unfolded
        self.endFilterChange()
        self._tell_header()

    @property
    def is_unfolded(self) -> bool:
        """Whether what was left out shows."""
        return self._unfolded

    def fitting(self) -> tuple[ToolRow, ...]:
        """Return the tools that show above the header."""
        rows = (self.index(row, 0).data(ToolsModel.ROW) for row in range(self.rowCount()))
        return tuple(row for row in rows if isinstance(row, ToolRow) and not row.left_out)

    def row_of(self, id: str) -> QModelIndex:
        """Return where a tool shows; an index that is not valid where it does not."""
        for place in range(self.rowCount()):
            row = self.index(place, 0).data(ToolsModel.ROW)
            if isinstance(row, ToolRow) and row.tool.id == id:
                return self.index(place, 0)
        return QModelIndex()

    def filterAcceptsRow(self, source_row: int, _parent: Index) -> bool:
        row = self.sourceModel().index(source_row, 0).data(ToolsModel.ROW)
        if isinstance(row, LeftOutHeader):
            return not self._only_toolkit and self._left_out() > 0
        if self._only_toolkit:
            return row.in_toolkit and self._lets_through(row)
        return (not row.left_out or self._unfolded) and self._lets_through(row)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        value = super().data(index, role)
        if role == ToolsModel.ROW and isinstance(value, LeftOutHeader):
            return LeftOutHeader(self._left_out(), self._unfolded)
        if role == Qt.ItemDataRole.AccessibleTextRole and value is None:
            state = translate("Tools", "unfolded") if self._unfolded else translate("Tools", "folded")
            return translate("Tools", "Left out, {tools}, {state}", tools=self._left_out(), state=state)
        return value

    def _tell_header(self) -> None:
        for place in range(self.rowCount()):
            index = self.index(place, 0)
            if isinstance(index.data(ToolsModel.ROW), LeftOutHeader):
                self.dataChanged.emit(index, index)

    def _left_out(self) -> int:
        model = self.sourceModel()
        rows = (model.index(place, 0).data(ToolsModel.ROW) for place in range(model.rowCount()))
        return sum(isinstance(row, ToolRow) and row.left_out and self._lets_through(row) for row in rows)

    def _lets_through(self, row: ToolRow) -> bool:
        if not self._sieve.lets_through(row.tool):
            return False
        return not self._sieve.words.strip() or found(self._sieve.words, self._searchable(row.tool))

    def _searchable(self, tool: Tool) -> str:
        kept = self._searched.get(tool.id)
        if kept is None or kept[0] is not tool:
            kept = (tool, searchable(tool))
            self._searched[tool.id] = kept
        return kept[1]


def _key(row: ToolRow | LeftOutHeader) -> tuple[str, bool]:
    return (row.tool.id, row.left_out) if isinstance(row, ToolRow) else ("", True)


def _spoken(row: ToolRow) -> str:
    parts = [f"{row.tool.title}, {facts_line(row.tool)}"]
    if row.left_out:
        parts.append(translate("Tools", "Left out: {reason}", reason=row.reason))
    elif row.reason:
        parts.append(row.reason)
    if row.caution:
        parts.append(translate("Tools", "Caution: {caution}", caution=row.caution))
    if row.in_toolkit:
        parts.append(translate("Tools", "In your toolkit"))
    if row.in_agenda:
        parts.append(translate("Tools", "In the agenda"))
    return ". ".join(part.rstrip(".") for part in parts) + "."
