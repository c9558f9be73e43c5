"""The window with hostile files and hostile text: nothing is lost, nothing is taken for markup."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QTimer, QUrl
from PySide6.QtGui import QDropEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from planner.storage import plan_file
from planner.text import fit, fit_line
from tests.hostile import texts
from tests.hostile.corpus import bad_plans, nobodys_files
from tests.stress.share import IS_WHOLE
from ui.app import application, make_window
from ui.widgets.fold import Fold
from ui.window import Window

FILES = {**nobodys_files(), **bad_plans()}
TEXTS = {
    "markup": 'Bring <pens> & paper &copy </para> <b <img src="/etc/hostname"/> &File {0} %s',
    "one word": "w" * 5_000,
    "right to left": "\u202e\u0645\u0631\u062d\u0628\u0627 abc 12 👩🏽\u200d🚒",
    "control characters": "a\x00b\x07c\x1b[31md\x85e\u2028f\ufffeg\tz",
    "half a character": "x\ud83dy",
    **(texts.TEXTS if IS_WHOLE else {}),
}
STEPS = ("home", "questions", "agenda", "safety", "paper", "settings")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    window = make_window(application())
    window.files.begin(None)
    window.resize(1366, 768)
    window.show()
    yield window
    window.files.leave()
    window.bench.document.stack.setClean()
    window.hide()


@pytest.fixture
def told(qtbot: QtBot) -> Iterator[list[str]]:
    """Answer every dialog with its safe answer, and note what it said."""
    said: list[str] = []

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            labels = dialog.findChildren(QLabel)
            assert all(each.textFormat() == Qt.TextFormat.PlainText for each in labels if each.text())
            said.append("\n".join(each.text() for each in labels))
            dialog.reject()

    timer = QTimer()
    timer.timeout.connect(meet)
    timer.start(5)
    yield said
    timer.stop()


@pytest.mark.parametrize("data", FILES.values(), ids=FILES.keys())
def test_a_file_that_cannot_be_opened_leaves_the_open_plan(
    window: Window, told: list[str], data: bytes, tmp_path: Path
) -> None:
    bad, before = tmp_path / "file.suplan", window.bench.document.plan
    bad.write_bytes(data)
    window.files.open_path(bad)
    assert window.bench.document.plan is before
    assert [str(bad) in each for each in told] == [True]


def test_what_is_dropped_and_is_no_plan_leaves_the_open_plan(
    window: Window, told: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    before, dropped = window.bench.document.plan, QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, dropped, left, none))
    qtbot.waitUntil(lambda: bool(told))
    assert "is a folder" in told[0]
    assert window.bench.document.plan is before


def test_a_pack_that_is_dropped_is_looked_into_and_a_broken_one_is_refused(
    window: Window, told: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    pack, dropped = tmp_path / "theirs.supack", QMimeData()
    pack.write_bytes(b"no zip at all")
    dropped.setUrls([QUrl.fromLocalFile(str(pack))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, dropped, left, none))
    qtbot.waitUntil(lambda: bool(told))
    assert "theirs.supack" in told[0] or "pack" in told[0]


def test_a_bad_brief_is_named_and_no_answer_is_taken(
    window: Window, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, before = tmp_path / "file.yaml", window.bench.document.plan
    bad.write_text("titel: x\n")
    monkeypatch.setattr(window.files, "asked_to_open", lambda *_: bad)
    window.files.shared.open_brief()
    assert window.bench.document.plan is before
    assert f"{bad}:1: There is no key" in told[0]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_hostile_text_in_every_field_is_kept_as_typed_and_shown_as_text(
    window: Window, told: list[str], text: str, tmp_path: Path
) -> None:
    window.files.make_mine()
    document = window.bench.document
    start = document.plan
    for step in STEPS:
        page = window.page(step)
        if step == "agenda":
            page.select(next(document.plan.blocks()).id)  # type: ignore[attr-defined]
        for fold in page.findChildren(Fold):
            fold.open()
        for field in _fields(window.header if step == "home" else page):
            _paste(field, text)
        _see_that_nothing_is_markup(window)
    assert _is_held(text, document.plan)
    assert plan_file.decode(plan_file.encode(document.plan)) == document.plan
    document.save(tmp_path / "a.suplan")
    _back(document.stack.undo, document.stack.canUndo)
    assert _without_revision(document.plan) == _without_revision(start)
    assert told == []


def _fields(page: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    kinds: list[QLineEdit | QPlainTextEdit] = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    return [field for field in kinds if field.isVisibleTo(page) and field.isEnabled() and not field.isReadOnly()]


def _paste(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    QApplication.clipboard().setText(text)
    field.selectAll()
    field.paste()
    QApplication.processEvents()


def _see_that_nothing_is_markup(window: Window) -> None:
    for label in window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text(), label.text()
    for widget in window.findChildren(QWidget):
        tip = widget.toolTip()
        assert tip.startswith("<qt>") or not Qt.mightBeRichText(tip), tip
    tabs = [bar.tabText(at) for bar in window.findChildren(QTabBar) for at in range(bar.count())]
    for words in (*tabs, *(each.text() for each in window.findChildren(QAbstractButton))):
        assert "&" not in words.replace("&&", ""), words


def _is_held(text: str, plan: object) -> bool:
    kept = repr(plan)
    return any(repr(each[:200])[1:-1] in kept for each in (fit(text), fit_line(text)))


def _back(step: Callable[[], None], more: Callable[[], bool]) -> None:
    while more():
        step()


def _without_revision(plan: object) -> object:
    from msgspec.structs import replace

    return replace(plan, revision=0)  # type: ignore[type-var]
