"""A plan as a sheet of hours: days, blocks in order, and the agreed end of each day."""

from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from planner.plan import Block, Plan, Strands
from planner.timetable import DayTimes, Span, Timetable
from planner.vocabulary import Purpose
from ui.wording import day_name, form_name, hour_words, minutes_words, purpose_name
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex

_UNLED = ("break", "meal", "buffer", "logistics")
"""Kinds of which nobody asks how people sit."""
_QUIET = ("break", "meal", "buffer")


class SheetRow(Struct, frozen=True):
    """One line of the sheet."""

    sort: Literal["day", "block", "end"]
    title: str
    start: str = ""
    form: str = ""
    length: str = ""
    purpose: Purpose | None = None
    weight: Literal["strong", "normal", "quiet"] = "normal"
    block: str = ""
    """The id of the block to open, or empty."""

    @property
    def facts(self) -> str:
        """How people sit and how long it takes, in a few words."""
        return " · ".join(part for part in (self.form, self.length) if part)

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        purpose = purpose_name(self.purpose) if self.purpose else ""
        return ", ".join(part for part in (self.start, self.title, purpose, self.facts) if part)


def sheet_rows(plan: Plan, timetable: Timetable, *, twelve: bool) -> tuple[SheetRow, ...]:
    """Return the lines of a plan: a heading for each of several days, its blocks, its end hour."""
    rows: list[SheetRow] = []
    for number, day in enumerate(timetable.days):
        if len(timetable.days) > 1:
            hours = hours_of(day, twelve=twelve)
            rows.append(SheetRow("day", day_name(plan, number), length=hours, weight="strong"))
        rows += [_row(item, span, twelve=twelve) for item, span in zip(day.day.items, day.spans, strict=True)]
        rows.append(_end(day, twelve=twelve))
    return tuple(rows)


def hours_of(day: DayTimes, *, twelve: bool) -> str:
    """Return the agreed hours of a day: ``18:00–20:00``."""
    return f"{hour_words(day.start, twelve=twelve)}–{hour_words(day.end, twelve=twelve)}"


class SheetModel(QAbstractListModel):
    """The lines of a sheet; the line itself is behind ``ROW``."""

    ROW = Qt.ItemDataRole.UserRole

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[SheetRow, ...] = ()

    def show_rows(self, rows: tuple[SheetRow, ...]) -> None:
        """Show other lines."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rows(self) -> tuple[SheetRow, ...]:
        """Return the lines shown."""
        return self._rows

    def rowCount(self, _parent: Index = QModelIndex()) -> int:
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == self.ROW:
            return row
        return None


def _row(item: object, span: Span, *, twelve: bool) -> SheetRow:
    start, length = hour_words(span.start, twelve=twelve), minutes_words(span.end - span.start)
    if isinstance(item, Strands):
        return SheetRow("block", _side_by_side(item), start, length=length)
    assert isinstance(item, Block)
    form = "" if item.kind in _UNLED else form_name(item.form).lower()
    return SheetRow(
        "block",
        item.title or translate("Sheet", "Untitled"),
        start,
        form,
        length,
        item.purpose,
        "strong" if item.kind == "tool" else "quiet" if item.kind in _QUIET else "normal",
        item.id,
    )


def _side_by_side(group: Strands) -> str:
    names = " · ".join(strand.title for strand in group.strands if strand.title)
    told = group.title or translate("Sheet", "Side by side")
    return f"{told}: {names}" if names else told


def _end(day: DayTimes, *, twelve: bool) -> SheetRow:
    end = hour_words(day.end, twelve=twelve)
    length = minutes_words(day.planned)
    if day.left_over < 0:
        over = translate("Sheet", "{length} over", length=minutes_words(-day.left_over))
        return SheetRow("end", translate("Sheet", "The agreed end"), end, length=over, weight="quiet")
    if day.left_over > 0:
        free = translate("Sheet", "{length} free", length=minutes_words(day.left_over))
        return SheetRow("end", translate("Sheet", "The agreed end"), end, length=free, weight="quiet")
    return SheetRow("end", translate("Sheet", "We end, as promised"), end, length=length, weight="quiet")
