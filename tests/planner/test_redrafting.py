from msgspec.structs import replace

from planner.brief import FixedHour, Hours
from planner.edits.days import AddDay, ChangeHours, RemoveDay
from planner.redrafting import answering_days, brief_to_draft, taking_over, with_answer
from tests.builders import a_block, a_brief, a_day, a_plan

EVENING = a_day(id="evening", start="18:00", end="20:00")


def test_a_plan_without_answered_days_is_drafted_into_its_own_hours() -> None:
    plan = a_plan(EVENING)

    assert brief_to_draft(plan).days == (Hours("18:00", "20:00"),)
    assert brief_to_draft(replace(plan, brief=a_brief())) == a_brief()


def test_what_is_parked_stays_parked_when_a_draft_comes() -> None:
    parked = a_block("Stories")
    plan = a_plan(EVENING, parked=(parked,))

    after = taking_over(plan, a_plan(a_day(a_block("Names"), id="other"))).apply(plan)

    assert [day.id for day in after.days] == ["other"]
    assert after.parked == (parked,)


def test_the_answer_about_days_follows_the_days_and_keeps_its_fixed_hours() -> None:
    prayer = FixedHour("18:30", 15, "Prayer")
    plan = a_plan(EVENING, brief=a_brief(days=(Hours("18:00", "20:00", fixed=(prayer,)),)))

    plan = with_answer(plan, AddDay(a_day(id="more", start="10:00", end="12:00"))).apply(plan)
    plan = with_answer(plan, ChangeHours("evening", "17:00", "20:00")).apply(plan)
    assert plan.brief.days == (Hours("17:00", "20:00", fixed=(prayer,)), Hours("10:00", "12:00"))

    plan = with_answer(plan, RemoveDay("evening")).apply(plan)
    assert plan.brief.days == (Hours("10:00", "12:00"),)


def test_an_agenda_that_holds_nothing_yet_takes_on_the_answered_hours() -> None:
    plan = a_plan(EVENING)
    days = (Hours("09:00", "17:00", "2027-03-08"), Hours("10:00", "12:00"))

    after = answering_days(plan, days, lambda: "newdayaaaa").apply(plan)

    assert [(day.id, day.start, day.end, day.date) for day in after.days] == [
        ("evening", "09:00", "17:00", "2027-03-08"),
        ("newdayaaaa", "10:00", "12:00", None),
    ]
    assert after.brief.days == days


def test_an_answer_about_days_leaves_an_agenda_with_blocks_alone() -> None:
    plan = a_plan(a_day(a_block("Names"), id="evening", start="18:00", end="20:00"))

    after = answering_days(plan, (Hours("09:00", "17:00"),), lambda: "newdayaaaa").apply(plan)

    assert after.days == plan.days
    assert after.brief.days == (Hours("09:00", "17:00"),)


def test_an_answer_that_said_something_else_stays_as_it_is() -> None:
    plan = a_plan(EVENING, brief=a_brief(days=(Hours("09:00", "17:00"),)))
    edit = ChangeHours("evening", "17:00", "20:00")

    assert with_answer(plan, edit) is edit


def test_a_day_is_not_made_too_short_for_a_fixed_hour_in_the_answer() -> None:
    prayer = FixedHour("18:30", 15, "Prayer")
    plan = a_plan(EVENING, brief=a_brief(days=(Hours("18:00", "20:00", fixed=(prayer,)),)))

    after = with_answer(plan, ChangeHours("evening", "19:00", "20:00")).apply(plan)

    assert (after.days[0].start, after.brief.days[0].start) == ("19:00", "18:00")
