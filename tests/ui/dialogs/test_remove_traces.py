"""Removing traces: what was written is listed and goes, one's own work only when that is ticked."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.storage import vault
from planner.storage.locks import Mark
from planner.storage.places import places
from planner.storage.traces import remove, traces
from tests.ui.benches import a_bench
from ui.dialogs.remove_traces import RemoveTraces, beyond_reach, trace_words
from ui.settings import SettingsFile


def everything(home: Path) -> None:
    """Write one file of each kind, as the app does."""
    kept = places(home)
    for folder in (
        kept.config,
        kept.recovery,
        kept.backups / "abcdefghij",
        kept.open_plans,
        kept.templates,
        kept.tools,
    ):
        folder.mkdir(parents=True, exist_ok=True)
    SettingsFile(kept.settings).change(theme="dark")
    kept.shelf.write_bytes(b"{}")
    (kept.recovery / "abcdefghij.recovery").write_bytes(vault.MAGIC)
    (kept.recovery / ".abcdefghij.recovery.abcdefghij.tmp").write_bytes(b"")
    (kept.backups / "abcdefghij" / "00000001-abcdefghij.backup").write_bytes(b"{}")
    (kept.open_plans / "abcdefghij.open").write_bytes(b"")
    (kept.templates / "mine.sutemplate").write_bytes(b"{}")
    (kept.tools / "mine.yaml").write_bytes(b"")


def test_everything_that_was_written_goes_with_its_folders(tmp_path: Path) -> None:
    everything(tmp_path)
    assert remove(traces(places(tmp_path)), places(tmp_path)) == ()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    assert not places(tmp_path).data.exists()


def test_what_a_running_window_holds_stays(tmp_path: Path) -> None:
    everything(tmp_path)
    held = Mark(places(tmp_path).open_plans / "held.open")
    remove(traces(places(tmp_path)), places(tmp_path))
    assert held.path.exists()
    held.release()


def test_files_of_others_beside_ours_stay(tmp_path: Path) -> None:
    everything(tmp_path)
    other = places(tmp_path).config / "other.json"
    other.write_bytes(b"")
    remove(traces(places(tmp_path)), places(tmp_path))
    assert other.exists()


@pytest.fixture
def dialog(qtbot: QtBot, personal_folders: Path, tmp_path: Path) -> RemoveTraces:
    everything(personal_folders)
    made = RemoveTraces(None, a_bench(tmp_path))
    qtbot.addWidget(made)
    return made


def test_own_work_is_not_ticked_and_stays(dialog: RemoveTraces, personal_folders: Path) -> None:
    ticked = {kind for kind, box in dialog.boxes.items() if box.isChecked()}
    assert ticked == {"settings", "recovery", "backups", "marks"}
    dialog.remove.click()
    left = sorted(path.name for path in personal_folders.rglob("*") if path.is_file())
    assert left == ["mine.sutemplate", "mine.yaml", "toolkit.json"]
    assert "Removed: 5 files." in dialog.told.text()


def test_settings_that_were_removed_are_not_written_again(tmp_path: Path, qtbot: QtBot) -> None:
    bench = a_bench(tmp_path)
    bench.settings.keep_nothing()
    bench.settings.change(geometry="x")
    assert bench.settings.now.geometry == "x"
    assert not (tmp_path / "settings.json").exists()


def test_every_kind_has_words_and_what_stays_is_said(tmp_path: Path) -> None:
    everything(tmp_path)
    assert len({trace_words(trace) for trace in traces(places(tmp_path))}) == 7
    assert any("swap" in sentence for sentence in beyond_reach())
