"""Drafts of twenty ordinary briefs, looked at as somebody who has to run them would."""

from itertools import pairwise
from typing import Any

import pytest

from planner.brief import Brief, Hours, People
from planner.checks.checker import check
from planner.drafting.arc import is_heavy
from planner.lengths import room_minutes
from planner.timetable import schedule
from tests.planner.drafting.rooms import drafted, library, seated, tools_in_order, worked

MIDDAY_REST = 60
"""Minutes of the rest that stands in the place of lunch when people fast."""
LOW: dict[str, Any] = {"exposure": "low", "surveillance": "low", "backlash": "unlikely", "distress": "low"}
GRIEF: dict[str, Any] = {
    "emerging": ("grief",),
    "outcomes": ("rest-and-grief",),
    "trust": "close",
    "experience": "seasoned",
    "support": ("care-person",),
    "participants": People(12, 15),
}


def _brief(*hours: str, people: int = 18, **answers: Any) -> Brief:
    days = tuple(Hours(start=span[:5], end=span[6:]) for span in hours)
    return Brief(**{"participants": People(people - 3, people), "days": days, **answers})


BRIEFS = {
    "two hours": _brief("18:00-20:00", people=10, intentions=("change-policy",)),
    "two hours, low risk": _brief("10:00-12:00", people=15, trust="close", **LOW),
    "three hours": _brief("14:00-17:00", intentions=("shift-norms",)),
    "three hours, strangers": _brief("09:30-12:30", trust="strangers", **LOW),
    "half a day": _brief("09:00-13:00", outcomes=("roles-handed-on",)),
    "half a day, interpreted": _brief("09:00-13:00", interpretation="consecutive", outcomes=("shared-analysis",)),
    "an afternoon, whispered": _brief("13:30-17:30", interpretation="whispered", outcomes=("a-plan",)),
    "a day": _brief("09:00-17:00", people=20, outcomes=("a-plan",)),
    "a day outdoors": _brief("09:00-16:00", people=22, setting="outdoors", exposure="high"),
    "a day of fasting": _brief("09:00-15:00", people=15, access=("fasting",)),
    "two hours online": _brief("17:30-19:30", people=12, setting="online"),
    "half a day online": _brief("09:00-13:00", people=16, setting="online"),
    "a day of grief": _brief("09:00-17:00", **GRIEF),
    "two days of grief": _brief("09:00-17:00", "09:00-17:00", **GRIEF),
    "a new team, forty people": _brief("09:00-17:00", people=40, experience="new", outcomes=("a-demand",)),
    "forty people, half a day": _brief("09:00-13:00", people=42, outcomes=("a-decision",)),
    "minors": _brief("10:00-15:00", room=("minors",), **LOW),
    "a weekend": _brief("10:00-17:00", "09:00-15:00", trust="acquainted", outcomes=("a-plan",)),
    "three days": _brief("09:00-17:00", "09:00-17:00", "09:00-16:00", people=25, outcomes=("a-plan",)),
    "nothing said": Brief(),
}
each = pytest.mark.parametrize("brief", BRIEFS.values(), ids=BRIEFS.keys())


@each
def test_breathing_space_is_twenty_minutes_at_most_and_never_beside_a_break(brief: Brief) -> None:
    for day in schedule(drafted(brief).plan).days:
        row = [placed.block for placed in day.placed()]
        for place, block in enumerate(row):
            if block.kind == "buffer":
                assert block.minutes <= 20
                near = (row[place - 1], row[place + 1])
                assert not any(other.kind == "break" and other.minutes < MIDDAY_REST for other in near)


@each
def test_rests_are_at_least_forty_and_at_most_ninety_minutes_apart(brief: Brief) -> None:
    for day in schedule(drafted(brief).plan).days:
        assert min(seated(day)[1:-1], default=40) >= 40
        assert max(seated(day)) <= 90


@each
def test_nothing_warns_and_work_keeps_to_the_limit_of_the_room(brief: Brief) -> None:
    plan = drafted(brief).plan

    assert [finding.code for finding in check(plan) if finding.level != "hint"] == []
    assert all(max(worked(day)) <= 90 for day in schedule(plan).days)


@each
def test_no_tool_is_cut_below_six_tenths_of_its_usual_time(brief: Brief) -> None:
    plan = drafted(brief).plan
    minutes: dict[str, int] = {}
    for block in plan.blocks():
        if block.kind == "tool" and block.tool is not None:
            minutes[block.tool] = minutes.get(block.tool, 0) + block.minutes

    assert all(minutes[id] >= 0.6 * room_minutes(library().tools[id], brief) for id in minutes)


@each
def test_two_heavy_tools_never_follow_each_other(brief: Brief) -> None:
    heavy = [is_heavy(tool) for tool in tools_in_order(drafted(brief).plan)]

    assert not any(first and second for first, second in pairwise(heavy))
