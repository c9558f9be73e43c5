"""Changing a row of the agenda where it stands: Tab to the next field, Enter to the same field of the next row."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from planner.clock import LATEST, clock
from planner.edits import Edit
from planner.edits.fields import AssignLead, Pin, Retime, Retitle
from planner.edits.strands import DescribeStrand, RetitleGroup
from planner.tables.cells import hours_in, length_in
from ui.delegates.agenda_columns import Columns
from ui.models.agenda_rows import Row
from ui.theme import Theme
from ui.widgets.text import show_whole
from ui.words import translate

FIELDS = ("start", "minutes", "title", "lead")


class RowEditor(QWidget):
    """Fields over the cells of one row. What is typed becomes an edit when its field is left."""

    edited = Signal(object)
    refused = Signal(str)
    row_left = Signal(int, str)
    """Go on in the next row (1) or the one before (-1), in this field; 0 closes."""

    def __init__(self, viewport: QWidget, theme: Theme, hour: Callable[[int], str]) -> None:
        super().__init__(viewport)
        self._theme, self._hour = theme, hour
        self._row: Row | None = None
        self._began = 0
        names = {
            "start": translate("Agenda", "Start; leave it empty to follow on"),
            "minutes": translate("Agenda", "Minutes"),
            "title": translate("Agenda", "Title"),
            "lead": translate("Agenda", "Lead"),
        }
        self.fields: dict[str, _Cell] = {}
        t = theme.tokens
        for id in FIELDS:
            field = _Cell(self, id)
            field.setAccessibleName(names[id])
            field.setStyleSheet(
                f"QLineEdit {{ border: 1px solid {t.border}; border-radius: 3px; background: {t.surface};"
                f" padding: 0 {theme.px(3)}px; min-height: 0; }} QLineEdit:focus {{ border: 2px solid {t.primary}; }}"
            )
            self.fields[id] = field
        self.fields["start"].setAlignment(Qt.AlignmentFlag.AlignRight)
        self.fields["minutes"].setAlignment(Qt.AlignmentFlag.AlignRight)
        self.hide()

    @property
    def row(self) -> Row | None:
        """The row that is being changed."""
        return self._row if not self.isHidden() else None

    def open(self, row: Row, rect: QRect, at: Columns, field: str, *, began: int) -> None:
        """Change a row that stands at a place, beginning in a field; ``began`` is when its strand begins."""
        self._row, self._began = row, began
        for edit in self.fields.values():
            edit.setModified(False)
        self.place(rect, at)
        self.show_row(row)
        self.show()
        self.raise_()
        wanted = self.fields[field] if not self.fields[field].isHidden() else self.fields["title"]
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        wanted.selectAll()

    def place(self, rect: QRect, at: Columns) -> None:
        """Lay the fields over the cells of the row, which stands here now."""
        self.setGeometry(rect)
        cells = {"start": at.start, "minutes": at.minutes, "title": at.block, "lead": at.lead}
        for id, (left, wide) in cells.items():
            edit = self.fields[id]
            edit.setVisible(self._has(id) and wide > 0)
            edit.setGeometry(left - 2 if id != "minutes" else left + 4, 2, wide + 2, rect.height() - 5)

    def show_row(self, row: Row) -> None:
        """Show the row as it is now."""
        self._row = row
        values = {"start": self._hour(row.start), "minutes": str(row.minutes), "title": row.title, "lead": row.lead}
        for id, value in values.items():
            if not self.fields[id].isModified() or not self.fields[id].hasFocus():
                show_whole(self.fields[id], value)

    def close_fields(self) -> None:
        """Close without another word."""
        self._row = None
        self.hide()

    def key_pressed(self, id: str, event: QKeyEvent) -> bool:
        """Do what a key means in a field. Returns whether it meant something."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.row_left.emit(0, id)
            return True
        step = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
        if step is not None:
            if self._take(id):
                self.row_left.emit(step, id)
            return True
        return False

    def tabbed(self, id: str, step: int) -> None:
        """Go to the field beside, or to the row beside at the ends of this one."""
        if self._take(id):
            self._next(id, step)

    def left(self, id: str, event: QFocusEvent) -> None:
        """Take what was typed when the keyboard or the mouse goes elsewhere, and close if that is outside."""
        away = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        now = QApplication.focusWidget()
        if self._row is None or not self.isVisible():
            return
        if event.reason() not in away and not (now is not None and self.isAncestorOf(now)):
            self._take(id)
            self.close_fields()

    def _next(self, id: str, step: int) -> None:
        shown = [one for one in FIELDS if not self.fields[one].isHidden()]
        at = shown.index(id) + step
        if 0 <= at < len(shown):
            self.fields[shown[at]].setFocus(Qt.FocusReason.TabFocusReason)
            self.fields[shown[at]].selectAll()
        else:
            self.row_left.emit(step, FIELDS[0] if step > 0 else FIELDS[-1])

    def _take(self, id: str) -> bool:
        """Send what was typed in a field as an edit. Returns whether it could be read."""
        row, text = self._row, self.fields[id].text().strip()
        if row is None:
            return True
        edit: Edit | None = None
        if id == "title" and text != row.title:
            edit = self._titled(row, text)
        elif id == "lead" and text != row.lead:
            edit = self._led(row, text)
        elif id == "minutes" and text != str(row.minutes):
            minutes = length_in(text)
            if minutes is None:
                self.refused.emit(
                    translate("Agenda", "“{typed}” is no length. Write it like 45 or 1h30.", typed=text)
                )
                return False
            edit = Retime(row.id, minutes)
        elif id == "start" and text != self._hour(row.start):
            if text:
                start = hours_in(text)[0]
                if start is None or not 0 <= start - self._began <= LATEST:
                    words = translate("Agenda", "“{typed}” is not an hour. Write it like 09:30.", typed=text)
                    self.refused.emit(words)
                    return False
                edit = Pin(row.id, clock(start - self._began))
            elif row.pinned:
                edit = Pin(row.id, None)
        if edit is not None:
            self.edited.emit(edit)
        return True

    @staticmethod
    def _titled(row: Row, text: str) -> Edit:
        if row.kind == "strand":
            return DescribeStrand(row.group or "", row.id, text, row.lead, row.space)
        return RetitleGroup(row.id, text) if row.kind == "group" else Retitle(row.id, text)

    @staticmethod
    def _led(row: Row, text: str) -> Edit:
        if row.kind == "strand":
            return DescribeStrand(row.group or "", row.id, row.title, text, row.space)
        return AssignLead(row.id, text)

    def _has(self, id: str) -> bool:
        kind = self._row.kind if self._row is not None else "block"
        return {"block": FIELDS, "group": ("start", "title"), "strand": ("title", "lead"), "day": ()}[kind].count(
            id
        ) > 0


class _Cell(QLineEdit):
    """One field of a row; its keys and its leaving are the editor's."""

    def __init__(self, editor: RowEditor, id: str) -> None:
        super().__init__(editor)
        self._editor, self._id = editor, id

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._editor.key_pressed(self._id, event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        self._editor.tabbed(self._id, 1 if next else -1)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._editor.left(self._id, event)
