"""One pass of all rules over a plan; a checker that is kept looks again only at the days that changed."""

from itertools import chain

from msgspec import Struct

from planner.checks.finding import Finding
from planner.checks.looked_at import LookedAt, LookedDay, look_at
from planner.checks.rules import DAY_RULES, PLAN_RULES
from planner.edits.silencing import is_silenced
from planner.plan import Plan
from planner.timetable import Timetable, schedule

_LEVELS = {"problem": 0, "warning": 1, "hint": 2}


class _Remembered(Struct, frozen=True):
    """What the rules of a day found, and the day as it was then."""

    day: LookedDay
    found: tuple[tuple[int, Finding], ...]
    """Each with the place of its rule."""


class Checker:
    """Looks plans over, one after the other; it remembers the days of the last one."""

    def __init__(self) -> None:
        self._days: dict[str, _Remembered] = {}
        self._ground: tuple[object, ...] = ()

    def check(self, plan: Plan, *, timetable: Timetable | None = None) -> tuple[Finding, ...]:
        """Return what is worth a look, problems first, without what somebody chose to leave."""
        found = self.check_all(plan, timetable=timetable)
        if not plan.silenced:
            return found
        return tuple(finding for finding in found if not is_silenced(plan, finding.code, finding.where))

    def check_all(self, plan: Plan, *, timetable: Timetable | None = None) -> tuple[Finding, ...]:
        """Return every finding, those too that somebody chose to leave as they are."""
        times = timetable if timetable is not None else schedule(plan)
        ground = (plan.brief, plan.tools, plan.limits, plan.language)
        if len(self._ground) != len(ground) or any(
            old is not new for old, new in zip(self._ground, ground, strict=True)
        ):
            self._ground, self._days = ground, {}
        seen = look_at(plan, times, known={id: one.day for id, one in self._days.items()})
        self._days = {day.times.day.id: self._day(seen, day) for day in seen.days}
        first = len(DAY_RULES)
        rows = [
            *chain.from_iterable(one.found for one in self._days.values()),
            *((first + at, finding) for at, rule in enumerate(PLAN_RULES) for finding in rule(seen)),
        ]
        rows.sort(key=lambda row: (_LEVELS[row[1].level], row[0]))
        return tuple(finding for _, finding in rows)

    def _day(self, seen: LookedAt, day: LookedDay) -> _Remembered:
        known = self._days.get(day.times.day.id)
        if known is not None and known.day is day:
            return known
        return _Remembered(
            day, tuple((at, finding) for at, rule in enumerate(DAY_RULES) for finding in rule(seen, day))
        )


def check(plan: Plan, *, timetable: Timetable | None = None) -> tuple[Finding, ...]:
    """Return what is worth a look in a plan, problems first, without what somebody chose to leave."""
    return Checker().check(plan, timetable=timetable)


def check_all(plan: Plan, *, timetable: Timetable | None = None) -> tuple[Finding, ...]:
    """Return every finding, those too that somebody chose to leave as they are."""
    return Checker().check_all(plan, timetable=timetable)
