from pathlib import Path

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from planner.balance import Balance, Share
from tests.ui.benches import a_bench
from ui.widgets.balance_bar import BalanceBar


def test_the_bar_says_its_parts_to_a_screen_reader_and_under_the_pointer(qtbot: QtBot, tmp_path: Path) -> None:
    bar = BalanceBar(a_bench(tmp_path).theme)
    qtbot.addWidget(bar)
    bar.resize(400, 24)

    bar.show_balance(Balance((Share("care", 30), Share("break", 60)), 10, 20))

    assert bar.accessibleName() == ("Balance of the day: Care 30 min, Break 1 h, Breathing space 10 min, Free 20 min")
    assert bar.words_at(QPoint(3, 10)) == "Care 30 min"
    assert bar.words_at(QPoint(396, 10)) == "Free 20 min"
