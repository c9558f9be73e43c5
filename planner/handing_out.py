"""Papers for people's hands: which thing of a part its handout is, and which slips are needed."""

import math

from planner.catalog import Material
from planner.plan import Block, Plan
from planner.sheet_names import handed_rank, is_slip
from planner.vocabulary import Kind

SPARE_COPIES = 10
"""Per cent of copies printed above the number that is needed."""
SLIPS_OF: tuple[Kind, ...] = ("commitments", "evaluation")
"""Parts for which there is a blank slip to print."""


def copies_for(people: int) -> int:
    """Return how many copies to print: one each and a tenth more.

    >>> copies_for(18)
    20
    """
    return people + math.ceil(people * SPARE_COPIES / 100)


def hands_out(block: Block, plan: Plan) -> bool:
    """Whether a block prints the handout of its tool."""
    tool = plan.tool_of(block)
    return block.handout and tool is not None and tool.handout is not None


def handed_thing(block: Block, plan: Plan) -> Material | None:
    """Return the thing of a block that its handout is, so that nobody gets the same paper twice.

    It is one for each person or group: what is called printed first, else a slip, else a sheet that is not for the
    wall. None when there is none.
    """
    if not hands_out(block, plan):
        return None
    each_one = (thing for thing in block.materials if thing.quantity == 1 and thing.each != "room")
    ranked = [(rank, thing) for thing in each_one if (rank := handed_rank(thing)) is not None]
    return min(ranked, key=lambda pair: pair[0])[1] if ranked else None


def takes_slip(block: Block, plan: Plan) -> bool:
    """Whether a part is held with the blank slip for it: without a tool, or with one that asks for slips."""
    if block.kind not in SLIPS_OF or hands_out(block, plan):
        return False
    return plan.tool_of(block) is None or any(map(is_slip, block.materials))


def slips_for(kind: Kind, plan: Plan) -> tuple[Block, ...]:
    """Return the parts of a kind that are held with the blank slip for it."""
    return tuple(block for block in plan.blocks() if block.kind == kind and takes_slip(block, plan))


def is_printed(thing: Material, block: Block, plan: Plan) -> bool:
    """Whether a thing is one of the papers that are printed: the handout, or the blank slip."""
    return thing is handed_thing(block, plan) or (takes_slip(block, plan) and is_slip(thing))
