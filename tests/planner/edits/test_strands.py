import pytest

from planner.catalog import Material
from planner.edits.blocks import AddBlocks
from planner.edits.places import Place
from planner.edits.strands import (
    AddStrand,
    DescribeStrand,
    Dissolve,
    EquipStrand,
    RemoveStrand,
    RetitleGroup,
    RunBeside,
)
from planner.plan import Plan, PlanError, Strands
from planner.timetable import schedule
from tests.builders import a_block, a_day, a_plan

MAP, PANEL = a_block("Map", minutes=40, start="10:00"), a_block("Panel", minutes=60)
BESIDE = RunBeside(MAP.id, "rooms", ("hall", "yard"))


def group_of(plan: Plan) -> Strands:
    group = plan.days[0].items[0]
    assert isinstance(group, Strands)
    return group


def test_something_can_run_beside_a_block_and_the_group_takes_over_its_hour() -> None:
    plan = BESIDE.apply(a_plan(a_day(MAP)))
    plan = AddBlocks((PANEL,), Place(plan.days[0].id, 0, "yard")).apply(plan)

    (span,) = schedule(plan).days[0].spans

    assert (span.start, span.end) == (600, 660)
    assert [placed.strand for placed in span.blocks] == ["hall", "yard"]


def test_strands_can_be_named_added_and_taken_out() -> None:
    plan = BESIDE.apply(a_plan(a_day(MAP)))
    for edit in (
        RetitleGroup("rooms", "Two rooms"),
        DescribeStrand("rooms", "hall", "Drivers", "host", "big hall"),
        AddStrand("rooms", "kitchen"),
        RemoveStrand("rooms", "yard"),
    ):
        plan = edit.apply(plan)

    group = group_of(plan)
    assert (group.title, [strand.id for strand in group.strands]) == ("Two rooms", ["hall", "kitchen"])
    assert (group.strands[0].title, group.strands[0].space) == ("Drivers", "big hall")


def test_a_dissolved_group_leaves_its_blocks_in_a_row_at_its_hour() -> None:
    plan = Dissolve("rooms").apply(BESIDE.apply(a_plan(a_day(MAP, PANEL))))

    assert plan.days[0].items == (MAP, PANEL)


def test_what_a_strand_carries_goes_to_its_first_block_when_the_group_is_dissolved() -> None:
    plan = BESIDE.apply(a_plan(a_day(MAP, PANEL)))
    plan = EquipStrand("rooms", "hall", (Material("megaphone"),)).apply(plan)
    assert group_of(plan).strands[0].materials == (Material("megaphone"),)

    plan = Dissolve("rooms").apply(plan)

    assert next(plan.blocks()).materials == (Material("megaphone"),)


def test_there_is_no_group_within_a_group() -> None:
    plan = BESIDE.apply(a_plan(a_day(MAP)))

    with pytest.raises(PlanError, match="no-group-in-a-group"):
        RunBeside(MAP.id, "more", ("a", "b")).apply(plan)
