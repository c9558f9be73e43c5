"""Rules about the clock: overruns, overlaps, breaks, meals and breathing space."""

from collections.abc import Iterator

from planner.checks.finding import Finding
from planner.checks.looked_at import LookedAt, main_row, rests
from planner.clock import clock, minutes_of
from planner.edits.fields import ChangeKind, ChangePurpose
from planner.edits.whole import InOneStep
from planner.plan import Block
from planner.rhythm import lunch_is_due, lunch_minutes
from planner.timetable import DayTimes

AIM = 75
"""Minutes without a break from which it is worth a thought, whatever the limit."""
LEAST_GAP = 10
"""A gap of so many minutes serves as a break."""
LEAST_BUFFER = 0.05
"""The least share of a day that is free or breathing space; 5 to 15 per cent is common advice."""
SHORTEST_WITH_BUFFER = 90
"""A day shorter than this, in minutes, is not asked for breathing space."""
SHORTEST_MEAL = 30
NOON_FROM, NOON_UNTIL = minutes_of("11:30"), minutes_of("14:30")
"""Between which hours a meal, or when people fast a rest, serves as the one at midday."""
MIDDAY = minutes_of("12:30")
"""A day that holds nothing after this hour yet is still being written, and not asked for its meal."""


def overrun(seen: LookedAt) -> Iterator[Finding]:
    """A day's last block ends after the agreed hour."""
    for day in seen.days():
        if day.left_over < 0:
            late = tuple(placed.block.id for placed in day.placed() if placed.end > day.end)
            yield Finding(
                "overrun",
                "problem",
                late,
                {"day": str(seen.number(day)), "minutes": str(-day.left_over), "end": clock(day.end)},
            )


def overlap(seen: LookedAt) -> Iterator[Finding]:
    """A block starts before the one ahead of it has ended, or before its day begins."""
    titles = {block.id: block.title for block in seen.plan.blocks()}
    for day in seen.days():
        before: Block | None = None
        for span in day.spans:
            if span.gap < 0 and span.id != day.spans[0].id:
                ahead = (before.id,) if before is not None else ()
                yield _overlap((*ahead, span.id), titles.get(span.id, ""), -span.gap, before)
            elif span.gap < 0:
                yield Finding(
                    "overlap",
                    "problem",
                    (span.id,),
                    {
                        "title": titles.get(span.id, ""),
                        "minutes": str(-span.gap),
                        "before": "",
                        "start": clock(day.start),
                    },
                )
            for id, shared in span.overlaps:
                yield _overlap((id,), titles.get(id, ""), shared, None)
            before = span.blocks[-1].block if span.blocks else before


def no_break(seen: LookedAt) -> Iterator[Finding]:
    """People sit for longer than the limit without a break, or longer than 75 minutes."""
    for day in seen.days():
        for start, end, worked, blocks in _stretches(day):
            level = "warning" if worked > seen.rhythm.limit else "hint" if worked > AIM else None
            if level is None:
                continue
            buffer = next((block for block in blocks if block.kind == "buffer"), None)
            yield Finding(
                "no-break",
                level,  # type: ignore[arg-type]
                tuple(block.id for block in blocks),
                {
                    "minutes": str(worked),
                    "start": clock(start),
                    "end": clock(end),
                    "limit": str(seen.rhythm.limit),
                    "aim": str(AIM),
                    "day": str(seen.number(day)),
                    "title": buffer.title if buffer is not None else "",
                },
                _break_from(buffer),
                "buffer-to-break" if buffer is not None else "",
            )


def no_meal(seen: LookedAt) -> Iterator[Finding]:
    """A day goes through the middle of the day without a meal (or, when people fast, without a rest)."""
    fasting = "fasting" in seen.plan.brief.access
    for day in seen.days():
        if not lunch_is_due(day.start, day.end, meal=lunch_minutes(seen.plan.brief)) or day.finish <= MIDDAY:
            continue
        if not any(
            _is_midday_rest(placed.block, placed.start, placed.end, fasting=fasting) for placed in day.placed()
        ):
            yield Finding(
                "no-meal",
                "warning",
                (),
                {
                    "day": str(seen.number(day)),
                    "minutes": str(lunch_minutes(seen.plan.brief)),
                    "start": clock(day.start),
                    "end": clock(day.end),
                    "fasting": "yes" if fasting else "",
                },
            )


def no_buffer(seen: LookedAt) -> Iterator[Finding]:
    """A day has less than five per cent of free minutes and breathing space."""
    for day in seen.days():
        long = day.end - day.start
        free = sum(placed.block.minutes for placed in main_row(day) if placed.block.kind == "buffer")
        free += max(0, day.left_over) + sum(max(0, span.gap) for span in day.spans)
        if long >= SHORTEST_WITH_BUFFER and free < long * LEAST_BUFFER:
            wanted = max(5, round(long * 0.1 / 5) * 5)
            yield Finding(
                "no-buffer",
                "warning",
                (),
                {"day": str(seen.number(day)), "minutes": str(free), "wanted": str(wanted)},
            )


def _overlap(where: tuple[str, ...], title: str, minutes: int, before: Block | None) -> Finding:
    params = {
        "title": title,
        "minutes": str(minutes),
        "before": before.title if before is not None else "",
        "start": "",
    }
    return Finding("overlap", "problem", where, params)


def _stretches(day: DayTimes) -> Iterator[tuple[int, int, int, list[Block]]]:
    """Yield the times between rests: start, end, minutes of work in it, and its blocks.

    Breathing space is no break, and no work either; nor is arriving at the head of a day.
    """
    blocks: list[Block] = []
    start = now = day.start
    worked = 0
    for number, placed in enumerate(main_row(day)):
        block = placed.block
        arriving = number == 0 and block.kind == "logistics"
        if blocks and (rests(block) or placed.start - now >= LEAST_GAP):
            yield start, now, worked, blocks
            blocks, worked = [], 0
        now = placed.end
        if rests(block) or arriving or block.minutes == 0:
            continue
        if not blocks:
            start = placed.start
        blocks.append(block)
        worked += block.minutes if block.kind != "buffer" else 0
    if blocks:
        yield start, now, worked, blocks


def _break_from(buffer: Block | None) -> InOneStep | None:
    if buffer is None:
        return None
    return InOneStep((ChangeKind(buffer.id, "break"), ChangePurpose(buffer.id, "break")))


def _is_midday_rest(block: Block, start: int, end: int, *, fasting: bool) -> bool:
    at_noon = start < NOON_UNTIL and end > NOON_FROM
    if block.kind == "meal":
        return at_noon
    return fasting and rests(block) and at_noon and block.minutes >= SHORTEST_MEAL
