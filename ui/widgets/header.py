"""The strip above every page: title, saved state, undo and redo, the day's total, findings."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from planner.checks.finding import Finding
from planner.timetable import DayTimes
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import button, label, restyled, rule, show_whole
from ui.words import translate


class Header(QWidget):
    """Title, saved state, undo and redo, total time and findings; always in view."""

    renamed = Signal(str)
    findings_wanted = Signal()
    left = Signal()
    """Enter in the title: it is done, and the page may have the keyboard again."""

    def __init__(self, theme: Theme, icons: Icons, undo: QAction, redo: QAction) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.px(48))
        self._theme, self._icons = theme, icons
        self._has_day = False
        self.title = QLineEdit()
        self.title.setObjectName("title")
        self.title.setAccessibleName(translate("Header", "Title of this plan"))
        self.title.setPlaceholderText(translate("Header", "Untitled plan"))
        self.title.setMaxLength(200)
        self.title.setMinimumWidth(theme.px(120))
        self.title.textEdited.connect(self.renamed)
        self.title.returnPressed.connect(self.left)
        self.title.textChanged.connect(self._fit_title)
        self.title.addAction(
            icons.icon("pencil", theme.colour("muted")), QLineEdit.ActionPosition.TrailingPosition
        ).triggered.connect(self.name_plan)
        self._saved = label("", "small")
        self._total = label("")
        self._bar = TotalBar(theme)
        self._findings = button("")
        self._findings.clicked.connect(self.findings_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        row.setSpacing(theme.px(10))
        row.addWidget(self.title)
        row.addWidget(self._saved)
        row.addStretch(1)
        for action in (undo, redo):
            row.addWidget(self._tool(action))
        row.addWidget(self._upright())
        row.addWidget(self._total)
        row.addWidget(self._bar)
        row.addWidget(self._upright())
        row.addWidget(self._findings)

    def name_plan(self) -> None:
        """Put the keyboard into the title, over what stands there."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def show_title(self, title: str) -> None:
        """Show the plan's title, unless it is being typed just now."""
        if self.title.text() != title:
            show_whole(self.title, title)
            self.title.setCursorPosition(0)
        self._fit_title()

    def show_saved(self, text: str) -> None:
        """Show where the plan stands with its file, in a few words."""
        self._saved.setText(text)

    def show_total(self, day: DayTimes | None, name: str) -> None:
        """Show how much of a day is planned."""
        self._has_day = day is not None
        self._total.setVisible(day is not None)
        self._bar.setVisible(day is not None and self.width() >= self._theme.px(1000))
        if day is None:
            return
        used, have = day.finish - day.start, day.end - day.start
        text = translate("Header", "{day}  {used} of {have}", day=name, used=_hours(used), have=_hours(have))
        self._total.setText(text)
        self._total.setAccessibleName(text)
        self._bar.show_share(used, have)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show how many findings there are; none is the calm state, never "all clear"."""
        problems = sum(finding.level == "problem" for finding in findings)
        count = sum(finding.level != "hint" for finding in findings)
        text = translate("Header", "%n worth a look", count)
        self._findings.setText(text)
        self._findings.setAccessibleName(text)
        name = "problem" if problems else "warning"
        side = min(28, self._theme.px(16))
        icon = self._icons.icon(name, self._theme.colour(name), size=side) if count else QIcon()
        self._findings.setIcon(icon)
        self._findings.setIconSize(QSize(side, side))
        if self._findings.property("calm") != (count == 0):
            restyled(self._findings, "calm", count == 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= self._theme.px(1000)
        self._saved.setVisible(roomy)
        self._bar.setVisible(roomy and self._has_day)
        self._fit_title()

    def _tool(self, action: QAction) -> QToolButton:
        made = QToolButton()
        made.setDefaultAction(action)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        side = min(32, self._theme.px(20))
        made.setIconSize(QSize(side, side))
        return made

    def _upright(self) -> QWidget:
        made = rule(upright=True)
        made.setFixedHeight(self._theme.px(20))
        return made

    def _fit_title(self) -> None:
        text = self.title.text() or self.title.placeholderText()
        wide = self.title.fontMetrics().horizontalAdvance(text) + self._theme.px(44) + 28
        self.title.setFixedWidth(max(self._theme.px(120), min(wide, max(self._theme.px(120), self.width() * 2 // 5))))


class TotalBar(QWidget):
    """A bar that says how full a day is: grey, and in the problem colour when it is over."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self.setFixedSize(theme.px(88), theme.px(8))

    def show_share(self, used: int, have: int) -> None:
        """Show ``used`` minutes of ``have``."""
        self._share = used / have if have else 0.0
        self.setAccessibleName(
            translate("Header", "{share} per cent of the day is planned", share=round(self._share * 100))
        )
        self.update()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(whole, 4, 4)
        if self._share > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("problem" if self._share > 1 else "muted"))
            painter.drawRoundedRect(
                QRectF(0, 0, max(8.0, whole.width() * min(1.0, self._share)), self.height()), 4, 4
            )
        painter.end()


class StatusLine(QWidget):
    """The foot of the window: the last named step with Undo, or one calm sentence."""

    def __init__(self, theme: Theme, undo: QAction) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.px(30))
        self._text: QLabel = label("", "small")
        self._undo: QPushButton = button(translate("Status", "Undo"), "link")
        self._undo.clicked.connect(undo.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        row.addWidget(self._text)
        row.addWidget(self._undo)
        row.addStretch(1)
        self._undo.hide()

    def say(self, text: str, *, can_undo: bool = False) -> None:
        """Show a sentence, and speak it to a screen reader; Undo stands beside it where it is about a step."""
        if text and text != self._text.text() and self.isVisible():
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._text, text))
        self._text.setText(text)
        self._text.setToolTip("")
        self._undo.setVisible(can_undo)


def _hours(minutes: int) -> str:
    sign = "-" if minutes < 0 else ""
    return f"{sign}{abs(minutes) // 60}:{abs(minutes) % 60:02d}"
