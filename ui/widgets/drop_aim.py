"""Where something that is being dragged would go: the line, the place and the new start, painted over a view."""

from collections.abc import Callable

from PySide6.QtCore import QLine, QMimeData, QRect, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QWidget

from planner.edits.places import Place
from ui.models.agenda_model import BLOCKS_MIME
from ui.models.drawer_model import OFFERS_MIME
from ui.theme import Theme


class DropAim:
    """The aim of a drag over a view; ``new_start`` says when what is dropped at a place would start."""

    def __init__(self, viewport: QWidget, theme: Theme, new_start: Callable[[QMimeData, Place], str]) -> None:
        self._viewport, self._theme, self._new_start = viewport, theme, new_start
        self._aimed: tuple[QLine, Place, str] | None = None

    @property
    def place(self) -> Place | None:
        """Where it would go now."""
        return self._aimed[1] if self._aimed is not None else None

    def at(self, place: Place | None, line: QLine, data: QMimeData, words: str | None = None) -> None:
        """Aim at a place, shown as a line; ``words`` stand beside it instead of the new start."""
        if place is None:
            self._aimed = None
        elif words is not None:
            self._aimed = (line, place, words)
        elif self._aimed is None or self._aimed[1] != place:
            self._aimed = (line, place, self._new_start(data, place))
        else:
            self._aimed = (line, place, self._aimed[2])
        self._viewport.update()

    def forget(self) -> Place | None:
        """Aim at nothing any more, and return what was aimed at."""
        place, self._aimed = self.place, None
        self._viewport.update()
        return place

    def paint(self) -> None:
        """Draw the line with the new start beside it."""
        if self._aimed is None:
            return
        line, _place, words = self._aimed
        theme = self._theme
        painter = QPainter(self._viewport)
        accent = theme.colour("accent")
        painter.setPen(QPen(accent, 2))
        painter.drawLine(line)
        font = theme.font(0.9, bold=True)
        metrics = QFontMetrics(font)
        wide, high = metrics.horizontalAdvance(words) + theme.px(12), metrics.height() + theme.px(4)
        top = max(0, min(line.y1() - high // 2, self._viewport.height() - high))
        tag = QRect(line.x1() + theme.px(16), top, wide, high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("surface"))
        painter.setPen(QPen(accent, 1))
        painter.drawRoundedRect(tag, 4, 4)
        painter.setFont(font)
        painter.drawText(tag, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.end()


def drag_chosen(view: QAbstractItemView) -> None:
    """Drag what is chosen in a view, without a picture of it: the line with the new start is what has to be seen."""
    data = view.model().mimeData(view.selectionModel().selectedIndexes())
    if not data.data(BLOCKS_MIME).isEmpty():
        drag = QDrag(view)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)


def holds_blocks(data: QMimeData) -> bool:
    """Whether what is dragged can be put into an agenda."""
    return data.hasFormat(BLOCKS_MIME) or data.hasFormat(OFFERS_MIME)


def action_for(data: QMimeData) -> Qt.DropAction:
    """Return what a drop does: blocks of this plan move, offers are copied in."""
    return Qt.DropAction.MoveAction if data.hasFormat(BLOCKS_MIME) else Qt.DropAction.CopyAction
