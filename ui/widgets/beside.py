"""Two widgets side by side, or one under the other where there is little room."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class Beside(QWidget):
    """A first and a second widget; ``needed`` says how wide both want to be together, in pixels.

    ``second_width`` is what the second gets at least while it stands beside the first.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        needed: Callable[[], int],
        gap: int,
        stretch: tuple[int, int],
        second_width: Callable[[], int] = lambda: 0,
    ) -> None:
        super().__init__()
        self._needed, self._stretch = needed, stretch
        self._second, self._second_width = second, second_width
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self._row.addWidget(first)
        self._row.addWidget(second)

    @property
    def are_beside(self) -> bool:
        """Whether they stand side by side now."""
        return self._row.direction() == QBoxLayout.Direction.LeftToRight

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self._needed() <= event.size().width()
        if beside == self.are_beside:
            return
        self._second.setMinimumWidth(self._second_width() if beside else 0)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        for place in (0, 1):
            self._row.setStretch(place, self._stretch[place] if beside else 0)
            item = self._row.itemAt(place)
            if item is not None:
                item.setAlignment(Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))
