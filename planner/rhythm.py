"""What a day asks of people: how long they sit without a break, how long breaks are, when a meal is due."""

from msgspec import Struct

from planner.brief import Brief
from planner.people import UNSAID

LUNCH_FROM, LUNCH_UNTIL = 12 * 60, 13 * 60 + 30
"""Between which hours lunch begins, in minutes from midnight."""
LONGEST_MORNING = 240
"""How many minutes after the start of a day lunch begins at the latest."""
WORK_AFTER_LUNCH = 60
EVENING = 17 * 60
FIRST_CALM = 40
LAST_CALM = 30
"""There is no break in the first forty and the last thirty minutes of a day."""
LONGEST_SITTING = 90
"""The most minutes between two rests, people coming in and breathing space counted with the work."""


class Rhythm(Struct, frozen=True):
    """How long people sit without a break, in minutes, and how long a break lasts."""

    aim: int
    limit: int
    pause: int
    because: tuple[str, ...]
    """The keys of the brief that shorten the time without a break; empty when none does."""


def rhythm_of(brief: Brief) -> Rhythm:
    """Return the rhythm for a brief.

    The aim is 75 minutes without a break and never more than 90; 60 online, outdoors, interpreted or signed, when
    people fast, ask for frequent breaks, or carry distress. A break lasts 15 minutes up to 15 people,
    20 up to 25, 30 above, and 10 online.
    """
    because = tuple(_shortened_by(brief))
    people = brief.participants.high if brief.participants is not None else UNSAID
    pause = 10 if brief.setting == "online" else 15 if people <= 15 else 20 if people <= 25 else 30
    return Rhythm(60, 60, pause, because) if because else Rhythm(75, LONGEST_SITTING, pause, ())


def lunch_minutes(brief: Brief) -> int:
    """Return how long the meal lasts: 60 minutes, or 75 with prayer times or over thirty people.

    When people fast the same hour is a rest of 60 minutes.
    """
    if "fasting" in brief.access:
        return 60
    crowd = brief.participants is not None and brief.participants.high > 30
    return 75 if crowd or "prayer-times" in brief.access else 60


def lunch_is_due(start: int, end: int, *, meal: int = 60) -> bool:
    """Whether a day (in minutes from midnight) covers noon to half past one with an hour's work after lunch.

    ``meal`` is how long lunch would last, in minutes.
    """
    return start <= LUNCH_FROM and end >= max(LUNCH_UNTIL, LUNCH_FROM + meal + WORK_AFTER_LUNCH)


def _shortened_by(brief: Brief) -> list[str]:
    keys = []
    if brief.setting in ("online", "outdoors"):
        keys.append("setting")
    if brief.interpretation not in (None, "none"):
        keys.append("interpretation")
    if {"fasting", "frequent-breaks", "sign-language"} & set(brief.access):
        keys.append("access")
    if brief.distress in ("medium", "high"):
        keys.append("distress")
    return keys
