"""The clock of a day: gaps, fixed hours, meals, long days; and how it begins and ends."""

from typing import Any

import pytest
from msgspec.structs import replace

from planner.brief import FixedHour, Hours, People
from planner.edits.preparing import SetLimit
from planner.plan import Plan, Strand, Strands
from tests.builders import a_block, a_day, a_plan
from tests.planner.checks.mornings import a_calm_morning, a_morning_with, found, led, low_risk, mended


def codes_of(plan: Plan) -> set[str]:
    from planner.checks.checker import check

    return {finding.code for finding in check(plan)}


def test_a_gap_before_a_pinned_block_can_be_closed_by_letting_it_follow() -> None:
    plan = a_morning_with(led("Talk", 30), led("Map", 30, start="10:30"))

    gap = found(plan, "gap")

    assert gap is not None
    assert (gap.params["start"], gap.params["minutes"]) == ("09:45", "45")
    assert found(mended(plan, "gap"), "gap") is None


def test_waiting_for_the_bus_is_no_gap() -> None:
    assert found(a_morning_with(led("Bus", 10, kind="logistics", start="11:00")), "gap") is None


def test_a_plan_can_ask_for_a_longer_gap_before_a_word_is_said() -> None:
    plan = a_morning_with(led("Talk", 30), led("Map", 30, start="10:30"))

    assert found(SetLimit("gap", 60).apply(plan), "gap") is None


@pytest.mark.parametrize(("kind", "told"), [("tool", True), ("break", False), ("custom", False)])
def test_work_through_a_prayer_is_named(kind: str, told: bool) -> None:
    hours = (Hours("09:00", "12:00", fixed=(FixedHour("09:20", 15, "Prayer"),)),)
    plan = a_morning_with(led("Talk", 40, kind=kind), days=hours)

    finding = found(plan, "fixed-hour")

    assert (finding is not None) is told
    assert finding is None or finding.params["what"] == "Prayer"


@pytest.mark.parametrize(("answers", "told"), [({}, False), ({"interpretation": "whispered"}, True)])
def test_a_day_holds_six_hours_of_work_and_five_when_it_is_interpreted(answers: Any, told: bool) -> None:
    rows = [block for at in range(6) for block in (led(f"Work {at}", 55), a_block(f"Tea {at}", kind="break"))]
    plan = a_morning_with(*rows, hours={"end": "18:00"}, **answers)

    assert (found(plan, "long-day") is not None) is told


def test_lunch_five_hours_after_the_start_is_late() -> None:
    lunch = a_block("Lunch", kind="meal", minutes=60, start="12:30")
    early = {"start": "07:30", "end": "15:00"}

    assert found(a_morning_with(led("Talk", 60), lunch, hours=early), "late-meal") is not None
    assert found(a_morning_with(led("Talk", 60), lunch, hours={**early, "start": "09:00"}), "late-meal") is None


@pytest.mark.parametrize(("minutes", "level"), [(20, "warning"), (40, "hint"), (50, None)])
def test_a_meal_takes_time_and_gets_it_where_the_day_has_some(minutes: int, level: str | None) -> None:
    lunch = a_block("Lunch", kind="meal", minutes=minutes, start="12:30")
    plan = a_morning_with(led("Talk", 60), lunch, hours={"start": "09:00", "end": "17:00"})

    meal = found(plan, "short-meal")

    assert (meal.level if meal else None) == level
    assert meal is None or found(mended(plan, "short-meal"), "short-meal") is None


def test_a_break_of_five_minutes_is_short_for_eighteen_people() -> None:
    plan = a_morning_with(led("Talk", 40), a_block("Tea", kind="break", minutes=5), participants=People(18, 18))

    assert found(plan, "short-break") is not None
    assert found(mended(plan, "short-break"), "short-break") is None


@pytest.mark.parametrize(
    ("start", "end", "told"), [("08:00", "12:00", True), ("09:00", "16:00", False), ("12:00", "20:00", True)]
)
def test_hours_that_keep_carers_away_are_named(start: str, end: str, told: bool) -> None:
    plan = a_morning_with(led("Talk", 30), hours={"start": start, "end": end}, access=("childcare",))

    assert (found(plan, "care-hours") is not None) is told
    assert found(replace(plan, brief=low_risk()), "care-hours") is None


def test_after_a_long_day_the_evening_is_free() -> None:
    evening = {"start": "09:00", "end": "22:00"}
    film, free = led("Film", 60, start="20:30"), led("Film", 60, start="20:30", keep="optional")

    assert found(a_morning_with(film, hours=evening), "late-work") is not None
    assert found(a_morning_with(free, hours=evening), "late-work") is None
    assert found(a_morning_with(film, hours={"start": "19:00", "end": "22:00"}), "late-work") is None


def test_a_session_of_an_hour_and_a_half_agrees_how_people_are_with_each_other() -> None:
    bare = (led("Hello", 10, kind="opening"), led("Talk", 40), led("Bye", 5, kind="closing"))

    assert "no-agreements" in codes_of(a_plan(a_day(*bare, start="09:00", end="10:30"), brief=low_risk()))
    assert "no-agreements" not in codes_of(a_plan(a_day(*bare, start="09:00", end="10:00"), brief=low_risk()))


def test_a_plan_for_action_ends_in_who_does_what() -> None:
    promised = a_morning_with(led("Talk", 45), outcomes=("a-plan",))

    assert found(promised, "no-commitments") is not None
    assert found(replace(promised, brief=low_risk(outcomes=("rest-and-grief",))), "no-commitments") is None


def test_a_full_half_day_asks_how_it_was_and_lets_people_arrive() -> None:
    rows = (led("One", 60), a_block("Tea", kind="break"), led("Two", 60), a_block("Cake", kind="break"))
    plan = a_morning_with(*rows, led("Three", 40), hours={"end": "13:00"})
    arriving = replace(
        plan, days=(replace(plan.days[0], items=(led("Come in", 10, kind="logistics"), *plan.days[0].items)),)
    )

    assert {"no-evaluation", "no-arrival"} <= codes_of(plan)
    assert "no-arrival" not in codes_of(arriving)


def test_strands_that_end_far_apart_are_named() -> None:
    strands = tuple(
        Strand(id=f"s{minutes}", title=f"For {minutes}", blocks=(led(f"Talk {minutes}", minutes),))
        for minutes in (20, 50)
    )
    plan = a_morning_with(Strands(id="both", strands=strands))

    uneven = found(plan, "uneven-strands")

    assert uneven is not None
    assert (uneven.params["title"], uneven.params["minutes"]) == ("For 20", "30")


def test_something_on_a_long_day_may_go() -> None:
    rows = [block for at in range(4) for block in (led(f"Work {at}", 45), a_block(f"Tea {at}", kind="break"))]
    full = a_calm_morning(*rows, end="13:45")
    loose = replace(full, items=tuple(replace(item, keep="cut-first") for item in full.items))  # type: ignore[type-var]

    assert "nothing-to-cut" in codes_of(a_plan(full, brief=low_risk()))
    assert "nothing-to-cut" not in codes_of(a_plan(loose, brief=low_risk()))


def test_answers_that_name_other_hours_can_be_taken_over() -> None:
    plan = a_morning_with(led("Talk", 30), days=(Hours("10:00", "13:00"),))

    assert found(plan, "hours-differ") is not None
    assert mended(plan, "hours-differ").days[0].start == "10:00"
    assert found(a_morning_with(led("Talk", 30), days=(Hours("09:00", "12:00"),) * 2), "hours-differ") is not None
