"""About the app: what it is, the licences of all its parts, and whom it owes its ideas to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget, QVBoxLayout

from ui.credits import about_text, credits_text, licences_text
from ui.dialogs.fitting import FittedDialog
from ui.widgets.text import label
from ui.words import translate

if TYPE_CHECKING:
    from ui.window import Window


class AboutDialog(FittedDialog):
    """Three tabs of text that can be read, selected and copied; no link opens anything by itself."""

    wide = 620
    tall = 560

    def __init__(self, parent: "Window") -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("About", "About"))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(translate("About", "About, licences and credits"))
        for name, text in (
            (translate("About", "About"), about_text()),
            (translate("About", "Licences"), licences_text()),
            (translate("About", "Credits"), credits_text(parent.bench.catalog)),
        ):
            self.tabs.addTab(_reading(name, text), name)
        column = QVBoxLayout(self)
        column.setContentsMargins(self.px(24), self.px(20), self.px(24), self.px(20))
        column.setSpacing(self.px(12))
        column.addWidget(label(translate("About", "Shaking Up Planner"), "reading"))
        column.addWidget(self.tabs, 1)
        column.addLayout(self.foot_to_close())


def _reading(name: str, text: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setPlainText(text)
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setAccessibleName(name)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made
