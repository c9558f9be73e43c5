import pytest

from planner.plan import Plan
from tests.builders import a_block, a_day, a_plan
from tests.exports.bus_route import the_bus_route
from tests.exports.papers import a_working_day, folded, pages_of, printed, with_days


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


def test_a_fuller_day_folds_its_breathing_spaces_and_then_turns_at_a_meal() -> None:
    parts = [a_block(f"Part {n}", kind="meal" if n == 14 else "custom") for n in range(26)]
    spaces = [a_block(f"Space {n}", kind="buffer") for n in range(3)]
    first, second = _pages(a_plan(a_day(*parts, *spaces)))
    assert "Space" not in first + second
    assert second.startswith("A safer bus route ends 17:00 12:30 Part 14")


def test_each_day_has_its_page_and_large_print_two() -> None:
    plan = with_days(the_bus_route(), 2)
    assert [page[:24] for page in _pages(plan)] == ["A safer bus route, day 1", "A safer bus route, day 2"]
    assert len(_pages(plan, large_print=True)) == 4


def test_an_overrun_is_told_where_the_end_is_promised() -> None:
    (page,) = _pages(a_plan(a_day(a_block(minutes=90), end="10:00")))
    assert "10:00 As planned now it ends at 10:30." in page
