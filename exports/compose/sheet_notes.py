"""What sheets, cards and booklets tell alike of a tool: how people sit, what to prepare, adapt, finish and clear."""

from collections.abc import Iterator

from exports.compose.setting import Setting
from exports.outline import Note, Words, strong, words
from planner.catalog import Leaving, Step, Tool
from planner.clock import wall_clock
from planner.plan import Block
from planner.timetable import DayTimes, Placed

SEATS = {"seated": "seated", "low-vision": "low-vision", "hearing": "hearing", "sign-language": "hearing"}
"""What was asked for, and the adaptation that answers it."""
MANY = 25
"""From more people than this the adaptation for a large group is printed."""


def mentioned(setting: Setting, day: DayTimes, placed: Placed) -> str:
    """Return a block's hour as the rest of the document has it."""
    number = next(number for number, each in enumerate(setting.timetable.days) if each is day)
    return setting.when(number, placed.start)


def form_of(setting: Setting, block: Block, step: Step) -> str:
    """Return how people sit in a step, as words; small groups are counted where people are."""
    groups = setting.groups(block)
    if step.form == "small-groups" and groups is not None and groups > 1:
        return setting.words.form_groups.format(groups=groups)
    return setting.words.forms[step.form]


def own_notes(setting: Setting, block: Block) -> Note | None:
    """Return the private notes of a block, for those who lead."""
    notes = block.private_notes.strip()
    return Note(setting.words.own_notes, (words(notes),)) if notes else None


def terms(setting: Setting, tool: Tool | None) -> Iterator[Note]:
    """Yield the words of a tool for the interpreter, where somebody interprets."""
    if tool is not None and setting.plan.brief.interpretation not in (None, "none"):
        yield from terms_of(setting, tool)


def terms_of(setting: Setting, tool: Tool) -> Iterator[Note]:
    """Yield the words of a tool for an interpreter."""
    if tool.terms:
        told = tuple(words(strong(f"{term.term}: "), term.means) for term in tool.terms)
        yield Note(setting.words.interpreter, told, elsewhere=setting.words.interpreter)


def before(setting: Setting, placed: Placed, tool: Tool | None) -> Iterator[Note]:
    """Yield what is to be prepared for a tool."""
    text = setting.words
    if tool is not None and tool.prepare:
        title = text.before.format(hour=wall_clock(placed.start))
        yield Note(title, tuple(map(words, tool.prepare)), movable=True, elsewhere=text.before_elsewhere)


def asked_for(setting: Setting) -> list[str]:
    """Return the adaptations that the answers ask for."""
    brief = setting.plan.brief
    wanted = list(dict.fromkeys(SEATS[need] for need in brief.access if need in SEATS))
    if brief.literacy in ("mixed", "oral"):
        wanted.append("mixed-literacy")
    return [*wanted, *places(setting)]


def places(setting: Setting) -> list[str]:
    """Return the adaptations that the setting and the number of people ask for."""
    wanted = []
    if setting.plan.brief.setting in ("online", "hybrid"):
        wanted.append("online")
    if setting.plan.brief.setting == "outdoors":
        wanted.append("outdoors")
    if setting.people is not None and setting.people > MANY:
        wanted.append("large-group")
    return wanted


def adaptations(setting: Setting, tool: Tool, wanted: list[str]) -> Iterator[Words]:
    """Yield how a tool changes for each of these, where it says so."""
    for key in wanted:
        told = tool.adaptations.get(key, "").strip()
        if told:
            yield words(strong(f"{setting.words.adaptations[key]} "), told)


def to_finish(setting: Setting, tool: Tool) -> Iterator[Note]:
    """Yield the questions to look back with."""
    if tool.debrief:
        title = setting.words.to_finish
        yield Note(title, tuple(map(words, tool.debrief)), elsewhere=title)


def trouble(setting: Setting, tool: Tool) -> Iterator[Note]:
    """Yield what may go wrong, and what to do then."""
    if tool.trouble:
        told = tuple(words(strong(f"{one.if_} "), one.then) for one in tool.trouble)
        yield Note(setting.words.trouble, told, elsewhere=setting.words.trouble)


def left(setting: Setting, one: Leaving) -> Words:
    """Return what stays after a tool, what becomes of it, and a line for who sees to it."""
    text = setting.words
    by = text.by if one.after != "keep" else ""
    return words(f"{one.what.rstrip('.')}. ", strong(text.after[one.after]), by)
