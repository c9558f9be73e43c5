"""A view of printed pages: one at a time, white on the desk, fitted or zoomed."""

from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from ui.theme import Theme
from ui.widgets.pdf_pages import PdfPages
from ui.words import translate

Zoom = float | Literal["page", "width"]
"""A scale (1.0 is the size on paper), or a fit to the whole page or to its width."""

SPINNER_AFTER = 300
"""Milliseconds that a new page may take before the view says that it is being made."""

_SCALES = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0)
_SETTLE = 70
_TURN = 80
_MOST_DOTS = 6_000_000
"""How many dots of pictures are kept, in all: some 24 MB."""


class PageView(QAbstractScrollArea):
    """Shows one page of a PDF. The old page stays until a new one is given."""

    moved = Signal()
    """Another page, another number of pages, or another zoom."""

    def __init__(self, theme: Theme, *, reduced_motion: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._pages: PdfPages | None = None
        self._name = ""
        self.page = 0
        self.zoom: Zoom = "page"
        self._pictures: dict[tuple[int, int, int], QPixmap] = {}
        self._turned = 0
        self._is_waiting = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setAccessibleName(translate("PageView", "No page yet"))
        self._spinner_due = self._timer(SPINNER_AFTER, self._show_spinner, single=True)
        self._sharpen = self._timer(_SETTLE, self._draw_sharp, single=True)
        self._turning = self._timer(_TURN, self._turn, single=False)
        self._reduced_motion = reduced_motion

    @property
    def pages(self) -> PdfPages | None:
        """The pages of the open paper."""
        return self._pages

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._pages.count if self._pages is not None else 0

    @property
    def is_waiting(self) -> bool:
        """Whether the view says that a page is being made."""
        return self._is_waiting

    @property
    def scale(self) -> float:
        """How large the page is shown; 1.0 is its size on paper."""
        if not isinstance(self.zoom, str):
            return self.zoom
        size = self._paper_size()
        room = self._room()
        wide = room.width() / size.width()
        return wide if self.zoom == "width" else min(wide, room.height() / size.height())

    def show_paper(self, data: bytes, name: str) -> None:
        """Show a PDF under its name; the same page stays open where the name is the same."""
        self._stop_waiting()
        old, self._pages = self._pages, PdfPages(data)
        if old is not None:
            old.close()
        self._pictures.clear()
        same, self._name = name == self._name, name
        self.page = min(self.page, max(0, self.count - 1)) if same else 0
        if not same:
            self.verticalScrollBar().setValue(0)
        self._describe()
        self._lay_out()

    def clear(self) -> None:
        """Show nothing."""
        self._stop_waiting()
        if self._pages is not None:
            self._pages.close()
        self._pages, self._name, self.page = None, "", 0
        self._pictures.clear()
        self._describe()
        self._lay_out()

    def wait(self) -> None:
        """A new page is being made: say so if it takes long."""
        if not self._spinner_due.isActive() and not self._is_waiting:
            self._spinner_due.start()

    def waited(self) -> None:
        """Nothing is being made any more; what is shown stays."""
        self._stop_waiting()

    def go_to(self, page: int) -> None:
        """Show another page; the first is 0."""
        page = max(0, min(page, self.count - 1))
        if page != self.page:
            self.page = page
            self.verticalScrollBar().setValue(0)
            self._describe()
            self._lay_out()

    def zoom_to(self, zoom: Zoom) -> None:
        """Show the page at a scale, or fitted."""
        if zoom != self.zoom:
            self.zoom = zoom
            self._lay_out()

    def zoom_by(self, steps: int) -> None:
        """Show the page one step larger (1) or smaller (-1)."""
        now = self.scale
        if steps > 0:
            self.zoom_to(next((scale for scale in _SCALES if scale > now * 1.02), _SCALES[-1]))
        else:
            self.zoom_to(next((scale for scale in reversed(_SCALES) if scale < now * 0.98), _SCALES[0]))

    def page_rect(self) -> QRect:
        """Return where the page lies in the viewport."""
        size = self._shown_size()
        view = self.viewport().size()
        x = max((view.width() - size.width()) // 2, self._edge()) - self.horizontalScrollBar().value()
        y = max((view.height() - size.height()) // 2, self._edge()) - self.verticalScrollBar().value()
        return QRect(x, y, size.width(), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour("desk"))
        if self.count:
            where = self.page_rect()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(where, self._picture())
            painter.setPen(QPen(self._theme.colour("border" if self._theme.is_dark else "line"), 1))
            painter.drawRect(where.adjusted(-1, -1, 0, 0))
        if self._is_waiting:
            self._paint_spinner(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        bar = self.verticalScrollBar()
        down = event.angleDelta().y() < 0
        if bar.value() == (bar.maximum() if down else bar.minimum()) and event.angleDelta().y():
            self._leaf(1 if down else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space if bar.value() == bar.maximum():
                self._leaf(1)
            case Qt.Key.Key_PageUp if bar.value() == bar.minimum():
                self._leaf(-1)
            case Qt.Key.Key_Home:
                self.go_to(0)
            case Qt.Key.Key_End:
                self.go_to(self.count - 1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_by(1)
            case Qt.Key.Key_Minus:
                self.zoom_by(-1)
            case Qt.Key.Key_0:
                self.zoom_to("page")
            case _:
                super().keyPressEvent(event)

    def _leaf(self, step: int) -> None:
        before = self.page
        self.go_to(self.page + step)
        if step < 0 and self.page != before:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _lay_out(self) -> None:
        size, room = self._shown_size(), self.viewport().size()
        edge = 2 * self._edge()
        for bar, shown, there in (
            (self.horizontalScrollBar(), size.width() + edge, room.width()),
            (self.verticalScrollBar(), size.height() + edge, room.height()),
        ):
            bar.setRange(0, max(0, shown - there) if self.count and self.zoom != "page" else 0)
            bar.setPageStep(there)
            bar.setSingleStep(self._theme.px(24))
        self.viewport().update()
        self.moved.emit()

    def _describe(self) -> None:
        if not self.count or self._pages is None:
            self.setAccessibleName(translate("PageView", "No page yet"))
            self.setAccessibleDescription("")
            return
        name = translate(
            "PageView", "{name}, page {page} of {pages}", name=self._name, page=self.page + 1, pages=self.count
        )
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._pages.text(self.page)[:4000])

    def _picture(self) -> QPixmap:
        """The page at the size that is wanted; while the size is still changing, an old picture stretched."""
        size = self._device_size()
        exact = self._pictures.get((self.page, size.width(), size.height()))
        if exact is not None:
            return exact
        for key, picture in reversed(self._pictures.items()):
            if key[0] == self.page:
                self._sharpen.start()
                return picture
        return self._drawn()

    def _draw_sharp(self) -> None:
        if self.count:
            self._drawn()
            self.viewport().update()

    def _drawn(self) -> QPixmap:
        assert self._pages is not None
        size = self._device_size()
        picture = QPixmap.fromImage(self._pages.picture(self.page, size))
        room = _MOST_DOTS - size.width() * size.height()
        while self._pictures and sum(wide * high for _, wide, high in self._pictures) > room:
            self._pictures.pop(next(iter(self._pictures)))
        self._pictures[(self.page, size.width(), size.height())] = picture
        return picture

    def _device_size(self) -> QSize:
        return self._shown_size() * self.devicePixelRatioF()

    def _shown_size(self) -> QSize:
        return (self._paper_size() * self.scale).toSize().expandedTo(QSize(1, 1))

    def _paper_size(self) -> QSizeF:
        """The size of the page on paper, in logical pixels."""
        points = self._pages.size(self.page) if self.count and self._pages is not None else QSizeF(595.3, 841.9)
        return QSizeF(points.width() * self.logicalDpiX() / 72, points.height() * self.logicalDpiY() / 72)

    def _room(self) -> QSize:
        edge = 2 * self._edge()
        view = self.viewport().size()
        # As if the bar stood there, so that fitting to the width does not make it come and go.
        bar = self.verticalScrollBar().sizeHint().width() if self.zoom == "width" else 0
        spare = bar if self.zoom == "width" and not self.verticalScrollBar().isVisible() else 0
        return QSize(max(40, view.width() - edge - spare), max(40, view.height() - edge))

    def _edge(self) -> int:
        return self._theme.px(16)

    def _show_spinner(self) -> None:
        self._is_waiting = True
        if not self._reduced_motion:
            self._turning.start()
        self.viewport().update()

    def _stop_waiting(self) -> None:
        self._spinner_due.stop()
        self._turning.stop()
        self._is_waiting = False
        self.viewport().update()

    def _turn(self) -> None:
        self._turned = (self._turned + 30) % 360
        self.viewport().update()

    def _paint_spinner(self, painter: QPainter) -> None:
        theme = self._theme
        words = translate("PageView", "Making the page…")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font())
        side = theme.px(18)
        wide = painter.fontMetrics().horizontalAdvance(words) + side + theme.px(36)
        box = QRectF(0, 0, wide, theme.px(38))
        box.moveCenter(QPointF(self.viewport().rect().center()))
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(box, 6, 6)
        ring = QRectF(box.left() + theme.px(12), box.center().y() - side / 2, side, side)
        painter.setPen(QPen(theme.colour("primary"), 2))
        painter.drawArc(ring, -self._turned * 16, 270 * 16)
        painter.setPen(theme.colour("text"))
        painter.drawText(box.adjusted(side + theme.px(20), 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), words)

    def _timer(self, interval: int, slot: object, *, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval)
        timer.setSingleShot(single)
        timer.timeout.connect(slot)
        return timer
