"""Blocks taken along: cut or copied out of a plan as a small plan of their own, and put into another."""

from collections.abc import Collection

from msgspec.structs import replace

from planner.catalog import Tool
from planner.ids import NewId
from planner.plan import Block, Day, Item, Plan, Strands, new_plan

_ID = "clipboards"


def clipped(plan: Plan, ids: Collection[str]) -> Plan:
    """Return the chosen blocks and groups as a plan of one day, with the tools that they run and nothing else.

    It holds no brief, no safety and no snapshots; as a plan it is read back as strictly as any file.
    """
    items = tuple(_chosen(plan, ids))
    used = {block.tool for block in Day(id=_ID, start="00:00", end="30:00", items=items).blocks()}
    small = new_plan(id=_ID, language=plan.language)
    return replace(
        small,
        days=(Day(id=_ID, start="00:00", end="30:00", items=items),),
        tools={id: tool for id, tool in plan.tools.items() if id in used},
    )


def unclipped(clip: Plan, new_id: NewId) -> tuple[tuple[Item, ...], tuple[Tool, ...]]:
    """Return what a clip holds, under new ids and following on (not pinned), with the tools that it runs."""
    items = tuple(renewed(item, new_id) for day in clip.days for item in day.items)
    return items, tuple(clip.tools.values())


def renewed(item: Item, new_id: NewId) -> Item:
    """Return a copy of a block or of a whole group under new ids, following on."""
    if isinstance(item, Block):
        return item.renewed(new_id()).pinned(None)
    if not isinstance(item, Strands):
        raise TypeError(item)
    strands = tuple(
        replace(strand, id=new_id(), blocks=tuple(block.renewed(new_id()) for block in strand.blocks))
        for strand in item.strands
    )
    return replace(item, id=new_id(), start=None, strands=strands)


def _chosen(plan: Plan, ids: Collection[str]) -> list[Item]:
    items: list[Item] = []
    for day in plan.days:
        for item in day.items:
            if item.id in ids:
                items.append(item)
            elif isinstance(item, Strands):
                for strand in item.strands:
                    whole = strand.id in ids
                    items.extend(block for block in strand.blocks if whole or block.id in ids)
    return [*items, *(block for block in plan.parked if block.id in ids)]
