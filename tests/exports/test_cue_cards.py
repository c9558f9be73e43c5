from collections.abc import Callable

import pytest

from exports.pdf.cutting import stacked
from exports.pieces import CueCards
from exports.registry import outline_of
from planner.catalog import Step
from planner.plan import Plan
from tests.builders import a_block, a_day, a_plan
from tests.exports.bus_route import the_bus_route
from tests.exports.papers import A4, folded, pages_of, places_of, printed, with_days


def _sides(plan: Plan, **options: object) -> list[str]:
    return [folded(page) for page in pages_of(printed(plan, "cue-cards", **options))]


def _in_order(side: str, *titles: str) -> bool:
    return sorted(titles, key=side.index) == list(titles)


def _cells(pdf: bytes, page: int, text: str) -> list[tuple[int, int]]:
    """Return in which column and row of four cards a text stands."""
    return [(int(x > A4[0] / 2), int(y < A4[1] / 2)) for x, y in places_of(pdf, page, f"{text}")]


def test_a_day_gives_a_card_for_each_part_that_is_led_front_and_back() -> None:
    sides = _sides(the_bus_route())
    assert len(sides) == 6
    assert all("12 of 12" in side for side in sides[4:])
    assert "Lunch" not in "".join(sides).replace("Next: 12:00 Lunch", "")


def test_cut_piles_laid_on_each_other_are_in_running_order() -> None:
    assert _in_order(_sides(the_bus_route())[4], "3 of 12", "6 of 12", "9 of 12", "12 of 12")
    piles = [[sheet[at] for sheet in stacked(12, 4)] for at in range(4)]
    assert [number for pile in piles for number in pile] == list(range(12))


@pytest.mark.parametrize(
    ("turn", "turned"),
    [
        ("long", lambda column, row: (1 - column, row)),
        ("short", lambda column, row: (column, 1 - row)),
    ],
)
def test_backs_lie_behind_their_fronts(turn: str, turned: Callable[[int, int], tuple[int, int]]) -> None:
    pdf = printed(the_bus_route(), "cue-cards", turn=turn)
    for number in (3, 6, 9, 12):
        (front,), (back,) = (_cells(pdf, page, f"{number} of 12") for page in (4, 5))
        assert back == turned(*front)


def test_the_question_stands_in_front_steps_and_care_on_the_back() -> None:
    front, back = _sides(the_bus_route())[4:]
    assert "Where is something being decided about our lives, and who let whom in?" in front
    assert "Where is something" not in back
    assert "10:40 4 groups. Fill the square. 11:00" in back
    assert "Watch for: Lists of organisations. When, where, who can speak?" in back
    assert "Care: Maps of who meets whom are sensitive." in back
    assert "After: destroy “The four maps”." in back


def test_eight_small_cards_or_two_large_ones_fit_a_sheet() -> None:
    assert len(_sides(the_bus_route(), cards=8)) == 4
    assert len(_sides(the_bus_route(), large_print=True)) == 12


@pytest.mark.parametrize("options", [{}, {"cards": 8}, {"large_print": True}, {"paper": "letter"}])
def test_a_card_holds_what_somebody_typed_without_end(options: dict[str, object]) -> None:
    steps = tuple(Step(5, "pairs", f"{word} " * 60, "Why? " * 300, "Look. " * 90) for word in ("Walk", "x" * 400))
    plan = a_plan(a_day(a_block("T" * 300, steps=steps, minutes=10, lead="L" * 200), a_block("Empty")))
    front, back = _sides(plan, **options)
    assert "1 of 2" in front
    assert "2 of 2" in back


@pytest.mark.parametrize("cards", [4, 8])
def test_a_back_without_room_for_all_steps_tells_whole_sentences_and_that_there_is_more(cards: int) -> None:
    long = "Popcorn. " + "Pairs call out in any order what they would like to have more of in this place. " * 4
    steps = tuple(Step(3, "plenary", long) for _ in range(14))
    (back,) = _sides(a_plan(a_day(a_block(minutes=42, steps=steps))), cards=cards)[1:2]
    assert "…" not in back
    assert "Popcorn. Pairs call out in any order" in back
    assert "More in the plan." in back


def test_a_card_names_its_day_where_there_are_several() -> None:
    (piece,) = outline_of(with_days(the_bus_route(), 2), "cue-cards").pieces
    assert isinstance(piece, CueCards)
    assert piece.cards[0].number == "day 1, 1 of 24"
    assert piece.cards[-1].number == "day 2, 24 of 24"
