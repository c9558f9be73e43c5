from pathlib import Path
from typing import Any

import pytest

from planner.catalog import Step
from planner.plan import Block, Plan
from planner.storage.plan_file import decode
from tests.builders import a_block, a_day, a_plan
from tests.exports.bus_route import the_bus_route
from tests.exports.papers import a_working_day, folded, pages_of, printed, with_days

EXAMPLES = Path(__file__).parents[2] / "examples"
QUESTION = "Which of the roads that we walked together would you close first and why, number"


def _pages(plan: Plan, **options: object) -> list[str]:
    return [folded(page) for page in pages_of(printed(plan, "one-page", **options))]


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_day_of_seventeen_parts_stands_on_one_page(paper: str) -> None:
    (page,) = _pages(the_bus_route(), paper=paper)
    assert page.startswith("A safer bus route ends 16:00 09:00 Arrival Tea, child corner, group colours B 09:15")
    assert "15:50 Closing One word to take to the bus stop. A 16:00 Papers counted, walls bare" in page


def test_a_must_stands_beside_its_hour_and_a_question_is_never_shortened() -> None:
    (page,) = _pages(the_bus_route())
    assert "13:10 2 One demand, three sizes What should change, where, by when, and who can say yes to it?" in page


def test_steps_minutes_and_materials_are_left_to_other_papers() -> None:
    (page,) = _pages(the_bus_route())
    assert "Fill the square" not in page
    assert "75" not in page
    assert "marker" not in page


def test_strands_stand_in_one_line() -> None:
    (page,) = _pages(a_working_day())
    assert "Side by side Engine talk; Seat talk" in page


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_day_of_a_full_example_stands_on_one_page_with_every_question(paper: str) -> None:
    plan = decode((EXAMPLES / "night-shift.suplan").read_bytes())
    pages = _pages(plan, paper=paper)
    assert len(pages) == len(plan.days)
    assert "Is there any paper in your bag that you would not like to explain on the road?" in pages[2]


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_day_of_twenty_six_parts_lets_the_least_weighty_lines_go(paper: str) -> None:
    parts = [_asking(n, kind="meal" if n == 14 else "tool" if n % 2 else "custom", minutes=10 + n) for n in range(26)]
    spaces = [a_block(f"Space {n}", kind="buffer") for n in range(3)]
    (page,) = _pages(a_plan(a_day(*parts, *spaces)), paper=paper)
    assert all(f"A part with a title of two lines, {n} " in page for n in range(26))
    assert "Space" not in page
    # A short part of the frame goes before the longest tool.
    assert f"{QUESTION} 2?" not in page
    assert f"{QUESTION} 25?" in page


def test_a_monstrous_day_folds_its_breathing_spaces_and_turns_at_a_meal() -> None:
    parts = [a_block(f"Part {n}", kind="meal" if n == 19 else "custom") for n in range(38)]
    spaces = [a_block(f"Space {n}", kind="buffer") for n in range(3)]
    first, second = _pages(a_plan(a_day(*parts, *spaces, end="21:00")))
    assert "Space" not in first + second
    assert second.startswith("A safer bus route ends 21:00 13:45 Part 19")


def test_large_print_turns_into_as_few_pages_as_hold_a_day_and_explains_its_marks() -> None:
    plan = decode((EXAMPLES / "night-shift.suplan").read_bytes())
    pages = _pages(plan, large_print=True)
    assert len(pages) == 9
    assert all(len(page.split()) > 80 for page in pages)
    assert [page.count("must happen") for page in pages[2::3]] == [1, 1, 1]


def _asking(number: int, **fields: Any) -> Block:
    title = f"A part with a title of two lines, {number}"
    step = Step(5, "plenary", "Ask.", f"{QUESTION} {number}?")
    return a_block(title, id=f"part-{number}", steps=(step,), **fields)


def test_each_day_has_its_page_and_large_print_two() -> None:
    plan = with_days(the_bus_route(), 2)
    assert [page[:24] for page in _pages(plan)] == ["A safer bus route, day 1", "A safer bus route, day 2"]
    assert len(_pages(plan, large_print=True)) == 4


def test_an_overrun_is_told_where_the_end_is_promised() -> None:
    (page,) = _pages(a_plan(a_day(a_block(minutes=90), end="10:00")))
    assert "10:00 As planned now it ends at 10:30." in page
