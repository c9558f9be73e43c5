"""What is to be done before people come, by when: days ahead, before a day begins, or in the break before a block."""

from collections.abc import Callable, Iterator
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from planner.flipcharts import flipcharts, laid_out, leavings
from planner.handing_out import SLIPS_OF, copies_for, hands_out, slips_for
from planner.lengths import is_interpreted
from planner.materials import handout_copies, materials, people_of
from planner.people import most_groups, team_of
from planner.plan import Block, Plan
from planner.timetable import DayTimes, Placed, Timetable, schedule
from planner.vocabulary import After, Due, Need

TaskCode: TypeAlias = Literal[
    "ask-those-at-risk",
    "invite",
    "walk-through",
    "ask-second",
    "ask-care-person",
    "brief-interpreter",
    "childcare",
    "food",
    "see-the-room",
    "read-languages",
    "ask-lawyer",
    "check",
    "pack",
    "print-plan",
    "print-agenda",
    "print-handout",
    "print-slips",
    "write-sheets",
    "tool",
    "chairs",
    "hang-sheets",
    "try-the-room",
    "lay-out",
    "count-papers",
    "leaving",
    "pack-again",
    "third-day",
]
By: TypeAlias = Literal["ahead", "before-day", "in-break", "after"]
"""By when: some days ahead, before people come on that day, in the rest before the block, or when all is over."""

_BYS = ("ahead", "before-day", "in-break", "after")
_ASKED: dict[Need, TaskCode] = {"second-facilitator": "ask-second", "care-person": "ask-care-person"}


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
    """The tool's own sentence, the question of a check-list, or what is left in the room."""
    title: str = ""
    """The title of the block it is for."""
    count: int | None = None
    """How many copies, sheets or things; None when the number of people is not known."""
    after: After | None = None
    """What becomes of what is left, for the code ``leaving``."""
    done: bool = False


def preparation(plan: Plan, *, timetable: Timetable | None = None) -> tuple[Task, ...]:
    """Return what is to be done, in the order in which it must be ready; what was ticked off says so."""
    times = timetable if timetable is not None else schedule(plan)
    if not any(day.spans for day in times.days):
        return ()
    done = set(plan.preparing.done)
    everything = (
        *_ahead(plan, times),
        *_before_days(plan, times),
        *_in_breaks(plan, times),
        *_afterwards(plan, times),
    )
    tasks = [replace(task, done=task.key in done) for task in everything]
    return tuple(sorted(tasks, key=_place))


def _place(task: Task) -> tuple[int, int, int, int]:
    """Return where a task stands: ahead, then day by day, then what comes when all is over."""
    by = _BYS.index(task.by)
    return (0 if by == 0 else 2 if task.by == "after" else 1, task.day, by, task.until)


def _ahead(plan: Plan, times: Timetable) -> Iterator[Task]:
    """Yield what hangs on other people: somebody to ask, somebody to brief; and what has to be gathered."""
    first = next(day for day, one in enumerate(times.days) if one.spans)
    start = times.days[first].start

    def task(code: TaskCode, count: int | None = None) -> Task:
        return Task(code, code, "ahead", first, start, count=count)

    yield task("ask-those-at-risk")
    yield task("invite")
    yield task("walk-through")
    for need, code in _ASKED.items():
        blocks = tuple(
            block for block in plan.blocks() if (tool := plan.tool_of(block)) is not None and need in tool.needs
        )
        if blocks:
            yield replace(task(code), blocks=tuple(block.id for block in blocks), title=blocks[0].title)
    if is_interpreted(plan.brief):
        yield task("brief-interpreter", sum(len(tool.terms) for tool in plan.tools.values()))
    if "childcare" in plan.brief.access:
        yield task("childcare")
    eats = any(block.kind in ("meal", "break") for block in plan.blocks())
    if eats and "fasting" not in plan.brief.access and plan.brief.setting != "online":
        yield task("food", people_of(plan))
    if plan.brief.setting != "online":
        yield task("see-the-room")
    if any(tag != plan.language for tag in plan.brief.languages):
        yield task("read-languages")
    yield task("ask-lawyer")
    yield from _checks(plan, "ahead", first, start)
    things = materials(plan, timetable=times)
    if things:
        yield task("pack", len(things))
    yield from _printed(plan, times, task)


def _checks(plan: Plan, by: Due, day: int, until: int) -> Iterator[Task]:
    """Yield the questions of check-lists that were answered with not yet, by when they want an answer."""
    for each in plan.safety.checked:
        if each.answer == "not-yet" and each.by == by:
            when: By = "ahead" if by == "ahead" else "after" if by == "after" else "before-day"
            yield Task(f"check:{each.item}", "check", when, day, until, text=each.text.strip())


def _printed(plan: Plan, times: Timetable, task: Callable[[TaskCode, int | None], Task]) -> Iterator[Task]:
    if plan.brief.setting == "online" or plan.brief.materials == "none":
        return
    people = people_of(plan)
    copies = None if people is None else copies_for(people)
    yield task("print-plan", team_of(plan))
    yield task("print-agenda", copies)
    seen: set[str] = set()
    for placed in times.placed():
        block, tool = placed.block, plan.tool_of(placed.block)
        if tool is not None and hands_out(block, plan) and tool.id not in seen:
            seen.add(tool.id)
            made = task("print-handout", handout_copies(block, plan))
            yield replace(made, key=f"print-handout:{tool.id}", blocks=(block.id,), title=block.title)
    for kind in SLIPS_OF:
        for block in slips_for(kind, plan)[:1]:
            made = task("print-slips", copies)
            yield replace(made, key=f"print-slips:{kind}", blocks=(block.id,), title=block.title, text=kind)


def _before_days(plan: Plan, times: Timetable) -> Iterator[Task]:
    """Yield what the sheets of tools ask for, on the morning of their day; the large sheets to write; the room."""
    sheets = [sheet for sheet in flipcharts(plan, timetable=times) if sheet.is_prepared]
    seen: set[str] = set()
    began = False
    for day, one in enumerate(times.days):
        mine = [sheet for sheet in sheets if sheet.day == day]
        if mine:
            ids = tuple(sheet.block for sheet in mine if sheet.block is not None)
            count = sum(sheet.copies for sheet in mine)
            yield Task(f"write-sheets:{one.day.id}", "write-sheets", "before-day", day, one.start, ids, count=count)
        yield from _of_tools(plan, day, one, seen)
        if one.spans and not began:
            began = True
            yield from _checks(plan, "before-day", day, one.start)
            yield from _checks(plan, "on-the-day", day, one.start)
            yield from _the_room(plan, day, one, hang=bool(mine))


def _of_tools(plan: Plan, day: int, times: DayTimes, seen: set[str]) -> Iterator[Task]:
    for placed in times.placed():
        tool = plan.tool_of(placed.block)
        if tool is None or tool.id in seen:
            continue
        seen.add(tool.id)
        for number, sentence in enumerate(tool.prepare, start=1):
            key, ids, title = f"tool:{tool.id}:{number}", (placed.block.id,), placed.block.title
            yield Task(key, "tool", "before-day", day, times.start, ids, text=sentence.strip(), title=title)


def _the_room(plan: Plan, day: int, times: DayTimes, *, hang: bool) -> Iterator[Task]:
    if plan.brief.setting == "online":
        return
    tables = most_groups(plan)
    yield Task("chairs", "chairs", "before-day", day, times.start, count=tables or None)
    if hang:
        yield Task("hang-sheets", "hang-sheets", "before-day", day, times.start)
    yield Task("try-the-room", "try-the-room", "before-day", day, times.start)


def _in_breaks(plan: Plan, times: Timetable) -> Iterator[Task]:
    """Yield what is laid out in the last rest before a block: its things, where it has any.

    Large sheets are hung, and what rests and meals need comes with the food.
    """
    for day, one in enumerate(times.days):
        for placed in one.placed():
            things = laid_out(placed.block, plan) if placed.block.kind not in ("break", "meal") else ()
            if things:
                yield replace(_laid_out(day, one, placed), count=len(things))


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
    )


def _rest_before(times: DayTimes, placed: Placed) -> Placed | None:
    rests = [one for one in times.placed() if one.block.kind in ("break", "meal") and one.end <= placed.start]
    return max(rests, key=lambda one: one.end, default=None)


def _afterwards(plan: Plan, times: Timetable) -> Iterator[Task]:
    """Yield what is done before anybody leaves: papers, what each part left behind, things."""
    last = max(day for day, one in enumerate(times.days) if one.spans)
    end = times.days[last].end
    if plan.brief.setting != "online":
        yield Task("count-papers", "count-papers", "after", last, end)
    seen: set[str] = set()
    for _, placed, left in leavings(plan, times):
        what = left.what.strip().rstrip(".")
        if what not in seen:
            seen.add(what)
            key, ids, title = f"leaving:{placed.block.id}:{len(seen)}", (placed.block.id,), placed.block.title
            yield Task(key, "leaving", "after", last, end, ids, text=what, title=title, after=left.after)
    yield from _checks(plan, "after", last, end)
    if any(thing.item.strip() for block in plan.blocks() for thing in block.materials):
        yield Task("pack-again", "pack-again", "after", last, end)
    yield Task("third-day", "third-day", "after", last, end)
