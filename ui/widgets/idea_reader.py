"""A key idea to read in full: what it is, why it matters, concepts, pitfalls, questions, starters, conversation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from planner.catalog import Conversation, KeyIdea, Point
from planner.recommendation import RankedIdea
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.prose import Prose, point, read_label
from ui.widgets.text import button, label
from ui.widgets.tool_tabs import step_box
from ui.words import translate


class IdeaReader(QScrollArea):
    """Shows one key idea with the reasons that moved it."""

    conversation_wanted = Signal(object)
    """The KeyIdea whose conversation is to go into the agenda."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("reader")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Ideas", "The key idea to read"))
        self._theme, self._icons = theme, icons
        self.ranked: RankedIdea | None = None

    def show_idea(self, ranked: RankedIdea) -> None:
        """Show an idea."""
        if ranked == self.ranked:
            return
        self.ranked = ranked
        theme, idea = self._theme, ranked.idea
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(8))
        column.addWidget(label(translate("Ideas", "Key idea"), "small"))
        column.addWidget(read_label(idea.title, "reading"))
        column.addWidget(read_label(idea.in_one_line, "lead"))
        if ranked.reasons:
            column.addWidget(self._why(ranked))
        column.addWidget(self._prose(idea))
        column.addStretch(1)
        self.setWidget(body)
        self.verticalScrollBar().setValue(0)

    def _why(self, ranked: RankedIdea) -> QWidget:
        theme = self._theme
        box = QWidget()
        box.setObjectName("why")
        box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(box)
        column.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(12))
        column.setSpacing(theme.px(6))
        column.addWidget(label(translate("Ideas", "What moved it"), "strong"))
        for reason in ranked.reasons:
            column.addWidget(point(reason.text, theme, self._icons, mark="check"))
        return box

    def _prose(self, idea: KeyIdea) -> QWidget:
        page = Prose(self._theme, self._icons)
        page.heading(translate("Ideas", "What it is"))
        for paragraph in idea.about:
            page.paragraph(paragraph)
        page.heading(translate("Ideas", "Why it matters"))
        for paragraph in idea.why:
            page.paragraph(paragraph)
        _points(page, translate("Ideas", "Concepts"), idea.concepts)
        _points(page, translate("Ideas", "Pitfalls"), idea.pitfalls)
        _points(page, translate("Ideas", "Questions to ask a group"), idea.questions)
        if idea.starters:
            page.heading(translate("Ideas", "To start a conversation"))
            for starter in idea.starters:
                page.point(starter)
        if idea.conversation is not None:
            self._talk(page, idea, idea.conversation)
        if idea.reading:
            page.heading(translate("Ideas", "Further reading"))
            for reading in idea.reading:
                page.pair(reading.name, "\n".join(words for words in (reading.note, reading.link) if words))
        if idea.also_known_as:
            page.heading(translate("Ideas", "Also known as"))
            page.paragraph(", ".join(idea.also_known_as))
        page.heading(translate("Ideas", "Source"))
        for source in idea.source:
            page.pair(source.name, "\n".join(words for words in (source.licence, source.link) if words))
        return page

    def _talk(self, page: Prose, idea: KeyIdea, talk: Conversation) -> None:
        page.heading(translate("Ideas", "Beyond the tool: a conversation"))
        page.paragraph(
            translate(
                "Ideas",
                "{minutes} minutes, led with these prompts. It goes into the agenda as a block of its own.",
                minutes=talk.minutes,
            ),
            "small",
        )
        self.add = button(translate("Ideas", "Add the conversation to the agenda"), "main")
        self.add.clicked.connect(lambda: self.conversation_wanted.emit(idea))
        page.widget(self.add)
        if talk.care:
            page.paragraph(talk.care)
        for step in talk.steps:
            page.widget(step_box(step, self._theme))
            page.line()


def _points(page: Prose, heading: str, points: tuple[Point, ...]) -> None:
    if not points:
        return
    page.heading(heading)
    marks = {"page": translate("Ideas", "from the page"), "ours": translate("Ideas", "ours")}
    for one in points:
        page.point(one.text, after=marks[one.from_])
