"""The Questions page: the guiding questions at the left, and what the answers suggest at the right."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from planner.edits import Edit
from planner.edits.whole import Answer, InOneStep
from planner.plan import Plan
from planner.redrafting import answering_days
from ui.bench import Bench
from ui.later import later
from ui.pages.page import Page
from ui.widgets.beside import Beside
from ui.widgets.flow import FlowLayout
from ui.widgets.heading import Heading
from ui.widgets.question_group import GroupView
from ui.widgets.side_panel import SidePanel
from ui.widgets.suggests import Suggests
from ui.widgets.tab_order import tab_as_laid_out
from ui.widgets.text import button, rule
from ui.words import translate

RECALCULATED_AFTER = 150
"""Milliseconds between the last answer and new advice."""


class QuestionsPage(Page):
    """Every question may be skipped; whatever is answered changes the advice beside it."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._timer = later(self, RECALCULATED_AFTER, self._show_advice)
        self.groups = self._made_groups()
        self.links: dict[str, QPushButton] = {}
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._head())
        left.addWidget(self._questions(), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        self.suggests = Suggests(bench.catalog, bench.theme, bench.icons)
        self.suggests.question_wanted.connect(self.ask)
        self.suggests.step_wanted.connect(bench.step_wanted)
        self.panel = SidePanel(
            self,
            self.suggests,
            bench.theme,
            bench.icons,
            icon="ideas",
            name=translate("Questions", "What this suggests"),
            width=356,
        )
        row.addWidget(self.panel)

    def show_plan(self, before: Plan | None, plan: Plan) -> None:
        if before is not None and before.brief is plan.brief:
            return
        for group in self.groups:
            group.show_brief(plan.brief)
        if before is None or before.brief.days != plan.brief.days:
            self._order()
        if before is None:
            self._show_advice()
        else:
            self._timer.start()

    def ask(self, key: str) -> None:
        """Bring a question into view and put the keyboard into it."""
        for group in self.groups:
            view = group.view(key)
            if view is not None:
                self.panel.handle.setChecked(False)
                view.focus_first()
                self._mark(group.group.id)
                self._bring_up(view)

    def begin(self, last: QWidget | None = None) -> None:
        if last is not None and self._body.isAncestorOf(last):
            super().begin(last)
        else:
            self.groups[0].focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.fold(folded=event.size().width() < self.bench.theme.px(900))

    def _made_groups(self) -> tuple[GroupView, ...]:
        questions = self.bench.catalog.questions
        groups = []
        for group in questions.groups:
            own = tuple(question for question in questions.questions if question.group == group.id)
            view = GroupView(group, own, self.bench.theme, self.bench.icons)
            view.answered.connect(self._answer)
            view.unfolded.connect(self._order)
            groups.append(view)
        return tuple(groups)

    def _head(self) -> QWidget:
        theme = self.bench.theme
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(theme.px(24), theme.px(14), theme.px(22), 0)
        column.setSpacing(theme.px(10))
        title = Heading(
            translate("Questions", "Questions"),
            translate("Questions", "Nothing here is required."),
            theme,
            role="page",
        )
        for group in self.groups:
            link = button(group.group.title, "tab")
            link.setCheckable(True)
            link.clicked.connect(lambda _on=False, group=group: self._jump(group))
            self.links[group.group.id] = link
        box = QWidget()
        flow = FlowLayout(box, gap=theme.px(2))
        for link in self.links.values():
            flow.addWidget(link)
        column.addWidget(
            Beside(
                title,
                box,
                needed=lambda: theme.px(300) + self._links_width(),
                gap=theme.px(6),
                stretch=(1, 0),
                second_width=self._links_width,
            )
        )
        column.addWidget(rule())
        return head

    def _links_width(self) -> int:
        return sum(link.sizeHint().width() + 10 for link in self.links.values())

    def _questions(self) -> QWidget:
        theme = self.bench.theme
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(theme.px(24), 0, theme.px(22), theme.px(24))
        column.setSpacing(0)
        for group in self.groups:
            column.addWidget(group)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._body)
        self.area.verticalScrollBar().valueChanged.connect(self._follow)
        self._mark(self.groups[0].group.id)
        return self.area

    def _answer(self, key: str, value: object, name: str, typed: bool) -> None:
        bench = self.bench
        edit: Edit = Answer(key, value)
        if key == "days" and isinstance(value, tuple):
            edit = answering_days(bench.document.plan, value, bench.new_id)
        bench.do(edit if typed else InOneStep((edit,)), name)

    def _order(self) -> None:
        """Let Tab go down the page, through rows of days and folded questions that were made later too."""
        tab_as_laid_out(self._body)

    def _show_advice(self) -> None:
        self._timer.stop()
        document = self.bench.document
        self.suggests.show_advice(document.recommendation, document.plan.brief)

    def _jump(self, group: GroupView) -> None:
        group.unfold_if_all_is_folded()
        self._mark(group.group.id)
        self._bring_up(group)
        group.focus_first()

    def _bring_up(self, widget: QWidget) -> None:
        # What has just been unfolded gets its place when the layouts have had their turn.
        self._scroll_to(widget)
        QTimer.singleShot(0, self, lambda: self._scroll_to(widget))

    def _scroll_to(self, widget: QWidget) -> None:
        marked = next((id for id, link in self.links.items() if link.isChecked()), "")
        top = widget.mapTo(self._body, QPoint(0, 0)).y() - self.bench.theme.px(12)
        self.area.verticalScrollBar().setValue(top)
        self._mark(marked)

    def _follow(self, value: int) -> None:
        near = value + self.bench.theme.px(40)
        above = [group for group in self.groups if group.y() <= near]
        self._mark((above or self.groups)[-1 if above else 0].group.id)

    def _mark(self, id: str) -> None:
        for key, link in self.links.items():
            link.setChecked(key == id)
            link.setFont(self.bench.theme.font(bold=key == id))
