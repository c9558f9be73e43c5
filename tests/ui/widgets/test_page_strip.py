from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.stand_in_paper import a_pdf
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.page_desk import PageDesk


def test_a_page_chosen_in_the_strip_opens(qtbot: QtBot) -> None:
    desk = _desk(qtbot, pages=4)

    desk.strip.setFocus()
    QTest.keyClick(desk.strip, Qt.Key.Key_End)

    assert desk.view.page == 3


def test_the_strip_follows_the_open_page(qtbot: QtBot) -> None:
    desk = _desk(qtbot, pages=4)

    desk.view.go_to(2)

    assert desk.strip.currentIndex().row() == 2
    assert desk.strip.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Page 3 of 4"


def test_a_paper_of_one_page_has_no_strip(qtbot: QtBot) -> None:
    desk = _desk(qtbot, pages=1)
    assert not desk.strip.isVisible()
    assert not desk.overview.isVisible()


def test_another_paper_brings_its_own_small_pages(qtbot: QtBot) -> None:
    desk = _desk(qtbot, pages=4)
    desk.strip.grab()

    desk.show_pages(a_pdf(2))

    assert desk.strip.pages.rowCount() == 2
    assert not desk.strip.grab().isNull()


def test_the_strip_goes_when_it_is_not_wanted(qtbot: QtBot) -> None:
    desk = _desk(qtbot, pages=4)

    desk.overview.setChecked(False)

    assert not desk.strip.isVisible()


def _desk(qtbot: QtBot, *, pages: int) -> PageDesk:
    desk = PageDesk(Theme("light"), Icons())
    qtbot.addWidget(desk)
    desk.resize(668, 692)
    desk.overview.setChecked(True)
    desk.show_name("Plan", "A4")
    desk.show_pages(a_pdf(pages))
    desk.show()
    return desk
