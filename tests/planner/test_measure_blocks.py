from typing import Any

import pytest

from planner.brief import Brief
from planner.catalog import Scales
from planner.measure_blocks import Offered, offered, placing
from planner.plan import Plan, PlanError
from planner.timetable import schedule
from tests.builders import a_block, a_day, a_plan, a_tool
from tests.ui.benches import the_catalog


@pytest.mark.parametrize(
    ("id", "titles"),
    [
        ("phones", ["Doors", "Welcome", "+", "Map", "Grief", "Goodbye"]),
        ("opt-out", ["Doors", "Welcome", "+", "Map", "Grief", "Goodbye"]),
        ("debrief", ["Doors", "Welcome", "Map", "Grief", "+", "Goodbye"]),
        ("leaving-together", ["Doors", "Welcome", "Map", "Grief", "+", "Goodbye"]),
    ],
)
def test_a_measure_goes_where_it_fits_in_one_step(id: str, titles: list[str]) -> None:
    plan = _session()

    after = placing(_of(plan, id), the_catalog(), measure="ameasureaa", block="newblockaa").apply(plan)

    assert [block.title if block.id != "newblockaa" else "+" for block in after.blocks()] == titles


@pytest.mark.parametrize("id", [offer.id for offer in the_catalog().safety.offers])
def test_what_was_placed_is_a_must_with_steps_a_role_and_a_measure(id: str) -> None:
    plan = _session()

    after = placing(_of(plan, id), the_catalog(), measure="ameasureaa", block="newblockaa").apply(plan)
    block = next(block for block in after.blocks() if block.id == "newblockaa")

    assert (block.keep, bool(block.steps), bool(block.public_title)) == ("must", True, True)
    assert block.lead == after.safety.measures[0].who
    assert sum(step.minutes for step in block.steps) == block.minutes
    assert _of(after, id).placed is not None
    assert not _of(after, id).fits


@pytest.mark.parametrize(
    ("answers", "id", "fits"),
    [
        ({"reporting": "names-or-photos"}, "consent", True),
        ({"exposure": "low", "surveillance": "low", "backlash": "unlikely"}, "phones", False),
        ({"surveillance": "high"}, "phones", True),
        ({"exposure": "high"}, "leaving-together", True),
        ({"exposure": "low"}, "photos", False),
        ({}, "leaving-together", False),
    ],
)
def test_a_measure_is_offered_where_something_calls_for_it(answers: dict[str, Any], id: str, fits: bool) -> None:
    plan = a_plan(a_day(a_block("Welcome", kind="opening")), brief=Brief(**answers))

    assert _of(plan, id).fits is fits


def test_nothing_answered_offers_three_of_the_eight_at_most() -> None:
    plan = a_plan(a_day(a_block("Welcome", kind="opening")))

    assert sum(each.fits for each in offered(plan, the_catalog(), schedule(plan))) <= 3


def test_a_plan_without_a_day_has_no_place_for_it() -> None:
    with pytest.raises(PlanError) as refused:
        placing(_of(a_plan(), "phones"), the_catalog(), measure="ameasureaa", block="newblockaa")
    assert refused.value.code == "no-day-yet"


def _session() -> Plan:
    tools = {
        "map": a_tool("map", scales=Scales(exposure="medium")),
        "grief": a_tool("grief", scales=Scales(intensity="high", disclosure="high")),
    }
    day = a_day(
        a_block("Doors", kind="logistics"),
        a_block("Welcome", kind="opening"),
        a_block("Map", kind="tool", tool="map"),
        a_block("Grief", kind="tool", tool="grief"),
        a_block("Goodbye", kind="closing"),
    )
    return a_plan(day, tools=tools)


def _of(plan: Plan, id: str) -> Offered:
    return next(each for each in offered(plan, the_catalog(), schedule(plan)) if each.offer.id == id)
