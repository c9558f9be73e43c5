"""The rows of the shared timetable, which plain text, calendar and table are written from."""

from collections.abc import Iterator

from msgspec import Struct

from exports.compose.participant_agenda import FOLDED
from exports.compose.setting import Setting
from planner.timetable import DayTimes


class AgendaRow(Struct, frozen=True):
    """One item as others may read it: start and end in minutes from the day's midnight, title, notes."""

    id: str
    start: int
    end: int
    title: str
    notes: str


def agenda_rows(setting: Setting, day: DayTimes) -> tuple[AgendaRow, ...]:
    """Return the rows of one day; buffers and energisers fold into the item before them."""
    return tuple(_folded(setting, day))


def _folded(setting: Setting, day: DayTimes) -> Iterator[AgendaRow]:
    held: AgendaRow | None = None
    for placed in day.placed():
        block = placed.block
        if block.kind in FOLDED and placed.strand is None and held is not None and held.end == placed.start:
            held = AgendaRow(held.id, held.start, placed.end, held.title, held.notes)
            continue
        if held is not None:
            yield held
        notes = setting.in_language(block.public_notes)
        held = AgendaRow(block.id, placed.start, placed.end, setting.public_title(block), notes)
    if held is not None:
        yield held
