"""Fields for the values of a described form: each shows a value and tells what somebody makes of it."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.answering import toggled
from planner.catalog import Choice
from planner.text import fit, fit_line
from ui.models.described import Choices, Described
from ui.theme import Theme
from ui.widgets.chip import Chip
from ui.widgets.fields import ChoiceField, LineField, NotesField, Stepper
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import Icons
from ui.widgets.text import button
from ui.words import translate

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Field(Struct):
    """A widget for one value, and how to show another value in it."""

    widget: QWidget
    show: Callable[[Any], None]


def field_for(
    row: Described, theme: Theme, icons: Icons, tools: Mapping[str, str], took: Callable[[Any], None]
) -> Field:
    """Return the field that a description asks for; ``tools`` are the titles of all tools by id.

    ``took`` is told each value that somebody makes. Rows of fields are not made here.
    """
    match row.control:
        case "notes":
            return _notes(row, took)
        case "sentences":
            return _sentences(row, took)
        case "words":
            return _words(row, took)
        case "one":
            return _one(row.choices, took)
        case "tool":
            return _one((("", translate("ToolForm", "none")), *_by_title(tools)), took)
        case "many":
            many = ManyField(row.label, row.choices, theme, icons)
            many.changed.connect(took)
            return Field(many, many.show_value)
        case "tools":
            several = ToolsField(row.label, tools, theme, icons)
            several.changed.connect(took)
            return Field(several, several.show_value)
        case "number":
            number = Stepper(theme, icons, least=row.least, most=row.most, step=row.step)
            number.changed.connect(took)
            return Field(number, number.show_number)
    line = LineField(hint=row.hint)
    line.textEdited.connect(lambda text: took(fit_line(text)))
    return Field(line, line.show_text)


def _notes(row: Described, took: Callable[[Any], None]) -> Field:
    notes = NotesField(hint=row.hint, least=1, most=10)
    notes.typed.connect(lambda text: took(fit(text)))
    return Field(notes, notes.show_text)


def _sentences(row: Described, took: Callable[[Any], None]) -> Field:
    notes = NotesField(hint=row.hint, least=2, most=10)

    def show(value: tuple[str, ...]) -> None:
        if _lines(notes.toPlainText()) != value:
            notes.show_text("\n".join(value))

    notes.typed.connect(lambda text: took(_lines(text)))
    return Field(notes, show)


def _words(row: Described, took: Callable[[Any], None]) -> Field:
    line = LineField(hint=row.hint, longest=2_000)

    def show(value: tuple[str, ...]) -> None:
        if _parts(line.text()) != value:
            line.show_text(", ".join(value))

    line.textEdited.connect(lambda text: took(_parts(text)))
    return Field(line, show)


def _one(choices: Choices, took: Callable[[Any], None]) -> Field:
    field: ChoiceField[str] = ChoiceField(choices)
    field.setMinimumContentsLength(min(30, max(len(words) for _id, words in choices)))
    known = [id for id, _words in choices]

    def show(value: str) -> None:
        # A tool that is not here any more is still named by its id, and stays until another is chosen.
        if value not in known:
            known.append(value)
            field.offer(value, value)
        field.show_value(value)

    field.picked.connect(took)
    return Field(field, show)


class ManyField(QWidget):
    """Chips of which any number is chosen, in the order they were chosen. Arrow keys go along, Space chooses."""

    changed = Signal(object)

    def __init__(self, name: str, choices: Choices, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._chosen: tuple[str, ...] = ()
        self.setAccessibleName(name)
        flow = FlowLayout(self, gap=theme.px(7))
        self.chips: dict[str, Chip] = {}
        for id, words in choices:
            chip = Chip(Choice(id, words), theme, icons)
            chip.clicked.connect(lambda _on=False, id=id: self._choose(id))
            chip.pressed_key.connect(lambda event, id=id: self._key(id, event))
            self.chips[id] = chip
            flow.addWidget(chip)
        self._show()

    def show_value(self, value: tuple[str, ...]) -> None:
        """Show what is chosen."""
        if value != self._chosen:
            self._chosen = value
            self._show()

    def _choose(self, id: str) -> None:
        self._chosen = toggled(self._chosen, id)
        self._show()
        self.chips[id].setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit(self._chosen)

    def _key(self, id: str, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            ids = list(self.chips)
            other = ids[(ids.index(id) + step) % len(ids)]
            for one, chip in self.chips.items():
                chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one == other else Qt.FocusPolicy.ClickFocus)
            self.chips[other].setFocus(Qt.FocusReason.TabFocusReason)
            event.accept()

    def _show(self) -> None:
        stop = next((id for id in self._chosen if id in self.chips), next(iter(self.chips), ""))
        for id, chip in self.chips.items():
            chip.show_place(0 if id in self._chosen else None)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if id == stop else Qt.FocusPolicy.ClickFocus)


class ToolsField(QWidget):
    """Several tools by their titles: a click on one takes it out, the list below puts one in."""

    changed = Signal(object)

    def __init__(self, name: str, tools: Mapping[str, str], theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._tools, self._theme, self._icons = tools, theme, icons
        self._chosen: tuple[str, ...] = ()
        row = QWidget()
        self._flow = FlowLayout(row, gap=theme.px(7))
        self.more: ChoiceField[str] = ChoiceField((("", translate("ToolForm", "Add a tool…")), *_by_title(tools)))
        self.more.setMinimumContentsLength(20)
        self.more.setAccessibleName(translate("ToolForm", "{name}: add a tool", name=name))
        self.more.picked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(row)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_value(self, value: tuple[str, ...]) -> None:
        """Show which tools are named."""
        if value == self._chosen:
            return
        self._chosen = value
        while (item := self._flow.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        side = self._theme.px(14)
        for id in value:
            title = self._tools.get(id, id)
            made = button(title, icon=self._icons.icon("cross", self._theme.colour("muted"), size=side))
            made.setIconSize(QSize(side, side))
            made.setAccessibleName(translate("ToolForm", "Take out {title}", title=title))
            made.clicked.connect(lambda _on=False, id=id: self._drop(id))
            self._flow.addWidget(made)

    def _add(self, id: str) -> None:
        self.more.show_value("")
        if id and id not in self._chosen:
            self._tell((*self._chosen, id))

    def _drop(self, id: str) -> None:
        self._tell(tuple(other for other in self._chosen if other != id))
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, value: tuple[str, ...]) -> None:
        self.show_value(value)
        self.changed.emit(value)


def _by_title(tools: Mapping[str, str]) -> Choices:
    return tuple(sorted(tools.items(), key=lambda pair: pair[1].casefold()))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in fit(text).split("\n") if line.strip())


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in fit_line(text).split(",") if part.strip())
