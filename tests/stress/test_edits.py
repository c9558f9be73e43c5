"""Random edits of every kind in the open document: undone all, it is as at the start; redone all, as at the end."""

import random
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from planner.edits import Edit
from planner.edits.blocks import AddBlocks, DuplicateBlock, MoveBlocks, ParkBlocks, RemoveBlocks
from planner.edits.cutting import JoinBlocks, SplitBlock, halfway
from planner.edits.days import AddDay, ChangeHours, RemoveDay
from planner.edits.fields import AssignLead, Mark, Pin, Retime, Retitle, RuleGap
from planner.edits.places import Place
from planner.edits.strands import AddStrand, Dissolve, RunBeside
from planner.edits.versions import KeepVersion, RestoreVersion
from planner.edits.whole import Rename
from planner.fitting import NewEnd, fit
from planner.ids import NewId, derived_ids
from planner.plan import Plan, PlanError, Strands
from planner.storage.plan_file import decode, encode
from tests.builders import a_block, a_day, a_plan
from tests.stress.share import share
from tests.ui.benches import the_catalog
from ui.document import PlanDocument

FEWEST, MOST = 24, 200
"""Blocks between which a plan is kept, so that there is always something to change."""


def test_many_random_edits_are_undone_and_redone_without_loss(qtbot: QtBot) -> None:
    start = a_plan(*(a_day(*(a_block(f"Block {day} {at}") for at in range(12)), id=f"day{day}") for day in range(5)))
    document, chance, new_id = PlanDocument(start, the_catalog()), random.Random(4), derived_ids("edits")
    made = 0
    while made < share(10_000, 500):
        edit, before = _an_edit(document.plan, chance, new_id), document.plan
        try:
            if edit is not None:
                document.apply(edit, "Change")
        except PlanError:
            continue
        made += document.plan is not before
    end = document.plan
    assert decode(encode(end)) == end

    document.stack.setIndex(0)
    assert document.plan == start
    document.stack.setIndex(document.stack.count())
    assert document.plan == end


def _an_edit(plan: Plan, chance: random.Random, new_id: NewId) -> Edit | None:
    """Return an edit that may make sense for a plan as it is."""
    blocks = [*plan.blocks(), *plan.parked]
    one, other, day = chance.choice(blocks), chance.choice(blocks), chance.choice(plan.days)
    place = Place(day.id, chance.randint(0, len(day.items)))
    groups = [item.id for each in plan.days for item in each.items if isinstance(item, Strands)] or ["nobody"]
    group = chance.choice(groups)
    kinds: list[Callable[[], Edit | None]] = [
        lambda: Retime(one.id, chance.randint(1, 120)),
        lambda: Retitle(one.id, f"Title {chance.randint(0, 99)}"),
        lambda: AssignLead(one.id, chance.choice(("", "A", "B", "Care"))),
        lambda: Mark(one.id, chance.choice(("must", "cut-first", "normal"))),
        lambda: Pin(one.id, chance.choice((None, "10:00", "15:30"))),
        lambda: RuleGap(one.id, chance.choice(("keep", "may-shrink"))),
        lambda: MoveBlocks((one.id,), place),
        lambda: MoveBlocks((one.id, other.id), place),
        lambda: SplitBlock(one.id, halfway(one), new_id()),
        lambda: JoinBlocks((one.id, other.id)),
        lambda: RunBeside(one.id, new_id(), (new_id(), new_id())),
        lambda: AddStrand(group, new_id()),
        lambda: Dissolve(group),
        lambda: Rename(f"Plan {chance.randint(0, 9)}"),
        lambda: ChangeHours(day.id, "09:00", chance.choice(("16:00", "17:30"))),
        lambda: AddDay(a_day(id=new_id())) if len(plan.days) < 8 else None,
        lambda: RemoveDay(day.id) if len(plan.days) > 3 and len(blocks) - len(list(day.blocks())) > FEWEST else None,
        lambda: KeepVersion(new_id(), "Kept") if len(plan.snapshots) < 3 else RestoreVersion(plan.snapshots[0].id),
        lambda: _fitted(plan, day.id) if chance.random() < 0.1 else None,
    ]
    if len(blocks) > FEWEST:
        kinds += [lambda: RemoveBlocks((one.id,)), lambda: ParkBlocks((one.id,))]
    if len(blocks) < MOST:
        kinds += [
            lambda: DuplicateBlock(one.id, new_id()),
            lambda: AddBlocks((a_block("New", id=new_id(), minutes=chance.randint(5, 60)),), place),
        ]
    return chance.choice(kinds)()


def _fitted(plan: Plan, day: str) -> Edit | None:
    proposals = fit(plan, NewEnd(day, 15 * 60))
    return proposals[0].edit if proposals else None
