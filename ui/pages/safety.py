"""The Safety page: who was asked, what was decided with the harm on both sides, and the measures."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QMenu, QVBoxLayout

from planner.edits.silencing import Hear, Silence
from planner.edits.whole import Answer, ChangeSafety, InOneStep
from planner.plan import Measure, Plan, Safety
from planner.safety import (
    MeasureIntoAgenda,
    advice,
    floor,
    floor_holds_for,
    quiet_code,
    set_aside,
    with_measure,
)
from planner.timetable import Placed
from ui.bench import Bench
from ui.models.measures_model import MeasuresModel
from ui.pages.page import Page
from ui.pages.safety_parts import SafetyParts
from ui.widgets.date_button import DateButton
from ui.widgets.exclusive import cards, switch
from ui.widgets.growing_text import GrowingText
from ui.widgets.measures_table import MeasuresTable
from ui.widgets.safety_advice import SafetyAdvice
from ui.widgets.scrolled import Body, scrolled
from ui.widgets.side_panel import SidePanel
from ui.widgets.text import label, rule, show_whole, shown
from ui.wording.labels import day_and_hour, day_name
from ui.wording.safety import advice_sentence, decision_words, floor_words, rests_on_words
from ui.words import translate

_DECISIONS = ("go", "change", "postpone", "get-help")
_FIELDS = ("harm_of_meeting", "harm_of_not_meeting", "changes")


class SafetyPage(Page):
    """Shows and changes what was decided about going ahead. It gives reasons and never a verdict."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        theme, icons = bench.theme, bench.icons
        self.model = MeasuresModel(self._when)
        self.table = MeasuresTable(self.model, theme, icons)
        self.advice = SafetyAdvice(theme, icons)
        self.asked = switch(translate("Safety", "Who was asked?"), _asked_options(), theme, icons)
        self.roles = QLineEdit()
        self.roles.setMaxLength(2000)
        self.roles.setAccessibleName(translate("Safety", "Who was asked, in roles"))
        self.roles.setPlaceholderText(
            translate("Safety", "Roles, never names. Night-shift riders: yes. Drivers: not yet.")
        )
        options = tuple((each, *decision_words(each)) for each in _DECISIONS)
        self.decided = cards(translate("Safety", "What was decided?"), options, theme, icons)
        names = (
            translate("Safety", "What could be harmed by meeting"),
            translate("Safety", "What is harmed by not meeting"),
            translate("Safety", "So we change"),
        )
        self.texts = {field: GrowingText(theme, name=name) for field, name in zip(_FIELDS, names, strict=True)}
        self.parts = SafetyParts(bench)
        self.review = DateButton(theme, icons)
        self._build()
        self._connect()

    def show_plan(self, before: Plan | None, plan: Plan) -> None:
        safety = plan.safety
        if before is None or before.safety is not safety:
            self.decided.show_chosen(safety.decision)
            for field, text in self.texts.items():
                text.show_text(getattr(safety, field))
            if self.roles.text() != safety.asked:
                show_whole(self.roles, safety.asked)
            self.review.show_date(safety.review)
        self.asked.show_chosen(plan.brief.consulted or "")
        self.parts.show_plan(plan)
        same_days = before is not None and before.days is plan.days
        if not same_days or before is None or before.safety.measures is not safety.measures:
            self.model.show(plan, self.bench.document.timetable)
        self._show_advice(plan)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self.bench.theme
        self._side.fold(folded=self.width() < theme.px(560 + 322))
        self._lay_texts(across=3 if self.width() >= theme.px(560 + 44) else 1)

    def _build(self) -> None:
        theme, icons = self.bench.theme, self.bench.icons
        body = Body()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.px(24), theme.px(14), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(10))
        column.addLayout(self._head())
        column.addWidget(rule())
        column.addLayout(self._asked_part())
        column.addWidget(self.roles)
        column.addWidget(rule())
        column.addWidget(label(translate("Safety", "What was decided?"), "section", wrap=True))
        column.addWidget(self.decided)
        self._texts_grid = QGridLayout()
        self._texts_grid.setHorizontalSpacing(theme.px(12))
        self._texts_grid.setVerticalSpacing(theme.px(4))
        self._captions = {
            field: label(text.accessibleName(), "small", wrap=True) for field, text in self.texts.items()
        }
        for field, caption in self._captions.items():
            caption.setBuddy(self.texts[field])
        self._across = 0
        self._lay_texts(across=3)
        column.addLayout(self._texts_grid)
        column.addLayout(self._review_row())
        column.addWidget(rule())
        column.addWidget(self.table)
        column.addWidget(rule())
        column.addWidget(self.parts)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(scrolled(body), 1)
        self._side = SidePanel(
            self, self.advice, theme, icons, icon="hint", name=translate("Safety", "What your answers say"), width=322
        )
        row.addWidget(self._side)

    def _head(self) -> QVBoxLayout:
        theme = self.bench.theme
        where = translate(
            "Safety",
            "Kept in the plan file, where whoever opens it reads it, and printed on the safety sheet only; "
            "questions of check-lists that are still open are among what to prepare too. "
            "Threats are kept nowhere unless you choose it.",
        )
        lock = QLabel()
        lock.setPixmap(self.bench.icons.pixmap("lock", theme.colour("muted"), theme.px(15), self.devicePixelRatioF()))
        line = QHBoxLayout()
        line.setSpacing(theme.px(6))
        line.addWidget(lock, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(where, "small", wrap=True), 1)
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        column.addWidget(label(translate("Safety", "Safety"), "page"))
        column.addLayout(line)
        return column

    def _review_row(self) -> QHBoxLayout:
        words = label(translate("Safety", "We look at all this again on"), "small")
        words.setBuddy(self.review)
        row = QHBoxLayout()
        row.addWidget(words)
        row.addWidget(self.review)
        row.addStretch(1)
        return row

    def _asked_part(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(translate("Safety", "Who was asked?"), "section", wrap=True))
        words.addWidget(
            label(translate("Safety", "Those who would carry the risk decide first."), "small", wrap=True)
        )
        row = QHBoxLayout()
        row.setSpacing(self.bench.theme.px(16))
        row.addLayout(words, 1)
        row.addWidget(self.asked, 1)
        return row

    def _lay_texts(self, *, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for number, field in enumerate(_FIELDS):
            row, place = (0, number) if across == 3 else (2 * number, 0)
            self._texts_grid.addWidget(self._captions[field], row, place)
            self._texts_grid.addWidget(self.texts[field], row + 1, place)
        for place in range(3):
            self._texts_grid.setColumnStretch(place, 1 if place < across else 0)

    def _connect(self) -> None:
        self.asked.chosen.connect(self._answer)
        self.decided.chosen.connect(self._decide)
        self.roles.textEdited.connect(lambda text: self._write("asked", text))
        for field, text in self.texts.items():
            text.typed.connect(lambda typed, field=field: self._write(field, typed))
        self.review.chosen.connect(
            lambda date: self._change(
                replace(self._plan.safety, review=date), translate("Safety", "Changed when to look again")
            )
        )
        self.model.edited.connect(self._write_measure)
        self.table.added.connect(self._add_measure)
        self.table.removed.connect(self._remove_measure)
        self.table.agenda_wanted.connect(self._offer_agenda)
        self.advice.set_aside.connect(
            lambda code: self.bench.do(Silence(quiet_code(code)), translate("Safety", "Set advice aside"))
        )
        self.advice.heard_again.connect(self._hear_again)
        self.advice.protect_wanted.connect(lambda: self.bench.action_wanted.emit("protect"))
        self.advice.print_wanted.connect(lambda: self.bench.step_wanted.emit("paper"))

    @property
    def _plan(self) -> Plan:
        return self.bench.document.plan

    def _when(self, placed: Placed) -> str:
        document = self.bench.document
        return day_and_hour(document.plan, document.timetable.day_of(placed.block.id), self.bench.hour(placed.start))

    def _show_advice(self, plan: Plan) -> None:
        questions = self.bench.catalog.questions
        lines = tuple(
            (each, advice_sentence(each.code), rests_on_words(each.because, plan.brief, questions))
            for each in advice(plan)
        )
        self.advice.show_advice(lines, len(set_aside(plan)))
        points = floor(plan, self.bench.document.timetable)
        told = tuple(
            (point.holds, floor_words(point, day_and_hour(plan, point.day, self.bench.hour(point.start or 0))))
            for point in points
        )
        self.advice.show_floor(told, holds=floor_holds_for(plan))

    def _answer(self, answer: str) -> None:
        self.bench.do(Answer("consulted", answer or None), translate("Safety", "Said who was asked"))

    def _decide(self, decision: str) -> None:
        name = (
            translate("Safety", "Decided: {decision}", decision=decision_words(decision)[0])
            if decision
            else translate("Safety", "Took the decision back")
        )
        self.bench.do(ChangeSafety(replace(self._plan.safety, decision=decision)), name)

    def _write(self, field: str, text: str) -> None:
        names = {
            "asked": translate("Safety", "Changed who was asked"),
            "harm_of_meeting": translate("Safety", "Changed the harm of meeting"),
            "harm_of_not_meeting": translate("Safety", "Changed the harm of not meeting"),
            "changes": translate("Safety", "Changed what we change"),
        }
        self._change(replace(self._plan.safety, **{field: text}), names[field], field)

    def _change(self, safety: Safety, name: str, field: str = "") -> None:
        self.bench.do(ChangeSafety(safety, field), name)

    def _add_measure(self) -> None:
        measure = Measure(id=self.bench.new_id())
        self._change(with_measure(self._plan, measure).safety, translate("Safety", "Added a measure"))
        self.table.edit_last()

    def _write_measure(self, measure: Measure, field: str) -> None:
        safety = with_measure(self._plan, measure).safety
        self._change(safety, translate("Safety", "Changed a measure"), f"{measure.id}.{field}")

    def _remove_measure(self, id: str) -> None:
        left = tuple(each for each in self._plan.safety.measures if each.id != id)
        self._change(replace(self._plan.safety, measures=left), translate("Safety", "Removed a measure"))

    def _offer_agenda(self, id: str) -> None:
        """Offer where a measure stands: in a block that is there, in one of its own, or in none."""
        menu = self.agenda_menu(id)
        index = self.table.view.currentIndex()
        place = self.table.view.visualRect(index).bottomLeft()
        menu.exec(self.table.view.viewport().mapToGlobal(place))
        menu.deleteLater()

    def agenda_menu(self, id: str) -> QMenu:
        """Return the menu of places for a measure."""
        measure = next(each for each in self._plan.safety.measures if each.id == id)
        menu = QMenu(self)
        menu.addAction(translate("Safety", "Add to the agenda as a block of its own")).triggered.connect(
            lambda: self.bench.do(
                MeasureIntoAgenda(id, self.bench.new_id()), translate("Safety", "Put a measure into the agenda")
            )
        )
        if measure.block is not None:
            menu.addAction(translate("Safety", "After the session, or in no block")).triggered.connect(
                lambda: self._place(measure, None)
            )
        menu.addSeparator()
        menu.addAction(translate("Safety", "Or it is part of a block that is there:")).setEnabled(False)
        days = self.bench.document.timetable.days
        for number, day in enumerate(days):
            blocks = menu if len(days) == 1 else menu.addMenu(shown(day_name(self._plan, number)))
            for placed in day.placed():
                words = f"{self.bench.hour(placed.start)}  {placed.block.title}"
                blocks.addAction(shown(words)).triggered.connect(
                    lambda _on=False, block=placed.block.id: self._place(measure, block)
                )
        return menu

    def _place(self, measure: Measure, block: str | None) -> None:
        safety = with_measure(self._plan, replace(measure, block=block)).safety
        self._change(safety, translate("Safety", "Placed a measure"))

    def _hear_again(self) -> None:
        edits = tuple(Hear(code) for code in set_aside(self._plan))
        self.bench.do(InOneStep(edits), translate("Safety", "Showed again what was set aside"))


def _asked_options() -> tuple[tuple[str, str], ...]:
    return (
        ("yes", translate("Safety", "Everybody")),
        ("some", translate("Safety", "Some")),
        ("not-yet", translate("Safety", "Not yet")),
        ("", translate("Safety", "Not sure yet")),
    )
