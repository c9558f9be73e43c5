"""Other tools for a block: each is what it says, fits the group, and tells what changes."""

import pytest

from content.shipped import shipped_catalog as the_catalog
from planner.brief import People
from planner.catalog import Material, Scales, Tool
from planner.edits.blocks import block_from_tool
from planner.plan import Block, Plan
from planner.ranges import room_range
from planner.recommend import recommend
from planner.swapping import WAYS, OtherTool, SwapWay, other_tools
from planner.vocabulary import LEVELS
from tests.builders import a_brief, a_day, a_plan, a_tool

METHODS = sorted(tool.id for tool in the_catalog().methods())


def running(tool: Tool, **answers: object) -> tuple[Block, Plan]:
    block = block_from_tool(tool, lambda: "block")
    return block, a_plan(a_day(block), tools={tool.id: tool}, brief=a_brief(**answers))


def found(rows: tuple[OtherTool, ...], way: SwapWay) -> list[str]:
    return [row.tool.id for row in rows if row.way == way]


@pytest.mark.parametrize("id", METHODS)
def test_each_shipped_tool_has_others_that_are_what_they_say(id: str) -> None:
    tools = the_catalog().tools
    block, plan = running(tools[id])
    for row in other_tools(block, plan, tools):
        before, after = row.effect.minutes
        low = {"calmer": ("intensity", "disclosure", "touch"), "safer": ("exposure", "disclosure")}.get(row.way, ())
        if row.named:
            assert row.tool.id in (tools[id].shorter, tools[id].calmer, tools[id].safer)
        elif row.way == "shorter":
            assert after < before
        elif row.way == "no-materials":
            assert row.tool.materials == ()
        elif row.way == "online":
            assert "online" in row.tool.settings
        for name in () if row.named else low:
            assert LEVELS.index(getattr(row.tool.scales, name)) <= LEVELS.index(getattr(tools[id].scales, name))


def test_most_shipped_tools_can_be_swapped_in_every_way_that_means_something() -> None:
    tools = the_catalog().tools
    swaps = {id: {row.way for row in other_tools(*running(tools[id]), tools)} for id in METHODS}

    # A tool that is calm, safe and short already has nothing below it.
    assert sum(len(ways) >= 2 for ways in swaps.values()) >= len(METHODS) * 0.8
    for way in WAYS:
        assert any(way in ways for ways in swaps.values())


def test_what_the_advice_leaves_out_is_not_offered() -> None:
    tools = the_catalog().tools
    block, plan = running(tools["power-flower"], participants=People(30, 40), trust="strangers")
    left_out = {each.tool.id for each in recommend(plan.brief, the_catalog()).excluded}

    assert not {row.tool.id for row in other_tools(block, plan, tools, left_out=left_out) if not row.named} & left_out


def test_a_swap_is_one_edit_that_does_what_was_shown() -> None:
    tools = the_catalog().tools
    block, plan = running(tools["body-map"])
    row = other_tools(block, plan, tools)[0]
    after = row.edit.apply(plan)

    assert [one.tool for one in after.blocks()] == [row.tool.id]
    assert [one.minutes for one in after.blocks()] == [row.effect.minutes[1]]
    assert row.tool.id in after.tools
    assert room_range(row.tool, plan.brief).usual == row.effect.minutes[1]


def test_what_changes_is_told_in_minutes_people_scales_and_materials() -> None:
    heavy = a_tool(
        "heavy", minutes=60, scales=Scales(intensity="high"), materials=(Material("Sheet"), Material("Pen"))
    )
    light = a_tool("light", minutes=20, materials=(Material("pen"), Material("Bell")), needs=("wall",))
    block, plan = running(heavy)
    effect = other_tools(block, plan, {"heavy": heavy, "light": light})[0].effect

    assert effect.minutes == (60, 20)
    assert effect.scales == (("intensity", "high", "none"),)
    assert (effect.gone, effect.new, effect.needs) == (("Sheet",), ("Bell",), ("wall",))


def test_swapping_one_part_parks_the_others() -> None:
    tool, short = a_tool("long", minutes=60), a_tool("short", minutes=20)
    parts = [
        Block(id=f"part{n}", kind="tool", title="Long", minutes=30, tool="long", part=n, purpose="exploration")
        for n in (1, 2)
    ]
    plan = a_plan(a_day(*parts), tools={"long": tool})
    row = other_tools(parts[0], plan, {"long": tool, "short": short})[0]
    after = row.edit.apply(plan)

    assert row.effect.minutes == (60, 20)
    assert [block.tool for block in after.blocks()] == ["short"]
    assert [block.id for block in after.parked] == ["part2"]


def test_a_tool_about_as_long_is_offered_before_one_that_takes_much_longer() -> None:
    heavy = a_tool("heavy", minutes=60, scales=Scales(intensity="high"), calmer="far")
    far = a_tool("far", minutes=160, scales=Scales(intensity="low"))
    near = a_tool("near", minutes=70, scales=Scales(intensity="low"))
    further = [a_tool(f"long-{at}", minutes=150, scales=Scales(intensity="low")) for at in range(3)]
    block, plan = running(heavy)

    rows = other_tools(block, plan, {one.id: one for one in (heavy, far, near, *further)})

    assert found(rows, "calmer")[0] == "near"
    assert "far" in found(rows, "calmer"), "what the sheet names is offered in any case"
