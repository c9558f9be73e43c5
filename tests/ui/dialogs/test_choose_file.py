"""Qt's file dialog writes down the folders that were visited; ours leaves its file as it was."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog

from tests.ui.modal import answering, press
from ui.dialogs.choose_file import file_to_open, file_to_save

ROOT = Path(__file__).parent.parent.parent.parent


@pytest.fixture
def qt_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The file in which Qt remembers, in a folder of the test's own."""
    native, user = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    path = Path(QSettings(user, "QtProject").fileName())
    QSettings.setPath(native, user, str(tmp_path))
    yield Path(QSettings(user, "QtProject").fileName())
    QSettings.setPath(native, user, str(path.parent))


def remember(*_: object) -> tuple[str, str]:
    """Do what Qt's dialog does as it closes."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.setValue("FileDialog/history", ["file:///home/canary"])
    settings.setValue("FileDialog/lastVisited", "file:///home/canary")
    settings.sync()
    return "/home/canary/x.suplan", ""


def test_what_the_dialog_remembers_is_taken_out_again(
    qapp: object, qt_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", remember)
    assert file_to_open(None, "", "", "") == Path("/home/canary/x.suplan")
    assert not qt_file.exists() or b"canary" not in qt_file.read_bytes()


def test_what_other_programs_remember_there_stays(
    qapp: object, qt_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = QSettings(QSettings.Scope.UserScope, "QtProject")
    theirs.setValue("FileDialog/lastVisited", "file:///theirs")
    theirs.sync()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", remember)
    file_to_open(None, "", "", "")
    assert b"file:///theirs" in qt_file.read_bytes()


def offers(monkeypatch: pytest.MonkeyPatch, *names: Path) -> list[str]:
    """Let Qt's dialog give these names one after another; return where each time it began."""
    left, began = list(names), []

    def choose(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        began.append(start)
        return (str(left.pop(0)), "") if left else ("", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return began


def test_a_name_without_its_ending_never_replaces_a_file_unasked(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "ours.supack"
    there.write_bytes(b"theirs")
    began = offers(monkeypatch, tmp_path / "ours")

    chosen = answering(
        lambda: file_to_save(None, "", str(tmp_path / "my-tools.supack"), ""), press("Choose another name")
    )

    assert chosen is None
    assert began == [str(tmp_path / "my-tools.supack"), str(there)]
    offers(monkeypatch, tmp_path / "ours")
    assert answering(lambda: file_to_save(None, "", "my-tools.supack", ""), press("Replace")) == there


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ours", "ours.supack"),
        ("ours.supack", "ours.supack"),
        ("OURS.SUPACK", "OURS.SUPACK"),
        ("v1.2", "v1.2.supack"),
    ],
)
def test_a_file_gets_its_ending_even_after_a_full_stop(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, name: str
) -> None:
    offers(monkeypatch, tmp_path / typed)

    assert file_to_save(None, "", "my-tools.supack", "") == tmp_path / name


def test_the_real_dialog_leaves_nothing(qapp: object, qt_file: Path, tmp_path: Path) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.accept()
        if dialog.isVisible():
            dialog.reject()

    (tmp_path / "canary").mkdir()
    QTimer.singleShot(50, choose)
    file_to_open(None, "", str(tmp_path / "canary"), "")
    assert not qt_file.exists() or b"canary" not in qt_file.read_bytes()


def test_no_other_module_opens_a_file_dialog() -> None:
    users = set()
    for path in (ROOT / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Name) and node.id == "QFileDialog":
                users.add(path.name)
    assert users == {"choose_file.py"}
