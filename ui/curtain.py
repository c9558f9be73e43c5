"""The two faces of the window: its pages, and an empty one that is drawn over them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.theme import Theme
from ui.widgets.closed import ClosedFace

if TYPE_CHECKING:
    from ui.window import Window

_STILL_WORK = ("lock", "quit")
"""What can be done while nothing is shown: come back, or leave."""


class Curtain:
    """Makes the window look like one in which no plan is open, and shows it again."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._enabled: dict[str, bool] = {}
        self._closed: ClosedFace | None = None

    def faces(self, whole: QWidget, theme: Theme, come_back: Callable[[], None]) -> QStackedWidget:
        """Return a widget with both faces, the pages in front; the empty one is made when it is first needed."""
        self._closed, self._theme, self._come_back = None, theme, come_back
        self._faces = QStackedWidget()
        self._faces.addWidget(whole)
        return self._faces

    def draw(self) -> None:
        """Show the empty face at once; nothing works but coming back and leaving."""
        actions = self._window.actions_by_id
        self._enabled = {id: action.isEnabled() for id, action in actions.items()}
        for id, action in actions.items():
            action.setEnabled(id in _STILL_WORK)
        self._window.menuBar().hide()
        self.stay()
        self._window.show_no_title()
        self._window.repaint()

    def stay(self) -> None:
        """Keep the empty face in front, whatever was built behind it."""
        if self._closed is None:
            self._closed = ClosedFace(self._theme)
            self._closed.open_wanted.connect(self._come_back)
            self._faces.addWidget(self._closed)
        self._faces.setCurrentWidget(self._closed)

    def lift(self, step: str) -> None:
        """Show the pages again, at this step."""
        for id, action in self._window.actions_by_id.items():
            action.setEnabled(self._enabled.get(id, True))
        self._window.menuBar().show()
        self._faces.setCurrentIndex(0)
        self._window.show_state()
        self._window.go_to(step)
