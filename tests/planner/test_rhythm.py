"""What a day asks of people."""

from typing import Any

import pytest

from planner.brief import Brief, People
from planner.rhythm import lunch_is_due, lunch_minutes, rhythm_of


@pytest.mark.parametrize(
    ("answers", "aim", "limit"),
    [
        ({}, 75, 90),
        ({"distress": "low"}, 75, 90),
        ({"distress": "high"}, 60, 60),
        ({"setting": "online"}, 60, 60),
        ({"access": ("sign-language",)}, 60, 60),
        ({"interpretation": "none"}, 75, 90),
    ],
)
def test_how_long_people_sit_without_a_break(answers: dict[str, Any], aim: int, limit: int) -> None:
    rhythm = rhythm_of(Brief(**answers))

    assert (rhythm.aim, rhythm.limit) == (aim, limit)


@pytest.mark.parametrize(("people", "minutes"), [(15, 15), (25, 20), (26, 30)])
def test_more_people_need_longer_breaks(people: int, minutes: int) -> None:
    assert rhythm_of(Brief(participants=People(people, people))).pause == minutes


@pytest.mark.parametrize(
    ("start", "end", "due"),
    [("09:00", "17:00", True), ("09:00", "13:00", False), ("09:00", "13:45", False), ("12:30", "18:00", False)],
)
def test_lunch_is_due_when_the_day_goes_on_after_it(start: str, end: str, due: bool) -> None:
    from planner.clock import minutes_of

    assert lunch_is_due(minutes_of(start), minutes_of(end)) is due


def test_prayer_and_large_rooms_make_the_meal_longer() -> None:
    assert lunch_minutes(Brief()) == 60
    assert lunch_minutes(Brief(access=("prayer-times",))) == 75
    assert lunch_minutes(Brief(participants=People(31, 31))) == 75
