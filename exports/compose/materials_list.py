"""The list of what to carry, as a paper of its own: things from all parts, printed sheets, food, the room."""

from collections.abc import Iterator

from exports.compose.carry import large_sheets, printed_papers, things_to_carry
from exports.compose.cover import people_and_team
from exports.compose.paper import paper
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from exports.outline import CheckList, CheckRow, CheckSection, Outline
from planner.people import most_groups, team_of

OFFLINE = ("online",)


def materials_list(setting: Setting) -> Outline:
    """Return everything to carry, counted for the people expected and with what serves where there is none.

    Raises NothingToPrint when no day holds a block.
    """
    if not any(True for _ in setting.plan.blocks()):
        raise NothingToPrint("materials", "no-blocks" if setting.timetable.days else "no-days")
    text, said = setting.words, setting.words.carry
    rows = _sorted(setting, things_to_carry(setting, shortest=True))
    rows[said.printed] = list(printed_papers(setting))
    if setting.plan.brief.setting not in OFFLINE:
        rows[said.paper] += [*large_sheets(setting), *_for_the_wall(setting, rows[said.paper])]
        rows[said.food] += _food(setting)
        rows[said.room] += _room(setting, rows[said.room])
    listed = CheckList(
        title=text.materials,
        aside=_aside(setting),
        footer=text.materials,
        listed=text.listed_materials,
        heads=said.heads,
        sections=tuple(
            CheckSection(title, tuple(told), text.goes_on.format(title=title)) for title, told in rows.items() if told
        ),
        in_columns=True,
    )
    return paper(setting, "materials", text.materials, listed, footed=True)


def _aside(setting: Setting) -> str:
    text, brief = setting.words, setting.plan.brief
    phrases = people_and_team(setting) if brief.participants is not None else []
    groups = most_groups(setting.plan)
    if groups:
        phrases.insert(1, text.carry.tables.format(groups=groups))
    told = text.join.join(phrases)
    return "; ".join(part for part in (told, text.carry.note) if part)


def _sorted(setting: Setting, rows: list[CheckRow]) -> dict[str, list[CheckRow]]:
    """Return the things under their headings, known by their names; what is unknown belongs to the parts."""
    said = setting.words.carry
    headings = ((said.room, said.room_names), (said.food, said.food_names), (said.paper, said.paper_names))
    found: dict[str, list[CheckRow]] = {
        title: [] for title in (said.paper, said.things, said.printed, said.food, said.room)
    }
    for row in rows:
        name = row.what.casefold()
        title = next((title for title, names in headings if any(word in name for word in names)), said.things)
        found[title].append(row)
    return found


def _for_the_wall(setting: Setting, there: list[CheckRow]) -> Iterator[CheckRow]:
    said = setting.words.carry
    if not any(said.marker in row.what.casefold() for row in there):
        yield CheckRow("4", said.markers, said.all_day, said.markers_instead)
    yield CheckRow("2", said.tape, said.all_day, said.tape_instead)


def _food(setting: Setting) -> Iterator[CheckRow]:
    said, people = setting.words.carry, setting.people
    team = team_of(setting.plan)
    everybody = "" if people is None else str(people + team)
    use = "" if people is None else said.people_and_team.format(people=people, team=team)
    meals, breaks = _hours(setting, "meal"), _hours(setting, "break")
    fasting = "fasting" in setting.plan.brief.access
    # What a meal or a break says itself that it needs stands there already.
    told = {block.kind for block in setting.plan.blocks() if block.materials}
    if meals and not fasting and "meal" not in told:
        yield CheckRow(everybody, said.meals, setting.words.join.join(part for part in (meals, use) if part))
    if breaks and not fasting and "break" not in told:
        yield CheckRow(everybody, said.breaks, breaks)
    agreeing = next(
        (
            setting.when(day, placed.start)
            for day, times in enumerate(setting.timetable.days)
            for placed in times.placed()
            if placed.block.kind == "agreements"
        ),
        "",
    )
    if agreeing:
        yield CheckRow("1", said.basket, said.basket_use.format(hour=agreeing), said.basket_instead)
    if "childcare" in setting.plan.brief.access:
        yield CheckRow("1", said.toys, said.toys_use)
    yield CheckRow("1", said.first_aid, said.first_aid_use)


def _room(setting: Setting, there: list[CheckRow]) -> Iterator[CheckRow]:
    said, people = setting.words.carry, setting.people
    team = team_of(setting.plan)
    count = "" if people is None else str(people + team)
    yield CheckRow(count, said.chairs, said.chairs_use.format(team=team))
    groups = most_groups(setting.plan)
    if groups:
        yield CheckRow(str(groups), said.table, _group_hours(setting), said.table_instead)
    named = " ".join(row.what.casefold() for row in there)
    if said.clock.split()[0] not in named:
        yield CheckRow("1", said.clock, said.all_day, said.clock_instead)
    if said.bell not in named:
        yield CheckRow("1", said.bell, said.all_day, said.bell_instead)
    yield CheckRow("1", said.lamp, said.lamp_use)


def _hours(setting: Setting, kind: str) -> str:
    found = [
        setting.when(day, placed.start)
        for day, times in enumerate(setting.timetable.days)
        for placed in times.placed()
        if placed.block.kind == kind
    ]
    return _few(setting, found)


def _group_hours(setting: Setting) -> str:
    found = [
        setting.when(day, placed.start)
        for day, times in enumerate(setting.timetable.days)
        for placed in times.placed()
        if any(step.form == "small-groups" for step in placed.block.steps)
    ]
    return _few(setting, found)


def _few(setting: Setting, hours: list[str]) -> str:
    text = setting.words
    if len(hours) > 4:
        return text.carry.use_often.format(times=len(hours), when=hours[0])
    return text.join.join(hours)
