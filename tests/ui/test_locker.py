"""Out of sight: a locked plan leaves nothing in the window, and everything comes back with its passphrase."""

import gc
from collections.abc import Collection, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from planner.edits.safety import DropThreats, PutThreat
from planner.edits.whole import Rename
from planner.plan import Plan
from planner.safety_record import Threat
from planner.storage import recovery, vault
from planner.storage.vault import FileKey
from tests.ui.modal import answering, giving_passphrase, press
from tests.ui.windows import CANARY, WORDS, a_protected_file, a_secret_plan, a_window, texts_of
from ui.dialogs.say import say
from ui.locker import Locker, clear_clipboard
from ui.window import Window


@pytest.fixture
def others() -> list[Plan]:
    """The plans with the secret word that windows of earlier tests left to Python."""
    return secret_plans()


@pytest.fixture
def window(others: list[Plan], qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    with a_window() as made:
        giving_passphrase(lambda: made.files.open_path(a_protected_file(tmp_path)), WORDS)
        yield made


def key_of(window: Window) -> FileKey:
    key = window.bench.document.key
    assert key is not None
    return key


def swept(window: Window) -> str:
    """Return what is to be read in the window once Qt has really let go of what was taken away."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return texts_of(window)


def test_a_locked_window_looks_like_one_with_nothing_open(window: Window) -> None:
    window.page("agenda")
    window.page("safety")
    assert CANARY in swept(window)
    key = key_of(window)
    window.locker.toggle()
    told = swept(window)
    assert (CANARY in told, "x.suplan" in told, key.is_wiped) == (False, False, True)
    assert "No plan is open." in told
    assert not window.menuBar().isVisible()
    enabled = [id for id, action in window.actions_by_id.items() if action.isEnabled()]
    assert sorted(enabled) == ["lock", "quit"]


def secret_plans(besides: Collection[Plan] = ()) -> list[Plan]:
    """Return the plans with the secret word that Python still holds, besides those named."""
    known = {id(plan) for plan in besides}
    held = (each for each in gc.get_objects() if isinstance(each, Plan) and id(each) not in known)
    return [plan for plan in held if CANARY in plan.title]


def test_no_plan_of_the_locked_one_stays_in_memory(others: list[Plan], window: Window) -> None:
    for step in ("agenda", "safety", "paper", "home"):
        window.page(step)
    window.bench.do(Rename(f"{CANARY} again"), f"Renamed to {CANARY}")
    assert secret_plans(others)
    window.locker.toggle()
    swept(window)
    gc.collect()
    assert not secret_plans(others)
    assert not any(CANARY in action.text() for action in window.actions_by_id.values())


def test_unlocking_brings_unsaved_work_back_and_wrong_passphrases_change_nothing(window: Window) -> None:
    window.bench.do(Rename("Not saved yet"), "Renamed")
    before, path = window.bench.document.plan, window.bench.document.path
    window.locker.toggle()
    giving_passphrase(window.locker.come_back, "wrong", "")
    assert window.locker.is_locked
    giving_passphrase(window.locker.come_back, "wrong", WORDS)
    document = window.bench.document
    assert (document.plan, document.path, document.is_saved) == (before, path, False)
    assert (window.locker.is_hidden, document.is_protected) == (False, True)
    assert window.files.save()


def test_a_plan_is_locked_after_its_minutes_and_as_the_computer_wakes(window: Window) -> None:
    clock, wall = [0.0], [1_000.0]
    locker = Locker(window.bench, window, now=lambda: clock[0], wall=lambda: wall[0])
    for seconds, locked in ((298.0, False), (300.0, True)):
        for step in range(int(clock[0]), int(seconds) + 1, 2):
            clock[0], wall[0] = float(step), 1_000.0 + step
            locker.look_at_clocks()
        assert locker.is_locked == locked
    window.bench.document.show(a_secret_plan(), key=FileKey(b"k" * 32, bytes(107)))
    again = Locker(window.bench, window, now=lambda: clock[0], wall=lambda: wall[0])
    again.look_at_clocks()
    assert not again.is_locked
    wall[0] += 3_600
    again.look_at_clocks()
    assert again.is_locked


def test_a_key_pressed_puts_the_lock_off(window: Window, qtbot: QtBot) -> None:
    clock = [0.0]
    locker = Locker(window.bench, window, now=lambda: clock[0], wall=lambda: 0.0)
    clock[0] = 290.0
    locker.look_at_clocks()
    locker.eventFilter(window, QEvent(QEvent.Type.KeyPress))
    clock[0] = 310.0
    locker.look_at_clocks()
    assert not locker.is_locked


def test_a_question_that_stands_over_the_window_goes_with_it(window: Window) -> None:
    QTimer.singleShot(0, window.locker.toggle)
    say(window, CANARY)
    assert not isinstance(QApplication.activeModalWidget(), QDialog)
    assert window.locker.is_locked


def test_quitting_while_locked_leaves_unsaved_work_sealed_for_the_next_start(
    window: Window, personal_folders: Path
) -> None:
    window.bench.do(Rename("Not saved yet"), "Renamed")
    window.locker.toggle()
    assert window.close()
    (copy,) = recovery.found(personal_folders / "data" / "recovery")
    assert (copy.plan, copy.original) == (None, None)
    plan = recovery.unlocked(copy, WORDS).plan
    assert plan is not None
    assert plan.title == "Not saved yet"


def test_threats_come_back_after_the_lock_and_lie_on_no_disk(window: Window, personal_folders: Path) -> None:
    assert window.files.save()
    window.bench.do(PutThreat(Threat("athreataaa", "A visit")), "Added")
    window.locker.toggle()
    (copy,) = (personal_folders / "data" / "recovery").glob("*.recovery")
    kept = copy.read_bytes()
    giving_passphrase(window.locker.come_back, WORDS)
    assert [threat.what for threat in window.bench.document.plan.safety.threats] == ["A visit"]
    assert recovery.without_head(vault.unlock(kept, WORDS)[0])[0].safety.threats == ()
    window.bench.do(DropThreats(), "Dropped")


def test_closing_a_locked_window_asks_about_threats_that_no_file_keeps_and_names_nothing(window: Window) -> None:
    window.bench.do(PutThreat(Threat("athreataaa", f"{CANARY} visit")), "Added")
    assert window.files.save()
    window.locker.toggle()
    told: list[str] = []

    def stay(dialog: QDialog) -> None:
        told.append(texts_of(dialog))
        press("Stay here")(dialog)

    assert answering(window.close, stay) is False
    assert CANARY not in told[0]
    assert "hreat" not in told[0]
    assert answering(window.close, press("Let them go")) is True


@pytest.mark.parametrize(("ours", "left"), [(True, ""), (False, CANARY)])
def test_what_was_copied_here_leaves_the_clipboard_and_what_others_copied_stays(
    qtbot: QtBot, ours: bool, left: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    clipboard = QApplication.clipboard()
    clipboard.setText(CANARY)
    # The platform without a screen never knows whose it is.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: ours)
    clear_clipboard()
    assert clipboard.text() == left


def test_a_plain_plan_is_only_out_of_sight_and_its_undo_stays(qtbot: QtBot) -> None:
    with a_window() as window:
        window.bench.document.show(a_secret_plan())
        window.bench.do(Rename(f"{CANARY} renamed"), "Renamed")
        window.locker.toggle()
        assert CANARY not in window.windowTitle()
        assert not any(child.isVisible() for child in window.findChildren(type(window.header)))
        window.locker.toggle()
        assert window.bench.document.stack.canUndo()
        assert window.actions_by_id["undo"].isEnabled()
