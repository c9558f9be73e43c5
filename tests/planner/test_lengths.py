"""How long a tool takes in this room."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from planner.brief import Brief, People
from planner.catalog import Duration, GroupFit, Growth, Step
from planner.ids import derived_ids
from planner.lengths import block_for_room, fitted, room_minutes
from tests.builders import a_tool

STEPS = (Step(10, "plenary"), Step(20, "small-groups"), Step(10, "alone"))


@pytest.mark.parametrize(
    ("answers", "minutes"),
    [
        ({}, 40),
        ({"interpretation": "none"}, 40),
        ({"interpretation": "consecutive"}, 60),
        ({"interpretation": "whispered"}, 55),
        ({"interpretation": "simultaneous"}, 55),
        ({"access": ("sign-language",)}, 45),
    ],
)
def test_interpretation_lengthens_by_the_form_of_each_step(answers: dict[str, Any], minutes: int) -> None:
    tool = a_tool(minutes=40, steps=STEPS)

    assert room_minutes(tool, Brief(**answers)) == minutes


def test_large_rooms_take_longer_to_find_their_groups() -> None:
    tool = a_tool(minutes=40, steps=STEPS)

    assert room_minutes(tool, Brief(participants=People(25, 25))) == 40
    assert room_minutes(tool, Brief(participants=People(26, 26))) == 45
    assert room_minutes(tool, Brief(setting="outdoors")) == 45


def test_a_tool_grows_with_its_groups() -> None:
    steps = (Step(30, "small-groups"), Step(10, "plenary", each=Growth(group=3)))
    tool = a_tool(minutes=40, steps=steps, group=GroupFit(4, 40, "small-groups", 4))

    assert room_minutes(tool, Brief(participants=People(24, 24))) == 50


def test_a_block_added_by_hand_is_as_long_as_the_room_needs_and_its_steps_with_it() -> None:
    tool = a_tool(minutes=40, steps=STEPS, time=Duration(20, 40, 60))

    block = block_for_room(tool, Brief(interpretation="consecutive"), derived_ids("a block"))

    assert block.minutes == 60
    assert [step.minutes for step in block.steps] == [20, 30, 10]


@given(some.lists(some.integers(1, 60), min_size=1, max_size=8), some.integers(1, 240))
def test_fitted_steps_sum_to_the_minutes(lengths: list[int], minutes: int) -> None:
    steps = fitted(tuple(Step(length) for length in lengths), minutes)

    assert sum(step.minutes for step in steps) == minutes
    assert all(step.minutes >= 1 for step in steps)


def test_when_minutes_run_out_the_step_that_may_be_cut_goes_first() -> None:
    steps = (Step(5, do="open"), Step(5, do="play", cut="first"), Step(5, do="close"))

    assert [step.do for step in fitted(steps, 2)] == ["open", "close"]
