"""Edits of parallel groups: opening one beside a block, naming its strands, and dissolving it."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from planner.catalog import Material
from planner.edits import MergeKey
from planner.edits.fields import fit_material
from planner.edits.places import place_of, with_day
from planner.plan import Block, Day, Item, Plan, PlanError, Strand, Strands
from planner.text import fit_line


class RunBeside(Struct, frozen=True):
    """Make room for something to run at the same time as a block: it becomes the first of two strands."""

    id: str
    group_id: str
    strand_ids: tuple[str, str]
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        place = place_of(plan, self.id)
        if place is None or place.strand is not None:
            raise PlanError("no-group-in-a-group")

        def grouped(day: Day) -> Day:
            return replace(day, items=tuple(self._group(item) if item.id == self.id else item for item in day.items))

        return with_day(plan, place.day, grouped)

    def _group(self, item: Item) -> Strands:
        if not isinstance(item, Block):
            raise PlanError("no-group-in-a-group")
        first, second = self.strand_ids
        inside = item.pinned(None)
        return Strands(
            id=self.group_id, start=item.start, strands=(Strand(id=first, blocks=(inside,)), Strand(id=second))
        )


class AddStrand(Struct, frozen=True):
    """Put one more strand beside the others of a group."""

    group: str
    strand_id: str
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        return _with_group(
            plan, self.group, lambda group: replace(group, strands=(*group.strands, Strand(id=self.strand_id)))
        )


class RemoveStrand(Struct, frozen=True):
    """Take a strand out of its group, with what stands in it."""

    group: str
    strand_id: str
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        return _with_group(
            plan,
            self.group,
            lambda group: replace(
                group, strands=tuple(strand for strand in group.strands if strand.id != self.strand_id)
            ),
        )


class RetitleGroup(Struct, frozen=True):
    """Give a parallel group another title."""

    group: str
    title: str

    @property
    def merge_key(self) -> MergeKey:
        return (type(self).__name__, self.group)

    def apply(self, plan: Plan) -> Plan:
        return _with_group(plan, self.group, lambda group: replace(group, title=fit_line(self.title)))


class DescribeStrand(Struct, frozen=True):
    """Say what a strand is called, which role leads it and where it meets."""

    group: str
    strand_id: str
    title: str
    lead: str
    space: str

    @property
    def merge_key(self) -> MergeKey:
        return (type(self).__name__, self.strand_id)

    def apply(self, plan: Plan) -> Plan:
        def described(strand: Strand) -> Strand:
            if strand.id != self.strand_id:
                return strand
            return replace(strand, title=fit_line(self.title), lead=fit_line(self.lead), space=fit_line(self.space))

        return _with_group(
            plan, self.group, lambda group: replace(group, strands=tuple(described(one) for one in group.strands))
        )


class EquipStrand(Struct, frozen=True):
    """Say what a strand carries with it, beside what its blocks need."""

    group: str
    strand_id: str
    materials: tuple[Material, ...]

    @property
    def merge_key(self) -> MergeKey:
        return (type(self).__name__, self.strand_id)

    def apply(self, plan: Plan) -> Plan:
        things = tuple(fit_material(thing) for thing in self.materials)
        return _with_group(
            plan,
            self.group,
            lambda group: replace(
                group,
                strands=tuple(
                    replace(one, materials=things) if one.id == self.strand_id else one for one in group.strands
                ),
            ),
        )


class Dissolve(Struct, frozen=True):
    """Put the blocks of all strands of a group one after the other, following on.

    What a strand carried goes to its first block.
    """

    group: str
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        place = place_of(plan, self.group)
        if place is None:
            raise PlanError("no-such-block", id=self.group)

        def flat(day: Day) -> Day:
            group = day.items[place.index]
            if not isinstance(group, Strands):
                raise PlanError("no-such-block", id=self.group)
            blocks = [block.pinned(None) for strand in group.strands for block in _bearing(strand)]
            if blocks:
                blocks[0] = blocks[0].pinned(group.start)
            return replace(day, items=(*day.items[: place.index], *blocks, *day.items[place.index + 1 :]))

        return with_day(plan, place.day, flat)


def _bearing(strand: Strand) -> tuple[Block, ...]:
    if not strand.materials or not strand.blocks:
        return strand.blocks
    first, *others = strand.blocks
    return (replace(first, materials=(*first.materials, *strand.materials)), *others)


def _with_group(plan: Plan, id: str, change: Callable[[Strands], Strands]) -> Plan:
    place = place_of(plan, id)
    if place is None or place.strand is not None:
        raise PlanError("no-such-block", id=id)

    def changed(day: Day) -> Day:
        return replace(
            day,
            items=tuple(change(item) if item.id == id and isinstance(item, Strands) else item for item in day.items),
        )

    return with_day(plan, place.day, changed)
