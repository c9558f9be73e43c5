"""What a day's minutes go to: so many for each purpose and group form, for breathing space, for nothing yet."""

from collections.abc import Sequence

from msgspec import Struct

from planner.plan import Block
from planner.timetable import DayTimes, Placed, Span
from planner.vocabulary import Form, Purpose

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


def together(balances: Sequence[Balance]) -> Balance:
    """Return the balance of several days as one."""
    minutes: dict[Purpose, int] = {}
    for share in (share for one in balances for share in one.shares):
        minutes[share.purpose] = minutes.get(share.purpose, 0) + share.minutes
    shares = tuple(Share(purpose, minutes[purpose]) for purpose in ORDER if purpose in minutes)
    return Balance(shares, sum(one.buffer for one in balances), sum(one.free for one in balances))


def form_minutes(day: DayTimes) -> dict[Form, int]:
    """Return for how many minutes of a day people sit in each group form.

    Where the steps of a block sum to its minutes, each step counts in its own form; else the block in its form.
    """
    minutes: dict[Form, int] = {}
    for span in day.spans:
        for block in _counting(span):
            stepped = sum(step.minutes for step in block.steps) == block.minutes
            parts = [(step.form, step.minutes) for step in block.steps] if stepped else []
            for form, length in parts or [(block.form, block.minutes)]:
                minutes[form] = minutes.get(form, 0) + length
    return minutes


def _counting(span: Span) -> list[Block]:
    if len(span.blocks) == 1:
        return [span.blocks[0].block]
    strands: dict[str | None, list[Placed]] = {}
    for placed in span.blocks:
        strands.setdefault(placed.strand, []).append(placed)
    longest = max(strands.values(), key=lambda row: max(placed.end for placed in row), default=[])
    return [placed.block for placed in longest]
