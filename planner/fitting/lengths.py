"""Making blocks shorter or longer within their ranges, in fives where that works out, each by its share."""

from collections.abc import Mapping

from planner.edits import Edit
from planner.edits.fields import ChangeSteps, Retime
from planner.edits.whole import InOneStep
from planner.fitting.day_work import DayWork
from planner.lengths import fitted
from planner.plan import Block, Item, Plan, Strand, Strands
from planner.ranges import shortest


def shared(total: int, rooms: Mapping[str, int]) -> dict[str, int]:
    """Return how many of ``total`` minutes each takes, by its share of the room; whole fives where they do.

    Nobody takes more than its room; where all rooms together are too small, each gives all of it.
    """
    if sum(rooms.values()) <= total:
        return dict(rooms)
    fives = {id: room // 5 for id, room in rooms.items()}
    if total % 5 == 0 and sum(fives.values()) * 5 >= total:
        return {id: five * 5 for id, five in _by_share(total // 5, fives).items()}
    return _by_share(total, rooms)


def shorten(work: DayWork) -> None:
    """Make what is still to come shorter within its ranges, until all fits or nothing gives any more."""
    # A pinned item starts at its hour whatever happens ahead of it, so that the parts stand by themselves.
    for tight in list(work.tight()):
        items = {span.id: item for span, item in work.open_spans(tight)}
        cuts = shared(tight.minutes, {id: slack(item, work.plan) for id, item in items.items()})
        for id, cut in cuts.items():
            for edit in shortened(items[id], cut, work.plan):
                work.do(edit)


def lasting(block: Block, minutes: int) -> Edit:
    """Return the edit that gives a block another length; steps that added up to the old one add up to the new."""
    retime = Retime(block.id, minutes)
    if sum(step.minutes for step in block.steps) != block.minutes or len(block.steps) > minutes:
        return retime
    return InOneStep((retime, ChangeSteps(block.id, fitted(block.steps, minutes))))


def slack(item: Item, plan: Plan) -> int:
    """Return by how many minutes an item can be shorter: a group by as much as its longest strands can."""
    if isinstance(item, Block):
        return item.minutes - shortest(item, plan)
    assert isinstance(item, Strands)
    if item.start is not None or not item.strands:
        return 0
    return max(map(_length, item.strands)) - max(_least(strand, plan) for strand in item.strands)


def shortened(item: Item, cut: int, plan: Plan) -> list[Edit]:
    """Return the edits that make an item shorter by so many minutes, within its slack."""
    if isinstance(item, Block):
        return [lasting(item, item.minutes - cut)] if cut else []
    assert isinstance(item, Strands)
    wanted = max(map(_length, item.strands), default=0) - cut
    edits: list[Edit] = []
    for strand in item.strands:
        excess = max(0, _length(strand) - wanted)
        rooms = {block.id: block.minutes - shortest(block, plan) for block in strand.blocks}
        cuts = shared(excess, rooms)
        edits += [lasting(block, block.minutes - cuts[block.id]) for block in strand.blocks if cuts[block.id]]
    return edits


def _length(strand: Strand) -> int:
    return sum(block.minutes for block in strand.blocks)


def _least(strand: Strand, plan: Plan) -> int:
    if any(block.start is not None for block in strand.blocks):
        return _length(strand)
    return sum(shortest(block, plan) for block in strand.blocks)


def _by_share(total: int, rooms: Mapping[str, int]) -> dict[str, int]:
    """Return whole units by share of the room, the largest remainders first."""
    whole = sum(rooms.values())
    if whole <= total:
        return dict(rooms)
    parts = {id: room * total // whole for id, room in rooms.items()}
    order = sorted(rooms, key=lambda id: -(rooms[id] * total % whole))
    for id in order[: total - sum(parts.values())]:
        parts[id] += 1
    return parts
