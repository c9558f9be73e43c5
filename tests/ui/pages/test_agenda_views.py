from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from planner.edits.places import Place, place_of
from planner.plan import Strand, Strands
from tests.builders import a_block, a_day, a_plan
from tests.ui.pages.agendas import an_agenda, block, titles, type_block
from ui.models.agenda_model import BLOCKS_MIME
from ui.models.drawer_model import DrawerModel
from ui.pages.agenda import AgendaPage
from ui.widgets.timeline import Timeline

NAMES, STORIES, LUNCH = a_block("Names", minutes=60), a_block("Stories", minutes=60), a_block("Lunch", minutes=60)
GROUP = Strands(
    id="group", strands=(Strand(id="in", blocks=(a_block("Hall", minutes=60),)), Strand(id="out", title="Yard"))
)


def to_scale(page: AgendaPage) -> Timeline:
    page.look_at("scale")
    QApplication.processEvents()
    assert page.sheet.scale is not None
    return page.sheet.scale


def middle_of(view: Timeline, id: str) -> QPoint:
    return view.visualRect(
        view.model().index(next(at for at, row in enumerate(view.rows) if row.id == id), 0)
    ).center()


def drop(view: Timeline, id: str, point: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    data = QMimeData()
    data.setData(BLOCKS_MIME, id.encode())
    view.dropEvent(QDropEvent(QPointF(point), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, held))


def test_all_days_stand_in_one_list_under_their_names(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, id="one"), a_day(STORIES, id="two")))
    qtbot.addWidget(page)

    page.days.tabs.bar.setCurrentIndex(2)

    assert [row.kind for row in page.sheet.model.rows] == ["day", "block", "day", "block"]
    page.select(STORIES.id)
    page.hand.do("move-up")
    assert place_of(bench.document.plan, STORIES.id) == Place("one", 1)
    assert [row.title for row in page.sheet.model.rows][1:3] == ["Names", "Stories"]


def test_the_timeline_shows_every_change_and_shares_the_choice(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES)))
    qtbot.addWidget(page)
    view = to_scale(page)
    before = view.visualRect(view.model().index(1, 0))

    page.select(STORIES.id)
    page.panel.block().minutes.changed.emit(120)

    assert view.currentIndex().row() == 1
    assert view.visualRect(view.model().index(1, 0)).height() > before.height() * 1.8
    assert bench.settings.now.agenda_view == "scale"


def test_a_block_dropped_on_another_day_moves_there(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES, id="one"), a_day(LUNCH, id="two")))
    qtbot.addWidget(page)
    view = to_scale(page)
    page.days.tabs.bar.setCurrentIndex(2)
    QApplication.processEvents()

    drop(view, NAMES.id, middle_of(view, LUNCH.id) + QPoint(0, 10))

    assert place_of(bench.document.plan, NAMES.id) == Place("two", 1)
    assert block(bench, "Names").start is None


def test_a_block_dropped_on_an_empty_strand_fills_it(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, GROUP, id="one")))
    qtbot.addWidget(page)
    view = to_scale(page)

    drop(view, NAMES.id, middle_of(view, "out"))

    assert place_of(bench.document.plan, NAMES.id) == Place("one", 0, "out")


def test_dragged_with_shift_a_block_is_pinned_to_five_minutes(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES, LUNCH)))
    qtbot.addWidget(page)
    view = to_scale(page)

    drop(view, LUNCH.id, middle_of(view, LUNCH.id) + QPoint(0, 40), Qt.KeyboardModifier.ShiftModifier)

    start = block(bench, "Lunch").start
    assert start is not None
    assert start > "11:30"
    assert int(start[3:]) % 5 == 0
    assert titles(bench) == ["Names", "Stories", "Lunch"]


def test_the_foot_of_a_block_is_dragged_to_make_it_longer_in_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES)))
    qtbot.addWidget(page)
    view = to_scale(page)
    foot = QPoint(middle_of(view, NAMES.id).x(), view.visualRect(view.model().index(0, 0)).bottom() - 1)

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=foot)
    QTest.mouseMove(view.viewport(), foot + QPoint(0, 15))
    QTest.mouseMove(view.viewport(), foot + QPoint(0, 31))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=foot + QPoint(0, 31))

    minutes = block(bench, "Names").minutes
    assert minutes > 75
    assert minutes % 5 == 0
    assert bench.document.stack.count() == 1


def test_arrow_keys_go_along_a_day_and_across_to_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    page, _bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES, id="one"), a_day(LUNCH, id="two")))
    qtbot.addWidget(page)
    view = to_scale(page)
    page.days.tabs.bar.setCurrentIndex(2)
    page.chosen.choose(NAMES.id)
    view.setFocus()

    QTest.keyClick(view, Qt.Key.Key_Down)
    assert page.chosen.ids == (STORIES.id,)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert page.chosen.ids == (LUNCH.id,)


def test_blocks_of_the_timeline_are_read_out_like_rows(qtbot: QtBot, tmp_path: Path) -> None:
    page, _bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES)))
    qtbot.addWidget(page)
    view = to_scale(page)

    spoken = QAccessible.queryAccessibleInterface(view)

    words = [spoken.child(at).text(QAccessible.Text.Name) for at in range(spoken.childCount())]
    assert any("Stories" in text and "10:00" in text for text in words)


def test_the_balance_counts_purposes_and_forms_of_all_days(qtbot: QtBot, tmp_path: Path) -> None:
    pairs = a_block("Talk", minutes=30, form="pairs", purpose="connection")
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, id="one"), a_day(pairs, id="two")))
    qtbot.addWidget(page)
    page.days.tabs.bar.setCurrentIndex(2)

    page.look_at("balance")

    assert page.sheet.tables is not None
    assert [(row.name, row.sum) for row in page.sheet.tables.forms.rows] == [("All together", 60), ("Pairs", 30)]
    page.look_at("list")
    type_block(page, "20 Walk")
    page.look_at("balance")
    assert sum(row.sum for row in page.sheet.tables.forms.rows) == 110
    assert bench.document.stack.count() == 1


def test_columns_that_are_left_out_stay_left_out(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES)))
    qtbot.addWidget(page)

    page.choose_columns()
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == "Lead").trigger()
    menu.close()

    assert bench.settings.now.agenda_without == ("end", "materials", "lead")
    at = AgendaPage(bench).sheet.head.columns
    assert at.lead[1] == 0
    assert at.form[1] > 0


@pytest.mark.parametrize(("scale", "days"), [(1.0, 3), (2.0, 3), (1.0, 14)])
def test_every_day_is_reached_where_tabs_have_no_room(qtbot: QtBot, tmp_path: Path, scale: float, days: int) -> None:
    plan = a_plan(*(a_day(a_block(f"Block {at}"), id=f"day{at}") for at in range(days)))
    page, _bench = an_agenda(tmp_path, plan, scale=scale, width=1234)
    qtbot.addWidget(page)
    tabs = page.days.tabs

    if tabs.bar.isVisible():
        assert tabs.bar.width() >= tabs.bar.sizeHint().width(), "no tab is cut off"
    else:
        assert f"of {days}" in tabs.button.text(), "the button says that there are more"
        tabs.menu.aboutToShow.emit()
        tabs.menu.actions()[days - 1].trigger()
        assert page.place()[0] == f"day{days - 1}"  # type: ignore[index]
    assert page.days.width() <= page.width()


def test_what_is_dropped_on_an_empty_day_or_below_the_blocks_stands_at_its_end(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day()))
    qtbot.addWidget(page)
    page.drawer.open_section("frames")

    for row in (0, 1):
        data = page.drawer.model.mimeData([page.drawer.model.index(row, 0)])
        at = QPointF(page.sheet.rect().center())
        keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        page.sheet.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, data, buttons, keys))

    offers = [page.drawer.model.index(row, 0).data(DrawerModel.OFFER).title for row in (0, 1)]
    assert titles(bench) == offers


def test_no_block_to_scale_looks_chosen_until_one_is(qtbot: QtBot, tmp_path: Path) -> None:
    page, _bench = an_agenda(tmp_path, a_plan(a_day(a_block("Welcome"), a_block("Panel"))))
    qtbot.addWidget(page)
    page.activateWindow()
    page.look_at("scale")

    page.sheet.front.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not page.sheet.front.currentIndex().isValid()

    QTest.keyClick(page.sheet.front, Qt.Key.Key_Down)
    assert [row.title for row in page.chosen.rows] == ["Welcome"]
