"""Looking a plan over: one function per rule, none of which ever blocks."""

from planner.checks.arc import closing_not_last, no_opening, no_protection
from planner.checks.blocks import group_size, no_lead, steps_sum
from planner.checks.finding import Finding
from planner.checks.hours import no_break, no_buffer, no_meal, overlap, overrun
from planner.checks.looked_at import look_at
from planner.edits.silencing import is_silenced
from planner.plan import Plan
from planner.timetable import Timetable, schedule

RULES = (
    overrun,
    overlap,
    no_break,
    no_meal,
    no_opening,
    closing_not_last,
    no_buffer,
    no_protection,
    no_lead,
    group_size,
    steps_sum,
)
"""Every rule, in the order in which findings are told; problems come first."""

_ORDER = ("problem", "warning", "hint")


def check(plan: Plan, *, timetable: Timetable | None = None) -> tuple[Finding, ...]:
    """Return what is worth a look in a plan, problems first, without what somebody chose to leave."""
    return tuple(
        finding
        for finding in check_all(plan, timetable=timetable)
        if not is_silenced(plan, finding.code, finding.where)
    )


def check_all(plan: Plan, *, timetable: Timetable | None = None) -> tuple[Finding, ...]:
    """Return every finding, those too that somebody chose to leave as they are."""
    seen = look_at(plan, timetable if timetable is not None else schedule(plan))
    findings = [finding for rule in RULES for finding in rule(seen)]
    return tuple(sorted(findings, key=lambda finding: _ORDER.index(finding.level)))
