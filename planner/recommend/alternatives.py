"""The briefs that are one answer away from a brief: each answer given, changed or taken back by itself."""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from planner.answering import toggled
from planner.brief import Brief, Hours, People
from planner.catalog import Question, Tool
from planner.clock import clock, minutes_of
from planner.lengths import is_interpreted, room_minutes
from planner.recommend.cautions import ROOM_TO_ARRIVE
from planner.recommendation import Answer

LATEST_END = 30 * 60
"""The latest minute at which a day of a brief may end."""


class Alternative(Struct, frozen=True):
    """A brief in which one answer is different."""

    key: str
    from_: Answer
    to: Answer
    brief: Brief


def alternatives(brief: Brief, questions: tuple[Question, ...], tool: Tool) -> Iterator[Alternative]:
    """Yield the briefs that differ by one answer, in the order of the questions.

    Where an answer is a number, an hour or a text, only what would suit this tool is tried: people within its
    group, a day that is long enough for it, one facilitator or two.
    """
    for question in questions:
        if question.id in Brief.__struct_fields__:
            yield from _OF[question.control](brief, question, tool)


def _one(brief: Brief, question: Question, _tool: Tool) -> Iterator[Alternative]:
    for choice in question.choices:
        yield from _instead(brief, question.id, choice.id)
    yield from _instead(brief, question.id, None)


def _instead(brief: Brief, key: str, answer: Answer) -> Iterator[Alternative]:
    now = getattr(brief, key) or None
    if answer != now:
        yield Alternative(
            key, now, answer, replace(brief, **{key: () if answer is None and key == "days" else answer})
        )


def _several(brief: Brief, question: Question, _tool: Tool) -> Iterator[Alternative]:
    given: tuple[str, ...] = getattr(brief, question.id)
    for choice in question.choices:
        taken = choice.id in given
        after = replace(brief, **{question.id: toggled(given, choice.id)})
        yield Alternative(question.id, choice.id if taken else None, None if taken else choice.id, after)


def _people(brief: Brief, question: Question, tool: Tool) -> Iterator[Alternative]:
    people, group = brief.participants, tool.group
    if people is None:
        return
    low, high = max(people.low, group.min), min(people.high, group.max)
    if low > high:
        low = high = group.min if people.high < group.min else group.max
    yield from _instead(brief, question.id, People(low, high))
    yield from _instead(brief, question.id, None)


def _days(brief: Brief, question: Question, tool: Tool) -> Iterator[Alternative]:
    if not brief.days:
        return
    longest = max(range(len(brief.days)), key=lambda place: brief.days[place].minutes)
    usual = room_minutes(tool, brief) if is_interpreted(brief) else tool.time.usual
    day, wanted = brief.days[longest], usual + ROOM_TO_ARRIVE
    start = min(minutes_of(day.start), LATEST_END - wanted)
    if day.minutes < wanted and start >= 0:
        longer = Hours(clock(start), clock(start + wanted), day.date, day.fixed)
        yield from _instead(brief, question.id, (*brief.days[:longest], longer, *brief.days[longest + 1 :]))
    yield from _instead(brief, question.id, None)


def _facilitators(brief: Brief, question: Question, _tool: Tool) -> Iterator[Alternative]:
    for number in (1, 2, None):
        if not (number == 2 and (brief.facilitators or 0) > 2):
            yield from _instead(brief, question.id, number)


def _nothing(_brief: Brief, _question: Question, _tool: Tool) -> Iterator[Alternative]:
    return iter(())


_OF: Mapping[str, Callable[[Brief, Question, Tool], Iterator[Alternative]]] = {
    "one": _one,
    "many": _several,
    "ordered": _several,
    "people": _people,
    "days": _days,
    "number": _facilitators,
    "text": _nothing,
    "languages": _nothing,
}
