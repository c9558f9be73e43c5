"""Protected plans in the window: never written plain unless that was asked for in so many words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from planner.edits.whole import Rename
from planner.storage import vault
from planner.storage.files import open_plan, save_plan
from tests.ui.modal import answering, giving_passphrase, press
from tests.ui.windows import CANARY, CHEAP, WORDS, a_protected_file, a_secret_plan, a_window
from ui.dialogs.new_passphrase import NewPassphraseDialog
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setattr(vault, "USUAL", CHEAP)
    with a_window() as made:
        yield made


def choose(window: Window, passphrase: str) -> None:
    """Protect the plan, or change its passphrase, as its author does."""
    from PySide6.QtCore import QTimer

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, NewPassphraseDialog) and not dialog.first.text:
            for field in (dialog.first, dialog.again):
                field.line.setText(passphrase)
            dialog.known.setChecked(True)
            dialog.agree.click()

    timer = QTimer()
    timer.timeout.connect(meet)
    timer.start(5)
    window.files.protection.protect()
    timer.stop()


def everything_under(*folders: Path) -> bytes:
    """Return every byte of every file below these folders."""
    return b"".join(path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file())


def test_protecting_seals_file_copies_and_earlier_versions(
    window: Window, tmp_path: Path, personal_folders: Path
) -> None:
    path = tmp_path / "x.suplan"
    save_plan(path, a_secret_plan())
    window.files.open_path(path)
    window.bench.do(Rename(f"{CANARY} again"), "Renamed")
    window.files.save()
    window.bench.do(Rename(f"{CANARY} once more"), "Renamed")
    window.files.keep_recovery_now()
    assert CANARY.encode() in everything_under(personal_folders)
    choose(window, WORDS)
    assert path.read_bytes().startswith(vault.MAGIC)
    assert CANARY.encode() not in everything_under(tmp_path, personal_folders)
    assert vault.unlock(path.read_bytes(), WORDS)[1] is not None
    assert window.header._saved.text() == "Protected, saved"


def test_everything_that_is_written_of_a_protected_plan_is_sealed(
    window: Window, tmp_path: Path, personal_folders: Path
) -> None:
    giving_passphrase(lambda: window.files.open_path(a_protected_file(tmp_path)), WORDS)
    for title in ("one", "two"):
        window.bench.do(Rename(f"{CANARY} {title}"), "Renamed")
        window.files.keep_recovery_now()
        window.files.save()
    window.bench.document.save_copy(tmp_path / "copy.suplan")
    held = everything_under(tmp_path, personal_folders)
    assert (CANARY.encode() in held, str(tmp_path).encode() in held) == (False, False)
    assert CANARY not in window.windowTitle()


def test_the_title_of_a_protected_plan_names_the_app_once(window: Window, tmp_path: Path) -> None:
    giving_passphrase(lambda: window.files.open_path(a_protected_file(tmp_path)), WORDS)

    # Qt puts the name of the app after every title that does not end with it.
    assert window.windowTitle() == "[*]Shaking Up Planner"


def test_changing_the_passphrase_draws_a_new_key_and_the_old_one_opens_no_more(
    window: Window, tmp_path: Path
) -> None:
    path = a_protected_file(tmp_path)
    before = path.read_bytes()
    giving_passphrase(lambda: window.files.open_path(path), WORDS)
    choose(window, "another passphrase")
    with pytest.raises(vault.WrongPassphrase):
        vault.unlock(path.read_bytes(), WORDS)
    assert vault.unlock(path.read_bytes(), "another passphrase")
    assert path.read_bytes()[59:107] != before[59:107]


def test_an_earlier_version_still_opens_with_the_passphrase_it_was_saved_under(
    window: Window, tmp_path: Path
) -> None:
    giving_passphrase(lambda: window.files.open_path(a_protected_file(tmp_path)), WORDS)
    choose(window, "another passphrase")
    assert window.bench.document.path is not None
    (version,) = window.files.safe.versions(window.bench.document.path).kept()
    opened = giving_passphrase(
        lambda: window.files.protection.opened(version.file, name="This version"), "another passphrase", WORDS
    )
    assert opened is not None
    assert opened.plan == a_secret_plan()


def test_an_unprotected_copy_is_written_only_after_a_yes_and_never_over_the_plan(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, copy = a_protected_file(tmp_path), tmp_path / "copy.suplan"
    giving_passphrase(lambda: window.files.open_path(path), WORDS)
    save = window.files.protection.save_unprotected_copy
    monkeypatch.setattr(window.files, "asked_for_copy", lambda _title: copy)
    answering(save, press("Not now"))
    assert not copy.exists()
    answering(save, press("Write it unprotected"))
    assert open_plan(copy).plan == a_secret_plan()
    monkeypatch.setattr(window.files, "asked_for_copy", lambda _title: path)
    monkeypatch.setattr(window.files.protection, "agrees_to_plain", lambda _what: True)
    answering(save, press("Good"))
    assert path.read_bytes().startswith(vault.MAGIC)


def test_a_protected_plan_is_not_among_the_recent_ones(window: Window, tmp_path: Path) -> None:
    window.bench.settings.change(keep_recents=True, recents=(str(tmp_path / "x.suplan"),))
    giving_passphrase(lambda: window.files.open_path(a_protected_file(tmp_path)), WORDS)
    assert window.bench.settings.now.recents == ()


def test_giving_no_passphrase_leaves_the_open_plan(window: Window, tmp_path: Path) -> None:
    before = window.bench.document.plan
    giving_passphrase(lambda: window.files.open_path(a_protected_file(tmp_path)), "wrong")
    assert window.bench.document.plan is before


def test_a_file_that_wants_much_memory_is_opened_only_after_a_yes(window: Window, tmp_path: Path) -> None:
    path, before = a_protected_file(tmp_path), window.bench.document.plan
    data = bytearray(path.read_bytes())
    data[14:18] = (1024 * 1024).to_bytes(4, "big")
    path.write_bytes(data)
    answering(lambda: window.files.open_path(path), press("Not now"))
    assert window.bench.document.plan is before


def test_the_suggestion_is_shown_and_has_to_be_typed_once_more(qtbot: QtBot) -> None:
    dialog = NewPassphraseDialog(None, is_change=False)
    qtbot.addWidget(dialog)
    dialog.suggest.click()
    dialog.known.setChecked(True)
    assert (len(dialog.first.text.split()), dialog.again.text, dialog.agree.isEnabled()) == (6, "", False)
    dialog.again.line.setText(dialog.first.text)
    dialog.again.edited.emit()
    assert dialog.agree.isEnabled()
    dialog.known.setChecked(False)
    assert not dialog.agree.isEnabled()


def test_without_enough_memory_a_cheaper_way_is_offered(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from nacl import bindings, exceptions

    def fails(*_: object) -> bytes:
        raise exceptions.RuntimeError

    monkeypatch.setattr(bindings, "crypto_pwhash_alg", fails)
    dialog = NewPassphraseDialog(None, is_change=False)
    qtbot.addWidget(dialog)
    dialog.show()
    for field in (dialog.first, dialog.again):
        field.line.setText(WORDS)
    dialog.known.setChecked(True)
    dialog.agree.click()
    qtbot.waitUntil(lambda: dialog.told.isVisibleTo(dialog))
    assert "256 MB" in dialog.told.text()
    assert dialog.low.isVisibleTo(dialog)
    assert isinstance(dialog, QDialog)


def test_a_protected_plan_says_once_that_its_papers_can_be_read_by_anybody(window: Window, tmp_path: Path) -> None:
    panel = window.page("paper").panel  # type: ignore[attr-defined]
    assert panel.unsealed.isHidden()
    giving_passphrase(lambda: window.files.open_path(a_protected_file(tmp_path)), WORDS)
    assert not panel.unsealed.isHidden()
    window.bench.document.show(a_secret_plan())
    assert panel.unsealed.isHidden()


def test_versions_that_anybody_could_read_go_with_the_first_save_that_seals(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.suplan"
    save_plan(path, a_secret_plan())
    window.files.open_path(path)
    window.bench.do(Rename("Another"), "Renamed")
    assert window.files.save()
    versions = window.files.safe.versions(path)
    assert len(versions.kept()) == 1
    with monkeypatch.context() as broken:
        broken.setattr(
            "ui.dialogs.new_passphrase.choose_passphrase", lambda *_, **__: vault.new_key(WORDS, cost=CHEAP)
        )
        broken.setattr(window.files, "save", lambda: False)
        window.files.protection.protect()
    assert len(versions.kept()) == 1
    assert window.files.save()
    assert versions.kept() == ()
