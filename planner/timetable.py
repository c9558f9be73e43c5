"""The computed times of a plan: one pass from durations and pins to starts and ends."""

from collections.abc import Iterator

from msgspec import Struct

from planner.clock import minutes_of
from planner.plan import Block, Day, Plan, Strands


class Placed(Struct, frozen=True):
    """A block with its hours, in minutes from the day's midnight, and the strand it stands in."""

    block: Block
    start: int
    end: int
    group: str | None = None
    strand: str | None = None
    strand_lead: str = ""
    """The role that leads its strand."""

    @property
    def lead(self) -> str:
        """The role that leads it: its own, or that of its strand; empty where nobody does."""
        return self.block.lead.strip() or self.strand_lead

    @property
    def pinned(self) -> bool:
        """Whether its start was set by hand."""
        return self.block.start is not None


class Span(Struct, frozen=True):
    """One item of a day, a block or a parallel group: when it starts and ends, and what stands in it."""

    id: str
    start: int
    end: int
    gap: int
    """Minutes between the end of the item before (or the start of the day) and this one; below 0 they overlap."""
    blocks: tuple[Placed, ...]
    overlaps: tuple[tuple[str, int], ...] = ()
    """Blocks inside a strand that start before the one ahead of them has ended, with the minutes shared."""


class DayTimes(Struct, frozen=True):
    """The hours of one day: its limits and its spans in order."""

    day: Day
    start: int
    end: int
    spans: tuple[Span, ...]

    @property
    def finish(self) -> int:
        """When the last item ends; the start of the day when there is none."""
        return max((span.end for span in self.spans), default=self.start)

    @property
    def left_over(self) -> int:
        """Minutes between the last item and the agreed end; below 0 when the day overruns."""
        return self.end - self.finish

    @property
    def planned(self) -> int:
        """Minutes that hold something: parallel strands count once, gaps not at all."""
        return sum(span.end - span.start for span in self.spans)

    def placed(self) -> Iterator[Placed]:
        """Yield every block with its hours, in order."""
        for span in self.spans:
            yield from span.blocks


class Timetable(Struct, frozen=True):
    """The computed times of all days of a plan."""

    days: tuple[DayTimes, ...]

    def placed(self) -> Iterator[Placed]:
        """Yield every block of every day with its hours."""
        for day in self.days:
            yield from day.placed()

    def day_of(self, block: str) -> int | None:
        """Return the day that a block stands on, counted from 0, or None where it stands on none."""
        days = enumerate(self.days)
        return next((number for number, day in days if any(each.block.id == block for each in day.placed())), None)


def schedule(plan: Plan, *, before: Timetable | None = None) -> Timetable:
    """Return the timetable of a plan; days that are the same as ``before`` are taken over from there.

    Duration is the truth, starts are computed: a block starts when the one before it ends, unless pinned.
    Gaps and overlaps are told, never mended. Parked blocks count nothing.
    """
    known = {times.day.id: times for times in before.days} if before is not None else {}
    return Timetable(
        tuple(
            old if (old := known.get(day.id)) is not None and old.day is day else schedule_day(day)
            for day in plan.days
        )
    )


def schedule_day(day: Day) -> DayTimes:
    """Return the times of one day."""
    begin = minutes_of(day.start)
    now = begin
    spans = []
    for item in day.items:
        start = now if item.start is None else minutes_of(item.start)
        if isinstance(item, Block):
            end = start + item.minutes
            span = Span(item.id, start, end, start - now, (Placed(item, start, end),))
        elif isinstance(item, Strands):
            span = _parallel(item, start, start - now)
        else:
            raise TypeError(item)
        spans.append(span)
        now = span.end
    return DayTimes(day, begin, minutes_of(day.end), tuple(spans))


def _parallel(group: Strands, start: int, gap: int) -> Span:
    placed: list[Placed] = []
    overlaps: list[tuple[str, int]] = []
    longest = start
    for strand in group.strands:
        now = start
        for block in strand.blocks:
            begin = now if block.start is None else start + minutes_of(block.start)
            if begin < now:
                overlaps.append((block.id, now - begin))
            now = begin + block.minutes
            placed.append(Placed(block, begin, now, group.id, strand.id, strand.lead.strip()))
            longest = max(longest, now)
    return Span(group.id, start, longest, gap, tuple(placed), tuple(overlaps))
