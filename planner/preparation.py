"""What is to be done before people come, by when: days ahead, before a day begins, or in the break before a block."""

import math
from collections.abc import Iterator
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from planner.flipcharts import flipcharts
from planner.lengths import is_interpreted
from planner.materials import people_of
from planner.plan import Block, Plan
from planner.timetable import DayTimes, Placed, Timetable, schedule

TaskCode: TypeAlias = Literal[
    "ask-second",
    "ask-care-person",
    "brief-interpreter",
    "pack",
    "print-agenda",
    "print-handout",
    "print-plan",
    "write-sheets",
    "tool",
    "lay-out",
]
By: TypeAlias = Literal["ahead", "before-day", "in-break"]
"""By when: some days ahead, before people come on that day, or in the rest before the block."""

_BYS = ("ahead", "before-day", "in-break")
SPARE_COPIES = 10
"""Per cent of copies printed above the number of people."""


class Task(Struct, frozen=True):
    """One thing to do beforehand."""

    key: str
    """Names the task in a plan, so that it can be ticked off."""
    code: TaskCode
    by: By
    day: int
    """The day it is for, from 0."""
    until: int
    """When it must be done at the latest, in minutes from midnight of that day."""
    blocks: tuple[str, ...] = ()
    text: str = ""
    """The tool's own sentence, for the code ``tool``."""
    title: str = ""
    """The title of the block it is for."""
    count: int | None = None
    """How many copies, sheets or things; None when the number of people is not known."""
    done: bool = False


def preparation(plan: Plan, *, timetable: Timetable | None = None) -> tuple[Task, ...]:
    """Return what is to be done, in the order in which it must be ready; what was ticked off says so."""
    times = timetable if timetable is not None else schedule(plan)
    if not any(day.spans for day in times.days):
        return ()
    done = set(plan.preparing.done)
    tasks = [
        replace(task, done=task.key in done)
        for task in (*_ahead(plan, times), *_before_days(plan, times), *_in_breaks(times))
    ]
    return tuple(sorted(tasks, key=lambda task: (_BYS.index(task.by) > 0, task.day, _BYS.index(task.by), task.until)))


def copies_for(people: int) -> int:
    """Return how many copies to print: one each and a tenth more.

    >>> copies_for(18)
    20
    """
    return people + math.ceil(people * SPARE_COPIES / 100)


def _ahead(plan: Plan, times: Timetable) -> Iterator[Task]:
    """Yield what hangs on other people: somebody to ask, somebody to brief; and what has to be gathered."""
    first = next(day for day, one in enumerate(times.days) if one.spans)
    start = times.days[first].start
    for need, code in (("second-facilitator", "ask-second"), ("care-person", "ask-care-person")):
        blocks = tuple(
            block for block in plan.blocks() if (tool := plan.tool_of(block)) is not None and need in tool.needs
        )
        if blocks:
            ids = tuple(block.id for block in blocks)
            yield Task(code, code, "ahead", first, start, ids, title=blocks[0].title)  # type: ignore[arg-type]
    if is_interpreted(plan.brief):
        terms = sum(len(tool.terms) for tool in plan.tools.values())
        yield Task("brief-interpreter", "brief-interpreter", "ahead", first, start, count=terms)
    carried = [block.materials for block in plan.blocks()] + [strand.materials for strand in plan.strands()]
    things = {thing.item.strip().casefold() for materials in carried for thing in materials}
    if things - {""}:
        yield Task("pack", "pack", "ahead", first, start, count=len(things - {""}))
    yield from _printed(plan, times, first)


def _printed(plan: Plan, times: Timetable, first: int) -> Iterator[Task]:
    if plan.brief.setting == "online" or plan.brief.materials == "none":
        return
    people, start = people_of(plan), times.days[first].start
    copies = None if people is None else copies_for(people)
    yield Task("print-plan", "print-plan", "ahead", first, start, count=plan.brief.facilitators)
    yield Task("print-agenda", "print-agenda", "ahead", first, start, count=copies)
    seen: set[str] = set()
    for placed in times.placed():
        block, tool = placed.block, plan.tool_of(placed.block)
        if tool is not None and tool.handout is not None and block.handout and tool.id not in seen:
            seen.add(tool.id)
            key = f"print-handout:{tool.id}"
            yield Task(key, "print-handout", "ahead", first, start, (block.id,), title=block.title, count=copies)


def _before_days(plan: Plan, times: Timetable) -> Iterator[Task]:
    """Yield what the sheets of tools ask for, on the morning of their day, and the large sheets to write."""
    sheets = [sheet for sheet in flipcharts(plan, timetable=times) if sheet.is_prepared]
    seen: set[str] = set()
    for day, one in enumerate(times.days):
        mine = [sheet for sheet in sheets if sheet.day == day]
        if mine:
            ids = tuple(sheet.block for sheet in mine if sheet.block is not None)
            yield Task(
                f"write-sheets:{one.day.id}", "write-sheets", "before-day", day, one.start, ids, count=len(mine)
            )
        for placed in one.placed():
            tool = plan.tool_of(placed.block)
            if tool is None or tool.id in seen:
                continue
            seen.add(tool.id)
            for number, sentence in enumerate(tool.prepare, start=1):
                key = f"tool:{tool.id}:{number}"
                ids = (placed.block.id,)
                yield Task(
                    key, "tool", "before-day", day, one.start, ids, text=sentence.strip(), title=placed.block.title
                )


def _in_breaks(times: Timetable) -> Iterator[Task]:
    """Yield what is laid out in the last rest before a block: its things, where it has any."""
    for day, one in enumerate(times.days):
        for placed in one.placed():
            if any(thing.item.strip() for thing in placed.block.materials):
                yield _laid_out(day, one, placed)


def _laid_out(day: int, times: DayTimes, placed: Placed) -> Task:
    rest = _rest_before(times, placed)
    block: Block = placed.block
    return Task(
        f"lay-out:{block.id}",
        "lay-out",
        "in-break" if rest is not None else "before-day",
        day,
        rest.start if rest is not None else times.start,
        (block.id,),
        title=block.title,
        count=len(block.materials),
    )


def _rest_before(times: DayTimes, placed: Placed) -> Placed | None:
    rests = [one for one in times.placed() if one.block.kind in ("break", "meal") and one.end <= placed.start]
    return max(rests, key=lambda one: one.end, default=None)
