"""Copies by USB stick: shared from one window, worked on in another, and merged again from its file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from planner.edits.fields import Retime, Retitle
from planner.edits.versions import KeepVersion
from planner.merging import common_ancestor
from planner.plan import MOST_SNAPSHOTS, Plan
from planner.storage.files import open_plan, save_plan
from tests.builders import a_block, a_day, a_plan
from tests.ui.modal import answering, press
from tests.ui.windows import a_window, texts_of
from ui.dialogs.versions import Versions


@pytest.fixture(autouse=True)
def a_home_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHAKING_UP_HOME", str(tmp_path / "home"))


SAVE = "Save the copy…"


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
        answering(window.copies.share, press(SAVE))
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
        answering(window.copies.share, press(SAVE))
        mine, hers = window.bench.document.plan, open_plan(target).plan

    ancestor = common_ancestor(mine, hers)
    assert ancestor is not None
    assert ancestor.days == hers.days
    assert hers.parent == mine.snapshots[-1].id


def test_what_stays_behind_is_told_and_nothing_is_written_without_a_yes(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(tmp_path / "hers.suplan"), ""))
    with a_window() as window:
        secret = a_plan(a_day(a_block("Talk", private_notes="qznote")))
        window.bench.document.show(secret)
        told: list[str] = []
        answering(window.copies.share, lambda dialog: told.append(texts_of(dialog)))

        assert "Private notes: 1" in told[0]
        assert list(tmp_path.glob("*.suplan")) == []
        assert window.bench.document.plan == secret

        answering(window.copies.share, press(SAVE))
        assert b"qznote" not in (tmp_path / "hers.suplan").read_bytes()


def test_a_plan_with_as_many_versions_as_it_may_hold_is_refused_in_one_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    full = a_talk()
    for number in range(MOST_SNAPSHOTS):
        full = KeepVersion(f"version{number:03}", "Kept").apply(full)
    with a_window() as window:
        window.bench.document.show(Retime("talk", 77).apply(full))
        before, told = window.bench.document.plan, list[str]()
        answering(window.copies.share, lambda dialog: told.append(texts_of(dialog)))

        assert "A plan keeps 50 versions at most" in told[0]
        assert window.bench.document.plan is before
