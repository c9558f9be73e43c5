"""Edits that leave a finding as it is, or hear it again."""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from planner.edits import MergeKey
from planner.plan import Plan, Silenced


class Silence(Struct, frozen=True):
    """Leave a finding as it is: its code at these blocks is not shown again."""

    code: str
    where: tuple[str, ...] = ()
    reason: str = ""
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        if any(_same(old, self.code, self.where) for old in plan.silenced):
            return plan
        return replace(plan, silenced=(*plan.silenced, Silenced(self.code, tuple(self.where), self.reason)))


class Hear(Struct, frozen=True):
    """Show a finding again that was left as it is."""

    code: str
    where: tuple[str, ...] = ()
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        kept = tuple(old for old in plan.silenced if not _same(old, self.code, self.where))
        return plan if len(kept) == len(plan.silenced) else replace(plan, silenced=kept)


def is_silenced(plan: Plan, code: str, where: Iterable[str]) -> bool:
    """Whether somebody chose to leave this finding as it is; the order of its blocks does not matter."""
    places = tuple(where)
    return any(_same(old, code, places) for old in plan.silenced)


def _same(old: Silenced, code: str, where: tuple[str, ...]) -> bool:
    return old.code == code and sorted(old.where) == sorted(where)
