"""Sessions of random edits: undo leads back to the start, redo to the end, and a file holds what was saved."""

import random

import pytest
from PySide6.QtWidgets import QApplication

from planner.edits import Edit
from planner.edits.blocks import AddBlocks, DuplicateBlock, MoveBlocks, ParkBlocks, RemoveBlocks
from planner.edits.days import AddDay, RemoveDay
from planner.edits.fields import Pin, Retime, Retitle
from planner.edits.places import Place
from planner.edits.whole import Rename
from planner.ids import derived_id
from planner.plan import Day, Plan, PlanError
from planner.storage.plan_file import decode, encode
from tests.builders import a_block, a_day, a_plan
from tests.stress.share import share
from tests.ui.benches import the_catalog
from ui.document import PlanDocument

TEXTS = ("", "Soup", "Привет", "\N{SUNFLOWER}", "a" * 300, "x & <y>", "مرحبا")


def test_undo_and_redo_lead_to_the_same_plans_and_files_hold_them(qapp: QApplication) -> None:
    for seed in range(share(1_000, 12)):
        chance = random.Random(seed)
        start = a_plan(a_day(a_block("One"), a_block("Two"), id="dayone"), a_day(a_block("Three"), id="daytwo"))
        document = PlanDocument(start, the_catalog())
        done = 0
        for number in range(100):
            if chance.random() < 0.15:
                (document.stack.undo if chance.random() < 0.6 else document.stack.redo)()
                continue
            edit = _edit(document.plan, chance, f"{seed} {number}")
            try:
                document.apply(edit, "Edit")
                done += 1
            except PlanError:
                continue
        while document.stack.canRedo():
            document.stack.redo()
        end = document.plan
        assert decode(encode(end)) == end
        while document.stack.canUndo():
            document.stack.undo()
        assert document.plan == start
        while document.stack.canRedo():
            document.stack.redo()
        assert document.plan == end
        assert done > 20
        document.deleteLater()


def _edit(plan: Plan, chance: random.Random, seed: str) -> Edit:
    ids = [block.id for block in (*plan.blocks(), *plan.parked)] or ["nobody"]
    days = [day.id for day in plan.days] or ["nowhere"]
    id, place = chance.choice(ids), Place(chance.choice(days), chance.randint(0, 6))
    new = derived_id("stress", seed)
    ways: tuple[Edit, ...] = (
        Rename(chance.choice(TEXTS)),
        Retitle(id, chance.choice(TEXTS)),
        Retime(id, chance.randint(-2, 400)),
        Pin(id, chance.choice((None, "09:30", "14:00"))),
        MoveBlocks((id,), place),
        ParkBlocks((id,)),
        RemoveBlocks((id,)),
        DuplicateBlock(id, new),
        AddBlocks((a_block("New", id=new),), place),
        AddBlocks((a_block("Newer", id=new, minutes=30),), place),
        AddDay(Day(id=new, start="09:00", end="12:00")),
        RemoveDay(chance.choice(days)),
    )
    return chance.choice(ways)


@pytest.mark.parametrize("name", ["safer-bus-route", "market-water", "night-shift"])
def test_the_examples_are_saved_and_opened_without_a_difference(name: str) -> None:
    from pathlib import Path

    data = (Path(__file__).parent.parent.parent / "examples" / f"{name}.suplan").read_bytes()
    assert encode(decode(data)) == data
