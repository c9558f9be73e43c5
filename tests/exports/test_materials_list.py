from planner.brief import Brief, People
from planner.catalog import Material
from planner.flipcharts import flipcharts
from planner.plan import Plan
from tests.builders import a_block, a_day, a_plan
from tests.exports.bus_route import the_bus_route
from tests.exports.papers import folded, pages_of, printed, text_of


def _list(plan: Plan, **options: object) -> str:
    return text_of(printed(plan, "materials", **options))


def test_the_list_of_a_day_is_counted_for_the_room() -> None:
    page = " ".join(folded(page) for page in pages_of(printed(the_bus_route(), "materials")))
    assert "18 people, 4 tables, two facilitators; printed sheets + 10 %" in page
    sheets = sum(sheet.copies for sheet in flipcharts(the_bus_route()))
    assert f"{sheets + 2} large sheets for the wall" in page
    assert "20 Handout “What should change?” 13:10 Any torn paper." in page
    assert "108 dots in two colours 10:30 (6 each) A ring and a cross." in page
    assert "20 meals 12:00, 18 people, 2 of us" in page
    assert "1 box of toys and paper child place, all day" in page


def test_things_stand_under_what_they_are() -> None:
    things = [Material(name) for name in ("pen", "bell or glass", "water and cups", "rope")]
    text = _list(a_plan(a_day(a_block("Walk", materials=tuple(things)))))
    order = [text.index(name) for name in ("pen 09:00", "rope 09:00", "water and cups 09:00", "bell or glass 09:00")]
    assert order == sorted(order)


def test_a_fasting_room_carries_no_food() -> None:
    plan = a_plan(a_day(a_block("Rest", kind="meal", minutes=60)), brief=Brief(access=("fasting",)))
    assert "meals" not in _list(plan)


def test_without_a_number_of_people_counts_are_left_to_write_in() -> None:
    text = _list(a_plan(a_day(a_block("Cards", materials=(Material("card", "person", 2),)))))
    assert "card 09:00 (2 each)" in text
    assert "people" not in text


def test_one_substitute_is_named_the_one_in_the_fewest_words() -> None:
    blocks = (
        a_block("a", materials=(Material("pen", instead="A burnt twig from the fire."),)),
        a_block("b", materials=(Material("pen", instead="A stick."),)),
    )
    text = _list(a_plan(a_day(*blocks), brief=Brief(participants=People(9, 9))))
    assert "A stick." in text
    assert "burnt" not in text


def test_large_print_loses_nothing() -> None:
    text = _list(the_bus_route(), large_print=True)
    assert "Poster backs, chalk." in text
    assert "lamp with batteries by the wall" in text
