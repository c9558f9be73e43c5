"""A guiding question on the page: how it is asked, why, and the control that takes the answer."""

from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.answering import MOST_FACILITATORS, languages_typed, number_typed, people_typed, stepped
from planner.brief import Brief, People
from planner.catalog import Question
from ui.theme import Theme
from ui.widgets.chips import Chips
from ui.widgets.heading import Heading
from ui.widgets.hours_editor import HoursEditor
from ui.widgets.icons import Icons
from ui.widgets.text import label
from ui.widgets.typed_field import TypedField
from ui.wording.answers import answered_name, language_names, languages_by_name, step_name
from ui.words import translate


class _Control(Protocol):
    def show_value(self, value: Any) -> None: ...

    def focus_first(self) -> None: ...


class QuestionView(QWidget):
    """One question. In a row of fields it shows only its label, since the row has the heading."""

    answered = Signal(object, str, bool)
    """The new answer, the name of the step, and whether it was typed (then neighbouring steps count as one)."""

    def __init__(self, question: Question, theme: Theme, icons: Icons, *, in_a_row: bool = False) -> None:
        super().__init__()
        self.question = question
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(3 if in_a_row else 8))
        if not in_a_row:
            self._column.addWidget(Heading(question.ask, question.why, theme))
        elif question.control != "days":
            self._column.addWidget(label(question.label, "small"))
        self._below = label("", "small", wrap=True)
        self.control: QWidget = self._control(theme, icons)
        self._column.addWidget(self.control)
        if question.control == "languages":
            self._column.addWidget(self._below)
            self._explain(())

    def show_brief(self, brief: Brief) -> None:
        """Show the answer that a brief holds."""
        value = getattr(brief, self.question.id)
        self._shows().show_value(value)
        if self.question.control == "languages":
            self._explain(value)

    def focus_first(self) -> None:
        """Put the keyboard into the control."""
        self._shows().focus_first()

    def _shows(self) -> _Control:
        control = self.control
        assert isinstance(control, Chips | TypedField | HoursEditor)
        return control

    def _control(self, theme: Theme, icons: Icons) -> QWidget:
        question = self.question
        match question.control:
            case "one" | "many" | "ordered":
                chips = Chips(question, theme, icons)
                chips.answered.connect(self._chosen)
                return chips
            case "days":
                hours = HoursEditor(theme, icons, name=question.ask)
                hours.answered.connect(self._typed)
                return hours
            case "people":
                field = TypedField(
                    theme, icons, name=question.ask, parse=people_typed, words=_people_words, step=stepped
                )
            case "number":
                field = TypedField(
                    theme,
                    icons,
                    name=question.ask,
                    parse=lambda text: number_typed(text, most=MOST_FACILITATORS),
                    words=_number_words,
                    step=lambda now, by: min(MOST_FACILITATORS, max(1, (now or 0) + by)),
                )
            case "languages":
                names = languages_by_name()
                field = TypedField(
                    theme,
                    icons,
                    name=question.ask,
                    parse=lambda text: languages_typed(text, names),
                    words=", ".join,
                    width=240,
                )
            case "text":
                field = TypedField(theme, icons, name=question.ask, parse=_text, words=_text_words, width=320)
        field.answered.connect(lambda value: self._typed(value, True))
        return field

    def _chosen(self, value: object, id: str, done: str) -> None:
        self.answered.emit(value, step_name(self.question, id, done), False)

    def _typed(self, value: object, typed: bool) -> None:
        self.answered.emit(value, answered_name(self.question), typed)

    def _explain(self, tags: tuple[str, ...]) -> None:
        self._below.setText(
            language_names(tags)
            if tags
            else translate("Answers", "Names or short codes with commas: English, Spanish, or en, es, ar, my.")
        )


def _people_words(people: People | None) -> str:
    return "" if people is None else str(people).replace("-", "–")


def _number_words(number: int | None) -> str:
    return "" if number is None else str(number)


def _text(text: str) -> str | None:
    return text.strip() or None


def _text_words(text: str | None) -> str:
    return text or ""
