"""A tool to read: what it is, why it is offered, what to be careful about, and everything needed to run it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.catalog import Catalog, Tool
from planner.own_tools import Whose
from planner.recommendation import Reason
from ui.models.tool_reading import ToolReading
from ui.models.tool_rows import ToolRow
from ui.theme import Theme
from ui.widgets import tool_tabs
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import Icons
from ui.widgets.note_field import NoteField
from ui.widgets.own_menu import own_button, whose_words
from ui.widgets.prose import FactStrip, point, read_label
from ui.widgets.purpose_mark import PurposeMark
from ui.widgets.text import button, icon_button, label, plain_tip, shown
from ui.widgets.what_would_change import WhatWouldChange
from ui.widgets.why_box import WhyBox
from ui.wording.labels import purpose_name
from ui.wording.tools import facts, length_words, swap_words
from ui.words import translate

SWAPS = ("shorter", "calmer", "safer")


class ToolReader(QScrollArea):
    """Shows one tool; it is built anew for another tool, and keeps its place when only marks change."""

    add_wanted = Signal(object)
    keep_wanted = Signal(object)
    favourite_wanted = Signal(object, bool)
    """The tool is to be a favourite, or no longer."""
    note_written = Signal(object, str)
    """The note to self about a tool."""
    not_so = Signal(object, object)
    """A Reason for a tool does not hold here."""
    again_wanted = Signal(object)
    """The reasons for a tool that were set aside are to be told again."""
    tool_wanted = Signal(str)
    deed_wanted = Signal(str, object)
    """Something is to be done with the tool itself: change, copy, restore or delete."""

    def __init__(self, catalog: Catalog, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("reader")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Tools", "The tool to read"))
        self._catalog, self._theme, self._icons = catalog, theme, icons
        self.reading: ToolReading | None = None
        self._length: QLabel | None = None
        self._whose: Callable[[str], Whose] = lambda _id: ""
        self._is_stale = False
        self._tab = 0

    def know(self, catalog: Catalog, whose: Callable[[str], Whose]) -> None:
        """Go on with this catalog; ``whose`` says whose a tool is, by its id."""
        self._catalog, self._whose = catalog, whose
        self._is_stale = True

    def show_reading(self, reading: ToolReading, marks: ToolRow) -> None:
        """Show a tool with what is told of it, and what its reader has made of it."""
        if reading != self.reading or self._is_stale:
            self._is_stale = False
            again = self.reading is not None and self.reading.tool.id == reading.tool.id
            at = self.verticalScrollBar().value() if again else 0
            if self.reading is not None:
                self.note.tell()
            self.reading = reading
            self._build(reading, marks)
            self.verticalScrollBar().setValue(at)
        self._show_marks(marks)

    def _build(self, reading: ToolReading, marks: ToolRow) -> None:
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
        self.note = NoteField(marks.note, theme)
        self.note.written.connect(lambda text: self.note_written.emit(tool, text))
        if not marks.note:
            self.note.hide()
        column.addWidget(self.note)
        if reading.left_out:
            column.addWidget(WhyBox(translate("Tools", "Why it was left out"), reading.left_out, theme, self._icons))
        if reading.reasons or reading.set_aside:
            column.addWidget(self._why(reading))
        for caution in reading.cautions:
            column.addWidget(point(caution, theme, self._icons, mark="warning", role="warning"))
        if reading.reasons or reading.set_aside or reading.left_out:
            column.addWidget(WhatWouldChange(tool, reading.brief, self._catalog, theme, self._icons))
        column.addLayout(self._tabs_row(tool))
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._place)
        column.addStretch(1)
        self._shown: QWidget | None = None
        self._show_tab(self._tab)
        self.setWidget(body)

    def _show_marks(self, marks: ToolRow) -> None:
        words = translate("Tools", "In your toolkit") if marks.in_toolkit else translate("Tools", "Keep in toolkit")
        self.keep.setText(words)
        self.keep.setAccessibleName(words)
        self.keep.setChecked(marks.in_toolkit)
        self.keep.setFont(self._theme.font(bold=marks.in_toolkit))
        favour = translate("Tools", "A favourite") if marks.favourite else translate("Tools", "Make it a favourite")
        self.favourite.setChecked(marks.favourite)
        star = "star-full" if marks.favourite else "star"
        self.favourite.setIcon(self._icons.icon(star, self._theme.colour("primary"), size=self._theme.px(18)))
        self.favourite.setAccessibleName(favour)
        self.favourite.setToolTip(plain_tip(favour))
        self.note.show_note(marks.note)
        if marks.note:
            self.note.show()
        told = [whose_words(self._whose(self.reading.tool.id))] if self.reading is not None else []
        if marks.in_agenda and not (self.reading and self.reading.left_out):
            told.append(translate("Tools", "It is in the agenda already."))
        elif marks.recent:
            told.append(translate("Tools", "You used it lately."))
        self._told.setText(" ".join(filter(None, told)))
        self._told.setVisible(any(told))

    def _idea_line(self, tool: Tool) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        mark = PurposeMark(tool.purpose, purpose_name(tool.purpose), self._theme, self._icons)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        ideas = (self._catalog.key_ideas.get(id) for id in tool.key_ideas)
        row.addWidget(label(" · ".join(idea.title for idea in ideas if idea is not None), "small", wrap=True), 1)
        self.favourite = _small("star", translate("Tools", "Make it a favourite"), self._theme, self._icons)
        self.favourite.setCheckable(True)
        self.favourite.clicked.connect(lambda on: self.favourite_wanted.emit(tool, on))
        self.write = _small("pencil", translate("Tools", "Write a note to self"), self._theme, self._icons)
        self.write.clicked.connect(self._write)
        for control in (self.favourite, self.write):
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
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
        self._told = label("", "small")
        self._told.setMinimumHeight(theme.px(36))
        box = QWidget()
        flow = FlowLayout(box, gap=theme.px(8))
        self.own = own_button(self._whose(tool.id), lambda deed: self.deed_wanted.emit(deed, tool), theme, icons)
        for widget in (self.add, self.keep, self.swap, self.own, self._told):
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

    def _why(self, reading: ToolReading) -> QWidget:
        tool = reading.tool
        links: list[QToolButton] = []
        for reason in reading.as_advised:
            name = translate("Tools", "Not so for us: {reason}", reason=reason.text)
            link = icon_button(
                self._icons.icon("cross", self._theme.colour("primary")), name, size=self._theme.px(14)
            )
            link.setMinimumSize(self._theme.px(28), self._theme.px(26))
            link.clicked.connect(lambda _on=False, reason=reason: self._set_aside(tool, reason))
            links.append(link)
        again = translate("Tools", "Set aside: {reasons}. Say them again", reasons=reading.set_aside)
        self.again = button(again, "link")
        self.again.clicked.connect(lambda: self.again_wanted.emit(tool))
        if not reading.set_aside:
            self.again.hide()
        title = translate("Tools", "Why this for you")
        box = WhyBox(title, reading.reasons, self._theme, self._icons, mark="check", crosses=links)
        box.foot.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _set_aside(self, tool: Tool, reason: Reason) -> None:
        self.not_so.emit(tool, reason)
        if self.reading is not None and self.reading.set_aside:
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        self.note.show()
        self.note.begin()
        self.ensureWidgetVisible(self.note)

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
        self._length = label(length_words(tool), "small")
        row.addWidget(self._length)
        self._give_tabs_room()
        return row

    def _give_tabs_room(self) -> None:
        """Leave out the length where the tabs need its room: it stands among the facts as well."""
        if self._length is not None:
            needed = self.tabs.sizeHint().width() + self._length.sizeHint().width()
            self._length.setVisible(needed <= self.viewport().width() - self._theme.px(52))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_tabs_room()

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


def _small(icon: str, name: str, theme: Theme, icons: Icons) -> QToolButton:
    made = icon_button(icons.icon(icon, theme.colour("primary"), size=theme.px(18)), name, size=theme.px(18))
    made.setMinimumSize(theme.px(30), theme.px(28))
    return made
