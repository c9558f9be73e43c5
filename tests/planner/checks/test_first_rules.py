"""The first rules: each finds what it is for, and is quiet otherwise."""

import pytest

from planner.brief import Brief, People
from planner.catalog import GroupFit, Scales, Step
from planner.checks.checker import check, check_all
from planner.clock import minutes_of
from planner.edits.silencing import Silence
from planner.plan import Plan, Strand, Strands
from tests.builders import a_block, a_day, a_plan, a_tool
from tests.planner.checks.mornings import a_calm_morning, codes, led, low_risk


def test_a_calm_morning_has_nothing_worth_a_look() -> None:
    assert codes(a_plan(a_calm_morning(led("Talk", 45)), brief=low_risk())) == []


def test_an_empty_plan_has_nothing_worth_a_look() -> None:
    assert codes(a_plan(a_day())) == []


def test_a_day_that_runs_over_its_end_is_a_problem_at_the_blocks_that_do() -> None:
    plan = a_plan(a_calm_morning(led("Talk", 60), a_block("Tea", kind="break", minutes=20), led("Map", 70)))

    overrun = check(plan)[0]

    assert (overrun.code, overrun.level, overrun.params["minutes"]) == ("overrun", "problem", "5")
    assert len(overrun.where) == 1


def test_a_block_pinned_into_the_one_before_it_overlaps() -> None:
    plan = a_plan(a_calm_morning(led("Talk", 45), led("Prayer", 15, start="09:55")), brief=low_risk())

    overlap = check(plan)[0]

    assert (overlap.code, overlap.params["minutes"], overlap.params["before"]) == ("overlap", "5", "Talk")


def test_a_pin_that_is_too_early_inside_a_strand_overlaps() -> None:
    strand = Strand(id="s", blocks=(led("Talk", 30), led("Choose", 10, start="00:20")))
    plan = a_plan(a_calm_morning(Strands(id="g", strands=(strand,))), brief=low_risk())

    assert codes(plan) == [("overlap", "problem")]


@pytest.mark.parametrize(("minutes", "level"), [(50, None), (65, "hint"), (80, "warning")])
def test_a_long_time_without_a_break_is_named_by_how_long_it_is(minutes: int, level: str | None) -> None:
    day = a_calm_morning(led("Talk", minutes), a_block("Tea", kind="break", minutes=20))

    assert codes(a_plan(day, brief=low_risk())) == ([("no-break", level)] if level else [])


def test_with_interpretation_an_hour_is_the_limit() -> None:
    day = a_calm_morning(led("Talk", 50), a_block("Tea", kind="break", minutes=20))
    brief = Brief(exposure="low", surveillance="low", backlash="unlikely", interpretation="consecutive")

    assert codes(a_plan(day, brief=brief)) == [("no-break", "warning")]


def test_breathing_space_in_a_long_stretch_can_become_a_break_by_one_click() -> None:
    day = a_calm_morning(led("Talk", 50), a_block("Slack", kind="buffer", minutes=15), led("Map", 40), end="12:30")
    plan = a_plan(day, brief=low_risk())

    finding = check(plan)[0]
    assert finding.fix is not None
    mended = finding.fix.apply(plan)

    assert finding.code == "no-break"
    assert "no-break" not in [code for code, _ in codes(mended)]


def test_a_long_stretch_ends_with_its_work_and_not_with_the_breathing_space_after_it() -> None:
    slack = a_block("Slack", kind="buffer", minutes=15)
    day = a_calm_morning(led("Talk", 80), slack, a_block("Tea", kind="break", minutes=20), end="12:30")

    finding = check(a_plan(day, brief=low_risk()))[0]

    begins, ends = minutes_of(finding.params["start"]), minutes_of(finding.params["end"])
    assert (finding.code, ends - begins) == ("no-break", int(finding.params["minutes"]))
    assert finding.fix is None


def test_a_day_through_midday_wants_a_meal() -> None:
    teas = (a_block("Tea", kind="break", minutes=20), a_block("More tea", kind="break", minutes=20))
    day = a_calm_morning(led("One", 55), teas[0], led("Two", 70), teas[1], led("Three", 60), end="14:30")

    assert ("no-meal", "warning") in codes(a_plan(day, brief=low_risk()))


def test_when_people_fast_a_rest_at_midday_is_enough() -> None:
    brief = Brief(exposure="low", surveillance="low", backlash="unlikely", access=("fasting",))
    rest = a_block("Rest", kind="break", purpose="break", minutes=60, start="12:00")
    day = a_calm_morning(led("One", 50), rest, led("Two", 50), start="10:00", end="15:30")

    assert "no-meal" not in [code for code, _ in codes(a_plan(day, brief=brief))]


def test_a_day_without_an_opening_is_named() -> None:
    day = a_day(led("Talk", 30), led("Bye", 10, kind="closing"), start="09:00", end="10:00")

    assert codes(a_plan(day, brief=low_risk())) == [("no-opening", "warning")]


def test_what_stands_after_the_closing_is_named_and_the_closing_can_be_moved() -> None:
    day = a_day(
        led("Hello", 15, kind="opening"), led("Bye", 10, kind="closing"), led("Talk", 20), start="09:00", end="10:00"
    )
    plan = a_plan(day, brief=low_risk())

    finding = check(plan)[0]
    assert finding.fix is not None

    assert finding.code == "closing-not-last"
    assert codes(finding.fix.apply(plan)) == []


def test_a_full_day_without_breathing_space_is_named() -> None:
    day = a_day(
        led("Hello", 15, kind="opening"), led("Talk", 65), led("Bye", 10, kind="closing"), start="09:00", end="10:30"
    )

    assert ("no-buffer", "warning") in codes(a_plan(day, brief=low_risk()))


def exposing_plan(brief: Brief, *, with_step: bool) -> Plan:
    """Return a morning with an exposing tool, perhaps after a protection step."""
    map_ = a_tool("map", scales=Scales(exposure="medium"))
    step = a_tool("step", key_ideas=("collective-protection",))
    blocks = [led("Map", 40, kind="tool", tool="map", id="mapmapmap1")]
    if with_step:
        blocks.insert(0, led("Step", 10, kind="tool", tool="step"))
    return a_plan(a_calm_morning(*blocks, end="11:30"), brief=brief, tools={"map": map_, "step": step})


@pytest.mark.parametrize("brief", [Brief(exposure="high"), Brief(), Brief(backlash="happening")])
def test_high_or_unknown_risk_wants_protection_before_what_exposes(brief: Brief) -> None:
    assert ("no-protection", "warning") in codes(exposing_plan(brief, with_step=False))
    assert "no-protection" not in [code for code, _ in codes(exposing_plan(brief, with_step=True))]


def test_low_risk_wants_no_protection_step() -> None:
    assert "no-protection" not in [code for code, _ in codes(exposing_plan(low_risk(), with_step=False))]


def test_unknown_risk_is_no_reason_to_warn_of_a_harmless_list() -> None:
    assert codes(a_plan(a_calm_morning(led("Talk", 45)))) == []


def test_nobody_leading_anything_is_said_once() -> None:
    day = a_day(
        a_block("Hello", kind="opening"), a_block("Talk"), a_block("Bye", kind="closing"), start="09:00", end="10:00"
    )

    assert [f.params["count"] for f in check(a_plan(day, brief=low_risk())) if f.code == "no-lead"] == ["3"]


def test_a_single_block_that_nobody_leads_is_named() -> None:
    plan = a_plan(a_calm_morning(a_block("Talk", minutes=45)), brief=low_risk())

    assert [(f.code, f.params["title"]) for f in check(plan)] == [("no-lead", "Talk")]


@pytest.mark.parametrize(
    ("people", "found"), [((12, 18), False), ((12, 30), True), ((4, 10), True), ((6, 24), False)]
)
def test_more_or_fewer_people_than_a_tool_is_for_are_named(people: tuple[int, int], found: bool) -> None:
    tool = a_tool("map", group=GroupFit(6, 24, "plenary", 4))
    brief = Brief(exposure="low", surveillance="low", backlash="unlikely", participants=People(*people))
    plan = a_plan(a_calm_morning(led("Map", 45, kind="tool", tool="map")), brief=brief, tools={"map": tool})

    assert ("group-size" in [code for code, _ in codes(plan)]) is found


def test_steps_that_do_not_add_up_are_a_hint_that_one_click_mends() -> None:
    plan = a_plan(a_calm_morning(led("Talk", 45, steps=(Step(minutes=20), Step(minutes=15)))), brief=low_risk())

    finding = check(plan)[0]
    assert finding.fix is not None

    assert (finding.code, finding.level) == ("steps-sum", "hint")
    assert codes(finding.fix.apply(plan)) == []


def test_what_somebody_chose_to_leave_is_quiet_and_still_known() -> None:
    plan = a_plan(a_calm_morning(a_block("Talk", minutes=45)), brief=low_risk())
    finding = check(plan)[0]

    silenced = Silence(finding.code, finding.where, "We decide in the room.").apply(plan)

    assert check(silenced) == ()
    assert [f.code for f in check_all(silenced)] == ["no-lead"]


def test_many_blocks_that_nobody_leads_are_one_finding_though_somebody_leads_another() -> None:
    blocks = [a_block(f"Part {at}", lead="A" if at == 0 else "") for at in range(6)]

    found = [finding for finding in check(a_plan(a_day(*blocks), brief=low_risk())) if finding.code == "no-lead"]

    assert [(len(finding.where), finding.params["count"]) for finding in found] == [(5, "5")]
