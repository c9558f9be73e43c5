"""Rules about how a day is paced: its length, its gaps, its rests, the hours that people need for themselves."""

from collections.abc import Iterator

from planner.checks.finding import Finding
from planner.checks.hours import is_midday_rest
from planner.checks.looked_at import LookedAt, LookedDay, rests
from planner.clock import clock, minutes_of
from planner.edits.fields import Pin, Retime
from planner.plan import Block
from planner.rhythm import EVENING, lunch_minutes
from planner.timetable import Placed
from planner.vocabulary import Kind

NOT_BEFORE, NOT_AFTER = minutes_of("09:00"), minutes_of("18:00")
"""Hours that people with children to fetch, or a dark way home, can keep (practice of facilitators)."""
LATE = minutes_of("20:30")
"""After this hour of an evening nothing is compulsory for people who have had supper."""
MIDDAY_START = minutes_of("12:00")
"""A day that begins after this hour is an evening's or an afternoon's, and may last into the night."""
GRACE = 15
"""A quarter of an hour more work than a day should hold is nothing to speak of."""
SHORTER_BY = 10
"""By how many minutes a meal may be shorter than people need before a word is said."""
SHORTEST_MEAL = 30
_STANDING: tuple[Kind, ...] = ("break", "meal", "logistics", "custom", "buffer")
"""Kinds that may stand at a fixed hour of the brief: a prayer, a bus, a broadcast."""


def gap(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """Nothing is planned between two blocks; before a rest or a fixed hour, or where it is wanted, that is well."""
    titles = {placed.block.id: placed.block for placed in day.blocks}
    for span in day.times.spans:
        block = titles.get(span.id)
        if span.gap < seen.limits["gap"] or block is None or rests(block) or block.kind == "logistics":
            continue
        if block.gap == "keep":
            continue
        yield Finding(
            "gap",
            "hint",
            (span.id,),
            {
                "start": clock(span.start - span.gap),
                "end": clock(span.start),
                "minutes": str(span.gap),
                "title": block.title,
            },
            Pin(span.id, None),
            "let-it-follow",
        )


def fixed_hour(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """Work goes on through an hour that the answers keep free: a prayer, a bus, a broadcast."""
    hours = seen.plan.brief.days
    if day.number > len(hours):
        return
    for fixed in hours[day.number - 1].fixed:
        start = minutes_of(fixed.at)
        end = start + fixed.minutes
        over = [placed.block for placed in day.blocks if placed.start < end and placed.end > start]
        busy = [block for block in over if block.kind not in _STANDING and not rests(block)]
        if busy:
            params = {"what": fixed.what, "start": clock(start), "end": clock(end), "title": busy[0].title}
            yield Finding("fixed-hour", "warning", tuple(block.id for block in busy), params)


def long_day(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A day asks for more hours of work than people have in them."""
    work = sum(placed.block.minutes for placed in day.row if _asks(placed.block))
    most = seen.limits["programme"]
    if work > most + GRACE:
        params = {"day": str(day.number), "minutes": str(work), "limit": str(most)}
        yield Finding("long-day", "warning", (), params)


def late_meal(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """People wait too long for the meal at midday."""
    meal = _midday(seen, day)
    if meal is None:
        return
    waited = meal.start - day.times.start
    if waited > seen.limits["morning"]:
        params = {"title": meal.block.title, "minutes": str(waited), "limit": str(seen.limits["morning"])}
        yield Finding("late-meal", "warning", (meal.block.id,), params)


def short_meal(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """The meal at midday is over before everybody has eaten."""
    meal = _midday(seen, day)
    wanted = lunch_minutes(seen.plan.brief)
    if meal is None or meal.block.minutes >= wanted - SHORTER_BY:
        return
    yield Finding(
        "short-meal",
        "warning" if meal.block.minutes < SHORTEST_MEAL else "hint",
        (meal.block.id,),
        {"title": meal.block.title, "minutes": str(meal.block.minutes), "wanted": str(wanted)},
        *_longer(day, meal.block, wanted),
    )


def short_break(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A break is less than half as long as so many people need to drink something and come back."""
    wanted = seen.rhythm.pause
    for placed in day.row:
        block = placed.block
        if block.kind == "break" and not placed.pinned and 0 < 2 * block.minutes < wanted:
            params = {"title": block.title, "minutes": str(block.minutes), "wanted": str(wanted)}
            yield Finding("short-break", "hint", (block.id,), params, *_longer(day, block, wanted))


def care_hours(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """People with children to fetch or a dark way home are asked to come early or to stay late."""
    access = seen.plan.brief.access
    because = next((need for need in ("childcare", "nursing", "before-dark") if need in access), None)
    if because is None or day.times.start >= EVENING:
        return
    early, late = day.times.start < NOT_BEFORE, day.times.end > NOT_AFTER
    if early or late:
        params = {
            "day": str(day.number),
            "because": because,
            "start": clock(day.times.start) if early else "",
            "end": "" if early else clock(day.times.end),
        }
        yield Finding("care-hours", "hint", (), params)


def late_work(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """Work goes on late in the evening after a day that began in the morning."""
    if day.times.start >= MIDDAY_START:
        return
    late = [placed for placed in day.row if placed.start >= LATE and seen.works(placed.block)]
    late = [placed for placed in late if placed.block.keep != "optional"]
    if late:
        params = {"title": late[0].block.title, "start": clock(late[0].start)}
        yield Finding("late-work", "hint", tuple(placed.block.id for placed in late), params)


def _midday(seen: LookedAt, day: LookedDay) -> Placed | None:
    fasting = "fasting" in seen.plan.brief.access
    if day.times.start > MIDDAY_START:
        return None
    rests_at_noon = (
        placed for placed in day.row if is_midday_rest(placed.block, placed.start, placed.end, fasting=fasting)
    )
    return next(rests_at_noon, None)


def _asks(block: Block) -> bool:
    return block.kind not in ("break", "meal", "buffer", "logistics") and not rests(block)


def _longer(day: LookedDay, block: Block, wanted: int) -> tuple[Retime | None, str]:
    """Return the edit that gives a rest its minutes, where the day has them to spare."""
    if day.times.left_over < wanted - block.minutes:
        return None, ""
    return Retime(block.id, wanted), "give-it-minutes"
