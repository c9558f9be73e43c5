"""A chip: one choice of a question, as a round button that shows whether, and at which place, it is chosen."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QToolButton

from planner.catalog import Choice
from ui.theme import Theme, blend
from ui.widgets.icons import Icons
from ui.widgets.text import plain_tip, shown
from ui.words import translate


class Chip(QToolButton):
    """One choice: off, chosen (with a tick), or chosen in order (with its number). An open one is dashed."""

    pressed_key = Signal(object)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, choice: Choice, theme: Theme, icons: Icons, *, is_open: bool = False) -> None:
        super().__init__()
        self.id = choice.id
        self._name = choice.say
        self._theme, self._icons, self._is_open = theme, icons, is_open
        self._place: int | None = None
        self._grabbed: QPoint | None = None
        self._is_dragged = False
        self.setCheckable(True)
        self.setText(shown(choice.say))
        self.setAccessibleName(choice.say)
        self.setAccessibleDescription(choice.more)
        self.setToolTip(plain_tip(choice.more))

    def show_place(self, place: int | None, of: int = 0) -> None:
        """Show whether it is chosen (a place of 0), at which place in an order (from 1), or not (None)."""
        self.setChecked(place is not None)
        name = self._name
        if place:
            name = translate("Chips", "{name}, number {place} of {of}", name=name, place=place, of=of)
        self.setAccessibleName(name)
        if place != self._place:
            self._place = place
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        font = self._theme.font(bold=self._is_bold)
        self.setFont(font)
        words = self.fontMetrics().horizontalAdvance(self._name)
        mark = 0 if self._place is None else self._theme.px(22)
        high = max(self._theme.px(28), self.fontMetrics().height() + self._theme.px(8))
        return QSize(words + mark + 2 * self._theme.px(12), high)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(self._theme.px(60), hint.width()), hint.height())

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_edge(painter)
        left = float(self._theme.px(12))
        if self._place is not None:
            self._paint_mark(painter, left)
            left += self._theme.px(22)
        chosen = self._place is not None and not self._is_open
        quiet = self._is_open and self._place is None
        painter.setFont(self._theme.font(bold=self._is_bold))
        painter.setPen(self._theme.colour("primary" if chosen else "muted" if quiet else "text"))
        room = QRectF(left, 0, self.width() - left - self._theme.px(8), self.height())
        words = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        event.setAccepted(False)
        self.pressed_key.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        far = QApplication.startDragDistance()
        if self.isChecked() and self._grabbed is not None and (here - self._grabbed).manhattanLength() >= far:
            self.setDown(False)
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self.mapToParent(here))
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged, self._is_dragged, self._grabbed = self._is_dragged, False, None
        self.unsetCursor()
        if was_dragged:
            self.setDown(False)
            self.dropped.emit(self.mapToParent(event.position().toPoint()))
            return
        super().mouseReleaseEvent(event)

    @property
    def _is_bold(self) -> bool:
        return self._place is not None and not self._is_open

    def _paint_edge(self, painter: QPainter) -> None:
        theme = self._theme
        chosen = self._place is not None
        fill = "raised" if chosen and self._is_open else "selected" if chosen else "surface"
        ground = theme.colour(fill)
        if self.underMouse() and not chosen:
            ground = blend(theme.colour("raised"), ground, 0.7)
        focused = self.hasFocus()
        wide = 2.0 if focused else 1.0
        edge = theme.colour("primary" if focused or (chosen and not self._is_open) else "border")
        dashed = self._is_open and not focused
        pen = QPen(edge, wide)
        if dashed:
            pen.setDashPattern([3.0, 2.0])
        painter.setPen(pen)
        painter.setBrush(ground)
        box = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)

    def _paint_mark(self, painter: QPainter, left: float) -> None:
        theme = self._theme
        side = float(theme.px(16))
        where = QRectF(left - theme.px(2), (self.height() - side) / 2, side, side)
        if not self._place:
            self._icons.paint(painter, "check", theme.colour("muted" if self._is_open else "primary"), where)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("primary"))
        painter.drawEllipse(where)
        font = theme.font(bold=True)
        font.setPixelSize(max(9, round(side * 0.72)))
        painter.setFont(font)
        painter.setPen(theme.colour("on_primary"))
        painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter), str(self._place))
