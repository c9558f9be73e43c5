"""The shared timetable as a table for spreadsheets (CSV, RFC 4180)."""

import csv
import io
import unicodedata

from exports.compose.agenda_rows import agenda_rows
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from planner.clock import clock

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%")
"""What a cell may not begin with, or a spreadsheet would run it (OWASP, CSV injection)."""


def timetable_table(setting: Setting) -> bytes:
    """Return one row for each item, with a byte order mark so that spreadsheets read it as UTF-8.

    Raises NothingToPrint when the plan has no days.
    """
    if not setting.timetable.days:
        raise NothingToPrint("timetable", "no-days")
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n")
    writer.writerow(setting.words.csv_heads)
    for number, day in enumerate(setting.timetable.days, start=1):
        for row in agenda_rows(setting, day):
            hours = (clock(row.start), clock(row.end), str(row.end - row.start))
            writer.writerow([day.day.date or "", str(number), *hours, safe(row.title), safe(row.notes)])
    return ("\ufeff" + out.getvalue()).encode("utf-8", "replace")


def safe(text: str) -> str:
    """Return text that no spreadsheet takes for a formula: an apostrophe goes before what might be one.

    Spreadsheets pass over spaces before a sign, and over characters that show nothing.
    """
    at = next((n for n, letter in enumerate(text) if not _is_passed_over(letter)), len(text))
    return f"'{text}" if text.startswith(FORMULA) or text.startswith(FORMULA, at) else text


def _is_passed_over(letter: str) -> bool:
    return letter.isspace() or unicodedata.category(letter) in ("Cf", "Cc")
