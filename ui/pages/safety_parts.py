"""The parts of the Safety page that fold: measures on offer, threats, check-lists, the card, what the plan does."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exports.words import paper_words
from planner.edits.safety import (
    AnswerThreat,
    CheckItem,
    DropThreats,
    KeepThreats,
    PutThreat,
    RemoveThreat,
    WriteCard,
)
from planner.edits.whole import ChangeSafety
from planner.measure_blocks import Offered, offered, placing
from planner.plan import Measure, Plan, PlanError
from planner.precautions import TurnPrecaution
from planner.safety import with_measure
from planner.safety_content import Proposal
from planner.vocabulary import PRECAUTIONS, Precaution
from ui.bench import Bench
from ui.widgets.card_editor import CardEditor
from ui.widgets.checklists import Checklists
from ui.widgets.fold import Fold
from ui.widgets.measure_offers import MeasureOffers
from ui.widgets.precautions import Precautions
from ui.widgets.threats import Threats
from ui.wording import edit_name
from ui.wording.labels import day_and_hour
from ui.wording.precautions import precaution_words
from ui.words import translate


class SafetyParts(QWidget):
    """Five folded parts under the measures; each says in a few words what is in it."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.bench = bench
        theme, icons, catalog = bench.theme, bench.icons, bench.catalog
        self.offers = MeasureOffers(theme, icons)
        self.threats = Threats(catalog.safety.parts, bench.new_id, theme, icons)
        self.lists = Checklists(catalog.checklists, theme, icons)
        self.card = CardEditor(paper_words(bench.document.plan.language).safety.rows, theme)
        self.precautions = Precautions(theme)
        self.folds = {
            "offers": Fold(translate("Safety", "Measures that become blocks"), self.offers, theme, icons),
            "threats": Fold(translate("Safety", "Threats"), self.threats, theme, icons),
            "lists": Fold(translate("Safety", "Have you thought of…"), self.lists, theme, icons),
            "card": Fold(translate("Safety", "If things go wrong"), self.card, theme, icons),
            "precautions": Fold(translate("Safety", "What this plan does by itself"), self.precautions, theme, icons),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for fold in self.folds.values():
            column.addWidget(fold)
        self._offered: dict[str, Offered] = {}
        self._connect()

    def show_plan(self, plan: Plan) -> None:
        """Show a plan in every part."""
        self._show_offers(plan)
        self.threats.show_plan(plan, protected=self.bench.document.is_protected)
        self.lists.show_checked(plan.safety.checked)
        self.card.show_card(plan.safety.card)
        self.precautions.show_plan(plan)
        self._summarise(plan)

    def _connect(self) -> None:
        bench = self.bench
        self.offers.wanted.connect(self._place)
        self.offers.shown_wanted.connect(bench.block_wanted)
        self.threats.put.connect(lambda threat, field: self._do(PutThreat(threat, field)))
        self.threats.answered.connect(lambda id, measure, field: self._do(AnswerThreat(id, measure, field)))
        self.threats.removed.connect(lambda id: self._do(RemoveThreat(id)))
        self.threats.dropped.connect(lambda: self._do(DropThreats()))
        self.threats.kept.connect(lambda on: self._do(KeepThreats(on)))
        self.lists.answered.connect(lambda item, answer, text, by: self._do(CheckItem(item, answer, text, by)))
        self.lists.measure_wanted.connect(self._take_measure)
        self.folds["lists"].head.toggled.connect(lambda _on: self.lists.begin())
        self.card.written.connect(lambda id, row, field: self._do(WriteCard(id, row, field)))
        self.card.print_wanted.connect(lambda: bench.step_wanted.emit("paper"))
        self.precautions.turned.connect(self._turn)

    def _do(self, edit: object) -> None:
        self.bench.do(edit, edit_name(edit))  # type: ignore[arg-type]

    def _turn(self, id: Precaution, on: bool) -> None:
        name, _ = precaution_words(id)
        words = (
            translate("Safety", "Turned on: {name}", name=name)
            if on
            else translate("Safety", "Turned off: {name}", name=name)
        )
        self.bench.do(TurnPrecaution(id, on=on), words)

    def _place(self, id: str) -> None:
        bench = self.bench
        try:
            edit = placing(self._offered[id], bench.catalog, measure=bench.new_id(), block=bench.new_id())
        except PlanError as refused:
            bench.said.emit(bench.explained(refused))
            return
        title = self._offered[id].offer.title
        bench.do(edit, translate("Safety", "Added to the agenda: {title}", title=title))

    def _take_measure(self, words: Proposal) -> None:
        plan = self.bench.document.plan
        if any(each.what == words.what for each in plan.safety.measures):
            self.bench.said.emit(translate("Safety", "This is among your measures already."))
            return
        measure = Measure(self.bench.new_id(), words.what, words.when, words.who)
        self.bench.do(ChangeSafety(with_measure(plan, measure).safety), translate("Safety", "Added a measure"))

    def _show_offers(self, plan: Plan) -> None:
        found = offered(plan, self.bench.catalog, self.bench.document.timetable)
        self._offered = {each.offer.id: each for each in found}
        self.offers.show_offers(tuple((each, self._where(each)) for each in found))

    def _where(self, found: Offered) -> str:
        if found.placed is None:
            return ""
        document = self.bench.document
        hour = self.bench.hour(found.placed.start)
        when = day_and_hour(document.plan, document.timetable.day_of(found.placed.block.id), hour)
        return translate("Safety", "In the agenda: {when}", when=when)

    def _summarise(self, plan: Plan) -> None:
        folds, safety = self.folds, plan.safety
        fits = sum(each.fits for each in self._offered.values())
        folds["offers"].show_summary(translate("Safety", "{number} fit here", number=fits))
        kept = safety.keep_threats and self.bench.document.is_protected
        told = (
            translate("Safety", "{number}, kept", number=len(safety.threats))
            if kept
            else translate("Safety", "{number}, dropped when you close", number=len(safety.threats))
        )
        folds["threats"].show_summary(told if safety.threats else translate("Safety", "nothing kept"))
        still = sum(each.answer in ("no", "not-yet") for each in safety.checked)
        answered = translate("Safety", "{number} answered, {still} to do", number=len(safety.checked), still=still)
        folds["lists"].show_summary(answered if safety.checked else translate("Safety", "12 lists"))
        folds["card"].show_summary(translate("Safety", "{number} rows yours", number=len(safety.card)))
        folds["precautions"].show_summary(
            translate("Safety", "{number} of {all} on", number=self.precautions.count, all=len(PRECAUTIONS))
        )
