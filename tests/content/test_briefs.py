"""Briefs: every fault at once with its line; answers from a plan too; written so that anybody can read them."""

import msgspec
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from content.briefs import decode_brief, encode_brief
from planner.brief import Brief, FixedHour, Hours, People
from planner.reading import FaultsFound
from planner.storage import plan_file
from tests.builders import a_brief, a_plan

WRONG = b"""\
title: A safer bus route
intention: [change-policy]
intentions: [change-policies, change-policy, change-policy]
participants: "25-12"
facilitators: 0
trust: closed
days:
  - {start: "9:00", end: "17:00"}
  - {start: "18:00", end: "01:00"}
  - {start: "09:00", end: "17:00", date: 2027-02-30}
  - start: "09:00"
  - start: "09:00"
    end: "12:00"
    fixed:
      - {at: "12:30", minutes: 30, what: Prayer}
languages: [english please]
room: mixed-power
"""


def faults(data: bytes) -> list[tuple[str, int | None]]:
    with pytest.raises(FaultsFound) as caught:
        decode_brief(data)
    return [(fault.code, fault.line) for fault in caught.value.faults]


def test_all_faults_are_found_at_once_each_with_its_line() -> None:
    assert faults(WRONG) == [
        ("unknown-key", 2),
        ("not-a-choice", 3),
        ("not-people", 4),
        ("out-of-range", 5),
        ("not-a-choice", 6),
        ("not-an-hour", 8),
        ("end-before-start", 9),
        ("no-such-date", 10),
        ("missing-key", 11),
        ("fixed-outside-day", 15),
        ("not-that-shape", 16),
        ("not-a-list", 17),
    ]


def test_nothing_answered_is_a_brief_and_an_empty_file_is_none() -> None:
    assert decode_brief(b"{}") == Brief()
    assert faults(b"") == [("empty-file", None)]


@pytest.mark.parametrize("data", [b"null", b"hello", b"- a\n", b"[]", b'"text"'])
def test_a_file_without_keys_is_no_brief(data: bytes) -> None:
    assert faults(data) == [("not-a-mapping", 1)]


def test_unknown_means_not_answered() -> None:
    assert decode_brief(b"trust: unknown\nparticipants:\ndays: unknown\n") == Brief()


def test_a_plan_gives_the_brief_that_it_holds() -> None:
    brief = a_brief(trust="close")
    assert decode_brief(plan_file.encode(a_plan(brief=brief))) == brief


def test_a_damaged_plan_is_told_as_a_plan() -> None:
    data = plan_file.encode(a_plan(brief=a_brief()))
    assert faults(data[:-5])[0][0] == "not-json"


def test_a_brief_comes_back_as_it_was_written() -> None:
    brief = a_brief(
        title='Prayer, "food" & #1: {bus}\n\u2028',
        emerging=("grief", "backlash"),
        facilitators=2,
        languages=("en", "no", "pt-BR"),
        days=(Hours("09:00", "25:00", "2027-03-08", (FixedHour("12:30", 30, "Prayer, at noon"),)),),
    )
    assert decode_brief(encode_brief(brief)) == brief
    assert decode_brief(encode_brief(Brief())) == Brief()


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])).map(str.strip))
def test_any_title_is_written_so_that_other_readers_see_the_same(title: str) -> None:
    written = encode_brief(Brief(title=title or None))
    seen = yaml.safe_load(written)
    assert seen == ({"title": title} if title else {})


def test_numbers_and_hours_are_written_so_that_other_readers_see_the_same() -> None:
    written = encode_brief(a_brief(participants=People(12, 12), languages=("no", "en")))
    assert yaml.safe_load(written) == {
        "participants": 12,
        "days": [{"start": "18:00", "end": "20:00"}],
        "languages": ["no", "en"],
    }


def test_every_key_of_the_brief_can_be_left_open() -> None:
    for key in Brief.__struct_fields__:
        assert decode_brief(f"{key}: unknown\n".encode()) == Brief()


@pytest.mark.parametrize("value", ["[]", "{}", "x", "[x]", "{x: y}", '""', "-1", "[[1]]", "yes"])
def test_no_value_of_any_key_breaks_the_reading(value: str) -> None:
    for key in Brief.__struct_fields__:
        try:
            brief = decode_brief(f"{key}: {value}\n".encode())
        except FaultsFound as found:
            brief = Brief()
            assert all(fault.line == 1 for fault in found.faults)  # noqa: PT017 - either way is right
        assert msgspec.to_builtins(brief, enc_hook=str) is not None


def test_a_tab_hides_no_other_fault() -> None:
    with pytest.raises(FaultsFound) as found:
        decode_brief(b'journy: building\nparticipants: "a few"\ndays:\n\t- {start: "09:00", end: "08:00"}\n')

    assert [(fault.line, fault.code) for fault in found.value.faults][-2:-1] == [(4, "tab")]
    assert [fault.line for fault in found.value.faults] == [1, 2, 4, 4]
