"""The safety sheet: who was asked, what was decided, what is done by which role, what is still open. No threats."""

from collections.abc import Iterator

from exports.compose.paper import paper
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from exports.outline import Outline
from exports.safety_pieces import SafetySheet, SheetLine, SheetSection
from planner.plan import Measure, Safety
from planner.safety import is_way_home
from planner.vocabulary import Answered

BLANK = "_" * 30
"""Room to write by hand."""


def safety_sheet(setting: Setting) -> Outline:
    """Return the sheet; raises NothingToPrint when nothing was written about safety.

    It tells what people do and not what they fear: answers about risk and the advice resting on them stay in the
    window, threats are on no paper at all.
    """
    text, safety = setting.words.safety, setting.plan.safety
    if not _is_written(safety) and setting.plan.brief.consulted is None:
        raise NothingToPrint("safety-sheet", "no-safety")
    sheet = SafetySheet(
        title=text.sheet_title,
        aside=text.sheet_aside,
        footer=text.sheet_title,
        listed=text.listed,
        blanks=(text.copy_of, text.back_to),
        sections=tuple(_sections(setting)),
        last=text.worries,
    )
    return paper(setting, "safety-sheet", text.sheet_title, sheet, footed=True)


def _is_written(safety: Safety) -> bool:
    return any((safety.asked.strip(), safety.decision, safety.measures, safety.checked, safety.changes.strip()))


def _sections(setting: Setting) -> Iterator[SheetSection]:
    text, safety = setting.words.safety, setting.plan.safety
    consulted = setting.plan.brief.consulted
    said = text.asked[consulted] if consulted is not None else text.nobody_said
    yield SheetSection(text.who_was_asked, tuple(_lines(("", said), ("", safety.asked))))
    yield SheetSection(text.decided, tuple(_decided(setting)))
    yield from _open(setting, "no", text.said_no)
    if safety.measures:
        lines = tuple(_measure(setting, measure) for measure in _in_order(setting))
        yield SheetSection(text.measures, lines, heads=text.measure_heads)
    else:
        yield SheetSection(text.measures, (SheetLine(text.measures_empty),), ruled=3)
    yield SheetSection(text.in_agenda, tuple(_in_agenda(setting)))
    yield SheetSection(text.settled, tuple(SheetLine(f"{label}: {BLANK}") for label in text.settled_labels))
    yield SheetSection(text.who_stops, ruled=2)
    yield from _open(setting, "not-yet", text.not_yet)
    yield SheetSection(text.papers, tuple(_papers(setting)))


def _open(setting: Setting, answer: Answered, title: str) -> Iterator[SheetSection]:
    """Yield the questions of check-lists with one answer; those answered with no stand near the head."""
    checked = setting.plan.safety.checked
    found = tuple(SheetLine(each.text, tick=True) for each in checked if each.answer == answer)
    if found:
        yield SheetSection(title, found)


def _in_agenda(setting: Setting) -> Iterator[SheetLine]:
    """Yield the parts that hold what keeps people safe, each kind on a line of its own with its hours."""
    text, plan = setting.words.safety, setting.plan
    found: dict[str, list[str]] = {}
    for day, times in enumerate(setting.timetable.days):
        for placed in times.placed():
            block, tool = placed.block, plan.tool_of(placed.block)
            if block.kind == "agreements" and day == 0:
                shape = text.agenda_agreements if text.agenda_choices in found else text.agenda_choices
            elif block.kind == "tool" and tool is not None and tool.is_protection_step:
                shape = text.agenda_protection
            elif is_way_home(block, plan):
                shape = text.agenda_home
            else:
                continue
            told = text.agenda_part.format(hour=setting.when(day, placed.start), title=block.title)
            found.setdefault(shape, []).append(told)
    for shape, parts in found.items():
        yield SheetLine("; ".join(parts) + ".", f"{shape} ")
    if not found:
        yield SheetLine(text.agenda_none)


def _decided(setting: Setting) -> Iterator[SheetLine]:
    text, safety = setting.words.safety, setting.plan.safety
    yield from _lines(
        ("", text.decisions[safety.decision]),
        (text.harm_of_meeting, safety.harm_of_meeting),
        (text.harm_of_not_meeting, safety.harm_of_not_meeting),
        (text.changes, safety.changes),
        ("", text.review.format(date=safety.review) if safety.review else ""),
    )


def _in_order(setting: Setting) -> list[Measure]:
    """Return the measures as they come up: those with a place in the agenda first, by its hour."""
    places = {placed.block.id: at for at, placed in enumerate(setting.timetable.placed())}
    last = len(places)
    return sorted(setting.plan.safety.measures, key=lambda measure: places.get(measure.block or "", last))


def _measure(setting: Setting, measure: Measure) -> SheetLine:
    hour = ""
    for day, times in enumerate(setting.timetable.days):
        for placed in times.placed():
            if placed.block.id == measure.block:
                hour = setting.when(day, placed.start)
    when = setting.words.join.join(part for part in (hour, measure.when.strip()) if part)
    return SheetLine(measure.what.strip(), asides=(when, measure.who.strip()), tick=True)


def _papers(setting: Setting) -> Iterator[SheetLine]:
    yield from (SheetLine(line) for line in setting.words.safety.papers_lines)


def _lines(*pairs: tuple[str, str]) -> Iterator[SheetLine]:
    for lead, text in pairs:
        if text.strip():
            yield SheetLine(text.strip(), lead)
