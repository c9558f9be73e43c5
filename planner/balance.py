"""What a day's minutes go to: so many for each purpose, for breathing space, and for nothing yet."""

from msgspec import Struct

from planner.plan import Block
from planner.timetable import DayTimes, Placed, Span
from planner.vocabulary import Purpose

ORDER: tuple[Purpose, ...] = (
    "connection",
    "care",
    "input",
    "exploration",
    "imagining",
    "decision",
    "practice",
    "reflection",
    "logistics",
    "break",
)
"""The purposes as they stand in the bar: people, the work, what frames it."""


class Share(Struct, frozen=True):
    """The minutes of one purpose in a day."""

    purpose: Purpose
    minutes: int


class Balance(Struct, frozen=True):
    """The shares of a day, in minutes; of a parallel group only its longest strand counts."""

    shares: tuple[Share, ...]
    buffer: int
    """Breathing space."""
    free: int
    """Minutes with nothing in them: gaps before pinned blocks, and what is left before the end."""


def balance(day: DayTimes) -> Balance:
    """Return how the minutes of a day are shared out. An overrun counts in the shares, and leaves nothing free."""
    minutes: dict[Purpose, int] = {}
    buffer = 0
    for span in day.spans:
        for block in _counting(span):
            if block.kind == "buffer":
                buffer += block.minutes
            else:
                minutes[block.purpose] = minutes.get(block.purpose, 0) + block.minutes
    gaps = sum(max(0, span.gap) for span in day.spans)
    shares = tuple(Share(purpose, minutes[purpose]) for purpose in ORDER if minutes.get(purpose))
    return Balance(shares, buffer, gaps + max(0, day.left_over))


def _counting(span: Span) -> list[Block]:
    if len(span.blocks) == 1:
        return [span.blocks[0].block]
    strands: dict[str | None, list[Placed]] = {}
    for placed in span.blocks:
        strands.setdefault(placed.strand, []).append(placed)
    longest = max(strands.values(), key=lambda row: max(placed.end for placed in row), default=[])
    return [placed.block for placed in longest]
