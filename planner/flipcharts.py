"""Large sheets for the wall: which ones to write before people come, and which the room itself makes."""

import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

from msgspec import Struct

from planner.plan import Block, Plan
from planner.timetable import DayTimes, Placed, Timetable, schedule
from planner.vocabulary import After, Level

SheetCode: TypeAlias = Literal["agenda", "agreements", "parking", "question", "commitments", "evaluation", "made"]
"""What a sheet is for; the usual prepared set of facilitators' handbooks, and the question of each task."""

_ENDS = re.compile(r"(?<=[.!?\u061f\u037e\uff1f\u3002])\s+")
_ASKS = ("?", "\u061f", "\u037e", "\uff1f")
MOST_WORDS = 40
"""More words than this nobody reads from the back of a room; a longer question is cut to its last sentences."""


class Sheet(Struct, frozen=True):
    """One large sheet: what for, on which day (from 0) and at which minute it is needed, and what stands on it."""

    code: SheetCode
    day: int
    start: int
    block: str | None
    title: str
    """The title of its block; for what the room makes, what it is."""
    lines: tuple[str, ...] = ()
    """The exact words to write; empty where only a heading is prepared, or nothing."""
    after: After | None = None
    """What becomes of it, for a sheet that the room makes."""
    sensitive: Level = "none"

    @property
    def is_prepared(self) -> bool:
        """Whether it is written before people come; the others grow in the room."""
        return self.code != "made"


def flipcharts(plan: Plan, *, timetable: Timetable | None = None) -> tuple[Sheet, ...]:
    """Return the large sheets of a plan in the order in which they are needed, those to prepare first in each block.

    There are none online, nor where the brief says that there is no paper.
    """
    if plan.brief.setting == "online" or plan.brief.materials == "none":
        return ()
    times = timetable if timetable is not None else schedule(plan)
    return tuple(sheet for day, one in enumerate(times.days) for sheet in _of_day(plan, day, one))


def questions_in(text: str) -> tuple[str, ...]:
    """Return the questions in words that are said aloud; where none is asked, the words themselves if they are few.

    >>> questions_in("Think of the last bus. Who was not on it?")
    ('Who was not on it?',)
    """
    sentences = [sentence.strip() for sentence in _ENDS.split(text.strip()) if sentence.strip()]
    asked = [sentence for sentence in sentences if sentence.rstrip("\u201d\"'»").endswith(_ASKS)]
    if asked:
        return tuple(asked)
    return (text.strip(),) if text.strip() and len(text.split()) <= MOST_WORDS else ()


def _of_day(plan: Plan, day: int, times: DayTimes) -> Iterator[Sheet]:
    if not times.spans:
        return
    yield Sheet("agenda", day, times.start, None, "", _agenda(plan, times))
    if day == 0:
        yield Sheet("parking", day, times.start, None, "")
    for placed in times.placed():
        yield from _of_block(plan, day, placed)


def _of_block(plan: Plan, day: int, placed: Placed) -> Iterator[Sheet]:
    block, tool = placed.block, plan.tool_of(placed.block)
    if block.kind in ("agreements", "commitments", "evaluation"):
        yield Sheet(block.kind, day, placed.start, block.id, block.title)
    elif asked := _asked(block):
        yield Sheet("question", day, placed.start, block.id, block.title, asked)
    if tool is not None and block.part in (None, 1):
        for leaving in tool.leaves:
            yield Sheet("made", day, placed.start, block.id, leaving.what, (), leaving.after, leaving.sensitive)


def _asked(block: Block) -> tuple[str, ...]:
    """Return what people must be able to read while they work without the facilitator: the questions of its tasks."""
    if block.kind not in ("tool", "custom", "reflection"):
        return ()
    lines: list[str] = []
    before = ""
    for step in block.steps:
        if step.form in ("small-groups", "pairs", "alone"):
            lines += questions_in(step.say or before)
        before = step.say
    return tuple(dict.fromkeys(lines))


def _agenda(plan: Plan, times: DayTimes) -> tuple[str, ...]:
    """Return the public titles of a day; blocks without one are left to the words for their kind."""
    language = plan.language
    titles = (placed.block.public_title.get(language, "") for placed in times.placed())
    return tuple(dict.fromkeys(title for title in titles if title))
