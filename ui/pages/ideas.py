"""The Ideas & tools page: key ideas at the left, tools in the middle, and at the right what is being read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from planner.catalog import KeyIdea, Tool
from planner.conversation import conversation_block
from planner.edits.blocks import AddBlocks
from planner.edits.whole import Pick
from planner.lengths import block_for_room
from planner.placing import place_for
from planner.plan import Block, Plan
from planner.quiet_reasons import SayReasonsAgain, SetReasonAside, rests_on_risk
from planner.recommendation import Reason
from planner.sifting import Sieve
from ui.bench import Bench
from ui.booklet import BOOKLET
from ui.models.tool_reading import reading_of
from ui.models.tool_rows import Marks, tool_rows
from ui.pages.page import Page
from ui.widgets.idea_reader import IdeaReader
from ui.widgets.ideas_panel import IdeasPanel
from ui.widgets.kept_columns import KeptColumns
from ui.widgets.text import button, label
from ui.widgets.tool_reader import ToolReader
from ui.widgets.toolkit_board import ToolkitBoard
from ui.widgets.tools_panel import ToolsPanel
from ui.widgets.with_back import with_back
from ui.wording.tools import added_sentence
from ui.words import translate

WIDTHS = (236, 446, 592)


class IdeasPage(Page):
    """Three columns; where there is little room one at a time, with a way back."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        theme, icons = bench.theme, bench.icons
        self.ideas = IdeasPanel(theme, icons)
        self.tools = ToolsPanel(bench.catalog, theme, icons)
        self.reader = ToolReader(bench.catalog, theme, icons)
        self.idea_reader = IdeaReader(theme, icons)
        self.board = ToolkitBoard(bench.toolkit, theme, icons)
        self._tool: Tool | None = None
        self._is_narrow = False
        self._column = 1
        self._build()
        self._connect()

    def show_plan(self, before: Plan | None, plan: Plan) -> None:
        if before is None or before.brief is not plan.brief:
            self.tools.filters.know_people(plan.brief.participants)
            self.ideas.show_advice(self.bench.document.recommendation)
            self._show_rows()
            self._show_reading()
        elif before.days is not plan.days or before.parked is not plan.parked or before.silenced is not plan.silenced:
            self._show_rows()
            self._show_reading()
        if before is None:
            self._open_first()

    def read(self, tool_id: str, *, keyboard: bool = False) -> None:
        """Open a tool in the reading view, and move to it in the list where it shows there.

        ``keyboard`` takes the keyboard into it, for a tool that was asked for from elsewhere.
        """
        tool = self._tool_with(tool_id)
        if tool is None:
            self.bench.said.emit(translate("Tools", "This tool is not in the library."))
            return
        self.tools.choose(tool_id)
        self._read(tool)
        self._go_to(2, focus=keyboard)

    def arrange(self) -> None:
        """Show the toolkit in its order and groups, to arrange, print or send it."""
        self.right.setCurrentWidget(self.board)
        self._go_to(2)
        (self.board.view if self.board.model.lines else self.board.title).setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self) -> None:
        """Put the keyboard into the search field."""
        self._go_to(1)
        self.tools.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tools.filters.search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self.bench.theme.px(960)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._lay_columns()

    def _build(self) -> None:
        theme = self.bench.theme
        self._nothing = label(translate("Tools", "Choose a tool to read it."), "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.right = QStackedWidget()
        for widget in (self._nothing, self.reader, self.idea_reader, self.board):
            self.right.addWidget(widget)
        back = self.bench.icons.icon("chevron-left", theme.colour("primary"), size=theme.px(16))
        self._backs = [
            button(translate("Ideas", "Back to key ideas"), "link", icon=back),
            button(translate("Tools", "Back to the tools"), "link", icon=back),
        ]
        self._columns = [
            self.ideas,
            with_back(self._backs[0], self.tools, theme.px(12)),
            with_back(self._backs[1], self.right, theme.px(12)),
        ]
        self._columns[2].setObjectName("surface")
        self._columns[2].setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        usual = tuple(theme.px(width) for width in WIDTHS)
        self.splitter = KeptColumns(self.bench.settings, "ideas", tuple(self._columns), usual)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)
        self._lay_columns()

    def _connect(self) -> None:
        bench = self.bench
        self.ideas.chosen.connect(self._idea_chosen)
        self.ideas.opened.connect(self._idea_opened)
        self.ideas.question_wanted.connect(bench.question_wanted)
        self.ideas.toolkit_wanted.connect(
            lambda only: self.tools.filters.limit("origin", "toolkit" if only else None)
        )
        self.ideas.arrange_wanted.connect(self.arrange)
        self.board.tool_wanted.connect(self.read)
        self.board.booklet_wanted.connect(lambda: bench.paper_wanted.emit(BOOKLET))
        self.board.pack_wanted.connect(lambda: bench.action_wanted.emit("send-toolkit"))
        self.tools.chosen.connect(self._tool_chosen)
        self.tools.opened.connect(self.read)
        self.tools.use_wanted.connect(self._use)
        self.tools.sifted.connect(self._sifted)
        self.reader.add_wanted.connect(self._add)
        self.idea_reader.conversation_wanted.connect(self._add_conversation)
        self.reader.keep_wanted.connect(self._keep)
        self.reader.tool_wanted.connect(self.read)
        self.reader.favourite_wanted.connect(self._favour)
        self.reader.note_written.connect(self._write_note)
        self.reader.not_so.connect(self._set_aside)
        self.reader.again_wanted.connect(self._say_again)
        self.reader.know(bench.catalog, bench.own_tools.whose)
        self.reader.deed_wanted.connect(bench.tool_deed_wanted)
        bench.catalog_changed.connect(self._catalog_changed)
        bench.toolkit.changed.connect(self._show_all_of_it)
        bench.quiet.changed.connect(self._show_all_of_it)
        for place, back in enumerate(self._backs):
            back.clicked.connect(lambda _on=False, place=place: self._go_to(place, focus=True))

    def _open_first(self) -> None:
        fitting = self.tools.shown.fitting()
        if self._tool is None and fitting:
            self.tools.choose(fitting[0].tool.id)
            self._read(fitting[0].tool)

    def _idea_chosen(self, id: str) -> None:
        self.tools.filters.limit("key_idea", id or None)
        if id:
            self._read_idea(id)

    def _idea_opened(self, id: str) -> None:
        self._idea_chosen(id)
        self._go_to(2)

    def _read_idea(self, id: str) -> None:
        for ranked in self.bench.document.recommendation.key_ideas:
            if ranked.idea.id == id:
                self.idea_reader.show_idea(ranked)
                self.right.setCurrentWidget(self.idea_reader)

    def _sifted(self, sieve: Sieve) -> None:
        self.ideas.choose(sieve.key_idea)
        self.ideas.toolkit.setChecked(sieve.origin == "toolkit")
        if sieve.key_idea is None and self.right.currentWidget() is self.idea_reader and self._tool is not None:
            self._read(self._tool)

    def _tool_chosen(self, id: str) -> None:
        tool = self._tool_with(id)
        if tool is not None:
            self._read(tool)

    def _read(self, tool: Tool) -> None:
        self._tool = tool
        self.right.setCurrentWidget(self.reader)
        self._show_reading()

    def _show_reading(self) -> None:
        tool = self._tool
        if tool is None:
            return
        document = self.bench.document
        reading = reading_of(
            tool, document.recommendation, document.plan.brief, self.bench.catalog, self.bench.quiet.said
        )
        self.reader.show_reading(reading, self._marks().row(tool))

    def _show_rows(self) -> None:
        document, shelf = self.bench.document, self.bench.toolkit.shelf
        others = (*self.bench.catalog.frames(), *shelf.collected())
        rows = tool_rows(document.recommendation, self._marks(), others=others, said=self.bench.quiet.said)
        self.tools.show_rows(rows)
        self.ideas.show_toolkit(len(shelf.toolkit))

    def _marks(self) -> Marks:
        shelf = self.bench.toolkit.shelf
        return Marks(
            toolkit=frozenset(shelf.toolkit),
            agenda=_used(self.bench.document.plan),
            own=frozenset(
                (*self.bench.own_tools.tools, *(id for id in shelf.toolkit if id not in self.bench.catalog.tools))
            ),
            changed=frozenset(id for id in self.bench.own_tools.tools if self.bench.own_tools.whose(id) == "changed"),
            favourites=frozenset(shelf.favourites),
            recent=frozenset(shelf.recent),
            notes=shelf.notes,
        )

    def _catalog_changed(self) -> None:
        """Show a tool of one's own that came, changed or went."""
        self.reader.know(self.bench.catalog, self.bench.own_tools.whose)
        self.ideas.show_advice(self.bench.document.recommendation)
        if self._tool is not None:
            self._tool = self._tool_with(self._tool.id)
            if self._tool is None:
                self.right.setCurrentWidget(self._nothing)
        self._show_all_of_it()

    def _show_all_of_it(self) -> None:
        self._show_rows()
        self._show_reading()

    def _use(self, id: str) -> None:
        tool = self._tool_with(id)
        if tool is not None:
            self._add(tool)

    def _add(self, tool: Tool) -> None:
        plan, bench = self.bench.document.plan, self.bench
        block = block_for_room(tool, plan.brief, bench.new_id)
        if place_for(bench.document.timetable, block.minutes) is None:
            self._pick(tool)
        elif self._put(block, usual=tool.time.usual, tools=(tool,)):
            bench.tool_used(tool.id)

    def _add_conversation(self, idea: KeyIdea) -> None:
        plan, bench = self.bench.document.plan, self.bench
        title = translate("Ideas", "Beyond the tool: {idea}", idea=idea.short)
        language = bench.catalog.language
        block = conversation_block(idea, plan.brief, bench.new_id, title=title, language=language)
        if block is None or idea.conversation is None:
            return
        if place_for(bench.document.timetable, block.minutes) is None:
            bench.said.emit(translate("Ideas", "There is no day in the agenda yet. Draft one, or add a day, first."))
            return
        self._put(block, usual=idea.conversation.minutes)

    def _put(self, block: Block, *, usual: int, tools: tuple[Tool, ...] = ()) -> bool:
        """Put a block where there is room for it, as one named step. Returns whether it was done."""
        document = self.bench.document
        place = place_for(document.timetable, block.minutes)
        if place is None:
            return False
        days = document.plan.days
        number = next(index for index, day in enumerate(days, start=1) if day.id == place.day)
        name = added_sentence(block.title, usual=usual, minutes=block.minutes, day=number, days=len(days))
        return self.bench.do(AddBlocks((block,), place, tools), name)

    def _pick(self, tool: Tool) -> None:
        self.bench.do(Pick(tool), translate("Tools", "Picked {title}", title=tool.title))
        self.bench.said.emit(
            translate(
                "Tools",
                "There is no day in the agenda yet. {title} is picked, and waits until there is one.",
                title=tool.title,
            )
        )

    def _keep(self, tool: Tool) -> None:
        toolkit = self.bench.toolkit
        if toolkit.holds(tool.id):
            toolkit.drop(tool.id, translate("Tools", "Took {title} out of your toolkit", title=tool.title))
        else:
            toolkit.keep(tool, translate("Tools", "Kept {title} in your toolkit", title=tool.title))

    def _favour(self, tool: Tool, on: bool) -> None:
        name = (
            translate("Tools", "Made {title} a favourite", title=tool.title)
            if on
            else translate("Tools", "{title} is no favourite any more", title=tool.title)
        )
        self.bench.toolkit.favour(tool.id, name, on=on)

    def _write_note(self, tool: Tool, text: str) -> None:
        name = translate("Tools", "Wrote a note about {title}", title=tool.title)
        self.bench.toolkit.write_note(tool.id, text, name)

    def _set_aside(self, tool: Tool, reason: Reason) -> None:
        if not rests_on_risk(reason):
            self.bench.do(
                SetReasonAside(tool.id, reason), translate("Tools", "Not so for us: {reason}", reason=reason.text)
            )
            return
        self.bench.quiet.hide(tool, reason)
        self.bench.said.emit(
            translate("Tools", "Hidden for now. It rests on your answers about risk, so the plan does not keep it.")
        )

    def _say_again(self, tool: Tool) -> None:
        self.bench.quiet.show_again(tool)
        self.bench.do(
            SayReasonsAgain(tool.id), translate("Tools", "Say the reasons for {title} again", title=tool.title)
        )

    def _tool_with(self, id: str) -> Tool | None:
        plan, shelf = self.bench.document.plan, self.bench.toolkit.shelf
        return self.bench.catalog.tools.get(id) or plan.tools.get(id) or shelf.tools.get(id)

    def _go_to(self, column: int, *, focus: bool = False) -> None:
        held = self.window().focusWidget()
        self._column = column
        self._lay_columns()
        left_behind = held is not None and self.isAncestorOf(held) and not held.isVisible()
        if focus or left_behind:
            inner = (self.ideas.view, self.tools.view, self.right.currentWidget() or self.right)[column]
            inner.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_columns(self) -> None:
        for place, column in enumerate(self._columns):
            column.setVisible(not self._is_narrow or place == self._column)
        for back in self._backs:
            back.setVisible(self._is_narrow)


def _used(plan: Plan) -> frozenset[str]:
    return frozenset(block.tool for block in (*plan.blocks(), *plan.parked) if block.tool)
