"""Arranging the toolkit by mouse and by keys, with undo."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.storage.shelf import Line
from tests.builders import a_tool
from tests.ui.benches import a_bench
from ui.toolkit import Toolkit
from ui.widgets.toolkit_board import ToolkitBoard


def a_board(qtbot: QtBot, folder: Path, *ids: str) -> ToolkitBoard:
    bench = a_bench(folder)
    for id in ids:
        bench.toolkit.keep(a_tool(id), "Kept")
    board = ToolkitBoard(bench.toolkit, bench.theme, bench.icons)
    qtbot.addWidget(board)
    board.setProperty("bench", bench)
    board.resize(500, 600)
    board.show()
    return board


def read(board: ToolkitBoard) -> list[str]:
    return [line.tool or line.title for line in board.model.lines]


def choose(board: ToolkitBoard, row: int) -> None:
    board.view.setCurrentIndex(board.model.index(row))


def test_the_row_where_the_keyboard_is_shows_it(qtbot: QtBot, tmp_path: Path) -> None:
    board = a_board(qtbot, tmp_path, "a", "b")
    board.activateWindow()
    board.title.setFocus()
    qtbot.waitUntil(board.title.hasFocus)
    choose(board, 0)
    away = board.view.viewport().grab().toImage()

    board.view.setFocus()

    qtbot.waitUntil(board.view.hasFocus)
    assert board.view.viewport().grab().toImage() != away


def test_alt_and_arrows_move_a_tool_and_the_buttons_do_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    board = a_board(qtbot, tmp_path, "a", "b", "c")
    choose(board, 2)
    QTest.keyClick(board.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert read(board) == ["a", "c", "b"]
    board.down.click()
    assert read(board) == ["a", "b", "c"]


def test_a_group_is_added_named_filled_and_dissolved(qtbot: QtBot, tmp_path: Path) -> None:
    board = a_board(qtbot, tmp_path, "a", "b")
    QTest.keyClicks(board.title, "Power")
    QTest.keyClick(board.title, Qt.Key.Key_Return)
    choose(board, 1)
    board.down.click()
    assert read(board) == ["a", "Power", "b"]
    assert board.model.index(2).data(Qt.ItemDataRole.AccessibleTextRole).endswith("in Power")
    board.model.setData(board.model.index(1), "Who decides")
    assert read(board) == ["a", "Who decides", "b"]
    choose(board, 1)
    board.out.click()
    assert read(board) == ["a", "b"]


def test_each_change_is_one_step_of_undo_on_the_toolkits_own_stack(qtbot: QtBot, tmp_path: Path) -> None:
    board = a_board(qtbot, tmp_path, "a", "b")
    toolkit: Toolkit = board._toolkit
    choose(board, 0)
    board.down.click()
    assert toolkit.stack.undoText() == "Moved A"
    toolkit.stack.undo()
    assert read(board) == ["a", "b"]


def test_order_and_groups_are_there_after_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    board = a_board(qtbot, tmp_path, "a", "b")
    board.title.setText("Power")
    board.add.click()
    choose(board, 0)
    board.down.click()
    assert Toolkit(tmp_path / "toolkit.json").shelf.lines() == (Line("b"), Line("a"), Line(title="Power"))


def test_a_tool_can_be_dragged_into_a_group(qtbot: QtBot, tmp_path: Path) -> None:
    board = a_board(qtbot, tmp_path, "a", "b")
    board.title.setText("Power")
    board.add.click()
    model = board.model
    data = model.mimeData([model.index(0)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, QModelIndex())
    assert read(board) == ["b", "Power", "a"]


def test_enter_reads_a_tool_and_delete_takes_it_out(qtbot: QtBot, tmp_path: Path) -> None:
    board = a_board(qtbot, tmp_path, "a", "b")
    choose(board, 1)
    with qtbot.waitSignal(board.tool_wanted) as wanted:
        QTest.keyClick(board.view, Qt.Key.Key_Return)
    assert wanted.args == ["b"]
    QTest.keyClick(board.view, Qt.Key.Key_Delete)
    assert read(board) == ["a"]


def test_an_empty_toolkit_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    board = a_board(qtbot, tmp_path)
    assert board._empty.isVisible()
    assert not board.booklet.isVisible()
