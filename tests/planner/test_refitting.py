"""A template on other hours with other people: it ends on time, keeps a tool of its heart, and loses nothing."""

import pytest
from msgspec.structs import replace

from content.ready_made import ready_made
from planner.brief import Brief, Hours, People
from planner.checks.checker import check
from planner.clock import clock
from planner.plan import Plan
from planner.refitting import refitted
from planner.templates import from_template
from planner.timetable import schedule

TEMPLATES = {card.id: card.plan() for card in ready_made()}


def answers(template: Plan, *, minutes: int, people: People) -> Brief:
    start = 9 * 60 if minutes > 180 else 18 * 60
    hours = tuple(Hours(clock(start), clock(start + minutes)) for _ in template.days)
    return replace(template.brief, participants=people, days=hours)


def started(id: str, *, minutes: int, people: People) -> tuple[Plan, Plan]:
    """Return a plan as the template lays it out, and refitted."""
    template = TEMPLATES[id]
    laid_out = from_template(template, brief=answers(template, minutes=minutes, people=people))
    return laid_out, refitted(laid_out, template.brief)


@pytest.mark.parametrize("id", TEMPLATES)
def test_a_template_on_its_own_hours_and_people_stays_as_it_is(id: str) -> None:
    template = TEMPLATES[id]

    assert refitted(template, template.brief) == template


@pytest.mark.parametrize(
    ("id", "minutes"), [("day", 240), ("day", 180), ("half-day", 180), ("two-hours", 180), ("voices-day", 300)]
)
def test_a_shorter_or_longer_day_ends_on_time_with_no_problem_and_breaks_to_breathe(id: str, minutes: int) -> None:
    laid_out, plan = started(id, minutes=minutes, people=People(8, 12))
    found = {finding.code for finding in check(plan) if finding.level != "hint"}

    assert all(day.left_over >= 0 for day in schedule(plan).days)
    assert not found & {"overrun", "overlap", "no-break", "no-protection", "no-opening", "closing-not-last"}
    kept = {block.id for block in (*plan.blocks(), *plan.parked)}
    assert kept == {block.id for block in laid_out.blocks()}
    assert any(block.keep == "must" and block.kind == "tool" for block in plan.blocks())


def test_more_people_make_steps_that_grow_longer_and_breaks_too() -> None:
    laid_out, plan = started("looking-after", minutes=300, people=People(20, 25))
    before = {block.id: block.minutes for block in laid_out.blocks()}
    grew = {block.tool for block in plan.blocks() if block.minutes > before[block.id]}

    assert "what-threatens-weakens-protects" in grew
    assert all(sum(step.minutes for step in block.steps) == block.minutes for block in plan.blocks())


def test_the_same_answers_give_the_same_plan() -> None:
    one, other = (started("day", minutes=240, people=People(8, 12))[1] for _ in range(2))

    assert [(block.title, block.minutes) for block in one.blocks()] == [
        (block.title, block.minutes) for block in other.blocks()
    ]


def test_a_lunch_that_no_longer_lies_at_midday_is_put_aside() -> None:
    _, plan = started("day", minutes=240, people=People(8, 12))

    assert [block.kind for block in plan.blocks() if block.kind == "meal"] == []
    assert "meal" in [block.kind for block in plan.parked]
