"""Doing something once things have been quiet for a moment."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance


def later(owner: QObject, wait: int, deed: Callable[[], object] | SignalInstance) -> QTimer:
    """Return a timer that does a deed once, ``wait`` milliseconds after it was last started."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(wait)
    timer.timeout.connect(deed)
    return timer
