"""What every rule is given: the plan, its days with their times, and what follows from its brief."""

from msgspec import Struct

from planner.catalog import Tool
from planner.checks.limits import limits_of
from planner.personal import names_in_lead
from planner.plan import Block, Plan
from planner.rhythm import Rhythm, rhythm_of
from planner.risk import Risk, risk_of
from planner.roster import UNLED as UNLED
from planner.roster import role_key
from planner.timetable import DayTimes, Placed, Timetable
from planner.vocabulary import Kind, Limit

RESTS: tuple[Kind, ...] = ("break", "meal")
"""Kinds of block after which people have rested."""
WORK: tuple[Kind, ...] = ("tool", "custom")
"""Kinds of block that a session is held for; all others frame it."""


class LookedDay(Struct, frozen=True):
    """One day that holds something, under the eyes of the checks."""

    times: DayTimes
    number: int
    """From 1."""
    last: bool
    """Whether it is the plan's last day."""
    row: tuple[Placed, ...]
    """The blocks in the order of the clock; of parallel strands, those of the longest."""
    blocks: tuple[Placed, ...]
    """Every block, strand by strand."""
    led: dict[str, int]
    """The minutes that each role leads, by the role's key."""
    roles: dict[str, str]
    """Each role that leads, as it was written first, by its key."""
    named: tuple[Block, ...]
    """The blocks that names stand in where a role would do."""

    @property
    def first(self) -> bool:
        """Whether it is the plan's first day."""
        return self.number == 1

    @property
    def length(self) -> int:
        """The agreed length of the day in minutes."""
        return self.times.end - self.times.start


class LookedAt(Struct, frozen=True):
    """A plan under the eyes of the checks."""

    plan: Plan
    timetable: Timetable
    rhythm: Rhythm
    risk: Risk
    limits: dict[Limit, int]
    people: int | None
    """How many come at most, or None when nobody said."""
    days: tuple[LookedDay, ...]
    """The days that hold something."""

    def tool(self, block: Block) -> Tool | None:
        """Return the tool that a block runs, if it runs one."""
        return self.plan.tools.get(block.tool) if block.tool else None

    def works(self, block: Block) -> bool:
        """Whether a block is of the work that a session is held for."""
        return block.kind in WORK and block.minutes > 0 and not rests(block)

    def is_heavy(self, block: Block) -> bool:
        """Whether people need time to settle after a block."""
        tool = self.tool(block)
        return tool is not None and tool.scales.intensity == "high" and block.kind == "tool"


def look_at(plan: Plan, timetable: Timetable, *, known: dict[str, LookedDay] | None = None) -> LookedAt:
    """Return a plan with what the rules need to know of it; days that did not change are taken from ``known``."""
    brief = plan.brief
    count = len(timetable.days)
    days = tuple(
        _looked(times, number, last=number == count, known=(known or {}).get(times.day.id))
        for number, times in enumerate(timetable.days, start=1)
        if times.spans
    )
    people = brief.participants.high if brief.participants is not None else None
    return LookedAt(plan, timetable, rhythm_of(brief), risk_of(brief), limits_of(brief, plan.limits), people, days)


def main_row(day: DayTimes) -> tuple[Placed, ...]:
    """Return the blocks of a day in the order of the clock; of parallel strands, those of the longest."""
    row: list[Placed] = []
    for span in day.spans:
        if len(span.blocks) == 1 and span.blocks[0].group is None:
            row.append(span.blocks[0])
        elif span.blocks:
            last = max(span.blocks, key=lambda placed: placed.end)
            row.extend(placed for placed in span.blocks if placed.strand == last.strand)
    return tuple(sorted(row, key=lambda placed: (placed.start, placed.end)))


def rests(block: Block) -> bool:
    """Whether people have rested after this block."""
    return block.kind in RESTS or (block.purpose == "break" and block.kind != "buffer")


def _looked(times: DayTimes, number: int, *, last: bool, known: LookedDay | None) -> LookedDay:
    if known is not None and known.times.day is times.day and known.number == number and known.last == last:
        return known
    blocks = tuple(times.placed())
    led: dict[str, int] = {}
    roles: dict[str, str] = {}
    leads = [placed.lead for placed in blocks]
    keys = {lead: role_key(lead) for lead in leads}
    for placed, lead in zip(blocks, leads, strict=True):
        if key := keys[lead]:
            roles.setdefault(key, lead)
            if placed.block.kind not in UNLED:
                led[key] = led.get(key, 0) + placed.block.minutes
    return LookedDay(times, number, last, main_row(times), blocks, led, roles, _named(blocks))


def _named(blocks: tuple[Placed, ...]) -> tuple[Block, ...]:
    written = {words for placed in blocks for words in (placed.block.lead, placed.block.second) if words}
    names = {words for words in written if any(names_in_lead(words))}
    if not names:
        return ()
    return tuple(placed.block for placed in blocks if {placed.block.lead, placed.block.second} & names)
