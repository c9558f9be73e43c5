"""Papers for people's hands: nobody gets the same paper twice."""

from planner.brief import People
from planner.catalog import Handout, Material
from planner.handing_out import handed_thing, is_printed, slips_for
from planner.materials import handout_copies, materials
from planner.plan import Plan
from tests.builders import a_block, a_brief, a_day, a_plan, a_tool


def a_session(*things: Material, kind: str = "tool", handout: bool = True) -> Plan:
    tool = a_tool("bus", handout=Handout("Who was not there?"))
    block = a_block("The bus", kind=kind, tool="bus", materials=things, handout=handout)
    return a_plan(a_day(block), brief=a_brief(participants=People(20, 20)), tools={"bus": tool})


def test_the_handout_is_the_sheet_that_each_group_needs_and_is_counted_for_groups() -> None:
    plan = a_session(Material("large sheet", "group"), Material("tracker sheet", "group"), Material("pen", "group"))
    (block,) = plan.blocks()

    thing = handed_thing(block, plan)

    assert thing is not None
    assert thing.item == "tracker sheet"
    assert handout_copies(block, plan) == 6
    assert "tracker sheet" not in [carried.item for carried in materials(plan)]


def test_a_block_that_prints_no_handout_carries_its_sheet() -> None:
    plan = a_session(Material("tracker sheet", "group"), handout=False)
    (block,) = plan.blocks()

    assert handed_thing(block, plan) is None
    assert [carried.item for carried in materials(plan)] == ["tracker sheet"]


def test_one_step_has_one_paper() -> None:
    slip = Material("slip of paper", "person")
    with_handout, without = a_session(slip, kind="commitments"), a_session(slip, kind="commitments", handout=False)

    assert slips_for("commitments", with_handout) == ()
    assert [block.title for block in slips_for("commitments", without)] == ["The bus"]
    for plan in (with_handout, without):
        assert all(is_printed(slip, block, plan) for block in plan.blocks())


def test_a_round_of_stones_needs_no_slips() -> None:
    plan = a_session(Material("pebbles", "person", 3), kind="evaluation", handout=False)

    assert slips_for("evaluation", plan) == ()
