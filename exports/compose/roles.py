"""Who holds what: for each role what it does and when, with a line for a name by hand."""

from collections.abc import Iterator

from exports.compose.day import PAUSES, titled
from exports.compose.paper import paper
from exports.compose.priorities import priorities
from exports.compose.setting import Setting
from exports.compose.things import laid_things
from exports.options import NothingToPrint
from exports.outline import Outline, strong, words
from exports.pieces import Task, TaskList, TaskSection
from exports.runs import plain
from planner.clock import wall_clock
from planner.flipcharts import leavings
from planner.preparation import preparation
from planner.roster import role_key, roster
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
        said.hands: _hands(setting),
    }
    sections = [*_leading(setting), *(_section(setting, title, tuple(tasks)) for title, tasks in held.items())]
    listed = TaskList(
        title=setting.words.roles,
        aside=said.aside,
        footer=setting.words.roles,
        sections=tuple(section for section in sections if section.tasks),
        by_role=True,
    )
    return paper(setting, "roles", setting.words.roles, listed, footed=True)


def _section(setting: Setting, title: str, tasks: tuple[Task, ...]) -> TaskSection:
    return TaskSection(title, tasks, setting.words.goes_on.format(title=title))


def _leading(setting: Setting) -> Iterator[TaskSection]:
    """Yield what each role leads, as the window counts it."""
    said = setting.words.role_words
    told = roster(setting.plan, timetable=setting.timetable)
    titles = {block.id: titled(setting, block) for block in setting.plan.blocks()}
    for share in sorted(told.shares, key=lambda share: role_key(share.role)):
        tasks = []
        for duty in told.duties:
            title, hour = titles[duty.block], setting.when(duty.day, duty.start)
            if role_key(duty.lead) == role_key(share.role):
                tasks.append(Task(words(title), hour=hour))
            elif role_key(duty.second) == role_key(share.role):
                tasks.append(Task(words(said.second.format(title=title)), hour=hour))
        yield _section(setting, said.leads.format(lead=share.role, minutes=share.leads), tuple(tasks))


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
        pauses = [wall_clock(each.start) for each in day.placed() if each.block.kind in PAUSES]
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
    fates: dict[str, list[str]] = {}
    ends: dict[str, tuple[str, str]] = {}
    for number, placed, left in leavings(setting.plan, setting.timetable):
        what = said.fate.format(fate=text.left[left.after], what=left.what.strip().rstrip("."))
        fates.setdefault(placed.block.id, []).append(what)
        ends[placed.block.id] = (setting.when(number, placed.end), titled(setting, placed.block))
    for block, told in fates.items():
        hour, title = ends[block]
        yield Task(words(strong(said.at_end.format(hour=hour, title=title)), said.join_fates.join(told), "."))
    for number, day in days:
        yield _at(setting.when(number, day.end), said.counted)


def _hands(setting: Setting) -> Iterator[Task]:
    """Yield what is laid out and by when, task by task as the list of what to prepare has it."""
    said = setting.words.role_words
    blocks = {block.id: block for block in setting.plan.blocks()}
    for task in preparation(setting.plan, timetable=setting.timetable):
        if task.code == "lay-out":
            block = blocks[task.blocks[0]]
            things = laid_things(setting, block)
            more = len(things) - MOST_THINGS
            shown = [*things[:MOST_THINGS], *([said.more.format(count=more)] if more > 0 else [])]
            hour = setting.when(task.day, task.until)
            shape = said.lay_out if task.by == "in-break" else said.lay_out_before
            yield _at(hour, shape.format(title=titled(setting, block), things="; ".join(shown)))


def _at(hour: str, told: str) -> Task:
    return Task(words(strong(f"{hour} ") if hour else "", told))


def _parts(days: Days) -> Iterator[tuple[int, Placed]]:
    return ((number, placed) for number, day in days for placed in day.placed())


def _day_of(setting: Setting, number: int) -> str:
    text = setting.words
    return text.flips.today_of.format(day=number + 1) if len(setting.timetable.days) > 1 else ""
