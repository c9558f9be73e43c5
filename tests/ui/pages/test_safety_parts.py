from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.brief import Brief
from planner.plan import Plan, Safety
from planner.precautions import holds
from planner.safety_record import CardRow, Threat
from tests.builders import a_block, a_day, a_plan
from tests.ui.benches import a_bench
from ui.pages.safety_parts import SafetyParts

VISIT = Threat("athreataaa", "A visit", impact="very-high", likelihood="very-low")


@pytest.fixture
def parts(qtbot: QtBot, tmp_path: Path) -> Any:
    def made(plan: Plan | None = None) -> SafetyParts:
        bench = a_bench(tmp_path, plan=plan or _plan())
        shown = SafetyParts(bench)
        qtbot.addWidget(shown)
        bench.document.changed.connect(lambda _before, after: shown.show_plan(after))
        shown.show_plan(bench.document.plan)
        shown.show()
        return shown

    return made


def test_a_measure_is_placed_by_one_click_and_one_step_of_undo(parts: Any) -> None:
    page = parts()

    page.offers.buttons["phones"].click()
    assert [block.keep for block in _of(page).blocks()].count("must") == 1
    assert _of(page).safety.measures[0].offer == "phones"
    assert page.offers.buttons["phones"].text().startswith("In the agenda")

    page.bench.document.stack.undo()
    assert _of(page) == _plan()


def test_a_threat_begins_with_words_and_is_written_in_the_form(parts: Any) -> None:
    page = parts()

    page.threats.add.menu().actions()[0].trigger()
    QTest.keyClicks(page.threats.what, "A visit")
    page.threats.impact.setCurrentIndex(5)
    page.threats.impact.activated.emit(5)

    threat = _of(page).safety.threats[0]
    assert (threat.what, threat.impact) == ("A visit", "very-high")
    assert page.threats.grave.isVisibleTo(page.threats)


def test_what_we_do_about_a_threat_is_one_measure_however_much_is_typed(parts: Any) -> None:
    page = parts(_worried())

    QTest.keyClicks(page.threats.do, "One speaks")
    QTest.keyClicks(page.threats.who, "Door")

    assert [(each.what, each.who) for each in _of(page).safety.measures] == [("One speaks", "Door")]


def test_letting_go_of_threats_can_be_undone_while_the_plan_is_open(parts: Any) -> None:
    page = parts(_worried())

    page.threats.drop.click()
    assert _of(page).safety.threats == ()

    page.bench.document.stack.undo()
    assert _of(page).safety.threats == (VISIT,)


def test_an_open_file_never_offers_to_keep_threats(parts: Any) -> None:
    page = parts(_worried())

    assert not page.threats.keep.isEnabled()
    assert "dropped when you close" in page.threats._fate.text().lower()


def test_the_picture_says_in_words_where_each_threat_stands(parts: Any) -> None:
    page = parts(_worried())

    assert page.threats.matrix.accessibleDescription() == "1: likelihood very low, impact very high"


def test_a_question_is_answered_and_set_open_again(parts: Any) -> None:
    page = parts()
    page.folds["lists"].open()
    page.lists.switches["invitation/no-theme"].buttons["not-yet"].click()
    assert [each.answer for each in _of(page).safety.checked] == ["not-yet"]

    page.lists.switches["invitation/no-theme"].buttons[""].click()
    assert _of(page).safety.checked == ()


def test_a_measure_of_a_list_is_taken_over_once(parts: Any) -> None:
    page = parts()
    proposal = next(item.measure for item in page.bench.catalog.checklists["venue"].items if item.measure)

    page.lists.measure_wanted.emit(proposal)
    page.lists.measure_wanted.emit(proposal)

    assert [each.what for each in _of(page).safety.measures] == [proposal.what]


def test_a_row_of_the_card_is_typed_and_left_out(parts: Any) -> None:
    page = parts()

    QTest.keyClicks(page.card.firsts["visit"], "The host speaks.")
    page.card.prints["power"].click()

    card = _of(page).safety.card
    assert card == {"power": CardRow(hidden=True), "visit": CardRow("The host speaks.")}


def test_each_precaution_can_be_turned_off_in_this_plan(parts: Any) -> None:
    page = parts(replace(_plan(), brief=Brief(exposure="high")))
    assert page.precautions.count == 6

    page.precautions.boxes["no-recents"].click()

    assert not holds(_of(page), "no-recents")
    assert page.bench.document.stack.undoText() == "Turned off: Not among recent plans"


def test_every_fold_says_what_is_in_it(parts: Any) -> None:
    page = parts(_worried())

    words = [label.text() for fold in page.folds.values() for label in fold.findChildren(QLabel)]
    assert not any("{" in text for text in words)


def _plan() -> Plan:
    return a_plan(a_day(a_block("Welcome", kind="opening"), a_block("Goodbye", kind="closing")))


def _worried() -> Plan:
    return replace(_plan(), safety=Safety(threats=(VISIT,)))


def _of(page: SafetyParts) -> Plan:
    return page.bench.document.plan
