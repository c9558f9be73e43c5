"""Where the keyboard is on the agenda page, and how it gets from one part to the next."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from tests.builders import a_block, a_day, a_plan, a_tool
from tests.ui.pages.agendas import an_agenda, press, titles
from ui.models.drawer_model import Offer

NAMES, STORIES, LUNCH = a_block("Names"), a_block("Stories", minutes=45), a_block("Lunch", minutes=60, kind="meal")


def test_with_large_text_the_form_folds_and_opens_over_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    page, _bench = an_agenda(tmp_path, a_plan(a_day(NAMES)), scale=2.0, width=1226)
    qtbot.addWidget(page)
    page.select(NAMES.id)
    assert page.side.is_folded
    assert not page.panel.isVisible()

    press(page, Qt.Key.Key_Return)

    assert page.panel.isVisible()
    assert page.panel.block().title.hasFocus()


def test_who_comes_to_the_blocks_by_tab_finds_one_chosen_and_can_move_it(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES)))
    qtbot.addWidget(page)
    page.activateWindow()
    page.sheet.typing.field.setFocus()

    page.sheet.list.setFocus(Qt.FocusReason.BacktabFocusReason)
    QTest.keyClick(page.sheet.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert titles(bench) == ["Stories", "Names"]


def test_an_arrow_up_from_the_empty_typing_row_chooses_the_last_block(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES)))
    qtbot.addWidget(page)
    page.activateWindow()
    page.sheet.typing.field.setFocus()

    QTest.keyClick(page.sheet.typing.field, Qt.Key.Key_Up)
    QTest.keyClick(page.sheet.list, Qt.Key.Key_Delete)

    assert titles(bench) == ["Names"]


def test_a_day_that_is_opened_is_told_to_the_header(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, id="one"), a_day(STORIES, id="two")))
    qtbot.addWidget(page)

    with qtbot.waitSignal(bench.day_opened) as opened:
        page.days.tabs.bar.setCurrentIndex(1)

    assert opened.args == ["two"]


def test_tab_goes_from_the_typing_row_to_the_findings_and_then_to_the_form(qtbot: QtBot, tmp_path: Path) -> None:
    page, _bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES)))
    qtbot.addWidget(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.sheet.typing.field.setFocus()

    page.focusNextChild()
    assert page.focusWidget() is page.sheet.findings.rows[0]

    while page.sheet.findings.isAncestorOf(page.focusWidget()):
        page.focusNextChild()
    assert page.side.isAncestorOf(page.focusWidget())


def test_no_row_looks_chosen_until_one_is_and_the_arrow_key_chooses_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    page, _bench = an_agenda(tmp_path, a_plan(a_day(a_block("Welcome"), a_block("Panel"))))
    qtbot.addWidget(page)
    page.activateWindow()
    rows = page.sheet.list

    rows.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not rows.currentIndex().isValid()

    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert [row.title for row in page.chosen.rows] == ["Welcome"]


def test_escape_goes_from_a_form_back_to_its_block(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(a_block("Welcome", id="welcome"), a_block("Panel"))))
    qtbot.addWidget(page)
    page.activateWindow()
    page.select("welcome")
    page.panel.block().focus_title()

    QTest.keyClick(page.panel.block().title, Qt.Key.Key_Escape)
    QTest.keyClick(page.sheet.list, Qt.Key.Key_Down)

    assert page.sheet.list.hasFocus()
    assert [row.title for row in page.chosen.rows] == ["Panel"]
    assert bench.document.is_saved, "an arrow key meant for the list changes nothing in the form"


def test_days_and_drawer_are_reached_by_key(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(a_block("Welcome"), id="one"), a_day(id="two")))
    qtbot.addWidget(page)
    page.activateWindow()

    page.reach.actions["day-after"].trigger()
    assert page.open_days.day == "two"
    page.reach.actions["day-after"].trigger()
    assert page.open_days.day == "two", "there is no day after the last"
    page.reach.actions["add-day"].trigger()
    assert page.open_days.day == bench.document.plan.days[2].id

    page.reach.actions["frames"].trigger()
    assert page.drawer.section == "frames"
    QTest.keyClick(page.drawer, Qt.Key.Key_Escape)
    assert page.drawer.body.isHidden()
    assert page.sheet.front.hasFocus() or page.sheet.typing.field.hasFocus()


def test_what_is_searched_in_the_drawer_stands_first_where_its_name_says_it(qtbot: QtBot, tmp_path: Path) -> None:
    page, _bench = an_agenda(tmp_path, a_plan(a_day(NAMES)))
    qtbot.addWidget(page)
    page.activateWindow()
    offers = (
        Offer("tool:food", "Food at arrival", 30, "People arriving eat first", "break", tool=a_tool("food")),
        Offer("tool:late", "Late arriving", 10, "", "logistics", tool=a_tool("late")),
        Offer("tool:arriving", "Arriving", 15, "", "logistics", tool=a_tool("arriving")),
        *(Offer(f"tool:o{at}", f"Other {at}", 15, "", "logistics", tool=a_tool("o")) for at in range(5)),
    )
    page.drawer.reach("frames")
    page.drawer.show_offers(offers)
    search = page.drawer.findChild(QLineEdit)
    assert search is not None

    QTest.keyClicks(search, "arriving")
    found = page.drawer.findChild(QListView)
    assert found is not None
    shown = found.model()
    assert [shown.index(at, 0).data() for at in range(shown.rowCount())] == [
        "Arriving",
        "Late arriving",
        "Food at arrival",
    ]
    search.clear()
    assert [shown.index(at, 0).data() for at in range(2)] == ["Food at arrival", "Late arriving"]


def test_the_row_to_type_in_is_reached_from_within_any_field(qtbot: QtBot, tmp_path: Path) -> None:
    page, _bench = an_agenda(tmp_path, a_plan(a_day(NAMES)))
    qtbot.addWidget(page)
    page.activateWindow()
    page.show_hours()

    QTest.keyClick(page.panel.day().start, Qt.Key.Key_F5)

    assert page.sheet.typing.field.hasFocus()
