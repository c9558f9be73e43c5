"""The open document: what it keeps of a save while one goes back and forth."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from planner.edits.whole import Rename
from planner.storage.files import open_plan
from tests.ui.benches import a_bench


def test_going_back_before_a_save_does_not_take_the_save_back(qtbot: QtBot, tmp_path: Path) -> None:
    document = a_bench(tmp_path).document
    document.apply(Rename("Ours"), "Renamed")
    document.save(tmp_path / "a.suplan")
    document.stack.undo()
    document.save(tmp_path / "a.suplan")
    saved = open_plan(tmp_path / "a.suplan").plan
    assert (saved.title, saved.revision) == ("A safer bus route", 2)
    document.stack.redo()
    assert (document.plan.title, document.plan.revision) == ("Ours", 2)
