"""Edits that add, remove and change days."""

from msgspec import Struct
from msgspec.structs import replace

from planner.brief import Hours
from planner.clock import minutes_of
from planner.edits import MergeKey
from planner.edits.places import tidied, with_day
from planner.plan import MOST_DAYS, Day, Plan, PlanError


class AddDay(Struct, frozen=True):
    """Put a day after the last one."""

    day: Day
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        if len(plan.days) >= MOST_DAYS:
            raise PlanError("too-many-days", most=MOST_DAYS)
        return replace(plan, days=(*plan.days, self.day))


class RemoveDay(Struct, frozen=True):
    """Take a day out, with everything in it."""

    id: str
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        days = tuple(day for day in plan.days if day.id != self.id)
        if len(days) == len(plan.days):
            raise PlanError("no-such-day", id=self.id)
        return tidied(replace(plan, days=days))


class ChangeHours(Struct, frozen=True):
    """Give a day other hours or another date; what stands in it keeps its minutes."""

    id: str
    start: str
    end: str
    date: str | None = None

    @property
    def merge_key(self) -> MergeKey:
        return (type(self).__name__, self.id)

    def apply(self, plan: Plan) -> Plan:
        try:
            sensible = minutes_of(self.start) < minutes_of(self.end)
        except ValueError:
            raise PlanError("not-an-hour", value=f"{self.start} {self.end}") from None
        if not sensible:
            raise PlanError("end-before-start")
        return with_day(plan, self.id, lambda day: replace(day, start=self.start, end=self.end, date=self.date))


def day_of(hours: Hours, id: str) -> Day:
    """Return an empty day with the hours that a brief names."""
    return Day(id=id, start=hours.start, end=hours.end, date=hours.date)
