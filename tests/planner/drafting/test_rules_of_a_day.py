"""The rules by which days are drafted, one by one."""

from itertools import pairwise
from typing import Any

import pytest
from msgspec.structs import replace

from planner.brief import Brief, FixedHour, Hours, People
from planner.catalog import Scales
from planner.drafting import draft
from planner.drafting.arc import is_exposing, is_heavy
from planner.recommend import recommend
from planner.timetable import schedule
from tests.builders import a_brief, a_tool
from tests.planner.drafting.rooms import (
    blocks,
    days_of,
    drafted,
    kinds,
    large_tools,
    library,
    seated,
    tools_in_order,
    worked,
)

DAY = (Hours("09:00", "17:00"),)
LOW = {"exposure": "low", "surveillance": "low", "backlash": "unlikely"}


@pytest.mark.parametrize(("people", "minutes"), [(15, 15), (16, 20), (25, 20), (26, 30)])
def test_breaks_are_as_long_as_so_many_people_need(people: int, minutes: int) -> None:
    (day,) = days_of(a_brief(participants=People(people, people), days=DAY))

    assert {block.minutes for block in blocks(day, "break")} == {minutes}


def test_online_people_rest_ten_minutes_and_no_sitting_is_longer_than_two_hours() -> None:
    (day,) = days_of(a_brief(setting="online", days=(Hours("09:00", "13:00"),)))

    assert {block.minutes for block in blocks(day, "break")} <= {10, 30}
    long = [placed for placed in day.placed() if placed.block.kind == "break" and placed.block.minutes >= 30]
    edges = [day.start, *(edge for placed in long for edge in (placed.start, placed.end)), day.end]
    assert all(end - start <= 120 for start, end in zip(edges[::2], edges[1::2], strict=True))


@pytest.mark.parametrize(
    "answers",
    [
        {"setting": "outdoors"},
        {"interpretation": "whispered"},
        {"access": ("fasting",)},
        {"access": ("frequent-breaks",)},
        {"distress": "medium"},
    ],
)
def test_some_rooms_need_a_break_every_hour(answers: dict[str, Any]) -> None:
    (day,) = days_of(a_brief(days=DAY, **answers))

    assert max(worked(day)) <= 60
    assert max(seated(day)) <= 90


def test_a_break_never_stands_in_the_first_forty_or_last_thirty_minutes() -> None:
    for hours in (Hours("09:00", "17:00"), Hours("10:00", "12:00"), Hours("14:00", "18:00")):
        (day,) = days_of(a_brief(days=(hours,)))
        for placed in day.placed():
            if placed.block.kind == "break":
                assert placed.start - day.start >= 40
                assert day.end - placed.end >= 30


@pytest.mark.parametrize(
    ("answers", "minutes"),
    [({}, 60), ({"access": ("prayer-times",)}, 75), ({"participants": People(31, 31)}, 75)],
)
def test_lunch_is_longer_with_prayer_or_many_people(answers: dict[str, Any], minutes: int) -> None:
    (day,) = days_of(a_brief(days=DAY, **answers))

    assert [block.minutes for block in blocks(day, "meal")] == [minutes]


def test_a_morning_ends_into_lunch() -> None:
    (day,) = days_of(a_brief(days=(Hours("09:00", "13:00"),)))

    assert "meal" not in kinds(day)


def test_people_who_fast_rest_for_an_hour_and_see_no_word_of_food() -> None:
    plan = drafted(a_brief(days=DAY, access=("fasting",))).plan
    (day,) = schedule(plan).days

    assert "meal" not in kinds(day)
    assert any(block.minutes == 60 for block in blocks(day, "break"))
    seen = " ".join(text for block in plan.blocks() for text in block.public_title.values()).casefold()
    assert not set(library().drafting.food_words) & set(seen.replace(",", " ").split())


def test_a_first_day_opens_with_the_house_before_anybody_says_a_name() -> None:
    (day,) = days_of(a_brief(days=DAY))

    assert kinds(day)[:4] == ["logistics", "opening", "agreements", "agreements"]
    tools = [block.tool for block in day.day.blocks()]
    assert tools.index("house-phones-photos-paper") < tools.index("names-with-neighbours")


@pytest.mark.parametrize(
    ("hours", "minutes"),
    [(Hours("09:00", "17:00"), 15), (Hours("09:00", "13:00"), 10), (Hours("10:00", "12:00"), 5)],
)
def test_agreements_take_as_long_as_the_day_allows(hours: Hours, minutes: int) -> None:
    (day,) = days_of(a_brief(days=(hours,)))

    house, agreements, *_ = blocks(day, "agreements")
    assert house.tool == "house-phones-photos-paper"
    assert agreements.minutes == minutes


def test_in_an_hour_the_agreements_stand_inside_the_opening() -> None:
    result = drafted(a_brief(days=(Hours("10:00", "11:00"),)))
    (opening,) = [block for block in result.plan.blocks() if block.kind == "opening"]

    sentence = library().tools["agreements-in-a-sentence"].steps
    assert {step.say for step in sentence} & {step.say for step in opening.steps}
    assert "agreements-inside" in [reason.code for reason in result.why[opening.id]]


def test_fixed_hours_stay_where_they_are_and_the_rest_flows_round_them() -> None:
    prayer = FixedHour("12:30", 30, "Prayer")
    (day,) = days_of(a_brief(days=(Hours("09:00", "16:00", fixed=(prayer,)),)))

    (pinned,) = [placed for placed in day.placed() if placed.pinned]
    assert (pinned.start, pinned.end, pinned.block.title) == (750, 780, "Prayer")
    assert all(span.gap == 0 for span in day.spans)


def test_a_fixed_lunch_is_the_lunch() -> None:
    lunch = FixedHour("12:15", 45, "Lunch in the canteen")
    (day,) = days_of(a_brief(days=(Hours("09:00", "16:00", fixed=(lunch,)),)))

    assert [block.title for block in blocks(day, "meal")] == ["Lunch in the canteen"]


def test_a_bus_at_the_end_leaves_the_closing_as_the_last_thing_before_it() -> None:
    bus = FixedHour("15:45", 15, "The bus leaves")
    (day,) = days_of(a_brief(days=(Hours("09:00", "16:00", fixed=(bus,)),)))

    assert kinds(day)[-2] == "closing"
    assert day.finish == day.end


@pytest.mark.parametrize(
    ("hours", "most"), [(Hours("18:00", "20:00"), 1), (Hours("09:00", "13:00"), 2), (Hours("09:00", "17:00"), 4)]
)
def test_a_day_holds_no_more_large_tools_than_people_can_take(hours: Hours, most: int) -> None:
    plan = drafted(a_brief(days=(hours,), **LOW)).plan
    (day,) = schedule(plan).days

    assert 1 <= len(large_tools(plan, day)) <= most


def test_heavy_work_has_settling_and_a_break_after_it_and_is_not_in_the_last_two_hours() -> None:
    grieving = Brief(
        emerging=("grief",),
        outcomes=("rest-and-grief",),
        trust="close",
        facilitators=2,
        experience="seasoned",
        support=("care-person",),
        participants=People(12, 15),
        days=DAY * 2,
    )
    rows = [list(day.placed()) for day in days_of(grieving)]

    heavy = [(row, place) for row in rows for place, placed in enumerate(row) if _is_heavy(placed.block.tool)]
    assert heavy
    for row, place in heavy:
        settling, rest = row[place + 1 : place + 3]
        assert settling.block.kind == "grounding"
        assert rest.block.kind in ("break", "meal")
        assert row[-1].end - row[place].end >= 120
    assert "energiser" not in [placed.block.kind for row in rows for placed in row]


def test_what_runs_past_the_evening_is_free() -> None:
    (day,) = days_of(a_brief(days=(Hours("09:00", "22:00"),)))

    *_, supper, evening, closing = day.placed()
    assert supper.block.kind == "meal"
    assert {supper.block.keep, evening.block.keep, closing.block.keep} == {"optional"}


def test_three_things_must_happen_and_breathing_space_goes_first() -> None:
    for day in days_of(a_brief(days=DAY * 2)):
        keeps = [block.keep for block in day.day.blocks()]
        assert 1 <= keeps.count("must") <= 3
        assert {block.keep for block in blocks(day, "buffer", "energiser")} == {"cut-first"}


def test_leads_alternate_so_that_both_lead_about_as_long() -> None:
    plan = drafted(a_brief(days=DAY * 2, facilitators=2)).plan

    minutes = {lead: sum(b.minutes for b in plan.blocks() if b.lead == lead) for lead in ("A", "B")}
    assert abs(minutes["A"] - minutes["B"]) <= 90


def test_somebody_alone_leads_everything() -> None:
    plan = drafted(a_brief(facilitators=1)).plan

    assert {block.lead for block in plan.blocks()} == {"A", ""}


def test_no_days_in_the_brief_give_half_a_day_and_say_so() -> None:
    result = drafted(Brief())
    (day,) = result.plan.days

    assert (day.start, day.end) == ("09:00", "13:00")
    assert result.plan.brief.days == ()
    assert "no-days" in [reason.code for reason in result.why[day.id]]


def test_a_library_without_frame_activities_still_gives_a_day() -> None:
    bare = replace(library(), tools={tool.id: tool for tool in library().methods()})
    (day,) = schedule(draft(a_brief(days=DAY), bare, recommend(a_brief(days=DAY), bare)).plan).days

    assert kinds(day)[0] == "logistics"
    assert kinds(day)[-1] == "closing"
    assert day.finish == day.end


def test_nothing_exposes_where_a_short_first_day_had_no_room_for_protection() -> None:
    evening = Brief(
        exposure="high",
        intentions=("change-policy",),
        outcomes=("shared-analysis",),
        days=(Hours("09:00", "09:10"), *DAY),
    )
    tools = tools_in_order(drafted(evening).plan)

    step = next((place for place, tool in enumerate(tools) if tool.is_protection_step), len(tools))
    assert len(tools) > 2
    assert not any(is_exposing(tool) for tool in tools[:step])


@pytest.mark.parametrize("light", ["efgh", ""])
def test_of_many_heavy_tools_a_day_holds_one_and_none_follows_another_over_night(light: str) -> None:
    heavy = Scales(intensity="high")
    made = [a_tool(f"{letter}-heavy", minutes=60, scales=heavy) for letter in "abcd"]
    made += [a_tool(f"{letter}-light", minutes=45) for letter in light]
    catalog = replace(library(), tools={tool.id: tool for tool in made})
    brief = a_brief(days=DAY * 3, trust="close", distress="low", **LOW)

    plan = draft(brief, catalog, recommend(brief, catalog)).plan

    tools = tools_in_order(plan)
    assert any(is_heavy(tool) for tool in tools)
    assert not any(is_heavy(one) and is_heavy(other) for one, other in pairwise(tools))
    for day in plan.days:
        assert sum(is_heavy(plan.tools[block.tool]) for block in day.blocks() if block.tool) <= 1


def _is_heavy(tool: str | None) -> bool:
    return tool is not None and library().tools[tool].scales.intensity == "high"
