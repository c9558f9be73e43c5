"""The form of a tool: it says at once what is to be mended, and keeps only what is sound."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from content.own_tools import own_complaints
from planner.catalog import Source, Step, Tool
from tests.builders import a_tool
from tests.ui.benches import a_bench
from tests.ui.modal import answering, press
from ui.dialogs.tool_editor import ToolEditor
from ui.models.tool_fields import tabs
from ui.widgets.struct_form import RowsField
from ui.widgets.value_fields import ManyField, ToolsField

pytestmark = pytest.mark.usefixtures("qtbot")


def an_editor(tmp_path: Path, tool: Tool) -> ToolEditor:
    dialog = ToolEditor(None, a_bench(tmp_path), tool, heading="A tool")
    dialog.show()
    return dialog


def field(editor: ToolEditor, key: str) -> QWidget:
    return next(form.field(key) for form in editor.forms if key in form.parts())


def typed(editor: ToolEditor, key: str, text: str) -> None:
    widget = field(editor, key)
    assert isinstance(widget, QLineEdit | QPlainTextEdit)
    widget.selectAll()
    QTest.keyClicks(widget, text)


def test_every_key_of_a_tool_has_a_field_in_the_form(tmp_path: Path) -> None:
    editor = an_editor(tmp_path, a_tool())
    shown = {key.partition(".")[0] for form in editor.forms for key in form.parts()}
    assert shown == set(Tool.__struct_fields__) - {"id", "language", "untranslated", "handout_in"}


def test_a_new_tool_is_written_from_nothing_and_kept_when_it_is_sound(tmp_path: Path) -> None:
    editor = an_editor(tmp_path, Tool(title="", id="own-tool"))
    assert not editor.keep.isEnabled()
    typed(editor, "title", "Map of the well ")
    typed(editor, "in_one_line", "Draw who carries water.")
    ideas = field(editor, "key_ideas")
    assert isinstance(ideas, ManyField)
    ideas.chips["inside-outside"].click()
    steps = field(editor, "steps")
    assert isinstance(steps, RowsField)
    steps.add.click()
    editor._match.click()
    assert editor.troubles == ()
    editor.keep.click()
    assert editor.kept is not None
    assert (editor.kept.title, editor.kept.key_ideas, editor.kept.time.usual) == (
        "Map of the well",
        ("inside-outside",),
        10,
    )


def test_a_new_tool_is_asked_for_its_minutes_and_not_told_of_an_order(tmp_path: Path) -> None:
    editor = an_editor(tmp_path, Tool(title="", id="own-tool"))

    assert "“Usually” has no minutes yet. Say how long it takes." in editor.troubles


def test_one_key_keeps_the_tool_from_any_field_once_it_is_sound(tmp_path: Path, qtbot: QtBot) -> None:
    editor = an_editor(tmp_path, a_tool())
    editor.activateWindow()
    QTest.qWaitForWindowActive(editor)
    typed(editor, "title", " ")
    QTest.keyClick(field(editor, "title"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.isVisible()

    typed(editor, "title", "Map of the well")
    QTest.keyClick(field(editor, "why"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: editor.kept is not None)
    assert editor.kept is not None
    assert editor.kept.title == "Map of the well"


def test_what_is_wrong_is_told_as_it_is_typed_and_goes_when_it_is_mended(tmp_path: Path) -> None:
    editor = an_editor(tmp_path, a_tool())
    typed(editor, "title", " ")
    assert not editor.keep.isEnabled()
    assert ["Title" in sentence for sentence in editor.troubles] == [True]
    typed(editor, "title", "Short talk")
    assert editor.keep.isEnabled()
    assert not editor.troubles


def test_steps_that_do_not_sum_can_be_made_to_in_one_click(tmp_path: Path) -> None:
    tool = replace(a_tool(minutes=40), steps=(Step(minutes=30), Step(minutes=45)))
    editor = an_editor(tmp_path, tool)
    assert len(editor.troubles) == 1
    editor._match.click()
    assert (editor.tool.time.min, editor.tool.time.usual, editor.tool.time.max) == (20, 75, 75)
    assert not editor.troubles


def test_rows_come_move_and_go(tmp_path: Path) -> None:
    editor = an_editor(tmp_path, replace(a_tool(), source=(Source("One"), Source("Two"))))
    rows = field(editor, "source")
    assert isinstance(rows, RowsField)
    rows._move(rows.forms[1], -1)
    rows._remove(rows.forms[1])
    rows.add.click()
    name = rows.forms[-1].field("name")
    assert isinstance(name, QLineEdit)
    QTest.keyClicks(name, "Three")
    assert [one.name for one in editor.tool.source] == ["Two", "Three"]


def test_tools_beside_it_are_chosen_by_title(tmp_path: Path) -> None:
    editor = an_editor(tmp_path, replace(a_tool(), before=("story-circle",), shorter="gone-from-here"))
    beside = field(editor, "before")
    assert isinstance(beside, ToolsField)
    beside.more.setCurrentIndex(beside.more.findText("Red lines"))
    beside.more.activated.emit(beside.more.currentIndex())
    assert editor.tool.before == ("story-circle", "red-lines")
    shorter = field(editor, "shorter")
    assert isinstance(shorter, QComboBox)
    assert shorter.currentText() == "gone-from-here"
    assert len(editor.troubles) == 1


def test_a_handout_that_is_emptied_is_none(tmp_path: Path) -> None:
    editor = an_editor(tmp_path, a_tool())
    typed(editor, "handout.question", "Who?")
    assert editor.tool.handout is not None
    widget = field(editor, "handout.question")
    assert isinstance(widget, QPlainTextEdit)
    widget.clear()
    assert editor.tool.handout is None


def test_leaving_with_something_written_asks_first(tmp_path: Path) -> None:
    editor = an_editor(tmp_path, a_tool())
    typed(editor, "title", "Another")
    answering(editor.reject, press("Go on writing"))
    assert editor.isVisible()
    answering(editor.reject, press("Leave it"))
    assert (editor.isVisible(), editor.kept) == (False, None)


def test_typing_keeps_the_cursor_where_it_is(tmp_path: Path) -> None:
    editor = an_editor(tmp_path, a_tool(title="Talk"))
    title = field(editor, "title")
    assert isinstance(title, QLineEdit)
    title.setCursorPosition(2)
    QTest.keyClick(title, Qt.Key.Key_X)
    assert (title.text(), title.cursorPosition()) == ("Taxlk", 3)


def test_every_shipped_tool_opens_in_the_form_with_nothing_lost(tmp_path: Path) -> None:
    bench = a_bench(tmp_path)
    for tool in list(bench.catalog.tools.values())[::12]:
        editor = ToolEditor(None, bench, tool, heading="")
        assert (editor.tool, editor.troubles) == (tool, ())
        editor.close()
    assert [fault.code for fault in own_complaints(tool)] == []
    assert len(tabs(bench.catalog)) == 7
