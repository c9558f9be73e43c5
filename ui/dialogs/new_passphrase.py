"""Choosing the passphrase of a plan: six words suggested, typed twice, and what it does not do said beside it."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from content.passphrases import strength, suggested_passphrase
from planner.storage.vault import FileKey
from ui.dialogs.fitting import FittedDialog
from ui.dialogs.passphrase import sentence_of
from ui.jobs import ThreadJob
from ui.protection import has_no_memory, new_key
from ui.widgets.passphrase_field import Busy, PassphraseField, ShowTyped
from ui.widgets.scrolled import Body, scrolled
from ui.widgets.text import button, label
from ui.words import translate

SHORT, FAIR = 12, 20
"""Under so many characters a passphrase of one's own is called short, or fair."""


def choose_passphrase(parent: QWidget | None, *, is_change: bool) -> FileKey | None:
    """Return a new key under the passphrase that was chosen, or None."""
    dialog = NewPassphraseDialog(parent, is_change=is_change)
    dialog.exec()
    return dialog.key


class NewPassphraseDialog(FittedDialog):
    """The passphrase twice, a suggestion, and a tick that one knows what forgetting means."""

    wide = 540

    def __init__(self, parent: QWidget | None, *, is_change: bool) -> None:
        super().__init__(parent)
        self.key: FileKey | None = None
        self._job: ThreadJob | None = None
        heading = (
            translate("Passphrase", "Another passphrase for this plan")
            if is_change
            else translate("Passphrase", "Protect this plan")
        )
        self.setWindowTitle(translate("Dialogs", "Shaking Up Planner"))
        self.setAccessibleName(heading)
        self.first = PassphraseField(translate("Passphrase", "Passphrase"))
        self.again = PassphraseField(translate("Passphrase", "The same again"))
        self.show_typed = ShowTyped(self.first, self.again)
        self.suggest = button(translate("Passphrase", "Suggest six words"))
        self.suggest.clicked.connect(self._suggest)
        self.hint = label("", "small", wrap=True)
        self.known = QCheckBox(translate("Passphrase", "I know: if I forget it, nobody can open this plan"))
        self.low = QCheckBox(translate("Passphrase", "Use less memory (64 MB), a little weaker against guessing"))
        self.low.hide()
        self.told = label("", "warning", wrap=True)
        self.told.hide()
        self.busy = Busy(translate("Passphrase", "Protecting. This takes a moment on purpose."))
        self.agree = button(heading if not is_change else translate("Passphrase", "Change it"), "main")
        self.agree.setDefault(True)
        self.agree.clicked.connect(self._make)
        self.leave = button(translate("Dialogs", "Not now"))
        self.leave.clicked.connect(self.reject)
        self._build(heading, is_change=is_change)
        for field in (self.first, self.again):
            field.edited.connect(self._look)
        self.known.toggled.connect(lambda _on: self._look())
        self._look()
        self.first.setFocus()

    def done(self, result: int) -> None:
        self.first.forget()
        self.again.forget()
        super().done(result)

    def _build(self, heading: str, *, is_change: bool) -> None:
        body = Body()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.px(8))
        column.addWidget(label(heading, "section", wrap=True))
        column.addWidget(label(_about(is_change=is_change), wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.show_typed)
        row.addStretch(1)
        row.addWidget(self.suggest)
        for field in (self.first, self.again):
            column.addWidget(field)
        column.addLayout(row)
        column.addWidget(self.hint)
        column.addWidget(self.known)
        column.addWidget(self.low)
        column.addWidget(self.told)
        column.addWidget(self.busy)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(self.px(8))
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.agree)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(self.px(24), self.px(20), self.px(24), self.px(20))
        whole.setSpacing(self.px(10))
        view = scrolled(body)
        view.setMinimumHeight(min(self.px(380), round(self.screen().availableGeometry().height() * 0.6)))
        whole.addWidget(view, 1)
        whole.addLayout(foot)

    def _suggest(self) -> None:
        words = suggested_passphrase()
        self.first.line.setText(words)
        self.again.forget()
        self.show_typed.setChecked(True)
        self._look()
        self.hint.setText(
            translate(
                "Passphrase",
                "Drawn by chance: {bits} bits, more than anybody can try out. Write it on paper until you know it,"
                " keep the paper somewhere else, then burn or keep it well. Now type it once more.",
                bits=strength(),
            )
        )
        self.again.setFocus()

    def _look(self) -> None:
        first, again = self.first.text, self.again.text
        self.hint.setText(_hint(first, again))
        ready = bool(first) and first == again and self.known.isChecked() and self._job is None
        self.agree.setEnabled(ready)

    def _make(self) -> None:
        words, low = self.first.text, self.low.isChecked()
        self.told.hide()
        self.busy.show()
        self._job = ThreadJob(lambda: new_key(words, low_memory=low), self)
        self._job.done.connect(self._made)
        self._look()
        self._job.start()

    def _made(self, key: object, trouble: Exception | None) -> None:
        self._job = None
        if not self.isVisible():
            return
        self.busy.hide()
        if isinstance(key, FileKey):
            self.key = key
            self.accept()
            return
        if trouble is not None:
            self.told.setText(sentence_of(trouble))
            self.told.show()
            self.low.setVisible(has_no_memory(trouble))
        self._look()


def _about(*, is_change: bool) -> str:
    if is_change:
        return translate(
            "Passphrase",
            "The plan is sealed anew and saved. Copies and earlier versions made until now still open with the old"
            " passphrase: remove them yourself where that matters.",
        )
    return translate(
        "Passphrase",
        "Whoever finds the file reads nothing without the passphrase. The app locks it when you step away; Ctrl+L"
        " does so at once. It does not hide that there is a plan: where a sealed file is itself held against people,"
        " printing and then keeping no plan is as good a way.",
    )


def _hint(first: str, again: str) -> str:
    if not first:
        return translate("Passphrase", "Several words are better than one clever one.")
    if again and not first.startswith(again):
        return translate("Passphrase", "The two are not the same yet.")
    if len(first) < SHORT:
        return translate("Passphrase", "Short: somebody with a copy of the file can find it by trying.")
    if len(first) < FAIR:
        return translate("Passphrase", "Fair, if it cannot be guessed by people who know you.")
    return translate("Passphrase", "Long enough, unless it is a saying, a song or a line that others know.")
