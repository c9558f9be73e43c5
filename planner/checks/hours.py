"""Rules about the clock: overruns, overlaps, breaks, meals and breathing space."""

from collections.abc import Iterator

from planner.checks.finding import Finding
from planner.checks.looked_at import LookedAt, LookedDay, rests
from planner.clock import clock, minutes_of
from planner.edits.fields import ChangeKind, ChangePurpose
from planner.edits.whole import InOneStep
from planner.plan import Block
from planner.rhythm import lunch_is_due, lunch_minutes
from planner.vocabulary import FindingLevel

AIM = 75
"""Minutes without a break from which it is worth a thought, whatever the limit."""
LEAST_GAP = 10
"""A gap of so many minutes serves as a break."""
SHORTEST_WITH_BUFFER = 90
"""A day shorter than this, in minutes, is not asked for breathing space."""
ROUGH = 15
"""Above so many minutes a few more or less of breathing space are the same to everybody."""
SHORTEST_MEAL = 30
NOON_FROM, NOON_UNTIL = minutes_of("11:30"), minutes_of("14:30")
"""Between which hours a meal, or when people fast a rest, serves as the one at midday."""
MIDDAY = minutes_of("12:30")
"""A day that holds nothing after this hour yet is still being written, and not asked for its meal."""


def overrun(_seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A day's last block ends after the agreed hour."""
    times = day.times
    if times.left_over < 0:
        late = tuple(placed.block.id for placed in day.blocks if placed.end > times.end)
        yield Finding(
            "overrun",
            "problem",
            late,
            {"day": str(day.number), "minutes": str(-times.left_over), "end": clock(times.end)},
        )


def overlap(_seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A block starts before the one ahead of it has ended, or before its day begins."""
    spans = day.times.spans
    titles = {placed.block.id: placed.block.title for placed in day.blocks}
    before: Block | None = None
    for span in spans:
        if span.gap < 0 and span.id != spans[0].id:
            ahead = (before.id,) if before is not None else ()
            yield _overlap((*ahead, span.id), titles.get(span.id, ""), -span.gap, before)
        elif span.gap < 0:
            start = clock(day.times.start)
            params = {"title": titles.get(span.id, ""), "minutes": str(-span.gap), "before": "", "start": start}
            yield Finding("overlap", "problem", (span.id,), params)
        for id, shared in span.overlaps:
            yield _overlap((id,), titles.get(id, ""), shared, None)
        before = span.blocks[-1].block if span.blocks else before


def no_break(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """People sit for longer than the limit without a break, or longer than 75 minutes."""
    limit = seen.limits["sitting"]
    for start, end, worked, blocks in _stretches(day):
        level: FindingLevel | None = "warning" if worked > limit else "hint" if worked > AIM else None
        if level is None:
            continue
        buffer = next((block for block in blocks if block.kind == "buffer"), None)
        yield Finding(
            "no-break",
            level,
            tuple(block.id for block in blocks),
            {
                "minutes": str(worked),
                "start": clock(start),
                "end": clock(end),
                "limit": str(limit),
                "aim": str(AIM),
                "day": str(day.number),
                "title": buffer.title if buffer is not None else "",
            },
            _break_from(buffer),
            "buffer-to-break" if buffer is not None else "",
        )


def no_meal(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A day goes through the middle of the day without a meal (or, when people fast, without a rest)."""
    fasting = "fasting" in seen.plan.brief.access
    times, meal = day.times, lunch_minutes(seen.plan.brief)
    if not lunch_is_due(times.start, times.end, meal=meal) or times.finish <= MIDDAY:
        return
    if any(is_midday_rest(placed.block, placed.start, placed.end, fasting=fasting) for placed in day.blocks):
        return
    yield Finding(
        "no-meal",
        "warning",
        (),
        {
            "day": str(day.number),
            "minutes": str(meal),
            "start": clock(times.start),
            "end": clock(times.end),
            "fasting": "yes" if fasting else "",
        },
    )


def no_buffer(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A day has less than the least share of free minutes and breathing space, give or take five on a long day."""
    free = sum(placed.block.minutes for placed in day.row if placed.block.kind == "buffer")
    free += max(0, day.times.left_over) + sum(max(0, span.gap) for span in day.times.spans)
    least = day.length * seen.limits["buffer"] / 100
    least -= least % 5 if least > ROUGH else 0
    if day.length >= SHORTEST_WITH_BUFFER and free < least:
        wanted = max(5, round(day.length * 0.1 / 5) * 5)
        params = {"day": str(day.number), "minutes": str(free), "wanted": str(wanted)}
        yield Finding("no-buffer", "warning", (), params)


def _overlap(where: tuple[str, ...], title: str, minutes: int, before: Block | None) -> Finding:
    params = {
        "title": title,
        "minutes": str(minutes),
        "before": before.title if before is not None else "",
        "start": "",
    }
    return Finding("overlap", "problem", where, params)


def _stretches(day: LookedDay) -> Iterator[tuple[int, int, int, list[Block]]]:
    """Yield the times between rests: start, end, minutes of work in it, and its blocks.

    Breathing space is no break, and no work either; nor is arriving at the head of a day. What begins or ends with
    breathing space begins after it or ends before it.
    """
    blocks: list[Block] = []
    breathing: list[Block] = []
    start = now = until = day.times.start
    worked = 0
    for number, placed in enumerate(day.row):
        block = placed.block
        arriving = number == 0 and block.kind == "logistics"
        if blocks and (rests(block) or placed.start - now >= LEAST_GAP):
            yield start, until, worked, blocks
            blocks, breathing, worked = [], [], 0
        now = placed.end
        if rests(block) or arriving or block.minutes == 0:
            continue
        if block.kind == "buffer":
            breathing.append(block)
            continue
        if not blocks:
            start, breathing = placed.start, []
        blocks += (*breathing, block)
        breathing, until = [], placed.end
        worked += block.minutes
    if blocks:
        yield start, until, worked, blocks


def _break_from(buffer: Block | None) -> InOneStep | None:
    if buffer is None:
        return None
    return InOneStep((ChangeKind(buffer.id, "break"), ChangePurpose(buffer.id, "break")))


def is_midday_rest(block: Block, start: int, end: int, *, fasting: bool) -> bool:
    """Whether a block serves as the meal at midday, or when people fast as the rest."""
    at_noon = start < NOON_UNTIL and end > NOON_FROM
    if block.kind == "meal":
        return at_noon
    return fasting and rests(block) and at_noon and block.minutes >= SHORTEST_MEAL
