"""A copy of a plan to work on side by side: both copies keep what they had in common, so that they can be merged."""

from msgspec import Struct
from msgspec.structs import replace

from planner.edits.versions import KeepVersion
from planner.ids import NewId
from planner.plan import Plan


class CopyToShare(Struct, frozen=True):
    """What makes a copy ready to share: a version to keep in one's own plan, if it has none like it, and the copy."""

    keep: KeepVersion | None
    copy: Plan


def copy_to_share(plan: Plan, *, name: str, new_id: NewId) -> CopyToShare:
    """Return the copy for somebody else, and the edit that gives one's own plan the same common version.

    Where the plan's latest version has just these days and parked blocks, that one serves: an older one would not be
    the latest that both copies hold. The copy's ``parent`` names the version that both have.
    """
    same = [one for one in plan.snapshots[-1:] if (one.days, one.parked) == (plan.days, plan.parked)]
    if same:
        return CopyToShare(None, replace(plan, parent=same[-1].id))
    keep = KeepVersion(new_id(), name)
    return CopyToShare(keep, replace(keep.apply(plan), parent=keep.id))
