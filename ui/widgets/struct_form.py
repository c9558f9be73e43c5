"""A form made from descriptions: a field for each part of a value, its trouble under it, rows that come and go."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.models.described import Described
from ui.models.parts import part, with_part
from ui.theme import Theme
from ui.widgets.fields import icon_text_button, labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import Icons
from ui.widgets.text import icon_button, label, rule
from ui.widgets.value_fields import Field, field_for
from ui.words import translate

_SMALL = frozenset(("one", "number", "tool"))


class StructForm(QWidget):
    """Fields for the parts of one value; small ones stand side by side."""

    changed = Signal(str, object)
    """The part that was changed, and what it is now."""

    def __init__(
        self, rows: tuple[Described, ...], theme: Theme, icons: Icons, tools: Mapping[str, str], *, heading: str = ""
    ) -> None:
        super().__init__()
        self._theme, self._icons, self._tools = theme, icons, tools
        self._fields: dict[str, Field] = {}
        self._troubles: dict[str, QLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(10))
        if heading:
            self._column.addWidget(label(heading, "strong", wrap=True))
        flow: FlowLayout | None = None
        for row in rows:
            if row.control not in _SMALL:
                self._column.addWidget(self._made(row))
                flow = None
                continue
            if flow is None:
                side_by_side = QWidget()
                flow = FlowLayout(side_by_side, gap=theme.px(14))
                self._column.addWidget(side_by_side)
            flow.addWidget(self._made(row))

    def field(self, key: str) -> QWidget:
        """Return the field of a part."""
        return self._fields[key].widget

    def parts(self) -> tuple[str, ...]:
        """Return the parts that have a field here."""
        return tuple(self._fields)

    def show_value(self, value: Any) -> None:
        """Show a value; what somebody is typing stays."""
        for key, field in self._fields.items():
            field.show(part(value, key))

    def show_troubles(self, troubles: Mapping[str, str]) -> None:
        """Show what is wrong, a sentence for each part that has something wrong with it."""
        for key, words in self._troubles.items():
            sentence = troubles.get(key, "")
            if words.text() != sentence:
                words.setText(sentence)
                words.setVisible(bool(sentence))
                self._fields[key].widget.setAccessibleDescription(sentence)

    def _made(self, row: Described) -> QWidget:
        if row.control == "rows":
            rows = RowsField(row, self._theme, self._icons, self._tools)
            rows.changed.connect(lambda value, key=row.key: self.changed.emit(key, value))
            field = Field(rows, rows.show_value)
        else:
            field = field_for(row, self._theme, self._icons, self._tools, partial(self.changed.emit, row.key))
        field.widget.setObjectName(f"field-{row.key}")
        self._fields[row.key] = field
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(2))
        column.addWidget(labelled(row.label, field.widget, self._theme))
        trouble = label("", "warning", wrap=True)
        trouble.hide()
        self._troubles[row.key] = trouble
        column.addWidget(trouble)
        if row.control in _SMALL:
            box.setMinimumWidth(self._theme.px(132))
        return box


class RowsField(QWidget):
    """Rows of one kind, each a form of its own, to add, move and take out."""

    changed = Signal(object)

    def __init__(self, row: Described, theme: Theme, icons: Icons, tools: Mapping[str, str]) -> None:
        super().__init__()
        self._row, self._theme, self._icons, self._tools = row, theme, icons, tools
        self._value: tuple[Any, ...] = ()
        self.forms: list[StructForm] = []
        self._boxes: list[QWidget] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(8))
        self.add = icon_text_button(row.add, "plus", theme, icons)
        self.add.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(self._rows)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_value(self, value: tuple[Any, ...]) -> None:
        """Show these rows."""
        if value == self._value:
            return
        self._value = value
        while len(self.forms) > len(value):
            self.forms.pop()
            gone = self._boxes.pop()
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.forms) < len(value):
            self._new_row()
        for form, one in zip(self.forms, value, strict=True):
            form.show_value(one)

    def _new_row(self) -> None:
        theme = self._theme
        form = StructForm(self._row.rows, theme, self._icons, self._tools)
        form.changed.connect(lambda key, value, form=form: self._take(self.forms.index(form), key, value))
        foot = QHBoxLayout()
        foot.addStretch(1)
        for icon, name, deed in (
            ("chevron-up", translate("ToolForm", "Move up"), lambda form=form: self._move(form, -1)),
            ("chevron-down", translate("ToolForm", "Move down"), lambda form=form: self._move(form, +1)),
            ("trash", translate("ToolForm", "Take out"), lambda form=form: self._remove(form)),
        ):
            made = icon_button(
                self._icons.icon(icon, theme.colour("text"), size=theme.px(18)), name, size=theme.px(18)
            )
            made.clicked.connect(deed)
            foot.addWidget(made)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(theme.px(12), theme.px(4), 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(form)
        column.addLayout(foot)
        column.addWidget(rule())
        self.forms.append(form)
        self._boxes.append(box)
        self._rows.addWidget(box)

    def _take(self, at: int, key: str, value: Any) -> None:
        row = with_part(self._value[at], key, value)
        self._tell((*self._value[:at], row, *self._value[at + 1 :]))

    def _add(self) -> None:
        assert self._row.empty is not None
        self._tell((*self._value, self._row.empty))
        first = self.forms[-1].field(self._row.rows[0].key)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, form: StructForm, by: int) -> None:
        at, rows = self.forms.index(form), list(self._value)
        if 0 <= at + by < len(rows):
            rows.insert(at + by, rows.pop(at))
            self._tell(tuple(rows))

    def _remove(self, form: StructForm) -> None:
        at = self.forms.index(form)
        self._tell((*self._value[:at], *self._value[at + 1 :]))
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, value: tuple[Any, ...]) -> None:
        self.show_value(value)
        self.changed.emit(value)
