from planner.edits.blocks import block_from_tool
from planner.edits.fields import AssignLead, Pin
from planner.edits.swapping import SwapTool
from tests.builders import a_day, a_plan, a_tool


def test_a_swapped_block_keeps_its_hour_and_lead_and_takes_the_rest_from_the_other_tool() -> None:
    long, short = a_tool("story-circle", minutes=75), a_tool("more-of-less-of", minutes=15)
    block = block_from_tool(long, lambda: "storyblock")
    plan = a_plan(a_day(block), tools={long.id: long})
    for edit in (Pin(block.id, "10:00"), AssignLead(block.id, "host"), SwapTool(block.id, short)):
        plan = edit.apply(plan)

    (swapped,) = plan.blocks()

    assert (swapped.id, swapped.tool, swapped.minutes) == ("storyblock", short.id, 15)
    assert (swapped.start, swapped.lead) == ("10:00", "host")
    assert list(plan.tools) == [short.id]
