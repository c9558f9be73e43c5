"""What differs between two versions of a plan, block by block and field by field, as changes to take."""

import bisect
from collections.abc import Iterator
from typing import Literal, TypeAlias

from msgspec import Struct

from planner.brief import Brief
from planner.catalog import Tool
from planner.plan import Block, Plan, Safety, Silenced
from planner.timetable import schedule
from planner.tree import Node, NodeKind, Tree

Subject: TypeAlias = NodeKind | Literal["plan", "brief", "safety", "pick", "silenced", "tool"]

WHOLE = ("title", "language", "limits", "preparing")
"""Fields of a plan that are taken over as they are."""
_BARE = ("id", "kind", "items", "strands", "blocks")
"""Fields that say what a node is or what stands in it; a block's kind can change all the same."""


class Change(Struct, frozen=True):
    """One difference: what came, went or moved, or one field that is another now."""

    what: Literal["added", "removed", "moved", "changed"]
    subject: Subject
    id: str
    """The id of the day, group, strand or block; else the name of what it is."""
    field: str = ""
    before: object = None
    """The field's value, or what went (bare of what stood in it)."""
    after: object = None
    """The field's value, or what came (bare of what stands in it)."""
    within: str = ""
    """Where it stands now, when it came or moved."""
    ahead: tuple[str, ...] = ()
    """What stands ahead of it there, nearest first."""
    tools: tuple[Tool, ...] = ()
    """The copies of tools that it needs."""

    @property
    def about(self) -> tuple[str, str, str]:
        """What two changes share that touch the same thing."""
        return (self.subject, self.id, self.field)


class Retimed(Struct, frozen=True):
    """A block that starts at another minute of its day, or on another day (counted from 0)."""

    id: str
    before: tuple[int, int]
    """Day and minutes from its midnight."""
    after: tuple[int, int]


def changes(before: Plan, after: Plan) -> tuple[Change, ...]:
    """Return what makes ``after`` of ``before``: taking all of it in order gives the same plan.

    Times are not among it (``retimed`` has them), nor are snapshots, ids, and the number of saves.
    """
    old, new = Tree(before), Tree(after)
    moved = _moved(old, new)
    rows: list[Change] = list(_of_the_whole(before, after))
    gone = [node for node in old.everything() if not _same_thing(node, new.nodes.get(node.id))]
    rows += (Change("removed", node.kind, node.id, before=node.value, within=node.within) for node in gone)
    for node in new.everything():
        was = old.nodes.get(node.id)
        if was is None or not _same_thing(was, node):
            rows.append(added(new, node, after))
            continue
        if node.id in moved:
            rows.append(
                Change("moved", node.kind, node.id, before=was.within, within=node.within, ahead=new.ahead(node.id))
            )
        rows.extend(_fields(was, node, after))
    return tuple(rows)


def added(tree: Tree, node: Node, plan: Plan) -> Change:
    """Return the change that brings a node of a plan's tree, with the tool that it runs."""
    tools = _tools_of(node, plan)
    return Change(
        "added",
        node.kind,
        node.id,
        after=node.value,
        within=node.within,
        ahead=tree.ahead(node.id),
        tools=tools,
    )


def retimed(before: Plan, after: Plan) -> tuple[Retimed, ...]:
    """Return the blocks of both plans that start at another time than before, in their new order."""
    starts = _starts(before)
    return tuple(
        Retimed(id, starts[id], place) for id, place in _starts(after).items() if id in starts and starts[id] != place
    )


def _starts(plan: Plan) -> dict[str, tuple[int, int]]:
    days = schedule(plan).days
    return {placed.block.id: (at, placed.start) for at, day in enumerate(days) for placed in day.placed()}


def _same_thing(node: Node, other: Node | None) -> bool:
    return other is not None and other.kind == node.kind


def _tools_of(node: Node, plan: Plan) -> tuple[Tool, ...]:
    tool = plan.tool_of(node.value) if isinstance(node.value, Block) else None
    return (tool,) if tool is not None else ()


def _fields(was: Node, node: Node, after: Plan) -> Iterator[Change]:
    if was.value == node.value:
        return
    for field in node.value.__struct_fields__:
        if field in _BARE and not (field == "kind" and node.kind == "block"):
            continue
        old, new = getattr(was.value, field), getattr(node.value, field)
        if old != new:
            tools = _tools_of(node, after) if field == "tool" else ()
            yield Change("changed", node.kind, node.id, field, old, new, tools=tools)


def _moved(old: Tree, new: Tree) -> set[str]:
    """Return what stands somewhere else: in another place, or not in the longest row that kept its order."""
    moved: set[str] = set()
    for within, row in new.rows.items():
        stayed = [id for id in row if id in old.nodes and old.nodes[id].within == within]
        moved.update(id for id in row if id in old.nodes and old.nodes[id].within != within)
        places = {id: at for at, id in enumerate(old.rows.get(within, ()))}
        kept = _longest_rising([places[id] for id in stayed])
        moved.update(id for at, id in enumerate(stayed) if at not in kept)
    return moved


def _longest_rising(row: list[int]) -> set[int]:
    """Return the indices of a longest rising part of a row of different numbers."""
    ends: list[int] = []
    values: list[int] = []
    back: list[int] = []
    for at, value in enumerate(row):
        length = bisect.bisect_left(values, value)
        back.append(ends[length - 1] if length else -1)
        if length == len(values):
            values.append(value)
            ends.append(at)
        else:
            values[length] = value
            ends[length] = at
    kept = set()
    at = ends[-1] if ends else -1
    while at >= 0:
        kept.add(at)
        at = back[at]
    return kept


def _of_the_whole(before: Plan, after: Plan) -> Iterator[Change]:
    for field in WHOLE:
        yield from _changed("plan", field, getattr(before, field), getattr(after, field))
    for key in Brief.__struct_fields__:
        yield from _changed("brief", key, getattr(before.brief, key), getattr(after.brief, key))
    for field in Safety.__struct_fields__:
        yield from _changed("safety", field, getattr(before.safety, field), getattr(after.safety, field))
    for id, tool in after.tools.items():
        if id in before.tools and before.tools[id] != tool:
            yield Change("changed", "tool", id, "tool", before.tools[id], tool)
    yield from _rows("pick", {id: id for id in before.picks}, {id: id for id in after.picks}, after.tools)
    yield from _rows(
        "silenced", {_place(one): one for one in before.silenced}, {_place(one): one for one in after.silenced}, {}
    )


def _changed(subject: Subject, field: str, before: object, after: object) -> Iterator[Change]:
    if before != after:
        yield Change("changed", subject, field, field, before, after)


def _rows(
    subject: Subject, before: dict[str, object], after: dict[str, object], tools: dict[str, Tool]
) -> Iterator[Change]:
    for id, value in before.items():
        if id not in after:
            yield Change("removed", subject, id, before=value)
    for id, value in after.items():
        if id not in before:
            yield Change("added", subject, id, after=value, tools=(tools[id],) if id in tools else ())
        elif before[id] != value:
            yield Change("changed", subject, id, subject, before[id], value)


def _place(silenced: Silenced) -> str:
    return " ".join((silenced.code, *sorted(silenced.where)))
