"""One line of undo over the plan's stack and the toolkit's."""

from PySide6.QtGui import QUndoCommand, QUndoStack
from pytestqt.qtbot import QtBot

from ui.history import History


def test_undo_takes_back_what_was_done_last_in_whichever_stack(qtbot: QtBot) -> None:
    plan, toolkit, history = _two_stacks()
    _do(plan, "Added a block")
    _do(toolkit, "Kept a tool")
    _do(plan, "Moved a block")

    taken_back = []
    while history.can_undo:
        taken_back.append(history.undo_text)
        history.undo()

    assert taken_back == ["Moved a block", "Kept a tool", "Added a block"]


def test_redo_brings_back_in_the_order_of_doing(qtbot: QtBot) -> None:
    plan, toolkit, history = _two_stacks()
    for stack, name in ((plan, "one"), (toolkit, "two"), (plan, "three")):
        _do(stack, name)
    for _ in range(3):
        history.undo()

    brought_back = []
    while history.can_redo:
        brought_back.append(history.redo_text)
        history.redo()

    assert brought_back == ["one", "two", "three"]
    assert history.undo_text == "three"


def test_a_new_step_after_undo_is_the_youngest(qtbot: QtBot) -> None:
    plan, toolkit, history = _two_stacks()
    _do(plan, "one")
    _do(toolkit, "two")
    history.undo()
    _do(plan, "three")

    assert history.undo_text == "three"
    history.undo()
    assert history.undo_text == "one"


def test_another_plan_takes_its_own_steps_with_it_and_leaves_the_toolkit_its(qtbot: QtBot) -> None:
    plan, toolkit, history = _two_stacks()
    _do(toolkit, "Kept a tool")
    _do(plan, "Moved a block")

    plan.clear()

    assert history.undo_text == "Kept a tool"


def test_every_move_is_told_with_the_stack_it_happened_in(qtbot: QtBot) -> None:
    plan, toolkit, history = _two_stacks()
    moved: list[int] = []
    history.moved.connect(moved.append)

    _do(plan, "one")
    _do(toolkit, "two")
    history.undo()

    assert moved == [0, 1, 1]


def _two_stacks() -> tuple[QUndoStack, QUndoStack, History]:
    plan, toolkit = QUndoStack(), QUndoStack()
    return plan, toolkit, History(plan, toolkit)


def _do(stack: QUndoStack, name: str) -> None:
    stack.push(QUndoCommand(name))
