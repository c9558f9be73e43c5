"""Typing within the list of blocks: changing a row where it stands, and a line opened between two rows."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, Signal

from planner.edits.places import Place
from planner.typed_block import Typed
from ui.delegates.agenda_row import AgendaRowDelegate
from ui.theme import Theme
from ui.widgets.agenda_list import AgendaList
from ui.widgets.icons import Icons
from ui.widgets.row_editor import RowEditor
from ui.widgets.typing_row import TypingRow
from ui.words import translate


class RowTyping(QObject):
    """The fields over a list's rows; they are made when they are first wanted."""

    edited = Signal(object)
    refused = Signal(str)
    typed = Signal(object, Place)
    """A line was typed between rows: what it names, and where it goes."""
    pasted = Signal(Place)
    """Blocks or a table are on the clipboard, and were pasted between rows."""

    def __init__(
        self,
        view: AgendaList,
        delegate: AgendaRowDelegate,
        theme: Theme,
        icons: Icons,
        *,
        hour: Callable[[int], str],
        understood: Callable[[Typed], str],
    ) -> None:
        super().__init__(view)
        self._view, self._delegate, self._theme, self._icons = view, delegate, theme, icons
        self._hour, self._understood = hour, understood
        self.editor: RowEditor | None = None
        self.line: TypingRow | None = None
        self._made = ""
        """The block that was typed last in the line between rows: it is chosen when the line closes."""
        view.resized.connect(self._lay)
        view.laid_out.connect(self._lay)

    def change_row(self, field: str = "title") -> None:
        """Change the current row where it stands."""
        at = self._view.currentIndex().row()
        if 0 <= at < len(self._view.rows.rows):
            self._change(at, field)

    def open_line(self, id: str, *, below: bool) -> None:
        """Keep a line free below or above a row, and put the keyboard into it."""
        self._close_editor()
        line = self._line()
        self._delegate.gap = (id, below)
        self._relayout()
        self._view.scrollTo(self._view.rows.index(max(0, self._view.rows.row_of(id))))
        self._lay()
        line.show()
        line.raise_()
        line.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_line(self) -> None:
        """Close the line between the rows."""
        if self._delegate.gap is not None:
            self._delegate.gap = None
            self._relayout()
        if self.line is not None and not self.line.isHidden():
            had = self.line.field.hasFocus()
            self.line.hide()
            if had:
                made = self._view.rows.row_of(self._made)
                if made >= 0:
                    self._view.setCurrentIndex(self._view.rows.index(made))
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._made = ""

    def _change(self, at: int, field: str) -> None:
        self.close_line()
        row = self._view.rows.rows[at]
        index = self._view.rows.index(at)
        if row.kind == "day":
            return
        self._view.setCurrentIndex(index)
        self._view.scrollTo(index)
        rect = self._view.visualRect(index)
        began = next((one.start for one in self._view.rows.rows if one.id == row.group), 0)
        self._editor().open(row, rect, self._delegate.columns_at(rect.width()), field, began=began)

    def _go_on(self, step: int, field: str) -> None:
        row = self._editor().row
        at = self._view.rows.row_of(row.id) if row is not None else -1
        rows = self._view.rows.rows
        to = at + step
        while 0 <= to < len(rows) and rows[to].kind == "day":
            to += step
        if step and 0 <= to < len(rows):
            self._change(to, field)
            return
        self._close_editor()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        if step > 0:
            self._view.left_below.emit()

    def _take_line(self, lines: tuple[Typed, ...]) -> None:
        gap = self._delegate.gap
        at = self._view.rows.row_of(gap[0]) if gap is not None else -1
        place = self._view.rows.place_at(at, below=gap[1]) if gap is not None else None
        if place is None:
            return
        # The last first: each goes in ahead of what was put in before it.
        before = {row.id for row in self._view.rows.rows}
        for line in reversed(lines):
            self.typed.emit(line, place)
        made = [row.id for row in self._view.rows.rows if row.id not in before]
        if made:
            self._made = made[-1]
            self.open_line(made[-1], below=True)

    def _pasted(self) -> None:
        gap = self._delegate.gap
        at = self._view.rows.row_of(gap[0]) if gap is not None else -1
        place = self._view.rows.place_at(at, below=gap[1]) if gap is not None else None
        self.close_line()
        if place is not None:
            self.pasted.emit(place)

    def _tabbed(self) -> None:
        gap = self._delegate.gap
        at = self._view.rows.row_of(gap[0]) if gap is not None else -1
        if at >= 0:
            self._change(at, "lead")

    def _lay(self) -> None:
        gap, line = self._delegate.gap, self.line
        if gap is not None and line is not None:
            at = self._view.rows.row_of(gap[0])
            if at < 0:
                self.close_line()
                return
            whole = self._view.visualRect(self._view.rows.index(at))
            low = self._delegate.low
            top = whole.bottom() - low + 1 if gap[1] else whole.top()
            line.setGeometry(QRect(whole.left(), top, whole.width(), low))
        editor = self.editor
        if editor is not None and editor.row is not None:
            at = self._view.rows.row_of(editor.row.id)
            if at < 0:
                self._close_editor()
            else:
                rect = self._view.visualRect(self._view.rows.index(at))
                editor.place(rect, self._delegate.columns_at(rect.width()))
                editor.show_row(self._view.rows.rows[at])

    def _relayout(self) -> None:
        self._view.lay_out_anew()

    def _close_editor(self) -> None:
        if self.editor is not None:
            self.editor.close_fields()

    def _editor(self) -> RowEditor:
        if self.editor is None:
            made = self.editor = RowEditor(self._view.viewport(), self._theme, self._hour)
            made.edited.connect(self.edited)
            made.refused.connect(self.refused)
            made.row_left.connect(self._go_on)
        return self.editor

    def _line(self) -> TypingRow:
        if self.line is None:
            made = self.line = TypingRow(self._theme, self._icons, self._understood)
            made.setParent(self._view.viewport())
            made.setAutoFillBackground(True)
            made.setMinimumHeight(0)
            made.field.setMinimumHeight(0)
            made.field.setAccessibleName(translate("Agenda", "Type a block between these two: minutes and a title"))
            made.typed.connect(self._take_line)
            made.tabbed.connect(self._tabbed)
            made.pasted.connect(self._pasted)
            made.left.connect(self.close_line)
            made.left_above.connect(self.close_line)
            made.left_empty.connect(self.close_line)
        return self.line
