"""What the app does differently while exposure is high or not known: each can be seen, and turned off for a plan."""

from msgspec import Struct
from msgspec.structs import replace

from planner.brief import Brief
from planner.edits import MergeKey
from planner.plan import Plan
from planner.risk import risk_of
from planner.vocabulary import PRECAUTIONS, Precaution


class TurnPrecaution(Struct, frozen=True):
    """Turn a precaution on or off in this plan; None lets the answers decide again."""

    precaution: Precaution
    on: bool | None
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        kept = {key: on for key, on in plan.safety.precautions.items() if key != self.precaution}
        if self.on is not None and self.on != called_for(plan.brief):
            kept[self.precaution] = self.on
        ordered = {key: kept[key] for key in PRECAUTIONS if key in kept}
        return replace(plan, safety=replace(plan.safety, precautions=ordered))


def called_for(brief: Brief) -> bool:
    """Whether the answers call for precautions: exposure is high or not said, or another risk is high."""
    return brief.exposure in (None, "high") or risk_of(brief).standing == "high"


def holds(plan: Plan, precaution: Precaution) -> bool:
    """Whether a precaution is in force: as turned by hand, else as the answers call for it."""
    return plan.safety.precautions.get(precaution, called_for(plan.brief))


def in_force(plan: Plan) -> dict[Precaution, bool]:
    """Return every precaution with whether it is in force."""
    return {each: holds(plan, each) for each in PRECAUTIONS}
