"""What every rule is given: the plan, its times, and what follows from its brief."""

from collections.abc import Iterator

from msgspec import Struct

from planner.plan import Block, Plan
from planner.rhythm import Rhythm, rhythm_of
from planner.risk import Risk, risk_of
from planner.timetable import DayTimes, Placed, Timetable
from planner.vocabulary import Kind

RESTS: tuple[Kind, ...] = ("break", "meal")
"""Kinds of block after which people have rested."""
UNLED: tuple[Kind, ...] = ("break", "meal", "buffer")
"""Kinds of block that nobody has to lead."""


class LookedAt(Struct, frozen=True):
    """A plan under the eyes of the checks."""

    plan: Plan
    timetable: Timetable
    rhythm: Rhythm
    risk: Risk

    def days(self) -> Iterator[DayTimes]:
        """Yield the days that hold something."""
        return (day for day in self.timetable.days if day.spans)

    def number(self, day: DayTimes) -> int:
        """Return the number of a day, from 1."""
        return self.plan.days.index(day.day) + 1


def look_at(plan: Plan, timetable: Timetable) -> LookedAt:
    """Return a plan with what the rules need to know of it."""
    return LookedAt(plan, timetable, rhythm_of(plan.brief), risk_of(plan.brief))


def main_row(day: DayTimes) -> list[Placed]:
    """Return the blocks of a day in the order of the clock; of parallel strands, those of the longest."""
    row: list[Placed] = []
    for span in day.spans:
        if len(span.blocks) == 1 and span.blocks[0].group is None:
            row.append(span.blocks[0])
        elif span.blocks:
            last = max(span.blocks, key=lambda placed: placed.end)
            row.extend(placed for placed in span.blocks if placed.strand == last.strand)
    return sorted(row, key=lambda placed: (placed.start, placed.end))


def rests(block: Block) -> bool:
    """Whether people have rested after this block."""
    return block.kind in RESTS or (block.purpose == "break" and block.kind != "buffer")
