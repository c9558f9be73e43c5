"""A row for one day of a session: its date, from, until, and its fixed hours."""

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.answering import NotAnAnswer, hour_typed, next_fixed, sensible
from planner.brief import FixedHour, Hours
from ui.theme import Theme
from ui.widgets.date_button import DateButton
from ui.widgets.fixed_row import FixedRow
from ui.widgets.flow import FlowLayout
from ui.widgets.hour_field import hour_field, show_hour, whole_hour
from ui.widgets.icons import Icons
from ui.widgets.text import button, icon_button, label
from ui.wording.answers import not_an_answer
from ui.words import translate


class DayRow(QWidget):
    """One day: ``hours`` is the last that made sense."""

    changed = Signal(bool)
    """Whether it was typed."""
    removed = Signal()

    def __init__(self, theme: Theme, icons: Icons, number: int) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self.hours = Hours("09:00", "16:00")
        self.fixed: list[FixedRow] = []
        self.date = DateButton(theme, icons)
        self.start = hour_field(theme, translate("Answers", "Day {number} from", number=number))
        self.end = hour_field(theme, translate("Answers", "Day {number} until", number=number))
        plus = icons.icon("plus", theme.colour("primary"), size=theme.px(16))
        self.add_fixed = button(translate("Answers", "Fixed hour"), "link", icon=plus)
        self.add_fixed.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.add_fixed.setAccessibleName(translate("Answers", "Add a fixed hour to day {number}", number=number))
        self.remove = icon_button(
            icons.icon("cross", theme.colour("muted"), size=theme.px(16)),
            translate("Answers", "Remove day {number}", number=number),
            size=theme.px(16),
        )
        self.remove.setMinimumSize(theme.px(30), theme.px(30))
        self.sentence = label("", "accent", wrap=True)
        self.sentence.hide()
        self._fixed = QVBoxLayout()
        self._fixed.setSpacing(theme.px(4))
        top = QWidget()
        flow = FlowLayout(top, gap=theme.px(10))
        for words, widget in (
            (translate("Answers", "Day"), self.date),
            (translate("Answers", "From"), self.start),
            (translate("Answers", "Until"), self.end),
            ("", self.add_fixed),
            ("", self.remove),
        ):
            flow.addWidget(labelled(words, widget, theme))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(top)
        column.addLayout(self._fixed)
        column.addWidget(self.sentence)
        self.date.chosen.connect(self._date_chosen)
        for field in (self.start, self.end):
            field.textEdited.connect(self._typing)
            field.editingFinished.connect(self._finished)
        self.add_fixed.clicked.connect(self._add_fixed)
        self.remove.clicked.connect(self.removed)

    def show_hours(self, hours: Hours) -> None:
        """Show a day; a field keeps what is typed in it where that means the same."""
        if hours == self.hours and self.start.text():
            return
        self.hours = hours
        self.date.show_date(hours.date)
        show_hour(self.start, hours.start)
        show_hour(self.end, hours.end)
        if tuple(row.value for row in self.fixed if row.value) != hours.fixed:
            self._show_fixed(hours.fixed)
        self._say("")

    def _show_fixed(self, fixed: tuple[FixedHour, ...]) -> None:
        for row in self.fixed:
            self._fixed.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.fixed = []
        for hour in fixed:
            self._put_fixed(hour)

    def _put_fixed(self, hour: FixedHour) -> "FixedRow":
        row = FixedRow(hour, self._theme, self._icons)
        row.edited.connect(self._typing)
        row.finished.connect(self._finished)
        row.removed.connect(lambda row=row: self._remove_fixed(row))
        self.fixed.append(row)
        self._fixed.addWidget(row)
        return row

    def _add_fixed(self) -> None:
        row = self._put_fixed(next_fixed(self.hours, what=translate("Answers", "Prayer")))
        self._take_what_stands()
        row.what.setFocus(Qt.FocusReason.OtherFocusReason)
        row.what.selectAll()

    def _remove_fixed(self, row: "FixedRow") -> None:
        self.fixed.remove(row)
        self._fixed.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._take_what_stands()
        self.add_fixed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _date_chosen(self, date: str | None) -> None:
        self._take(replace(self.hours, date=date), typed=False)

    def _typing(self) -> None:
        if all(whole_hour(field) for field in (self.start, self.end)):
            try:
                self._take(self._read())
            except NotAnAnswer:
                return

    def _finished(self) -> None:
        try:
            hours = self._read()
        except NotAnAnswer as fault:
            self._say(not_an_answer(fault))
            return
        show_hour(self.start, hours.start)
        show_hour(self.end, hours.end)
        self._take(hours)

    def _read(self) -> Hours:
        start, end = hour_typed(self.start.text()), hour_typed(self.end.text())
        fixed = tuple(row.read() for row in self.fixed)
        return sensible(Hours(start, end, self.hours.date, fixed))

    def _take_what_stands(self) -> None:
        try:
            self._take(self._read(), typed=False)
        except NotAnAnswer as fault:
            self._say(not_an_answer(fault))

    def _take(self, hours: Hours, *, typed: bool = True) -> None:
        self._say("")
        if hours != self.hours:
            self.hours = hours
            self.date.show_date(hours.date)
            self.changed.emit(typed)

    def _say(self, text: str) -> None:
        self.sentence.setText(text)
        self.sentence.setVisible(bool(text))
        self.end.setAccessibleDescription(text)


def labelled(words: str, widget: QWidget, theme: Theme) -> QWidget:
    """Return a field with its small label above."""
    cell = QWidget()
    grid = QGridLayout(cell)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(theme.px(3))
    grid.addWidget(label(words, "small"), 0, 0)
    grid.addWidget(widget, 1, 0)
    return cell
