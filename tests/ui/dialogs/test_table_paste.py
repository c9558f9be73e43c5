from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from planner.tables.reading import table_in_text
from tests.ui.benches import a_bench
from ui.dialogs.table_paste import TablePaste

TABLE = "Time\tLength\tTitle\tWho\n9:00\t15\tWelcome\tAna\n9:15\t45\tStories\tBo\n\t\tAfternoon\t\n"


def a_dialog(qtbot: QtBot, folder: Path) -> TablePaste:
    dialog = TablePaste(a_bench(folder), table_in_text(TABLE), kind_of=lambda _title: "custom")
    qtbot.addWidget(dialog)
    return dialog


def test_columns_are_guessed_and_what_goes_in_is_seen_first(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = a_dialog(qtbot, tmp_path)

    assert [field.currentText() for field in dialog.columns] == ["Start", "Length", "Title", "Who leads"]
    assert [(one.title, one.minutes, one.lead) for one in dialog.blocks()] == [
        ("Welcome", 15, "Ana"),
        ("Stories", 45, "Bo"),
    ]


def test_a_row_is_left_out_or_taken_by_its_tick(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = a_dialog(qtbot, tmp_path)

    dialog.model.setData(dialog.model.index(0, 0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    dialog.model.setData(dialog.model.index(2, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)

    assert [one.title for one in dialog.blocks()] == ["Stories", "Afternoon"]


def test_a_column_can_be_said_to_hold_something_else(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = a_dialog(qtbot, tmp_path)

    dialog.columns[3].picked.emit("notes")

    assert [(one.lead, one.private_notes) for one in dialog.blocks()] == [("", "Ana"), ("", "Bo")]
