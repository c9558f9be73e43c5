"""A table that wraps its words, fills the width it has, and is worked by keyboard as by mouse."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.later import later
from ui.models.plain_table import AnyTable, Index, PlainTable
from ui.theme import Theme
from ui.widgets.table_look import dress
from ui.words import translate

MOST_WRAPPED = 300
"""More rows than this keep one line each: to measure every cell would be felt."""


class PlainTableView(QTableView):
    """Shows a PlainTable. Space ticks, Enter or typing opens a cell, Tab leaves the table."""

    opened = Signal(object)
    """A row was double-clicked or Enter was pressed where nothing can be typed."""

    def __init__(self, model: AnyTable, theme: Theme, *, name: str) -> None:
        super().__init__()
        self._table = model
        self.setModel(model)
        self.setItemDelegate(_Cell(theme, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        dress(self, typed_in=True)
        self.setWordWrap(True)
        self.setAlternatingRowColors(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(theme.px(32))
        self.verticalHeader().setMinimumSectionSize(theme.px(32))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(theme.px(30))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        self.doubleClicked.connect(self._open)
        self._later = later(self, 0, self._fit_rows)
        model.modelReset.connect(self._later.start)
        model.dataChanged.connect(lambda *_: self._later.start())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.viewport().width()
        for at, column in enumerate(self._table.columns[:-1]):
            self.setColumnWidth(at, round(wide * column.share))
        self._later.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            else:
                self._open(index)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._later.start()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(index.data(PlainTable.ROW))

    def _fit_rows(self) -> None:
        if self._table.rowCount() <= MOST_WRAPPED:
            self.resizeRowsToContents()


class _Cell(QStyledItemDelegate):
    """A cell with air around its words, a hairline under it, and a hint where something can be typed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), hint.height() + self._theme.px(10))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        model = index.model()
        if not option.text and model is not None and model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            option.text = translate("Ready", "who?")
            option.palette.setColor(QPalette.ColorRole.Text, self._theme.colour("muted"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("primary"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        made = super().createEditor(parent, option, index)
        model = index.model()
        if made is not None and model is not None:
            made.setAccessibleName(str(model.headerData(index.column(), Qt.Orientation.Horizontal)))
        return made
