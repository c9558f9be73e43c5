"""A tool to read: what it is, why it is offered, what to be careful about, and everything needed to run it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QScrollArea, QTabBar, QVBoxLayout, QWidget

from planner.catalog import Catalog, Tool
from ui.models.tool_reading import ToolReading
from ui.theme import Theme
from ui.widgets import tool_tabs
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import Icons
from ui.widgets.prose import FactStrip, point, read_label
from ui.widgets.purpose_mark import PurposeMark
from ui.widgets.text import button, label, shown
from ui.wording.labels import purpose_name
from ui.wording.tools import facts, swap_words
from ui.words import translate

SWAPS = ("shorter", "calmer", "safer")


class ToolReader(QScrollArea):
    """Shows one tool; it is built anew for another tool, and keeps its place when only marks change."""

    add_wanted = Signal(object)
    keep_wanted = Signal(object)
    tool_wanted = Signal(str)

    def __init__(self, catalog: Catalog, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("reader")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Tools", "The tool to read"))
        self._catalog, self._theme, self._icons = catalog, theme, icons
        self.reading: ToolReading | None = None
        self._tab = 0

    def show_reading(self, reading: ToolReading, *, in_toolkit: bool, in_agenda: bool) -> None:
        """Show a tool with what is told of it."""
        if reading != self.reading:
            self.reading = reading
            self._build(reading)
        self._show_marks(in_toolkit=in_toolkit, in_agenda=in_agenda)

    def _build(self, reading: ToolReading) -> None:
        theme, tool = self._theme, reading.tool
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(8))
        column.addWidget(self._idea_line(tool))
        column.addWidget(read_label(tool.title, "reading"))
        column.addWidget(read_label(tool.in_one_line, "lead"))
        column.addWidget(self._buttons(tool))
        column.addWidget(FactStrip(facts(tool), theme))
        if reading.left_out:
            column.addWidget(self._box(translate("Tools", "Why it was left out"), reading.left_out, "hint"))
        if reading.reasons:
            column.addWidget(self._box(translate("Tools", "Why this for you"), reading.reasons, "check"))
        for caution in reading.cautions:
            column.addWidget(point(caution, theme, self._icons, mark="warning", role="warning"))
        column.addLayout(self._tabs_row(tool))
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._place)
        column.addStretch(1)
        self._shown: QWidget | None = None
        self._show_tab(self._tab)
        self.setWidget(body)
        self.verticalScrollBar().setValue(0)

    def _show_marks(self, *, in_toolkit: bool, in_agenda: bool) -> None:
        words = translate("Tools", "In your toolkit") if in_toolkit else translate("Tools", "Keep in toolkit")
        self.keep.setText(words)
        self.keep.setAccessibleName(words)
        self.keep.setChecked(in_toolkit)
        self.keep.setFont(self._theme.font(bold=in_toolkit))
        again = in_agenda and not (self.reading and self.reading.left_out)
        self._is_in.setVisible(again)

    def _idea_line(self, tool: Tool) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        mark = PurposeMark(tool.purpose, purpose_name(tool.purpose), self._theme, self._icons)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        ideas = (self._catalog.key_ideas.get(id) for id in tool.key_ideas)
        row.addWidget(label(" · ".join(idea.title for idea in ideas if idea is not None), "small", wrap=True), 1)
        return box

    def _buttons(self, tool: Tool) -> QWidget:
        theme, icons = self._theme, self._icons
        left_out = bool(self.reading and self.reading.left_out)
        words = translate("Tools", "Use anyway") if left_out else translate("Tools", "Add to agenda")
        self.add = _sized(button(words, "main"), "plus", "on_primary", theme, icons)
        self.add.clicked.connect(lambda: self.add_wanted.emit(tool))
        self.keep = _sized(button(""), "bag", "primary", theme, icons)
        self.keep.setCheckable(True)
        self.keep.clicked.connect(lambda: self.keep_wanted.emit(tool))
        self.swap = _sized(button(translate("Tools", "Shorter or safer…")), "swap", "text", theme, icons)
        self.swap.setMenu(self._swaps(tool))
        self.swap.setVisible(bool(self.swap.menu().actions()))
        self._is_in = label(translate("Tools", "It is in the agenda already."), "small")
        self._is_in.setMinimumHeight(theme.px(36))
        box = QWidget()
        flow = FlowLayout(box, gap=theme.px(8))
        for widget in (self.add, self.keep, self.swap, self._is_in):
            flow.addWidget(widget)
        return box

    def _swaps(self, tool: Tool) -> QMenu:
        menu = QMenu(self)
        for kind in SWAPS:
            other = self._catalog.tools.get(getattr(tool, kind))
            if other is not None:
                action = menu.addAction(shown(swap_words(kind, other.title)))
                action.triggered.connect(lambda _on=False, id=other.id: self.tool_wanted.emit(id))
        return menu

    def _box(self, title: str, told: tuple[tuple[str, str], ...], mark: str) -> QWidget:
        theme = self._theme
        box = QWidget()
        box.setObjectName("why")
        box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(box)
        column.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(12))
        column.setSpacing(theme.px(6))
        head = QHBoxLayout()
        head.addWidget(label(title, "strong"), 1)
        head.addWidget(label(translate("Tools", "your answer"), "small"))
        column.addLayout(head)
        for text, answer in told:
            column.addWidget(point(text, theme, self._icons, mark=mark, after=answer))
        return box

    def _tabs_row(self, tool: Tool) -> QHBoxLayout:
        self.tabs = QTabBar()
        self.tabs.setDocumentMode(True)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(translate("Tools", "Parts of the tool"))
        for name, _build in self._parts(tool):
            self.tabs.addTab(shown(name))
        self._tab = min(self._tab, self.tabs.count() - 1)
        self.tabs.setCurrentIndex(self._tab)
        self.tabs.currentChanged.connect(self._show_tab)
        row = QHBoxLayout()
        row.addWidget(self.tabs, 1)
        length = translate("Tools", "{minutes} min in {steps} steps", minutes=tool.time.usual, steps=len(tool.steps))
        row.addWidget(label(length, "small"))
        return row

    def _parts(self, tool: Tool) -> tuple[tuple[str, Callable[[], QWidget]], ...]:
        theme, icons = self._theme, self._icons
        return (
            (translate("Tools", "Run it"), lambda: tool_tabs.run_it(tool, theme, icons)),
            (translate("Tools", "Adapt it"), lambda: tool_tabs.adapt_it(tool, theme, icons)),
            (
                translate("Tools", "Care and after"),
                lambda: tool_tabs.care_and_after(tool, self._catalog, self.tool_wanted.emit, theme, icons),
            ),
            (translate("Tools", "Handout"), lambda: tool_tabs.handout(tool, theme, icons)),
            (translate("Tools", "Source"), lambda: tool_tabs.source(tool, theme, icons)),
        )

    def _show_tab(self, index: int) -> None:
        if self.reading is None or index < 0:
            return
        self._tab = index
        if self._shown is not None:
            self._place.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = self._parts(self.reading.tool)[index][1]()
        self._place.addWidget(self._shown)


def _sized(made: QPushButton, icon: str, colour: str, theme: Theme, icons: Icons) -> QPushButton:
    made.setIcon(icons.icon(icon, theme.colour(colour), size=theme.px(16)))
    made.setIconSize(QSize(theme.px(16), theme.px(16)))
    made.setProperty("tall", "true")
    return made
