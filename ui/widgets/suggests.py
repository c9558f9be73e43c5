"""What the answers suggest so far: three key ideas with what moved each, and what is still unknown."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.answering import worth_answering
from planner.brief import Brief
from planner.catalog import Catalog, Question
from planner.recommendation import RankedIdea, Recommendation
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import button, label, rule, shown
from ui.words import translate

IDEAS_SHOWN = 3
UNKNOWN_SHOWN = 4


class Suggests(QWidget):
    """The live panel beside the questions. It is written in place, so that nothing jumps."""

    question_wanted = Signal(str)
    step_wanted = Signal(str)

    def __init__(self, catalog: Catalog, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._questions = catalog.questions.questions
        self.ideas = [_IdeaRow(number + 1, theme) for number in range(IDEAS_SHOWN)]
        self.unknown = [_UnknownRow(theme) for _ in range(UNKNOWN_SHOWN)]
        self.empty = label(translate("Suggests", "Answer one thing and ideas appear here."), "muted", wrap=True)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(8))
        column.setSpacing(theme.px(2))
        column.addWidget(label(translate("Suggests", "What this suggests"), "section", wrap=True))
        column.addWidget(label(translate("Suggests", "Changes as you answer. You decide."), "small", wrap=True))
        column.addSpacing(theme.px(4))
        column.addWidget(rule())
        column.addWidget(self.empty)
        for row in self.ideas:
            column.addWidget(row)
        column.addSpacing(theme.px(6))
        self._unknown_head = QWidget()
        head = QHBoxLayout(self._unknown_head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(label(translate("Suggests", "Still unknown"), "strong"))
        head.addStretch(1)
        head.addWidget(label(translate("Suggests", "what an answer would change"), "small"))
        column.addWidget(self._unknown_head)
        for unknown in self.unknown:
            unknown.wanted.connect(self.question_wanted)
            column.addWidget(unknown)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._foot(theme, icons))

    def show_advice(self, advice: Recommendation, brief: Brief) -> None:
        """Show the advice for the answers so far."""
        anything_answered = brief != Brief()
        self.empty.setVisible(not anything_answered)
        for number, row in enumerate(self.ideas):
            there = anything_answered and number < len(advice.key_ideas)
            row.setVisible(there)
            if there:
                row.show_idea(advice.key_ideas[number])
        open_ones = worth_answering(advice.unknown, self._questions, brief)
        self._unknown_head.setVisible(bool(open_ones))
        for number, unknown in enumerate(self.unknown):
            unknown.setVisible(number < len(open_ones))
            if number < len(open_ones):
                unknown.show_question(open_ones[number])

    def _foot(self, theme: Theme, icons: Icons) -> QWidget:
        self.go = button(translate("Suggests", "See ideas and tools"), "main")
        self.go.setIcon(icons.icon("chevron-right", theme.colour("on_primary"), size=theme.px(16)))
        self.go.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.go.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.go.clicked.connect(lambda: self.step_wanted.emit("ideas"))
        self.skip = button(translate("Suggests", "Or type your own list of blocks"), "link")
        self.skip.clicked.connect(lambda: self.step_wanted.emit("agenda"))
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(12))
        column.setSpacing(theme.px(4))
        column.addWidget(self.go)
        column.addWidget(self.skip, 0, Qt.AlignmentFlag.AlignHCenter)
        return foot


class _IdeaRow(QWidget):
    """A key idea: its rank, its name, a bar without a figure, and the reason that moved it most."""

    def __init__(self, rank: int, theme: Theme) -> None:
        super().__init__()
        self._title = label("", "strong", wrap=True)
        self._reason = label("", "muted", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, theme.px(5), 0, theme.px(3))
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(str(rank), "muted"), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._bar, 1, 1)
        grid.addWidget(self._reason, 2, 1)
        grid.addWidget(rule(), 3, 0, 1, 2)

    @property
    def words(self) -> str:
        """What the row says."""
        return f"{self._title.text()}\n{self._reason.text()}"

    def show_idea(self, ranked: RankedIdea) -> None:
        """Show another idea."""
        reason = ranked.reasons[0].text if ranked.reasons else ""
        self._title.setText(ranked.idea.title)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self._bar.setValue(ranked.score)
        self._bar.setAccessibleName(translate("Suggests", "Strength of {idea}", idea=ranked.idea.title))


class _UnknownRow(QWidget):
    """A link to a question that has no answer, with what an answer would change."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._key = ""
        self.link: QPushButton = button("", "link")
        self.link.clicked.connect(lambda: self.wanted.emit(self._key))
        self._changes: QLabel = label("", "small", wrap=True)
        self._changes.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.link)
        row.addWidget(self._changes, 1)

    def show_question(self, question: Question) -> None:
        """Show another question."""
        self._key = question.id
        self.link.setText(shown(question.label))
        self.link.setAccessibleName(question.label)
        self.link.setAccessibleDescription(question.unknown)
        self._changes.setText(question.unknown)
