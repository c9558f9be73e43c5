"""A plan as a sheet of paper on the desk: its title, when and for whom, and its hours in order."""

from PySide6.QtCore import QDate, QLocale, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QVBoxLayout, QWidget

from planner.brief import People
from planner.plan import Plan
from planner.timetable import Timetable
from ui.delegates.sheet import SheetDelegate
from ui.models.sheet import SheetModel, hours_of, sheet_rows
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import label, rule
from ui.words import translate

_LEAST_ROWS = 5
_LONGEST_TITLE = 120


class PlanSheet(QWidget):
    """A read-only sheet of a plan; it is as tall as its lines, and scrolls where there is less room."""

    block_chosen = Signal(str)
    """A block was asked for, by its id (a double click, or Return)."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._whole = False
        self._title = label("", "page", wrap=True)
        self._facts = label("", "muted", wrap=True)
        line = rule()
        line.setStyleSheet(f"background: {theme.tokens.text}; min-height: 2px; max-height: 2px;")
        self._model = SheetModel()
        self.view = _Lines()
        self._delegate = SheetDelegate(theme, icons, self.view)
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(translate("Sheet", "The hours of this plan"))
        self.view.wanted.connect(self._wanted)
        self.view.doubleClicked.connect(self._wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(28), theme.px(26), theme.px(28), theme.px(12))
        column.setSpacing(theme.px(4))
        column.addWidget(self._title)
        column.addWidget(self._facts)
        column.addSpacing(theme.px(4))
        column.addWidget(line)
        column.addWidget(self.view, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    @property
    def model(self) -> SheetModel:
        """The lines shown."""
        return self._model

    def show_plan(self, plan: Plan, timetable: Timetable, *, twelve: bool) -> None:
        """Show a plan with its computed times, by a clock of twelve or twenty-four hours."""
        self._title.setText(shortened(plan.name) or translate("Sheet", "Untitled plan"))
        self._facts.setText(facts_of(plan, timetable, twelve=twelve))
        rows = sheet_rows(plan, timetable, twelve=twelve)
        self._delegate.show_starts(tuple(row.start for row in rows))
        self._model.show_rows(rows)
        self._fit()

    def show_whole(self, whole: bool) -> None:
        """Always show every line (the page scrolls), or let the lines scroll where there is less room."""
        self._whole = whole
        self._fit()

    def _fit(self) -> None:
        count = self._model.rowCount()
        height = self._delegate.row_height()
        self.view.full = count * height + 2
        self.view.setMaximumHeight(self.view.full)
        least = count if self._whole else min(count, _LEAST_ROWS)
        self.view.setMinimumHeight(least * height + (2 if self._whole else 0))
        self.view.updateGeometry()

    def _wanted(self, index: QModelIndex) -> None:
        row = index.data(SheetModel.ROW)
        if row is not None and row.block:
            self.block_chosen.emit(row.block)


class _Lines(QListView):
    """The list of lines; Return asks for the current one."""

    wanted = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self.full = 0
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.full)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.wanted.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


def facts_of(plan: Plan, timetable: Timetable, *, twelve: bool) -> str:
    """Return when a plan is and for how many, in one line."""
    days = timetable.days
    parts = []
    if len(days) == 1:
        date = days[0].day.date
        if date:
            parts.append(QLocale().toString(QDate.fromString(date, Qt.DateFormat.ISODate), "dddd d MMMM"))
        parts.append(hours_of(days[0], twelve=twelve))
    elif days:
        parts.append(translate("Sheet", "%n days", len(days)))
    if plan.brief.participants is not None:
        parts.append(people_words(plan.brief.participants))
    return " · ".join(parts)


def people_words(people: People) -> str:
    """Return how many people are expected: ``18 people``, ``12 to 25 people``."""
    if people.low == people.high:
        if people.low == 1:
            return translate("Sheet", "one person")
        return translate("Sheet", "%n people", people.low)
    return translate("Sheet", "{low} to {high} people", low=people.low, high=people.high)


def shortened(text: str, most: int = _LONGEST_TITLE) -> str:
    """Return a text that fits a heading: on one line, and cut with an ellipsis where it is very long."""
    line = " ".join(text[: most * 4].split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
