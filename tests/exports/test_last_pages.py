"""The ends of papers: no page for a few last lines, and lists that go on say of what."""

from functools import cache
from pathlib import Path

import pypdfium2
import pytest

from exports.options import PaperOptions
from exports.registry import export
from planner.plan import Plan
from planner.storage.plan_file import decode
from tests.exports.papers import folded, pages_of, places_of, printed

EXAMPLES = Path(__file__).parents[2] / "examples"
LEAST = 0.25
"""How much of a last page is filled, from its top."""
FOOT = 62.0
FEW_WORDS = 34
"""With the words of the footer."""
LISTS = ("facilitator-plan", "materials", "preparation", "safety-sheet")


@cache
def _plan(name: str) -> Plan:
    return decode((EXAMPLES / f"{name}.suplan").read_bytes())


def _filled(pdf: bytes) -> float:
    """Return how far down the letters of the last page reach above its footer."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[len(document) - 1]
        read, height = page.get_textpage(), page.get_height()
        boxes = [read.get_rect(at) for at in range(read.count_rects())]
        lowest: float = min(low for _, low, _, _ in boxes if low > FOOT)
        return float(1 - lowest / height)
    finally:
        document.close()


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("document", LISTS)
@pytest.mark.parametrize("name", ["safer-bus-route", "market-water"])
def test_a_few_last_lines_have_no_page_of_their_own(name: str, document: str, paper: str) -> None:
    assert _filled(export(_plan(name), document, "pdf", PaperOptions(paper=paper))) > LEAST  # type: ignore[arg-type]


def test_a_list_that_goes_on_names_its_section_again() -> None:
    first, second = (folded(page) for page in pages_of(printed(_plan("market-water"), "materials"))[:2])
    assert "Food and care" in first
    assert "goes on" not in first
    assert "Back Food and care, goes on" in second
    pages = [folded(page) for page in pages_of(printed(_plan("market-water"), "preparation"))]
    assert "Who Before people come: the evening before, or by 08:00, goes on" in pages[1]


def test_the_interpreter_is_told_hours_on_lines_of_one_length_and_each_saying_apart() -> None:
    first, *_ = pages_of(printed(_plan("market-water"), "interpreter-brief"))
    assert "09:00,\r\nwe begin at 09:10" in first


def test_an_invitation_tells_its_hours_on_one_line() -> None:
    (page,) = pages_of(printed(_plan("safer-bus-route"), "invitation"))
    assert "Come from 18:00. We begin at 18:30. We end at 20:00.\r\n" in page


def test_the_words_to_say_stand_in_one_place_on_every_sheet() -> None:
    pdf = printed(_plan("market-water"))
    asked = ("Welcome; water is here", "You are welcome here", "Before we say a single name", "Think of a meeting")
    lefts = [round(places_of(pdf, page, text)[0][0]) for page, text in zip((2, 2, 2, 3), asked, strict=True)]
    assert max(lefts) - min(lefts) <= 2


@pytest.mark.parametrize("name", ["safer-bus-route", "market-water"])
def test_no_page_between_others_holds_a_line_or_two_in_large_print(name: str) -> None:
    pages = pages_of(printed(_plan(name), large_print=True))
    assert [number for number, page in enumerate(pages, start=1) if len(page.split()) < FEW_WORDS] == []


def test_an_invitation_to_several_days_gives_each_a_line() -> None:
    (page,) = pages_of(printed(_plan("night-shift"), "invitation"))
    assert "Day 1. Come from 09:00. We begin at 09:20. We end at 17:00.\r\nDay 2. " in page


def test_no_word_stands_alone_on_a_line_of_the_wall() -> None:
    pages = pages_of(printed(_plan("night-shift"), "wall-agenda"))
    assert "What was good,\r\nwhat to change" in pages[2]
