"""How short and how long a block can be: from its tool, for the people who come; and what is never shortened."""

from fractions import Fraction

from msgspec import Struct

from planner.brief import Brief
from planner.catalog import Tool
from planner.lengths import in_twentieths, room_minutes
from planner.materials import groups_of
from planner.people import GO_ROUND, UNSAID
from planner.plan import Block, Plan
from planner.vocabulary import Form, Kind

SHORTEST_OWN = Fraction(2, 3)
"""How much of a block of one's own is left at least, where no sheet says how short it may be."""
LEAST = 5
"""No block is made shorter than this, in minutes."""

_KEPT_KINDS: tuple[Kind, ...] = ("break", "meal", "agreements", "grounding")


class Range(Struct, frozen=True):
    """The fewest, the usual and the most minutes of something."""

    least: int
    usual: int
    most: int


def range_of(block: Block, plan: Plan) -> Range | None:
    """Return how long a block's tool takes with the people of this plan, or None where no tool says.

    A part of a tool has its share of the tool's range, by its share of the minutes of all parts.
    """
    tool = plan.tool_of(block)
    if tool is None or tool.time.usual == 0:
        return None
    whole = room_range(tool, plan.brief)
    if block.part is None:
        return whole
    together = sum(one.minutes for one in plan.blocks() if one.tool == block.tool and one.part is not None)
    share = Fraction(block.minutes, together) if together else Fraction(1)
    least, usual, most = (max(1, round(minutes * share)) for minutes in (whole.least, whole.usual, whole.most))
    return Range(least, usual, most)


def room_range(tool: Tool, brief: Brief) -> Range:
    """Return the fewest, usual and most minutes of a tool in this room.

    The fewest are the sheet's own, or more where steps that grow with people and groups need them: each step at
    its share of the sheet's shortest run, those that may be cut left out, all with interpretation counted.
    """
    people = brief.participants.high if brief.participants is not None else UNSAID
    short, whole = (tool.time.min, tool.time.usual) if tool.time.usual else (1, 1)
    # In parts of a minute, so many as the tool usually has minutes: no fractions for each step of thousands of tools.
    parts: dict[Form, int] = {}
    for step in tool.steps:
        alone = 0 if step.cut == "first" else step.minutes * short
        each = step.each.person * min(people, GO_ROUND)
        if step.each.group:
            each = max(each, step.each.group * groups_of(people, tool.group.per_group))
        parts[step.form] = parts.get(step.form, 0) + max(alone, each * whole)
    needed = sum(many * in_twentieths(form, brief) for form, many in parts.items()) // (20 * whole)
    usual = room_minutes(tool, brief)
    least = min(usual, max(tool.time.min, needed))
    return Range(least, usual, max(usual, tool.time.max))


def shortest(block: Block, plan: Plan) -> int:
    """Return the fewest minutes that fitting may leave a block, never more than it has now.

    What is kept keeps its minutes: breaks, meals, agreements, grounding, care, protection steps, what must
    happen, and what is pinned to an hour. A block without a tool keeps two thirds of its time, in fives.
    """
    if is_kept(block, plan) or block.minutes <= LEAST:
        return block.minutes
    known = range_of(block, plan)
    if known is not None:
        return min(block.minutes, max(known.least, LEAST))
    fives = -(-(block.minutes * SHORTEST_OWN) // 5) * 5
    return min(block.minutes, max(int(fives), LEAST))


def is_kept(block: Block, plan: Plan) -> bool:
    """Whether fitting leaves a block alone: it rests, feeds or protects people, must happen, or has its hour."""
    tool = plan.tool_of(block)
    return (
        block.kind in _KEPT_KINDS
        or block.keep == "must"
        or block.purpose == "care"
        or block.start is not None
        or block.minutes == 0
        or (tool is not None and tool.is_protection_step)
    )
