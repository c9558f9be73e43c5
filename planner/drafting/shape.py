"""One day before anything stands in it: its hours, what is fixed, and what the brief asks of it."""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from planner.brief import Brief, Hours
from planner.clock import clock, minutes_of
from planner.lengths import is_interpreted
from planner.people import UNSAID
from planner.rhythm import EVENING, LONGEST_MORNING, LUNCH_FROM, LUNCH_UNTIL, lunch_is_due, lunch_minutes

USUAL_DAY = Hours(start="09:00", end="13:00")
"""The hours that are drafted when the brief names none: a morning that ends into lunch."""
LONG_DAY, HALF_DAY, TWO_HOURS = 330, 150, 90
"""From how many minutes on a day counts as a whole day, as half a day, and as an evening of two hours."""
FOOD = 30
"""Minutes that food and people coming in take before an evening begins."""
_NOON_FROM, _NOON_UNTIL = 11 * 60, 15 * 60
_LATE = 20 * 60
_SUPPER = 18 * 60 + 30


class Busy(Struct, frozen=True):
    """Minutes that the brief has fixed: from when to when, what happens, whether people rest or eat then."""

    start: int
    end: int
    what: str
    meal: bool = False

    @property
    def rests(self) -> bool:
        """Whether it is long enough to count as a break."""
        return self.meal or self.end - self.start >= 10

    @property
    def feeds_at_noon(self) -> bool:
        """Whether it is the meal in the middle of the day."""
        return self.meal and _NOON_FROM <= self.start <= _NOON_UNTIL


class Lunch(Struct, frozen=True):
    """A meal or midday rest that is due: how long, and between which minutes it begins."""

    minutes: int
    earliest: int
    latest: int
    role: str


class Shape(Struct, frozen=True):
    """One day of a draft, in minutes from midnight."""

    number: int
    count: int
    hours: Hours
    start: int
    end: int
    busy: tuple[Busy, ...]
    lunch: Lunch | None
    evening: bool
    supper: int | None
    """When supper begins on a day that goes on into the night; nothing compulsory comes after it."""
    on_site: bool
    """Whether people come to a place, rather than to a screen."""
    fed: bool
    """Whether food can be offered at all: not online, not to people who fast."""
    people: int
    weight: float
    """How many times as long everything takes with the interpretation of the brief."""

    @property
    def first(self) -> bool:
        """Whether this is the first day."""
        return self.number == 1

    @property
    def last(self) -> bool:
        """Whether this is the last day."""
        return self.number == self.count

    @property
    def length(self) -> int:
        """The minutes from beginning to end."""
        return self.end - self.start

    @property
    def open_minutes(self) -> int:
        """The minutes that are not fixed by the brief, up to supper where there is one."""
        end = self.supper or self.end
        return max(0, end - self.start - sum(max(0, min(hour.end, end) - hour.start) for hour in self.busy))

    @property
    def feeds_first(self) -> bool:
        """Whether people eat before anything begins."""
        return self.fed and self.evening and self.open_minutes >= 105

    @property
    def felt(self) -> int:
        """How long the day feels to a programme: open minutes, shortened by interpretation and by food."""
        return int((self.open_minutes - (FOOD if self.feeds_first else 0)) / self.weight)

    @property
    def band(self) -> tuple[float, float]:
        """The part of the arc that the day is for, from 0 to 1, a little wider than its share of the days."""
        if self.count == 1:
            return (0.0, 1.0)
        return ((self.number - 1) / self.count - 0.05, self.number / self.count + 0.08)

    @property
    def most_tools(self) -> int:
        """How many tools of forty minutes or more it holds: one in two hours, two in half a day, three in a day."""
        return 1 if self.open_minutes < 180 else 2 if self.open_minutes < LONG_DAY else 3

    @property
    def most_small(self) -> int:
        """How many shorter tools it holds beside those."""
        return 1 if self.felt < HALF_DAY else 2 if self.felt < LONG_DAY else 3


def shapes(brief: Brief, *, meal_words: Iterable[str]) -> tuple[Shape, ...]:
    """Return the days of a brief; half a day when it names none."""
    days = brief.days or (USUAL_DAY,)
    words = frozenset(meal_words)
    return tuple(_shape(brief, hours, number, len(days), words) for number, hours in enumerate(days, start=1))


def _shape(brief: Brief, hours: Hours, number: int, count: int, meal_words: frozenset[str]) -> Shape:
    start, end = minutes_of(hours.start), minutes_of(hours.end)
    busy = _busy(hours, meal_words)
    evening = start >= EVENING
    supper = _SUPPER if end >= _LATE and start <= _SUPPER - 240 else None
    return Shape(
        number=number,
        count=count,
        hours=hours,
        start=start,
        end=end,
        busy=busy,
        lunch=_lunch(brief, start, end, busy),
        evening=evening,
        supper=supper if supper is None else _clear_of(busy, supper),
        on_site=brief.setting != "online",
        fed="fasting" not in brief.access and brief.setting != "online",
        people=brief.participants.high if brief.participants is not None else UNSAID,
        weight=1.5 if brief.interpretation == "consecutive" else 1.15 if is_interpreted(brief) else 1.0,
    )


def _busy(hours: Hours, meal_words: frozenset[str]) -> tuple[Busy, ...]:
    """Return the fixed hours in order; those that run into each other become one."""
    row: list[Busy] = []
    for hour in sorted(hours.fixed, key=lambda hour: (minutes_of(hour.at), hour.minutes, hour.what)):
        start = minutes_of(hour.at)
        words = "".join(letter if letter.isalpha() else " " for letter in hour.what.casefold()).split()
        busy = Busy(start, start + hour.minutes, hour.what, not meal_words.isdisjoint(words))
        if row and busy.start < row[-1].end:
            last = row.pop()
            what = last.what if last.what == busy.what else f"{last.what} · {busy.what}"
            busy = Busy(last.start, max(last.end, busy.end), what, last.meal or busy.meal)
        row.append(busy)
    return tuple(row)


def _lunch(brief: Brief, start: int, end: int, busy: tuple[Busy, ...]) -> Lunch | None:
    due = lunch_is_due(start, end, meal=lunch_minutes(brief))
    if not due or any(hour.feeds_at_noon for hour in busy):
        return None
    latest = min(LUNCH_UNTIL, max(LUNCH_FROM, start + LONGEST_MORNING))
    role = "rest" if "fasting" in brief.access else "lunch"
    return Lunch(lunch_minutes(brief), LUNCH_FROM, latest, role)


def _clear_of(busy: tuple[Busy, ...], at: int) -> int:
    for hour in busy:
        if hour.start < at + 60 and at < hour.end:
            at = hour.end
    return at


def with_fewer_minutes(shape: Shape) -> Shape:
    """Return the day as if it felt much shorter, for when its beginning and end do not fit."""
    return replace(shape, weight=shape.weight * 1.6)


def hour(minutes: int) -> str:
    """Return minutes from midnight as an hour, no later than a pin may name."""
    return clock(min(minutes, 30 * 60))
