"""The small questions: unsaved work, a file changed meanwhile, what a template leaves out, one thing said."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from planner.templates import Stripped
from tests.ui.modal import answering, press
from ui.dialogs.ask import Ask
from ui.dialogs.changed_on_disk import ask_about_changed_file
from ui.dialogs.dropped_threats import ask_about_threats
from ui.dialogs.say import say
from ui.dialogs.stripped import agrees_to_strip
from ui.dialogs.unsaved import ask_about_unsaved

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("words", "answer"), [("Save", "save"), ("Leave without saving", "discard"), ("Stay here", "cancel")]
)
def test_unsaved_work_has_three_ways_out(words: str, answer: str) -> None:
    assert answering(lambda: ask_about_unsaved(None, "A safer bus route"), press(words)) == answer


@pytest.mark.parametrize(
    ("words", "answer"), [("Write over it", "overwrite"), ("Save under another name", "save-copy")]
)
def test_a_file_changed_by_another_is_never_overwritten_unasked(words: str, answer: str) -> None:
    assert answering(lambda: ask_about_changed_file(None, "bus.suplan"), press(words)) == answer


@pytest.mark.parametrize("ask", [lambda: ask_about_unsaved(None, "x"), lambda: ask_about_changed_file(None, "x")])
def test_escape_leaves_everything_as_it_is(ask: Callable[[], str]) -> None:
    assert answering(ask, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape)) == "cancel"


@pytest.mark.parametrize(("words", "answer"), [("Let them go", "drop"), ("Stay here", "stay")])
def test_threats_go_only_after_a_word(words: str, answer: str) -> None:
    assert answering(lambda: ask_about_threats(None, 3, may_keep=False), press(words)) == answer


def test_a_protected_plan_may_keep_its_threats_and_escape_stays() -> None:
    assert answering(
        lambda: ask_about_threats(None, 1, may_keep=True), press("Keep them in this protected plan")
    ) == ("keep")
    escaped = answering(
        lambda: ask_about_threats(None, 1, may_keep=True), lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape)
    )
    assert escaped == "stay"


def test_return_saves_and_never_throws_away() -> None:
    def confirm(dialog: object) -> None:
        assert isinstance(dialog, Ask)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert answering(lambda: ask_about_unsaved(None, "x"), confirm) == "save"


def test_a_plan_without_a_title_is_asked_about_in_plain_words() -> None:
    seen: list[str] = []

    def read(dialog: object) -> None:
        assert isinstance(dialog, Ask)
        seen.extend(made.text() for made in dialog.findChildren(QLabel))

    answering(lambda: ask_about_unsaved(None, ""), read)

    assert "Save the changes to this plan?" in seen


def test_a_title_is_shown_as_it_was_typed_and_never_as_markup() -> None:
    seen: list[str] = []

    def read(dialog: object) -> None:
        assert isinstance(dialog, Ask)
        for made in dialog.findChildren(QLabel):
            assert made.textFormat() == Qt.TextFormat.PlainText
            seen.append(made.text())

    answering(lambda: ask_about_unsaved(None, '<img src="/etc/hostname"/> & soup'), read)

    assert any('<img src="/etc/hostname"/> & soup' in text for text in seen)


def test_an_endless_title_does_not_push_the_buttons_off_the_screen() -> None:
    sizes: list[int] = []

    answering(lambda: ask_about_unsaved(None, "bus " * 100_000), lambda dialog: sizes.append(dialog.width()))

    assert sizes[0] <= QApplication.primaryScreen().availableGeometry().width()


def test_many_faults_of_a_file_scroll_instead_of_filling_the_screen() -> None:
    heights: list[int] = []
    faults = "\n".join(f"line {number}: “colour” is not a question." for number in range(200))

    def look(dialog: object) -> None:
        assert isinstance(dialog, Ask)
        [text] = dialog.findChildren(QPlainTextEdit)
        assert text.toPlainText() == faults
        heights.append(dialog.height())

    answering(lambda: say(None, faults), look)

    assert heights[0] < QApplication.primaryScreen().availableGeometry().height()


def test_saving_a_template_first_shows_what_goes() -> None:
    seen: list[str] = []

    def read(dialog: object) -> None:
        assert isinstance(dialog, Ask)
        seen.extend(made.text() for made in dialog.findChildren(QLabel))
        press("Save the template…")(dialog)

    agreed = answering(lambda: agrees_to_strip(None, (Stripped("private-notes", 2),)), read)

    assert agreed
    assert any("Private notes: 2" in text for text in seen)


def test_a_template_is_not_saved_when_the_list_is_closed(qtbot: QtBot) -> None:
    assert not answering(lambda: agrees_to_strip(None, ()), lambda dialog: dialog.reject())
