"""Columns that are left as wide as somebody dragged them."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.settings import SettingsFile
from ui.widgets.kept_columns import KeptColumns


def some_columns(qtbot: QtBot, path: Path) -> KeptColumns:
    made = KeptColumns(SettingsFile(path), "ideas", (QWidget(), QWidget()), (100, 300))
    qtbot.addWidget(made)
    made.resize(401, 200)
    made.show()
    return made


def test_columns_are_as_wide_as_they_were_left_the_last_time(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    columns = some_columns(qtbot, path)
    assert columns.sizes() == [100, 300]

    columns.moveSplitter(150, 1)
    qtbot.waitUntil(path.exists)

    assert some_columns(qtbot, path).sizes() == [150, 250]


def test_widths_while_one_column_stands_alone_are_not_kept(qtbot: QtBot, tmp_path: Path) -> None:
    columns = some_columns(qtbot, tmp_path / "settings.json")
    columns._columns[0].hide()

    columns._keep()

    assert not (tmp_path / "settings.json").exists()
