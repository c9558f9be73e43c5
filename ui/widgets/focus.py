"""What holds for the keyboard everywhere: its place stays in view, Enter presses, and undo keys reach the plan."""

from typing import TypeGuard

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

MARGIN = 24
"""Pixels that stay visible round what has the keyboard, so that its edge and its heading are seen too."""


class FocusKeeper(QObject):
    """Follows the keyboard through one window and the small ones that it opens."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A text field claims the undo keys even with nothing to undo; the plan's steps would be out of reach then.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_for_the_plan(watched, event)
        ):
            event.ignore()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_pressed(watched, event):
            # Qt leaves Enter to the default button of a dialog, even while another one has the keyboard.
            watched.click()
            return True
        return False

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        if isinstance(now, QLineEdit | QPlainTextEdit | QPushButton | QToolButton):
            now.installEventFilter(self)
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            bring_into_view(now)
            # What has just been unfolded gets its place when the layouts have had their turn.
            QTimer.singleShot(0, now, lambda: bring_into_view(now))


def bring_into_view(widget: QWidget) -> None:
    """Scroll whatever a widget stands in until it is seen, or its top where it is taller than the room."""
    inner = widget.parentWidget()
    while inner is not None:
        area = inner
        if isinstance(area, QScrollArea):
            inside = area.widget()
            if inside is not None and inside.isAncestorOf(widget):
                _scroll(area, inside, widget)
        inner = inner.parentWidget()


def _scroll(area: QScrollArea, inside: QWidget, widget: QWidget) -> None:
    if widget.height() + 2 * MARGIN <= area.viewport().height():
        area.ensureWidgetVisible(widget, 0, MARGIN)
        return
    top = widget.mapTo(inside, QPoint(0, 0)).y()
    bar = area.verticalScrollBar()
    if not bar.value() <= top < bar.value() + area.viewport().height():
        bar.setValue(top - MARGIN)


def _is_pressed(watched: QObject, event: QKeyEvent) -> TypeGuard[QPushButton | QToolButton]:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and not event.isAutoRepeat() and isinstance(watched, QPushButton | QToolButton)


def _is_for_the_plan(field: QObject, event: QKeyEvent) -> bool:
    undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
    if isinstance(field, QLineEdit):
        return (undo and not field.isUndoAvailable()) or (redo and not field.isRedoAvailable())
    if isinstance(field, QPlainTextEdit):
        text = field.document()
        return (undo and not text.isUndoAvailable()) or (redo and not text.isRedoAvailable())
    return False
