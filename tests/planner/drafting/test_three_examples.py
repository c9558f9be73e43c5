"""The three sessions that an experienced facilitator is shown first."""

from planner.brief import Brief, Hours, People
from planner.drafting.arc import is_exposing
from planner.timetable import schedule
from tests.planner.drafting.rooms import blocks, drafted, free, kinds, large_tools, seated, tools_in_order, worked

EVENING = Brief(
    intentions=("change-policy",),
    outcomes=("a-demand",),
    participants=People(8, 8),
    trust="acquainted",
    days=(Hours("18:00", "20:00"),),
)
INTERPRETED = Brief(
    intentions=("inside-outside",),
    outcomes=("shared-analysis",),
    participants=People(14, 18),
    facilitators=2,
    interpretation="consecutive",
    languages=("es", "en"),
    exposure="medium",
    surveillance="low",
    backlash="possible",
    days=(Hours("09:00", "13:00"),),
)
THREE_DAYS = Brief(
    intentions=("imagine-alternatives", "renew-leadership"),
    outcomes=("a-plan", "stronger-bonds"),
    participants=People(25, 25),
    facilitators=2,
    trust="acquainted",
    days=(Hours("09:00", "17:00"), Hours("09:00", "17:00"), Hours("09:00", "16:00")),
)


def test_an_evening_feeds_people_first_and_holds_one_tool() -> None:
    plan = drafted(EVENING).plan
    (day,) = schedule(plan).days

    assert kinds(day)[:4] == ["logistics", "meal", "opening", "agreements"]
    assert kinds(day)[-3:] == ["commitments", "evaluation", "closing"]
    assert len(large_tools(plan, day)) == 1
    assert max(seated(day)) <= 90
    assert day.finish == day.end


def test_half_a_day_interpreted_holds_one_tool_and_a_break_every_hour() -> None:
    plan = drafted(INTERPRETED).plan
    (day,) = schedule(plan).days

    assert len(large_tools(plan, day)) == 1
    assert max(worked(day)) <= 60
    assert max(seated(day)) <= 90
    assert "meal" not in kinds(day)
    assert day.finish == day.end


def test_an_interpreted_tool_is_longer_than_its_sheet_says() -> None:
    plan = drafted(INTERPRETED).plan
    (day,) = schedule(plan).days

    ((id, minutes),) = large_tools(plan, day).items()
    assert minutes > plan.tools[id].time.usual


def test_three_days_hold_eight_or_nine_tools_and_nothing_twice() -> None:
    plan = drafted(THREE_DAYS).plan
    days = schedule(plan).days

    assert 8 <= sum(len(large_tools(plan, day)) for day in days) <= 9
    titles = [
        block.title for day in days for block in day.day.blocks() if block.kind not in ("break", "meal", "buffer")
    ]
    assert len(titles) == len(set(titles))


def test_three_days_begin_with_trust_and_end_with_plans_and_the_way_home() -> None:
    plan = drafted(THREE_DAYS).plan
    first, middle, last = schedule(plan).days

    assert {block.purpose for block in blocks(first, "tool")} & {"connection", "exploration"}
    assert kinds(middle)[0] == kinds(last)[0] == "opening"
    end = [kind for kind in kinds(last) if kind != "buffer"]
    assert end[-4:] == ["commitments", "logistics", "evaluation", "closing"]
    assert "coming-home-safe" in [block.tool for block in blocks(last, "tool")]


def test_every_day_of_three_has_lunch_two_breathing_spaces_and_an_end_on_the_hour() -> None:
    for day in schedule(drafted(THREE_DAYS).plan).days:
        (lunch,) = [placed for placed in day.placed() if placed.block.kind == "meal"]
        assert 12 * 60 <= lunch.start <= 13 * 60
        assert lunch.block.minutes == 60
        assert 0.05 <= free(day) <= 0.15
        assert day.finish == day.end


def test_the_first_tool_of_a_session_with_unknown_risk_protects_and_exposes_nobody() -> None:
    for brief in (EVENING, THREE_DAYS):
        first, *_ = tools_in_order(drafted(brief).plan)
        assert first.is_protection_step
        assert not is_exposing(first)
