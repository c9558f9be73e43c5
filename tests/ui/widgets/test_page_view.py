from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.stand_in_paper import a_pdf
from ui.theme import Mode, Theme
from ui.widgets.page_view import SPINNER_AFTER, PageView


def test_pages_are_leafed_by_keys(qtbot: QtBot) -> None:
    view = _view(qtbot)
    view.show_paper(a_pdf(3), "Plan")

    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 1
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page == 2
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 0


def test_the_whole_page_fits_into_the_view(qtbot: QtBot) -> None:
    view = _view(qtbot)
    view.show_paper(a_pdf(1), "Plan")

    assert view.viewport().rect().contains(view.page_rect())
    assert view.verticalScrollBar().maximum() == 0


def test_zooming_in_lets_the_page_be_scrolled(qtbot: QtBot) -> None:
    view = _view(qtbot)
    view.show_paper(a_pdf(1), "Plan")
    before = view.scale

    QTest.keyClick(view, Qt.Key.Key_Plus)
    view.zoom_to(2.0)

    assert view.scale > before
    assert view.verticalScrollBar().maximum() > 0


def test_fitting_to_the_width_leaves_nothing_beside_the_page_to_scroll_to(qtbot: QtBot) -> None:
    view = _view(qtbot)
    view.show_paper(a_pdf(1), "Plan")

    view.zoom_to("width")

    assert view.horizontalScrollBar().maximum() == 0
    assert view.page_rect().height() > view.viewport().height()


def test_the_same_paper_made_anew_stays_on_its_page(qtbot: QtBot) -> None:
    view = _view(qtbot)
    view.show_paper(a_pdf(3), "Plan")
    view.go_to(2)

    view.show_paper(a_pdf(3, "again"), "Plan")
    assert view.page == 2
    view.show_paper(a_pdf(2, "shorter"), "Plan")
    assert view.page == 1
    view.show_paper(a_pdf(3), "Agenda")
    assert view.page == 0


def test_a_page_is_white_in_the_dark_too(qtbot: QtBot) -> None:
    view = _view(qtbot, "dark")
    view.show_paper(a_pdf(1), "Plan")
    where = view.page_rect()

    picture = view.viewport().grab().toImage()

    assert picture.pixelColor(where.left() + 4, where.top() + 4) == QColor("white")
    assert picture.pixelColor(2, 2).lightness() < 60


def test_a_page_that_takes_long_is_announced_after_a_moment(qtbot: QtBot) -> None:
    view = _view(qtbot)
    view.show_paper(a_pdf(1), "Plan")

    view.wait()
    assert not view.is_waiting

    qtbot.waitUntil(lambda: view.is_waiting, timeout=SPINNER_AFTER * 10)
    assert view.count == 1
    view.show_paper(a_pdf(1), "Plan")
    assert not view.is_waiting


def test_bytes_that_are_no_pdf_show_nothing(qtbot: QtBot) -> None:
    view = _view(qtbot)

    view.show_paper(b"not a pdf", "Plan")
    view.viewport().grab()

    assert view.count == 0


def test_a_page_can_be_heard(qtbot: QtBot) -> None:
    view = _view(qtbot)
    view.show_paper(a_pdf(2, "Night buses"), "Plan")

    assert view.accessibleName() == "Plan, page 1 of 2"
    assert "Night buses" in view.accessibleDescription()


def _view(qtbot: QtBot, mode: Mode = "light") -> PageView:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    view = PageView(Theme(mode))
    qtbot.addWidget(view)
    view.resize(668, 640)
    view.show()
    view.setFocus()
    return view
