"""The shared timetable as plain text, for a telephone or a letter."""

from exports.compose.agenda_rows import agenda_rows
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from planner.clock import wall_clock
from planner.timetable import DayTimes


def timetable_text(setting: Setting) -> bytes:
    """Return the hours and public titles of all days as UTF-8 text.

    Raises NothingToPrint when the plan has no days.
    """
    days = setting.timetable.days
    if not days:
        raise NothingToPrint("timetable", "no-days")
    lines = [line for number, day in enumerate(days, start=1) for line in _day(setting, day, number)]
    return ("\n".join(lines).rstrip("\n") + "\n").encode("utf-8", "replace")


def _day(setting: Setting, day: DayTimes, number: int) -> list[str]:
    text = setting.words
    shape = text.the_day if len(setting.timetable.days) == 1 else text.the_day_of
    head = shape.format(start=wall_clock(day.start), end=wall_clock(day.end), day=number)
    if day.day.date:
        head = f"{head} ({day.day.date})"
    lines = [head]
    for row in agenda_rows(setting, day):
        lines.append(f"{wall_clock(row.start)}-{wall_clock(row.end)}  {_one_line(row.title)}")
        lines.extend(f"{' ' * 13}{line.strip()}" for line in row.notes.splitlines() if line.strip())
    return [*lines, f"{wall_clock(day.end)}  {text.we_end}", ""]


def _one_line(text: str) -> str:
    return " ".join(text.split())
