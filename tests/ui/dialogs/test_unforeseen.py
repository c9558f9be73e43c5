import signal
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.modal import press
from ui.dialogs.unforeseen import Watch, place_of


class FilesOnABench:
    """What the window's files would do, counted."""

    def __init__(self) -> None:
        self.kept = 0
        self.copies = 0
        self.breaks = False

    def keep_recovery_now(self) -> bool:
        self.kept += 1
        if self.breaks:
            raise OSError("the disk is gone")
        return True

    def save_copy(self) -> None:
        self.copies += 1


class AWindow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.files = FilesOnABench()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[AWindow]:
    made = AWindow()
    qtbot.addWidget(made)
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()


@pytest.fixture
def watch(window: AWindow) -> Iterator[Watch]:
    made = Watch(window)  # type: ignore[arg-type]
    made.begin()
    yield made
    made.end()


def broken(text: str) -> tuple[type[BaseException], BaseException, object]:
    try:
        raise KeyError(text)
    except KeyError as fault:
        return type(fault), fault, fault.__traceback__


def the_dialog(qtbot: QtBot) -> QDialog:
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def act_on_dialog(qtbot: QtBot, seen: list[str], words: str) -> None:
    from PySide6.QtCore import QTimer

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(5, meet)
            return
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        press(words)(dialog)

    QTimer.singleShot(0, meet)


def test_the_work_is_kept_and_nothing_of_it_is_shown(
    qtbot: QtBot, window: AWindow, watch: Watch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[str] = []
    act_on_dialog(qtbot, seen, "Go on")

    sys.excepthook(*broken("what Amina said"))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(seen))

    assert window.files.kept == 1
    assert any("has been kept" in text for text in seen)
    assert "Amina" not in "".join(seen) + capsys.readouterr().err


def test_a_copy_can_be_saved_from_the_dialog(qtbot: QtBot, window: AWindow, watch: Watch) -> None:
    act_on_dialog(qtbot, [], "Save a copy…")

    watch.caught(*broken("x"))  # type: ignore[arg-type]

    qtbot.waitUntil(lambda: window.files.copies == 1)


def test_a_disk_that_fails_too_is_said_plainly(qtbot: QtBot, window: AWindow, watch: Watch) -> None:
    window.files.breaks = True
    seen: list[str] = []
    act_on_dialog(qtbot, seen, "Go on")

    watch.caught(*broken("x"))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(seen))

    assert any("no recovery copy could be written" in text for text in seen)


def test_what_breaks_again_at_the_same_place_is_told_once(qtbot: QtBot, window: AWindow, watch: Watch) -> None:
    seen: list[str] = []
    act_on_dialog(qtbot, seen, "Go on")
    fault = broken("x")

    for _ in range(3):
        watch.caught(*fault)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: window.files.kept == 3)

    assert sum("not foreseen" in text for text in seen) == 1
    assert QApplication.activeModalWidget() is None


def test_what_breaks_in_another_thread_is_told_in_the_window(qtbot: QtBot, window: AWindow, watch: Watch) -> None:
    seen: list[str] = []
    act_on_dialog(qtbot, seen, "Go on")

    thread = threading.Thread(target=lambda: [].pop())
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(seen))

    assert any("IndexError" in text for text in seen)


def test_ctrl_c_keeps_the_work_and_ends_the_app(
    qtbot: QtBot, window: AWindow, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes: list[int] = []
    monkeypatch.setattr("ui.dialogs.unforeseen.QCoreApplication.exit", codes.append)

    signal.raise_signal(signal.SIGINT)
    qtbot.waitUntil(lambda: bool(codes))

    assert (codes, window.files.kept) == ([130], 1)


def test_the_hooks_are_given_back(window: AWindow) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook, signal.getsignal(signal.SIGINT))
    watch = Watch(window)  # type: ignore[arg-type]

    watch.begin()
    watch.end()

    assert (sys.excepthook, threading.excepthook, sys.unraisablehook, signal.getsignal(signal.SIGINT)) == before


def test_a_report_names_our_file_and_not_what_was_in_it() -> None:
    kind, _, trace = broken("a name")

    assert place_of(kind, trace).startswith("KeyError in test_unforeseen.py, line ")  # type: ignore[arg-type]
