"""The table of a day's blocks: keys, dragging with a drop line that names the new start, and its header."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import (
    QEvent,
    QLine,
    QMimeData,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from planner.edits.places import Place
from ui.delegates.agenda_columns import Columns
from ui.delegates.agenda_row import AgendaRowDelegate
from ui.models.agenda_model import AgendaModel, Index
from ui.theme import Theme
from ui.widgets.drop_aim import DropAim, action_for, drag_chosen, holds_blocks
from ui.widgets.entering import choose_on_entry, paint_entry
from ui.words import translate


class AgendaList(QListView):
    """The rows of one day. It asks for moves and never makes one itself."""

    dropped = Signal(QMimeData, Place)
    """Something was dropped at a place: blocks of this plan, or an offer from the drawer."""
    opened = Signal()
    """Enter, F2 or a double click: the form of the row is wanted."""
    left_below = Signal()
    """The arrow key went below the last row."""
    resized = Signal()
    laid_out = Signal()
    """Rows came, went, moved or changed their height."""
    field_wanted = Signal(str)
    """F2 or a double click on a cell: this field of the current row is to be changed where it stands."""
    line_wanted = Signal(str, bool)
    """The plus between two rows was clicked: a line is wanted below (True) or above the row with this id."""

    def __init__(
        self,
        model: AgendaModel,
        delegate: AgendaRowDelegate,
        theme: Theme,
        new_start: Callable[[QMimeData, Place], str],
    ) -> None:
        super().__init__()
        self._theme, self._delegate = theme, delegate
        self._aim = DropAim(self.viewport(), theme, new_start)
        self._laid_out: tuple[bool, ...] = ()
        self._between: tuple[int, bool] | None = None
        """The row below which (True) or above which the pointer asks for a plus."""
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(translate("Agenda", "Blocks of the day"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.doubleClicked.connect(self._double_clicked)
        model.rowsInserted.connect(self.laid_out)
        model.rowsRemoved.connect(self.laid_out)
        model.dataChanged.connect(self.laid_out)

    @property
    def rows(self) -> AgendaModel:
        """The model of the rows."""
        model = self.model()
        assert isinstance(model, AgendaModel)
        return model

    def enter_from_below(self) -> None:
        """Take the keyboard from the row under the last block, and choose that block."""
        last = self.rows.index(self.rows.rowCount() - 1)
        if last.isValid():
            self.setCurrentIndex(last)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def content_height(self) -> int:
        """Return the height of all rows together in pixels."""
        tall = sum(self._shape())
        gap = self._delegate.low if self._delegate.gap is not None else 0
        return tall * self._delegate.tall + (self.rows.rowCount() - tall) * self._delegate.low + gap

    def lay_out_anew(self) -> None:
        """Lay all rows out again at once, since one of them changed its height."""
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self.laid_out.emit()

    def selected_ids(self) -> tuple[str, ...]:
        """Return the ids of the selected rows, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.rows.rows[row].id for row in rows)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(400), self.content_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), min(self.content_height(), self._delegate.tall * 2))

    def dataChanged(self, first: Index, last: Index, roles: Iterable[int] = ()) -> None:
        # Qt lays all rows out anew for any change, which is most of what an edit of a long day costs.
        shape = self._shape()
        if shape == self._laid_out:
            # Without a screen reader there is nothing to tell but that the rows are to be painted.
            if QAccessible.isActive():
                QAbstractItemView.dataChanged(self, first, last, list(roles))
            self.viewport().update()
        else:
            self._laid_out = shape
            super().dataChanged(first, last, list(roles))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and self.currentIndex().isValid():
            self.opened.emit()
        elif key == Qt.Key.Key_F2 and self.currentIndex().isValid():
            self.field_wanted.emit("title")
        elif key == Qt.Key.Key_Down and self.currentIndex().row() == self.rows.rowCount() - 1:
            self.left_below.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        choose_on_entry(self, event.reason())

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
        self._aim_at(event.position().toPoint(), event.mimeData())
        event.setDropAction(action_for(event.mimeData()))
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim.forget()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._aim_at(event.position().toPoint(), event.mimeData())
        place = self._aim.forget()
        self.setState(QAbstractItemView.State.NoState)
        # The plan's edit moves the rows; Qt must not take the dragged ones away by itself.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if place is not None:
            self.dropped.emit(event.mimeData(), place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._paint_plus()
        paint_entry(self, self._theme)
        self._aim.paint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        between = self._boundary_at(event.position().toPoint()) if not event.buttons() else None
        if between != self._between:
            self._between = between
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        between = self._boundary_at(event.position().toPoint())
        if between is not None and event.button() == Qt.MouseButton.LeftButton:
            self._between = None
            self.line_wanted.emit(self.rows.rows[between[0]].id, between[1])
            return
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._between = None
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def _shape(self) -> tuple[bool, ...]:
        """Return which rows are tall: what the layout rests on."""
        return tuple(bool(row.line) for row in self.rows.rows)

    def _boundary_at(self, point: QPoint) -> tuple[int, bool] | None:
        """Return the boundary of rows at whose left end a point is: there a plus opens a line to type in."""
        if not 0 <= point.x() < self._delegate.columns_at(self.viewport().width()).grip[0] + self._theme.px(14):
            return None
        index, reach = self.indexAt(point), self._theme.px(5)
        if not index.isValid():
            return None
        rect = self.visualRect(index)
        if rect.bottom() - point.y() <= reach:
            return index.row(), True
        if point.y() - rect.top() <= reach and self.rows.rows[index.row()].kind != "day":
            return index.row(), False
        return None

    def _paint_plus(self) -> None:
        if self._between is None or self._between[0] >= self.rows.rowCount():
            return
        at, below = self._between
        rect = self.visualRect(self.rows.index(at))
        y, half, theme = rect.bottom() if below else rect.top(), self._theme.px(8), self._theme
        centre = QPoint(self._theme.px(14), max(half, y))
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("primary"), 1.5))
        painter.drawLine(centre.x() + half, y, self.viewport().width(), y)
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(centre, half, half)
        arm = half // 2
        painter.drawLine(centre.x() - arm, centre.y(), centre.x() + arm, centre.y())
        painter.drawLine(centre.x(), centre.y() - arm, centre.x(), centre.y() + arm)
        painter.end()

    def _double_clicked(self, index: Index) -> None:
        x = self.viewport().mapFromGlobal(QCursor.pos()).x() - self.visualRect(index).left()
        at = self._delegate.columns_at(self.viewport().width())
        cells = {"start": at.start, "minutes": at.minutes, "title": at.block, "lead": at.lead}
        field = next((id for id, (left, wide) in cells.items() if left <= x < left + wide), "")
        if field:
            self.field_wanted.emit(field)
        else:
            self.opened.emit()

    def _aim_at(self, point: QPoint, data: QMimeData) -> None:
        place, line = self.place_under(point)
        self._aim.at(place, QLine(0, line, self.viewport().width(), line), data)

    def place_under(self, point: QPoint) -> tuple[Place | None, int]:
        """Return the place for a drop at a point of the viewport, and the height of its line."""
        index = self.indexAt(point)
        if not index.isValid():
            last = self.rows.rowCount() - 1
            if last < 0:
                return None, 1
            bottom = self.visualRect(self.rows.index(last)).bottom()
            return self._end_of_day(), min(bottom, self.viewport().height() - 2)
        rect = self.visualRect(index)
        below = point.y() > rect.center().y()
        return self.rows.place_at(index.row(), below=below), max(1, rect.bottom() if below else rect.top())

    def _end_of_day(self) -> Place | None:
        top = [row for row in self.rows.rows if row.group is None]
        return Place(top[-1].before.day, top[-1].before.index + 1) if top else None


class AgendaHead(QWidget):
    """The names of the columns above the rows; a right click asks for others."""

    def __init__(self, rows: AgendaList, delegate: AgendaRowDelegate, theme: Theme) -> None:
        super().__init__()
        self._rows, self._delegate, self._theme = rows, delegate, theme
        rows.resized.connect(self.update)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFixedHeight(max(theme.px(24), QFontMetrics(theme.font(0.9)).height() + theme.px(6)))

    @property
    def columns(self) -> Columns:
        """Where the columns stand now."""
        return self._delegate.columns_at(self._rows.viewport().width())

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font(0.9))
        painter.setPen(self._theme.colour("muted"))
        at = self.columns
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        for column, flag, words in (
            (at.start, right, translate("Agenda", "Start")),
            (at.end, right, translate("Agenda", "End")),
            (at.minutes, right, translate("Agenda", "Min")),
            (at.kind, left, translate("Agenda", "Kind")),
            (at.block, left, translate("Agenda", "Block")),
            (at.form, left, translate("Agenda", "Form")),
            (at.lead, left, translate("Agenda", "Lead")),
            (at.materials, left, translate("Agenda", "Materials")),
        ):
            if column[1]:
                cell = QRect(column[0], 0, column[1], self.height() - 1)
                painter.drawText(cell, int(flag | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), words)
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
