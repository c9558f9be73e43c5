"""Looking a plan over: one function per rule, none of which ever blocks."""

from planner.checks.checker import Checker
from planner.checks.finding import Finding
from planner.plan import Plan
from planner.timetable import Timetable


def check(plan: Plan, *, timetable: Timetable | None = None) -> tuple[Finding, ...]:
    """Return what is worth a look in a plan, problems first, without what somebody chose to leave."""
    return Checker().check(plan, timetable=timetable)


def check_all(plan: Plan, *, timetable: Timetable | None = None) -> tuple[Finding, ...]:
    """Return every finding, those too that somebody chose to leave as they are."""
    return Checker().check_all(plan, timetable=timetable)
