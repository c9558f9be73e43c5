"""A calm question: a heading, a few sentences, and answers that are verbs."""

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.dialogs.fitting import FittedDialog
from ui.widgets.text import button, label
from ui.words import translate

_MOST_LINES = 8
_MOST_LETTERS = 700


class Answer(Struct, frozen=True):
    """One answer: what it returns and the words on its button; ``look`` is "main" for the usual one."""

    id: str
    words: str
    look: str = ""
    apart: bool = False
    """Whether it stands at the left, away from the others, because it takes something away."""


def agrees(parent: QWidget | None, *, heading: str, text: str, yes: str, no: str = "") -> bool:
    """Return whether somebody says yes; no ("Not now" in other words) is the usual answer, and that of closing it."""
    refusal = no or translate("Dialogs", "Not now")
    answers = (Answer("yes", yes, apart=True), Answer("no", refusal, "main"))
    dialog = Ask(parent, heading=heading, text=text, answers=answers, safe="no")
    dialog.exec()
    return dialog.answer == "yes"


class Ask(FittedDialog):
    """A question with a few answers. Escape, or closing it, gives the safe one."""

    def __init__(
        self,
        parent: QWidget | None,
        *,
        heading: str,
        text: str,
        answers: tuple[Answer, ...],
        safe: str,
        body: QWidget | None = None,
        upright: bool = False,
    ) -> None:
        super().__init__(parent)
        self.answer = safe
        self._upright = upright
        self.buttons: dict[str, QPushButton] = {}
        self.setWindowTitle(translate("Dialogs", "Shaking Up Planner"))
        self.setAccessibleName(heading or text[:_MOST_LETTERS])
        self.setAccessibleDescription(text[:_MOST_LETTERS])
        column = QVBoxLayout(self)
        column.setContentsMargins(self.px(24), self.px(20), self.px(24), self.px(20))
        column.setSpacing(self.px(10))
        if heading:
            column.addWidget(label(heading, "section", wrap=True))
        if text:
            column.addWidget(self._text(text))
        if body is not None:
            column.addWidget(body)
        column.addStretch(1)
        column.addSpacing(self.px(6))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addLayout(self._row)
        self._add_buttons(answers)
        for answer in answers:
            if answer.look == "main":
                self.buttons[answer.id].setDefault(True)
                self.buttons[answer.id].setFocus()

    def arrange(self, width: int) -> None:
        needed = sum(made.sizeHint().width() + self.px(8) for made in self.buttons.values()) + self.px(40)
        narrow = self._upright or needed > width
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _text(self, text: str) -> QWidget:
        """Show the text as it is; a long one scrolls."""
        if len(text) <= _MOST_LETTERS and text.count("\n") < _MOST_LINES:
            told = label(text, wrap=True)
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            return told
        made = QPlainTextEdit(text)
        made.setReadOnly(True)
        made.setTabChangesFocus(True)
        made.setAccessibleName(self.accessibleName())
        made.setMinimumHeight(self.px(200))
        return made

    def _add_buttons(self, answers: tuple[Answer, ...]) -> None:
        row = self._row
        row.setSpacing(self.px(8))
        for answer in (*(one for one in answers if one.apart), None, *(one for one in answers if not one.apart)):
            if answer is None:
                row.addStretch(1)
                continue
            made = button(answer.words, answer.look)
            made.clicked.connect(lambda _on=False, id=answer.id: self._give(id))
            self.buttons[answer.id] = made
            row.addWidget(made)

    def _give(self, id: str) -> None:
        self.answer = id
        self.accept()
