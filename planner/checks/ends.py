"""Rules about how a session begins and ends: arriving, agreements, commitments, looking back."""

from collections.abc import Iterator

from planner.checks.finding import Finding
from planner.checks.looked_at import LookedAt, LookedDay
from planner.vocabulary import Kind, Outcome

ONE_SENTENCE = 90
"""In a session shorter than this, in minutes, agreements are one sentence inside the opening."""
LOOKING_BACK = 240
"""From this length on, in minutes (half a day), people are asked how it was before they go."""
STILL_OPEN = 60
"""A day with so many minutes left is still being written, and not asked for everything yet."""
LONG = 240
"""A day of so many minutes wants people to arrive before it begins."""
_PROMISING: tuple[Outcome, ...] = ("a-plan", "a-decision", "a-demand", "roles-handed-on", "a-protection-agreement")
"""Outcomes that come to nothing unless somebody says who does what until when."""


def no_agreements(_seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """The first day settles nothing about how people are with each other."""
    if day.first and day.length >= ONE_SENTENCE and not _holds(day, "agreements"):
        yield Finding("no-agreements", "warning", (), {"day": str(day.number)})


def no_commitments(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """Something was to be agreed, and the last day never asks who does what until when."""
    promised = next((outcome for outcome in seen.plan.brief.outcomes if outcome in _PROMISING), None)
    if day.last and promised is not None and day.length >= ONE_SENTENCE and not _holds(day, "commitments"):
        yield Finding("no-commitments", "hint", (), {"day": str(day.number), "outcome": promised})


def no_evaluation(_seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """People go without having been asked how it was."""
    written = day.times.left_over < STILL_OPEN
    if day.last and written and day.length >= LOOKING_BACK and not _holds(day, "evaluation", "reflection"):
        yield Finding("no-evaluation", "hint", (), {"day": str(day.number)})


def no_arrival(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A long first day begins on the minute, while people are still looking for the door."""
    if not day.first or day.length < LONG or seen.plan.brief.setting == "online" or not day.row:
        return
    head = day.row[0].block
    if head.kind not in ("logistics", "break", "meal", "grounding") and day.times.spans[0].gap < 5:
        yield Finding("no-arrival", "hint", (head.id,), {"title": head.title, "day": str(day.number)})


def _holds(day: LookedDay, *kinds: Kind) -> bool:
    return any(placed.block.kind in kinds for placed in day.blocks)
