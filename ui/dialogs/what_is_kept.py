"""What the app writes on this computer, in plain words, with a way to forget the recent plans."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.storage.places import places
from ui.bench import Bench
from ui.dialogs.fitting import FittedDialog
from ui.widgets.kept_list import KeptList
from ui.widgets.scrolled import scrolled
from ui.widgets.text import button, label
from ui.words import translate


class WhatIsKept(FittedDialog):
    """Every folder and file of the app's own, and what holds for all of them."""

    wide = 600
    tall = 560

    def __init__(self, parent: QWidget | None, bench: Bench) -> None:
        super().__init__(parent)
        self._bench = bench
        theme = bench.theme
        self.setWindowTitle(translate("Kept", "What this computer keeps"))
        view = scrolled(KeptList(places(), theme), translate("Kept", "What this computer keeps"))
        self.forget = button("")
        self.forget.clicked.connect(self._forget)
        close = button(translate("Dialogs", "Close"), "main")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.forget)
        self.traces = button(translate("Kept", "Remove my traces…"))
        self.traces.clicked.connect(self._remove)
        row.addWidget(self.traces)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        column.setSpacing(theme.px(12))
        column.addWidget(label(translate("Kept", "What this computer keeps"), "section"))
        column.addWidget(view, 1)
        column.addLayout(row)
        self._show_count()

    def _remove(self) -> None:
        from ui.dialogs.remove_traces import RemoveTraces

        RemoveTraces(self, self._bench).exec()

    def _forget(self) -> None:
        self._bench.settings.change(recents=())
        self._show_count()

    def _show_count(self) -> None:
        count = len(self._bench.settings.now.recents)
        words = (
            translate("Kept", "Forget the list of recent plans (%n)", count)
            if count
            else translate("Kept", "No recent plans are remembered")
        )
        self.forget.setText(words)
        self.forget.setAccessibleName(words)
        self.forget.setEnabled(count > 0)
