"""Edits of the named versions that a plan keeps of itself: keep one, go back to it, let it go."""

from msgspec import Struct
from msgspec.structs import replace

from planner.edits import MergeKey
from planner.edits.places import tidied
from planner.plan import MOST_SNAPSHOTS, Plan, PlanError, Snapshot
from planner.text import fit_line


class KeepVersion(Struct, frozen=True):
    """Keep the days and parked blocks as they are now under a name."""

    id: str
    name: str
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        if len(plan.snapshots) >= MOST_SNAPSHOTS:
            raise PlanError("too-many-versions", most=MOST_SNAPSHOTS)
        kept = Snapshot(id=self.id, name=fit_line(self.name), days=plan.days, parked=plan.parked)
        return replace(plan, snapshots=(*plan.snapshots, kept))


class RestoreVersion(Struct, frozen=True):
    """Go back to the days and parked blocks of a version; all else, and every version, stays."""

    id: str
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        version = version_with(plan, self.id)
        return replace(plan, days=version.days, parked=version.parked)


class ForgetVersion(Struct, frozen=True):
    """Let a version go."""

    id: str
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        version_with(plan, self.id)
        return tidied(replace(plan, snapshots=tuple(one for one in plan.snapshots if one.id != self.id)))


def version_with(plan: Plan, id: str) -> Snapshot:
    """Return the version with this id; raises PlanError when there is none."""
    for snapshot in plan.snapshots:
        if snapshot.id == id:
            return snapshot
    raise PlanError("no-such-version", id=id)
