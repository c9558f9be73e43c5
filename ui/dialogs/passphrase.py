"""Asking for the passphrase of a protected plan."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.reading import FaultsFound
from planner.storage.vault import WrongPassphrase
from ui.dialogs.fitting import FittedDialog
from ui.jobs import ThreadJob
from ui.widgets.passphrase_field import Busy, PassphraseField, ShowTyped
from ui.widgets.sheet import shortened
from ui.widgets.text import button, label
from ui.wording import fault_sentence
from ui.words import translate

T = TypeVar("T")


def ask_passphrase(parent: QWidget | None, unlock: Callable[[str], T], *, name: str = "") -> T | None:
    """Return what ``unlock`` makes of the passphrase, or None when the question was closed.

    ``unlock`` runs beside the interface; with a wrong passphrase the question stays. Raises what else it raises.
    """
    dialog = PassphraseDialog(parent, unlock, name)
    dialog.exec()
    if dialog.trouble is not None:
        raise dialog.trouble
    return dialog.result_of_unlocking  # type: ignore[return-value]


class PassphraseDialog(FittedDialog):
    """One field, one sentence when it was wrong; nothing counts the tries."""

    def __init__(self, parent: QWidget | None, unlock: Callable[[str], object], name: str) -> None:
        super().__init__(parent)
        self._unlock = unlock
        self._job: ThreadJob | None = None
        self.result_of_unlocking: object = None
        self.trouble: Exception | None = None
        heading = (
            translate("Passphrase", "{name} is protected", name=shortened(name, 60))
            if name
            else translate("Passphrase", "This plan is protected")
        )
        self.setWindowTitle(translate("Dialogs", "Shaking Up Planner"))
        self.setAccessibleName(heading)
        self.field = PassphraseField(translate("Passphrase", "Passphrase"))
        self.told = label("", "warning", wrap=True)
        self.told.hide()
        self.busy = Busy(translate("Passphrase", "Opening. This takes a moment on purpose."))
        self.agree = button(translate("Passphrase", "Open"), "main")
        self.agree.setDefault(True)
        self.agree.clicked.connect(self._try)
        self.leave = button(translate("Dialogs", "Not now"))
        self.leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(self.px(8))
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.agree)
        column = QVBoxLayout(self)
        column.setContentsMargins(self.px(24), self.px(20), self.px(24), self.px(20))
        column.setSpacing(self.px(10))
        column.addWidget(label(heading, "section", wrap=True))
        column.addWidget(self.field)
        column.addWidget(ShowTyped(self.field))
        column.addWidget(self.told)
        column.addWidget(self.busy)
        column.addStretch(1)
        column.addLayout(foot)
        self.field.setFocus()

    def done(self, result: int) -> None:
        self.field.forget()
        super().done(result)

    def _try(self) -> None:
        if self._job is not None:
            return
        unlock, words = self._unlock, self.field.text
        self._show_busy(is_busy=True)
        self._job = ThreadJob(lambda: unlock(words), self)
        self._job.done.connect(self._tried)
        self._job.start()

    def _tried(self, result: object, trouble: Exception | None) -> None:
        self._job = None
        if not self.isVisible():
            return
        self._show_busy(is_busy=False)
        if isinstance(trouble, WrongPassphrase):
            self.told.setText(fault_sentence(trouble.faults[0]))
            self.told.show()
            self._fit()
            self.field.setFocus()
            self.field.line.selectAll()
            return
        self.result_of_unlocking, self.trouble = result, trouble
        self.accept()

    def _show_busy(self, *, is_busy: bool) -> None:
        self.busy.setVisible(is_busy)
        self.field.setEnabled(not is_busy)
        self.agree.setEnabled(not is_busy)
        if is_busy:
            self.told.hide()
        self._fit()


def sentence_of(trouble: Exception) -> str:
    """Return what a key could not be made for, in a sentence."""
    if isinstance(trouble, FaultsFound):
        return fault_sentence(trouble.faults[0])
    raise trouble
