"""Edits of what a plan holds about safety: threats and what answers them, check-lists, the contingency card."""

from collections.abc import Iterable
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from planner.edits import MergeKey
from planner.plan import Measure, Plan, PlanError, Safety
from planner.safety_record import MOST_ROWS, CardRow, Checked, Threat
from planner.text import fit, fit_line
from planner.vocabulary import Answered, Due

Row = TypeVar("Row", Measure, Threat)


class PutThreat(Struct, frozen=True):
    """Add a threat, or write one that is there; ``field`` names what was typed, for merging."""

    threat: Threat
    field: str = ""

    @property
    def merge_key(self) -> MergeKey:
        return (type(self).__name__, self.threat.id, self.field) if self.field else None

    def apply(self, plan: Plan) -> Plan:
        threats = with_row(plan.safety.threats, self.threat)
        return _with(plan, replace(plan.safety, threats=threats))


class RemoveThreat(Struct, frozen=True):
    """Take a threat out; the measure that answers it stays."""

    id: str
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        left = tuple(threat for threat in plan.safety.threats if threat.id != self.id)
        if len(left) == len(plan.safety.threats):
            raise PlanError("no-such-threat", id=self.id)
        return replace(plan, safety=replace(plan.safety, threats=left))


class AnswerThreat(Struct, frozen=True):
    """Say what is done about a threat, and which role does it: a measure, which stays when threats are dropped."""

    threat: str
    measure: Measure
    """The measure as it is to be; one that is not there yet is added."""
    field: str = ""

    @property
    def merge_key(self) -> MergeKey:
        return (type(self).__name__, self.threat, self.field) if self.field else None

    def apply(self, plan: Plan) -> Plan:
        threat = next((each for each in plan.safety.threats if each.id == self.threat), None)
        if threat is None:
            raise PlanError("no-such-threat", id=self.threat)
        threats = with_row(plan.safety.threats, replace(threat, measure=self.measure.id))
        measures = with_row(plan.safety.measures, self.measure)
        return _with(plan, replace(plan.safety, threats=threats, measures=measures))


class DropThreats(Struct, frozen=True):
    """Let go of every threat now."""

    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        return replace(plan, safety=replace(plan.safety, threats=()))


class KeepThreats(Struct, frozen=True):
    """Keep threats in the file as far as it is protected, or drop them at closing again."""

    keep: bool
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        return replace(plan, safety=replace(plan.safety, keep_threats=self.keep))


class CheckItem(Struct, frozen=True):
    """Answer one item of a check-list; None takes it back. ``text`` is the item as it reads, ``by`` its time."""

    item: str
    answer: Answered | None
    text: str = ""
    by: Due = "ahead"
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        before = plan.safety.checked
        if self.answer is None:
            checked = tuple(each for each in before if each.item != self.item)
        else:
            made = Checked(self.item, self.answer, fit_line(self.text), self.by)
            known = any(each.item == self.item for each in before)
            checked = tuple(made if each.item == self.item else each for each in before)
            checked = checked if known else (*before, made)
        if len(checked) > MOST_ROWS:
            raise PlanError("too-many-rows", most=MOST_ROWS)
        return replace(plan, safety=replace(plan.safety, checked=checked))


class WriteCard(Struct, frozen=True):
    """Write a row of the contingency card in the plan's own words; None goes back to the words it came with."""

    id: str
    row: CardRow | None
    field: str = ""

    @property
    def merge_key(self) -> MergeKey:
        return (type(self).__name__, self.id, self.field) if self.field else None

    def apply(self, plan: Plan) -> Plan:
        card = {id: row for id, row in plan.safety.card.items() if id != self.id}
        if self.row is not None and self.row != CardRow():
            card[self.id] = replace(self.row, first=fit_line(self.row.first), then=fit(self.row.then))
        return replace(plan, safety=replace(plan.safety, card=dict(sorted(card.items()))))


def with_row(rows: Iterable[Row], row: Row) -> tuple[Row, ...]:
    """Return rows with one changed, known by its id; one that is new is put last."""
    by_id = {each.id: each for each in rows}
    by_id[row.id] = row
    return tuple(by_id.values())


def fitted(safety: Safety) -> Safety:
    """Return what was typed about safety as a plan may hold it."""
    return replace(
        safety,
        asked=fit(safety.asked),
        harm_of_meeting=fit(safety.harm_of_meeting),
        harm_of_not_meeting=fit(safety.harm_of_not_meeting),
        changes=fit(safety.changes),
        measures=tuple(
            replace(measure, what=fit(measure.what), when=fit(measure.when), who=fit(measure.who))
            for measure in safety.measures
        ),
        threats=tuple(
            replace(
                threat,
                what=fit(threat.what),
                whom=fit(threat.whom),
                vulnerabilities=fit(threat.vulnerabilities),
                capacities=fit(threat.capacities),
            )
            for threat in safety.threats
        ),
    )


def _with(plan: Plan, safety: Safety) -> Plan:
    if max(len(safety.threats), len(safety.measures)) > MOST_ROWS:
        raise PlanError("too-many-rows", most=MOST_ROWS)
    return replace(plan, safety=fitted(safety))
