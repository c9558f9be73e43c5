"""Reading blocks from typed lines: ``15 Check-in``, ``1h30 Lunch``, ``14:00 Panel 45``."""

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from planner.clock import clock, minutes_of
from planner.edits import Edit
from planner.edits.fields import ChangeForm, ChangeKind, ChangePurpose, Retitle
from planner.edits.whole import InOneStep
from planner.ids import NewId
from planner.plan import Block
from planner.text import fit_line
from planner.usual import usual
from planner.vocabulary import Kind

LONGEST = 1_800
"""The longest block in minutes; a larger number belongs to the title ("2030 vision")."""

LEAST_AT_THE_END = 5
"""A bare number at the end counts as minutes from here on, so that "Round 2" keeps its name."""

_HOUR = r"(\d{1,2}):([0-5]\d)\s*(am|pm)?"
_RANGE = re.compile(rf"{_HOUR}\s*[-\u2013]\s*{_HOUR}(?=[\s,;]|$)", re.IGNORECASE)
_START = re.compile(rf"{_HOUR}(?=[\s,;]|$)", re.IGNORECASE)
_UNIT = r"m(?:in(?:utes)?)?\.?"
_LENGTH = rf"(?:(\d{{1,2}})\s*h(?:ours?|rs?)?\s*([0-5]?\d)?(?:\s*{_UNIT})?|(\d{{1,4}})\s*({_UNIT}|['\u2032])?)"
_LEADING = re.compile(rf"{_LENGTH}(?=[\s,;]|$)", re.IGNORECASE)
_TRAILING = re.compile(rf"(?:^|(?<=[\s,;(])){_LENGTH}\)?$", re.IGNORECASE)
_EDGES = " \t,;\u00a0"


class Typed(Struct, frozen=True):
    """What a typed line names: a title, and a length and an hour where they were said."""

    title: str
    minutes: int | None = None
    start: str | None = None


def typed_block(text: str) -> Typed | None:
    """Return what one line names, or None for a blank one. Nothing that is typed makes it fail.

    >>> typed_block("1h30 Lunch")
    Typed(title='Lunch', minutes=90, start=None)
    >>> typed_block("14:00 Panel 45")
    Typed(title='Panel', minutes=45, start='14:00')
    """
    rest = " ".join(text.split()).strip(_EDGES)
    if not rest:
        return None
    start, minutes, rest = _hours_first(rest)
    if minutes is None:
        minutes, rest = _length_first(rest)
    if start is None:
        start, later, rest = _hours_first(rest)
        minutes = minutes if minutes is not None else later
    if minutes is None:
        minutes, rest = _length_last(rest)
    return Typed(rest.strip(_EDGES + "-\u2013\u2014"), minutes, start)


def typed_list(text: str) -> tuple[Typed, ...]:
    """Return what the lines of a pasted list name, one block for each line that has a title.

    Where a line gives an hour and no length, the hour of the next line gives it. Hours that merely say
    when the line before ends are dropped, since those are computed; the others stay as pins.
    """
    lines = [typed for line in text.splitlines() if (typed := typed_block(line)) is not None]
    return tuple(typed for typed in settled(lines) if typed.title)


def settled(lines: Sequence[Typed]) -> list[Typed]:
    """Return the lines with the lengths that follow from the next hour, and without hours that are computed."""
    timed = [
        replace(typed, minutes=_until(typed, after)) if typed.minutes is None else typed
        for typed, after in zip(lines, (*lines[1:], None), strict=False)
    ]
    return [_following(typed, before) for typed, before in zip(timed, (None, *timed), strict=False)]


def guessed_kind(title: str, words: Mapping[str, Kind]) -> Kind:
    """Return the kind that a short title speaks of: that of its first word that stands among ``words``, else custom.

    A word of two parts ("check-in") is known apart, too. A title of more than three words is a sentence about its
    subject ("Tea pickers and their union").
    """
    said = re.findall(r"\w+", title.casefold())
    if len(said) > 3:
        return "custom"
    for word, following in zip(said, (*said[1:], ""), strict=False):
        kind = words.get(f"{word}-{following}") or words.get(word)
        if kind is not None:
            return kind
    return "custom"


def block_as_typed(typed: Typed, kind: Kind, new_id: NewId) -> Block:
    """Return a block of a kind with what was typed, and what such a block usually has for the rest."""
    purpose, form, minutes = usual(kind)
    return Block(
        id=new_id(),
        kind=kind,
        title=fit_line(typed.title),
        minutes=minutes if typed.minutes is None else typed.minutes,
        start=typed.start,
        purpose=purpose,
        form=form,
    )


def told_anew(block: Block, title: str, words: Mapping[str, Kind]) -> Edit:
    """Return the edit that gives a block a title; an own block as it was typed becomes what the title speaks of."""
    purpose, form, _minutes = usual("custom")
    kind = guessed_kind(title, words)
    as_typed = block.kind == "custom" and (block.purpose, block.form) == (purpose, form) and not block.steps
    if not as_typed or kind == "custom":
        return Retitle(block.id, title)
    purpose, form, _minutes = usual(kind)
    becomes = (ChangeKind(block.id, kind), ChangePurpose(block.id, purpose), ChangeForm(block.id, form))
    return InOneStep((Retitle(block.id, title), *becomes))


def _hours_first(text: str) -> tuple[str | None, int | None, str]:
    span = _RANGE.match(text)
    if span is not None:
        start, end = _hour(*span.group(1, 2, 3)), _hour(*span.group(4, 5, 6))
        if start is not None and end is not None and start < end:
            return clock(start), end - start, text[span.end() :].strip(_EDGES)
    match = _START.match(text)
    hour = _hour(*match.group(1, 2, 3)) if match is not None else None
    if match is None or hour is None:
        return None, None, text
    return clock(hour), None, text[match.end() :].strip(_EDGES)


def _length_first(text: str) -> tuple[int | None, str]:
    match = _LEADING.match(text)
    minutes = _minutes(match, least=1) if match is not None else None
    if match is None or minutes is None:
        return None, text
    return minutes, text[match.end() :].strip(_EDGES)


def _length_last(text: str) -> tuple[int | None, str]:
    match = _TRAILING.search(text)
    minutes = _minutes(match, least=LEAST_AT_THE_END) if match is not None else None
    if match is None or minutes is None:
        return None, text
    return minutes, text[: match.start()].strip(_EDGES + "(")


def _minutes(match: re.Match[str], *, least: int) -> int | None:
    hours, more, bare, unit = match.group(1, 2, 3, 4)
    minutes = int(hours) * 60 + int(more or 0) if hours is not None else int(bare)
    said = hours is not None or bool(unit)
    return minutes if (1 if said else least) <= minutes <= LONGEST else None


def _hour(hours: str, minutes: str, half: str | None) -> int | None:
    hour = int(hours)
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.lower() == "pm" else 0)
    try:
        return minutes_of(f"{hour:02d}:{minutes}")
    except ValueError:
        return None


def _until(typed: Typed, after: Typed | None) -> int | None:
    if typed.start is None or after is None or after.start is None:
        return None
    length = minutes_of(after.start) - minutes_of(typed.start)
    return length if length > 0 else None


def _following(typed: Typed, before: Typed | None) -> Typed:
    if typed.start is None or before is None or before.start is None or before.minutes is None:
        return typed
    follows = minutes_of(before.start) + before.minutes == minutes_of(typed.start)
    return replace(typed, start=None) if follows else typed
