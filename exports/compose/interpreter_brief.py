"""The sheet for the interpreter: the hours, the questions word by word, the terms, and how it is done."""

from collections.abc import Iterator

from exports.compose.day import PAUSES
from exports.compose.paper import paper
from exports.compose.participant_agenda import begins
from exports.compose.setting import Setting
from exports.compose.sheet_notes import form_of
from exports.options import NothingToPrint
from exports.outline import Outline, strong, words
from exports.pieces import HourRow, HourTable, TableNote
from planner.clock import wall_clock
from planner.timetable import DayTimes


def interpreter_brief(setting: Setting) -> Outline:
    """Return a sheet for each day.

    Raises NothingToPrint when nobody interprets, or no day holds a block.
    """
    days = [(number, day) for number, day in enumerate(setting.timetable.days, start=1) if day.spans]
    if not days:
        raise NothingToPrint("interpreter-brief", "no-blocks" if setting.timetable.days else "no-days")
    brief = setting.plan.brief
    if brief.interpretation in (None, "none") and "sign-language" not in brief.access:
        raise NothingToPrint("interpreter-brief", "no-interpretation")
    tables = [_table(setting, day, number, last=number == days[-1][0]) for number, day in days]
    return paper(setting, "interpreter-brief", setting.words.interpreter_brief, *tables, footed=True)


def _table(setting: Setting, day: DayTimes, number: int, *, last: bool) -> HourTable:
    text, said = setting.words, setting.words.interpreting
    title = said.title
    if len(setting.timetable.days) > 1:
        title = text.glance.titled_day.format(title=title, day=number)
    languages = [text.languages.get(tag.split("-")[0].lower(), tag) for tag in setting.plan.brief.languages]
    rests = [wall_clock(each.start) for each in day.placed() if each.block.kind in PAUSES]
    shape = said.hours if rests else said.hours_alone
    hours = shape.format(
        start=wall_clock(day.start),
        begin=wall_clock(begins(day)),
        end=wall_clock(day.end),
        rests=text.join.join(rests),
    )
    between = said.between.format(languages=text.listing(languages)) if len(languages) > 1 else ""
    return HourTable(
        title=title,
        aside="; ".join(part for part in (between, hours) if part),
        footer=setting.words.interpreter_brief,
        heads=said.heads,
        rows=tuple(_rows(setting, day)),
        notes=tuple(_notes(setting)) if last else (),
    )


def _rows(setting: Setting, day: DayTimes) -> Iterator[HourRow]:
    said = setting.words.interpreting
    for placed in day.placed():
        block = placed.block
        if block.kind in PAUSES:
            yield HourRow(wall_clock(placed.start), words(strong(said.rest)), look="pause")
            continue
        if block.kind == "buffer":
            continue
        spoken = [step.say.strip() for step in block.steps if step.say.strip()]
        seats = list(dict.fromkeys(form_of(setting, block, step) for step in block.steps))
        yield HourRow(
            wall_clock(placed.start),
            words(strong(setting.public_title(block)), *(f"\n{line}" for line in spoken)),
            words(" ".join(part for part in seats if part)),
        )


def _notes(setting: Setting) -> Iterator[TableNote]:
    said, brief = setting.words.interpreting, setting.plan.brief
    terms: dict[str, str] = {}
    for block in setting.plan.blocks():
        tool = setting.plan.tool_of(block)
        for term in tool.terms if tool is not None else ():
            terms[term.term.strip()] = term.means.strip()
    if terms:
        yield TableNote(said.terms, tuple(words(strong(f"{term}: "), means) for term, means in terms.items()))
    told = [said.ways[brief.interpretation or "none"], said.first, said.stop, said.numbers]
    if "sign-language" in brief.access:
        told.append(said.sign)
    yield TableNote(said.how, tuple(map(words, (*told, said.heavy, said.stays, said.pay, said.aside))))
