"""Writing or changing a tool of one's own: a form in tabs that says at once what is still to be mended."""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from planner.catalog import Tool
from planner.own_tools import tidy
from planner.reading import Fault
from ui.bench import Bench
from ui.dialogs.ask import agrees
from ui.dialogs.fitting import FittedDialog
from ui.models.described import Tab
from ui.models.parts import with_part
from ui.models.tool_fields import tabs
from ui.widgets.scrolled import Body, scrolled
from ui.widgets.struct_form import StructForm
from ui.widgets.text import button, label, plain_tip, shown
from ui.wording import fault_sentence
from ui.words import translate

WANTED = "missing-adaptation"
"""What a tool of one's own may lack: said as something that would be good, and no hindrance."""

KEEP = "Ctrl+Return"
"""The key that keeps the tool from any field, those of many lines too."""


def edit_tool(parent: QWidget | None, bench: Bench, tool: Tool, *, heading: str) -> Tool | None:
    """Let a tool be written or changed; return it sound and tidy, or None when it was left."""
    dialog = ToolEditor(parent, bench, tool, heading=heading)
    dialog.exec()
    return dialog.kept


class ToolEditor(FittedDialog):
    """The form of one tool. It is kept only when nothing is left to mend."""

    wide = 820
    tall = 640

    def __init__(self, parent: QWidget | None, bench: Bench, tool: Tool, *, heading: str) -> None:
        super().__init__(parent)
        self.kept: Tool | None = None
        self.tool = tool
        self._first = tool
        self._bench = bench
        self.setWindowTitle(heading)
        self._ids = frozenset(bench.catalog.tools) | {tool.id}
        titles = {id: other.title for id, other in bench.catalog.tools.items() if id != tool.id}
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        side = bench.theme.px(14)
        self.tabs.setIconSize(QSize(side, side))
        self.forms: list[StructForm] = []
        self._tab_of: dict[str, int] = {}
        self._tabs = tabs(bench.catalog)
        for at, tab in enumerate(self._tabs):
            self.tabs.addTab(self._page(tab, at, titles), shown(tab.title))
        self._build(heading)
        self._show()
        QTimer.singleShot(0, self, self._begin)

    @property
    def troubles(self) -> tuple[str, ...]:
        """What is still to be mended, a sentence each."""
        return tuple(sentence for key, sentence, is_wanted in self._found() if not is_wanted)

    def show_part(self, key: str) -> None:
        """Go to the field for a part of the tool."""
        at = self._tab_of.get(key, 0)
        self.tabs.setCurrentIndex(at)
        for form in self.forms:
            if key in form.parts():
                form.field(key).setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        if self.tool == self._first or self._may_leave():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def _page(self, tab: Tab, at: int, titles: Mapping[str, str]) -> QWidget:
        theme, icons = self._bench.theme, self._bench.icons
        body = Body()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.px(4), theme.px(14), theme.px(14), theme.px(14))
        column.setSpacing(theme.px(18))
        if tab.id == "steps":
            self._sum = label("", "small", wrap=True)
            self._match = button("", "link")
            self._match.clicked.connect(self._take_sum)
            row = QHBoxLayout()
            row.addWidget(self._sum, 1)
            row.addWidget(self._match)
            column.addLayout(row)
        for heading, rows in tab.groups:
            form = StructForm(rows, theme, icons, titles, heading=heading)
            form.changed.connect(self._take)
            self.forms.append(form)
            self._tab_of.update(dict.fromkeys(form.parts(), at))
            column.addWidget(form)
        column.addStretch(1)
        return scrolled(body)

    def _build(self, heading: str) -> None:
        px = self.px
        self._state = label("", "small", wrap=True)
        self._mend = button("", "link")
        self._mend.clicked.connect(self._go_mend)
        self.keep = button(translate("ToolForm", "Keep it"), "main")
        self.keep.clicked.connect(self._keep)
        self.keep.setShortcut(KEEP)
        self.keep.setToolTip(plain_tip(QKeySequence(KEEP).toString(QKeySequence.SequenceFormat.NativeText)))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(18), px(24), px(18))
        column.setSpacing(px(10))
        column.addWidget(label(heading, "section", wrap=True))
        column.addWidget(self.tabs, 1)
        column.addLayout(self.foot_to_agree(self._state, self.keep, self._mend))

    def _begin(self) -> None:
        self.show_part("title")

    def _take(self, key: str, value: object) -> None:
        self.tool = with_part(self.tool, key, value)
        self._show()

    def _show(self) -> None:
        """Show the tool in every field, and what is wrong with it under the fields that say so."""
        for form in self.forms:
            form.show_value(self.tool)
        found = self._found()
        troubles: dict[str, str] = {}
        for key, sentence, _is_wanted in found:
            troubles.setdefault(key, sentence)
        for form in self.forms:
            form.show_troubles(troubles)
        mend = [(key, sentence) for key, sentence, is_wanted in found if not is_wanted]
        self._mark_tabs({self._tab_of.get(key, 0) for key, _sentence in mend})
        self.keep.setEnabled(not mend)
        self._state.setText(
            translate("ToolForm", "Left to mend: {number}", number=len(mend))
            if mend
            else self._good_words(len(found))
        )
        self._mend.setVisible(bool(mend))
        self._mend.setText(translate("ToolForm", "Show me"))
        self._show_sum()

    def _good_words(self, wanted: int) -> str:
        if not wanted:
            return translate("ToolForm", "Nothing is left to mend.")
        return translate("ToolForm", "It can be kept. Lines that would be good to have: {number}", number=wanted)

    def _mark_tabs(self, wrong: set[int]) -> None:
        theme = self._bench.theme
        icon = self._bench.icons.icon("warning", theme.colour("warning"), size=theme.px(14))
        for at, tab in enumerate(self._tabs):
            words = translate("ToolForm", "{tab} (to mend)", tab=tab.title) if at in wrong else tab.title
            self.tabs.setTabToolTip(at, words if at in wrong else "")
            self.tabs.tabBar().setAccessibleTabName(at, words)
            self.tabs.setTabIcon(at, icon if at in wrong else QIcon())

    def _show_sum(self) -> None:
        total, usual = self._total, self.tool.time.usual
        self._sum.setText(
            translate("ToolForm", "The steps last {total} of {usual} minutes.", total=total, usual=usual)
        )
        self._match.setVisible(total not in (usual, 0))
        self._match.setText(translate("ToolForm", "Make the tool {total} min", total=total))

    @property
    def _total(self) -> int:
        return sum(step.minutes for step in self.tool.steps)

    def _take_sum(self) -> None:
        time, total = self.tool.time, self._total
        self._take("time", replace(time, min=min(time.min, total), usual=total, max=max(time.max, total)))

    def _found(self) -> list[tuple[str, str, bool]]:
        """Return what is wrong: the part of the form where it shows, a sentence, and whether it may stay so."""
        from content.own_tools import own_complaints
        from content.tool_check import named_tools

        found = []
        for fault in own_complaints(tidy(self.tool)):
            key = self._field_of(fault)
            found.append((key, fault_sentence(replace(fault, where=self._name_of(key))), fault.code == WANTED))
        for key, other in named_tools(self.tool):
            if other not in self._ids:
                sentence = fault_sentence(Fault("no-such-tool", key, params={"id": other}))
                found.append((key, sentence, False))
        return found

    def _field_of(self, fault: Fault) -> str:
        if fault.code == WANTED:
            return f"adaptations.{fault.params['key']}"
        return {"time": "time.usual", "group": "group.max"}.get(fault.where, fault.where)

    def _name_of(self, key: str) -> str:
        rows = (row for tab in self._tabs for _heading, rows in tab.groups for row in rows)
        return next((row.label for row in rows if row.key == key), key)

    def _go_mend(self) -> None:
        first = next((key for key, _sentence, is_wanted in self._found() if not is_wanted), "title")
        self.show_part(first)

    def _keep(self) -> None:
        self.kept = tidy(self.tool)
        self.accept()

    def _may_leave(self) -> bool:
        return agrees(
            self,
            heading=translate("ToolForm", "Leave this tool as it was?"),
            text=translate("ToolForm", "What you wrote here is not kept yet."),
            yes=translate("ToolForm", "Leave it"),
            no=translate("ToolForm", "Go on writing"),
        )
