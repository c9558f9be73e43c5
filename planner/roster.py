"""Who does what: each block with its lead and second, and how evenly the work is shared."""

from collections.abc import Iterator

from msgspec import Struct

from planner.plan import Plan
from planner.timetable import Placed, Timetable, schedule
from planner.vocabulary import Kind

UNLED: tuple[Kind, ...] = ("break", "meal", "buffer")
"""Kinds of block that nobody has to lead."""


class Duty(Struct, frozen=True):
    """One block that wants a lead: on which day (from 0), its hours in minutes from midnight, and who has it."""

    day: int
    start: int
    end: int
    block: str
    title: str
    lead: str
    second: str
    strand: str = ""
    """The title of the strand it stands in."""

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        return self.end - self.start


class Share(Struct, frozen=True):
    """What one role has to do, in minutes over all days."""

    role: str
    leads: int
    seconds: int
    blocks: int
    longest: int
    """The most minutes that it leads without a change of lead or a rest."""
    percent: int
    """Its share of all minutes that somebody leads."""


class Roster(Struct, frozen=True):
    """All duties in the order of the clock, the roles by how long they lead, and the minutes nobody leads yet."""

    duties: tuple[Duty, ...]
    shares: tuple[Share, ...]
    unled: int

    @property
    def is_even(self) -> bool:
        """Whether no role leads more than twice as long as another; true where there is only one."""
        minutes = [share.leads for share in self.shares if share.leads or share.seconds]
        return len(minutes) < 2 or max(minutes) <= 2 * min(minutes)


def roster(plan: Plan, *, timetable: Timetable | None = None) -> Roster:
    """Return who does what in a plan. The same role under two spellings ("A ", "a") is one."""
    times = timetable if timetable is not None else schedule(plan)
    titles = {strand.id: strand.title for strand in plan.strands()}
    duties = tuple(
        _duty(day, placed, titles)
        for day, day_times in enumerate(times.days)
        for placed in sorted(day_times.placed(), key=lambda placed: placed.start)
        if _wants_lead(placed)
    )
    return Roster(duties, _shares(duties, times), sum(duty.minutes for duty in duties if not duty.lead))


def stints(timetable: Timetable) -> Iterator[tuple[int, str, int, tuple[str, ...]]]:
    """Yield each time that one role leads without a change or a rest: day (from 0), role, minutes, block ids.

    Strands run side by side, so each has a row of its own.
    """
    for day, times in enumerate(timetable.days):
        rows: dict[str | None, list[Placed]] = {}
        for placed in times.placed():
            rows.setdefault(placed.strand, []).append(placed)
        for row in rows.values():
            yield from _stints_of(day, row)


def role_key(role: str) -> str:
    """Return under which key spellings of one role stand together."""
    return " ".join(role.split()).casefold()


def _stints_of(day: int, row: list[Placed]) -> Iterator[tuple[int, str, int, tuple[str, ...]]]:
    role, minutes, until = "", 0, -1
    blocks: list[str] = []
    for placed in row:
        block = placed.block
        lead = "" if block.kind in UNLED else placed.lead
        if block.minutes == 0:
            continue
        if role and (role_key(lead) != role_key(role) or placed.start > until):
            yield day, role, minutes, tuple(blocks)
            minutes, blocks = 0, []
        role, until = lead, placed.end
        if lead:
            minutes += block.minutes
            blocks.append(block.id)
    if role:
        yield day, role, minutes, tuple(blocks)


def _shares(duties: tuple[Duty, ...], times: Timetable) -> tuple[Share, ...]:
    names: dict[str, str] = {}
    for duty in duties:
        for role in (duty.lead, duty.second):
            if role:
                names.setdefault(role_key(role), role)
    longest: dict[str, int] = {}
    for _, role, minutes, _ in stints(times):
        longest[role_key(role)] = max(minutes, longest.get(role_key(role), 0))
    led = sum(duty.minutes for duty in duties if duty.lead)
    shares = []
    for key, name in names.items():
        mine = [duty for duty in duties if role_key(duty.lead) == key]
        minutes = sum(duty.minutes for duty in mine)
        beside = sum(duty.minutes for duty in duties if role_key(duty.second) == key)
        percent = round(100 * minutes / led) if led else 0
        shares.append(Share(name, minutes, beside, len(mine), longest.get(key, 0), percent))
    return tuple(sorted(shares, key=lambda share: (-share.leads, -share.seconds, share.role)))


def _wants_lead(placed: Placed) -> bool:
    return placed.block.kind not in UNLED and placed.block.minutes > 0


def _duty(day: int, placed: Placed, titles: dict[str, str]) -> Duty:
    block = placed.block
    strand = titles.get(placed.strand, "") if placed.strand is not None else ""
    lead, second = placed.lead, block.second.strip()
    return Duty(day, placed.start, placed.end, block.id, block.title, lead, second, strand)
