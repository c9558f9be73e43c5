"""The first page: the ways to begin, one's own plans, and the plan that is open as a sheet."""

from msgspec.structs import replace
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from planner.brief import Brief
from planner.edits.days import AddDay
from planner.plan import Day, Plan
from ui.bench import Bench
from ui.files import EVENING
from ui.pages.page import Page
from ui.widgets.beginnings import Beginnings
from ui.widgets.home_foot import HomeFoot
from ui.widgets.on_the_desk import OnTheDesk
from ui.widgets.scrolled import Body, scrolled
from ui.words import translate


class HomePage(Page):
    """Where would you like to begin? At the left the ways in, at the right the plan that is open."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        theme = bench.theme
        self.beginnings = Beginnings(theme, bench.icons)
        self.desk = OnTheDesk(theme, bench.icons)
        self.foot = HomeFoot(bench)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.px(56))
        self._columns.addWidget(self.beginnings, 590)
        self._columns.addWidget(self.desk, 500)
        body = Body()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.px(64), theme.px(44), theme.px(64), theme.px(16))
        column.setSpacing(theme.px(16))
        column.addLayout(self._columns, 1)
        column.addWidget(self.foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(body))
        self._connect()

    def show_plan(self, _before: Plan | None, plan: Plan) -> None:
        document = self.bench.document
        self.desk.show_plan(
            plan, document.timetable, example=document.is_example, twelve=self.bench.settings.now.twelve_hours
        )
        self._show_recents()

    def first(self) -> QWidget:
        return self.beginnings.choices["questions"]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.bench.theme.px(960)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)
        self.desk.show_whole(narrow)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_recents()

    def _connect(self) -> None:
        bench = self.bench
        self.beginnings.chosen.connect(self._begin)
        self.beginnings.recents.wanted.connect(bench.file_wanted)
        self.beginnings.recents.gone.connect(self._say_gone)
        self.beginnings.recents.unwanted.connect(self._forget)
        self.desk.step_wanted.connect(bench.step_wanted)
        self.desk.action_wanted.connect(bench.action_wanted)
        self.desk.block_wanted.connect(bench.block_wanted)
        bench.document.state_changed.connect(self._show_recents)

    def _begin(self, way: str) -> None:
        if way == "questions":
            if self._has_blank_plan():
                self.bench.step_wanted.emit("questions")
        elif way == "list":
            if self._has_blank_plan():
                self._give_an_evening()
                self.bench.step_wanted.emit("agenda")
        elif way == "template":
            self.bench.action_wanted.emit("from-template")
        else:
            self.bench.action_wanted.emit("open")

    def _has_blank_plan(self) -> bool:
        """Begin a new plan unless a blank one is open already; False when its owner wants to stay with the old."""
        before = self.bench.document.plan
        if self._is_blank(before):
            return True
        self.bench.action_wanted.emit("new")
        return self.bench.document.plan is not before

    def _is_blank(self, plan: Plan) -> bool:
        document = self.bench.document
        return (
            document.path is None
            and not document.is_example
            and not plan.title
            and not any(True for _ in plan.blocks())
            and not (plan.parked or plan.picks)
            and replace(plan.brief, days=()) == Brief()
        )

    def _give_an_evening(self) -> None:
        if not self.bench.document.plan.days:
            day = Day(id=self.bench.new_id(), start=EVENING[0], end=EVENING[1])
            self.bench.do(AddDay(day), translate("Home", "Began with an evening"))

    def _show_recents(self) -> None:
        settings = self.bench.settings.now
        self.beginnings.show_recents(settings.recents, kept=settings.keep_recents)

    def _say_gone(self, _path: str) -> None:
        self.bench.said.emit(
            translate(
                "Home", "That plan is not there any more. A stick may be missing; Delete takes it off the list."
            )
        )
        self._show_recents()

    def _forget(self, path: str) -> None:
        recents = tuple(other for other in self.bench.settings.now.recents if other != path)
        self.bench.settings.change(recents=recents)
        self._show_recents()
