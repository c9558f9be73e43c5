"""The findings under the agenda: level, one sentence, what would mend it, and Leave it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from planner.checks.finding import Finding
from planner.clock import clock
from planner.plan import Silenced
from planner.vocabulary import FindingLevel
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import button, label, shown
from ui.wording import finding_sentence, fix_name
from ui.words import translate

MOST = 30
"""More findings than this are counted, not shown: a wall of warnings helps nobody."""

SENTENCE = 230
"""A sentence with less room than this beside its buttons, in pixels at 100 %, has them below it."""


class FindingsStrip(QWidget):
    """What the checks say, two rows at a time or more where there is room; gone when they say nothing."""

    fix_wanted = Signal(object)
    """A Finding whose fix is to be made."""
    lead_wanted = Signal(str)
    """The id of a block whose lead is to be chosen."""
    block_wanted = Signal(str)
    """The id of a block to be shown."""
    left = Signal(object)
    """A Finding that stays as it is."""
    heard = Signal(object)
    """A Silenced that is to be heard again."""
    all_wanted = Signal()
    """All findings are to be shown, with their reasons."""

    def __init__(self, theme: Theme, icons: Icons, hour: Callable[[int], str] = clock) -> None:
        super().__init__()
        self._theme, self._icons, self._hour = theme, icons, hour
        self._findings: tuple[Finding, ...] | None = None
        self._alone = False
        self._silenced: tuple[tuple[str, Silenced], ...] = ()
        self._rows: list[FindingRow] = []
        self._room = 0
        self._before: QWidget | None = None
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inside)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._card = QWidget()
        self._card.setObjectName("card")
        self._card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card = QVBoxLayout(self._card)
        card.setContentsMargins(1, 1, 1, 1)
        card.addWidget(self._scroll)
        self._more = label("", "small")
        self._again = button("", "link")
        self._again.clicked.connect(self._offer_silenced)
        self.all = button(translate("Agenda", "All findings, with reasons"), "link")
        self.all.clicked.connect(self.all_wanted)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(2), 0, 0, 0)
        foot.addWidget(self._more)
        foot.addWidget(self._again)
        foot.addStretch(1)
        foot.addWidget(self.all)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(2))
        whole.addWidget(self._card)
        whole.addLayout(foot)

    def show_findings(
        self,
        findings: tuple[Finding, ...],
        silenced: tuple[tuple[str, Silenced], ...],
        *,
        alone: bool = False,
    ) -> None:
        """Show what the checks say, and what was left as it is, with its words; ``alone`` is a plan of one day."""
        if findings == self._findings and silenced == self._silenced and alone == self._alone:
            return
        self._findings, self._silenced, self._alone = findings, silenced, alone
        seen = findings[:MOST]
        while len(self._rows) > len(seen):
            gone = self._rows.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        if len(self._rows) < len(seen):
            while len(self._rows) < len(seen):
                self._rows.append(self._new_row())
                self._column.insertWidget(len(self._rows) - 1, self._rows[-1])
            self._order()
        for at, (row, finding) in enumerate(zip(self._rows, seen, strict=True)):
            row.is_first = at == 0
            row.show_finding(finding, alone=alone)
        self._show_foot(len(findings) - len(seen))
        self._card.setVisible(bool(seen))
        self.setVisible(bool(findings or silenced))
        self._fit()

    def come_after(self, field: QWidget) -> None:
        """Let Tab come from this field to the findings, also to those that are made later."""
        self._before = field
        self._order()

    def give_room(self, pixels: int) -> None:
        """Show more than two findings where this much height is free."""
        if pixels != self._room:
            self._room = pixels
            self._fit()

    @property
    def rows(self) -> tuple["FindingRow", ...]:
        """The rows, from top to bottom."""
        return tuple(self._rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the first two findings at this width, or as all that fit into what the blocks leave free.

        Where the blocks need the room, one is shown.
        """
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        width = max(self._theme.px(200), self.width() - 2 - bar)
        seen = 2 if self.window().height() >= self._theme.px(560) else 1
        room = self._room - self.all.sizeHint().height() - self._theme.px(6)
        high = 0
        for at, row in enumerate(self._rows):
            height = row.height_at(width)
            if at >= seen and high + height > room:
                break
            high += height
        self._scroll.setFixedHeight(high)

    def _order(self) -> None:
        last = self._before
        for field in (*(part for row in self._rows for part in (row, row.fix, row.leave)), self._again, self.all):
            if last is not None:
                QWidget.setTabOrder(last, field)
            last = field

    def _new_row(self) -> "FindingRow":
        row = FindingRow(self._theme, self._icons, self._hour)
        row.fix_wanted.connect(self.fix_wanted)
        row.lead_wanted.connect(self.lead_wanted)
        row.block_wanted.connect(self.block_wanted)
        row.left.connect(self.left)
        return row

    def _show_foot(self, more: int) -> None:
        self._more.setText(translate("Agenda", "{number} more below these", number=more) if more > 0 else "")
        self._more.setVisible(more > 0)
        count = len(self._silenced)
        self._again.setVisible(count > 0)
        if count:
            self._again.setText(shown(translate("Agenda", "{number} left as they are", number=count)))

    def _offer_silenced(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, old in self._silenced:
            action = menu.addAction(shown(translate("Agenda", "Show again: {finding}", finding=words)))
            action.triggered.connect(lambda _checked=False, old=old: self.heard.emit(old))
        menu.popup(self._again.mapToGlobal(self._again.rect().bottomLeft()))


class FindingRow(QFrame):
    """One finding; choosing it shows its block."""

    fix_wanted = Signal(object)
    lead_wanted = Signal(str)
    block_wanted = Signal(str)
    left = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, hour: Callable[[int], str]) -> None:
        super().__init__()
        self._theme, self._icons, self._hour = theme, icons, hour
        self.finding = Finding("", "hint")
        self._alone = False
        self.is_first = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(theme.px(34))
        self._icon = QLabel()
        self._level = label("", "strong")
        self.sentence = label("", wrap=True)
        self.fix = button("")
        self.fix.setStyleSheet(f"QPushButton {{ min-height: {theme.px(24)}px; }}")
        self.fix.clicked.connect(self._fix)
        self.leave = button(translate("Agenda", "Leave it"), "link")
        self.leave.clicked.connect(lambda: self.left.emit(self.finding))
        said = QHBoxLayout()
        said.setSpacing(theme.px(8))
        said.addWidget(self._icon)
        said.addWidget(self._level)
        said.addWidget(self.sentence, 1)
        done = QHBoxLayout()
        done.setSpacing(theme.px(8))
        done.addWidget(self.fix)
        done.addWidget(self.leave)
        done.addStretch(1)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(theme.px(11), theme.px(3), theme.px(10), theme.px(3))
        self._layout.setSpacing(theme.px(4))
        self._layout.addLayout(said, 1)
        self._layout.addLayout(done)

    def show_finding(self, finding: Finding, *, alone: bool = False) -> None:
        """Show a finding, in the words of a plan of one day where it is ``alone``."""
        if finding == self.finding and alone == self._alone:
            return
        self.finding, self._alone = finding, alone
        words, sentence = level_words(finding.level), finding_sentence(finding, hour=self._hour, alone=alone)
        if self._level.text() != words:
            colour, side = self._theme.colour(finding.level), self._theme.px(16)
            self._icon.setPixmap(self._icons.icon(finding.level, colour, size=side).pixmap(side, side))
            self._level.setText(words)
            self._level.setStyleSheet(f"color: {colour.name()};")
        self.sentence.setText(sentence)
        self.setAccessibleName(f"{words}: {sentence}")
        mend = _mend_words(finding)
        self.fix.setVisible(bool(mend))
        self.fix.setText(shown(mend))
        self.fix.setAccessibleName(f"{mend}: {sentence}")
        self.leave.setAccessibleName(translate("Agenda", "Leave it: {finding}", finding=sentence))

    def height_at(self, width: int) -> int:
        """Return the height that the row needs at a width; what can be done goes below where room is short."""
        px = self._theme.px
        parts = (self._icon, self._level, self.fix, self.leave)
        beside = sum(part.sizeHint().width() + px(8) for part in parts if not part.isHidden())
        narrow = width < px(460) or width - px(21) - beside < px(SENTENCE)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._layout.direction() != direction:
            self._layout.setDirection(direction)
        self._layout.activate()
        return max(self.minimumHeight(), self._layout.heightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._show_block()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._show_block()
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._theme.colour("line"))
        if not self.is_first:
            painter.drawLine(0, 0, self.width(), 0)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("primary"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def _show_block(self) -> None:
        if self.finding.where:
            self.block_wanted.emit(self.finding.where[0])

    def _fix(self) -> None:
        if self.finding.fix is not None:
            self.fix_wanted.emit(self.finding)
        elif self.finding.where:
            self.lead_wanted.emit(self.finding.where[0])


def level_words(level: FindingLevel) -> str:
    """Return the word for a level: Problem, Worth a look, Idea."""
    return {
        "problem": translate("Agenda", "Problem"),
        "warning": translate("Agenda", "Worth a look"),
        "hint": translate("Agenda", "Idea"),
    }[level]


def _mend_words(finding: Finding) -> str:
    if finding.fix is not None:
        return fix_name(finding)
    return translate("Agenda", "Choose a lead…") if finding.code == "no-lead" and finding.where else ""
