"""A plan as days, groups, strands and blocks by their ids, each bare of what stands in it, and a plan from them."""

from collections.abc import Iterator
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from planner.plan import Block, Day, Item, Plan, Strand, Strands

NodeKind: TypeAlias = Literal["day", "group", "strand", "block"]
Value: TypeAlias = Day | Strands | Strand | Block

DAYS = ""
"""What the days stand in."""
PARKED = "*parked"
"""What parked blocks stand in; no id of a plan looks like this."""
_WITHIN: dict[NodeKind, tuple[NodeKind, ...]] = {"group": ("day",), "strand": ("group",), "block": ("day", "strand")}


class Node(Struct, frozen=True):
    """One day, group, strand or block, bare of what stands in it, and the id of what it stands in itself."""

    kind: NodeKind
    id: str
    within: str
    value: Value


class Tree:
    """The nodes of a plan by id, and the order in which they stand in one another. It may be changed."""

    def __init__(self, plan: Plan) -> None:
        self.nodes: dict[str, Node] = {}
        self.rows: dict[str, list[str]] = {DAYS: [], PARKED: []}
        for day in plan.days:
            self._grow(day, DAYS)
        for block in plan.parked:
            self._grow(block, PARKED)

    def walk(self, within: str = DAYS) -> Iterator[Node]:
        """Yield every node that stands in another, from above and in order; parked ones stand in ``PARKED``."""
        for id in self.rows.get(within, ()):
            yield self.nodes[id]
            yield from self.walk(id)

    def everything(self) -> Iterator[Node]:
        """Yield every node, parked blocks last."""
        yield from self.walk(DAYS)
        yield from self.walk(PARKED)

    def ahead(self, id: str) -> tuple[str, ...]:
        """Return what stands ahead of a node in the same place, nearest first."""
        row = self.rows[self.nodes[id].within]
        return tuple(reversed(row[: row.index(id)]))

    def takes(self, kind: NodeKind, within: str) -> bool:
        """Whether something of this kind may stand in a place that is there."""
        if within in (DAYS, PARKED):
            return kind == ("day" if within == DAYS else "block")
        node = self.nodes.get(within)
        return node is not None and node.kind in _WITHIN.get(kind, ())

    def put(self, node: Node, ahead: tuple[str, ...]) -> None:
        """Put a node after the nearest of ``ahead`` that stands in the same place, or first of all there."""
        row = self.rows.setdefault(node.within, [])
        after = next((id for id in ahead if id in row), None)
        row.insert(0 if after is None else row.index(after) + 1, node.id)
        self.nodes[node.id] = node
        self.rows.setdefault(node.id, [])

    def take_out(self, id: str) -> None:
        """Take a node out; what stands in it stays, with no place of its own until it is put somewhere."""
        node = self.nodes.pop(id)
        self.rows[node.within].remove(id)

    def plan(self, plan: Plan) -> Plan:
        """Return ``plan`` with the days and parked blocks that the nodes make; blocks with no place are parked."""
        days = tuple(self._day(id) for id in self.rows[DAYS])
        placed = {node.id for node in self.everything()}
        lost = [node.value for id, node in self.nodes.items() if id not in placed]
        parked = [self.nodes[id].value for id in self.rows[PARKED]]
        return replace(plan, days=days, parked=tuple(each for each in (*parked, *lost) if isinstance(each, Block)))

    def _grow(self, value: Day | Strand | Item, within: str) -> None:
        if isinstance(value, Day):
            self._note("day", replace(value, items=()), within)
            for item in value.items:
                self._grow(item, value.id)
        elif isinstance(value, Strands):
            self._note("group", replace(value, strands=()), within)
            for strand in value.strands:
                self._grow(strand, value.id)
        elif isinstance(value, Strand):
            self._note("strand", replace(value, blocks=()), within)
            for block in value.blocks:
                self._grow(block, value.id)
        elif isinstance(value, Block):
            self._note("block", value, within)
        else:
            raise TypeError(value)

    def _note(self, kind: NodeKind, value: Value, within: str) -> None:
        self.nodes[value.id] = Node(kind, value.id, within, value)
        self.rows[within].append(value.id)
        self.rows.setdefault(value.id, [])

    def _day(self, id: str) -> Day:
        day = self.nodes[id].value
        assert isinstance(day, Day)
        return replace(day, items=tuple(self._item(child) for child in self.rows[id]))

    def _item(self, id: str) -> Item:
        value = self.nodes[id].value
        if isinstance(value, Strands):
            return replace(value, strands=tuple(self._strand(child) for child in self.rows[id]))
        assert isinstance(value, Block)
        return value

    def _strand(self, id: str) -> Strand:
        strand = self.nodes[id].value
        assert isinstance(strand, Strand)
        blocks = tuple(value for child in self.rows[id] if isinstance(value := self.nodes[child].value, Block))
        return replace(strand, blocks=blocks)
