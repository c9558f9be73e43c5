"""Every paper of a plan that nobody would write: nothing breaks, and no letter lies beyond the paper's edge."""

import contextlib

import pypdfium2
import pytest

from exports.options import NothingToPrint, PaperOptions
from exports.registry import documents, export
from tests.builders import a_block, a_day, a_plan
from tests.exports.hostile_plan import hostile_plan

BESIDES = ("facilitator-plan", "handouts", "toolkit", "safety-sheet")
PAPERS = [kind.id for kind in documents() if "pdf" in kind.formats and kind.id not in BESIDES]
EDGE = 8


def _beyond(pdf: bytes) -> list[int]:
    """Return the pages on which letters lie beyond the edge of the paper."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for number, page in enumerate(document):
            width, height = page.get_size()
            text = page.get_textpage()
            rects = (text.get_rect(at) for at in range(text.count_rects()))
            if any(min(rect[:2]) < EDGE or rect[2] > width - EDGE or rect[3] > height - EDGE for rect in rects):
                found.append(number)
        return found
    finally:
        document.close()


@pytest.mark.parametrize("options", [{}, {"paper": "letter", "low_ink": True}, {"large_print": True}])
@pytest.mark.parametrize("document", PAPERS)
def test_whatever_is_typed_stays_on_the_paper(document: str, options: dict[str, object]) -> None:
    plan = hostile_plan(6)
    assert _beyond(export(plan, document, "pdf", PaperOptions(**options))) == []  # type: ignore[arg-type]


@pytest.mark.parametrize("document", PAPERS)
def test_a_plan_of_nothing_prints_or_says_why_not(document: str) -> None:
    plan = a_plan(a_day(a_block("", minutes=1)), title="")
    with contextlib.suppress(NothingToPrint):
        assert export(plan, document, "pdf").startswith(b"%PDF")
