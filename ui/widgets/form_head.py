"""The head of a form in the agenda's panel: mark, what it is, its hours, and a cross to fold it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.vocabulary import Purpose
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.purpose_mark import PurposeMark
from ui.widgets.text import icon_button, label
from ui.words import translate


class FormHead(QWidget):
    """One line over a form."""

    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._mark = PurposeMark("logistics", "", theme, icons)
        self._mark.hide()
        self._title = label("", "section", wrap=True)
        self._hours = label("", "small")
        close = icon_button(
            icons.icon("cross", theme.colour("text"), size=theme.px(16)),
            translate("Agenda", "Fold this panel"),
            size=theme.px(16),
        )
        close.setMinimumSize(theme.px(28), theme.px(28))
        close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._mark)
        row.addWidget(self._title, 1)
        row.addWidget(self._hours)
        row.addWidget(close)

    def show_head(self, title: str, hours: str, purpose: Purpose | None = None, purpose_words: str = "") -> None:
        """Show what the form is about, when it is, and its purpose where it has one."""
        if self._title.text() != title:
            self._title.setText(title)
        if self._hours.text() != hours:
            self._hours.setText(hours)
        self._mark.setVisible(purpose is not None)
        if purpose is not None:
            self._mark.show_purpose(purpose, purpose_words)
