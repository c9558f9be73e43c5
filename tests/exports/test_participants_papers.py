import pytest

from planner.brief import Brief
from planner.catalog import Cell, Handout, HandoutPart
from planner.plan import Plan
from tests.builders import a_block, a_day, a_plan
from tests.exports.papers import (
    A4,
    LETTER,
    a_full_block,
    a_full_tool,
    a_working_day,
    folded,
    pages_of,
    printed,
    reader_of,
    with_days,
)

SHAPES = ("grid", "columns", "lines", "draw", "read", "tick", "rings", "wedges", "path")


def _agenda(plan: Plan, **options: object) -> list[str]:
    return [folded(page) for page in pages_of(printed(plan, "participant-agenda", **options))]


def test_people_are_told_parts_of_the_day_and_only_the_hours_that_are_promises() -> None:
    (page,) = _agenda(a_working_day())
    assert page.startswith("Our day together Come from 09:00. We begin at 09:15.")
    assert "Morning Welcome to all How we are together" in page
    assert "12:00 Lunch, one hour." in page
    assert "14:00 We end. The hour is a promise." in page
    for hour in ("09:30", "09:45", "10:25", "13:25"):
        assert hour not in page


def test_buffers_and_energisers_fold_away() -> None:
    (page,) = _agenda(a_working_day())
    assert "free time" not in page
    assert "Moving" not in page


def test_access_that_was_promised_is_told() -> None:
    (page,) = _agenda(a_working_day())
    assert "There is a place for children." in page
    assert "English and Spanish." in page
    assert "pass, step out, and come back. Nobody asks why." in page


def test_a_fasting_day_has_rest_and_no_food_words() -> None:
    plan = a_plan(a_day(a_block("Meal", kind="meal", minutes=60, start="12:30")), brief=Brief(access=("fasting",)))
    (page,) = _agenda(plan)
    assert "12:30 Rest, one hour." in page
    assert "Lunch" not in page


def test_each_day_has_one_page_and_two_in_large_print() -> None:
    plan = with_days(a_working_day(), 3)
    assert len(_agenda(plan)) == 3
    large = _agenda(plan, large_print=True)
    assert len(large) == 6
    assert "page 1 of 2" in large[0]
    assert "You may" in large[1]


def test_a_full_day_still_stands_on_one_page() -> None:
    blocks = [a_block(f"b{n}", public_title={"en": f"Part number {n}"}) for n in range(22)]
    (page,) = _agenda(a_plan(a_day(*blocks)))
    assert "Part number 21" in page


def test_the_same_title_again_goes_on_after_a_rest() -> None:
    plan = a_plan(
        a_day(
            a_block("a", public_title={"en": "The road"}),
            a_block("b", public_title={"en": "The road"}),
            a_block("c", kind="break"),
            a_block("d", public_title={"en": "The road"}),
        )
    )
    (page,) = _agenda(plan)
    assert "The road Rest The road, goes on" in page
    assert page.count("The road") == 2


def test_parts_without_a_title_for_others_do_not_go_on() -> None:
    (page,) = _agenda(a_plan(a_day(a_block("a"), a_block("b", kind="break"), a_block("c"), a_block("d"))))

    assert "Together Rest Together" in page
    assert page.count("Together") == 2
    assert "goes on" not in page


def test_what_goes_on_is_one_line_however_many_parts_it_has() -> None:
    road = {"en": "The road"}
    parts = (a_block("a", public_title=road), a_block("b", kind="break"))
    (page,) = _agenda(a_plan(a_day(*parts, a_block("c", public_title=road), a_block("d", public_title=road))))

    assert page.count("The road") == 2


def test_titles_are_taken_in_the_language_asked_for() -> None:
    plan = a_plan(a_day(a_block("x", public_title={"en": "Welcome", "es": "Bienvenida"})))
    assert "Bienvenida" in _agenda(plan, language="es")[0]
    assert "Welcome" in _agenda(plan)[0]


def _with_handout(*parts: HandoutPart) -> Plan:
    tool = a_full_tool(handout=Handout("What do we see?", "Draw it.", parts))
    return a_plan(a_day(a_full_block()), tools={"four-rooms": tool})


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_is_drawn_on_one_page_with_all_its_words(shape: str, paper: str) -> None:
    cells = tuple(Cell(f"Title{number}", f"Words of cell {number}.") for number in range(4))
    part = HandoutPart(shape, "Part title", "Part text.", cells, 4)  # type: ignore[arg-type]
    (page,) = pages_of(printed(_with_handout(part), "handouts", paper=paper))
    text = folded(page)
    assert text.startswith("What do we see? Draw it. Part title Part text.")
    if shape not in ("lines", "draw"):
        assert all(cell.title in text and folded(cell.text) in text for cell in cells)


@pytest.mark.parametrize("shape", SHAPES)
def test_in_large_print_nothing_to_read_is_lost(shape: str) -> None:
    cells = tuple(Cell(f"Title{number}", f"Words of cell {number}.") for number in range(4))
    part = HandoutPart(shape, "Part title", "Part text.", cells, 4)  # type: ignore[arg-type]
    text = folded(" ".join(pages_of(printed(_with_handout(part), "handouts", large_print=True))))
    assert "Part text." in text
    if shape not in ("lines", "draw"):
        assert all(cell.title in text and cell.text in text for cell in cells)


def test_a_shape_without_cells_is_no_obstacle() -> None:
    parts = tuple(HandoutPart(shape) for shape in SHAPES)  # type: ignore[arg-type]
    for large in (False, True):
        assert printed(_with_handout(*parts), "handouts", large_print=large)


def test_a_tool_in_two_parts_gives_its_handout_once() -> None:
    blocks = [a_full_block(id=f"part-{n}", part=n) for n in (1, 2)]
    plan = a_plan(a_day(*blocks), tools={"four-rooms": a_full_tool()})
    assert len(pages_of(printed(plan, "handouts"))) == 1


def test_a_handout_has_neither_theme_nor_footer() -> None:
    (page,) = pages_of(printed(a_working_day(), "handouts"))
    assert "bus" not in page
    assert "page" not in page


@pytest.mark.parametrize("document", ["participant-agenda", "handouts"])
@pytest.mark.parametrize(("paper", "size"), [("a4", A4), ("letter", LETTER)])
def test_participants_papers_come_in_both_sizes_and_with_little_ink(
    document: str, paper: str, size: tuple[int, int]
) -> None:
    pdf = printed(a_working_day(), document, paper=paper, low_ink=True)
    assert {tuple(round(float(side)) for side in page.mediabox[2:]) for page in reader_of(pdf).pages} == {size}
