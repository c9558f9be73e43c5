"""One finding in full: its sentence, why the rule is there, what would mend it, and Leave it with a reason."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from planner.checks.finding import Finding
from planner.plan import Silenced
from ui.theme import Theme
from ui.widgets.findings_strip import level_words
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import Icons
from ui.widgets.text import button, label, shown
from ui.wording import finding_sentence, fix_name
from ui.wording.finding_reasons import reason_of, source_of
from ui.words import translate


class FindingCard(QFrame):
    """A finding with everything that can be done about it."""

    fix_wanted = Signal(object)
    """The Finding whose fix is to be made."""
    block_wanted = Signal(str)
    left = Signal(object, str)
    """The Finding that stays as it is, and why; the reason may be empty."""

    def __init__(
        self, finding: Finding, theme: Theme, icons: Icons, hour: Callable[[int], str], *, alone: bool
    ) -> None:
        super().__init__()
        self.finding = finding
        self.setObjectName("card")
        words, sentence = level_words(finding.level), finding_sentence(finding, hour=hour, alone=alone)
        self.setAccessibleName(f"{words}: {sentence}")
        px = theme.px
        icon = QLabel()
        icon.setPixmap(icons.pixmap(finding.level, theme.colour(finding.level), px(16), self.devicePixelRatioF()))
        level = label(words, "strong")
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(level, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(sentence, wrap=True), 1)
        why = translate(
            "Findings", "{reason} Source: {source}.", reason=reason_of(finding.code), source=source_of(finding.code)
        )
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=px(8))
        if finding.fix is not None:
            fix = button(fix_name(finding))
            fix.setAccessibleName(f"{fix_name(finding)}: {sentence}")
            fix.clicked.connect(lambda: self.fix_wanted.emit(finding))
            flow.addWidget(fix)
        if finding.where:
            show = button(translate("Findings", "Show it"))
            show.setAccessibleName(translate("Findings", "Show it: {finding}", finding=sentence))
            show.clicked.connect(lambda: self.block_wanted.emit(finding.where[0]))
            flow.addWidget(show)
        self.leave = button(translate("Findings", "Leave it…"))
        self.leave.setAccessibleName(translate("Agenda", "Leave it: {finding}", finding=sentence))
        self.leave.clicked.connect(self._ask_why)
        flow.addWidget(self.leave)
        self.reason = QLineEdit()
        self.reason.setMaxLength(2_000)
        self.reason.setAccessibleName(translate("Findings", "Why it stays as it is"))
        self.reason.setPlaceholderText(translate("Findings", "Why it stays as it is (you may leave this empty)"))
        self.reason.returnPressed.connect(self._leave)
        done = button(translate("Findings", "Leave it so"))
        done.clicked.connect(self._leave)
        self._asking = QWidget()
        asking = QHBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addWidget(self.reason, 1)
        asking.addWidget(done)
        self._asking.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(4))
        column.addLayout(head)
        column.addWidget(label(why, "small", wrap=True))
        column.addWidget(deeds)
        column.addWidget(self._asking)

    def _ask_why(self) -> None:
        self._asking.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self.left.emit(self.finding, self.reason.text().strip())


class SilencedCard(QFrame):
    """A finding that somebody chose to leave, with the reason, and the way back."""

    heard = Signal(object)

    def __init__(self, words: str, silenced: Silenced, theme: Theme) -> None:
        super().__init__()
        self.silenced = silenced
        self.setObjectName("card")
        self.setAccessibleName(words)
        px = theme.px
        why = silenced.reason or translate("Findings", "No reason was written down.")
        back = button(translate("Findings", "Look at it again"))
        back.setAccessibleName(shown(translate("Agenda", "Show again: {finding}", finding=words)))
        back.clicked.connect(lambda: self.heard.emit(silenced))
        said = QVBoxLayout()
        said.setSpacing(px(2))
        said.addWidget(label(words, wrap=True))
        said.addWidget(label(why, "small", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.addLayout(said, 1)
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
