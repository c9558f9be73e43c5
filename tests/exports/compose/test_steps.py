from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from exports.compose.steps import timed_steps
from planner.catalog import Step
from planner.timetable import Placed
from tests.builders import a_block

lengths = st.lists(st.integers(0, 120), max_size=12)


def _placed(minutes: list[int], length: int) -> Placed:
    block = a_block(minutes=length, steps=tuple(Step(each) for each in minutes))
    return Placed(block, 600, 600 + length)


@given(minutes=lengths, length=st.integers(1, 600))
def test_steps_fill_their_block_in_whole_minutes_whatever_they_say(minutes: list[int], length: int) -> None:
    timed = timed_steps(_placed(minutes, length))
    assert sum(each.minutes for each in timed) == (length if minutes else 0)
    assert all(each.minutes >= 0 for each in timed)
    assert all(first.start + first.minutes == second.start for first, second in pairwise(timed))


@given(minutes=st.lists(st.integers(1, 60), min_size=1, max_size=8))
def test_steps_that_sum_are_left_as_they_are(minutes: list[int]) -> None:
    timed = timed_steps(_placed(minutes, sum(minutes)))
    assert [each.minutes for each in timed] == minutes
    assert not any(each.about for each in timed)


def test_scaled_steps_say_about() -> None:
    timed = timed_steps(_placed([10, 20, 10], 20))
    assert [(each.start, each.minutes, each.about) for each in timed] == [
        (600, 5, True),
        (605, 10, True),
        (615, 5, True),
    ]
