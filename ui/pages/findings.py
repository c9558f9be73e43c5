"""All findings by what they are about, with reason and source; what was left as it is; and the figures they go by."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.checks.finding import Finding
from planner.checks.limits import limits_of
from planner.checks.themes import THEMES, theme_of
from planner.edits.preparing import SetLimit
from planner.edits.silencing import Hear, Silence
from planner.plan import Plan, Silenced
from ui.bench import Bench
from ui.pages.page import Page
from ui.widgets.fields import icon_text_button
from ui.widgets.finding_card import FindingCard, SilencedCard
from ui.widgets.limits_form import LimitsForm
from ui.widgets.scrolled import Body, scrolled
from ui.widgets.text import label, rule
from ui.wording import edit_name, finding_sentence, fix_name
from ui.wording.agenda import silenced_rows
from ui.wording.finding_reasons import theme_name
from ui.words import translate

MOST = 60
"""More findings than this are counted, not shown."""


class FindingsPage(Page):
    """Advice, never orders: everything here can be left as it is."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.cards: list[FindingCard] = []
        self.silenced: list[SilencedCard] = []
        self._shown: tuple[object, ...] = ()
        self._alone = False
        self._build()

    def show_plan(self, before: Plan | None, plan: Plan) -> None:  # noqa: ARG002 - findings are of the whole plan
        findings, left = self.bench.document.findings, silenced_rows(plan)
        self.limits.show_limits(limits_of(plan.brief, plan.limits), plan.limits, limits_of(plan.brief, {}))
        alone = len(plan.days) == 1
        if (findings, left, alone) == self._shown:
            return
        self._shown, self._alone = (findings, left, alone), alone
        focused = next((at for at, card in enumerate(self.cards) if card.isAncestorOf(self._focused())), None)
        self._show_findings(findings)
        self._show_silenced(left)
        if focused is not None:
            QTimer.singleShot(0, self, lambda: self._focus_card(focused))

    def first(self) -> QWidget | None:
        return self.cards[0].leave if self.cards else self.back

    def _build(self) -> None:
        theme, icons, px = self.bench.theme, self.bench.icons, self.bench.theme.px
        self.back = icon_text_button(translate("Ready", "Back to the agenda"), "chevron-left", theme, icons)
        self.back.clicked.connect(self._go_back)
        close = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        close.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        close.activated.connect(self._go_back)
        head = QHBoxLayout()
        head.addWidget(label(translate("Findings", "All findings"), "page"), 1)
        head.addWidget(self.back)
        self.summary = label("", "muted", wrap=True)
        self._found, self._left = QVBoxLayout(), QVBoxLayout()
        self._found.setSpacing(px(8))
        self._left.setSpacing(px(8))
        self.limits = LimitsForm(theme, icons)
        self.limits.changed.connect(lambda limit, value: self._do(SetLimit(limit, value)))
        body = Body()
        column = QVBoxLayout(body)
        column.setContentsMargins(px(24), px(14), px(24), px(24))
        column.setSpacing(px(10))
        column.addLayout(head)
        column.addWidget(self.summary)
        column.addLayout(self._found)
        column.addLayout(self._left)
        column.addWidget(rule())
        column.addWidget(label(translate("Findings", "The figures for this plan"), "section", wrap=True))
        column.addWidget(
            label(
                translate(
                    "Findings",
                    "They are common advice, and yours to set: a group that knows its rhythm is right about it. "
                    "They are kept in this plan.",
                ),
                "small",
                wrap=True,
            )
        )
        column.addWidget(self.limits)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(body))

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        _empty(self._found)
        self.cards = []
        shown = findings[:MOST]
        for theme in THEMES:
            mine = [finding for finding in shown if theme_of(finding.code) == theme]
            if mine:
                self._found.addWidget(label(theme_name(theme), "section", wrap=True))
            for finding in mine:
                card = FindingCard(finding, self.bench.theme, self.bench.icons, self.bench.hour, alone=self._alone)
                card.fix_wanted.connect(self._mend)
                card.block_wanted.connect(self.bench.block_wanted)
                card.left.connect(self._leave)
                self.cards.append(card)
                self._found.addWidget(card)
        more = len(findings) - len(shown)
        words = (
            translate("Findings", "One thing to look at. It does not have to be done.")
            if len(findings) == 1
            else translate(
                "Findings", "{number} things to look at. None of them has to be done.", number=len(findings)
            )
        )
        if more > 0:
            words += " " + translate("Findings", "The first {number} are shown.", number=MOST)
        calm = translate("Findings", "Nothing to remark, as far as a plan can show it.")
        self.summary.setText(words if findings else calm)

    def _show_silenced(self, left: tuple[tuple[str, Silenced], ...]) -> None:
        _empty(self._left)
        self.silenced = []
        if left:
            self._left.addWidget(label(translate("Findings", "Left as they are"), "section", wrap=True))
        for words, silenced in left:
            card = SilencedCard(words, silenced, self.bench.theme)
            card.heard.connect(lambda old: self._do(Hear(old.code, old.where)))
            self.silenced.append(card)
            self._left.addWidget(card)

    def _mend(self, finding: Finding) -> None:
        if finding.fix is not None:
            self.bench.do(finding.fix, fix_name(finding))

    def _leave(self, finding: Finding, reason: str) -> None:
        said = finding_sentence(finding, hour=self.bench.hour, alone=self._alone)
        name = translate("Agenda", "Left as it is: {finding}", finding=said)
        self.bench.do(Silence(finding.code, finding.where, reason), name)

    def _do(self, edit: SetLimit | Hear) -> None:
        self.bench.do(edit, edit_name(edit))

    def _focused(self) -> QWidget:
        return self.focusWidget() or self

    def _focus_card(self, at: int) -> None:
        card = self.cards[min(at, len(self.cards) - 1)] if self.cards else None
        (card.leave if card is not None else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        self.bench.step_wanted.emit("agenda")


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
