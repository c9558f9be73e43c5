"""Any row of edits, undone to the first and redone to the last, gives the plan at its start and at its end."""

import random
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from planner.edits import Edit
from planner.edits.blocks import AddBlocks, DuplicateBlock, MoveBlocks, ParkBlocks, RemoveBlocks
from planner.edits.days import AddDay, ChangeHours, RemoveDay
from planner.edits.fields import AssignLead, Mark, Pin, Retime, Retitle, RuleGap
from planner.edits.places import Place
from planner.edits.strands import AddStrand, Dissolve, RunBeside
from planner.edits.versions import KeepVersion, RestoreVersion
from planner.edits.whole import Rename
from planner.fitting import NewEnd, fit
from planner.ids import derived_ids
from planner.plan import Plan, PlanError, Strands
from planner.storage.plan_file import decode, encode
from tests.builders import a_block, a_day, a_plan
from tests.ui.benches import the_catalog
from ui.document import PlanDocument

new_id = derived_ids("random edits")


def a_plan_to_work_on() -> Plan:
    rows = [a_block(f"Block {n}", id=f"block{n}", minutes=5 + n) for n in range(24)]
    return a_plan(*(a_day(*rows[at * 8 : at * 8 + 8], id=f"day{at}") for at in range(3)))


def a_random_edit(plan: Plan, chance: random.Random) -> Edit | None:
    """Return an edit that may make sense for a plan as it is."""
    blocks = [*plan.blocks(), *plan.parked]
    id = chance.choice(blocks).id if blocks else "nobody"
    day = chance.choice(plan.days) if plan.days else a_day()
    place = Place(day.id, chance.randint(0, len(day.items)))
    groups = [item.id for item in day.items if isinstance(item, Strands)] or ["nobody"]
    group = chance.choice(groups)
    made: list[Callable[[], Edit | None]] = [
        lambda: Retime(id, chance.randint(1, 120)),
        lambda: Retitle(id, f"Title {chance.randint(0, 99)}"),
        lambda: AssignLead(id, chance.choice("ABC")),
        lambda: Mark(id, chance.choice(("must", "cut-first", "normal"))),
        lambda: Pin(id, chance.choice((None, "10:00", "15:30"))),
        lambda: RuleGap(id, chance.choice(("keep", "may-shrink"))),
        lambda: MoveBlocks((id,), place),
        lambda: ParkBlocks((id,)),
        lambda: DuplicateBlock(id, new_id()),
        lambda: RemoveBlocks((id,)),
        lambda: AddBlocks((a_block("New", id=new_id(), minutes=chance.randint(5, 60)),), place),
        lambda: RunBeside(id, new_id(), (new_id(), new_id())),
        lambda: AddStrand(group, new_id()),
        lambda: Dissolve(group),
        lambda: Rename(f"Plan {chance.randint(0, 9)}"),
        lambda: ChangeHours(day.id, "09:00", chance.choice(("16:00", "17:30"))),
        lambda: AddDay(a_day(id=new_id())) if len(plan.days) < 6 else None,
        lambda: RemoveDay(day.id) if len(plan.days) > 3 else None,
        lambda: KeepVersion(new_id(), "Kept") if len(plan.snapshots) < 3 else RestoreVersion(plan.snapshots[0].id),
        lambda: _fitted(plan, day.id) if chance.random() < 0.1 else None,
    ]
    return chance.choice(made)()


def _fitted(plan: Plan, day: str) -> Edit | None:
    proposals = fit(plan, NewEnd(day, 15 * 60))
    return proposals[0].edit if proposals else None


def worked_on(document: PlanDocument, count: int, *, seed: int) -> None:
    """Make this many edits; those that make no sense where the plan is by then do not count."""
    chance, done = random.Random(seed), 0
    while done < count:
        edit = a_random_edit(document.plan, chance)
        before = document.plan
        try:
            if edit is not None:
                document.apply(edit, "Edit")
        except PlanError:
            continue
        done += document.plan is not before


@pytest.mark.parametrize(
    ("count", "seed"), [(400, 1), (400, 2), pytest.param(10_000, 3, marks=pytest.mark.benchmark_only)]
)
def test_undone_all_is_the_start_and_redone_all_is_the_end(qtbot: QtBot, count: int, seed: int) -> None:
    document = PlanDocument(a_plan_to_work_on(), the_catalog())
    worked_on(document, count, seed=seed)
    end = document.plan
    assert decode(encode(end)) == end

    document.stack.setIndex(0)
    assert document.plan == a_plan_to_work_on()

    document.stack.setIndex(document.stack.count())
    assert document.plan == end
