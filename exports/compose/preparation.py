"""What is to be prepared, and by when: the tasks of the window on paper, each with a line for who does it."""

from collections.abc import Iterator

from exports.compose.paper import paper
from exports.compose.setting import Setting
from exports.compose.things import laid_things
from exports.options import NothingToPrint
from exports.outline import Outline, words
from exports.pieces import Task, TaskList, TaskSection
from planner.clock import wall_clock
from planner.plan import Block
from planner.preparation import By
from planner.preparation import Task as ToDo
from planner.preparation import preparation as tasks_of

BEFORE = 60
"""So many minutes before the first hour of a day the room is ready."""


def preparation(setting: Setting) -> Outline:
    """Return the list of what to do before and at the end.

    Raises NothingToPrint when no day holds a block.
    """
    if not any(True for _ in setting.plan.blocks()):
        raise NothingToPrint("preparation", "no-blocks" if setting.timetable.days else "no-days")
    said = setting.words.preparing
    tasks = tasks_of(setting.plan, timetable=setting.timetable)
    listed = TaskList(
        title=setting.words.preparation,
        aside=said.aside,
        footer=setting.words.preparation,
        sections=tuple(section for section in _sections(setting, tasks) if section.tasks),
        heads=said.heads,
    )
    return paper(setting, "preparation", setting.words.preparation, listed, footed=True)


def _sections(setting: Setting, tasks: tuple[ToDo, ...]) -> Iterator[TaskSection]:
    said, days = setting.words.preparing, setting.timetable.days

    def section(title: str, by: By, day: int | None = None) -> TaskSection:
        wanted = [task for task in tasks if task.by == by and day in (None, task.day)]
        return TaskSection(title, tuple(_told(setting, wanted)), setting.words.goes_on.format(title=title))

    yield section(said.ahead, "ahead")
    for number, day in enumerate(days):
        several = len(days) > 1
        hour = wall_clock(max(0, day.start - BEFORE))
        before = (said.before_day_of if several else said.before_day).format(day=number + 1, hour=hour)
        yield section(before, "before-day", number)
        breaks = (said.in_breaks_of if several else said.in_breaks).format(day=number + 1)
        yield section(breaks, "in-break", number)
    yield section(said.after, "after")


def _told(setting: Setting, tasks: list[ToDo]) -> Iterator[Task]:
    """Yield tasks in words; what they are for stands once, beside the first of its lines."""
    told = ""
    for task in tasks:
        use = _use(setting, task)
        hour = wall_clock(task.until) if task.by == "in-break" else ""
        yield Task(words(_words(setting, task)), hour=hour, use=use if use != told else "")
        told = use


def _use(setting: Setting, task: ToDo) -> str:
    if task.code not in ("tool", "lay-out"):
        return ""
    number, start = next(
        (number, placed.start)
        for number, day in enumerate(setting.timetable.days)
        for placed in day.placed()
        if placed.block.id in task.blocks
    )
    return setting.words.preparing.at.format(hour=setting.when(number, start), title=task.title)


def _words(setting: Setting, task: ToDo) -> str:
    text, said = setting.words, setting.words.preparing
    suffix = {None: "/none", 0: "/none", 1: "/one"}.get(task.count, "")
    shape = said.tasks.get(f"{task.code}{suffix}", said.tasks[task.code])
    lists = {"pack": text.materials, "write-sheets": text.flipcharts}
    block = next((each for each in setting.plan.blocks() if each.id in task.blocks), None)
    return shape.format(
        title=task.title,
        count=task.count if task.count is not None else "",
        text=task.text,
        fate=said.fates[task.after] if task.after is not None else "",
        list=lists.get(task.code, ""),
        languages=text.listing(_other_languages(setting)) if task.code == "read-languages" else "",
        question=_question(setting, task, block),
        things="; ".join(laid_things(setting, block)) if block is not None and task.code == "lay-out" else "",
    )


def _question(setting: Setting, task: ToDo, block: Block | None) -> str:
    """Return the printed title of the paper that a task is about."""
    if task.code == "print-slips":
        return setting.words.slip_title("commitments" if task.text == "commitments" else "evaluation")
    tool = setting.plan.tool_of(block) if block is not None else None
    return tool.handout.question.strip() if tool is not None and tool.handout is not None else ""


def _other_languages(setting: Setting) -> list[str]:
    text = setting.words
    others = [tag for tag in setting.plan.brief.languages if tag != setting.plan.language]
    return [text.languages.get(tag.split("-")[0].lower(), tag) for tag in others]
