"""Who holds what: for each role what it does and when, with a line for a name by hand."""

from collections.abc import Iterator

from exports.compose.cover import leads_of
from exports.compose.day import PAUSES, titled
from exports.compose.paper import paper
from exports.compose.priorities import priorities
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from exports.outline import Outline, strong, words
from exports.pieces import Task, TaskList, TaskSection
from exports.runs import plain
from planner.clock import clock
from planner.materials import materials_of
from planner.timetable import DayTimes, Placed

Days = list[tuple[int, DayTimes]]
MOST_THINGS = 4


def roles(setting: Setting) -> Outline:
    """Return the roles with their tasks.

    Raises NothingToPrint when no day holds a block.
    """
    days = [(number, day) for number, day in enumerate(setting.timetable.days) if day.spans]
    if not days:
        raise NothingToPrint("roles", "no-blocks" if setting.timetable.days else "no-days")
    said = setting.words.role_words
    held = {
        said.time: _time(setting, days),
        said.door: _door(setting, days),
        said.care: _care(setting, days),
        said.notes: _notes(setting, days),
        said.hands: _hands(setting, days),
    }
    leading = [_leading(setting, days, lead) for lead in leads_of(setting)]
    sections = [*leading, *(TaskSection(title, tuple(tasks)) for title, tasks in held.items())]
    listed = TaskList(
        title=setting.words.roles,
        aside=said.aside,
        footer=setting.words.roles,
        sections=tuple(section for section in sections if section.tasks),
        by_role=True,
    )
    return paper(setting, "roles", setting.words.roles, listed, footed=True)


def _leading(setting: Setting, days: Days, lead: str) -> TaskSection:
    said = setting.words.role_words
    tasks = []
    for number, day in days:
        for placed in day.placed():
            block, title = placed.block, titled(setting, placed.block)
            if block.lead.strip() == lead:
                tasks.append(Task(words(title), hour=setting.when(number, placed.start)))
            elif block.second.strip() == lead:
                tasks.append(Task(words(said.second.format(title=title)), hour=setting.when(number, placed.start)))
    return TaskSection(said.leads.format(lead=lead), tuple(tasks))


def _time(setting: Setting, days: Days) -> Iterator[Task]:
    said = setting.words.role_words
    for number, day in days:
        yield Task(words(said.end_hour.format(hour=setting.when(number, day.end))))
        for placed in day.placed():
            if placed.block.kind == "meal" or (placed.pinned and placed.strand is None):
                hour = setting.when(number, placed.start)
                yield _at(hour, said.fixed.format(title=titled(setting, placed.block)))
        cuts = [plain(cut.text) for cut in priorities(day, setting).cuts]
        if cuts:
            yield _at(_day_of(setting, number), said.cut.format(cuts="; ".join(cuts)))


def _door(setting: Setting, days: Days) -> Iterator[Task]:
    said = setting.words.role_words
    for number, day in days:
        yield Task(words(said.begin.format(hour=setting.when(number, day.start))))
    yield Task(words(said.late))
    yield Task(words(said.stranger))
    for number, day in days:
        pauses = [clock(each.start) for each in day.placed() if each.block.kind in PAUSES]
        if pauses:
            hours = setting.words.join.join(pauses)
            yield _at(_day_of(setting, number), said.pauses.format(hours=hours))
    yield Task(words(said.leave))


def _care(setting: Setting, days: Days) -> Iterator[Task]:
    said = setting.words.role_words
    yield Task(words(said.sit))
    for number, placed in _parts(days):
        tool = setting.plan.tool_of(placed.block)
        if tool is not None and "high" in (tool.scales.intensity, tool.scales.disclosure):
            hour = setting.when(number, placed.start)
            yield _at(hour, said.heavy.format(title=titled(setting, placed.block)))
    yield Task(words(said.third_day))


def _notes(setting: Setting, days: Days) -> Iterator[Task]:
    text, said = setting.words, setting.words.role_words
    yield Task(words(said.write))
    seen: set[str] = set()
    for number, placed in _parts(days):
        tool = setting.plan.tool_of(placed.block)
        for left in tool.leaves if tool is not None else ():
            title, what = titled(setting, placed.block), left.what.strip().rstrip(".")
            if what not in seen and left.after != "keep":
                seen.add(what)
                hour = setting.when(number, placed.end)
                yield _at(hour, said.fate.format(title=title, what=what, fate=text.left[left.after]))
    for number, day in days:
        yield _at(setting.when(number, day.end), said.counted)


def _hands(setting: Setting, days: Days) -> Iterator[Task]:
    text, said = setting.words, setting.words.role_words
    for number, placed in _parts(days):
        things = []
        for thing, count in materials_of(placed.block, setting.plan)[:MOST_THINGS]:
            counted = text.thing.format(count=count) if count is not None else ""
            things.append(f"{counted}{thing.item.strip()}")
        if things and placed.block.kind == "tool":
            hour, title = setting.when(number, placed.start), titled(setting, placed.block)
            yield _at(hour, said.lay_out.format(title=title, things=text.join.join(things)))


def _at(hour: str, told: str) -> Task:
    return Task(words(strong(f"{hour} ") if hour else "", told))


def _parts(days: Days) -> Iterator[tuple[int, Placed]]:
    return ((number, placed) for number, day in days for placed in day.placed())


def _day_of(setting: Setting, number: int) -> str:
    text = setting.words
    return text.flips.today_of.format(day=number + 1) if len(setting.timetable.days) > 1 else ""
