"""Edits of how far the preparation is: who brings what, what is packed, which tasks are done; and of the checks."""

from msgspec import Struct
from msgspec.structs import replace

from planner.edits import MergeKey
from planner.plan import Carrying, Plan, Preparing
from planner.text import fit_line
from planner.vocabulary import Limit


class Bring(Struct, frozen=True):
    """Say which role brings a thing; empty text takes that back."""

    item: str
    who: str

    @property
    def merge_key(self) -> MergeKey:
        return ("Bring", thing_key(self.item))

    def apply(self, plan: Plan) -> Plan:
        return _with_thing(plan, replace(carrying_of(plan, self.item), who=fit_line(self.who)))


class Pack(Struct, frozen=True):
    """Note that a thing is packed, or is not."""

    item: str
    packed: bool
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        return _with_thing(plan, replace(carrying_of(plan, self.item), packed=self.packed))


class PackBack(Struct, frozen=True):
    """Note that a thing is packed again to go home, or is not."""

    item: str
    packed_back: bool
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        return _with_thing(plan, replace(carrying_of(plan, self.item), packed_back=self.packed_back))


class TickOff(Struct, frozen=True):
    """Note that a task of the preparation is done, or is not."""

    task: str
    done: bool
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        others = tuple(key for key in plan.preparing.done if key != self.task)
        done = (*others, self.task) if self.done else others
        return _prepared(plan, replace(plan.preparing, done=done))


class SetLimit(Struct, frozen=True):
    """Set a figure of the checks for this plan, in the unit that ``planner.checks.limits`` names; None: our own."""

    limit: Limit
    value: int | None

    @property
    def merge_key(self) -> MergeKey:
        return ("SetLimit", self.limit)

    def apply(self, plan: Plan) -> Plan:
        others = {key: value for key, value in plan.limits.items() if key != self.limit}
        limits = others if self.value is None else {**others, self.limit: max(0, min(1_800, self.value))}
        return plan if limits == plan.limits else replace(plan, limits=limits)


def thing_key(item: str) -> str:
    """Return under which key things of one name stand together, however they are spelled."""
    return item.strip().casefold()


def carrying_of(plan: Plan, item: str) -> Carrying:
    """Return what was agreed about a thing to carry; nothing yet where nobody said anything."""
    key = thing_key(item)
    return next((one for one in plan.preparing.things if thing_key(one.item) == key), Carrying(fit_line(item)))


def _with_thing(plan: Plan, thing: Carrying) -> Plan:
    key = thing_key(thing.item)
    things = plan.preparing.things
    at = next((at for at, one in enumerate(things) if thing_key(one.item) == key), len(things))
    kept = () if thing == Carrying(thing.item) else (thing,)
    return _prepared(plan, replace(plan.preparing, things=(*things[:at], *kept, *things[at + 1 :])))


def _prepared(plan: Plan, preparing: Preparing) -> Plan:
    return plan if preparing == plan.preparing else replace(plan, preparing=preparing)
