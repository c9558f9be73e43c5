"""Reasons of the advice that somebody has said do not hold for them ("not so for us")."""

from collections.abc import Collection

from msgspec import Struct
from msgspec.structs import replace

from planner.brief import QUESTION_FOUR
from planner.edits import MergeKey
from planner.plan import Plan, PlanError, Silenced
from planner.recommendation import Reason

_MARK = "reason/"


class SetReasonAside(Struct, frozen=True):
    """Say no more of a reason for a tool in this plan; only its code is kept, never its words.

    What rests on the answers to question four is not kept in a plan: it raises PlanError with ``rests-on-risk``.
    """

    tool: str
    reason: Reason
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        if rests_on_risk(self.reason):
            raise PlanError("rests-on-risk")
        code = quiet_code(self.tool, self.reason)
        if any(old.code == code for old in plan.silenced):
            return plan
        return replace(plan, silenced=(*plan.silenced, Silenced(code)))


class SayReasonsAgain(Struct, frozen=True):
    """Say every reason for a tool again that was set aside."""

    tool: str
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        kept = tuple(old for old in plan.silenced if not old.code.startswith(f"{_MARK}{self.tool}/"))
        return plan if len(kept) == len(plan.silenced) else replace(plan, silenced=kept)


def rests_on_risk(reason: Reason) -> bool:
    """Whether a reason rests on an answer to question four, or on one left open."""
    return any(key in QUESTION_FOUR for key in reason.because)


def quiet_code(tool: str, reason: Reason) -> str:
    """Return the code under which a reason for a tool is set aside, apart from those of findings."""
    return f"{_MARK}{tool}/{reason.code}"


def is_quiet_code(code: str) -> bool:
    """Whether something silenced is a reason, and no finding."""
    return code.startswith(_MARK)


def still_said(tool: str, reasons: tuple[Reason, ...], quiet: Collection[str]) -> tuple[Reason, ...]:
    """Return the reasons for a tool whose codes are not among the quiet ones."""
    return tuple(reason for reason in reasons if quiet_code(tool, reason) not in quiet) if quiet else reasons
