"""Edits that add, remove, move and park blocks."""

from msgspec import Struct
from msgspec.structs import replace

from planner.catalog import Tool
from planner.edits import MergeKey
from planner.edits.places import Place, block_with, inserted, place_of, tidied, without
from planner.ids import NewId
from planner.plan import MOST_BLOCKS, Block, Item, Plan, PlanError, Strands


class AddBlocks(Struct, frozen=True):
    """Put blocks or parallel groups in at a place, with copies of the tools that they run."""

    items: tuple[Item, ...]
    place: Place
    tools: tuple[Tool, ...] = ()
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        if len(list(plan.blocks())) + len(plan.parked) + len(self.items) > MOST_BLOCKS:
            raise PlanError("too-many-blocks", most=MOST_BLOCKS)
        added = {tool.id: tool for tool in self.tools if tool.id not in plan.tools}
        if added:
            plan = replace(plan, tools={**plan.tools, **added})
        return inserted(plan, self.items, self.place)


class RemoveBlocks(Struct, frozen=True):
    """Take blocks out of the plan, placed or parked."""

    ids: tuple[str, ...]
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        return tidied(without(plan, self.ids))


class MoveBlocks(Struct, frozen=True):
    """Put blocks elsewhere, together and in the order they stand; ``place`` counts the items as they are now."""

    ids: tuple[str, ...]
    place: Place
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        items = [item for item in _everything(plan) if item.id in self.ids]
        if not items:
            raise PlanError("no-such-block", id=", ".join(self.ids))
        before = 0
        for item in items:
            old = place_of(plan, item.id)
            if old is not None and old.day == self.place.day and old.strand == self.place.strand:
                before += old.index < self.place.index
        place = replace(self.place, index=self.place.index - before)
        return inserted(without(plan, self.ids), tuple(items), place)


class DuplicateBlock(Struct, frozen=True):
    """Put a copy of a block right after it, following on (not pinned)."""

    id: str
    new_id: str
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        block = block_with(plan, self.id).renewed(self.new_id).pinned(None)
        place = place_of(plan, self.id)
        if place is None:
            return replace(plan, parked=(*plan.parked, block))
        return inserted(plan, (block,), replace(place, index=place.index + 1))


class ParkBlocks(Struct, frozen=True):
    """Take blocks out of the day and keep them aside; their pins are dropped."""

    ids: tuple[str, ...]
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        blocks = tuple(block.pinned(None) for block in plan.blocks() if block.id in self.ids)
        if not blocks:
            raise PlanError("no-such-block", id=", ".join(self.ids))
        plan = without(plan, tuple(block.id for block in blocks))
        return replace(plan, parked=(*plan.parked, *blocks))


def block_from_tool(tool: Tool, new_id: NewId, *, minutes: int | None = None) -> Block:
    """Return a block that runs a tool at its usual length, or at ``minutes``."""
    return Block(
        id=new_id(),
        kind=tool.kind,
        title=tool.title,
        minutes=minutes if minutes is not None else tool.time.usual,
        public_title={tool.language: tool.public_title} if tool.public_title else {},
        tool=tool.id,
        purpose=tool.purpose,
        form=tool.group.form,
        steps=tool.steps,
        materials=tool.materials,
        handout=tool.handout is not None,
    )


def _everything(plan: Plan) -> list[Item]:
    items: list[Item] = []
    for day in plan.days:
        for item in day.items:
            items.append(item)
            if isinstance(item, Strands):
                items.extend(block for strand in item.strands for block in strand.blocks)
    return [*items, *plan.parked]
