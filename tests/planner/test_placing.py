from planner.edits.places import Place
from planner.placing import closing_part, place_for, room_before
from planner.plan import Day
from planner.timetable import schedule
from tests.builders import a_block, a_day, a_plan


def test_it_goes_before_the_closing_part_of_the_first_day_with_room() -> None:
    full = _day("full", minutes=390)
    roomy = _day("roomy", minutes=60)

    assert place_for(schedule(a_plan(full, roomy)), 75) == Place("roomy", 2)


def test_without_room_anywhere_it_goes_before_the_closing_part_of_the_last_day() -> None:
    assert place_for(schedule(a_plan(_day("one", minutes=400), _day("two", minutes=400))), 75) == Place("two", 2)


def test_without_a_day_there_is_no_place() -> None:
    assert place_for(schedule(a_plan()), 10) is None


def test_logistics_at_the_opening_are_no_closing_part() -> None:
    day = a_day(a_block("Arrival", kind="logistics"), a_block("Bus", kind="logistics"))

    assert closing_part(day) == 2


def test_the_room_ends_at_the_next_pinned_hour() -> None:
    day = a_day(
        a_block("Work", minutes=60),
        a_block("Commitments", kind="commitments", minutes=20, start="15:00"),
        a_block("Bye", kind="closing", minutes=10),
    )

    assert room_before(schedule(a_plan(day)).days[0], 1) == 5 * 60


def _day(id: str, *, minutes: int) -> Day:
    return a_day(
        a_block("Welcome", kind="opening", minutes=20),
        a_block("Work", minutes=minutes),
        a_block("Breathing space", kind="buffer", minutes=5),
        a_block("Commitments", kind="commitments", minutes=15),
        a_block("Bye", kind="closing", minutes=10),
        start="09:00",
        end="16:00",
        id=id,
    )
