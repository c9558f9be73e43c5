"""Days to scale, side by side: the same rows and the same choice as the list, each block as high as it is long."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QLine,
    QMimeData,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from planner.edits.places import Place
from planner.timetable import DayTimes
from ui.delegates.timeline_box import TimelinePainter
from ui.delegates.timeline_ground import TimelineGround
from ui.models.agenda_model import BLOCKS_MIME, AgendaModel, Index, ids_in
from ui.models.agenda_rows import Row
from ui.models.timeline_boxes import Box, DrawnDay, cursor_box, day_boxes
from ui.theme import Theme
from ui.widgets.drop_aim import DropAim, action_for, drag_chosen, holds_blocks
from ui.widgets.entering import choose_on_entry, paint_entry
from ui.widgets.icons import Icons
from ui.widgets.timeline_drop import DropPlaces
from ui.widgets.timeline_scale import Scale
from ui.words import translate

_STEP = 5
"""Minutes by which a drag makes a block longer or sets its hour."""


class Timeline(QListView):
    """Days as columns over one axis of hours. It asks for changes and never makes one itself.

    It is a list only for screen readers, which find its blocks as items; where they stand and how they look is its
    own.
    """

    dropped = Signal(QMimeData, Place)
    hour_wanted = Signal(str, Place, int)
    """A block was dragged to an hour, in minutes from midnight, and stands at a place then."""
    length_wanted = Signal(str, int)
    """The foot of a block was dragged: its new minutes."""
    opened = Signal()

    def __init__(
        self,
        model: AgendaModel,
        theme: Theme,
        icons: Icons,
        hour: Callable[[int], str],
        new_start: Callable[[QMimeData, Place], str],
    ) -> None:
        super().__init__()
        self._theme, self._hour = theme, hour
        self._painter = TimelinePainter(theme, icons, hour)
        self._aim = DropAim(self.viewport(), theme, new_start)
        self._days: tuple[DayTimes, ...] = ()
        self._names: tuple[str, ...] = ()
        self._drawn: tuple[DrawnDay, ...] = ()
        self._boxes: tuple[Box, ...] = ()
        self._box_of: dict[int, Box] = {}
        self._scale = Scale.of((), 100, 100, theme, 1.0)
        self._zoom = 1.0
        self._stretching: Box | None = None
        self._ground = TimelineGround(self._painter, theme, hour)
        self.setModel(model)
        self.setAccessibleName(translate("Agenda", "Days to scale"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows that are drawn."""
        model = self.model()
        assert isinstance(model, AgendaModel)
        return model.rows

    @property
    def zoom(self) -> float:
        """How far the minutes are drawn apart: 1 fits the days into the view."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Draw the minutes nearer or further apart, from 1 to 4, around the middle of the view."""
        middle = self._scale.minute_at(self.viewport().height() // 2, self.verticalOffset())
        self._zoom = max(1.0, min(4.0, zoom))
        self.updateGeometries()
        self.verticalScrollBar().setValue(self._scale.y_of(round(middle), 0) - self.viewport().height() // 2)
        self.viewport().update()

    def show_days(self, days: tuple[DayTimes, ...], names: tuple[str, ...]) -> None:
        """Show days with their names; the rows of the model are theirs. Days that stayed as they were stay drawn."""
        before, self._days, self._names = self._drawn, days, names
        ids = [times.day.id for times in days]
        self._drawn = tuple(day_boxes(self.rows, ids, before))
        self._boxes = tuple(box for drawn in self._drawn for box in drawn.boxes)
        self._box_of = {box.row: box for box in self._boxes}
        scale = self._scale
        self.updateGeometries()
        if scale != self._scale or len(before) != len(self._drawn):
            self.viewport().update()
            return
        for at, (old, new) in enumerate(zip(before, self._drawn, strict=True)):
            if old is not new:
                left, width = self._scale.column(at, self.horizontalOffset())
                self.viewport().update(left - 6, 0, width + 12, self.viewport().height())

    def visualRect(self, index: Index) -> QRect:
        box = self._box_of.get(index.row()) if index.isValid() else None
        return self._rect(box) if box is not None else QRect()

    def scrollTo(
        self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        rect = self.visualRect(index)
        if rect.isNull():
            return
        bar, head = self.verticalScrollBar(), self._scale.head
        if rect.top() < head or rect.height() > self.viewport().height() - head:
            bar.setValue(bar.value() + rect.top() - head - 4)
        elif rect.bottom() > self.viewport().height():
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height() + 4)
        across = self.horizontalScrollBar()
        if rect.left() < self._scale.axis:
            across.setValue(across.value() + rect.left() - self._scale.axis)
        elif rect.right() > self.viewport().width():
            across.setValue(across.value() + rect.right() - self.viewport().width() + 4)

    def indexAt(self, point: QPoint) -> QModelIndex:
        if point.y() < self._scale.head:
            return QModelIndex()
        for box in reversed(self._boxes):
            if self._rect(box).contains(point):
                return self.model().index(box.row, 0)
        return QModelIndex()

    def place_under(self, point: QPoint) -> tuple[Place | None, QLine]:
        """Return the place for a drop at a point of the viewport, and its line."""
        return DropPlaces(self.rows, self._boxes, self._days, self._scale, self._offsets()).under(point)

    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        selection = QItemSelection()
        for box in self._boxes:
            if box.what != "group" and self._rect(box).intersects(rect.normalized()):
                index = self.model().index(box.row, 0)
                selection.select(index, index)
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region = region.united(QRegion(self.visualRect(index)))
        return region

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        box = self._box_of.get(self.currentIndex().row())
        to = cursor_box(self._boxes, self.rows, box, action.name)
        return self.model().index(to.row, 0) if to is not None else QModelIndex()

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)
        size = self.viewport().size()
        self._scale = Scale.of(self._days, size.width(), size.height(), self._theme, self._zoom)
        self.verticalScrollBar().setRange(0, max(0, self._scale.height - size.height()))
        self.verticalScrollBar().setPageStep(size.height())
        self.verticalScrollBar().setSingleStep(self._theme.px(24))
        self.horizontalScrollBar().setRange(0, max(0, self._scale.width - size.width()))
        self.horizontalScrollBar().setPageStep(size.width())

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        self.viewport().update()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # What is drawn follows with ``show_days``; only a screen reader has to be told here.
        if QAccessible.isActive():
            QAbstractItemView.dataChanged(self, first, last, list(roles))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (1.15 if event.angleDelta().y() > 0 else 1 / 1.15))
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
        if event.key() in keys and plain and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        choose_on_entry(self, event.reason())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        foot = self._foot_at(event.position().toPoint())
        super().mousePressEvent(event)
        if foot is not None and event.button() == Qt.MouseButton.LeftButton:
            self._stretching = foot

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._stretching is None:
            over = self._foot_at(point) is not None
            self.viewport().setCursor(Qt.CursorShape.SizeVerCursor if over else Qt.CursorShape.ArrowCursor)
            super().mouseMoveEvent(event)
            return
        box = self._stretching
        minute = self._scale.minute_at(point.y(), self.verticalOffset())
        minutes = max(_STEP, round((minute - box.start) / _STEP) * _STEP)
        row = self.rows[box.row] if box.row < len(self.rows) else None
        if row is not None and row.minutes != minutes:
            self.length_wanted.emit(row.id, minutes)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._stretching = None
        super().mouseReleaseEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        drag_chosen(self)
        self._aim.forget()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_blocks(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if not holds_blocks(event.mimeData()):
            event.ignore()
            return
        self._aim_at(event)
        event.setDropAction(action_for(event.mimeData()))
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim.forget()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        minute = self._aim_at(event)
        place, data = self._aim.forget(), event.mimeData()
        self.setState(QAbstractItemView.State.NoState)
        self.stopAutoScroll()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if place is None:
            return
        if minute is not None:
            self.hour_wanted.emit(ids_in(data)[0], place, minute)
        else:
            self.dropped.emit(data, place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground.paint(painter, self._scale, self._days, self._offsets(), self.viewport().size())
        dirty, rows, chosen = (
            event.rect(),
            self.rows,
            {index.row() for index in self.selectionModel().selectedIndexes()},
        )
        current = self.currentIndex().row() if self.hasFocus() else -1
        for at, drawn in enumerate(self._drawn):
            left, width = self._scale.column(at, self.horizontalOffset())
            if left - 5 > dirty.right() or left + width + 5 < dirty.left():
                continue
            for box in drawn.boxes:
                rect = self._rect(box)
                if rect.intersects(dirty) and rect.bottom() >= self._scale.head:
                    self._painter.box(
                        painter, box, rect, rows, selected=box.row in chosen, current=box.row == current
                    )
        self._ground.paint_ends(painter, self._scale, self._days, self._offsets())
        self._ground.paint_heads(
            painter, self._scale, self._days, self._names, self._offsets()[0], self.viewport().width()
        )
        painter.end()
        paint_entry(self, self._theme)
        self._aim.paint()

    def _rect(self, box: Box) -> QRect:
        return self._scale.rect(box, self.horizontalOffset(), self.verticalOffset())

    def _aim_at(self, event: QDropEvent) -> int | None:
        """Aim, and return the hour that is wanted where a pinned block is dragged, or any with Shift."""
        point, data = event.position().toPoint(), event.mimeData()
        place, line = self.place_under(point)
        minute = self._hour_for(data, place, point, pin=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        if minute is None:
            self._aim.at(place, line, data)
        else:
            y = self._scale.y_of(minute, self.verticalOffset())
            words = translate("Agenda", "pin to {hour}", hour=self._hour(minute))
            self._aim.at(place, QLine(line.x1(), y, line.x2(), y), data, words)
        return minute

    def _hour_for(self, data: QMimeData, place: Place | None, point: QPoint, *, pin: bool) -> int | None:
        ids = ids_in(data) if data.hasFormat(BLOCKS_MIME) else ()
        row = next((row for row in self.rows if row.id == ids[0]), None) if len(ids) == 1 else None
        if row is None or place is None or place.strand is not None or not (row.pinned or pin):
            return None
        return max(0, round(self._scale.minute_at(point.y(), self.verticalOffset()) / _STEP) * _STEP)

    def _foot_at(self, point: QPoint) -> Box | None:
        reach = self._theme.px(4)
        for box in self._boxes:
            if box.what == "block":
                rect = self._rect(box)
                near = 0 <= rect.bottom() - point.y() <= reach and rect.height() > 3 * reach
                if near and rect.left() <= point.x() <= rect.right():
                    return box
        return None

    def _offsets(self) -> tuple[int, int]:
        return self.horizontalOffset(), self.verticalOffset()
