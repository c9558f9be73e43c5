"""Answering a dialog that waits for its answer: the test says what to press before it asks."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog

T = TypeVar("T")


def answering(ask: Callable[[], T], act: Callable[[QDialog], object]) -> T:
    """Return what ``ask`` returns while ``act`` is done to the dialog that it opens."""

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, meet)
    return ask()


def press(words: str) -> Callable[[QDialog], None]:
    """Return what clicks the button with these words."""

    def click(dialog: QDialog) -> None:
        [made] = [button for button in dialog.findChildren(QAbstractButton) if button.accessibleName() == words]
        made.click()

    return click


def giving_passphrase(ask: Callable[[], T], *passphrases: str) -> T:
    """Return what ``ask`` returns while these passphrases are tried one after the other, and then none."""
    from ui.dialogs.passphrase import PassphraseDialog

    left = list(passphrases)

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PassphraseDialog) or not dialog.agree.isEnabled():
            return
        if not left:
            dialog.reject()
            return
        dialog.field.line.setText(left.pop(0))
        dialog.agree.click()

    timer = QTimer()
    timer.timeout.connect(meet)
    timer.start(5)
    try:
        return ask()
    finally:
        timer.stop()
