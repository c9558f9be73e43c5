import pytest
from msgspec.structs import replace

from planner.catalog import Material, Step
from planner.edits.cutting import JoinBlocks, SplitBlock, halfway, side_by_side
from planner.plan import PlanError
from tests.builders import a_block, a_day, a_plan, a_tool

STEPS = (Step(minutes=20, do="Draw"), Step(minutes=25, do="Walk round"))
STORIES = a_block("Stories", minutes=45, steps=STEPS, materials=(Material("paper"),), start="10:00")


def test_a_block_is_split_where_a_step_begins_and_no_step_is_lost() -> None:
    plan = SplitBlock(STORIES.id, 20, "secondhalf").apply(a_plan(a_day(STORIES)))

    first, second = plan.blocks()

    assert (first.minutes, second.minutes) == (20, 25)
    assert (*first.steps, *second.steps) == STEPS
    assert (first.start, second.start) == ("10:00", None)
    assert (first.materials, second.materials) == (STORIES.materials, ())


def test_the_halves_of_a_tool_are_its_parts() -> None:
    tool = a_tool()
    block = replace(STORIES, kind="tool", tool=tool.id)
    plan = SplitBlock(block.id, 20, "secondhalf").apply(a_plan(a_day(block), tools={tool.id: tool}))

    assert [one.part for one in plan.blocks()] == [1, 2]


@pytest.mark.parametrize("minutes", [0, 45, 60])
def test_a_block_cannot_be_split_outside_itself(minutes: int) -> None:
    with pytest.raises(PlanError, match="no-place-to-split"):
        SplitBlock(STORIES.id, minutes, "secondhalf").apply(a_plan(a_day(STORIES)))


def test_a_block_is_best_split_at_the_step_nearest_its_middle() -> None:
    assert halfway(STORIES) == 20
    assert halfway(a_block(minutes=45)) == 20
    assert halfway(a_block(minutes=3)) == 1


def test_joining_keeps_what_each_block_does_needs_and_notes() -> None:
    talk = a_block("Talk", minutes=10, private_notes="slowly", materials=(Material("chair"),), lead="Host")
    plan = JoinBlocks((STORIES.id, talk.id)).apply(a_plan(a_day(STORIES, talk)))

    (joined,) = plan.blocks()

    assert (joined.id, joined.minutes, joined.start, joined.lead) == (STORIES.id, 55, "10:00", "Host")
    assert [step.do for step in joined.steps] == ["Draw", "Walk round", "Talk"]
    assert [material.item for material in joined.materials] == ["paper", "chair"]
    assert joined.private_notes == "slowly"


def test_a_split_tool_that_is_joined_again_is_whole() -> None:
    tool = a_tool()
    block = replace(STORIES, kind="tool", tool=tool.id)
    plan = a_plan(a_day(block), tools={tool.id: tool})

    again = JoinBlocks((block.id, "secondhalf")).apply(SplitBlock(block.id, 20, "secondhalf").apply(plan))

    assert again == plan


def test_blocks_with_something_between_them_are_not_joined() -> None:
    one, two, three = a_block("One"), a_block("Two"), a_block("Three")
    plan = a_plan(a_day(one, two, three))

    assert side_by_side(plan, (one.id, three.id)) == ()
    with pytest.raises(PlanError, match="not-side-by-side"):
        JoinBlocks((one.id, three.id)).apply(plan)
