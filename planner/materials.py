"""What to carry: one list of things from all blocks of a plan, counted for the people and groups expected."""

import math
from collections.abc import Iterable

from msgspec import Struct

from planner.catalog import Material
from planner.handing_out import copies_for, handed_thing, is_printed
from planner.plan import Block, Plan, Strand, Strands
from planner.timetable import Span, Timetable, schedule
from planner.vocabulary import Each

PER_GROUP = 4
"""How many sit in a small group where a tool does not say."""


class Use(Struct, frozen=True):
    """A block's or strand's use of a thing: on which day (from 0), at which minute, how many for whom."""

    day: int
    start: int
    block: str
    """The id of the block, or of the strand that carries it all along."""
    each: Each
    quantity: int
    count: int | None
    """How many that makes for the people expected, spares with them; None when their number is not known."""
    spare: int = 0
    """Per cent above the count."""


class Carried(Struct, frozen=True):
    """One thing to carry: how many in all (None when nobody said how many come), and where it is used."""

    item: str
    count: int | None
    uses: tuple[Use, ...]
    instead: tuple[str, ...] = ()


def people_of(plan: Plan) -> int | None:
    """Return for how many people things are counted: the upper end of what the brief says."""
    return plan.brief.participants.high if plan.brief.participants is not None else None


def groups_of(people: int, per_group: int = PER_GROUP) -> int:
    """Return into how many small groups people part, the sizes being as near to ``per_group`` as they can.

    >>> groups_of(18, 4), groups_of(7, 4), groups_of(2, 4)
    (4, 2, 1)
    """
    return max(1, math.ceil(people / max(1, per_group) - 0.5))


def counted(material: Material, *, people: int | None, per_group: int = PER_GROUP) -> int | None:
    """Return how many of a thing a block needs, or None when that hangs on a number of people nobody gave.

    Spares come on top, up to the next whole one.

    >>> counted(Material("pen", "person", spare=10), people=18)
    20
    """
    if material.each != "room" and people is None:
        return None
    rooms = 1 if material.each == "room" or people is None else people
    if material.each == "group":
        rooms = groups_of(rooms, per_group)
    exact = material.quantity * rooms
    return exact + math.ceil(exact * material.spare / 100)


def usual_group(plan: Plan) -> int:
    """Return how many sit in a small group in this plan: what the first tool says that parts people into groups."""
    for block in plan.blocks():
        tool = plan.tool_of(block)
        if tool is not None and tool.group.form == "small-groups":
            return tool.group.per_group
    return PER_GROUP


def per_group_of(block: Block, plan: Plan) -> int:
    """Return how many sit in a small group of one block: as its tool says, else as is usual in this plan."""
    tool = plan.tool_of(block)
    return tool.group.per_group if tool is not None else usual_group(plan)


def materials_of(block: Block, plan: Plan) -> tuple[tuple[Material, int | None], ...]:
    """Return the things that one block needs, each with its count."""
    per_group = per_group_of(block, plan)
    people = people_of(plan)
    return tuple((thing, counted(thing, people=people, per_group=per_group)) for thing in block.materials)


def materials_of_strand(strand: Strand, plan: Plan) -> tuple[tuple[Material, int | None], ...]:
    """Return the things that a strand carries with it all along, each with its count."""
    people = people_of(plan)
    return tuple((thing, counted(thing, people=people)) for thing in strand.materials)


def handout_copies(block: Block, plan: Plan) -> int | None:
    """Return how many copies of a block's handout to print, a tenth more than are needed.

    That is one for each group where the thing that it is is counted by groups, else one for each person; None when
    nobody said how many come.
    """
    people = people_of(plan)
    thing = handed_thing(block, plan)
    if people is None or thing is None or thing.each == "person":
        return None if people is None else copies_for(people)
    needed = counted(Material(thing.item, thing.each), people=people, per_group=per_group_of(block, plan))
    return None if needed is None else copies_for(needed)


def materials(plan: Plan, *, used_up: Iterable[str] = (), timetable: Timetable | None = None) -> tuple[Carried, ...]:
    """Return one list from all blocks and strands, in the order of first use.

    Things of the same name stand together. What a name in ``used_up`` marks as gone after use (sheets, cards) is
    added up over all blocks; the rest (markers, bowls) goes from block to block, so that the most needed at one
    time is enough. Strands run side by side and add up. What is printed with the plan (the handout of a block, the
    slips) is told there and not here.
    """
    gone = tuple(word.casefold() for word in used_up)
    uses: dict[str, list[tuple[str, str, Use, str]]] = {}
    for day, times in enumerate((timetable or schedule(plan)).days):
        for span, item in zip(times.spans, times.day.items, strict=True):
            for strand in item.strands if isinstance(item, Strands) else ():
                _gather(uses, day, span, span.start, strand.id, materials_of_strand(strand, plan))
            for placed in span.blocks:
                block = placed.block
                things = tuple(pair for pair in materials_of(block, plan) if not is_printed(pair[0], block, plan))
                _gather(uses, day, span, placed.start, block.id, things)
    return tuple(_carried(key, rows, gone) for key, rows in uses.items())


def _gather(
    uses: dict[str, list[tuple[str, str, Use, str]]],
    day: int,
    span: Span,
    start: int,
    where: str,
    things: tuple[tuple[Material, int | None], ...],
) -> None:
    for thing, count in things:
        name = thing.item.strip()
        if name:
            use = Use(day, start, where, thing.each, thing.quantity, count, thing.spare)
            uses.setdefault(name.casefold(), []).append((name, span.id, use, thing.instead.strip()))


def _carried(key: str, rows: list[tuple[str, str, Use, str]], gone: tuple[str, ...]) -> Carried:
    at_once: dict[str, int | None] = {}
    for _, span, use, _ in rows:
        before = at_once.get(span, 0)
        at_once[span] = None if before is None or use.count is None else before + use.count
    counts = list(at_once.values())
    total: int | None = None
    if None not in counts:
        known = [count for count in counts if count is not None]
        total = sum(known) if any(word in key for word in gone) else max(known)
    instead = tuple(dict.fromkeys(text for *_, text in rows if text))
    return Carried(rows[0][0], total, tuple(use for _, _, use, _ in rows), instead)
