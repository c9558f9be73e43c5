from pathlib import Path

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.plan import Plan
from tests.builders import a_block, a_brief, a_day, a_plan
from tests.ui.benches import a_bench
from ui.bench import Bench
from ui.models.sheet import SheetModel
from ui.pages.home import HomePage


def a_home(qtbot: QtBot, folder: Path, plan: Plan, *, example: bool = False) -> tuple[HomePage, Bench]:
    bench = a_bench(folder, plan=plan)
    bench.document.is_example = example
    page = HomePage(bench)
    qtbot.addWidget(page)
    page.resize(1274, 692)
    page.show()
    page.show_plan(None, bench.document.plan)
    return page, bench


def an_evening() -> Plan:
    blocks = (a_block("Welcome", minutes=30), a_block("Map", minutes=90))
    return a_plan(a_day(*blocks, start="18:00", end="20:00"), brief=a_brief())


def heard(signal: SignalInstance) -> list[object]:
    said: list[object] = []
    signal.connect(said.append)
    return said


def begins_anew(bench: Bench, plan: Plan) -> list[object]:
    """Let the window's action "new" open this plan, as the window does."""
    asked = heard(bench.action_wanted)
    bench.action_wanted.connect(lambda id: bench.document.show(plan) if id == "new" else None)
    return asked


def test_answering_questions_leaves_the_example_for_a_new_plan(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = a_home(qtbot, tmp_path, an_evening(), example=True)
    asked, steps = begins_anew(bench, a_plan(title="")), heard(bench.step_wanted)

    QTest.mouseClick(page.beginnings.choices["questions"], Qt.MouseButton.LeftButton)

    assert (asked, steps) == (["new"], ["questions"])


def test_who_would_rather_keep_the_open_plan_stays_on_the_first_page(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = a_home(qtbot, tmp_path, an_evening())
    steps = heard(bench.step_wanted)

    page.beginnings.choices["questions"].click()

    assert steps == []


def test_a_blank_plan_is_taken_up_without_asking_for_another(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = a_home(qtbot, tmp_path, a_plan(title=""))
    asked = heard(bench.action_wanted)

    page.beginnings.choices["questions"].click()

    assert asked == []


def test_a_typed_list_begins_with_an_evening_of_two_hours(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = a_home(qtbot, tmp_path, a_plan(title=""))
    steps = heard(bench.step_wanted)

    QTest.keyClick(page.beginnings.choices["list"], Qt.Key.Key_Space)

    [day] = bench.document.plan.days
    assert (day.start, day.end, steps) == ("18:00", "20:00", ["agenda"])


@pytest.mark.parametrize(("way", "action"), [("template", "from-template"), ("open", "open")])
def test_the_other_ways_in_are_actions_of_the_window(qtbot: QtBot, tmp_path: Path, way: str, action: str) -> None:
    page, bench = a_home(qtbot, tmp_path, an_evening())
    asked = heard(bench.action_wanted)

    page.beginnings.choices[way].click()

    assert asked == [action]


def test_the_sheet_ends_with_the_hour_that_was_promised(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = a_home(qtbot, tmp_path, an_evening())
    bench.settings.change(clock="24")
    page.show_plan(None, bench.document.plan)

    rows = [(row.start, row.title, row.length) for row in page.desk.sheet.model.rows()]

    assert rows == [
        ("18:00", "Welcome", "30 min"),
        ("18:30", "Map", "1 h 30 min"),
        ("20:00", "We end, as promised", "2 h"),
    ]


def test_only_the_example_can_be_made_ones_own(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = a_home(qtbot, tmp_path, an_evening(), example=True)
    asked = heard(bench.action_wanted)
    page.desk.mine.click()
    bench.document.is_example = False
    page.show_plan(bench.document.plan, bench.document.plan)

    assert asked == ["make-mine"]
    assert page.desk.mine.isHidden()


def test_an_empty_plan_says_what_to_do_next(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = a_home(qtbot, tmp_path, a_plan())
    asked = heard(bench.action_wanted)

    page.desk.example.click()

    assert page.desk.sheet.isHidden()
    assert asked == ["example"]


def test_return_on_a_line_of_the_sheet_opens_its_block(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = a_home(qtbot, tmp_path, an_evening())
    wanted = heard(bench.block_wanted)
    view = page.desk.sheet.view

    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)

    assert wanted == [a_block("Map").id]


def test_recent_plans_take_the_place_of_the_sentences(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = a_home(qtbot, tmp_path, an_evening())
    path = tmp_path / "wells.suplan"
    path.write_text("{}")
    wanted = heard(bench.file_wanted)
    bench.settings.change(recents=(str(path),))
    bench.document.state_changed.emit()

    recents = page.beginnings.recents
    recents.setCurrentIndex(recents.model().index(0, 0))
    QTest.keyClick(recents, Qt.Key.Key_Return)

    assert wanted == [str(path)]


def test_a_recent_plan_that_is_gone_says_so_and_opens_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = a_home(qtbot, tmp_path, an_evening())
    wanted, said = heard(bench.file_wanted), heard(bench.said)
    bench.settings.change(recents=(str(tmp_path / "gone.suplan"),))
    bench.document.state_changed.emit()

    recents = page.beginnings.recents
    recents.clicked.emit(recents.model().index(0, 0))

    assert wanted == []
    assert "not there any more" in str(said[0])


def test_delete_takes_a_plan_off_the_list_and_leaves_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = a_home(qtbot, tmp_path, an_evening())
    path = tmp_path / "wells.suplan"
    path.write_text("{}")
    bench.settings.change(recents=(str(path),))
    bench.document.state_changed.emit()

    recents = page.beginnings.recents
    recents.setCurrentIndex(recents.model().index(0, 0))
    QTest.keyClick(recents, Qt.Key.Key_Delete)

    assert bench.settings.now.recents == ()
    assert path.exists()


def test_text_size_is_chosen_at_the_foot_and_takes_hold_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = a_home(qtbot, tmp_path, an_evening())

    with qtbot.waitSignal(bench.look_wanted):
        page.foot.text_size.menu().actions()[3].trigger()

    assert bench.settings.now.text_scale == 2.0


def test_every_button_of_the_page_has_an_accessible_name_and_is_reached_by_tab(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QAbstractButton

    page, _ = a_home(qtbot, tmp_path, an_evening(), example=True)
    buttons = [made for made in page.findChildren(QAbstractButton) if made.isVisible()]

    assert all(made.accessibleName() and made.focusPolicy() & Qt.FocusPolicy.TabFocus for made in buttons)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_word_is_wider_than_the_page_at_any_text_size(qtbot: QtBot, tmp_path: Path, scale: float) -> None:
    bench = a_bench(tmp_path, plan=an_evening(), scale=scale)
    page = HomePage(bench)
    qtbot.addWidget(page)
    page.resize(1180, 640)
    page.show()
    page.show_plan(None, bench.document.plan)
    qtbot.waitExposed(page)

    for made in page.findChildren(QWidget):
        if made.isVisible():
            assert made.mapTo(page, made.rect().topRight()).x() <= page.width()


def test_the_sheet_speaks_each_line_in_full(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = a_home(qtbot, tmp_path, an_evening())
    model = page.desk.sheet.model

    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert "Welcome" in said
    assert "30 min" in said
    assert model.index(0, 0).data(SheetModel.ROW).block
