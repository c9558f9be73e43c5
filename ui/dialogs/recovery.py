"""Offering what a crash left: recover it, keep it for later, or throw it away; never forced."""

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.storage import recovery
from planner.storage.errors import StorageError, shown
from planner.storage.recovery import Recovered
from ui.dialogs.fitting import FittedDialog
from ui.dialogs.say import say
from ui.widgets.scrolled import Body, scrolled
from ui.widgets.sheet import shortened
from ui.widgets.text import button, label
from ui.wording import storage_sentence
from ui.words import translate


def choose_recovery(parent: QWidget | None, copies: tuple[Recovered, ...]) -> Recovered | None:
    """Return the copy to go on with, or None. Copies marked to be thrown away are, once the question is closed."""
    dialog = RecoveryDialog(parent, copies)
    dialog.exec()
    for copy in dialog.unwanted():
        if copy is not dialog.chosen:
            try:
                recovery.dismiss(copy)
            except StorageError as trouble:
                say(parent, storage_sentence(trouble))
    return dialog.chosen


class RecoveryDialog(FittedDialog):
    """The copies that were found, newest first."""

    wide = 540

    def __init__(self, parent: QWidget | None, copies: tuple[Recovered, ...]) -> None:
        super().__init__(parent)
        self.chosen: Recovered | None = None
        self.rows = [CopyRow(copy, self, first=copy is copies[0]) for copy in copies]
        self.setWindowTitle(translate("Recovery", "Work from last time"))
        column = QVBoxLayout(self)
        column.setContentsMargins(self.px(24), self.px(20), self.px(24), self.px(20))
        column.setSpacing(self.px(10))
        column.addWidget(label(translate("Recovery", "There is unsaved work from last time"), "section", wrap=True))
        told = translate(
            "Recovery",
            "The app closed before this was saved. Recovering opens it; the file it came from is not touched"
            " until you save.",
        )
        column.addWidget(label(told, wrap=True))
        column.addWidget(self._list(), 1)
        self.later = button(translate("Recovery", "Keep it all for later"))
        self.later.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.later)
        column.addLayout(row)
        self.rows[0].recover.setFocus()

    def unwanted(self) -> tuple[Recovered, ...]:
        """Return the copies that are marked to be thrown away."""
        return tuple(row.copy for row in self.rows if row.away.isChecked())

    def choose(self, copy: Recovered) -> None:
        """Go on with a copy; the others stay for later."""
        self.chosen = copy
        self.accept()

    def _list(self) -> QWidget:
        body = Body()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.px(8))
        for row in self.rows:
            column.addWidget(row)
        column.addStretch(100)
        view = scrolled(body)
        view.setMinimumHeight(min(self.px(320), self.px(120) * len(self.rows)))
        return view


class CopyRow(QWidget):
    """One copy: what it is, when it was kept, and what to do with it."""

    def __init__(self, copy: Recovered, dialog: RecoveryDialog, *, first: bool) -> None:
        super().__init__()
        self.copy = copy
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        unit = dialog.px
        name = _name(copy)
        self._title = label(name, "strong", wrap=True)
        self._facts = label(copy_words(copy), "small", wrap=True)
        self.away: QPushButton = button("")
        self.away.setCheckable(True)
        self.away.toggled.connect(lambda _on: self._show())
        self.recover = button(translate("Recovery", "Recover it"), "main" if first else "")
        self.recover.setAccessibleName(translate("Recovery", "Recover “{name}”", name=name))
        self.recover.clicked.connect(lambda: dialog.choose(copy))
        buttons = QHBoxLayout()
        buttons.setSpacing(unit(8))
        buttons.addStretch(1)
        buttons.addWidget(self.away)
        buttons.addWidget(self.recover)
        column = QVBoxLayout(self)
        column.setContentsMargins(unit(14), unit(10), unit(14), unit(10))
        column.setSpacing(unit(4))
        column.addWidget(self._title)
        column.addWidget(self._facts)
        column.addLayout(buttons)
        self._show()

    def _show(self) -> None:
        away = self.away.isChecked()
        words = translate("Recovery", "Keep it after all") if away else translate("Recovery", "Throw it away")
        self.away.setText(words)
        self.away.setAccessibleName(f"{words}: {self._title.text()}")
        self.recover.setEnabled(not away)
        self._facts.setText(translate("Recovery", "Goes when you close this.") if away else copy_words(self.copy))


def copy_words(copy: Recovered) -> str:
    """Return when a copy was kept, how much is in it and which file it came from."""
    when = QLocale().toString(QDateTime.fromSecsSinceEpoch(round(copy.kept_at)), QLocale.FormatType.ShortFormat)
    if copy.plan is None:
        return " · ".join((when, translate("Recovery", "opens with its passphrase")))
    blocks = sum(1 for _ in copy.plan.blocks())
    whence = (
        translate("Recovery", "from {name}", name=shortened(shown(copy.original), 80))
        if copy.original is not None
        else translate("Recovery", "never saved")
    )
    held = translate("Recovery", "one block") if blocks == 1 else translate("Recovery", "%n blocks", blocks)
    return " · ".join((when, held, whence))


def _name(copy: Recovered) -> str:
    if copy.plan is None:
        return translate("Recovery", "A protected plan")
    return shortened(copy.plan.name) or translate("Recovery", "Untitled plan")
