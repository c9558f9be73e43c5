"""Large sheets for the wall: which ones to write before people come, and which the room itself makes."""

import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

from msgspec import Struct

from planner.catalog import HandoutPart, Leaving, Material
from planner.clock import clock
from planner.handing_out import handed_thing
from planner.people import groups_in
from planner.plan import Block, Plan
from planner.sheet_names import is_for_the_wall
from planner.timetable import DayTimes, Placed, Timetable, schedule
from planner.vocabulary import After, Level

SheetCode: TypeAlias = Literal[
    "purpose", "agenda", "parking", "choices", "agreements", "frame", "question", "commitments", "evaluation", "made"
]
"""What a sheet is for; the usual prepared set of facilitators' handbooks, and the frame or question of each task."""
SPARE_SHEETS = 2
FRAMES = ("grid", "columns", "rings", "path", "tick", "wedges")
"""The parts of a handout that make a frame for the wall."""
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
    after: After = "take-down"
    """What becomes of it when the day is over."""
    sensitive: Level = "none"
    copies: int = 1
    """How many of it are wanted: one for each group, and an example, where groups have their own."""

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


def leavings(plan: Plan, times: Timetable) -> Iterator[tuple[int, Placed, Leaving]]:
    """Yield what the parts of a plan leave behind: the day (from 0), the block, and what becomes of it.

    A tool that is run in parts leaves its things with the last of them.
    """
    last: dict[str, str] = {}
    for placed in times.placed():
        if placed.block.tool is not None and placed.block.part is not None:
            last[placed.block.tool] = placed.block.id
    for day, one in enumerate(times.days):
        for placed in one.placed():
            tool = plan.tool_of(placed.block)
            if tool is not None and last.get(tool.id, placed.block.id) == placed.block.id:
                for leaving in tool.leaves:
                    yield day, placed, leaving


def frame_of(block: Block, plan: Plan) -> HandoutPart | None:
    """Return the part of a tool's handout that makes a frame for the wall.

    None where people have it on paper, unless each group has a large sheet as well.
    """
    tool = plan.tool_of(block)
    on_paper = block.handout and not any(thing.each == "group" for thing in hung_in(block, plan))
    if tool is None or tool.handout is None or on_paper:
        return None
    return next((part for part in tool.handout.parts if part.form in FRAMES and part.cells), None)


def hung_in(block: Block, plan: Plan) -> tuple[Material, ...]:
    """Return the large sheets among the things of a block, apart from what is handed out."""
    handed = handed_thing(block, plan)
    return tuple(thing for thing in block.materials if thing is not handed and is_for_the_wall(thing))


def laid_out(block: Block, plan: Plan) -> tuple[Material, ...]:
    """Return the things of a block that are put on tables or the floor: all but the large sheets."""
    hung = hung_in(block, plan)
    return tuple(thing for thing in block.materials if thing.item.strip() and thing not in hung)


def _of_day(plan: Plan, day: int, times: DayTimes) -> Iterator[Sheet]:
    if not times.spans:
        return
    placed_ones = list(times.placed())
    if day == 0 and plan.brief.outcomes:
        yield _purpose(plan, times, next((each for each in placed_ones if each.block.kind == "opening"), None))
    yield Sheet("agenda", day, times.start, None, "", _agenda(plan, times))
    if day == 0:
        yield Sheet("parking", day, times.start, None, "")
    agreeing = [each.block.id for each in placed_ones if each.block.kind == "agreements"]
    for placed in placed_ones:
        yield from _of_block(plan, day, placed, _agreeing(placed.block.id, agreeing, day))


def _agreeing(block: str, agreeing: list[str], day: int) -> Iterator[SheetCode]:
    """Yield which sheets a part about agreements has: choices with the first of the first day, else agreements."""
    if day == 0 and block in agreeing[:1]:
        yield "choices"
    if block in agreeing[1:] or agreeing == [block]:
        yield "agreements"


def _purpose(plan: Plan, times: DayTimes, opening: Placed | None) -> Sheet:
    """Return the sheet that says what the day is for; the opening says what becomes of it."""
    tool = plan.tool_of(opening.block) if opening is not None else None
    after: After = tool.leaves[0].after if tool is not None and tool.leaves else "take-down"
    return Sheet("purpose", 0, opening.start if opening is not None else times.start, None, "", after=after)


def _of_block(plan: Plan, day: int, placed: Placed, agreeing: Iterator[SheetCode]) -> Iterator[Sheet]:
    """Yield the sheets of a block; what its tool names first of what it leaves is the first of them."""
    block, tool = placed.block, plan.tool_of(placed.block)
    left = list(tool.leaves) if tool is not None and block.part in (None, 1) else []
    if block.kind == "opening" and day == 0 and plan.brief.outcomes:
        left = left[1:]
    prepared: list[tuple[SheetCode, tuple[str, ...], int]] = [(code, (), 1) for code in agreeing]
    for code, lines, copies in (*prepared, *_prepared(plan, block)):
        # A question stands apart from what is made of it.
        own = left.pop(0) if left and code != "question" else None
        after: After = own.after if own is not None else _USUALLY.get(code, "take-down")
        level: Level = own.sensitive if own is not None else "none"
        yield Sheet(code, day, placed.start, block.id, block.title, lines, after, level, copies)
    for leaving in left:
        yield Sheet("made", day, placed.start, block.id, leaving.what, (), leaving.after, leaving.sensitive)


def _prepared(plan: Plan, block: Block) -> Iterator[tuple[SheetCode, tuple[str, ...], int]]:
    """Yield the code, the words and the number of each sheet that is prepared for a block."""
    hung, tool = hung_in(block, plan), plan.tool_of(block)
    if block.kind in ("commitments", "evaluation"):
        if hung or tool is None:
            yield ("commitments" if block.kind == "commitments" else "evaluation"), (), 1
        return
    if block.kind not in ("tool", "custom", "reflection"):
        return
    frame = frame_of(block, plan) if block.part in (None, 1) else None
    if frame is not None:
        cells = tuple(cell.title.strip() or cell.text.strip() for cell in frame.cells)
        yield "frame", cells, _copies(block, plan, hung, examples=1)
    elif asked := _asked(block):
        yield "question", asked, 1
    if frame is None and block.part in (None, 1):
        copies = _copies(block, plan, hung, examples=0)
        if copies > 1 or (hung and tool is not None and not tool.leaves):
            yield "frame", (), copies


def _copies(block: Block, plan: Plan, hung: tuple[Material, ...], *, examples: int) -> int:
    """Return how many of a sheet are wanted: one for each group that has its own, and one as an example."""
    groups = groups_in(block, plan) or 0
    if groups > 1 and any(thing.each == "group" for thing in hung):
        return groups + examples
    return max([1, *(thing.quantity for thing in hung if thing.each == "room")])


_USUALLY: dict[SheetCode, After] = {
    "choices": "destroy",
    "agreements": "photograph-with-consent",
    "commitments": "photograph-with-consent",
    "evaluation": "destroy",
}
"""What becomes of a sheet whose block says nothing of it; the others are taken down."""


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


def on_the_agenda(times: DayTimes) -> Iterator[Placed]:
    """Yield the parts of a day that stand on its agenda; breathing space and energisers fold into what is before."""
    return (placed for placed in times.placed() if placed.block.kind not in ("buffer", "energiser"))


def _agenda(plan: Plan, times: DayTimes) -> tuple[str, ...]:
    """Return the hours and public titles of a day; for blocks without one the words for their kind would stand."""
    language = plan.language
    told = ((placed.start, placed.block.public_title.get(language, "")) for placed in on_the_agenda(times))
    return tuple(f"{clock(start)} {title}" for start, title in told if title)
