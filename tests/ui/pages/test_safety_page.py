from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from planner.brief import Brief
from planner.plan import Measure, Plan, Safety
from tests.builders import a_block, a_day, a_plan
from tests.ui.benches import a_bench
from ui.models.measures_model import AGENDA, WHAT, WHEN, MeasuresModel
from ui.pages.safety import SafetyPage

OpenPage = Callable[..., SafetyPage]


@pytest.fixture
def open_page(qtbot: QtBot, tmp_path: Path) -> OpenPage:
    def opened(plan: Plan | None = None, *, width: int = 1274) -> SafetyPage:
        bench = a_bench(tmp_path, plan=plan if plan is not None else _plan())
        page = SafetyPage(bench)
        qtbot.addWidget(page)
        bench.document.changed.connect(page.show_plan)
        page.resize(width, 692)
        page.show_plan(None, bench.document.plan)
        page.show()
        return page

    return opened


def test_who_was_asked_is_an_answer_of_the_brief(open_page: OpenPage) -> None:
    page = open_page()

    page.asked.buttons["some"].click()

    assert _plan_of(page).brief.consulted == "some"
    assert page.asked.now == "some"


def test_not_sure_yet_takes_the_answer_back(open_page: OpenPage) -> None:
    page = open_page(a_plan(brief=Brief(consulted="yes")))

    page.asked.buttons[""].click()

    assert _plan_of(page).brief.consulted is None


def test_nothing_is_decided_before_somebody_decides(open_page: OpenPage) -> None:
    page = open_page()

    assert page.decided.now == ""
    assert len({button.size().width() for button in page.decided.buttons.values()}) == 1


def test_a_decision_is_one_named_step_and_can_be_taken_back(open_page: OpenPage) -> None:
    page = open_page()

    page.decided.buttons["postpone"].click()
    assert _plan_of(page).safety.decision == "postpone"
    assert page.bench.document.stack.undoText() == "Decided: Postpone"

    page.decided.buttons["postpone"].click()
    assert _plan_of(page).safety.decision == ""


def test_arrow_keys_go_along_the_decisions_and_space_chooses(open_page: OpenPage) -> None:
    page = open_page()
    first = page.decided.buttons["go"]
    first.setFocus()

    QTest.keyClick(first, Qt.Key.Key_Right)
    QTest.keyClick(page.decided.buttons["change"], Qt.Key.Key_Space)

    assert _plan_of(page).safety.decision == "change"


def test_typing_the_harm_is_one_step_and_keeps_the_cursor(open_page: OpenPage) -> None:
    page = open_page()
    field = page.texts["harm_of_not_meeting"]

    QTest.keyClicks(field, "Alone")
    field.moveCursor(field.textCursor().MoveOperation.Left)
    QTest.keyClicks(field, "x")

    assert _plan_of(page).safety.harm_of_not_meeting == "Alonxe"
    assert field.textCursor().position() == 5
    assert page.bench.document.stack.count() == 1


def test_undo_puts_the_old_words_back_into_the_field(open_page: OpenPage) -> None:
    page = open_page()
    QTest.keyClicks(page.roles, "Drivers: not yet.")

    page.bench.document.stack.undo()

    assert page.roles.text() == ""


def test_a_measure_is_added_and_typed_in_place(open_page: OpenPage) -> None:
    page = open_page()

    page.table.add.click()
    page.model.setData(page.model.index(0, WHAT), "Leave in pairs")
    page.model.setData(page.model.index(0, WHEN), "From 15:50")

    measure = _plan_of(page).safety.measures[0]
    assert (measure.what, measure.when) == ("Leave in pairs", "From 15:50")


def test_a_measure_is_put_into_the_agenda_as_a_block(open_page: OpenPage) -> None:
    page = open_page(_plan_with_measure())

    page.agenda_menu("ameasureaa").actions()[0].trigger()

    assert [block.title for block in _plan_of(page).blocks()] == ["Welcome", "Leave in pairs", "Goodbye"]
    assert page.model.index(0, AGENDA).data() == "09:15 Leave in pairs"


def test_a_measure_can_stand_in_a_block_that_is_there(open_page: OpenPage) -> None:
    page = open_page(_plan_with_measure())

    page.agenda_menu("ameasureaa").actions()[-1].trigger()

    assert page.model.index(0, AGENDA).data(MeasuresModel.PLACED).block.title == "Goodbye"


def test_on_several_days_a_measure_says_its_day_and_blocks_are_offered_by_days(open_page: OpenPage) -> None:
    plan = _plan_with_measure()
    page = open_page(replace(plan, days=(*plan.days, a_day(a_block("Talk"), a_block("Farewell", kind="closing")))))

    days = page.agenda_menu("ameasureaa").findChildren(QMenu)
    assert [menu.title() for menu in days] == ["Day 1", "Day 2"]
    assert [action.text() for action in days[1].actions()] == ["09:00  Talk", "09:15  Farewell"]

    days[1].actions()[1].trigger()
    assert page.model.index(0, AGENDA).data() == "Day 2, 09:15 Farewell"


def test_a_measure_is_removed(open_page: OpenPage) -> None:
    page = open_page(_plan_with_measure())
    page.table.view.setCurrentIndex(page.model.index(0, WHAT))

    page.table.remove.click()

    assert _plan_of(page).safety.measures == ()


def test_advice_names_the_answer_that_it_rests_on(open_page: OpenPage) -> None:
    page = open_page(a_plan(brief=Brief(consulted="some", exposure="low", surveillance="low", backlash="unlikely")))

    assert "only some asked" in _words(page)


def test_advice_can_be_set_aside_and_heard_again(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page(a_plan(brief=Brief(consulted="some", exposure="low", surveillance="low", backlash="unlikely")))

    page.advice.set_aside.emit("ask-the-others")
    qtbot.waitUntil(lambda: "only some asked" not in _words(page))
    assert page.advice.again.isVisible()

    page.advice.again.click()
    qtbot.waitUntil(lambda: "only some asked" in _words(page))


def test_the_page_never_says_that_all_is_well(open_page: OpenPage) -> None:
    calm = Brief(consulted="yes", exposure="low", surveillance="low", backlash="unlikely", venue="trusted")
    page = open_page(a_plan(brief=calm))

    assert "safe to" not in _words(page).lower()
    assert "all clear" not in _words(page).lower()


def test_the_page_says_first_where_it_is_kept(open_page: OpenPage) -> None:
    assert "plan file" in _words(open_page())


def test_in_a_narrow_window_the_fields_stand_one_above_the_other(open_page: OpenPage) -> None:
    page = open_page(width=520)

    texts = list(page.texts.values())
    assert texts[0].x() == texts[1].x() == texts[2].x()


def _plan() -> Plan:
    return a_plan(a_day(a_block("Welcome"), a_block("Goodbye", kind="closing")))


def _plan_with_measure() -> Plan:
    return replace(_plan(), safety=Safety(measures=(Measure(id="ameasureaa", what="Leave in pairs"),)))


def _plan_of(page: SafetyPage) -> Plan:
    return page.bench.document.plan


def _words(page: SafetyPage) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())
