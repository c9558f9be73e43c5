import csv
import io
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from exports.calendar import escaped, folded
from exports.registry import export
from exports.table import safe
from planner.brief import Brief
from planner.precautions import TurnPrecaution
from tests.builders import a_block, a_day, a_plan
from tests.exports.papers import a_working_day
from tests.exports.test_typed_text import TYPED, telling

_LOW = Brief(exposure="low", surveillance="low", backlash="unlikely")


def _rows(title: str = "Welcome") -> list[list[str]]:
    plan = a_plan(a_day(a_block("x", public_title={"en": title}, public_notes={"en": "=1+1\nsecond line"})))
    data = export(plan, "timetable", "csv")
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_plain_timetable_has_hours_and_public_titles_and_folds_buffers() -> None:
    told = export(a_working_day(), "timetable", "txt").decode()
    assert "09:15-09:30  Welcome to all\n" in told
    assert "14:00  We end." in told
    assert "Slack" not in told
    assert "With bread." in told


def test_the_table_has_a_row_for_each_item() -> None:
    assert _rows() == [
        ["date", "day", "start", "end", "minutes", "title", "notes"],
        ["", "1", "09:00", "09:15", "15", "Welcome", "'=1+1\nsecond line"],
    ]


@pytest.mark.parametrize(
    "start",
    [
        "=",
        "+",
        "-",
        "@",
        "\t=",
        "\r=",
        " =",
        "＝",
        "＋",
        "－",
        "＠",
        "|",
        "%",
        "\u00a0@",
        "\u3000=",
        "\u200b+",
        "\ufeff-",
        "  ＝",
    ],
)
def test_no_cell_is_taken_for_a_formula(start: str) -> None:
    assert safe(f"{start}cmd").startswith("'")
    assert _rows(f"{start}cmd")[1][5][0] == "'" or start.isspace() or start[0].isspace()


@given(st.text(max_size=300))
def test_no_line_of_a_calendar_is_too_long_and_unfolding_gives_it_back(text: str) -> None:
    line = "SUMMARY:" + escaped(text.encode("utf-8", "replace").decode())
    parts = folded(line).split("\r\n")
    assert all(len(part.encode()) <= 75 for part in parts)
    assert all(part.startswith(" ") for part in parts[1:])
    assert "".join([parts[0], *(part[1:] for part in parts[1:])]) == line


def test_a_calendar_has_floating_hours_and_tells_nothing_of_its_making() -> None:
    day = a_day(
        a_block("x", public_title={"en": "Sing; dance, rest"}, minutes=90),
        start="23:00",
        end="26:00",
        date="2027-03-08",
    )
    lines = export(a_plan(day, brief=_LOW), "timetable", "ics").decode().split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert "DTSTART:20270308T230000" in lines
    assert "DTEND:20270309T003000" in lines
    assert "DTSTAMP:20000101T000000Z" in lines
    assert "SUMMARY:Sing\\; dance\\, rest" in lines
    assert not any("TZID" in line for line in lines)


@pytest.mark.parametrize("brief", [Brief(), Brief(exposure="high")])
def test_a_calendar_calls_everything_a_meeting_while_exposure_is_high_or_unknown(brief: Brief) -> None:
    block = a_block("x", public_title={"en": "Sing"}, public_notes={"en": "Bring a drum"})
    plan = a_plan(a_day(block, date="2027-03-08"), brief=brief)

    assert "SUMMARY:Meeting\r\n" in export(plan, "timetable", "ics").decode()
    assert "Sing" not in export(plan, "timetable", "ics").decode()
    assert "DESCRIPTION" not in export(plan, "timetable", "ics").decode()
    assert (
        "SUMMARY:Sing"
        in export(TurnPrecaution("neutral-calendar", on=False).apply(plan), "timetable", "ics").decode()
    )


def test_days_without_a_date_or_with_one_no_calendar_knows_are_left_out() -> None:
    good = a_day(a_block("x"), date="2027-03-08")
    odd = replace(a_day(a_block("y"), start="10:00"), date="2027-13-40")
    assert export(a_plan(good, odd), "timetable", "ics").count(b"BEGIN:VEVENT") == 1


@pytest.mark.parametrize(
    "text", [*TYPED, "a;b,c\\n:d", "=1+1", "One\ntwo", "BEGIN:VEVENT", "Zoë مرحبا \U0001f389 " * 9]
)
def test_another_reader_of_calendars_finds_what_was_typed(text: str) -> None:
    plan = telling(text)
    dated = replace(plan, brief=_LOW, days=(replace(plan.days[0], date="2027-03-08"),))
    calendar: Any = icalendar.Calendar.from_ical(export(dated, "timetable", "ics"))
    assert calendar.errors == []
    (event,) = calendar.walk("VEVENT")
    assert (str(event["SUMMARY"]), str(event["DESCRIPTION"])) == (text.strip(), text.strip())
    assert event["DTSTART"].dt.tzinfo is None
    assert set(calendar) | set(event) == {
        *("VERSION", "PRODID", "CALSCALE", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION"),
    }


@pytest.mark.parametrize("text", TYPED)
def test_another_reader_of_tables_finds_what_was_typed(text: str) -> None:
    data = export(telling(text), "timetable", "csv").decode("utf-8-sig")
    row = list(csv.reader(io.StringIO(data, newline="")))[1]
    assert [cell.removeprefix("'") for cell in row[5:]] == [text, text]
