"""The Paper page: kinds of paper, the page live as it will print, how it prints, and who reads what."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from exports.options import NothingToPrint, PaperOptions, sides
from exports.registry import DocumentKind, documents
from planner.plan import Plan
from ui.bench import Bench
from ui.booklet import BOOKLET, printed_from
from ui.dialogs.choose_file import file_to_save, folder_to_fill
from ui.jobs import PaperJobs
from ui.later import later
from ui.models.documents_model import DocumentsModel, State
from ui.pages.page import Page
from ui.paper_told import told_of
from ui.paper_worker import Answer
from ui.papers import Papers
from ui.print_profiles import drop_profile, keep_options, keep_profile, kept_form, options_from
from ui.widgets.kept_columns import KeptColumns
from ui.widgets.page_desk import PageDesk
from ui.widgets.paper_list import PaperList
from ui.widgets.paper_panel import PaperPanel
from ui.widgets.paper_tasks import PaperTasks
from ui.widgets.print_options import size_name
from ui.widgets.side_panel import SidePanel
from ui.widgets.text import button, label
from ui.wording.paper import format_name, why_empty
from ui.words import translate

PREVIEW_AFTER = 120
"""Milliseconds after the last edit until the page that is open is made anew."""
REST_AFTER = 900
"""Milliseconds after that until the other papers are made, for their page counts."""


class PaperPage(Page):
    """Shows every paper of the plan as it will be printed, and prints and saves them."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        theme, icons, settings = bench.theme, bench.icons, bench.settings.now
        self._kinds = documents()
        self.papers = Papers(PaperJobs.of(bench), self, printed_from=self._printed_from)
        self.papers.made.connect(self._made)
        chosen = frozenset(
            kind.id for kind in self._kinds if settings.paper_set.get(kind.id, kind.by_default and kind.id != BOOKLET)
        )
        self.model = DocumentsModel(self._kinds, chosen)
        self.model.ticked.connect(self._ticked)
        self.list = PaperList(self.model, theme, icons)
        self.desk = PageDesk(theme, icons, reduced_motion=settings.reduced_motion)
        self.desk.overview.setChecked(settings.page_strip)
        self.desk.overview.toggled.connect(lambda on: bench.settings.change(page_strip=on))
        self.panel = PaperPanel(options_from(bench), theme, icons)
        self.panel.changed.connect(self._options_changed)
        self.panel.profiles.chosen.connect(self._use_profile)
        self.panel.profiles.kept.connect(self._keep_profile)
        self.panel.profiles.dropped.connect(self._drop_profile)
        self._show_profiles()
        self._tasks = PaperTasks(bench, self.panel.actions_row, self)
        self._preview = later(self, PREVIEW_AFTER, self._make_open)
        self._rest = later(self, REST_AFTER, self._make_rest)
        self._kind = self._kinds[0]
        self._build()
        self.list.chosen.connect(self._open)
        self.list.opened.connect(lambda: self._show_column("desk"))
        self.panel.actions_row.print.clicked.connect(self._print)
        self.panel.actions_row.save_wanted.connect(self._save)
        self.panel.actions_row.whole.clicked.connect(self._save_set)
        self.list.open(self._kind.id)
        bench.toolkit.changed.connect(self._toolkit_changed)
        bench.document.state_changed.connect(self._show_unsealed)
        self._show_unsealed()

    @property
    def document(self) -> str:
        """The id of the paper that is open."""
        return self._kind.id

    def open_paper(self, id: str) -> None:
        """Open a document, wherever it stands in the list."""
        self.list.open(id)
        self._show_column("desk")

    def show_plan(self, before: Plan | None, plan: Plan) -> None:
        is_something = self._has_something(plan)
        self._stack.setCurrentIndex(0 if is_something else 1)
        if not is_something:
            return
        self.panel.show_languages(_languages(plan))
        self._show_told()
        self._outdate()
        self._preview.start(PREVIEW_AFTER if before is not None else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rest.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest.stop()

    def _build(self) -> None:
        theme, icons = self.bench.theme, self.bench.icons
        self.desk.all_papers.clicked.connect(lambda: self._show_column("list"))
        usual = (theme.px(290), theme.px(668))
        self.splitter = KeptColumns(self.bench.settings, "paper", (self.list, self.desk), usual)
        self.list.setMinimumWidth(theme.px(220))
        # A column too wide for the window is hidden by _arrange; the window itself must never be pushed wider.
        self.splitter.setMinimumWidth(theme.px(120))
        full = QWidget()
        row = QHBoxLayout(full)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.splitter, 1)
        self.side = SidePanel(
            full, self.panel, theme, icons, icon="print", name=translate("Paper", "How it prints"), width=318
        )
        row.addWidget(self.side)
        self._stack = QStackedWidget()
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._column, self._is_narrow = "desk", False

    def _empty(self) -> QWidget:
        theme = self.bench.theme
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(theme.px(64), theme.px(44), theme.px(64), theme.px(44))
        column.setSpacing(theme.px(14))
        column.addWidget(label(translate("Paper", "Paper"), "page"))
        words = translate("Paper", "There is nothing to print yet: the agenda has no blocks.")
        column.addWidget(label(words, "lead", wrap=True))
        self.to_agenda = button(translate("Paper", "Go to the agenda"), "main")
        self.to_agenda.clicked.connect(lambda: self.bench.step_wanted.emit("agenda"))
        column.addWidget(self.to_agenda, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return made

    def _arrange(self) -> None:
        theme, wide = self.bench.theme, self.width()
        self.side.fold(folded=wide < theme.px(290 + 420 + 318))
        self._is_narrow = wide < theme.px(290 + 420 + 44)
        self.list.setVisible(not self._is_narrow or self._column == "list")
        self.desk.setVisible(not self._is_narrow or self._column == "desk")
        self.desk.show_way_back(shown=self._is_narrow)

    def _show_column(self, column: str) -> None:
        """Where there is room for one column only, show that of the list or that of the page."""
        if not self._is_narrow:
            return
        self._column = column
        self._arrange()
        (self.list.view if column == "list" else self.desk.view).setFocus()

    def _open(self, id: str) -> None:
        self._kind = next(kind for kind in self._kinds if kind.id == id)
        self.panel.choices.show_document(id)
        self._show_told()
        self._show_open()
        if self._has_something(self.bench.document.plan):
            self._preview.start(0)

    def _has_something(self, plan: Plan) -> bool:
        """Whether there is anything to print: blocks, or tools for the booklet."""
        return any(True for _ in plan.blocks()) or bool(plan.picks or self.bench.toolkit.shelf.toolkit)

    def _printed_from(self, document: str, plan: Plan, options: PaperOptions) -> tuple[Plan, PaperOptions]:
        return printed_from(document, plan, options, self.bench.toolkit.shelf)

    def _toolkit_changed(self) -> None:
        self.papers.forget(BOOKLET)
        self.show_plan(self.bench.document.plan, self.bench.document.plan)

    def _options_changed(self) -> None:
        keep_options(self.bench, self.panel.options)
        self._show_profiles()
        self._show_told()
        self._outdate()
        self._preview.start(0)

    def _show_profiles(self) -> None:
        self.panel.profiles.show_profiles(self.bench.settings.now.print_profiles, kept_form(self.panel.options))

    def _use_profile(self, name: str) -> None:
        options = self.bench.settings.now.print_profiles.get(name)
        if options is not None:
            self.panel.show_options(options)
            self._options_changed()

    def _keep_profile(self, name: str) -> None:
        keep_profile(self.bench, name, self.panel.options)
        self._show_profiles()

    def _drop_profile(self, name: str) -> None:
        drop_profile(self.bench, name)
        self._show_profiles()

    def _ticked(self, id: str, is_in: bool) -> None:
        self.bench.settings.change(paper_set={**self.bench.settings.now.paper_set, id: is_in})
        self.panel.actions_row.whole.setEnabled(bool(self.model.chosen))
        self._rest.start()

    def _outdate(self) -> None:
        """The page that is shown may be that of another plan: it stays in view, but cannot be printed any more."""
        if self.papers.take(self.bench.document.plan, self.panel.options):
            self._show_open()

    def _make_open(self) -> None:
        self._rest.start()
        self.papers.take(self.bench.document.plan, self.panel.options)
        if not self._show_open():
            self.desk.wait()
            self.papers.order(self.document, format=_format_to_show(self._kind), first=True)

    def _make_rest(self) -> None:
        if not self.isVisible() or self._preview.isActive() or self._stack.currentIndex() != 0:
            return
        self.papers.take(self.bench.document.plan, self.panel.options)
        for paper in self.model.chosen:
            if "pdf" in paper.formats:
                self.papers.order(paper.id)

    def _made(self, document: str, answer: Answer) -> None:
        self.model.show_state(document, State(pages=answer.pages or None, nothing=answer.code == "nothing"))
        if document == self.document:
            self._show_open()

    def _show_open(self) -> bool:
        """Show the open paper if it is made; until then the page before stays, and cannot be printed."""
        kind, answer = self._kind, self.papers.paper(self._kind.id)
        actions = self.panel.actions_row
        is_pdf = "pdf" in kind.formats
        actions.offer(kind.formats)
        actions.print.setEnabled(answer is not None and not answer.code and is_pdf)
        actions.print.setToolTip(
            "" if is_pdf else translate("Paper", "This one is a file for a phone or a calendar. Save it.")
        )
        actions.save.setEnabled(answer is None or not answer.code)
        actions.name_print(single=answer is not None and answer.pages == 1)
        if answer is None:
            return False
        self.desk.show_name(kind.title, size_name(self.panel.options.paper) if is_pdf else "")
        self.panel.show_unprintable(answer.unprintable)
        if answer.code:
            self.desk.show_message(_why_not(kind, answer))
        elif is_pdf:
            self.desk.show_pages(answer.data)
        else:
            self.desk.show_text(answer.data.decode("utf-8", "replace"))
        return True

    def _show_told(self) -> None:
        kind = self._kind
        plan, _ = self._printed_from(kind.id, self.bench.document.plan, self.panel.options)
        told = told_of(kind, plan, self.panel.options.language or plan.language)
        self.panel.show_told(told.gets, told.kept, told.reader)
        self.panel.show_personal(told.personal)

    def _show_unsealed(self) -> None:
        self.panel.show_unsealed(plan_is_protected=self.bench.document.is_protected)

    def _print(self) -> None:
        answer = self.papers.paper(self.document)
        if answer is not None and answer.data:
            self._tasks.print(answer.data, answer.pages, sides(self.document, self.panel.options))

    def _save(self, format: str) -> None:
        kinds = f"{format_name(format)} (*.{format})"
        name = f"{self.document}.{format}"
        path = file_to_save(self, translate("Paper", "Save this paper"), str(self._folder() / name), kinds)
        if path is None:
            return
        plan, options = self._printed_from(self.document, self.bench.document.plan, self.panel.options)
        self._tasks.save(plan, self._kind, format, options, path)

    def _save_set(self) -> None:
        folder = folder_to_fill(self, translate("Paper", "A folder for the whole set"), str(self._folder()))
        if folder is None:
            return
        in_set = {paper.id for paper in self.model.chosen}
        papers = tuple(kind for kind in self._kinds if kind.id in in_set)
        off = tuple(kind for kind in self._kinds if kind.id not in in_set)
        self._tasks.save_set(self.bench.document.plan, self.panel.options, papers, off, folder)

    def _folder(self) -> Path:
        path = self.bench.document.path
        return path.parent if path is not None else Path.home()


def _languages(plan: Plan) -> tuple[str, ...]:
    """The languages a paper of this plan can be had in: its own, the room's, and those titles are written in."""
    written = [tag for block in plan.blocks() for tag in (*block.public_title, *block.public_notes)]
    handed = [tag for tool in plan.tools.values() for tag in tool.handout_in]
    return tuple(dict.fromkeys((plan.language, *plan.brief.languages, *written, *handed)))


def _format_to_show(kind: DocumentKind) -> str:
    return next((format for format in ("pdf", "txt") if format in kind.formats), kind.formats[0])


def _why_not(kind: DocumentKind, answer: Answer) -> str:
    if answer.code == "nothing":
        reason = why_empty(NothingToPrint(kind.id, answer.reason))
        return translate("Paper", "Nothing to print here yet: {reason}.", reason=reason)
    if answer.code == "stopped":
        return translate("Paper", "Making this page took too much of this computer. Try again, or save it as a file.")
    return translate("Paper", "This page could not be made. Your plan is safe; the other papers are not touched.")
