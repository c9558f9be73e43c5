"""Finding blocks in a plan and putting them elsewhere; the tools that edits of blocks are built from."""

from collections.abc import Callable, Collection
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from planner.plan import Block, Day, Item, Plan, PlanError, Strand, Strands

T = TypeVar("T")


class Place(Struct, frozen=True):
    """Where an item stands or is to stand: a day, perhaps a strand in it, and how many items come before."""

    day: str
    index: int
    strand: str | None = None


def block_with(plan: Plan, id: str) -> Block:
    """Return the block with this id, placed or parked; raises PlanError when there is none."""
    for block in (*plan.blocks(), *plan.parked):
        if block.id == id:
            return block
    raise PlanError("no-such-block", id=id)


def place_of(plan: Plan, id: str) -> Place | None:
    """Return where a block or parallel group stands, or None when it is parked or not there."""
    for day in plan.days:
        for index, item in enumerate(day.items):
            if item.id == id:
                return Place(day.id, index)
            if isinstance(item, Strands):
                for strand in item.strands:
                    for inner, block in enumerate(strand.blocks):
                        if block.id == id:
                            return Place(day.id, inner, strand.id)
    return None


def day_of(plan: Plan, id: str) -> str | None:
    """Return the day in which a block, group or strand stands, or None when it is parked or not there."""
    place = place_of(plan, id)
    if place is not None:
        return place.day
    groups = ((day, item) for day in plan.days for item in day.items if isinstance(item, Strands))
    return next((day.id for day, group in groups if any(strand.id == id for strand in group.strands)), None)


def with_block(plan: Plan, id: str, change: Callable[[Block], Block]) -> Plan:
    """Return the plan with one block changed; raises PlanError when there is none."""
    for index, block in enumerate(plan.parked):
        if block.id == id:
            return replace(plan, parked=_swapped(plan.parked, index, change(block)))
    place = place_of(plan, id)
    if place is None:
        raise PlanError("no-such-block", id=id)

    def changed(day: Day) -> Day:
        if place.strand is None:
            block = day.items[place.index]
            if not isinstance(block, Block):
                raise PlanError("no-such-block", id=id)
            return replace(day, items=_swapped(day.items, place.index, change(block)))
        return _in_strand(
            day,
            place.strand,
            lambda strand: replace(
                strand, blocks=_swapped(strand.blocks, place.index, change(strand.blocks[place.index]))
            ),
        )

    return with_day(plan, place.day, changed)


def with_day(plan: Plan, id: str, change: Callable[[Day], Day]) -> Plan:
    """Return the plan with one day changed; raises PlanError when there is none."""
    for index, day in enumerate(plan.days):
        if day.id == id:
            return replace(plan, days=_swapped(plan.days, index, change(day)))
    raise PlanError("no-such-day", id=id)


def without(plan: Plan, ids: Collection[str]) -> Plan:
    """Return the plan without these blocks and groups, wherever they stand."""

    def thinned(day: Day) -> Day:
        items = tuple(_thinned_group(item, ids) for item in day.items if item.id not in ids)
        return day if items == day.items else replace(day, items=items)

    return replace(
        plan,
        days=tuple(thinned(day) for day in plan.days),
        parked=tuple(block for block in plan.parked if block.id not in ids),
    )


def inserted(plan: Plan, items: tuple[Item, ...], place: Place) -> Plan:
    """Return the plan with items put in at a place; raises PlanError when the place is not there."""

    def filled(day: Day) -> Day:
        if place.strand is None:
            return replace(day, items=_filled(day.items, items, place.index))
        blocks = tuple(item for item in items if isinstance(item, Block))
        if len(blocks) != len(items):
            raise PlanError("no-group-in-a-group")
        return _in_strand(
            day, place.strand, lambda strand: replace(strand, blocks=_filled(strand.blocks, blocks, place.index))
        )

    return with_day(plan, place.day, filled)


def tidied(plan: Plan) -> Plan:
    """Return the plan without the copies of tools that nothing in it uses or picks."""
    used = {block.tool for block in (*plan.blocks(), *plan.parked)} | set(plan.picks)
    for snapshot in plan.snapshots:
        used |= {block.tool for day in snapshot.days for block in day.blocks()}
        used |= {block.tool for block in snapshot.parked}
    if used >= plan.tools.keys():
        return plan
    return replace(plan, tools={id: tool for id, tool in plan.tools.items() if id in used})


def _thinned_group(item: Item, ids: Collection[str]) -> Item:
    if not isinstance(item, Strands):
        return item
    strands = tuple(
        replace(strand, blocks=tuple(block for block in strand.blocks if block.id not in ids))
        for strand in item.strands
    )
    return item if strands == item.strands else replace(item, strands=strands)


def _in_strand(day: Day, id: str, change: Callable[[Strand], Strand]) -> Day:
    for index, item in enumerate(day.items):
        if isinstance(item, Strands):
            for inner, strand in enumerate(item.strands):
                if strand.id == id:
                    group = replace(item, strands=_swapped(item.strands, inner, change(strand)))
                    return replace(day, items=_swapped(day.items, index, group))
    raise PlanError("no-such-strand", id=id)


def _swapped(row: tuple[T, ...], index: int, value: T) -> tuple[T, ...]:
    return (*row[:index], value, *row[index + 1 :])


def _filled(row: tuple[T, ...], values: tuple[T, ...], index: int) -> tuple[T, ...]:
    index = max(0, min(index, len(row)))
    return (*row[:index], *values, *row[index:])
