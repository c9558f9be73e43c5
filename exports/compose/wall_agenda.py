"""The agenda for the wall: what participants read on paper, in letters for the whole room."""

from collections.abc import Iterator

from exports.compose.paper import paper
from exports.compose.participant_agenda import beginning, programme_parts
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from exports.outline import Outline
from exports.pieces import Poster, PosterRow
from planner.clock import wall_clock
from planner.timetable import DayTimes


def wall_agenda(setting: Setting) -> Outline:
    """Return a poster for each day, on sheets to hang below each other.

    Raises NothingToPrint when no day holds a block.
    """
    days = [(number, day) for number, day in enumerate(setting.timetable.days, start=1) if day.spans]
    if not days:
        raise NothingToPrint("wall-agenda", "no-blocks" if setting.timetable.days else "no-days")
    posters = (_poster(setting, day, number) for number, day in days)
    return paper(setting, "wall-agenda", setting.words.wall_agenda, *posters, wide=True)


def _poster(setting: Setting, day: DayTimes, number: int) -> Poster:
    text, said = setting.words, setting.words.poster
    days = len(setting.timetable.days)
    title = setting.plan.title or (text.our_days.format(day=number, days=days) if days > 1 else text.our_day)
    which = text.day_of.format(day=number, days=days) if setting.plan.title and days > 1 else ""
    under = ". ".join(part for part in (which, beginning(setting, day)) if part)
    return Poster(title=title, under=under, rows=tuple(_rows(setting, day)), sheet=said.sheet, covered=said.covered)


def _rows(setting: Setting, day: DayTimes) -> Iterator[PosterRow]:
    for part in programme_parts(setting, day):
        for at, line in enumerate(part.lines):
            label = part.label if not at else ""
            yield PosterRow(label, line.title, "pause" if line.rest else "plain")
    yield PosterRow(wall_clock(day.end), setting.words.poster.we_end, "end")
