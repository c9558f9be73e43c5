"""A checker that is kept says what a fresh one says, whatever was edited in between."""

from hypothesis import given
from hypothesis import strategies as some

from planner.checks.checker import Checker, check, check_all
from planner.checks.limits import limits_of
from planner.checks.rules import DAY_RULES, PLAN_RULES
from planner.edits import Edit
from planner.edits.blocks import MoveBlocks, ParkBlocks
from planner.edits.days import ChangeHours
from planner.edits.fields import AssignLead, ChangeKind, Mark, Pin, Retime
from planner.edits.places import Place
from planner.edits.preparing import SetLimit
from planner.edits.silencing import Silence
from planner.edits.whole import Answer, InOneStep
from planner.plan import Plan, PlanError
from tests.builders import a_block, a_day, a_plan, a_tool
from tests.planner.checks.mornings import found, run

TOOL = a_tool("map")


def a_weekend() -> Plan:
    days = (
        a_day(
            *(a_block(f"Block {day} {at}", minutes=20, lead="A") for at in range(4)),
            run(TOOL, id=f"tool{day}"),
            id=f"day{day}",
            start="09:00",
            end="12:00",
        )
        for day in range(3)
    )
    return a_plan(*days, tools={"map": TOOL})


IDS = tuple(block.id for block in a_weekend().blocks())
edits = some.one_of(
    some.builds(Retime, some.sampled_from(IDS), some.integers(1, 200)),
    some.builds(Pin, some.sampled_from(IDS), some.sampled_from((None, "09:00", "11:30"))),
    some.builds(ChangeKind, some.sampled_from(IDS), some.sampled_from(("break", "closing", "opening", "tool"))),
    some.builds(AssignLead, some.sampled_from(IDS), some.sampled_from(("", "A", "B"))),
    some.builds(Mark, some.sampled_from(IDS), some.sampled_from(("must", "cut-first"))),
    some.builds(
        MoveBlocks,
        some.sampled_from(IDS).map(lambda id: (id,)),
        some.builds(Place, some.sampled_from(("day0", "day1", "day2")), some.integers(0, 6)),
    ),
    some.builds(ParkBlocks, some.sampled_from(IDS).map(lambda id: (id,))),
    some.builds(
        ChangeHours, some.sampled_from(("day0", "day2")), some.just("08:30"), some.sampled_from(("11:00", "15:00"))
    ),
    some.builds(SetLimit, some.sampled_from(("sitting", "gap", "lead")), some.sampled_from((None, 5, 45))),
    some.just(Answer("trust", "strangers")),
    some.just(Answer("access", ("childcare",))),
)


@given(some.lists(edits, max_size=15))
def test_looking_again_only_at_what_changed_finds_the_same(steps: list[Edit]) -> None:
    plan, kept = a_weekend(), Checker()
    for step in steps:
        try:
            plan = step.apply(plan)
        except PlanError:
            continue
        assert kept.check_all(plan) == check_all(plan)


@given(some.lists(edits, max_size=10))
def test_every_fix_makes_a_plan_that_can_be_checked_again(steps: list[Edit]) -> None:
    plan = a_weekend()
    for step in steps:
        try:
            plan = step.apply(plan)
        except PlanError:
            continue
    for finding in check(plan):
        if finding.fix is not None:
            mended = finding.fix.apply(plan)
            assert mended != plan
            assert finding not in check(mended)


def test_there_are_more_than_thirty_five_rules_and_each_says_what_it_finds() -> None:
    rules = (*DAY_RULES, *PLAN_RULES)

    assert len(rules) >= 35
    assert all((rule.__doc__ or "").endswith((".", "\n    ")) for rule in rules)


def test_a_figure_of_the_plan_wins_over_ours() -> None:
    plan = a_weekend()
    stricter = SetLimit("sitting", 30).apply(plan)

    assert limits_of(plan.brief, stricter.limits)["sitting"] == 30
    assert found(stricter, "no-break") is not None


def test_a_finding_that_was_left_stays_quiet_while_others_are_told() -> None:
    plan = a_weekend()
    codes = {finding.code for finding in check(plan)}
    quiet = InOneStep(tuple(Silence(one.code, one.where) for one in check(plan) if one.code == "no-opening")).apply(
        plan
    )

    assert "no-opening" in codes
    assert {finding.code for finding in check(quiet)} == codes - {"no-opening"}
