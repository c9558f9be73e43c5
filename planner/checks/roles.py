"""Rules about who leads: for how long, how evenly, and nobody in two places at once."""

from collections import defaultdict
from collections.abc import Iterator

from planner.checks.finding import Finding
from planner.checks.looked_at import LookedAt, LookedDay
from planner.clock import clock
from planner.edits.fields import AssignLead, AssignSecond
from planner.people import facilitators_for
from planner.roster import role_key, stints

MOST_SHARE = 70
"""Per cent of all led minutes that one role has, where there are two or more."""
ENOUGH = 120
"""With fewer led minutes than this, shares say little."""


def two_places(_seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """One role leads in two strands at the same time."""
    for span in day.times.spans:
        led = [placed for placed in span.blocks if placed.strand is not None and placed.lead]
        for at, placed in enumerate(led):
            for other in led[at + 1 :]:
                together = placed.start < other.end and other.start < placed.end
                if together and placed.strand != other.strand and _same_lead(placed.lead, other.lead):
                    params = {
                        "title": placed.block.title,
                        "other": other.block.title,
                        "role": placed.lead,
                        "start": clock(max(placed.start, other.start)),
                    }
                    yield Finding("two-places", "warning", (placed.block.id, other.block.id), params)


def long_lead(seen: LookedAt) -> Iterator[Finding]:
    """One role leads for long without a change, though there are others."""
    minutes = _minutes_led(seen)
    if len(minutes) < 2:
        return
    names = _names(seen)
    for day, role, led, blocks in stints(seen.timetable):
        if led <= seen.limits["lead"] or len(blocks) < 2:
            continue
        other = min((key for key in minutes if key != role_key(role)), key=lambda key: (minutes[key], key))
        yield Finding(
            "long-lead",
            "hint",
            blocks,
            {
                "role": role,
                "minutes": str(led),
                "day": str(day + 1),
                "other": names[other],
                "title": next(block.title for block in seen.plan.blocks() if block.id == blocks[-1]),
            },
            AssignLead(blocks[-1], names[other]),
            "lead-by-other",
        )


def uneven_lead(seen: LookedAt) -> Iterator[Finding]:
    """One role leads nearly everything, though there are others."""
    minutes = _minutes_led(seen)
    total = sum(minutes.values())
    if total < ENOUGH or (seen.plan.brief.facilitators == 1 and len(minutes) < 2):
        return
    most = max(minutes, key=lambda key: (minutes[key], key))
    percent = round(minutes[most] * 100 / total)
    team = max(len(minutes), seen.plan.brief.facilitators or 1)
    if team > 1 and percent > MOST_SHARE:
        params = {"role": _names(seen)[most], "percent": str(percent), "minutes": str(minutes[most])}
        yield Finding("uneven-lead", "hint", (), params)


def small_team(seen: LookedAt) -> Iterator[Finding]:
    """There are fewer facilitators than so many people want."""
    team = seen.plan.brief.facilitators
    if team is None or seen.people is None or not seen.days:
        return
    wanted = facilitators_for(seen.people)
    if team < wanted:
        params = {"team": str(team), "people": str(seen.people), "wanted": str(wanted)}
        yield Finding("small-team", "hint", (), params)


def needs_second(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A tool wants a second facilitator, and nobody is named."""
    if seen.plan.brief.facilitators == 1:
        return
    for placed in day.blocks:
        block, tool = placed.block, seen.tool(placed.block)
        wanted = tool is not None and block.kind == "tool" and "second-facilitator" in tool.needs
        if not wanted or block.second.strip() or not placed.lead:
            continue
        others = sorted({one.lead for one in day.blocks if one.lead} - {placed.lead})
        fix = AssignSecond(block.id, others[0]) if others else None
        params = {"title": block.title, "other": others[0] if others else ""}
        yield Finding("needs-second", "hint", (block.id,), params, fix, "second-by-other" if others else "")


def _same_lead(one: str, other: str) -> bool:
    return role_key(one) == role_key(other)


def _minutes_led(seen: LookedAt) -> dict[str, int]:
    minutes: dict[str, int] = defaultdict(int)
    for day in seen.days:
        for key, led in day.led.items():
            minutes[key] += led
    return minutes


def _names(seen: LookedAt) -> dict[str, str]:
    names: dict[str, str] = {}
    for day in seen.days:
        names = {**day.roles, **names}
    return names
