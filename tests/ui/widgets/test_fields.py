"""Fields of forms: what a plan says is shown whole, and only people change it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.fields import LineField, NotesField, RoleField
from ui.widgets.fold import Fold
from ui.widgets.icons import Icons
from ui.widgets.text import label


@pytest.mark.parametrize("text", ["w" * 5_000, "🚒" * 600, "Bring <pens> & paper"])
def test_typing_in_a_long_text_cuts_nothing_off(qtbot: QtBot, text: str) -> None:
    field = LineField(longest=500)
    qtbot.addWidget(field)
    field.show_text(text)
    assert field.text() == text
    field.end(False)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.text() == text[:-1]


def test_a_role_that_is_longer_than_anybody_types_is_shown_whole(qtbot: QtBot) -> None:
    field = RoleField(hint="")
    qtbot.addWidget(field)
    field.show_role("r" * 300, ())
    assert field.currentText() == "r" * 300


def test_what_is_typed_still_has_its_limit(qtbot: QtBot) -> None:
    field = LineField(longest=5)
    qtbot.addWidget(field)
    QTest.keyClicks(field, "abcdefgh")
    assert field.text() == "abcde"


def test_a_word_without_end_makes_its_field_grow(qtbot: QtBot) -> None:
    field = NotesField(least=2, most=8)
    qtbot.addWidget(field)
    field.resize(200, 60)
    field.show()
    low = field.height()
    field.show_text("w" * 5_000)
    assert field.height() > 2 * low


def test_what_a_fold_holds_is_told_as_it_was_typed(qtbot: QtBot) -> None:
    fold = Fold("Materials", label(), Theme("light"), Icons())
    qtbot.addWidget(fold)
    fold.show_summary('<img src="/etc/hostname"> & pens')
    assert "&lt;img" in fold.findChildren(type(label()))[0].toolTip()
