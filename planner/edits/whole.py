"""Edits of the plan as a whole: its title, its brief, its picks, its safety, and a new arrangement of days."""

from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from planner.brief import Brief
from planner.catalog import Tool
from planner.edits import MergeKey
from planner.edits.places import tidied
from planner.edits.safety import fitted
from planner.plan import Plan, Safety
from planner.text import fit_line


class Rename(Struct, frozen=True):
    """Give the plan another title."""

    title: str
    merge_key: MergeKey = ("Rename",)

    def apply(self, plan: Plan) -> Plan:
        return replace(plan, title=fit_line(self.title))


class Answer(Struct, frozen=True):
    """Answer one guiding question; None or an empty list takes the answer back."""

    key: str
    value: Any

    @property
    def merge_key(self) -> MergeKey:
        return (type(self).__name__, self.key)

    def apply(self, plan: Plan) -> Plan:
        value = fit_line(self.value) if self.key == "title" and self.value is not None else self.value
        return replace(plan, brief=replace(plan.brief, **{self.key: value}))


class TakeBrief(Struct, frozen=True):
    """Take over all answers of another brief."""

    brief: Brief
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        return replace(plan, brief=self.brief)


class Pick(Struct, frozen=True):
    """Take a tool into the plan's picks, with a copy of it."""

    tool: Tool
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        if self.tool.id in plan.picks:
            return plan
        tools = plan.tools if self.tool.id in plan.tools else {**plan.tools, self.tool.id: self.tool}
        return replace(plan, picks=(*plan.picks, self.tool.id), tools=tools)


class Rearrange(Struct, frozen=True):
    """Take over days, parked blocks and tools from another plan: a draft, a template, a proposal."""

    plan: Plan
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        return tidied(
            replace(
                plan,
                days=self.plan.days,
                parked=self.plan.parked,
                tools={**plan.tools, **self.plan.tools},
            )
        )


class ChangeSafety(Struct, frozen=True):
    """Write what was decided about safety; ``field`` names what was typed, for merging."""

    safety: Safety
    field: str = ""

    @property
    def merge_key(self) -> MergeKey:
        return (type(self).__name__, self.field) if self.field else None

    def apply(self, plan: Plan) -> Plan:
        return replace(plan, safety=fitted(self.safety))


class Replace(Struct, frozen=True):
    """Put another whole plan in the place of this one (revert, recover)."""

    plan: Plan
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:  # noqa: ARG002 - the old plan goes as a whole
        return self.plan


class InOneStep(Struct, frozen=True):
    """Several edits that count as one."""

    edits: tuple[Any, ...]
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        for edit in self.edits:
            plan = edit.apply(plan)
        return plan
