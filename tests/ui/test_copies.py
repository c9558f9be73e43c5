"""Copies by USB stick: shared from one window, worked on in another, and merged again from its file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from planner.edits.fields import Retime, Retitle
from planner.merging import common_ancestor
from planner.plan import Plan
from planner.storage.files import open_plan, save_plan
from tests.builders import a_block, a_day, a_plan
from tests.ui.modal import answering
from tests.ui.windows import a_window
from ui.dialogs.versions import Versions


@pytest.fixture(autouse=True)
def a_home_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHAKING_UP_HOME", str(tmp_path / "home"))


def a_talk() -> Plan:
    return a_plan(a_day(a_block("Talk", id="talk"), a_block("Close", id="close"), id="one"))


def test_two_copies_that_went_separate_ways_become_one_plan(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, hers = tmp_path / "mine.suplan", tmp_path / "hers.suplan"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(hers), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (str(hers), ""))
    with a_window() as window:
        document = window.bench.document
        document.show(a_talk())
        window.copies.share()
        document.apply(Retime("talk", 40), "Longer")
        document.save(mine)
        save_plan(hers, Retitle("close", "Circle").apply(open_plan(hers).plan))

        def merge(dialog: QDialog) -> None:
            assert isinstance(dialog, Versions)
            dialog.file.click()
            assert dialog.about.text().endswith("Nothing clashes.")
            dialog.take_all.click()

        answering(window.copies.show_versions, merge)

        assert [(block.title, block.minutes) for block in document.plan.blocks()] == [("Talk", 40), ("Circle", 15)]


def test_the_copy_and_the_plan_keep_the_version_that_they_have_in_common(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "hers.suplan"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(target), ""))
    with a_window() as window:
        window.bench.document.show(a_talk())
        window.copies.share()
        mine, hers = window.bench.document.plan, open_plan(target).plan

    ancestor = common_ancestor(mine, hers)
    assert ancestor is not None
    assert ancestor.days == hers.days
    assert hers.parent == mine.snapshots[-1].id
