"""Hours as minutes and back."""

import re

import pytest

from planner.clock import CLOCK_PATTERN, clock, minutes_of


@pytest.mark.parametrize(
    ("text", "minutes"), [("00:00", 0), ("09:30", 570), ("9:05", 545), ("25:10", 1510), ("30:00", 1800)]
)
def test_an_hour_is_minutes_from_midnight(text: str, minutes: int) -> None:
    assert minutes_of(text) == minutes


@pytest.mark.parametrize("text", ["", "9", "24.00", "9:5", "12:60", "30:01", "-1:00", "１２:00", "12:00 "])
def test_what_is_no_hour_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        minutes_of(text)


def test_past_midnight_the_hours_go_on_counting() -> None:
    assert clock(25 * 60 + 10) == "25:10"


@pytest.mark.parametrize(("text", "is_one"), [("30:00", True), ("29:59", True), ("30:01", False), ("09:00\n", False)])
def test_what_a_file_may_name_as_an_hour_is_what_can_be_counted(text: str, is_one: bool) -> None:
    assert bool(re.search(CLOCK_PATTERN, text)) is is_one
