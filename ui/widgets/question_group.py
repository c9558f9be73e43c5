"""One group of guiding questions: those that stand open, and a fold with the rest."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.brief import Brief
from planner.catalog import Question, QuestionGroup
from ui.theme import Theme
from ui.widgets.beside import Beside
from ui.widgets.flow import FlowLayout
from ui.widgets.heading import Heading
from ui.widgets.icons import Icons
from ui.widgets.question import QuestionView
from ui.widgets.text import rule
from ui.widgets.unfolding import Unfolding
from ui.words import translate

FIELDS = ("number", "people", "days")
"""Controls so small that they share a row under the heading of their group."""


class GroupView(QWidget):
    """A group of questions; what is folded is built when it is opened."""

    answered = Signal(str, object, str, bool)
    """The key, the new answer, the name of the step, and whether it was typed."""
    unfolded = Signal()
    """The folded questions were opened or closed."""

    def __init__(self, group: QuestionGroup, questions: tuple[Question, ...], theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.group = group
        self._theme, self._icons = theme, icons
        self._brief = Brief()
        self._views: dict[str, QuestionView] = {}
        self._all = questions
        self._folded = tuple(question for question in questions if not question.open)
        self.fold: Unfolding | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        shown_first = tuple(question for question in questions if question.open)
        self._add_open(shown_first)
        if self._folded:
            title = translate("Questions", "More") if shown_first else group.title
            self.fold = Unfolding(title, self._build_folded, theme, icons)
            self.fold.header.toggled.connect(self.unfolded)
            self._column.addWidget(self._padded(self.fold, above=8, below=8))
            self._column.addWidget(rule())
            self._name_fold()

    def show_brief(self, brief: Brief) -> None:
        """Show the answers that a brief holds."""
        self._brief = brief
        for view in self._views.values():
            view.show_brief(brief)
        self._name_fold()

    def view(self, key: str) -> QuestionView | None:
        """Return the view of a question of this group, unfolding it if need be."""
        if key not in self._views and any(question.id == key for question in self._folded) and self.fold:
            self.fold.open()
        return self._views.get(key)

    def focus_first(self) -> None:
        """Put the keyboard into the first question that is unfolded."""
        for view in self._views.values():
            view.focus_first()
            return

    def unfold_if_all_is_folded(self) -> None:
        """Unfold a group in which no question stands open."""
        if self.fold is not None and self._is_all_folded:
            self.fold.open()

    @property
    def _is_all_folded(self) -> bool:
        return self._all == self._folded

    def _add_open(self, questions: tuple[Question, ...]) -> None:
        if questions and all(question.control in FIELDS for question in questions):
            self._add_section(self._row_of_fields(questions))
            return
        for question in questions:
            self._add_section(self._make(question))

    def _row_of_fields(self, questions: tuple[Question, ...]) -> QWidget:
        small, large = QWidget(), QWidget()
        fields = FlowLayout(small, gap=self._theme.px(16))
        column = QVBoxLayout(large)
        column.setContentsMargins(0, 0, 0, 0)
        for question in questions:
            view = self._make(question, in_a_row=True)
            if question.control == "days":
                column.addWidget(view)
            else:
                fields.addWidget(view)
        count = fields.count()
        small.setMinimumWidth(self._theme.px(196))
        row = Beside(
            small,
            large,
            needed=lambda: self._theme.px(210 * count + 560),
            gap=self._theme.px(14),
            stretch=(count, 2 * count + 1),
        )
        whole = QWidget()
        lines = QVBoxLayout(whole)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(self._theme.px(8))
        lines.addWidget(Heading(self.group.title, self.group.about, self._theme))
        lines.addWidget(row)
        return whole

    def _add_section(self, view: QWidget) -> None:
        self._column.addWidget(self._padded(view, above=15, below=17))
        self._column.addWidget(rule())

    def _build_folded(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(self._theme.px(8), 0, 0, 0)
        column.setSpacing(0)
        for view in self._made():
            column.addWidget(self._padded(view, above=10, below=12))
        return body

    def _made(self) -> Iterator[QuestionView]:
        for question in self._folded:
            view = self._make(question)
            view.show_brief(self._brief)
            yield view

    def _make(self, question: Question, *, in_a_row: bool = False) -> QuestionView:
        view = QuestionView(question, self._theme, self._icons, in_a_row=in_a_row)
        view.answered.connect(lambda value, name, typed, key=question.id: self.answered.emit(key, value, name, typed))
        self._views[question.id] = view
        return view

    def _padded(self, widget: QWidget, *, above: int, below: int) -> QWidget:
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, self._theme.px(above), 0, self._theme.px(below))
        column.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        return frame

    def _name_fold(self) -> None:
        if self.fold is None:
            return
        answered = sum(self._brief.answered(question.id) for question in self._folded)
        names = ", ".join(question.label for question in self._folded)
        about = self.group.about if self._is_all_folded and self.group.about else names
        if answered:
            about = translate("Questions", "{contents} {answers} answered.", contents=_ended(about), answers=answered)
        self.fold.say(about)


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
