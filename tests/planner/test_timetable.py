"""The computed times: one pass from durations and pins to starts and ends."""

from hypothesis import given
from hypothesis import strategies as st

from planner.clock import clock
from planner.plan import Strand, Strands
from planner.timetable import schedule, schedule_day
from tests.builders import a_block, a_day, a_plan


def test_a_block_starts_when_the_one_before_it_ends() -> None:
    day = a_day(a_block("Welcome", minutes=15), a_block("Map", minutes=40), start="09:00", end="12:00")

    times = schedule_day(day)

    assert [(clock(p.start), clock(p.end)) for p in times.placed()] == [("09:00", "09:15"), ("09:15", "09:55")]
    assert times.left_over == 125


def test_a_pinned_block_leaves_a_gap_that_is_told_and_not_closed() -> None:
    day = a_day(a_block("Welcome", minutes=15), a_block("Prayer", minutes=20, start="10:00"), end="12:00")

    times = schedule_day(day)

    assert [span.gap for span in times.spans] == [0, 45]
    assert times.planned == 35


def test_a_pin_that_comes_too_early_overlaps_and_shortens_nothing() -> None:
    day = a_day(a_block("Map", minutes=90), a_block("Lunch", minutes=60, start="10:00"), end="12:00")

    times = schedule_day(day)

    assert times.spans[1].gap == -30
    assert [p.end - p.start for p in times.placed()] == [90, 60]


def test_past_midnight_the_day_goes_on() -> None:
    times = schedule_day(a_day(a_block("Vigil", minutes=300), start="22:00", end="28:00"))

    assert clock(times.finish) == "27:00"
    assert times.left_over == 60


def test_parallel_strands_last_as_long_as_the_longest_and_count_once() -> None:
    strands = Strands(
        id="group",
        strands=(
            Strand(id="drivers", blocks=(a_block("Shifts", minutes=40),)),
            Strand(id="riders", blocks=(a_block("Map", minutes=30), a_block("Choose", minutes=30))),
        ),
    )
    times = schedule_day(a_day(strands, a_block("Together", minutes=20), start="09:00", end="11:00"))

    assert [(p.strand, clock(p.start)) for p in times.placed()] == [
        ("drivers", "09:00"),
        ("riders", "09:00"),
        ("riders", "09:30"),
        (None, "10:00"),
    ]
    assert times.planned == 80


def test_a_pin_inside_a_strand_counts_from_the_strand_s_start() -> None:
    late = a_block("Choose", minutes=10, start="00:45")
    strands = Strands(id="group", start="10:00", strands=(Strand(id="one", blocks=(late,)),))

    times = schedule_day(a_day(strands))

    assert [clock(p.start) for p in times.placed()] == ["10:45"]


def test_an_overrun_is_less_than_nothing_left_over() -> None:
    assert schedule_day(a_day(a_block(minutes=90), start="09:00", end="10:00")).left_over == -30


def test_parked_blocks_count_nothing() -> None:
    plan = a_plan(a_day(a_block("In", minutes=10)), parked=(a_block("Aside", minutes=500),))

    assert sum(p.end - p.start for p in schedule(plan).placed()) == 10


@given(st.lists(st.integers(1, 200), max_size=30))
def test_without_pins_nothing_overlaps_and_minutes_add_up(lengths: list[int]) -> None:
    day = a_day(*(a_block(f"Block {n}", minutes=m) for n, m in enumerate(lengths)), start="00:00", end="30:00")

    times = schedule_day(day)

    assert times.finish == sum(lengths)
    assert all(span.gap == 0 for span in times.spans)
    assert times.left_over == 1800 - sum(lengths)
