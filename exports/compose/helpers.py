"""The sheet for those who help: hours, food, children, the door; no word of what the session is about."""

from collections.abc import Iterator

from exports.compose.paper import paper
from exports.compose.participant_agenda import arrived
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from exports.outline import Outline, Words, strong, words
from exports.pieces import HourRow, HourTable, TableNote
from planner.clock import wall_clock
from planner.materials import materials_of, materials_of_strand
from planner.plan import Strands
from planner.timetable import DayTimes, Span

READY = 30
"""So many minutes before the first hour the room is ready."""


def helpers(setting: Setting) -> Outline:
    """Return a sheet for each day.

    Raises NothingToPrint when no day holds a block.
    """
    days = [(number, day) for number, day in enumerate(setting.timetable.days, start=1) if day.spans]
    if not days:
        raise NothingToPrint("helpers", "no-blocks" if setting.timetable.days else "no-days")
    tables = (_table(setting, day, number, last=number == days[-1][0]) for number, day in days)
    return paper(setting, "helpers", setting.words.helpers, *tables)


def _table(setting: Setting, day: DayTimes, number: int, *, last: bool) -> HourTable:
    said = setting.words.helping
    title = said.title if len(setting.timetable.days) == 1 else said.title_of.format(day=number)
    if day.day.date is not None:
        title = said.title_dated.format(title=title, date=day.day.date)
    return HourTable(
        title=title,
        aside=_people(setting),
        footer="",
        heads=said.heads,
        rows=tuple(_rows(setting, day)),
        notes=tuple(_notes(setting)) if last else (),
    )


def _people(setting: Setting) -> str:
    text, said = setting.words, setting.words.helping
    if setting.people is None:
        return ""
    return text.join.join((said.people.format(people=setting.people), said.team))


def _rows(setting: Setting, day: DayTimes) -> Iterator[HourRow]:
    said = setting.words.helping
    yield HourRow(wall_clock(max(0, day.start - READY)), words(said.ready))
    ahead = [_things(setting, day, span) for span in day.spans if span.end <= arrived(day)]
    yield HourRow(wall_clock(day.start), words(strong(said.arriving)), ahead[0] if ahead else ())
    working = False
    for span in day.spans:
        if span.end <= arrived(day):
            continue
        pauses = [each.block for each in span.blocks if each.block.kind in said.kinds]
        things = _things(setting, day, span)
        if pauses:
            working = False
            block = pauses[0]
            name = said.resting if block.kind == "meal" and _fasting(setting) else said.kinds[block.kind]
            yield HourRow(
                f"{wall_clock(span.start)}–{wall_clock(span.end)}",
                words(strong(name)),
                _joined(words(setting.in_language(block.public_notes)), things),
                "pause",
            )
        elif things or not working:
            # One line for all that goes on between two rests, and one more where something is wanted on the tables.
            told = words(said.working) if not working else ()
            working = True
            if span.start > day.start or things:
                yield HourRow(wall_clock(span.start), told, things)
    yield HourRow(wall_clock(day.end), words(strong(said.end)), words(said.end_note))


def _things(setting: Setting, day: DayTimes, span: Span) -> Words:
    said, plan = setting.words.helping, setting.plan
    group = next((item for item in day.day.items if item.id == span.id and isinstance(item, Strands)), None)
    wanted = [materials_of_strand(strand, plan) for strand in group.strands] if group is not None else []
    wanted += [materials_of(each.block, plan) for each in span.blocks]
    named = []
    for things in wanted:
        for thing, count in things:
            name = thing.item.strip()
            named.append(setting.words.things.counted(count, name))
    if not named:
        return ()
    return words(said.tables.format(things="; ".join(dict.fromkeys(named))))


def _joined(first: Words, second: Words) -> Words:
    return (*first, *words(" " if first and second else ""), *second)


def _fasting(setting: Setting) -> bool:
    return "fasting" in setting.plan.brief.access


def _notes(setting: Setting) -> Iterator[TableNote]:
    """Yield what each who helps needs to know, once for all days."""
    said, access = setting.words.helping, setting.plan.brief.access
    yield TableNote(said.food, (words(said.fasting_note if _fasting(setting) else said.food_note),))
    children = said.children_note if "childcare" in access else said.no_children_note
    yield TableNote(said.children, (words(children),))
    yield TableNote(said.drivers, (words(said.drivers_note),))
    yield TableNote(said.door, (words(said.door_note), words(said.photos_note)))
    needs = tuple(words(said.access[need]) for need in access if need in said.access)
    if needs:
        yield TableNote(said.room, needs)
