from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.widgets.focus import FocusKeeper


def a_window(qtbot: QtBot, *parts: QWidget) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    body = QWidget()
    column = QVBoxLayout(body)
    for part in parts:
        column.addWidget(part)
    area = QScrollArea()
    area.setWidget(body)
    area.setWidgetResizable(True)
    window.setCentralWidget(area)
    window.resize(300, 200)
    FocusKeeper(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def is_seen(widget: QWidget) -> bool:
    return not widget.visibleRegion().isEmpty() and widget.visibleRegion().boundingRect().height() == widget.height()


def test_what_gets_the_keyboard_is_scrolled_into_view(qtbot: QtBot) -> None:
    buttons = [QPushButton(str(number)) for number in range(30)]
    _window = a_window(qtbot, *buttons)

    buttons[25].setFocus()
    QApplication.processEvents()
    assert is_seen(buttons[25])

    buttons[2].setFocus()
    QApplication.processEvents()
    assert is_seen(buttons[2])


def test_undo_belongs_to_the_plan_where_a_field_has_nothing_to_undo(qtbot: QtBot) -> None:
    field = QLineEdit("as the plan has it")
    window = a_window(qtbot, field)
    undone: list[str] = []
    undo = QAction("Undo", window)
    undo.setShortcut(QKeySequence.StandardKey.Undo)
    undo.triggered.connect(lambda: undone.append("step"))
    window.addAction(undo)
    field.setFocus()

    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["step"]

    QTest.keyClicks(field, "!")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.text(), undone) == ("as the plan has it", ["step"])


def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot) -> None:
    button = QPushButton("Draft it for me")
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append("drafted"))
    _window = a_window(qtbot, button)
    button.setFocus()

    QTest.keyClick(button, Qt.Key.Key_Return)

    assert pressed == ["drafted"]


def test_enter_in_a_dialog_presses_what_has_the_keyboard_and_not_the_default(qtbot: QtBot) -> None:
    window = a_window(qtbot)
    dialog = QDialog(window)
    pressed: list[str] = []
    column = QVBoxLayout(dialog)
    for words in ("Save", "Stay here"):
        made = QPushButton(words)
        made.setAutoDefault(False)
        made.setDefault(words == "Save")
        made.clicked.connect(lambda _on=False, words=words: pressed.append(words))
        column.addWidget(made)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)

    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_Return)

    assert pressed == ["Stay here"]
