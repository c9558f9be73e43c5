"""The agenda: the day as a table, with what can be put in at its left and the form of a block at its right."""

from functools import partial

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.balance import balance, together
from planner.checks.finding import Finding
from planner.edits.places import Place, day_of
from planner.plan import Block, Plan
from planner.typed_block import Typed
from ui import agenda_actions
from ui.agenda_deeds import AgendaDeeds
from ui.bench import Bench
from ui.drafts import Drafts
from ui.models.agenda_model import BLOCKS_MIME, ids_in
from ui.models.agenda_rows import RowsOfDays
from ui.models.drawer_model import SECTIONS, Offer
from ui.pages.agenda_find import AgendaFind
from ui.pages.agenda_forms import AgendaForms
from ui.pages.agenda_hand import AgendaHand
from ui.pages.agenda_offers import AgendaOffers
from ui.pages.agenda_places import end_of, place_to_add, place_to_paste
from ui.pages.agenda_reach import AgendaReach
from ui.pages.agenda_sides import AgendaSides
from ui.pages.agenda_views import AgendaViews
from ui.pages.open_days import OpenDays
from ui.pages.page import Page
from ui.settings import AgendaView
from ui.widgets.agenda_panel import AgendaPanel
from ui.widgets.chosen import Chosen
from ui.widgets.day_bar import DayBar
from ui.widgets.day_sheet import DaySheet
from ui.widgets.drawer import Drawer
from ui.widgets.find_bar import FindBar
from ui.wording import fix_name
from ui.wording.agenda import end_words, row_sentence, silenced_rows, tab_words, understood_words


class AgendaPage(Page):
    """The days of the plan, one at a time or all together: as a list, to scale, or as a balance."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._deeds, self._drafts = AgendaDeeds(bench), Drafts(bench)
        self.open_days = OpenDays(bench, self)
        self._rows = RowsOfDays()
        self.find_bar: FindBar | None = None
        self._typed_last = ""
        self._build()
        self._connect()

    def show_plan(self, before: Plan | None, plan: Plan) -> None:
        """Show a plan; what did not change is not touched."""
        if before is not None and before.id != plan.id:
            self._drafts.forget()
        self.open_days.keep_within()
        days = self.bench.document.timetable.days
        names = tuple(tab_words(plan, at, times) for at, times in enumerate(days))
        self.days.show_days(names, self.open_days.index)
        self.days.show_draft(again=any(day.items for day in plan.days))
        self._show_day(plan)
        self.sheet.findings.show_findings(
            self.bench.document.findings, silenced_rows(plan), alone=len(plan.days) == 1
        )
        self.offers.show_plan(before, plan)

    def draft(self) -> None:
        """Draft the whole agenda from the answers, as one step of undo."""
        self.views.show_blocks()
        self._drafts.draft()
        self.chosen.choose()
        self._show_panel()
        self.sheet.list.scrollToTop()

    def select(self, block_id: str) -> None:
        """Show a block: its day, its row and its form; a parked one in the drawer."""
        day = day_of(self.bench.document.plan, block_id)
        if day is None:
            if self.drawer.section != "parked":
                self.drawer.open_section("parked")
            return
        if self.sheet.view == "balance":
            self.look_at("list")
        if day != self.open_days.day and not self.open_days.whole:
            self.open_days.open(day)
        self.chosen.choose(block_id)
        self._show_panel()
        front = self.sheet.front
        front.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, front, lambda: front.scrollTo(front.currentIndex()))

    def look_at(self, view: AgendaView) -> None:
        """Look at the days as a list, to scale, or as a balance; the choice is remembered."""
        self.views.look_at(view)

    def show_findings(self) -> None:
        """Put the keyboard on the first finding, or on the blocks where there is none."""
        self.look_at("list")
        rows = self.sheet.findings.rows
        (rows[0] if rows else self.sheet.list).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_days(self) -> None:
        """Show all days together, or the one day again."""
        chosen = self.chosen.ids
        self.open_days.toggle()
        self.chosen.choose(*chosen)
        self._show_panel()

    def add_day(self) -> None:
        """Add a day after the others, and open it."""
        made = self._deeds.add_day()
        if made is not None:
            self.open_days.open(made)

    def type_block(self) -> None:
        """Put the keyboard where a block is typed at the end of the day."""
        if self.sheet.view == "balance":
            self.look_at("list")
        self.sheet.typing.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_hours(self) -> None:
        """Open the form of the day, at its first hour."""
        self.chosen.choose()
        self._show_panel()
        self.sides.open_panel()
        start = self.panel.day().start
        start.setFocus(Qt.FocusReason.OtherFocusReason)
        start.selectAll()

    def choose_columns(self) -> None:
        """Ask which columns the list shows."""
        self.views.choose_columns(self)

    def quick_actions(self) -> tuple[QAction, ...]:
        here = tuple(self.hand.actions[row.id] for row in agenda_actions.rows() if row.text)
        return (*here, *self.reach.actions.values())

    def search(self) -> None:
        """Find words in the plan."""
        if self.find_bar is None:
            self.find_bar = FindBar(self.bench.theme, self.bench.icons)
            self._middle.insertWidget(1, self.find_bar)
            self._finding = AgendaFind(self.bench, self.find_bar, self.select, self.begin)
        self.find_bar.begin()

    def place(self) -> object:
        return self.open_days.day, self.chosen.ids, self.open_days.whole

    def return_to(self, place: object) -> None:
        if isinstance(place, tuple):
            day, ids, self.open_days.whole = place
            if day in self.open_days.ids:
                self.open_days.follow(day)
            plan = self.bench.document.plan
            self.show_plan(plan, plan)
            self.chosen.choose(*ids)
            self._show_panel()

    def first(self) -> QWidget | None:
        return self.sheet.front if self.sheet.model.rows else self.sheet.typing.field

    def why(self, block: Block) -> tuple[str, ...]:
        """Return why a block is there, in sentences; they stand in no file."""
        return self._drafts.reasons(block)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.sheet.model.rows:
            self.sheet.typing.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        theme, icons, px, deeds = self.bench.theme, self.bench.icons, self.bench.theme.px, self._deeds
        self.drawer = Drawer(theme, icons, self)
        self.offers = AgendaOffers(self.bench, deeds, self.drawer)
        self.days = DayBar(theme, icons)
        self.sheet = DaySheet(
            theme,
            icons,
            hour=self.bench.hour,
            sentence=lambda row: row_sentence(row, self.bench.hour),
            understood=lambda typed: understood_words(deeds.understood(typed), self.bench.hour),
            new_start=lambda data, place: self.offers.start_of_drop(data, place),
        )
        self.chosen = Chosen(self.sheet.list)
        self.hand = AgendaHand(self.bench, deeds, self.chosen, self.sheet.list, place=self._place_to_paste)
        self.views = AgendaViews(self.bench, deeds, self.sheet, self.days, self.hand, self.chosen)
        self.panel = AgendaPanel(theme, icons, menu=self.hand.menu)
        self._forms = AgendaForms(self.bench, self.panel, deeds, self._drafts)
        self.sides = AgendaSides(self.bench, self, self.drawer, self.panel)
        self.side = self.sides.right
        self.reach = AgendaReach(
            self,
            {
                "day-before": lambda: self.open_days.step(-1),
                "day-after": lambda: self.open_days.step(+1),
                "add-day": self.add_day,
                "hours": self.show_hours,
                "type": self.type_block,
                **{section: partial(self.drawer.reach, section) for section in SECTIONS},
            },
        )
        middle = QVBoxLayout()
        middle.setContentsMargins(px(16), 0, px(16), px(12))
        middle.setSpacing(px(6))
        self._middle = middle
        middle.addWidget(self.days)
        middle.addWidget(self.sheet, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sides.left)
        row.addLayout(middle, 1)
        row.addWidget(self.side)

    def _connect(self) -> None:
        sheet, panel, days, deeds = self.sheet, self.panel, self.days, self._deeds
        self.views.changed.connect(self._fit)
        self.open_days.opened.connect(self._show_days)
        self.views.form_wanted.connect(self._open_form)
        self.views.menu_wanted.connect(self._pop_menu)
        self.views.dropped.connect(self._dropped)
        days.day_chosen.connect(self.open_days.choose)
        days.day_wanted.connect(self.add_day)
        days.hours_wanted.connect(self.show_hours)
        days.draft_wanted.connect(self.draft)
        days.fit_wanted.connect(lambda: self.bench.action_wanted.emit("fit"))
        sheet.first_draft.clicked.connect(self.draft)
        sheet.typing.typed.connect(self._typed)
        sheet.typing.tabbed.connect(self._change_last)
        sheet.typing.pasted.connect(self._paste_at_end)
        sheet.list.opened.connect(self._open_form)
        sheet.list.left_below.connect(sheet.typing.field.setFocus)
        sheet.typing.left.connect(self._back_to_blocks)
        sheet.typing.left_above.connect(sheet.list.enter_from_below)
        sheet.list.dropped.connect(self._dropped)
        sheet.dropped_below.connect(self._dropped_below)
        sheet.list.customContextMenuRequested.connect(self._pop_menu)
        sheet.findings.block_wanted.connect(self.select)
        sheet.findings.fix_wanted.connect(self._mend)
        sheet.findings.left.connect(deeds.leave)
        sheet.findings.heard.connect(deeds.hear)
        sheet.findings.lead_wanted.connect(self._choose_lead)
        sheet.findings.all_wanted.connect(lambda: self.bench.step_wanted.emit("findings"))
        days.ready_wanted.connect(lambda: self.bench.step_wanted.emit("ready"))
        panel.edited.connect(deeds.change)
        panel.refused.connect(self.bench.said)
        self.side.left.connect(self._back_to_blocks)
        self.drawer.left.connect(self._back_to_blocks)
        panel.acted.connect(self.hand.do)
        panel.strand_wanted.connect(deeds.add_strand)
        panel.hours_changed.connect(lambda start, end, date: deeds.change_hours(self.open_days.day, start, end, date))
        panel.day_removal_wanted.connect(lambda: deeds.remove_day(self.open_days.day, self.open_days.name))
        self.chosen.changed.connect(self._choice_changed)
        self.hand.block_wanted.connect(self.select)
        self.hand.form_wanted.connect(self._open_form)
        self.drawer.section_wanted.connect(self._section_opened)
        self.drawer.chosen.connect(
            lambda offer: self._add(offer, place_to_add(self.chosen.rows, self.open_days.times))
        )
        self.bench.toolkit.changed.connect(self.offers.show)
        self.bench.catalog_changed.connect(self.offers.show)

    def _show_day(self, plan: Plan) -> None:
        times, sheet, shown = self.open_days.times, self.sheet, self.open_days.shown
        rows = self._rows.show(shown, plan, self.bench.document.findings, headed=self.open_days.whole)
        self.chosen.through(lambda: sheet.show_rows(rows))
        sheet.show_days(tuple(one for one, _name in shown), tuple(name for _one, name in shown))
        if times is not None:
            if sheet.view == "list":
                sheet.balance.show_balance(together([balance(one) for one, _name in shown]))
            sheet.typing.show_end(end_words(times, self.bench.hour), over=times.left_over < 0)
        else:
            sheet.typing.show_end("", over=False)
        sheet.show_empty(nothing_yet=not any(day.items for day in plan.days))
        self._show_panel()

    def _show_panel(self) -> None:
        times = self.open_days.times
        self.side.setVisible(times is not None)
        if times is not None:
            self._forms.show(times, self.chosen.rows)

    def _section_opened(self, _section: str) -> None:
        self.offers.show()
        self._fit()

    def _show_days(self) -> None:
        """Show what was opened, with nothing chosen in it."""
        self.chosen.choose()
        plan = self.bench.document.plan
        self.show_plan(plan, plan)
        self._fit()
        self.sheet.list.scrollToTop()

    def _choice_changed(self) -> None:
        rows = self.chosen.rows
        if self.open_days.whole and rows and rows[0].before.day != self.open_days.day:
            self.open_days.follow(rows[0].before.day)
            self._show_day(self.bench.document.plan)
        self._show_panel()

    def _typed(self, lines: tuple[Typed, ...]) -> None:
        self.views.show_blocks()
        self._typed_last = self._deeds.add_typed(lines, self.open_days.day or None) or ""
        if self._typed_last:
            # What comes from the drawer next goes after it, and its form stands beside it.
            self.chosen.choose(self._typed_last)
            self._show_panel()
            self.sheet.list.scrollToBottom()
            self.sheet.typing.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, offer: Offer, place: Place | None) -> None:
        made = self._deeds.add_offer(offer, place)
        if made is not None:
            self.chosen.choose(made)
            self._show_panel()

    def _place_to_paste(self) -> Place | None:
        return place_to_paste(self.chosen.rows, self.open_days.times)

    def _paste_at_end(self) -> None:
        self.views.show_blocks()
        self.chosen.choose()
        self.hand.do("paste")

    def _change_last(self) -> None:
        """Go on in the row of the block that was typed last, at who leads it."""
        if self._typed_last and self.sheet.view == "list":
            self.chosen.choose(self._typed_last)
            self._show_panel()
            self.sheet.in_rows.change_row("lead")

    def _dropped(self, data: QMimeData, place: Place) -> None:
        if data.hasFormat(BLOCKS_MIME):
            self._deeds.move(ids_in(data), place)
            return
        for offer in self.offers.dragged(data):
            self._add(offer, place)

    def _dropped_below(self, data: QMimeData) -> None:
        place = end_of(self.open_days.times)
        if place is not None:
            self._dropped(data, place)

    def _mend(self, finding: Finding) -> None:
        self._deeds.mend(finding, fix_name(finding))

    def _choose_lead(self, id: str) -> None:
        self.select(id)
        self.sides.open_panel()
        self.panel.block().focus_lead()

    def _open_form(self) -> None:
        self.sides.open_panel()
        rows = self.chosen.rows
        if len(rows) == 1 and rows[0].kind == "block":
            self.panel.block().focus_title()
        elif len(rows) == 1:
            self.panel.group().title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pop_menu(self, point: QPoint) -> None:
        self.hand.menu().popup(self.sheet.front.viewport().mapToGlobal(point))

    def _fit(self) -> None:
        self.sides.fit(crowded=self.open_days.whole and self.sheet.view == "scale")

    def _back_to_blocks(self) -> None:
        (self.sheet.front if self.sheet.model.rows else self.sheet.typing.field).setFocus(
            Qt.FocusReason.OtherFocusReason
        )
