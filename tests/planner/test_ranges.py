"""How short a block can be: by its sheet, by the people who come, and never for what is kept."""

from typing import Any

import pytest

from planner.brief import People
from planner.catalog import Duration, Growth, Step
from planner.plan import Plan
from planner.ranges import Range, is_kept, range_of, room_range, shortest
from tests.builders import a_block, a_brief, a_day, a_plan, a_tool

ROUND = a_tool(
    "round",
    minutes=40,
    time=Duration(20, 40, 60),
    steps=(
        Step(minutes=10, do="Say why."),
        Step(minutes=20, do="One minute each.", each=Growth(person=2)),
        Step(minutes=10, do="Look back.", cut="first"),
    ),
)


@pytest.mark.parametrize(("people", "least"), [(6, 20), (12, 29), (18, 41)])
def test_more_people_need_more_time(people: int, least: int) -> None:
    assert room_range(ROUND, a_brief(participants=People(people, people))).least == least


def test_interpretation_lengthens_the_least_too() -> None:
    brief = a_brief(participants=People(6, 6), interpretation="consecutive")

    assert room_range(ROUND, brief).least == 34


def with_block(**fields: Any) -> Plan:
    return a_plan(a_day(a_block("Round", **fields)), tools={"round": ROUND}, brief=a_brief(participants=People(6, 6)))


def test_a_part_has_its_share_of_the_range() -> None:
    parts = (
        a_block("One", tool="round", kind="tool", part=1, minutes=30),
        a_block("Two", tool="round", kind="tool", part=2, minutes=10),
    )
    plan = a_plan(a_day(*parts), tools={"round": ROUND}, brief=a_brief(participants=People(6, 6)))

    assert range_of(parts[0], plan) == Range(15, 30, 45)


def test_an_own_block_has_no_range_and_gives_a_third() -> None:
    plan = with_block(minutes=45)
    block = next(plan.blocks())

    assert range_of(block, plan) is None
    assert shortest(block, plan) == 30


@pytest.mark.parametrize(
    "fields",
    [{"kind": "break"}, {"kind": "meal"}, {"keep": "must"}, {"start": "09:00"}, {"purpose": "care"}],
)
def test_what_is_kept_gives_nothing(fields: dict[str, str]) -> None:
    plan = with_block(minutes=45, **fields)
    block = next(plan.blocks())

    assert is_kept(block, plan)
    assert shortest(block, plan) == 45
