from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.edits.fields import Retime, Retitle
from tests.builders import a_block, a_day, a_plan
from tests.ui.benches import a_bench
from ui.dialogs.palette import Palette
from ui.dialogs.steps import StepsDialog
from ui.history import History

NAMES = a_block("Names", minutes=15)


def test_a_few_letters_find_an_action_and_enter_takes_it(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    actions = [QAction(words, owner) for words in ("Move up", "Move down", "Park")]
    palette = Palette(owner, actions)

    QTest.keyClicks(palette.field, "mo do")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)

    assert palette.chosen is actions[1]


def test_the_palette_says_that_nothing_is_called_so(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    palette = Palette(owner, [QAction("Move up", owner)])

    QTest.keyClicks(palette.field, "dark")
    assert (palette.nothing.isHidden(), palette.list.isHidden()) == (False, True)

    palette.field.clear()
    assert (palette.nothing.isHidden(), palette.list.isHidden()) == (True, False)


def test_arrows_in_the_palette_go_along_what_fits(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    actions = [QAction(words, owner) for words in ("Move up", "Move down", "Park")]
    palette = Palette(owner, actions)

    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)

    assert palette.chosen is actions[2]


def test_the_list_of_steps_goes_back_and_forward_several_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    bench = a_bench(tmp_path, plan=a_plan(a_day(NAMES)))
    history = History(bench.document.stack, bench.toolkit.stack)
    bench.do(Retime(NAMES.id, 20), "Longer")
    bench.do(Retitle(NAMES.id, "Who is here"), "Renamed")
    dialog = StepsDialog(None, history)
    qtbot.addWidget(dialog)
    assert [dialog.list.model().index(row, 0).data() for row in range(3)][1:] == ["Longer", "Renamed"]

    dialog.list.activated.emit(dialog.list.model().index(0, 0))

    assert next(bench.document.plan.blocks()) == NAMES
    assert (history.done, history.undone) == ((), ("Longer", "Renamed"))
    again = StepsDialog(None, history)
    qtbot.addWidget(again)
    again.list.activated.emit(again.list.model().index(2, 0))
    assert next(bench.document.plan.blocks()).title == "Who is here"
