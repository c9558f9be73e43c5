"""Undo in the window: one key for what was done last, in the plan or in the toolkit."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.edits.whole import Rename
from ui.app import application, make_window
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = make_window(application())
    qtbot.addWidget(made, before_close_func=lambda closing: closing.bench.document.stack.setClean())
    made.show()
    return made


def test_undo_takes_the_toolkits_last_step_back_and_then_the_plans(window: Window) -> None:
    window.bench.do(Rename("Water for all"), "Renamed the plan")
    _keep_the_open_tool(window)

    window.actions_by_id["undo"].trigger()
    assert window.bench.toolkit.shelf.toolkit == ()
    assert window.bench.document.plan.title == "Water for all"

    window.actions_by_id["undo"].trigger()
    assert window.bench.document.plan.title == ""


def test_the_status_line_names_the_toolkits_step_and_offers_undo(window: Window) -> None:
    title = _keep_the_open_tool(window)

    assert f"Kept {title} in your toolkit" in _said(window)
    assert window.actions_by_id["undo"].text() == f"Undo: Kept {title} in your toolkit"
    window.status._undo.click()

    assert window.bench.toolkit.shelf.toolkit == ()
    assert window.actions_by_id["redo"].text() == f"Redo: Kept {title} in your toolkit"


def test_what_was_taken_back_is_what_the_status_line_says(window: Window) -> None:
    window.bench.do(Rename("Water for all"), "Renamed the plan")
    title = _keep_the_open_tool(window)

    window.actions_by_id["undo"].trigger()
    assert f"Taken back: Kept {title} in your toolkit" in _said(window)
    assert not window.status._undo.isVisible()

    window.actions_by_id["redo"].trigger()
    assert f"Kept {title} in your toolkit" in _said(window)
    assert "Taken back" not in _said(window)
    assert window.status._undo.isVisible()


def test_a_step_of_the_toolkit_is_no_change_of_the_plan(window: Window) -> None:
    _keep_the_open_tool(window)

    assert window.bench.document.is_saved


def _keep_the_open_tool(window: Window) -> str:
    page = window.page("ideas")
    page.reader.keep.click()  # type: ignore[attr-defined]
    return str(page.reader.reading.tool.title)  # type: ignore[attr-defined]


def _said(window: Window) -> str:
    return "\n".join(label.text() for label in window.status.findChildren(QLabel))
