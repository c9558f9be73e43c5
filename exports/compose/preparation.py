"""What is to be prepared, and by when: what every session wants, and what its tools say of themselves."""

from collections.abc import Iterator

from exports.compose.day import titled
from exports.compose.materials_list import most_groups
from exports.compose.paper import paper
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from exports.outline import Outline, words
from exports.pieces import Task, TaskList, TaskSection
from planner.clock import clock
from planner.timetable import DayTimes

BEFORE = 60
"""So many minutes before the first hour the room is ready."""


def preparation(setting: Setting) -> Outline:
    """Return the list of what to do before and at the end.

    Raises NothingToPrint when no day holds a block.
    """
    if not any(True for _ in setting.plan.blocks()):
        raise NothingToPrint("preparation", "no-blocks" if setting.timetable.days else "no-days")
    said = setting.words.preparing
    days = setting.timetable.days
    seen: set[str] = set()
    sections = [TaskSection(said.in_the_week, tuple(_plain(_in_the_week(setting))))]
    for number, day in enumerate(days, start=1):
        title = said.by_the_evening if len(days) == 1 else said.by_the_evening_of.format(day=number)
        sections.append(TaskSection(title, tuple(_by_the_evening(setting, day, seen, first=number == 1))))
    hour = clock(max(0, days[0].start - BEFORE))
    sections.append(TaskSection(said.on_the_day.format(hour=hour), tuple(_plain(_on_the_day(setting)))))
    sections.append(TaskSection(said.after, tuple(_after(setting))))
    listed = TaskList(
        title=setting.words.preparation,
        aside=said.aside,
        footer=setting.words.preparation,
        sections=tuple(section for section in sections if section.tasks),
        heads=said.heads,
    )
    return paper(setting, "preparation", setting.words.preparation, listed, footed=True)


def _plain(lines: Iterator[str]) -> Iterator[Task]:
    return (Task(words(line)) for line in lines)


def _in_the_week(setting: Setting) -> Iterator[str]:
    text, said, brief = setting.words, setting.words.preparing, setting.plan.brief
    yield said.ask
    yield said.invite
    yield said.walk_through
    if brief.interpretation not in (None, "none"):
        yield said.interpreter
    if "childcare" in brief.access:
        yield said.childcare
    eats = any(block.kind in ("meal", "break") for block in setting.plan.blocks())
    if eats and "fasting" not in brief.access:
        people = text.people.format(people=setting.people) if setting.people is not None else ""
        yield said.food.format(people=people) if people else said.food_unknown
    yield said.access
    others = [tag for tag in brief.languages if tag != setting.plan.language]
    if others:
        named = [text.languages.get(tag.split("-")[0].lower(), tag) for tag in others]
        yield said.languages.format(languages=text.listing(named))
    yield said.law


def _by_the_evening(setting: Setting, day: DayTimes, seen: set[str], *, first: bool) -> Iterator[Task]:
    """Yield what each part says must be ready, once for each tool; first what is printed and packed."""
    said = setting.words.preparing
    if first:
        yield from _plain(iter((said.print, said.large_print, said.flipcharts, said.pack)))
    for placed in day.placed():
        tool = setting.plan.tool_of(placed.block)
        if tool is None or str(placed.block.tool) in seen:
            continue
        seen.add(str(placed.block.tool))
        for at, line in enumerate(tool.prepare):
            # What it is for stands once, beside the first of its lines.
            use = f"{clock(placed.start)} {titled(setting, placed.block)}" if not at else ""
            yield Task(words(line.strip()), use=use)


def _on_the_day(setting: Setting) -> Iterator[str]:
    said = setting.words.preparing
    tables = most_groups(setting)
    yield said.chairs.format(tables=tables) if tables else said.chairs_alone
    yield said.hang
    yield said.light


def _after(setting: Setting) -> Iterator[Task]:
    said = setting.words.preparing
    yield Task(words(said.counted))
    seen: set[str] = set()
    for number, day in enumerate(setting.timetable.days):
        for placed in day.placed():
            tool = setting.plan.tool_of(placed.block)
            for left in tool.leaves if tool is not None else ():
                shape = {"destroy": said.destroy, "take-down": said.take_down}.get(left.after, "")
                told = shape.format(what=left.what.strip().rstrip("."))
                if told and told not in seen:
                    seen.add(told)
                    use = f"{setting.when(number, placed.start)} {titled(setting, placed.block)}"
                    yield Task(words(told), use=use)
    yield Task(words(said.packed))
    yield Task(words(said.left))
