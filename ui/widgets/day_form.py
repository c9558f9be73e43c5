"""The form of a day: its date, its hours, and the way to take it out; below, what the letters stand for."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.answering import NotAnAnswer, hour_typed
from planner.plan import Day
from ui.theme import Theme
from ui.widgets.date_button import DateButton
from ui.widgets.fields import icon_text_button, labelled
from ui.widgets.form_head import FormHead
from ui.widgets.hour_field import hour_field, hour_text, show_hour, whole_hour
from ui.widgets.icons import Icons
from ui.widgets.legend import Legend
from ui.widgets.text import label, rule
from ui.wording.answers import not_an_answer
from ui.words import translate


class DayForm(QWidget):
    """Date and hours of one day."""

    changed = Signal(str, str, object)
    """Start, end and date (or None)."""
    removal_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        px = theme.px
        self._day: Day | None = None
        self._written = ("", "")
        self.head = FormHead(theme, icons)
        self.head.closed.connect(self.closed)
        self.start = self._hour(theme, translate("Agenda", "From"))
        self.end = self._hour(theme, translate("Agenda", "Until"))
        self._date = DateButton(theme, icons)
        self._date.chosen.connect(lambda date: self._tell(date=date))
        self._sentence = label("", "warning", wrap=True)
        self._sentence.hide()
        remove = icon_text_button(translate("Agenda", "Remove this day"), "trash", theme, icons)
        remove.clicked.connect(self.removal_wanted)
        hours = QHBoxLayout()
        hours.setSpacing(px(10))
        hours.addWidget(labelled(translate("Agenda", "From"), self.start, theme))
        hours.addWidget(labelled(translate("Agenda", "Until"), self.end, theme))
        hours.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(12), px(12))
        column.setSpacing(px(10))
        column.addWidget(self.head)
        column.addLayout(hours)
        column.addWidget(self._sentence)
        date = labelled(translate("Agenda", "Date"), self._date, theme)
        self._date.show_date(None)
        column.addWidget(date, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(translate("Agenda", "Choose a block to see and change it here."), "muted", wrap=True))
        column.addWidget(rule())
        column.addWidget(Legend(theme, icons))
        column.addStretch(1)
        column.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeft)

    def show_day(self, day: Day, name: str, say: Callable[[int], str]) -> None:
        """Show a day under its name, with its hours as ``say`` writes them."""
        written = (hour_text(day.start, say), hour_text(day.end, say))
        if day is not self._day or written != self._written:
            other = self._day is None or day.id != self._day.id
            self._day, self._written = day, written
            for field, hour in ((self.start, day.start), (self.end, day.end)):
                if other:
                    field.setText(hour_text(hour, say))
                else:
                    show_hour(field, hour, say)
            self._date.show_date(day.date)
            self._sentence.hide()
        self.head.show_head(name, "")

    def _hour(self, theme: Theme, name: str) -> QLineEdit:
        field = hour_field(theme, name)
        field.setFixedWidth(theme.px(100))
        field.textEdited.connect(lambda _text: self._typed(field))
        field.editingFinished.connect(lambda: self._finished(field))
        return field

    def _typed(self, field: QLineEdit) -> None:
        if whole_hour(field):
            self._tell()

    def _finished(self, field: QLineEdit) -> None:
        try:
            hour_typed(field.text())
        except NotAnAnswer as fault:
            self._sentence.setText(not_an_answer(fault))
            self._sentence.show()
            return
        self._tell()

    def _tell(self, **other: object) -> None:
        if self._day is None:
            return
        try:
            start, end = hour_typed(self.start.text()), hour_typed(self.end.text())
        except NotAnAnswer:
            return
        if end <= start:
            self._sentence.setText(not_an_answer(NotAnAnswer("end-before-start")))
            self._sentence.show()
            return
        self._sentence.hide()
        date = other.get("date", self._day.date)
        if (start, end, date) != (self._day.start, self._day.end, self._day.date):
            self.changed.emit(start, end, date)
