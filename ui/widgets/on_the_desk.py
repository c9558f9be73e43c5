"""The plan that is open, as a sheet on the desk with what can be done with it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from planner.plan import Plan
from planner.timetable import Timetable
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.sheet import PlanSheet
from ui.widgets.text import button, label
from ui.words import translate


class OnTheDesk(QWidget):
    """The open plan or the example with three buttons; a sentence and a button where there is nothing yet."""

    step_wanted = Signal(str)
    action_wanted = Signal(str)
    block_wanted = Signal(str)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._head = label("", "section", wrap=True)
        self._about = label("", "small")
        self.sheet = PlanSheet(theme, icons)
        self.sheet.block_chosen.connect(self.block_wanted)
        self._empty = label("", "muted", wrap=True)
        self.look = self._button("eye")
        self.look.clicked.connect(lambda: self.step_wanted.emit("agenda"))
        self.mine = self._button("copy", translate("Home", "Make it mine"))
        self.mine.clicked.connect(lambda: self.action_wanted.emit("make-mine"))
        self.paper = self._button("print", translate("Home", "See it on paper"))
        self.paper.clicked.connect(lambda: self.step_wanted.emit("paper"))
        self.example = self._button("eye", translate("Home", "Open the example"))
        self.example.clicked.connect(lambda: self.action_wanted.emit("example"))
        self._build()

    def show_plan(self, plan: Plan, timetable: Timetable, *, example: bool, twelve: bool) -> None:
        """Show a plan; ``example`` says whether it is the shipped one."""
        filled = any(True for _ in plan.blocks())
        self._head.setText(_head(example=example, filled=filled))
        self._about.setText(translate("Home", "The example, yours to change") if example else "")
        self._about.setVisible(example)
        self._empty.setText(
            translate(
                "Home", "The plan that is open holds no blocks yet. Begin at the left, or look at a filled one."
            )
        )
        self._empty.setVisible(not filled)
        self.sheet.setVisible(filled)
        _name(self.look, translate("Home", "Look around in it") if example else translate("Home", "Go on with it"))
        self.look.setVisible(filled)
        self.mine.setVisible(filled and example)
        self.paper.setVisible(filled)
        self.example.setVisible(not filled)
        if filled:
            self.sheet.show_plan(plan, timetable, twelve=twelve)

    def show_whole(self, whole: bool) -> None:
        """Show every line of the sheet, or let them scroll where there is less room."""
        self.sheet.show_whole(whole)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        shown = [made for made in self._buttons if not made.isHidden()]
        needed = sum(made.sizeHint().width() for made in shown) + self._theme.px(8) * max(0, len(shown) - 1)
        upright = needed > self.width()
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)

    def _build(self) -> None:
        theme = self._theme
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self._about, 0, Qt.AlignmentFlag.AlignBaseline)
        self._buttons = (self.look, self.mine, self.paper, self.example)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.px(8))
        for made in self._buttons:
            self._row.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(head)
        column.addWidget(self.sheet)
        column.addWidget(self._empty)
        column.addLayout(self._row)
        column.addStretch(1)

    def _button(self, icon: str, text: str = "") -> QPushButton:
        made = button("", icon=self._icons.icon(icon, self._theme.colour("text"), size=self._theme.px(16)))
        _name(made, text)
        made.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        made.setStyleSheet(f"min-height: {self._theme.px(34)}px;")
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return made


def _name(made: QPushButton, text: str) -> None:
    # The space keeps the word off the icon; a style sheet cannot.
    made.setText(f" {text}")
    made.setAccessibleName(text)


def _head(*, example: bool, filled: bool) -> str:
    if example:
        return translate("Home", "Or look at one that is ready")
    if filled:
        return translate("Home", "The plan that is open")
    return translate("Home", "Nothing on the desk yet")
