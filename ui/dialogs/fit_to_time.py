"""Fitting a day to a new end, or to being late: several ways, each looked at before it is done."""

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from planner.answering import NotAnAnswer, hour_typed
from planner.clock import minutes_of
from planner.fitting import NewEnd, RunningLate, fit
from planner.plan import PlanError
from planner.timetable import schedule
from ui.bench import Bench
from ui.dialogs.choose_way import ChooseWay
from ui.later import later
from ui.models.ways import OneWay
from ui.widgets.fields import Stepper
from ui.widgets.flow import FlowLayout
from ui.widgets.hour_field import hour_field, hour_text
from ui.widgets.text import label
from ui.wording import day_name, refusal
from ui.wording.answers import not_an_answer
from ui.wording.differences import told
from ui.wording.fitting import fitted_name, way_facts, way_name
from ui.words import translate

WAIT_MS = 150
"""How long after the last key the ways are worked out again."""


class FitToTime(ChooseWay):
    """Asks for the new end or how late it is, and offers ways to fit the day."""

    def __init__(self, parent: QWidget | None, bench: Bench, day: str) -> None:
        plan = bench.document.plan
        at = next(at for at, one in enumerate(plan.days) if one.id == day)
        super().__init__(
            parent,
            bench.theme,
            title=translate("Fitting", "Fit to time: {day}", day=day_name(plan, at)),
            agree=translate("Fitting", "Do this"),
        )
        self._bench, self._day, self._plan = bench, day, plan
        theme = bench.theme
        times = schedule(plan).days[at]
        self.by_end = QRadioButton(translate("Fitting", "The day ends at"))
        self.end = hour_field(theme, translate("Fitting", "New end of the day"))
        self.end.setText(bench.hour(times.end))
        self.by_late = QRadioButton(translate("Fitting", "We are late by"))
        self.late = Stepper(theme, bench.icons, least=5, most=600)
        self.late.setAccessibleName(translate("Fitting", "Minutes late"))
        self.late.show_number(30)
        self.now = hour_field(theme, translate("Fitting", "What time it is"))
        self.now.setText(bench.hour(min(times.start + 120, times.end)))
        self.by_end.setChecked(True)
        for field in (self.end, self.now):
            field.setFixedWidth(theme.px(100))
        self._either = QButtonGroup(self)
        self.asked = QWidget()
        flow = FlowLayout(self.asked, gap=theme.px(8))
        at_hour = label(translate("Fitting", "min at"), "muted")
        for parts in ((self.by_end, self.end), (self.by_late, self.late, at_hour, self.now)):
            self._either.addButton(parts[0])
            flow.addWidget(_side_by_side(theme.px(8), *parts))
        self.column.insertWidget(1, self.asked)
        self._timer = later(self, WAIT_MS, self.work_out)
        for field in (self.end, self.now):
            field.editingFinished.connect(lambda field=field: self._in_full(field))
        self.end.textEdited.connect(lambda _text: self._wish(late=False))
        self.now.textEdited.connect(lambda _text: self._wish(late=True))
        self.late.changed.connect(lambda _minutes: self._wish(late=True))
        self.by_end.toggled.connect(lambda _on: self._timer.start())
        self.work_out()
        self.end.setFocus()
        self.end.selectAll()

    def work_out(self) -> None:
        """Work out the ways for what is asked."""
        try:
            proposals = fit(self._plan, self._asked())
        except NotAnAnswer as fault:
            self.show_ways((), none=not_an_answer(fault))
            return
        except PlanError as trouble:
            self.show_ways((), none=refusal(trouble))
            return
        ways = tuple(
            OneWay(
                way_name(proposal.way),
                way_facts(proposal, self._bench.hour),
                told(self._plan, proposal.edit.apply(self._plan), hour=self._bench.hour),
                proposal.edit,
                fitted_name(proposal.way),
            )
            for proposal in proposals
        )
        self.show_ways(
            ways, none=translate("Fitting", "It fits as it is: type another end, or say how late you are.")
        )

    def _asked(self) -> NewEnd | RunningLate:
        if self.by_end.isChecked():
            return NewEnd(self._day, minutes_of(hour_typed(self.end.text())))
        return RunningLate(self._day, minutes_of(hour_typed(self.now.text())), self.late.spin.value())

    def _wish(self, *, late: bool) -> None:
        (self.by_late if late else self.by_end).setChecked(True)
        self._timer.start()

    def _in_full(self, field: QLineEdit) -> None:
        """Write an hour in full once it is typed: ``16`` becomes ``16:00``, ``25:10`` becomes ``01:10 +1``."""
        try:
            field.setText(hour_text(hour_typed(field.text()), self._bench.hour))
        except NotAnAnswer:
            return


def _side_by_side(gap: int, *parts: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    for part in parts:
        row.addWidget(part)
    return made


def fit_to_time(parent: QWidget | None, bench: Bench, day: str) -> bool:
    """Let a day be fitted to time; return whether something was done, as one step of undo."""
    dialog = FitToTime(parent, bench, day)
    dialog.exec()
    way = dialog.chosen
    return way is not None and bench.do(way.edit, way.step)
