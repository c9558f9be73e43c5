"""The rail of steps at the left: icons with words, and a dot that says how far each step is."""

from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from ui.delegates.held import fill, held
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex


class Progress(Enum):
    """How far a step is; it never forbids one."""

    NONE = "none"
    UNTOUCHED = "untouched"
    HALF = "half"
    DONE = "done"


class RailModel(QAbstractListModel):
    """The steps: id, name and progress."""

    ID = Qt.ItemDataRole.UserRole
    PROGRESS = Qt.ItemDataRole.UserRole + 1

    def __init__(self, steps: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._steps = steps
        self._progress: dict[str, Progress] = {}

    def rowCount(self, _parent: Index = QModelIndex()) -> int:
        return len(self._steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        id, name = self._steps[index.row()]
        progress = self._progress.get(id, Progress.NONE)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (name, _words(progress)) if part)
        if role == self.ID:
            return id
        if role == self.PROGRESS:
            return progress
        return None

    def show_progress(self, progress: dict[str, Progress]) -> None:
        """Show how far the steps are."""
        if progress != self._progress:
            self._progress = progress
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def row_of(self, id: str) -> int:
        """Return the row of a step, or -1."""
        return next((row for row, step in enumerate(self._steps) if step[0] == id), -1)


class Rail(QWidget):
    """The list of steps, with one that stands alone at the foot."""

    chosen = Signal(str)

    def __init__(self, steps: tuple[tuple[str, str], ...], foot: tuple[tuple[str, str], ...], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        icons = Icons()
        self._is_marking = False
        self.model = RailModel(steps)
        self._foot_model = RailModel(foot)
        self._views = [self._view(self.model, theme, icons), self._view(self._foot_model, theme, icons)]
        self.steps = self._views[0]
        self._views[0].setAccessibleName(translate("Rail", "Steps"))
        self._views[1].setAccessibleName(translate("Rail", "Settings"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 1, 6)
        column.addWidget(self._views[0], 1)
        column.addWidget(self._views[1])
        cell = _Delegate.cell(theme, foot[0][1])
        self._views[1].setFixedHeight(cell.height() * len(foot) + 4)
        self.setFixedWidth(cell.width() + 8)

    def select(self, id: str) -> None:
        """Mark a step as the open one; nothing is opened by that."""
        self._is_marking = True
        for view in self._views:
            model = view.model()
            assert isinstance(model, RailModel)
            row = model.row_of(id)
            if row >= 0:
                view.setCurrentIndex(model.index(row))
            else:
                view.clearSelection()
                view.setCurrentIndex(QModelIndex())
        self._is_marking = False

    def _view(self, model: RailModel, theme: Theme, icons: Icons) -> QListView:
        view = QListView()
        view.setObjectName("plain")
        view.setModel(model)
        view.setItemDelegate(_Delegate(theme, icons, view))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setMouseTracking(True)
        view.selectionModel().currentChanged.connect(self._moved)
        view.clicked.connect(lambda index: self.chosen.emit(index.data(RailModel.ID)))
        return view

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._is_marking:
            self.chosen.emit(now.data(RailModel.ID))


class _Delegate(QStyledItemDelegate):
    """Paints a step: icon over word, dot at the top right, a bar and an edge when it is the open one."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._cells: dict[str, QSize] = {}

    @staticmethod
    def cell(theme: Theme, name: str) -> QSize:
        """Return the size of the step with this name; long names take two lines in large text."""
        words = QFontMetrics(theme.font(0.9, bold=True))
        wide = max(84, min(132, theme.px(84)))
        lines = 1 if words.horizontalAdvance(name) <= wide - 4 else 2
        return QSize(wide, _icon_side(theme) + lines * words.height() + (32 if theme.points < 14 else 22))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        name = str(index.data())
        if name not in self._cells:
            self._cells[name] = self.cell(self._theme, name)
        return self._cells[name]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        selected, hovered, focused = held(option, index)
        box = QRectF(rect).adjusted(4, 2.5, -1.5, -2.5)
        if selected:
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(box, 6, 6)
            fill(painter, QRectF(box.left(), box.top() + 8, 3, box.height() - 16), theme.colour("primary"))
        elif hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("line"))
            painter.drawRoundedRect(box, 6, 6)
        if focused:
            painter.setPen(QPen(theme.colour("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        colour = theme.colour("primary" if selected else "muted")
        side = _icon_side(theme)
        self._icons.paint(
            painter,
            index.data(RailModel.ID),
            colour,
            QRectF(box.center().x() - side / 2, box.top() + 9, side, side),
        )
        painter.setPen(colour)
        painter.setFont(theme.font(0.9, bold=selected))
        words = QRectF(box.left() + 3, box.top() + 13 + side, box.width() - 4, box.height() - side - 13)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(flags), index.data())
        self._dot(painter, index.data(RailModel.PROGRESS), QRectF(box.right() - 20, box.top() + 8, 7, 7))
        painter.restore()

    def _dot(self, painter: QPainter, progress: Progress, where: QRectF) -> None:
        if progress is Progress.NONE:
            return
        colour = self._theme.colour("border")
        painter.setPen(QPen(colour, 1))
        painter.setBrush(colour if progress is Progress.DONE else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(where)
        if progress is Progress.HALF:
            painter.setBrush(colour)
            painter.drawPie(where, 90 * 16, 180 * 16)


def _icon_side(theme: Theme) -> int:
    return min(28, theme.px(24))


def _words(progress: Progress) -> str:
    return {
        Progress.NONE: "",
        Progress.UNTOUCHED: translate("Rail", "untouched"),
        Progress.HALF: translate("Rail", "half done"),
        Progress.DONE: translate("Rail", "done"),
    }[progress]
