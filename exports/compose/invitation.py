"""The invitation: hours, what is paid, what is photographed, what to bring; the theme only where it is safe."""

from collections.abc import Iterator

from exports.compose.day import PAUSES
from exports.compose.paper import paper
from exports.compose.participant_agenda import beginning
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from exports.outline import Outline
from exports.pieces import FillPart, Slips
from planner.clock import wall_clock
from planner.timetable import DayTimes


def invitation(setting: Setting) -> Outline:
    """Return the invitation, a page for one hand.

    Raises NothingToPrint when the plan has no days.
    """
    if not setting.timetable.days:
        raise NothingToPrint("invitation", "no-days")
    said = setting.words.invitation_letter
    sheet = Slips(
        title=setting.plan.title or said.title,
        lead="\n".join(_days(setting)),
        task=said.promise,
        parts=tuple(_parts(setting)),
        last=said.by_hand,
    )
    return paper(setting, "invitation", setting.words.invitation, sheet)


def _days(setting: Setting) -> Iterator[str]:
    days = setting.timetable.days
    for number, day in enumerate(days, start=1):
        yield _day(setting, day, number if len(days) > 1 else 0)


def _day(setting: Setting, day: DayTimes, number: int) -> str:
    said = setting.words.invitation_letter
    hours = said.hours.format(beginning=beginning(setting, day), end=wall_clock(day.end))
    # A date beside the theme and, by hand, a place would say where to wait for whom: then the date is left out.
    if day.day.date is not None and not setting.plan.title:
        return said.on.format(date=day.day.date, hours=hours)
    return said.on_day.format(day=number, hours=hours) if number else hours


def _parts(setting: Setting) -> Iterator[FillPart]:
    text, said, access = setting.words, setting.words.invitation_letter, setting.plan.brief.access
    yield FillPart("text", said.where, (said.where_told,))
    yield FillPart("ticks", said.paid, said.paid_ticks)
    yield FillPart("text", said.photographed, (said.photographed_note,))
    yield FillPart("text", said.bring, (f"{said.bring_note} {said.bring_phone}",))
    meals = [
        setting.when(number, each.start)
        for number, day in enumerate(setting.timetable.days)
        for each in day.placed()
        if each.block.kind in PAUSES and each.block.kind == "meal"
    ]
    if meals:
        shape = said.fasting_note if "fasting" in access else said.food_note
        yield FillPart("text", said.food, (shape.format(hours=text.listing(meals)),))
    if "childcare" in access:
        yield FillPart("text", said.children[0], (said.children[1],))
    languages = [text.languages.get(tag.split("-")[0].lower(), tag) for tag in setting.plan.brief.languages]
    if languages:
        yield FillPart("text", said.language, (said.language_note.format(languages=text.listing(languages)),))
    needs = [said.needs[need] for need in access if need in said.needs]
    if needs:
        yield FillPart("text", said.access, (" ".join(needs),))
    yield FillPart("text", said.may, (said.may_note,))
    yield FillPart("line", said.ask)
