"""How a paper is wanted: its size, how it is held, margins, two to a sheet, columns, the version at its foot."""

import io
import re
from typing import Any

import docx
import pytest
from msgspec.structs import replace

from exports.options import COLUMNS, PaperOptions
from exports.registry import export, outline_of
from planner.plan import Plan
from tests.builders import a_block, a_day, a_plan
from tests.exports.papers import a_working_day, bare, pages_of, printed, reader_of, text_of, with_days
from tests.exports.reading import text_in

PAPERS = ("facilitator-plan", "participant-agenda", "handouts")
SIZES = {"a4": (595, 842), "letter": (612, 792), "a5": (420, 595)}


def sheets(plan: Plan, document: str = "facilitator-plan", **options: Any) -> list[tuple[int, int]]:
    """Return width and height of each sheet in points."""
    pages = reader_of(printed(plan, document, **options)).pages
    return [(round(page.mediabox.width), round(page.mediabox.height)) for page in pages]


def ink(plan: Plan, document: str = "facilitator-plan", **options: Any) -> tuple[float, float]:
    """Return how far from the left and the right edge of the first sheet its letters stand, in millimetres."""
    found: list[float] = []
    pdf = reader_of(printed(plan, document, **options))

    def visit(text: str, cm: list[float], tm: list[float], _font: object, _size: float) -> None:
        if text.strip():
            found.append((tm[4] * cm[0] + cm[4]) * 25.4 / 72)

    pdf.pages[0].extract_text(visitor_text=visit)
    return min(found), float(pdf.pages[0].mediabox.width) * 25.4 / 72 - max(found)


@pytest.mark.parametrize("document", PAPERS)
@pytest.mark.parametrize("paper", SIZES)
@pytest.mark.parametrize("landscape", [False, True])
def test_every_paper_can_be_had_on_every_size_either_way_up(document: str, paper: str, landscape: bool) -> None:
    width, height = SIZES[paper]
    found = set(sheets(a_working_day(), document, paper=paper, landscape=landscape))
    assert found == {(height, width) if landscape else (width, height)}


@pytest.mark.parametrize("document", PAPERS)
@pytest.mark.parametrize(
    "options",
    [{"paper": "a5"}, {"paper": "a5", "large_print": True}, {"landscape": True}, {"two_up": True}, {"margin": 35}],
    ids=str,
)
def test_no_word_is_lost_on_other_paper(document: str, options: dict[str, Any]) -> None:
    plan = a_working_day()
    written = {word for word in re.findall(r"[a-z_.]+", text_of(printed(plan, document))) if word[:-1].count(".")}
    assert len(written) >= 2
    found = bare(text_of(printed(plan, document, **options)))
    assert {word for word in written if word not in found} == set()


@pytest.mark.parametrize("millimetres", [5, 10, 30])
def test_a_margin_is_as_wide_as_it_was_asked_for(millimetres: int) -> None:
    left, _ = ink(a_working_day(), "participant-agenda", margin=millimetres)
    assert left == pytest.approx(millimetres, abs=0.2)


def test_small_paper_has_ordinary_letters_in_one_column() -> None:
    found: set[float] = set()

    def visit(text: str, cm: list[float], tm: list[float], _font: object, size: float) -> None:
        if text.strip():
            found.add(round(size * cm[0], 1))

    for page in reader_of(printed(a_working_day(), paper="a5")).pages:
        page.extract_text(visitor_text=visit)
    assert min(found) >= 9
    assert 11.2 in found


def test_two_pages_lie_on_one_sheet_and_a_single_page_twice() -> None:
    plan = a_working_day()
    single = pages_of(printed(a_plan(a_day(a_block("Talk"))), "facilitator-plan", paper="a5"))
    double = pages_of(printed(a_plan(a_day(a_block("Talk"))), "facilitator-plan", two_up=True))
    assert len(double) == (len(single) + 1) // 2
    assert set(sheets(plan, two_up=True)) == {(842, 595)}
    short = replace(plan, tools={"four-rooms": replace(plan.tools["four-rooms"], handout=_short(plan))})
    (sheet,) = pages_of(printed(short, "handouts", two_up=True))
    assert sheet.count("tool.handout.question") == 2


def _short(plan: Plan) -> Any:
    handout = plan.tools["four-rooms"].handout
    assert handout is not None
    return replace(handout, parts=())


@pytest.mark.parametrize(
    ("edge", "told"), [("long-edge", "/DuplexFlipLongEdge"), ("short-edge", "/DuplexFlipShortEdge")]
)
def test_the_printer_is_told_on_which_edge_to_turn(edge: str, told: str) -> None:
    catalog: Any = reader_of(printed(a_working_day(), duplex=edge)).trailer["/Root"]
    assert catalog["/ViewerPreferences"]["/Duplex"] == told


def test_cards_are_printed_on_both_sides_whatever_was_chosen() -> None:
    for turn, told in (("long", "/DuplexFlipLongEdge"), ("short", "/DuplexFlipShortEdge")):
        catalog: Any = reader_of(printed(a_working_day(), "cue-cards", turn=turn)).trailer["/Root"]
        assert catalog["/ViewerPreferences"]["/Duplex"] == told
    usual: Any = reader_of(printed(a_working_day())).trailer["/Root"]
    assert "/ViewerPreferences" not in usual


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("format", ["pdf", "docx", "html", "md"])
def test_a_column_that_is_not_wanted_is_left_off(column: str, format: str) -> None:
    heads = {"minutes": "Min", "lead": "Lead", "chairs": "Chairs, what is left", "really": "Really"}
    options = PaperOptions(columns=tuple(name for name in COLUMNS if name != column))
    text = text_in(export(a_working_day(), "facilitator-plan", format, options), format)
    day = text[text.index("What, and the words to ask") - 20 :]
    shown = {name for name, head in heads.items() if head in day[: day.index("Arriving")]}
    assert shown == set(COLUMNS) - {column}


@pytest.mark.parametrize("document", PAPERS)
@pytest.mark.parametrize("format", ["pdf", "docx", "html", "md"])
def test_a_stamp_stays_until_the_plan_changes(document: str, format: str) -> None:
    plan = replace(a_working_day(), revision=7)
    stamped = PaperOptions(stamp=True)
    stamp = outline_of(plan, document, stamped).stamp
    assert stamp.startswith("version 7-")
    data = export(plan, document, format, stamped)
    assert stamp in (data.decode("latin-1") if format != "pdf" else text_of(data)) or format == "docx"
    assert outline_of(plan, "handouts", stamped).stamp == stamp
    assert outline_of(replace(plan, title="Other"), document, stamped).stamp != stamp
    assert outline_of(plan, document).stamp == ""


def test_a_word_processor_file_is_held_as_it_was_asked_for() -> None:
    data = export(a_working_day(), "facilitator-plan", "docx", PaperOptions(landscape=True, margin=20, stamp=True))
    file = docx.Document(io.BytesIO(data))
    section: Any = file.sections[0]
    assert (round(section.page_width.pt), round(section.left_margin.mm)) == (842, 20)
    assert section.orientation == 1
    assert "version 0-" in section.footer.paragraphs[0].text


@pytest.mark.parametrize("options", [{"paper": "a5"}, {"two_up": True}, {"large_print": True}, {"landscape": True}])
def test_page_numbers_on_a_cover_are_those_of_the_footers(options: dict[str, Any]) -> None:
    pages = "\n".join(pages_of(printed(with_days(a_working_day(), 2), **options)))
    count = pages.count(" of ")
    assert count
    assert pages.count("page 1 of") == 1
