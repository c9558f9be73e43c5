"""Every paper of a plan that nobody would write: nothing breaks, leaves its margins, or lies over something else."""

import contextlib
import itertools
from collections.abc import Iterator
from functools import cache
from typing import Any

import pypdfium2
import pytest

from exports.options import NothingToPrint, PaperOptions
from exports.registry import documents, export
from planner.plan import Plan
from tests.builders import a_block, a_day, a_plan
from tests.exports.hostile_plan import ENDLESS, LONG, hostile_plan

PAPERS = [kind.id for kind in documents() if "pdf" in kind.formats]
TO_THE_EDGES = {"cue-cards", "group-lots", "evaluation", "commitments", "wall-agenda"}
"""Sheets that are cut or fixed to each other have no margins."""
WITHOUT_HEADS = {"handouts", "toolkit"}
"""What is written on them, from page to page the same in this plan, is no running head."""
EDGE, MARGIN, FOOT = 8.0, 40.0, 28.0
"""How near to the edge letters may come, in points: a letter may lean two points over its margin of 15 mm."""
WAYS: list[dict[str, Any]] = [{}, {"paper": "letter", "low_ink": True}, {"large_print": True}]

Box = tuple[float, float, float, float]


@cache
def _plan() -> Plan:
    return hostile_plan(6)


@pytest.fixture(autouse=True)
def _no_fonts_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    # They take longer to read than a paper takes to print, and what stands for their letters is as wide.
    monkeypatch.setattr("exports.pdf.fonts.cjk_fonts", tuple)


def _faults(pdf: bytes, *, edges: bool) -> list[str]:
    """Return where letters lie beyond the margins of a page, or stretches of them over each other."""
    document = pypdfium2.PdfDocument(pdf)
    side, foot = (EDGE, EDGE) if edges else (MARGIN, FOOT)
    faults = []
    try:
        for number, page in enumerate(document, start=1):
            width, height = page.get_size()
            read = page.get_textpage()
            boxes = [read.get_rect(at) for at in range(read.count_rects())]
            for left, low, right, high in boxes:
                if left < side or low < foot or right > width - side or high > height - side:
                    faults.append(f"page {number}, beyond: {read.get_text_bounded(left, low, right, high)[:30]}")
            faults += [f"page {number}, over each other: {read.get_text_bounded(*one)}" for one in _covered(boxes)]
    finally:
        document.close()
    return faults


def _covered(boxes: list[Box]) -> Iterator[Box]:
    """Yield what another stretch lies on, by more than letters of neighbours lean and high letters touch a line."""
    ordered = sorted(boxes, key=lambda box: -box[3])
    for at, one in enumerate(ordered):
        for other in ordered[at + 1 :]:
            if other[3] <= one[1]:
                break
            across = min(one[2], other[2]) - max(one[0], other[0])
            down = other[3] - max(one[1], other[1])
            if across > 4 and down > 0.4 * min(one[3] - one[1], other[3] - other[1]):
                yield one


@pytest.mark.parametrize("way", WAYS, ids=["usual", "low-ink", "large"])
@pytest.mark.parametrize("document", PAPERS)
def test_whatever_is_typed_stays_within_the_margins_and_beside_the_rest(document: str, way: dict[str, Any]) -> None:
    pdf = export(_plan(), document, "pdf", PaperOptions(**way))
    assert _faults(pdf, edges=document in TO_THE_EDGES) == []


@pytest.mark.parametrize("way", [{"paper": "a5"}, {"landscape": True}, {"landscape": True, "large_print": True}])
@pytest.mark.parametrize("document", ["handouts", "facilitator-plan"])
def test_small_and_wide_sheets_hold_it_too(document: str, way: dict[str, Any]) -> None:
    pdf = export(_plan(), document, "pdf", PaperOptions(**way, margin=10))
    assert _faults(pdf, edges=True) == []


@pytest.mark.parametrize("document", PAPERS)
def test_a_plan_of_nothing_prints_or_says_why_not(document: str) -> None:
    plan = a_plan(a_day(a_block("", minutes=1)), title="")
    with contextlib.suppress(NothingToPrint):
        assert export(plan, document, "pdf").startswith(b"%PDF")


def _told(pdf: bytes) -> list[str]:
    """Return what stands on each page above its footer, in the order in which it was drawn."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_bounded(0, 62, *page.get_size()).strip() for page in document]
    finally:
        document.close()


@pytest.mark.parametrize("way", WAYS, ids=["usual", "low-ink", "large"])
@pytest.mark.parametrize("document", [paper for paper in PAPERS if paper not in TO_THE_EDGES | WITHOUT_HEADS])
def test_no_page_holds_only_its_running_head(document: str, way: dict[str, Any]) -> None:
    told = _told(export(_plan(), document, "pdf", PaperOptions(**way)))
    heads = [
        page
        for page, following in itertools.pairwise(told)
        if 0 < len(page) < len(following) and following.startswith(page)
    ]
    # The end of a long text says what its beginning says.
    assert [head for head in heads if not any(text in head for text in (ENDLESS[:9], LONG[:20]))] == []
