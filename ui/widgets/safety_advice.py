"""The right side of the Safety page: what the answers say, the floor, and the plan file as evidence."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.safety import Advice
from ui.theme import Theme
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import Icons
from ui.widgets.scrolled import Body, scrolled
from ui.widgets.text import button, label, rule
from ui.words import translate


class SafetyAdvice(QWidget):
    """Advice line by line, each with what it rests on and a way to set it aside; and the floor."""

    set_aside = Signal(str)
    """The code of a piece of advice that is not so for this group."""
    protect_wanted = Signal()
    print_wanted = Signal()
    heard_again = Signal()
    """What was set aside is to be shown again."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._shown: object = None
        body = Body()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.px(20), theme.px(18), theme.px(16), theme.px(16))
        column.setSpacing(theme.px(6))
        column.addWidget(label(translate("Safety", "What your answers say"), "section", wrap=True))
        column.addWidget(label(translate("Safety", "Advice. You know the place; we do not."), "small", wrap=True))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(10))
        column.addSpacing(theme.px(4))
        column.addLayout(self._lines)
        self.again = button("", "link")
        self.again.clicked.connect(self.heard_again)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(theme.px(4))
        column.addWidget(rule())
        column.addSpacing(theme.px(2))
        column.addWidget(label(translate("Safety", "The floor"), "strong"))
        self._holds = label("", "muted", wrap=True)
        column.addWidget(self._holds)
        self._points = QGridLayout()
        self._points.setHorizontalSpacing(theme.px(8))
        self._points.setVerticalSpacing(theme.px(6))
        self._points.setColumnStretch(1, 1)
        column.addLayout(self._points)
        column.addStretch(1)
        column.addSpacing(theme.px(8))
        column.addWidget(self._evidence())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(body))

    def show_advice(self, lines: tuple[tuple[Advice, str, str], ...], quiet: int) -> None:
        """Show advice with its sentence and what it rests on, and how many pieces were set aside."""
        self.again.setVisible(quiet > 0)
        words = translate("Safety", "Show again what was set aside ({number})", number=quiet)
        self.again.setText(words)
        self.again.setAccessibleName(words)
        if lines == self._shown:
            return
        self._shown = lines
        _emptied(self._lines)
        for advice, sentence, grounds in lines:
            self._lines.addWidget(self._line(advice.code, sentence, grounds))
        if not lines:
            text = translate(
                "Safety", "Nothing in particular. That is no promise: an answer that is wrong says nothing."
            )
            self._lines.addWidget(label(text, "muted", wrap=True))

    def show_floor(self, points: tuple[tuple[bool, str], ...], *, holds: bool) -> None:
        """Show the points of the floor, each with whether the plan has it; plain ticks, and no colour of going."""
        self._holds.setText(
            translate("Safety", "Holds while risk is high or unknown.")
            if holds
            else translate("Safety", "Asked for while risk is high or unknown; a good habit otherwise.")
        )
        _emptied(self._points)
        for row, (there, words) in enumerate(points):
            mark = QLabel()
            # Where the floor is not asked for, a point that is missing is no warning, as the header warns of none.
            name, colour = ("check", "muted") if there else ("warning", "warning") if holds else ("minus", "muted")
            side = self._theme.px(16)
            mark.setPixmap(self._icons.pixmap(name, self._theme.colour(colour), side, self.devicePixelRatioF()))
            mark.setAccessibleName(translate("Safety", "There") if there else translate("Safety", "Missing"))
            self._points.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            self._points.addWidget(label(words, wrap=True), row, 1)

    def _line(self, code: str, sentence: str, grounds: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        mark = QLabel()
        mark.setPixmap(
            self._icons.pixmap(
                "chevron-right", self._theme.colour("primary"), self._theme.px(14), self.devicePixelRatioF()
            )
        )
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(sentence, wrap=True))
        words.addWidget(label(grounds, "small", wrap=True))
        aside = button(translate("Safety", "Not so for us"), "link")
        aside.setAccessibleName(translate("Safety", "Not so for us: {advice}", advice=sentence))
        aside.clicked.connect(lambda: self.set_aside.emit(code))
        words.addWidget(aside, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        return made

    def _evidence(self) -> QWidget:
        theme = self._theme
        card = QWidget()
        card.setObjectName("card")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10))
        column.setSpacing(theme.px(4))
        column.addWidget(label(translate("Safety", "A plan file can be evidence."), "strong", wrap=True))
        column.addWidget(
            label(
                translate(
                    "Safety",
                    "A protected one too, in some places. You can print and keep no plan: an equal way.",
                ),
                "small",
                wrap=True,
            )
        )
        row = FlowLayout(gap=theme.px(8))
        protect = button(translate("Safety", "Protect the plan…"))
        protect.clicked.connect(self.protect_wanted)
        printed = button(translate("Safety", "Print, keep none…"))
        printed.clicked.connect(self.print_wanted)
        for each in (protect, printed):
            row.addWidget(each)
        column.addLayout(row)
        return card


def _emptied(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
