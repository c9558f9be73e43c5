"""A copy of a plan to work on side by side: both copies keep what they had in common, so that they can be merged."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from planner.brief import QUESTION_FOUR, Brief
from planner.edits.places import tidied
from planner.edits.versions import KeepVersion
from planner.ids import NewId
from planner.plan import Block, Day, Item, Plan, Preparing, Safety, Snapshot, Strands
from planner.templates import Stripped


class CopyToShare(Struct, frozen=True):
    """What makes a copy ready to share: a version to keep in one's own plan, if it has none like it, and the copy."""

    keep: KeepVersion | None
    copy: Plan
    left_out: tuple[Stripped, ...]
    """What the copy does not hold, to be told before it is written."""


def copy_to_share(plan: Plan, *, name: str, new_id: NewId) -> CopyToShare:
    """Return the copy for somebody else, and the edit that gives one's own plan the same common version.

    Where the plan's latest version has just these days and parked blocks, that one serves: an older one would not be
    the latest that both copies hold. The copy's ``parent`` names the version that both have.

    The copy holds what is needed to work on the session. Private notes, answers to question four, the safety page,
    who brings what, findings that were left as they are, and the plan's versions stay behind; but for the common
    one, and the one that this plan was itself shared with, without which nobody could merge. They too are without
    private notes. ``planner.merging`` takes nothing that is missing for this reason for a change.

    Raises PlanError where the plan holds as many versions as it may, and none that serves.
    """
    same = [one for one in plan.snapshots[-1:] if (one.days, one.parked) == (plan.days, plan.parked)]
    keep = None if same else KeepVersion(new_id(), name)
    kept = plan if keep is None else keep.apply(plan)
    common = kept.snapshots[-1]
    came_from = [one for one in kept.snapshots[:-1] if one.id == plan.parent]
    versions = (*came_from, replace(common, name=name))
    copy = replace(
        plan,
        parent=common.id,
        brief=_told(plan.brief),
        days=_bare(plan.days),
        parked=_bare_blocks(plan.parked),
        safety=Safety(),
        silenced=(),
        preparing=Preparing(),
        snapshots=tuple(
            Snapshot(one.id, one.name, days=_bare(one.days), parked=_bare_blocks(one.parked)) for one in versions
        ),
    )
    gone = len(kept.snapshots) - len(versions)
    return CopyToShare(keep, tidied(copy), tuple(one for one in _left_out(plan, gone) if one.count))


def _left_out(plan: Plan, versions: int) -> Iterator[Stripped]:
    blocks = (*plan.blocks(), *plan.parked)
    yield Stripped("risk-answers", sum(plan.brief.answered(key) for key in QUESTION_FOUR))
    yield Stripped("private-notes", sum(bool(block.private_notes) for block in blocks))
    yield Stripped("safety", int(plan.safety != Safety()))
    yield Stripped("silenced", len(plan.silenced))
    yield Stripped("preparing", len(plan.preparing.things) + len(plan.preparing.done))
    yield Stripped("snapshots", versions)


def _told(brief: Brief) -> Brief:
    nothing = Brief()
    return replace(brief, **{key: getattr(nothing, key) for key in QUESTION_FOUR})


def _bare(days: tuple[Day, ...]) -> tuple[Day, ...]:
    return tuple(replace(day, items=tuple(_bare_item(item) for item in day.items)) for day in days)


def _bare_item(item: Item) -> Item:
    if isinstance(item, Strands):
        return replace(
            item, strands=tuple(replace(strand, blocks=_bare_blocks(strand.blocks)) for strand in item.strands)
        )
    assert isinstance(item, Block)
    return replace(item, private_notes="")


def _bare_blocks(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(replace(block, private_notes="") for block in blocks)
