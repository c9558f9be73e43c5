"""The shared timetable as a calendar (iCalendar, RFC 5545)."""

import datetime
from collections.abc import Iterator

from exports.compose.agenda_rows import AgendaRow, agenda_rows
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from planner.ids import derived_id
from planner.precautions import holds
from planner.timetable import DayTimes

STAMP = "20000101T000000Z"
"""The time of making, which the format asks for: always the same, so that it tells nothing."""
LONGEST_LINE = 75
"""In octets, without the line break (RFC 5545, 3.1)."""


def timetable_calendar(setting: Setting) -> bytes:
    """Return an event for each item of each day that has a date.

    While exposure is high or not known every event has the same neutral title (see ``planner.precautions``).
    Hours are floating (RFC 5545, 3.3.5): they mean the clock of the place, whatever its zone.
    Raises NothingToPrint when no day has a date.
    """
    dated = [(day, date) for day in setting.timetable.days if (date := _date(day)) is not None]
    if not dated:
        raise NothingToPrint("timetable", "no-dates" if setting.timetable.days else "no-days")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//timetable//EN", "CALSCALE:GREGORIAN"]
    for day, date in dated:
        for row in agenda_rows(setting, day):
            lines.extend(_event(setting, day, date, row))
    lines.append("END:VCALENDAR")
    return "".join(f"{folded(line)}\r\n" for line in lines).encode("utf-8", "replace")


def _event(setting: Setting, day: DayTimes, date: datetime.date, row: AgendaRow) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{derived_id('calendar', setting.plan.id, day.day.id, row.id)}"
    yield f"DTSTAMP:{STAMP}"
    yield f"DTSTART:{_moment(date, row.start)}"
    yield f"DTEND:{_moment(date, row.end)}" if row.end > row.start else "DURATION:PT0S"
    neutral = holds(setting.plan, "neutral-calendar")
    yield f"SUMMARY:{escaped(setting.words.safety.calendar_title if neutral else row.title)}"
    if row.notes and not neutral:
        yield f"DESCRIPTION:{escaped(row.notes)}"
    yield "END:VEVENT"


def _date(day: DayTimes) -> datetime.date | None:
    """Return the day's date; None where it has none, or one that no calendar knows (the last year is left out)."""
    try:
        date = datetime.date.fromisoformat(day.day.date or "")
    except ValueError:
        return None
    return date if date.year < datetime.MAXYEAR else None


def _moment(date: datetime.date, minutes: int) -> str:
    moment = datetime.datetime.combine(date, datetime.time()) + datetime.timedelta(minutes=minutes)
    return f"{moment:%Y%m%dT%H%M%S}"


def escaped(text: str) -> str:
    """Return text as a value (RFC 5545, 3.3.11); control characters, which it may not hold, become spaces."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = "".join(c if c >= " " or c == "\n" else " " for c in text if c != "\x7f")
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line: str) -> str:
    """Return a content line folded so that no part is longer than 75 octets, never within a character."""
    parts: list[str] = []
    start = length = 0
    for at, character in enumerate(line):
        width = len(character.encode("utf-8", "replace"))
        # A continuation begins with a space, which counts.
        if length + width > LONGEST_LINE - (1 if parts else 0):
            parts.append(line[start:at])
            start, length = at, 0
        length += width
    return "\r\n ".join([*parts, line[start:]])
