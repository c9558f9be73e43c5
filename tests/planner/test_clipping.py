from itertools import count

from planner.clipping import clipped, unclipped
from planner.ids import derived_ids
from planner.plan import Block, Strand, Strands
from planner.storage import plan_file
from tests.builders import a_block, a_brief, a_day, a_plan, a_tool

NAMES, LUNCH = a_block("Names"), a_block("Lunch", start="12:30")
GROUP = Strands(id="group", start="14:00", strands=(Strand(id="inside", blocks=(a_block("Hall"),)), Strand(id="out")))


def test_a_clip_is_read_back_as_strictly_as_a_plan_and_holds_no_answers() -> None:
    tool = a_tool()
    ran = a_block("Talk", tool=tool.id, kind="tool")
    plan = a_plan(a_day(NAMES, ran), brief=a_brief(exposure="high"), tools={tool.id: tool})

    clip = plan_file.decode(plan_file.encode(clipped(plan, {ran.id})))

    assert [block.title for block in clip.blocks()] == ["Talk"]
    assert clip.tools == {tool.id: tool}
    assert clip.brief.exposure is None


def test_what_is_pasted_has_new_ids_throughout_and_follows_on() -> None:
    plan = a_plan(a_day(NAMES, LUNCH, GROUP))
    numbers = count()

    items, _tools = unclipped(clipped(plan, {LUNCH.id, GROUP.id}), lambda: f"new{next(numbers)}")

    lunch, group = items
    assert isinstance(lunch, Block)
    assert isinstance(group, Strands)
    assert (lunch.title, lunch.start, group.start) == ("Lunch", None, None)
    ids = [lunch.id, group.id, *(one.id for one in group.strands), *(one.id for one in group.strands[0].blocks)]
    assert len(set(ids)) == 5
    assert all(id.startswith("new") for id in ids)


def test_the_blocks_of_a_chosen_strand_come_along_without_its_group() -> None:
    items, _tools = unclipped(clipped(a_plan(a_day(NAMES, GROUP)), {"inside"}), derived_ids("test"))

    assert [item.title for item in items if isinstance(item, Block)] == ["Hall"]
