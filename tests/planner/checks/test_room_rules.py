"""A tool in this room, how people work, and who leads."""

from typing import Any

import pytest
from msgspec.structs import replace

from planner.brief import Hours, People
from planner.catalog import Duration, Fits, GroupFit, Growth, Scales, Step
from planner.edits.places import block_with
from planner.plan import Strand, Strands
from tests.builders import a_block, a_day, a_plan, a_tool
from tests.planner.checks.mornings import a_morning_with, found, led, low_risk, mended, run

TEA = a_block("Tea", kind="break", minutes=20)


def test_a_tool_is_given_its_least_minutes() -> None:
    tool = a_tool("map", minutes=60, time=Duration(40, 60, 90))
    plan = a_morning_with(run(tool, 20), tools=(tool,))

    assert found(plan, "too-short") is not None
    assert block_with(mended(plan, "too-short"), run(tool).id).minutes == 40


def test_the_parts_of_a_tool_are_as_long_as_it_together() -> None:
    tool = a_tool("map", minutes=60, time=Duration(40, 60, 90))
    parts = (run(tool, 25, part=1, id="part1"), TEA, run(tool, 20, part=2, id="part2"))

    assert found(a_morning_with(*parts, tools=(tool,)), "too-short") is None


@pytest.mark.parametrize(("minutes", "people", "short"), [(15, 27, True), (15, 4, False), (25, 27, False)])
def test_groups_have_time_to_talk_beside_finding_each_other_and_telling_back(
    minutes: int, people: int, short: bool
) -> None:
    talk = led("Tables", minutes, form="small-groups")
    plan = a_morning_with(talk, participants=People(people, people), facilitators=3)

    finding = found(plan, "too-short")

    assert (finding is not None) == short
    if finding is not None:
        assert finding.params["least"] == "24", "five to find seven groups, fourteen to tell back, five to talk"
        assert found(mended(plan, "too-short"), "too-short") is None


def test_groups_that_tell_back_in_the_next_block_need_no_minutes_for_it() -> None:
    talk, told = led("Tables", 15, form="small-groups"), led("Telling", 15, form="plenary")

    assert found(a_morning_with(talk, told, participants=People(27, 27)), "too-short") is None


def test_a_step_that_grows_with_people_makes_ones_own_block_longer() -> None:
    round_ = led("Round", 15, steps=(Step(minutes=10, do="Each says one thing.", each=Growth(person=2)),))

    finding = found(a_morning_with(round_, participants=People(18, 18)), "too-short")

    assert finding is not None
    assert finding.params["least"] == "36"


def test_a_plan_made_before_the_interpreter_came_is_given_the_minutes_by_one_click() -> None:
    tool = a_tool("talk", steps=(Step(minutes=40, form="plenary", do="Talk."),))
    plan = a_morning_with(run(tool), tools=(tool,), interpretation="consecutive")

    finding = found(plan, "interpretation-time")
    block = block_with(mended(plan, "interpretation-time"), run(tool).id)

    assert finding is not None
    assert finding.params["wanted"] == "80"
    assert block.minutes == sum(step.minutes for step in block.steps) == 80
    assert found(replace(plan, brief=low_risk()), "interpretation-time") is None


@pytest.mark.parametrize(
    ("need", "answers"),
    [
        ("projector", {"materials": "paper"}),
        ("flipchart", {"materials": "none"}),
        ("power", {"power": "none"}),
        ("second-facilitator", {"facilitators": 1}),
        ("wall", {"setting": "online"}),
        ("care-person", {"support": ("legal-contact",)}),
    ],
)
def test_what_a_tool_cannot_do_without_is_named_only_where_the_answers_rule_it_out(need: str, answers: Any) -> None:
    tool = a_tool("map", needs=(need,))

    assert found(a_morning_with(run(tool), tools=(tool,), **answers), "needs-missing") is not None
    assert found(a_morning_with(run(tool), tools=(tool,)), "needs-missing") is None


def test_a_tool_that_hurts_in_this_company_is_named() -> None:
    tool = a_tool("map", not_with=("officials-or-donors",))

    assert found(a_morning_with(run(tool), tools=(tool,), room=("officials-or-donors",)), "not-with") is not None
    assert found(a_morning_with(run(tool), tools=(tool,), room=("supporters",)), "not-with") is None


@pytest.mark.parametrize(
    ("fields", "setting", "told"),
    [
        ({"settings": ("in-person",)}, "outdoors", True),
        ({"settings": ("in-person", "outdoors")}, "outdoors", False),
        ({"scales": Scales(touch="low")}, "online", True),
        ({}, "online", False),
    ],
)
def test_a_tool_for_another_setting_is_named(fields: Any, setting: str, told: bool) -> None:
    tool = a_tool("map", **fields)

    assert (found(a_morning_with(run(tool), tools=(tool,), setting=setting), "wrong-setting") is not None) is told


@pytest.mark.parametrize(
    ("literacy", "ways", "told"),
    [("oral", {"mixed-literacy": "Draw."}, True), ("mixed", {}, True), ("mixed", {"mixed-literacy": "Draw."}, False)],
)
def test_heavy_text_is_named_for_those_who_would_rather_speak(literacy: str, ways: Any, told: bool) -> None:
    tool = a_tool("map", scales=Scales(writing="high"), adaptations=ways)

    assert (found(a_morning_with(run(tool), tools=(tool,), literacy=literacy), "heavy-text") is not None) is told


def test_another_way_to_take_part_is_asked_for_where_somebody_needs_it() -> None:
    standing = a_tool("map", scales=Scales(movement="medium"))
    adapted = replace(standing, adaptations={"seated": "Point at it."})

    assert found(a_morning_with(run(standing), tools=(standing,), access=("seated",)), "no-adaptation") is not None
    assert found(a_morning_with(run(adapted), tools=(adapted,), access=("seated",)), "no-adaptation") is None


def test_a_new_team_is_told_of_a_tool_for_seasoned_ones() -> None:
    tool = a_tool("map", level="seasoned")

    assert found(a_morning_with(run(tool), tools=(tool,), experience="new"), "hard-to-lead") is not None
    assert found(a_morning_with(run(tool), tools=(tool,), experience="some"), "hard-to-lead") is None


def test_work_that_is_all_plenary_is_named_and_unknown_work_is_not() -> None:
    plenary = led("Talk", 70, steps=(Step(minutes=60), Step(minutes=10, form="pairs")))

    assert found(a_morning_with(plenary), "plenary-share") is not None
    assert found(a_morning_with(led("Talk", 70)), "plenary-share") is None


@pytest.mark.parametrize(("steps", "told"), [((40,), True), ((20, 0, 20), False)])
def test_nobody_listens_for_longer_than_twenty_minutes(steps: tuple[int, ...], told: bool) -> None:
    said = tuple(Step(minutes=minutes) if minutes else Step(minutes=5, form="pairs") for minutes in steps)
    plan = a_morning_with(led("Input", 45, purpose="input", steps=said))

    assert (found(plan, "long-input") is not None) is told


def test_a_talk_straight_after_lunch_is_named() -> None:
    lunch = a_block("Lunch", kind="meal", minutes=60)

    assert found(a_morning_with(lunch, led("Input", 15, purpose="input")), "low-after-meal") is not None


def test_small_groups_are_heard_by_the_others() -> None:
    groups = led("Groups", 30, form="small-groups", steps=(Step(minutes=30, form="small-groups"),))
    pairs = led("Walk", 20, form="pairs")
    people: dict[str, Any] = {"participants": People(20, 20)}

    finding = found(a_morning_with(groups, pairs, **people), "no-report-back")

    assert finding is not None
    assert (finding.params["groups"], finding.params["minutes"]) == ("5", "10")
    assert found(a_morning_with(groups, led("Hear all", 15), **people), "no-report-back") is None


def test_two_hours_hold_one_long_tool() -> None:
    tools = (a_tool("one", minutes=45), a_tool("two", minutes=45))
    rows = (run(tools[0]), TEA, run(tools[1]))

    assert found(a_morning_with(*rows, tools=tools, hours={"end": "11:15"}), "too-many-tools") is not None
    assert found(a_morning_with(*rows, tools=tools, hours={"end": "13:00"}), "too-many-tools") is None


def test_the_same_tool_twice_is_named_unless_in_parts() -> None:
    tool = a_tool("map", minutes=30)
    twice = (run(tool, id="first"), TEA, run(tool, id="second"))
    parts = (run(tool, id="first", part=1), TEA, run(tool, id="second", part=2))

    assert found(a_morning_with(*twice, tools=(tool,)), "tool-twice") is not None
    assert found(a_morning_with(*parts, tools=(tool,)), "tool-twice") is None


def test_a_wish_that_no_tool_serves_is_named() -> None:
    tool = a_tool("map", fits=Fits(outcomes=("shared-analysis",)))
    plan = a_morning_with(run(tool), tools=(tool,), outcomes=("shared-analysis", "a-decision"))

    unserved = found(plan, "outcome-unserved")

    assert unserved is not None
    assert unserved.params["outcome"] == "a-decision"


def test_nobody_leads_in_two_strands_at_once() -> None:
    def strands(second: str) -> Strands:
        rows = (("left", "Ana"), ("right", second))
        return Strands(
            id="both", strands=tuple(Strand(id=id, blocks=(replace(led(id, 30), lead=lead),)) for id, lead in rows)
        )

    assert found(a_morning_with(strands(" ana")), "two-places") is not None
    assert found(a_morning_with(strands("Bo")), "two-places") is None


def test_who_leads_for_two_hours_can_hand_over_by_one_click() -> None:
    plan = a_morning_with(led("One", 50), led("Two", 50), TEA, replace(led("Three", 30), lead="B"))

    finding = found(plan, "long-lead")

    assert finding is not None
    assert (finding.params["role"], finding.params["other"]) == ("A", "B")
    assert found(mended(plan, "long-lead"), "long-lead") is None


def test_one_who_leads_nearly_everything_is_named_where_there_are_others() -> None:
    rows = (led("One", 60), TEA, led("Two", 60))

    assert found(a_morning_with(*rows, facilitators=2), "uneven-lead") is not None


def test_many_people_want_more_facilitators() -> None:
    plan = a_morning_with(led("Talk", 30), participants=People(30, 40), facilitators=2)

    team = found(plan, "small-team")

    assert team is not None
    assert team.params["wanted"] == "3"


def test_a_tool_for_two_can_be_given_its_second_by_one_click() -> None:
    tool = a_tool("map", needs=("second-facilitator",))
    plan = a_morning_with(run(tool), tools=(tool,), facilitators=2)

    assert block_with(mended(plan, "needs-second"), run(tool).id).second == "B"


def test_what_must_happen_is_not_left_aside() -> None:
    plan = replace(a_morning_with(led("Talk", 30)), parked=(a_block("Vote", keep="must"),))

    assert found(plan, "parked-must") is not None


def test_a_block_without_a_title_is_named() -> None:
    assert found(a_morning_with(led(" ", 30)), "no-title") is not None


def test_a_group_of_any_size_that_fits_is_nothing_to_speak_of() -> None:
    tool = a_tool("map", group=GroupFit(2, 30))
    plan = a_plan(
        a_day(run(tool)),
        tools={"map": tool},
        brief=low_risk(participants=People(3, 30), days=(Hours("09:00", "17:00"),)),
    )

    assert found(plan, "group-size") is None
