"""Every change that can be made to a plan: one small value per edit, with ``apply(plan) -> plan``.

An edit that makes no sense for the plan raises PlanError and changes nothing. Edits with the same
``merge_key``, made one after the other, count as one step of undo (typing into a field).
"""

from typing import Protocol, TypeAlias

from planner.plan import Plan

MergeKey: TypeAlias = tuple[str, ...] | None


class Edit(Protocol):
    """A change to a plan."""

    def apply(self, plan: Plan) -> Plan:
        """Return the plan with the change made; raises PlanError when it makes no sense."""
        ...

    @property
    def merge_key(self) -> MergeKey:
        """What neighbouring edits share when they count as one step; None stands alone."""
        ...
