"""Reading what is typed in answer to a guiding question, and choosing which open question to point to next."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from msgspec.structs import replace

from planner.brief import Brief, FixedHour, Hours, People
from planner.catalog import Choice, Question
from planner.clock import clock, minutes_of

MOST_FACILITATORS = 50
_HOUR = re.compile(
    r"(?:(\d{1,2})(?:\s*[:.hH]\s*(\d{2})?)?|(\d{1,2})(\d{2}))\s*(?:([ap])\.?m\.?)?\s*(\+\s*1)?", re.IGNORECASE
)
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class NotAnAnswer(ValueError):
    """Something typed that does not answer the question; ``code`` says why, for the words."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


def people_typed(text: str) -> People | None:
    """Return the people that ``"18"`` or ``"12-25"`` names, None for an empty field; raises NotAnAnswer."""
    if not text.strip():
        return None
    try:
        return People.parse(text.replace("–", "-").replace("—", "-"))
    except ValueError:
        raise NotAnAnswer("not-people", text=text) from None


def number_typed(text: str, *, most: int) -> int | None:
    """Return the whole number from 1 to ``most`` that is typed, None for an empty field; raises NotAnAnswer."""
    text = text.strip()
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) <= 6 and 1 <= int(text) <= most):
        raise NotAnAnswer("not-a-number", most=most)
    return int(text)


def hour_typed(text: str) -> str:
    """Return the hour that somebody typed in the form of a file; raises NotAnAnswer. ``+1`` is the day after.

    >>> hour_typed("9"), hour_typed("9.30"), hour_typed("2:15 pm"), hour_typed("01:10 +1")
    ('09:00', '09:30', '14:15', '25:10')
    """
    match = _HOUR.fullmatch(text.strip())
    if match is None:
        raise NotAnAnswer("not-an-hour", text=text)
    hours, minutes, half = int(match[1] or match[3]), int(match[2] or match[4] or 0), match[5]
    if half is not None and not 1 <= hours <= 12:
        raise NotAnAnswer("not-an-hour", text=text)
    if half is not None:
        hours = hours % 12 + (12 if half in "pP" else 0)
    hours += 24 if match[6] else 0
    try:
        return clock(minutes_of(f"{hours}:{minutes:02d}"))
    except ValueError:
        raise NotAnAnswer("not-an-hour", text=text) from None


def languages_typed(text: str, names: Mapping[str, str] = MappingProxyType({})) -> tuple[str, ...]:
    """Return the tags of the languages that stand between commas or blanks, each once; raises NotAnAnswer.

    ``names`` gives a language's tag by its name in small letters; a name of several words stands between commas.
    """
    tags: list[str] = []
    for said in re.split(r"[,;]+", text):
        whole = names.get(" ".join(said.casefold().split()))
        tags.extend([whole] if whole is not None else (_language(word, names) for word in said.split()))
    return tuple(dict.fromkeys(tags))


def _language(word: str, names: Mapping[str, str]) -> str:
    named = names.get(word.casefold())
    if named is None and _TAG.fullmatch(word) is None:
        raise NotAnAnswer("not-a-language", text=word)
    return named if named is not None else word


def sensible(hours: Hours) -> Hours:
    """Return the hours of a day, or raise NotAnAnswer with what makes no sense about them."""
    for _key, code in hours.complaints():
        raise NotAnAnswer(code)
    return hours


def next_day(days: tuple[Hours, ...]) -> Hours:
    """Return the day that is offered after these: the last one's hours, on the date after it."""
    import datetime

    if not days:
        return Hours("09:00", "16:00")
    last = replace(days[-1], fixed=())
    if last.date is None:
        return last
    try:
        following = datetime.date.fromisoformat(last.date) + datetime.timedelta(days=1)
    except (ValueError, OverflowError):
        return replace(last, date=None)
    return replace(last, date=following.isoformat())


def next_fixed(hours: Hours, *, what: str) -> FixedHour:
    """Return the fixed hour that is offered for a day: half an hour at half past twelve, or else in its middle."""
    start, end = minutes_of(hours.start), minutes_of(hours.end)
    taken = {hour.at for hour in hours.fixed}
    length = min(30, end - start)
    wanted = (12 * 60 + 30, (start + end - length) // 2 // 5 * 5, *range(start, end - length + 1, 15))
    for at in wanted:
        if start <= at <= end - length and clock(at) not in taken:
            return FixedHour(clock(at), length, what)
    return FixedHour(clock(start), length, what)


def stepped(people: People | None, by: int) -> People:
    """Return one more or one fewer; a range moves at its upper end and closes before it turns over."""
    if people is None:
        return People(12, 12)
    if people.low == people.high:
        count = max(1, min(500, people.high + by))
        return People(count, count)
    return People(people.low, max(people.low, min(500, people.high + by)))


def toggled(chosen: tuple[str, ...], id: str) -> tuple[str, ...]:
    """Return a list of answers with one put at its end, or taken out."""
    return tuple(other for other in chosen if other != id) if id in chosen else (*chosen, id)


def moved(chosen: tuple[str, ...], id: str, index: int) -> tuple[str, ...]:
    """Return a list of answers with one moved, so that ``index`` others stand before it."""
    if id not in chosen:
        return chosen
    rest = [other for other in chosen if other != id]
    rest.insert(max(0, min(index, len(rest))), id)
    return tuple(rest)


_ASKED_FIRST = ("exposure", "consulted", "trust", "literacy", "backlash", "distress", "setting", "room", "access")
"""The folded questions whose answers change most, in the order in which they are pointed to."""


def worth_answering(
    unknown: Iterable[str], questions: Iterable[Question], brief: Brief = Brief()
) -> tuple[Question, ...]:
    """Return the unanswered questions, those that change most first: the open ones of the page, then the risky.

    What the other answers make idle is left out: the connection of a room, the interpreting of one language.
    """
    missing = set(unknown)
    if brief.setting not in ("online", "hybrid"):
        missing.discard("connection")
    if len(brief.languages) < 2:
        missing.discard("interpretation")
    rank = {key: number for number, key in enumerate(_ASKED_FIRST)}
    left = [question for question in questions if question.id in missing]
    return tuple(sorted(left, key=lambda question: (not question.open, rank.get(question.id, len(rank)))))


def answer_in_short(brief: Brief, question: Question, *, only: Iterable[str] = ()) -> str:
    """Return the answer to a question in its shortest words, or "" where there is none.

    Of a list, what is among ``only`` is named where anything is; at most two words of it.
    """
    value = getattr(brief, question.id)
    if value in (None, ()):
        return ""
    if not question.choices:
        return _plainly(value)
    given = value if isinstance(value, tuple) else (value,)
    wanted = set(only)
    matching = tuple(id for id in given if id in wanted) or given
    short = {choice.id: choice.short or choice.say for choice in question.choices}
    return ", ".join(short.get(id, id) for id in matching[:2])


def choice_of(question: Question, id: str) -> Choice:
    """Return one choice of a question, made up from its id where the content knows it no more."""
    return next((choice for choice in question.choices if choice.id == id), Choice(id, id))


def _plainly(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(_plainly(one) for one in value[:2])
    if isinstance(value, Hours):
        return f"{value.start}–{value.end}"
    return str(value).replace("-", "–") if isinstance(value, People) else str(value)
