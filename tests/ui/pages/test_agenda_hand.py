"""What keys and menus do with the chosen blocks of the agenda."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from planner.edits.places import Place, place_of
from planner.plan import Strands
from tests.builders import a_block, a_day, a_plan
from tests.ui.pages.agendas import an_agenda, block, press, titles

NAMES, STORIES, LUNCH = a_block("Names"), a_block("Stories", minutes=45), a_block("Lunch", minutes=60, kind="meal")


def test_alt_and_arrows_move_a_block_and_say_where_it_went(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES, LUNCH)))
    qtbot.addWidget(page)
    page.select(STORIES.id)

    press(page, Qt.Key.Key_Down, alt=True)

    assert titles(bench) == ["Names", "Lunch", "Stories"]
    assert bench.document.stack.undoText() == "Moved Stories to 10:15"
    assert page.chosen.ids == (STORIES.id,)


def test_at_the_edge_a_move_says_that_it_is_the_first_place(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES)))
    qtbot.addWidget(page)
    page.select(NAMES.id)

    with qtbot.waitSignal(bench.said) as said:
        press(page, Qt.Key.Key_Up, alt=True)

    assert said.args == ["This is already the first place."]


def test_a_block_moves_on_into_the_next_day_and_is_followed_there(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, id="one"), a_day(STORIES, id="two")))
    qtbot.addWidget(page)
    page.select(NAMES.id)

    press(page, Qt.Key.Key_Down, alt=True)

    assert place_of(bench.document.plan, NAMES.id) == Place("two", 0)
    assert page.days.tabs.bar.currentIndex() == 1
    assert page.chosen.ids == (NAMES.id,)


def test_keys_remove_double_park_and_pin(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES, LUNCH)))
    qtbot.addWidget(page)

    page.select(LUNCH.id)
    press(page, Qt.Key.Key_T, ctrl=True)
    page.select(STORIES.id)
    press(page, Qt.Key.Key_D, ctrl=True, shift=True)
    page.select(NAMES.id)
    press(page, Qt.Key.Key_K, ctrl=True, shift=True)
    page.select(STORIES.id)
    press(page, Qt.Key.Key_Delete)

    assert titles(bench) == ["Stories", "Lunch"]
    assert [one.title for one in bench.document.plan.parked] == ["Names"]
    assert block(bench, "Lunch").start == "10:00"
    assert bench.document.stack.count() == 4


def test_several_blocks_are_parked_in_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES, LUNCH)))
    qtbot.addWidget(page)
    page.select(NAMES.id)
    press(page, Qt.Key.Key_Down, shift=True)

    press(page, Qt.Key.Key_K, ctrl=True, shift=True)

    assert titles(bench) == ["Lunch"]
    assert bench.document.stack.undoText() == "Parked 2 blocks"


def test_room_beside_a_block_makes_two_strands_and_a_drop_fills_the_second(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES, STORIES)))
    qtbot.addWidget(page)
    page.select(NAMES.id)
    page.hand.do("beside")
    model = page.sheet.model
    last_strand = max(at for at, row in enumerate(model.rows) if row.kind == "strand")
    place = model.place_at(last_strand, below=True)
    assert place is not None

    page.sheet.list.dropped.emit(model.mimeData([model.index(model.row_of(STORIES.id))]), place)

    (group,) = bench.document.plan.days[0].items
    assert isinstance(group, Strands)
    assert [[one.title for one in strand.blocks] for strand in group.strands] == [["Names"], ["Stories"]]


def test_a_key_with_nothing_chosen_says_to_choose_a_block(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES)))
    qtbot.addWidget(page)

    with qtbot.waitSignal(bench.said) as said:
        page.hand.do("remove")

    assert said.args == ["Choose a block first."]
    assert titles(bench) == ["Names"]


def test_what_a_menu_greyed_out_is_not_lost_to_the_keys(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES)))
    qtbot.addWidget(page)
    menu = page.hand.menu()
    menu.popup(page.mapToGlobal(QPoint(10, 10)))
    menu.close()
    page.select(next(bench.document.plan.blocks()).id)

    press(page, Qt.Key.Key_K, ctrl=True, shift=True)

    assert [one.title for one in bench.document.plan.parked] == ["Names"]


def test_pinning_and_letting_go_are_two_steps(qtbot: QtBot, tmp_path: Path) -> None:
    page, bench = an_agenda(tmp_path, a_plan(a_day(NAMES)))
    qtbot.addWidget(page)
    page.select(NAMES.id)

    page.hand.do("pin")
    page.hand.do("pin")

    assert bench.document.stack.undoText() == "Names follows on again"
