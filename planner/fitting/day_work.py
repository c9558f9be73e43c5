"""A day while it is fitted: the edits so far, what they make, and where there are too many minutes."""

from collections.abc import Iterator
from copy import copy

from msgspec import Struct

from planner.clock import LATEST
from planner.edits import Edit
from planner.plan import Block, Item, Plan, PlanError
from planner.ranges import is_kept
from planner.timetable import DayTimes, Span, schedule_day


class Tight(Struct, frozen=True):
    """Items of a day, from the index ``first`` up to ``last``, that take ``minutes`` too many for what follows."""

    first: int
    last: int
    minutes: int


class DayWork:
    """One day that edits are tried on. ``done`` items are over already: nothing touches them."""

    def __init__(self, plan: Plan, day: str, *, end: int) -> None:
        self.plan = plan
        self.day = day
        self.end = min(end, LATEST)
        self.done: frozenset[str] = frozenset()
        self.edits: list[Edit] = []
        self._gaps = {span.id: span.gap for span in self.times.spans if span.gap > 0}

    def again(self) -> "DayWork":
        """Return the same day to try something else on."""
        other = copy(self)
        other.edits = list(self.edits)
        return other

    @property
    def times(self) -> DayTimes:
        """The day's hours with the edits so far."""
        return schedule_day(next(day for day in self.plan.days if day.id == self.day))

    @property
    def over(self) -> int:
        """Minutes too many in all: before pinned items, and before the end."""
        return sum(tight.minutes for tight in self.tight())

    def tight(self) -> Iterator[Tight]:
        """Yield where minutes are missing: ahead of each pinned item, and ahead of the end.

        A gap whose rule is to keep it counts as minutes that are needed.
        """
        times = self.times
        first = 0
        for index, (span, item) in enumerate(zip(times.spans, times.day.items, strict=True)):
            if item.start is None:
                continue
            short = self._wanted(item) - span.gap
            if short > 0 and index > 0:
                yield Tight(first, index, short)
            first = index
        if times.finish > self.end:
            yield Tight(first, len(times.spans), times.finish - self.end)

    def do(self, edit: Edit) -> None:
        """Make an edit."""
        self.plan = edit.apply(self.plan)
        self.edits.append(edit)

    def try_to(self, edit: Edit) -> bool:
        """Make an edit if it leaves fewer minutes too many; return whether it was made."""
        before, plan = self.over, self.plan
        try:
            self.plan = edit.apply(plan)
        except PlanError:
            return False
        if self.over >= before:
            self.plan = plan
            return False
        self.edits.append(edit)
        return True

    def open_spans(self, tight: Tight) -> list[tuple[Span, Item]]:
        """Return the spans of a tight part that are still to come, with their items."""
        times = self.times
        rows = list(zip(times.spans, times.day.items, strict=True))[tight.first : tight.last]
        return [(span, item) for span, item in rows if span.id not in self.done]

    def open_blocks(self, tight: Tight) -> list[Block]:
        """Return the blocks of a tight part that are still to come and may be touched."""
        return [
            placed.block
            for span, _ in self.open_spans(tight)
            for placed in span.blocks
            if not is_kept(placed.block, self.plan)
        ]

    def _wanted(self, item: Item) -> int:
        return self._gaps.get(item.id, 0) if item.gap == "keep" else 0
