"""A row for something that stands at its hour whatever the session does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from planner.answering import NotAnAnswer, hour_typed, number_typed
from planner.brief import FixedHour
from ui.theme import Theme
from ui.widgets.flow import FlowLayout
from ui.widgets.hour_field import hour_field
from ui.widgets.icons import Icons
from ui.widgets.text import icon_button, label, show_whole
from ui.words import translate

MOST_MINUTES = 720
"""The longest that something fixed may take, in minutes."""


class FixedRow(QWidget):
    """Something that stands at its hour: when, how long, and what."""

    edited = Signal()
    finished = Signal()
    removed = Signal()

    def __init__(self, hour: FixedHour, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.at = hour_field(theme, translate("Answers", "Fixed hour at"))
        self.minutes = QLineEdit(str(hour.minutes))
        self.minutes.setAccessibleName(translate("Answers", "Minutes it takes"))
        self.minutes.setFixedWidth(theme.px(58))
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.what = QLineEdit()
        self.what.setAccessibleName(translate("Answers", "What happens then"))
        self.what.setPlaceholderText(translate("Answers", "Prayer, a bus, a broadcast"))
        self.what.setMinimumWidth(theme.px(200))
        self.what.setMaxLength(200)
        show_whole(self.what, hour.what)
        self.at.setText(hour.at)
        remove = icon_button(
            icons.icon("cross", theme.colour("muted"), size=theme.px(16)),
            translate("Answers", "Remove this fixed hour"),
            size=theme.px(16),
        )
        remove.setMinimumSize(theme.px(30), theme.px(30))
        remove.clicked.connect(self.removed)
        flow = FlowLayout(self, gap=theme.px(8))
        flow.addWidget(_word(translate("Answers", "Fixed at"), theme))
        flow.addWidget(self.at)
        flow.addWidget(_word(translate("Answers", "for"), theme))
        flow.addWidget(self.minutes)
        flow.addWidget(_word(translate("Answers", "min"), theme))
        flow.addWidget(self.what)
        flow.addWidget(remove)
        for field in (self.at, self.minutes, self.what):
            field.textEdited.connect(lambda _text: self.edited.emit())
            field.editingFinished.connect(self.finished)

    @property
    def value(self) -> FixedHour | None:
        """What the row says, or None while it makes no sense."""
        try:
            return self.read()
        except NotAnAnswer:
            return None

    def read(self) -> FixedHour:
        """Return what the row says; raises NotAnAnswer."""
        at = hour_typed(self.at.text())
        try:
            minutes = number_typed(self.minutes.text(), most=MOST_MINUTES)
        except NotAnAnswer:
            minutes = None
        if minutes is None:
            raise NotAnAnswer("no-length")
        if not self.what.text().strip():
            raise NotAnAnswer("no-words")
        return FixedHour(at, minutes, self.what.text().strip())


def _word(text: str, theme: Theme) -> QLabel:
    made = label(text, "small")
    made.setMinimumHeight(theme.px(30))
    return made
