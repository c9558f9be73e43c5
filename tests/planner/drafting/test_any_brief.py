"""What holds for every draft, whatever somebody answers."""

from itertools import pairwise
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as some

from planner import vocabulary as words
from planner.brief import Brief, FixedHour, Hours, People
from planner.checks.checker import check
from planner.clock import clock
from planner.drafting.arc import is_exposing, is_heavy
from planner.plan import Plan
from planner.rhythm import lunch_is_due, lunch_minutes, rhythm_of
from planner.risk import risk_of
from planner.storage.plan_file import decode, encode
from planner.timetable import schedule
from tests.planner.drafting.rooms import ONCE_A_DAY, drafted, free, seated, tools_in_order, worked


def one(of: object) -> some.SearchStrategy[object]:
    return some.sampled_from((None, *get_args(of)))


def many(of: object) -> some.SearchStrategy[tuple[object, ...]]:
    return some.lists(some.sampled_from(get_args(of)), max_size=2, unique=True).map(tuple)


@some.composite
def a_day(draw: some.DrawFn, *, lengths: some.SearchStrategy[int], fixed: bool) -> Hours:
    start = draw(some.integers(0, 22 * 12)) * 5
    length = min(draw(lengths), 30 * 60 - start)
    hours = []
    if fixed and length > 30 and draw(some.booleans()):
        minutes = draw(some.sampled_from((5, 15, 30)))
        at = draw(some.integers(start, start + length - minutes))
        hours.append(FixedHour(clock(at), minutes, draw(some.sampled_from(("Prayer", "Lunch", "The bus leaves")))))
    return Hours(clock(start), clock(start + length), fixed=tuple(hours))


@some.composite
def any_brief(draw: some.DrawFn) -> Brief:
    low = draw(some.integers(1, 80))
    answers: dict[str, object] = {
        "participants": draw(some.sampled_from((None, People(low, low), People(low, min(500, low + 12))))),
        "days": tuple(draw(some.lists(a_day(lengths=some.integers(1, 900), fixed=True), max_size=4))),
        "facilitators": draw(some.sampled_from((None, 1, 2, 7))),
    }
    for key in ("emerging", "intentions", "outcomes", "room", "access", "support"):
        answers[key] = draw(many(getattr(words, "Intention" if key == "intentions" else SINGULAR[key])))
    for key in ("trust", "setting", "literacy", "interpretation", "backlash", "exposure", "surveillance"):
        answers[key] = draw(one(getattr(words, SINGULAR.get(key, key.capitalize()))))
    return Brief(**answers)  # type: ignore[arg-type]


SINGULAR = {
    "emerging": "Emerging",
    "outcomes": "Outcome",
    "room": "Room",
    "access": "Access",
    "support": "Support",
    "exposure": "Degree",
    "surveillance": "Degree",
}


@some.composite
def a_sensible_brief(draw: some.DrawFn) -> Brief:
    low = draw(some.integers(6, 24))
    start = draw(some.sampled_from((9 * 60, 10 * 60, 14 * 60, 18 * 60)))
    length = draw(some.sampled_from((60, 90, 120, 150, 180, 240)))
    if start < 12 * 60:
        length = draw(some.sampled_from((60, 120, 180, 240, 360, 420, 480)))
    days = (Hours(clock(start), clock(start + length)),) * draw(some.sampled_from((1, 1, 2, 3)))
    return Brief(
        participants=People(low, low + draw(some.integers(0, 6))),
        days=days,
        intentions=draw(many(words.Intention)),  # type: ignore[arg-type]
        outcomes=draw(many(words.Outcome)),  # type: ignore[arg-type]
        trust=draw(some.sampled_from((None, "acquainted", "close"))),
        setting=draw(some.sampled_from((None, "in-person", "outdoors"))),
        backlash=draw(one(words.Backlash)),  # type: ignore[arg-type]
        exposure=draw(one(words.Degree)),  # type: ignore[arg-type]
        interpretation=draw(some.sampled_from((None, "none", "consecutive"))),
    )


@settings(max_examples=220)
@given(any_brief())
def test_the_laws_of_a_draft_hold_for_hundreds_of_briefs(brief: Brief) -> None:
    plan = drafted(brief).plan

    assert _runs_over(plan) == []
    assert _used_twice(plan) == []
    assert not _heavy_after_heavy(plan)
    assert not _exposes_before_protecting(brief, plan)


@given(any_brief())
def test_a_draft_is_a_plan_that_can_be_saved_and_read_again(brief: Brief) -> None:
    plan = drafted(brief).plan

    assert decode(encode(plan)) == plan
    assert {block.tool for block in plan.blocks()} - {None} == set(plan.tools)


@given(any_brief())
def test_the_same_brief_gives_the_same_bytes(brief: Brief) -> None:
    assert encode(drafted(brief).plan) == encode(drafted(brief).plan)


@given(any_brief())
def test_steps_make_up_the_minutes_of_their_block(brief: Brief) -> None:
    for block in drafted(brief).plan.blocks():
        assert not block.steps or sum(step.minutes for step in block.steps) == block.minutes


@given(any_brief())
def test_every_block_and_day_says_why_and_the_plan_does_not(brief: Brief) -> None:
    result = drafted(brief)

    assert set(result.why) == {block.id for block in result.plan.blocks()} | {day.id for day in result.plan.days}
    assert all(reason.because for reasons in result.why.values() for reason in reasons)
    assert not any(block.private_notes or block.public_notes for block in result.plan.blocks())


@settings(max_examples=220)
@given(a_sensible_brief())
def test_people_never_sit_too_long_and_the_closing_ends_at_the_agreed_hour(brief: Brief) -> None:
    limit = rhythm_of(brief).limit
    for day in schedule(drafted(brief).plan).days:
        *_, last = day.placed()
        assert last.block.kind == "closing"
        assert last.end == day.end
        assert max(worked(day)) <= limit
        assert max(seated(day)) <= 90
        for placed in day.placed():
            if placed.block.kind == "break":
                assert placed.start - day.start >= 40
                assert day.end - placed.end >= 30
        meals = [placed for placed in day.placed() if placed.block.kind == "meal"]
        if lunch_is_due(day.start, day.end, meal=lunch_minutes(brief)):
            assert [720 <= meal.start <= 810 and meal.start - day.start <= 240 for meal in meals] == [True]


@given(a_sensible_brief())
def test_between_five_and_fifteen_minutes_of_every_hundred_stay_free(brief: Brief) -> None:
    for day in schedule(drafted(brief).plan).days:
        assert 0.05 <= free(day) <= 0.16


@given(a_sensible_brief())
def test_a_draft_of_a_sensible_brief_leaves_nothing_to_warn_of(brief: Brief) -> None:
    findings = check(drafted(brief).plan)

    assert [finding.code for finding in findings if finding.level != "hint"] == []


def _runs_over(plan: Plan) -> list[str]:
    """Return the days that end late or hold two things at once."""
    days = schedule(plan).days
    return [day.day.id for day in days if day.left_over < 0 or any(span.gap < 0 for span in day.spans)]


def _used_twice(plan: Plan) -> list[str]:
    """Return the tools that stand more than once and are not the two parts of one."""
    used: dict[str, list[int | None]] = {}
    for block in plan.blocks():
        if block.tool is not None and block.kind not in ONCE_A_DAY:
            used.setdefault(block.tool, []).append(block.part)
    return [id for id, parts in used.items() if parts not in ([None], [1, 2])]


def _heavy_after_heavy(plan: Plan) -> bool:
    return any(is_heavy(one) and is_heavy(other) for one, other in pairwise(tools_in_order(plan)))


def _exposes_before_protecting(brief: Brief, plan: Plan) -> bool:
    """Whether something exposes before a calm step of protection, where risk is high or has not been said."""
    if risk_of(brief).standing not in ("high", "unknown"):
        return False
    tools = tools_in_order(plan)
    exposing = next((place for place, tool in enumerate(tools) if is_exposing(tool)), len(tools))
    return exposing < len(tools) and not any(tool.is_protection_step for tool in tools[:exposing])
