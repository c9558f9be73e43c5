from planner.balance import Share, balance
from planner.plan import Strand, Strands
from planner.timetable import schedule_day
from tests.builders import a_block, a_day


def test_a_days_minutes_are_shared_out_by_purpose_with_what_is_free() -> None:
    day = a_day(
        a_block("Names", minutes=30, purpose="connection"),
        a_block("Breathe", minutes=10, kind="buffer", purpose="break"),
        a_block("Lunch", minutes=60, purpose="break", start="12:00"),
        end="14:00",
    )

    shared = balance(schedule_day(day))

    assert shared.shares == (Share("connection", 30), Share("break", 60))
    assert (shared.buffer, shared.free) == (10, 140 + 60)


def test_of_a_parallel_group_only_the_longest_strand_counts() -> None:
    drivers = Strand(id="drivers", blocks=(a_block("Map", minutes=40),))
    riders = Strand(id="riders", blocks=(a_block("Rehearse", minutes=60, purpose="practice"),))

    shared = balance(schedule_day(a_day(Strands(id="rooms", strands=(drivers, riders)), end="10:00")))

    assert shared.shares == (Share("practice", 60),)
    assert shared.free == 0
