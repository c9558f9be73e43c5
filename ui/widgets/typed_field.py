"""A field that takes typing as an answer: what makes sense is answered at once, the rest gets one calm sentence."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from planner.answering import NotAnAnswer
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import icon_button, label
from ui.wording.answers import not_an_answer
from ui.words import translate


class TypedField(QWidget):
    """A line to type an answer into; with ``step`` it has buttons for one more and one fewer.

    An empty field is "not sure yet". Typing that makes no sense changes nothing; on leaving the field a
    sentence under it says what would.
    """

    answered = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        *,
        name: str,
        parse: Callable[[str], Any],
        words: Callable[[Any], str],
        step: Callable[[Any, int], Any] | None = None,
        width: int = 128,
    ) -> None:
        super().__init__()
        self._parse, self._words, self._step = parse, words, step
        self._value: Any = None
        self._settled: Any = None
        """The answer before what is being typed."""
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(translate("Answers", "Not sure yet"))
        self.edit.setMaxLength(200)
        self.edit.setMinimumWidth(theme.px(width))
        self.edit.setMaximumWidth(theme.px(width * 3 // 2))
        self.edit.textEdited.connect(self._edited)
        self.edit.editingFinished.connect(self._finished)
        self.edit.installEventFilter(self)
        self.sentence = label("", "accent", wrap=True)
        self.sentence.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(2))
        if step is not None:
            self.edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row.addWidget(self._stepper("minus", translate("Answers", "One fewer"), -1, theme, icons))
        row.addWidget(self.edit, 3)
        if step is not None:
            row.addWidget(self._stepper("plus", translate("Answers", "One more"), +1, theme, icons))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(row)
        column.addWidget(self.sentence)
        self.setFocusProxy(self.edit)

    def show_value(self, value: Any) -> None:
        """Show an answer; what is being typed stays where it means the same, or where nothing else was answered."""
        if value == self._value:
            return
        self._value = self._settled = value
        try:
            same = self._parse(self.edit.text()) == value
        except NotAnAnswer:
            same = False
        if not same:
            self.edit.setText(self._words(value))
        self._say("")

    def focus_first(self) -> None:
        """Put the keyboard into the field."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._step is not None and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Up: +1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
            if by is not None:
                self._stepped(by)
                return True
        return super().eventFilter(watched, event)

    def _stepper(self, icon: str, name: str, by: int, theme: Theme, icons: Icons) -> QToolButton:
        made = icon_button(icons.icon(icon, theme.colour("text"), size=theme.px(16)), name, size=theme.px(16))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setProperty("look", "stepper")
        made.setFixedHeight(theme.px(30))
        made.setAutoRepeat(True)
        made.clicked.connect(lambda: self._stepped(by))
        return made

    def _stepped(self, by: int) -> None:
        if self._step is not None:
            value = self._step(self._value, by)
            self.edit.setText(self._words(value))
            self._answer(value)
            self._settled = value

    def _edited(self, text: str) -> None:
        try:
            self._answer(self._parse(text))
        except NotAnAnswer:
            # The first letters made sense by chance: "Eng" is a tag, "English" a name.
            self._answer(self._settled)

    def _finished(self) -> None:
        try:
            value = self._parse(self.edit.text())
        except NotAnAnswer as fault:
            self._say(not_an_answer(fault))
            return
        self._say("")
        if self.edit.text() != self._words(value):
            self.edit.setText(self._words(value))
        self._answer(value)
        self._settled = value

    def _answer(self, value: Any) -> None:
        self._say("")
        if value != self._value:
            self._value = value
            self.answered.emit(value)

    def _say(self, text: str) -> None:
        self.sentence.setText(text)
        self.sentence.setVisible(bool(text))
        self.edit.setAccessibleDescription(text)
