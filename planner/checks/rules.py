"""Every rule there is: those about one day, which are asked again only when that day changed, and about the whole."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from planner.checks import arc, blocks, ends, fitting_in, forms, heavy, hours, pace, roles, safe, whole
from planner.checks.finding import Finding
from planner.checks.looked_at import LookedAt, LookedDay

DayRule: TypeAlias = Callable[[LookedAt, LookedDay], Iterator[Finding]]
PlanRule: TypeAlias = Callable[[LookedAt], Iterator[Finding]]

DAY_RULES: tuple[DayRule, ...] = (
    hours.overrun,
    hours.overlap,
    pace.fixed_hour,
    hours.no_break,
    hours.no_meal,
    arc.no_opening,
    arc.closing_not_last,
    hours.no_buffer,
    blocks.group_size,
    fitting_in.needs_missing,
    fitting_in.not_with,
    fitting_in.wrong_setting,
    fitting_in.heavy_text,
    fitting_in.no_adaptation,
    fitting_in.too_short,
    forms.groups_too_short,
    fitting_in.interpretation_time,
    heavy.heavy_early,
    heavy.heavy_late,
    heavy.heavy_after_meal,
    heavy.heavy_twice,
    heavy.heavy_no_rest,
    heavy.lively_after_heavy,
    heavy.early_disclosure,
    ends.no_agreements,
    pace.long_day,
    pace.late_meal,
    pace.short_meal,
    roles.two_places,
    whole.contact_in_public,
    ends.no_commitments,
    ends.no_evaluation,
    ends.no_arrival,
    pace.short_break,
    pace.gap,
    pace.care_hours,
    pace.late_work,
    forms.plenary_share,
    forms.long_input,
    forms.low_after_meal,
    forms.no_report_back,
    forms.too_many_tools,
    forms.uneven_strands,
    fitting_in.hard_to_lead,
    roles.needs_second,
    whole.no_title,
    whole.nothing_to_cut,
    blocks.steps_sum,
)
"""Rules about one day, in the order in which findings of one level are told."""

PLAN_RULES: tuple[PlanRule, ...] = (
    arc.no_protection,
    whole.no_consent,
    safe.exposing_tools,
    safe.names_typed,
    safe.open_checks,
    blocks.no_lead,
    roles.long_lead,
    roles.uneven_lead,
    roles.small_team,
    whole.tool_twice,
    whole.outcome_unserved,
    whole.hours_differ,
    whole.parked_must,
    whole.measure_lost,
)
"""Rules that need all days at once."""
