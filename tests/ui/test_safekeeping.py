"""Nothing lost: earlier versions, a second window on the same file, copies after a crash."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from planner.edits.whole import Rename
from planner.storage import locks, recovery, vault
from planner.storage.atomic import STALE
from planner.storage.files import open_plan, save_plan
from planner.storage.open_plans import claim
from planner.storage.recovery import RecoveryCopy
from tests.builders import a_plan
from tests.ui.modal import answering, giving_passphrase, press
from tests.ui.windows import CHEAP, WORDS, a_secret_plan, a_window
from ui.dialogs.ask import Ask
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    with a_window() as made:
        yield made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "bus.suplan"
    save_plan(path, a_plan(title="Version 0"))
    return path


def shown(dialog: QDialog) -> Ask:
    assert isinstance(dialog, Ask)
    return dialog


def test_the_last_five_versions_are_kept_and_one_can_be_gone_back_to(window: Window, path: Path) -> None:
    window.files.open_path(path)
    for number in range(1, 8):
        window.bench.do(Rename(f"Version {number}"), "Renamed")
        assert window.files.save()
    versions = window.files.safe.versions(path).kept()
    assert [open_plan(version.file).plan.title for version in versions] == [f"Version {n}" for n in (6, 5, 4, 3, 2)]
    assert all(version.file.stat().st_mode & 0o077 == 0 for version in versions)
    answering(window.files.back.open_earlier, lambda dialog: shown(dialog).buttons["1"].click())
    assert window.bench.document.plan.title == "Version 5"
    window.history.undo()
    assert window.bench.document.plan.title == "Version 7"


def test_what_another_window_has_open_is_opened_as_a_copy_or_not_at_all(
    window: Window, path: Path, personal_folders: Path
) -> None:
    theirs = claim(personal_folders / "data" / "open", path)
    assert theirs is not None
    before = window.bench.document.plan
    answering(lambda: window.files.open_path(path), press("Not now"))
    assert window.bench.document.plan is before
    answering(lambda: window.files.open_path(path), press("Open a copy"))
    document = window.bench.document
    assert (document.plan.title, document.path, document.is_saved) == ("Version 0", None, False)
    assert answering(lambda: window.files._save_to(path), press("Good")) is False
    theirs.release()
    assert window.files._save_to(path, force=True)


def test_a_file_is_let_go_of_when_another_plan_is_opened(window: Window, path: Path, personal_folders: Path) -> None:
    marks = personal_folders / "data" / "open"
    window.files.open_path(path)
    assert [locks.is_held(mark) for mark in marks.iterdir()] == [True]
    assert "bus" not in "".join(mark.name for mark in marks.iterdir())
    window.files.new()
    assert list(marks.iterdir()) == []


def test_a_protected_copy_is_offered_after_a_crash_and_stays_protected(
    window: Window, tmp_path: Path, personal_folders: Path
) -> None:
    key = vault.new_key(WORDS, cost=CHEAP)
    left = RecoveryCopy(personal_folders / "data" / "recovery")
    left.keep(a_secret_plan(), original=tmp_path / "x.suplan", key=key)
    left.leave()
    (copy,) = recovery.found(personal_folders / "data" / "recovery")
    assert copy.plan is None
    unlocked = giving_passphrase(lambda: window.files.protection.unlocked(copy), WORDS)
    assert unlocked is not None
    window.files.back.take_up(unlocked)
    document = window.bench.document
    assert (document.plan, document.is_saved, document.is_protected) == (a_secret_plan(), False, True)
    assert window.files.save()
    assert (tmp_path / "x.suplan").read_bytes().startswith(vault.MAGIC)


def test_leftovers_of_old_saves_are_taken_away_and_nothing_else(
    window: Window, path: Path, personal_folders: Path
) -> None:
    recoveries = personal_folders / "data" / "recovery"
    recoveries.mkdir(parents=True, exist_ok=True)
    ours = [path.with_name(".bus.suplan.abcdefghij.tmp"), recoveries / ".abcdefghij.recovery.abcdefghij.tmp"]
    young = path.with_name(".bus.suplan.bbbbbbbbbb.tmp")
    foreign = path.with_name(".letter.odt.abcdefghij.tmp")
    for file in (*ours, young, foreign):
        file.write_bytes(b"x")
    for file in (*ours, foreign):
        os.utime(file, (0, file.stat().st_mtime - STALE - 60))
    window.files.open_path(path)
    window.files.safe.sweep_own()
    assert [file.exists() for file in (*ours, young, foreign)] == [False, False, True, True]


def test_who_wants_no_earlier_versions_has_none(window: Window, path: Path) -> None:
    window.files.open_path(path)
    window.bench.do(Rename("Version 1"), "Renamed")
    assert window.files.save()
    assert len(window.files.safe.versions(path).kept()) == 1
    window.page("settings").choices["keep_versions"].chips()[""].click()  # type: ignore[attr-defined]
    window.bench.do(Rename("Version 2"), "Renamed")
    assert window.files.save()
    assert window.files.safe.versions(path).kept() == ()


def test_a_template_that_is_opened_is_not_among_the_recent_plans(window: Window, tmp_path: Path) -> None:
    from planner.templates import as_template

    window.bench.settings.change(keep_recents=True)
    save_plan(tmp_path / "a.sutemplate", as_template(a_plan())[0])
    window.files.open_path(tmp_path / "a.sutemplate")
    assert (window.bench.settings.now.recents, window.bench.document.path) == ((), None)


def test_a_plan_that_moves_tells_of_the_versions_it_leaves_behind(
    window: Window, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    window.bench.said.connect(said.append)
    window.files.open_path(path)
    monkeypatch.setattr(window.files, "asked_to_save", lambda *_: tmp_path / "elsewhere.suplan")
    assert window.files.save_as()
    assert said[-1] == "Saved as elsewhere.suplan."
    window.files.open_path(path)
    window.bench.do(Rename("Another"), "Renamed")
    assert window.files.save()
    assert window.files.save_as()
    assert "Earlier versions of bus.suplan stay" in said[-1]
