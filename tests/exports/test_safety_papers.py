import pytest
from msgspec.structs import replace

from exports.options import NothingToPrint
from exports.registry import outline_of
from exports.safety_pieces import EmergencyCard, SafetySheet
from planner.brief import Brief
from planner.plan import Measure, Plan, Safety
from planner.safety_record import CardRow, Checked
from tests.builders import a_plan
from tests.exports.papers import LETTER, a_working_day, pages_of, printed, reader_of, text_of

SEVEN = (
    *("A visit: police, officials, strangers", "Somebody is in distress", "Somebody is hurt or ill"),
    *("Harm inside the room", "Somebody waits outside for one of us", "We must leave now"),
    "A phone or an account in wrong hands",
)


def test_what_is_read_in_fright_stands_on_the_first_page_visit_first() -> None:
    rows = [row.what for row in _card(a_working_day()).rows]

    assert tuple(rows[:7]) == SEVEN
    first, second = pages_of(printed(a_working_day(), "contingency-card"))
    assert "Nobody runs." in first
    assert ["The", "room", "is", "closed", "to", "us"][0] in second
    assert "Nobody is blamed." in first


@pytest.mark.parametrize(("paper", "large", "pages"), [("a4", False, 2), ("letter", False, 2), ("a4", True, 3)])
def test_seven_rows_stand_on_a_page_and_four_in_large_print(paper: str, large: bool, pages: int) -> None:
    pdf = reader_of(printed(a_working_day(), "contingency-card", paper=paper, large_print=large))

    assert len(pdf.pages) == pages
    assert paper != "letter" or round(pdf.pages[0].mediabox.width) == LETTER[0]


def test_every_page_of_the_card_has_blank_lines_for_numbers_and_none_filled_in() -> None:
    for page in pages_of(printed(a_working_day(), "contingency-card")):
        assert "Numbers, by hand, on the day" in page
        assert "Safe way home" in page


def test_the_card_names_no_plan_no_title_of_a_block_and_no_date() -> None:
    plan = a_working_day(title="Umbrellas")
    text = text_of(printed(plan, "contingency-card"))

    assert "Umbrella" not in text
    assert not any(block.title in text for block in plan.blocks() if len(block.title) > 8)


def test_the_card_knows_the_minutes_that_can_be_won_and_how_many_half_are() -> None:
    lines = [line for row in _card(a_working_day()).rows for line in row.then]

    assert any("What goes first gives" in line for line in lines)
    assert "Half would be about 9, double 36." in lines


def test_a_row_in_ones_own_words_replaces_the_shipped_one_and_a_hidden_one_goes() -> None:
    own = {"visit": CardRow("The host speaks.", "We sit.\nWe wait."), "power": CardRow(hidden=True)}
    rows = _card(replace(a_working_day(), safety=Safety(card=own))).rows

    assert (rows[0].first, rows[0].then) == ("The host speaks.", ("We sit.", "We wait."))
    assert not any(row.what.startswith("No power") for row in rows)


def test_a_card_prints_for_a_plan_without_a_day() -> None:
    assert "One person speaks" in text_of(printed(a_plan(), "contingency-card"))


def test_a_long_row_is_printed_whole() -> None:
    own = {"visit": CardRow("x" * 4_000, "\n".join("y" * 300 for _ in range(9)))}
    text = text_of(printed(replace(a_plan(), safety=Safety(card=own)), "contingency-card")).replace(" ", "")

    assert (text.count("x") >= 4_000, text.count("y") >= 2_700) == (True, True)


def test_the_sheet_says_what_is_done_in_the_order_of_the_day() -> None:
    lines = next(section for section in _sheet(_safe()).sections if section.heads).lines

    assert [line.text for line in lines] == ["Choose about phones", "Ask how people got home"]
    assert lines[0].asides[0].startswith("09:")


def test_what_was_answered_with_yes_is_not_on_the_sheet() -> None:
    text = text_of(printed(_safe(), "safety-sheet"))

    assert "Two ways out?" in text
    assert "Settled already?" not in text


@pytest.mark.parametrize("risk", ["high", "exposure", "surveillance", "backlash"])
def test_the_sheet_tells_what_is_done_and_no_answer_about_risk(risk: str) -> None:
    brief = Brief(exposure="high", surveillance="high", backlash="likely", consulted="some")

    assert risk not in text_of(printed(replace(_safe(), brief=brief), "safety-sheet")).lower()


def test_a_sheet_with_nothing_on_it_is_not_made() -> None:
    with pytest.raises(NothingToPrint) as trouble:
        printed(a_working_day(), "safety-sheet")
    assert trouble.value.reason == "no-safety"


def _safe() -> Plan:
    plan = a_working_day()
    phones = next(block for block in plan.blocks() if block.kind == "agreements")
    measures = (
        Measure("ameasureaa", "Ask how people got home", "Third day", "Care"),
        Measure("ameasureab", "Choose about phones", "Before names", "Host", phones.id),
    )
    checked = (Checked("venue/a", "not-yet", "Two ways out?"), Checked("venue/b", "yes", "Settled already?"))
    return replace(plan, safety=Safety(decision="change", measures=measures, checked=checked))


def _card(plan: Plan) -> EmergencyCard:
    piece = outline_of(plan, "contingency-card").pieces[0]
    assert isinstance(piece, EmergencyCard)
    return piece


def _sheet(plan: Plan) -> SafetySheet:
    piece = outline_of(plan, "safety-sheet").pieces[0]
    assert isinstance(piece, SafetySheet)
    return piece
