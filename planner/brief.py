"""The brief: a facilitator's answers to the guiding questions, each of which may be left open."""

import re
from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta, Struct

from planner.clock import CLOCK_PATTERN, minutes_of
from planner.vocabulary import (
    Access,
    Backlash,
    Connection,
    Consulted,
    Degree,
    Emerging,
    Equipment,
    Experience,
    Intention,
    Interpretation,
    Journey,
    Literacy,
    Outcome,
    Power,
    Reporting,
    Room,
    Setting,
    Strength,
    Support,
    Trust,
    Venue,
)

_PEOPLE = re.compile(r"\s*([0-9]{1,3})\s*(?:[-\u2013]\s*([0-9]{1,3})\s*)?")
MOST_PEOPLE = 500

Clock = Annotated[str, Meta(pattern=CLOCK_PATTERN)]
Date = Annotated[str, Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")]
Language = Annotated[str, Meta(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z")]
Text = Annotated[str, Meta(max_length=1_000_000)]


class People:
    """How many people are expected: at least ``low``, at most ``high`` (the same when it is known).

    In files it is a whole number or a range in text, ``12`` or ``"12-25"``.
    """

    __slots__ = ("high", "low")

    def __init__(self, low: int, high: int) -> None:
        if not 1 <= low <= high <= MOST_PEOPLE:
            raise ValueError((low, high))
        self.low = low
        self.high = high

    @classmethod
    def parse(cls, text: str) -> "People":
        """Return the people that ``"18"`` or ``"12-25"`` names.

        Raises ValueError when it is no whole number or range between 1 and 500.
        """
        match = _PEOPLE.fullmatch(text)
        if match is None:
            raise ValueError(text)
        low = int(match[1])
        return cls(low, int(match[2]) if match[2] else low)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, People) and (self.low, self.high) == (other.low, other.high)

    def __hash__(self) -> int:
        return hash((self.low, self.high))

    def __repr__(self) -> str:
        return f"People({self.low}, {self.high})"

    def __str__(self) -> str:
        return str(self.low) if self.low == self.high else f"{self.low}-{self.high}"


class FixedHour(Struct, frozen=True, forbid_unknown_fields=True):
    """Something that stands at its hour whatever the session does: prayer, a bus, a broadcast."""

    at: Clock
    minutes: Annotated[int, Meta(ge=1, le=720)]
    what: Annotated[str, Meta(min_length=1, max_length=1_000_000)]


class Hours(Struct, frozen=True, forbid_unknown_fields=True):
    """One day of a session: from when to when, on which date if that is known, and its fixed hours."""

    start: Clock
    end: Clock
    date: Date | None = None
    fixed: Annotated[tuple[FixedHour, ...], Meta(max_length=50)] = ()

    @property
    def minutes(self) -> int:
        """The length of the day in minutes."""
        return minutes_of(self.end) - minutes_of(self.start)

    def complaints(self) -> Iterator[tuple[str, str]]:
        """Yield the keys whose values make no sense together, each with the code of the fault."""
        start, end = minutes_of(self.start), minutes_of(self.end)
        if end <= start:
            yield "end", "end-before-start"
        if self.date is not None and not _is_date(self.date):
            yield "date", "no-such-date"
        for hour in self.fixed:
            if not start <= minutes_of(hour.at) <= end - hour.minutes:
                yield "fixed", "fixed-outside-day"


class Brief(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The answers to the guiding questions; None or an empty list means "not sure yet"."""

    title: Text | None = None
    journey: Journey | None = None
    emerging: tuple[Emerging, ...] = ()
    intentions: tuple[Intention, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    strengths: tuple[Strength, ...] = ()
    participants: People | None = None
    facilitators: Annotated[int, Meta(ge=1, le=50)] | None = None
    experience: Experience | None = None
    days: Annotated[tuple[Hours, ...], Meta(max_length=60)] = ()
    trust: Trust | None = None
    room: tuple[Room, ...] = ()
    setting: Setting | None = None
    materials: Equipment | None = None
    power: Power | None = None
    connection: Connection | None = None
    literacy: Literacy | None = None
    languages: Annotated[tuple[Language, ...], Meta(max_length=50)] = ()
    interpretation: Interpretation | None = None
    access: tuple[Access, ...] = ()
    backlash: Backlash | None = None
    exposure: Degree | None = None
    surveillance: Degree | None = None
    distress: Degree | None = None
    venue: Venue | None = None
    consulted: Consulted | None = None
    support: tuple[Support, ...] = ()
    reporting: Reporting | None = None

    def answered(self, key: str) -> bool:
        """Whether the question with this key has an answer."""
        return getattr(self, key) not in (None, ())

    @property
    def unknown(self) -> tuple[str, ...]:
        """The keys that have no answer yet, in the order of the brief."""
        return tuple(key for key in self.__struct_fields__ if not self.answered(key))

    @property
    def minutes(self) -> int | None:
        """The length of all days together in minutes, or None when no day is named."""
        return sum(day.minutes for day in self.days) if self.days else None


QUESTION_FOUR = (
    "backlash",
    "exposure",
    "surveillance",
    "distress",
    "venue",
    "consulted",
    "support",
    "reporting",
)
"""The keys that answer the fourth guiding question; what rests on them is never stored in a block or template."""


def _is_date(text: str) -> bool:
    import datetime

    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True
