"""The plan: brief, picks, days of blocks, parked blocks and safety, as one immutable value."""

from collections.abc import Iterator
from typing import Annotated, Literal

from msgspec import Meta, Struct
from msgspec.structs import replace

from planner.brief import Brief, Clock, Date, Language, Text
from planner.catalog import Material, Step, Tool
from planner.safety_record import Id as Id
from planner.safety_record import Measure as Measure
from planner.safety_record import Safety as Safety
from planner.vocabulary import Form, Gap, Keep, Kind, Limit, Purpose

FORMAT = "shaking-up-plan"
TEMPLATE_FORMAT = "shaking-up-template"
VERSION: Literal[1] = 1
MOST_BLOCKS = 2_000
MOST_DAYS = 60
MOST_SNAPSHOTS = 50
"""Named versions that a plan keeps of itself; each holds all blocks as they were."""


class PlanError(ValueError):
    """An edit that makes no sense for this plan; ``code`` says which, for the interface to put into words."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class Item:
    """Something that stands in a day: a block, or a group of parallel strands."""

    __slots__ = ()

    id: str
    start: str | None
    gap: Gap


class Block(Item, Struct, frozen=True, forbid_unknown_fields=True):
    """One item of an agenda. It carries its own steps and materials, so that it reads the same anywhere."""

    id: Id
    kind: Kind
    title: Text
    minutes: Annotated[int, Meta(ge=0, le=1_800)]
    public_title: dict[str, Text] = {}
    start: Clock | None = None
    """A pinned hour (within a strand: the time since the strand began), or None when it follows on."""
    gap: Gap = "may-shrink"
    """Whether free minutes ahead of its pinned start are wanted as they are, or may go when time is short."""
    keep: Keep = "normal"
    tool: str | None = None
    part: Annotated[int, Meta(ge=1, le=20)] | None = None
    """The part number of a tool that is run in parts round a break."""
    purpose: Purpose = "exploration"
    form: Form = "plenary"
    lead: Text = ""
    second: Text = ""
    steps: tuple[Step, ...] = ()
    materials: tuple[Material, ...] = ()
    handout: bool = True
    """Whether the handout of its tool is printed with this plan."""
    public_notes: dict[str, Text] = {}
    private_notes: Text = ""

    def lasting(self, minutes: int) -> "Block":
        """Return the block with another length in minutes; its steps stay as they are.

        Raises PlanError when that is no length for a block.
        """
        least = 0 if self.kind == "custom" else 1
        if not least <= minutes <= 1_800:
            raise PlanError("no-such-length", minutes=minutes)
        return replace(self, minutes=minutes)

    def pinned(self, start: str | None) -> "Block":
        """Return the block with its start pinned to an hour, or following on again (None)."""
        return replace(self, start=start)

    def renewed(self, new_id: str) -> "Block":
        """Return a copy under another id."""
        return replace(self, id=new_id)


class Strand(Struct, frozen=True, forbid_unknown_fields=True):
    """One of several parallel tracks."""

    id: Id
    title: Text = ""
    lead: Text = ""
    space: Text = ""
    blocks: tuple[Block, ...] = ()
    materials: tuple[Material, ...] = ()
    """What the strand carries with it, beside what its blocks need."""


class Strands(Item, Struct, frozen=True, forbid_unknown_fields=True):
    """Several strands side by side; they start as one block does and last as long as the longest."""

    id: Id
    kind: Literal["strands"] = "strands"
    title: Text = ""
    start: Clock | None = None
    gap: Gap = "may-shrink"
    strands: tuple[Strand, ...] = ()


class Day(Struct, frozen=True, forbid_unknown_fields=True):
    """A day of the session: its hours and what stands in it, in order."""

    id: Id
    start: Clock
    end: Clock
    date: Date | None = None
    items: tuple[Item, ...] = ()

    def blocks(self) -> Iterator[Block]:
        """Yield every block of the day, those in strands too."""
        for item in self.items:
            if isinstance(item, Block):
                yield item
            elif isinstance(item, Strands):
                for strand in item.strands:
                    yield from strand.blocks


class Silenced(Struct, frozen=True, forbid_unknown_fields=True):
    """A finding that somebody chose to leave as it is: its code, where, and why."""

    code: str
    where: tuple[Id, ...] = ()
    reason: Text = ""


class Carrying(Struct, frozen=True, forbid_unknown_fields=True):
    """What was agreed about one thing to carry: which role brings it, and whether it is packed, or packed again."""

    item: Text
    who: Text = ""
    packed: bool = False
    packed_back: bool = False


class Preparing(Struct, frozen=True, forbid_unknown_fields=True):
    """How far the preparation is: things to carry, and the keys of the tasks that are done."""

    things: Annotated[tuple[Carrying, ...], Meta(max_length=10_000)] = ()
    done: Annotated[tuple[Text, ...], Meta(max_length=10_000)] = ()


class Snapshot(Struct, frozen=True, forbid_unknown_fields=True):
    """The days of a plan as they once were, under a name."""

    id: Id
    name: Text
    days: tuple[Day, ...] = ()
    parked: tuple[Block, ...] = ()


class Plan(Struct, frozen=True, forbid_unknown_fields=True):
    """A session from its brief to its last block, whole by itself: it holds a copy of each tool it uses."""

    format: Literal["shaking-up-plan", "shaking-up-template"]
    version: Literal[1]
    id: Id
    revision: Annotated[int, Meta(ge=0)] = 0
    parent: str | None = None
    title: Text = ""
    language: Language = "en"
    brief: Brief = Brief()
    days: Annotated[tuple[Day, ...], Meta(max_length=MOST_DAYS)] = ()
    parked: tuple[Block, ...] = ()
    picks: tuple[str, ...] = ()
    tools: dict[str, Tool] = {}
    safety: Safety = Safety()
    silenced: tuple[Silenced, ...] = ()
    limits: dict[Limit, Annotated[int, Meta(ge=0, le=1_800)]] = {}
    """Figures of the checks that this plan sets for itself; where one is missing, our own holds."""
    preparing: Preparing = Preparing()
    snapshots: tuple[Snapshot, ...] = ()

    @property
    def name(self) -> str:
        """What the plan is called: its title, or the working title among its answers, or nothing."""
        return self.title or self.brief.title or ""

    def blocks(self) -> Iterator[Block]:
        """Yield every block that is placed in a day, in order."""
        for day in self.days:
            yield from day.blocks()

    def strands(self) -> Iterator[Strand]:
        """Yield every strand, in order."""
        for day in self.days:
            for item in day.items:
                if isinstance(item, Strands):
                    yield from item.strands

    def tool_of(self, block: Block) -> Tool | None:
        """Return the plan's own copy of the tool that a block runs, if it runs one."""
        return self.tools.get(block.tool) if block.tool else None


def new_plan(*, id: str, title: str = "", language: str = "en") -> Plan:
    """Return an empty plan."""
    return Plan(format="shaking-up-plan", version=VERSION, id=id, title=title, language=language)
