"""The steps of a block: read at a glance, edited on demand, their sum held against the block's minutes."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.catalog import Step
from planner.vocabulary import FORMS
from ui.theme import Theme
from ui.widgets.fields import ChoiceField, NotesField, Stepper, icon_text_button, labelled
from ui.widgets.icons import Icons
from ui.widgets.text import button, icon_button, label, restyled, rule, shown
from ui.wording import form_name
from ui.words import translate

R = TypeVar("R", bound=QWidget)


class StepsEditor(QWidget):
    """All steps of one block."""

    changed = Signal(tuple)
    length_wanted = Signal(int)
    """The block is to last as long as its steps."""
    rebuilt = Signal()
    """There are other fields than before."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._steps: tuple[Step, ...] | None = None
        self._minutes = 0
        self._editing = False
        self._read_rows: list[_ReadRow] = []
        self.edit_rows: list[_EditRow] = []
        self._sum = label("", "small")
        self._match = button("", "link")
        self._match.clicked.connect(lambda: self.length_wanted.emit(self._total))
        self._edit = button(translate("Agenda", "Edit"), "link")
        self._edit.clicked.connect(self.toggle_editing)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(label(translate("Agenda", "Steps"), "strong"))
        head.addWidget(self._sum, 1)
        head.addWidget(self._edit)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._add = icon_text_button(translate("Agenda", "Add a step"), "plus", theme, icons)
        self._add.clicked.connect(self._add_step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        column.addLayout(head)
        column.addWidget(self._match, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(rule())
        column.addLayout(self._rows)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def sum_words(self) -> str:
        """What is said of the steps' sum."""
        return self._sum.text()

    @property
    def _total(self) -> int:
        return sum(step.minutes for step in self._steps or ())

    def show_steps(self, steps: tuple[Step, ...], minutes: int) -> None:
        """Show steps, and the minutes of the block that they should add up to."""
        if steps is self._steps and minutes == self._minutes:
            return
        same = steps is self._steps
        self._steps, self._minutes = steps, minutes
        self._show_sum()
        if not same:
            self._show_rows()

    def stop_editing(self) -> None:
        """Go back to reading; another block is shown."""
        if self._editing:
            self.toggle_editing()

    def toggle_editing(self) -> None:
        """Change between reading and editing."""
        self._editing = not self._editing
        words = translate("Agenda", "Done") if self._editing else translate("Agenda", "Edit")
        self._edit.setText(shown(words))
        self._edit.setAccessibleName(
            translate("Agenda", "Stop editing the steps") if self._editing else translate("Agenda", "Edit the steps")
        )
        self._show_rows()

    def _show_sum(self) -> None:
        count, total = len(self._steps or ()), self._total
        fits = total == self._minutes or not count
        if not count:
            words = translate("Agenda", "none yet")
        elif fits:
            words = translate("Agenda", "{steps}, {total} min", steps=_steps_words(count), total=total)
        else:
            words = translate(
                "Agenda",
                "{steps}, {total} of {minutes} min",
                steps=_steps_words(count),
                total=total,
                minutes=self._minutes,
            )
        self._sum.setText(words)
        if self._sum.property("role") != ("small" if fits else "warning"):
            restyled(self._sum, "role", "small" if fits else "warning")
        self._match.setVisible(not fits and total > 0)
        if not fits:
            self._match.setText(translate("Agenda", "Make the block {total} min", total=total))

    def _show_rows(self) -> None:
        steps = self._steps or ()
        self._fill(self._read_rows, 0 if self._editing else len(steps), lambda: _ReadRow(self._theme))
        self._fill(self.edit_rows, len(steps) if self._editing else 0, self._new_edit_row)
        rows: Sequence[_ReadRow | _EditRow] = self.edit_rows if self._editing else self._read_rows
        for at, (row, step) in enumerate(zip(rows, steps, strict=True)):
            row.show_step(step, at, len(steps))
        self._add.setVisible(self._editing or not steps)
        self.rebuilt.emit()

    def _fill(self, rows: list[R], count: int, new: Callable[[], R]) -> None:
        while len(rows) > count:
            gone = rows.pop()
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(rows) < count:
            made = new()
            rows.append(made)
            self._rows.addWidget(made)

    def _new_edit_row(self) -> "_EditRow":
        row = _EditRow(self._theme, self._icons)
        row.changed.connect(lambda step, row=row: self._take(self.edit_rows.index(row), step))
        row.moved.connect(lambda by, row=row: self._move(self.edit_rows.index(row), by))
        row.removed.connect(lambda row=row: self._remove(self.edit_rows.index(row)))
        return row

    def _take(self, at: int, step: Step) -> None:
        steps = self._steps or ()
        self.changed.emit((*steps[:at], step, *steps[at + 1 :]))

    def _move(self, at: int, by: int) -> None:
        steps = list(self._steps or ())
        if 0 <= at + by < len(steps):
            steps.insert(at + by, steps.pop(at))
            self.changed.emit(tuple(steps))

    def _remove(self, at: int) -> None:
        steps = self._steps or ()
        self.changed.emit((*steps[:at], *steps[at + 1 :]))

    def _add_step(self) -> None:
        if not self._editing:
            self.toggle_editing()
        spare = max(5, self._minutes - self._total)
        self.changed.emit((*(self._steps or ()), Step(minutes=spare)))
        if self.edit_rows:
            self.edit_rows[-1].do.setFocus(Qt.FocusReason.OtherFocusReason)


class _ReadRow(QWidget):
    """One step to read: minutes, what to do, and whether it is cut first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._minutes: QLabel = label("", "strong")
        self._minutes.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._minutes.setFixedWidth(theme.px(32))
        self._do = label("", wrap=True)
        self._cut = label(translate("Agenda", "Cut first"), "accent")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._do)
        words.addWidget(self._cut)
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        row.setSpacing(theme.px(8))
        row.addWidget(self._minutes, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(rule())

    def show_step(self, step: Step, _at: int, _count: int) -> None:
        """Show a step."""
        self._minutes.setText(str(step.minutes))
        self._do.setText(step.do.strip() or translate("Agenda", "Nothing written yet"))
        self._cut.setVisible(step.cut == "first")


class _EditRow(QWidget):
    """One step to edit."""

    changed = Signal(Step)
    moved = Signal(int)
    removed = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._step = Step(minutes=0)
        px = theme.px
        self._minutes = Stepper(theme, icons, least=0, most=1_800)
        self._minutes.changed.connect(lambda minutes: self._take(minutes=minutes))
        self._form = ChoiceField((form, form_name(form)) for form in FORMS)
        self._form.picked.connect(lambda form: self._take(form=form))
        self.do = NotesField(hint=translate("Agenda", "What people do"), least=2)
        self.do.typed.connect(lambda text: self._take(do=text))
        self._say = NotesField(hint=translate("Agenda", "Word for word, in one sentence"), least=1)
        self._say.typed.connect(lambda text: self._take(say=text))
        self._watch = NotesField(hint=translate("Agenda", "What goes wrong here, and what you say then"), least=1)
        self._watch.typed.connect(lambda text: self._take(watch_for=text))
        self._cut = QCheckBox(translate("Agenda", "May be cut first"))
        self._cut.clicked.connect(lambda on: self._take(cut="first" if on else ""))
        self._up = self._tool("chevron-up", translate("Agenda", "Move this step up"), theme, icons)
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._down = self._tool("chevron-down", translate("Agenda", "Move this step down"), theme, icons)
        self._down.clicked.connect(lambda: self.moved.emit(+1))
        remove = self._tool("trash", translate("Agenda", "Remove this step"), theme, icons)
        remove.clicked.connect(self.removed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, px(8), 0, px(8))
        grid.setVerticalSpacing(px(6))
        grid.addWidget(labelled(translate("Agenda", "Minutes"), self._minutes, theme), 0, 0)
        grid.addWidget(labelled(translate("Agenda", "Form"), self._form, theme), 0, 1)
        grid.setColumnStretch(0, 20)
        grid.setColumnStretch(1, 27)
        for at, (name, widget) in enumerate(
            (
                (translate("Agenda", "What to do"), self.do),
                (translate("Agenda", "Words to say"), self._say),
                (translate("Agenda", "Watch for"), self._watch),
            ),
            start=1,
        ):
            grid.addWidget(labelled(name, widget, theme), at, 0, 1, 2)
        foot = QHBoxLayout()
        foot.addWidget(self._cut, 1)
        for tool in (self._up, self._down, remove):
            foot.addWidget(tool)
        grid.addLayout(foot, 4, 0, 1, 2)
        grid.addWidget(rule(), 5, 0, 1, 2)

    def show_step(self, step: Step, at: int, count: int) -> None:
        """Show a step that stands at a place among others."""
        self._step = step
        self._minutes.show_number(step.minutes)
        self._form.show_value(step.form)
        self.do.show_text(step.do)
        self._say.show_text(step.say)
        self._watch.show_text(step.watch_for)
        self._cut.setChecked(step.cut == "first")
        self._up.setEnabled(at > 0)
        self._down.setEnabled(at < count - 1)

    def _take(self, **values: object) -> None:
        self.changed.emit(replace(self._step, **values))

    @staticmethod
    def _tool(icon: str, name: str, theme: Theme, icons: Icons) -> QToolButton:
        return icon_button(icons.icon(icon, theme.colour("text"), size=theme.px(18)), name, size=theme.px(18))


def _steps_words(count: int) -> str:
    return translate("Agenda", "1 step") if count == 1 else translate("Agenda", "{number} steps", number=count)
