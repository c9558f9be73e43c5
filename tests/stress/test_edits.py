"""Ten thousand random edits in the open document: undone all, it is as at the start; redone all, as at the end."""

import random

from planner.edits import Edit
from planner.edits.blocks import AddBlocks, DuplicateBlock, MoveBlocks, ParkBlocks, RemoveBlocks
from planner.edits.cutting import JoinBlocks, SplitBlock, halfway
from planner.edits.fields import AssignLead, Pin, Retime, Retitle
from planner.edits.places import Place
from planner.edits.strands import Dissolve, RunBeside
from planner.ids import NewId, derived_ids
from planner.plan import MOST_BLOCKS, Plan, PlanError, Strands
from planner.storage.plan_file import decode, encode
from tests.builders import a_block, a_day, a_plan
from tests.stress.share import share
from tests.ui.benches import the_catalog
from ui.document import PlanDocument


def test_many_random_edits_are_undone_and_redone_without_loss() -> None:
    start = a_plan(*(a_day(*(a_block(f"Block {day} {at}") for at in range(12)), id=f"day{day}") for day in range(5)))
    document, chance, ids = PlanDocument(start, the_catalog()), random.Random(4), derived_ids("edits")
    made = 0
    while made < share(10_000, 500):
        try:
            document.apply(_an_edit(document.plan, chance, ids), "Change")
        except PlanError:
            continue
        made += 1
    end = document.plan

    while document.stack.canUndo():
        document.stack.undo()
    assert document.plan == start
    while document.stack.canRedo():
        document.stack.redo()
    assert document.plan == end
    assert decode(encode(end)) == end


def _an_edit(plan: Plan, chance: random.Random, ids: NewId) -> Edit:
    blocks = [*plan.blocks(), *plan.parked]
    one, other = chance.choice(blocks), chance.choice(blocks)
    day = chance.choice(plan.days)
    place = Place(day.id, chance.randrange(len(day.items) + 1))
    groups = [item.id for each in plan.days for item in each.items if isinstance(item, Strands)]
    edits: list[Edit] = [
        Retitle(one.id, f"Title {chance.random()}"),
        Retime(one.id, chance.randrange(1, 90)),
        Pin(one.id, chance.choice([None, "10:00", "15:30"])),
        AssignLead(one.id, chance.choice(["", "Host", "Care"])),
        MoveBlocks((one.id,), place),
        MoveBlocks((one.id, other.id), place),
        SplitBlock(one.id, halfway(one), ids()),
        JoinBlocks((one.id, other.id)),
        RunBeside(one.id, ids(), (ids(), ids())),
        *([Dissolve(chance.choice(groups))] if groups else []),
    ]
    if len(blocks) > 30:
        edits += [RemoveBlocks((one.id,)), ParkBlocks((one.id,))]
    if len(blocks) < MOST_BLOCKS // 10:
        edits += [DuplicateBlock(one.id, ids()), AddBlocks((a_block("New", id=ids()),), place)]
    return chance.choice(edits)
