"""Materials and roles: what to carry, what to do beforehand, what to write large, and who leads what."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from planner.edits import Edit
from planner.edits.fields import AssignLead, AssignSecond
from planner.edits.preparing import Bring, Pack, PackBack, TickOff, carrying_of
from planner.flipcharts import flipcharts
from planner.materials import Carried, materials
from planner.plan import Plan
from planner.preparation import preparation
from planner.roster import Duty, roster
from ui.bench import Bench
from ui.models.plain_table import AnyTable
from ui.models.ready_tables import (
    LEAD,
    PACKED,
    Due,
    Placed,
    Thing,
    due,
    duties_table,
    placed,
    sheets_table,
    tasks_table,
    things_table,
    used_in,
)
from ui.pages.page import Page
from ui.widgets.fields import icon_text_button
from ui.widgets.plain_table_view import PlainTableView
from ui.widgets.text import label
from ui.wording import edit_name, minutes_words
from ui.wording.ready import share_words
from ui.words import translate

_PARTS = ("things", "tasks", "sheets", "duties")


class ReadyPage(Page):
    """Four tables over the same plan. They are computed from its blocks; only what was agreed is kept."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.things, self.tasks, self.sheets = things_table(), tasks_table(), sheets_table()
        self.duties = duties_table(minutes_words)
        self._plan: Plan | None = None
        self._build()
        self.things.typed.connect(self._bring)
        self.things.ticked.connect(self._pack)
        self.tasks.ticked.connect(lambda row, _column, done: self._do(TickOff(row.task.key, done=done)))
        self.duties.typed.connect(self._assign)
        self.tabs.currentChanged.connect(self._turn)

    def show_plan(self, before: Plan | None, plan: Plan) -> None:  # noqa: ARG002 - the part in front is made anew
        self._plan = plan
        self._show(self.tabs.currentIndex())

    def open_part(self, part: str) -> None:
        """Bring one of the parts to the front: things, tasks, sheets or duties."""
        self.tabs.setCurrentIndex(_PARTS.index(part))

    def place(self) -> object:
        return self.tabs.currentIndex()

    def return_to(self, place: object) -> None:
        if isinstance(place, int):
            self.tabs.setCurrentIndex(place)

    def first(self) -> QWidget | None:
        return self.tabs

    def _build(self) -> None:
        theme, px = self.bench.theme, self.bench.theme.px
        self.back = icon_text_button(
            translate("Ready", "Back to the agenda"), "chevron-left", theme, self.bench.icons
        )
        self.back.clicked.connect(self._go_back)
        close = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        close.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        close.activated.connect(self._go_back)
        head = QHBoxLayout()
        head.addWidget(label(translate("Ready", "Materials & roles"), "page"), 1)
        head.addWidget(self.back)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        # Tabs are measured before the chosen one is bold and framed: its words would be cut.
        self.tabs.setStyleSheet(
            f"QTabBar::tab:selected {{ font-weight: 400; }}QTabBar::tab:focus {{ padding: {px(6)}px {px(10)}px; }}"
        )
        self.tabs.setAccessibleName(translate("Ready", "What to look at"))
        names = (
            translate("Ready", "Things to carry"),
            translate("Ready", "To do beforehand"),
            translate("Ready", "Large sheets"),
            translate("Ready", "Who leads what"),
        )
        self._summaries: list[QLabel] = []
        self._empties: list[QLabel] = []
        self.views: list[PlainTableView] = []
        self._stack = QStackedWidget()
        empty = (
            translate(
                "Ready", "Nothing to carry yet. Tools bring their things along; other things go into a block's form."
            ),
            translate("Ready", "Nothing to do yet. Tasks appear here with the blocks of the agenda."),
            translate("Ready", "No large sheets yet, or none wanted: not online, and not where there is no paper."),
            translate(
                "Ready", "Nothing to lead yet. Every block but breaks and meals stands here once there is one."
            ),
        )
        models: tuple[AnyTable, ...] = (self.things, self.tasks, self.sheets, self.duties)
        for name, words, model in zip(names, empty, models, strict=True):
            self.tabs.addTab(name.replace("&", "&&"))
            self._stack.addWidget(self._part(name, words, model))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(14), px(24), px(14))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)

    def _part(self, name: str, words: str, model: AnyTable) -> QWidget:
        theme, px = self.bench.theme, self.bench.theme.px
        view = PlainTableView(model, theme, name=name)
        view.opened.connect(self._open_block)
        summary, empty = label("", "muted", wrap=True), label(words, "muted", wrap=True)
        self.views.append(view)
        self._summaries.append(summary)
        self._empties.append(empty)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(summary)
        column.addWidget(empty)
        column.addWidget(view, 1)
        column.addStretch(0)
        return made

    def _turn(self, part: int) -> None:
        self._stack.setCurrentIndex(part)
        self._show(part)

    def _show(self, part: int) -> None:
        if self._plan is None:
            return
        words = (self._show_things, self._show_tasks, self._show_sheets, self._show_duties)[part](self._plan)
        rows = (self.things, self.tasks, self.sheets, self.duties)[part].rowCount()
        self._summaries[part].setText(words)
        self._summaries[part].setVisible(bool(rows and words))
        self._empties[part].setVisible(not rows)
        self.views[part].setVisible(bool(rows))

    def _show_things(self, plan: Plan) -> str:
        from exports.words import ENGLISH

        carried = materials(plan, used_up=ENGLISH.carry.used_up, timetable=self.bench.document.timetable)
        titles = {block.id: block.title for block in plan.blocks()}
        titles |= {
            strand.id: strand.title or translate("Agenda", "Strand without a name") for strand in plan.strands()
        }
        rows = tuple(Thing(one, carrying_of(plan, one.item), used_in(one, titles)) for one in carried)
        self.things.show_rows(rows)
        packed = sum(row.agreed.packed for row in rows)
        words = translate("Ready", "{packed} of {number} packed.", packed=packed, number=len(rows))
        if plan.brief.participants is None and any(_hangs_on_people(one) for one in carried):
            unknown = translate("Ready", "Say on the Questions page how many people come, and the numbers follow.")
            return f"{words} {unknown}"
        return words

    def _show_tasks(self, plan: Plan) -> str:
        tasks = preparation(plan, timetable=self.bench.document.timetable)
        self.tasks.show_rows(tuple(due(task, self.bench.hour, days=len(plan.days)) for task in tasks))
        done = sum(task.done for task in tasks)
        return translate("Ready", "{done} of {number} done.", done=done, number=len(tasks))

    def _show_sheets(self, plan: Plan) -> str:
        sheets = flipcharts(plan, timetable=self.bench.document.timetable)
        rows = enumerate(sheets, start=1)
        self.sheets.show_rows(tuple(placed(at, sheet, self.bench.hour, days=len(plan.days)) for at, sheet in rows))
        ready = sum(sheet.copies for sheet in sheets if sheet.is_prepared)
        return translate(
            "Ready",
            "{number} to write before people come; {made} more are made in the room.",
            number=ready,
            made=sum(sheet.copies for sheet in sheets if not sheet.is_prepared),
        )

    def _show_duties(self, plan: Plan) -> str:
        told = roster(plan, timetable=self.bench.document.timetable)
        rows = enumerate(told.duties, start=1)
        self.duties.show_rows(tuple(placed(at, duty, self.bench.hour, days=len(plan.days)) for at, duty in rows))
        lines = [share_words(share) for share in told.shares]
        if told.unled:
            lines.append(translate("Ready", "Nobody leads {minutes} min yet", minutes=told.unled))
        if not told.is_even:
            lines.append(translate("Ready", "One leads more than twice as long as another"))
        return "\n".join(lines)

    def _bring(self, row: Thing, _column: int, who: str) -> None:
        self._do(Bring(row.carried.item, who))

    def _pack(self, row: Thing, column: int, ticked: bool) -> None:
        item = row.carried.item
        self._do(Pack(item, packed=ticked) if column == PACKED else PackBack(item, packed_back=ticked))

    def _assign(self, row: Placed, column: int, role: str) -> None:
        if isinstance(row.what, Duty):
            id = row.what.block
            self._do(AssignLead(id, role) if column == LEAD else AssignSecond(id, role))

    def _do(self, edit: Edit) -> None:
        self.bench.do(edit, edit_name(edit))

    def _open_block(self, row: object) -> None:
        id = ""
        if isinstance(row, Thing):
            id = row.carried.uses[0].block
        elif isinstance(row, Due):
            id = next(iter(row.task.blocks), "")
        elif isinstance(row, Placed):
            id = row.what.block or ""
        if id:
            self.bench.block_wanted.emit(id)

    def _go_back(self) -> None:
        self.bench.step_wanted.emit("agenda")


def _hangs_on_people(thing: Carried) -> bool:
    return any(use.each != "room" for use in thing.uses)
