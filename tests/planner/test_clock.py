"""Hours as minutes and back."""

import pytest

from planner.clock import clock, minutes_of


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
