from typing import Any

import pytest
from msgspec.structs import replace

from planner.brief import Brief
from planner.catalog import Scales, Tool
from planner.edits.silencing import Hear, Silence
from planner.plan import Measure, Plan, PlanError, Safety
from planner.safety import MeasureIntoAgenda, advice, floor, floor_holds_for, quiet_code, set_aside
from planner.timetable import schedule
from tests.builders import a_block, a_day, a_plan, a_tool

CALM: dict[str, Any] = {"exposure": "low", "surveillance": "low", "backlash": "unlikely", "venue": "trusted"}


def test_nobody_answered_anything_and_one_question_is_asked_back() -> None:
    assert _codes(Brief()) == ["who-was-asked", "protection-before-maps"]


def test_low_risk_all_round_says_nothing_of_its_own() -> None:
    assert _codes(Brief(**CALM)) == []


def test_those_who_carry_the_risk_come_first() -> None:
    assert _codes(Brief(consulted="not-yet", exposure="high", venue="public"))[0] == "ask-first"


@pytest.mark.parametrize(
    ("answers", "code", "speaks_for"),
    [
        ({"consulted": "yes"}, "they-were-asked", "go"),
        ({"consulted": "some"}, "ask-the-others", "change"),
        ({"consulted": "not-yet"}, "ask-first", "postpone"),
        ({"backlash": "happening", "exposure": "high"}, "harm-is-happening", "postpone"),
        ({"exposure": "high"}, "protection-before-maps", "change"),
        ({"exposure": "high", "room": ("officials-or-donors",)}, "no-maps-with-them", "change"),
        ({"venue": "shared"}, "meet-somewhere-yours", "change"),
        ({"venue": "private-home", "exposure": "high"}, "the-home-carries-risk", "change"),
        ({"surveillance": "high"}, "phones-and-paper", "change"),
        ({"reporting": "names-or-photos"}, "no-names-to-show", "change"),
        ({"exposure": "high"}, "find-legal-help", "get-help"),
        ({"distress": "high"}, "find-somebody-for-care", "get-help"),
        ({"access": ("before-dark",), "surveillance": "high"}, "find-a-way-home", "get-help"),
        ({"emerging": ("grief",)}, "isolation-is-harm", "go"),
        ({"exposure": "low", "backlash": "happening"}, "answers-pull-apart", "change"),
    ],
)
def test_an_answer_speaks_for_going_changing_postponing_or_help(
    answers: dict[str, Any], code: str, speaks_for: str
) -> None:
    said = {each.code: each.speaks_for for each in advice(a_plan(brief=Brief(**answers)))}

    assert said[code] == speaks_for


def test_every_piece_of_advice_rests_on_something() -> None:
    brief = Brief(
        exposure="high",
        backlash="happening",
        surveillance="high",
        distress="high",
        venue="public",
        reporting="names-or-photos",
        access=("before-dark",),
        room=("officials-or-donors",),
        emerging=("grief",),
    )

    assert all(each.because for each in advice(a_plan(brief=brief)))


def test_harm_of_meeting_alone_asks_for_the_harm_of_not_meeting() -> None:
    plan = a_plan(brief=Brief(**CALM), safety=Safety(harm_of_meeting="A driver could lose shifts."))

    assert [each.code for each in advice(plan)] == ["other-side-is-empty"]


@pytest.mark.parametrize(
    ("answers", "holds"),
    [({}, True), ({"exposure": "high"}, True), (CALM, False), ({**CALM, "exposure": "medium"}, False)],
)
def test_the_floor_holds_while_risk_is_high_or_unknown(answers: dict[str, Any], holds: bool) -> None:
    assert floor_holds_for(a_plan(brief=Brief(**answers))) is holds


def test_protection_before_what_exposes_is_the_floor() -> None:
    points = _floor(_session(protection_first=True))

    assert points["protection-first"] == (True, 9 * 60 + 15)


def test_protection_after_what_exposes_is_not() -> None:
    assert _floor(_session(protection_first=False))["protection-first"] == (False, None)


def test_photos_for_a_report_break_the_floor() -> None:
    plan = _session(protection_first=True)

    assert _floor(plan)["no-photos"][0]
    assert not _floor(replace(plan, brief=Brief(reporting="names-or-photos")))["no-photos"][0]


def test_going_home_is_looked_for_at_the_end_of_the_last_day() -> None:
    bare = a_plan(a_day(a_block("Arrival", kind="logistics"), a_block("Map"), a_block("Closing", kind="closing")))
    with_road = a_plan(a_day(a_block("Map"), a_block("Road", kind="logistics"), a_block("Closing", kind="closing")))

    assert not _floor(bare)["going-home"][0]
    assert _floor(with_road)["going-home"][0]


def test_going_home_is_found_where_it_is_asked_in_the_morning() -> None:
    house = a_block("House", kind="agreements", tool="house")
    day = a_day(a_block("Map"), house, a_block("Closing", kind="closing"))
    plan = a_plan(day, tools={"house": a_tool("house", settles=("way-home",))})

    assert _floor(plan)["going-home"] == (True, 9 * 60 + 15)


def test_of_several_parts_that_settle_the_way_home_the_last_is_told_with_its_day() -> None:
    home = {"home": a_tool("home", settles=("way-home",))}
    morning = a_day(a_block("Choose how we leave", kind="agreements", tool="home"), a_block("Map"))
    plan = a_plan(morning, a_day(a_block("Map"), a_block("In pairs", kind="tool", tool="home")), tools=home)

    found = next(point for point in floor(plan, schedule(plan)) if point.code == "going-home")

    assert (found.holds, found.day, found.start) == (True, 1, 9 * 60 + 15)


def test_without_room_a_measure_still_goes_before_the_closing_part() -> None:
    measure = Measure(id="ameasureaa", what="Leave in pairs")
    full = a_day(a_block("Map", minutes=50), a_block("Bye", kind="closing", minutes=10), start="09:00", end="10:00")
    plan = a_plan(full, safety=Safety(measures=(measure,)))

    after = MeasureIntoAgenda("ameasureaa", "newblockaa").apply(plan)

    assert [block.title for block in after.blocks()] == ["Map", "Leave in pairs", "Bye"]


def test_where_nothing_exposes_no_protection_step_is_missing() -> None:
    plan = a_plan(a_day(a_block("Talk"), a_block("Closing", kind="closing")))

    assert _floor(plan)["protection-first"] == (True, None)


def test_a_measure_becomes_a_short_block_before_the_closing_part() -> None:
    measure = Measure(id="ameasureaa", what="Leave in pairs", who="Host")
    plan = a_plan(a_day(a_block("Map"), a_block("Closing", kind="closing")), safety=Safety(measures=(measure,)))

    after = MeasureIntoAgenda("ameasureaa", "newblockaa").apply(plan)

    assert [block.title for block in after.blocks()] == ["Map", "Leave in pairs", "Closing"]
    assert after.safety.measures[0].block == "newblockaa"


def test_a_measure_needs_a_day_to_stand_in() -> None:
    plan = a_plan(safety=Safety(measures=(Measure(id="ameasureaa", what="Leave in pairs"),)))

    with pytest.raises(PlanError) as refused:
        MeasureIntoAgenda("ameasureaa", "newblockaa").apply(plan)
    assert refused.value.code == "no-day-yet"


def test_advice_that_was_set_aside_stays_quiet_until_it_is_heard_again() -> None:
    plan = a_plan(brief=Brief(**CALM, consulted="some"))

    quiet = Silence(quiet_code("ask-the-others")).apply(plan)

    assert advice(quiet) == ()
    assert set_aside(quiet) == (quiet_code("ask-the-others"),)
    assert advice(Hear(quiet_code("ask-the-others")).apply(quiet)) == advice(plan)


def _codes(brief: Brief) -> list[str]:
    return [each.code for each in advice(a_plan(brief=brief))]


def _floor(plan: Plan) -> dict[str, tuple[bool, int | None]]:
    return {point.code: (point.holds, point.start) for point in floor(plan, schedule(plan))}


def _session(*, protection_first: bool) -> Plan:
    safe: Tool = a_tool("keeps-safe", key_ideas=("collective-protection",))
    map_: Tool = a_tool("map", scales=Scales(exposure="medium"))
    blocks = [
        a_block("Keeps us safe", kind="tool", tool="keeps-safe"),
        a_block("Map", kind="tool", tool="map"),
    ]
    ordered = blocks if protection_first else blocks[::-1]
    return a_plan(
        a_day(a_block("Welcome"), *ordered), tools={"keeps-safe": safe, "map": map_}, brief=Brief(exposure="high")
    )
