"""The days and hours of a session: a row for each day with its date, from, until, and its fixed hours."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.answering import next_day
from planner.brief import Hours
from ui.theme import Theme
from ui.widgets.day_row import DayRow
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import Icons
from ui.widgets.text import button, label
from ui.words import translate

MOST_DAYS = 60


class HoursEditor(QWidget):
    """Rows of days; every sensible change is answered at once as a tuple of Hours."""

    answered = Signal(object, bool)
    """The days, and whether the change was typed."""

    def __init__(self, theme: Theme, icons: Icons, *, name: str) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._days: tuple[Hours, ...] = ()
        self.rows: list[DayRow] = []
        self.setAccessibleName(name)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(10))
        self.open = label(translate("Answers", "Not sure yet"), "muted")
        plus = icons.icon("plus", theme.colour("primary"), size=theme.px(16))
        self.add = button(translate("Answers", "Day"), "link", icon=plus)
        self.add.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.add.setAccessibleName(translate("Answers", "Add a day"))
        self.add.clicked.connect(self._add)
        foot = QWidget()
        row = FlowLayout(foot, gap=theme.px(16))
        row.addWidget(self.open)
        row.addWidget(self.add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(6))
        whole.addLayout(self._column)
        whole.addWidget(foot)

    def show_value(self, days: tuple[Hours, ...]) -> None:
        """Show the days; rows that already show theirs are left alone."""
        if days != self._days:
            self._days = days
            self._show()

    def focus_first(self) -> None:
        """Put the keyboard into the first hour, or on the button that adds a day."""
        (self.rows[0].start if self.rows else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        while len(self.rows) > len(self._days):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(self._days):
            row = DayRow(self._theme, self._icons, len(self.rows) + 1)
            row.changed.connect(self._row_changed)
            row.removed.connect(lambda row=row: self._remove(self.rows.index(row)))
            self.rows.append(row)
            self._column.addWidget(row)
        for row, hours in zip(self.rows, self._days, strict=True):
            row.show_hours(hours)
        self.open.setVisible(not self._days)
        self.add.setEnabled(len(self._days) < MOST_DAYS)

    def _row_changed(self, typed: bool) -> None:
        self._answer(tuple(row.hours for row in self.rows), typed=typed)

    def _add(self) -> None:
        self._answer((*self._days, next_day(self._days)))
        self.rows[-1].start.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rows[-1].start.selectAll()

    def _remove(self, index: int) -> None:
        self._answer((*self._days[:index], *self._days[index + 1 :]))
        (self.rows[min(index, len(self.rows) - 1)].remove if self.rows else self.add).setFocus()

    def _answer(self, days: tuple[Hours, ...], *, typed: bool = False) -> None:
        if days != self._days:
            self._days = days
            self._show()
            self.answered.emit(days, typed)
