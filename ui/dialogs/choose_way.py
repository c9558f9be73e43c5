"""Choosing between ways to do something, with the difference that each would make beside it."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QListView, QVBoxLayout, QWidget

from ui.delegates.two_lines import TwoLinesDelegate
from ui.dialogs.fitting import FittedDialog
from ui.models.ways import OneWay, WaysModel
from ui.theme import Theme
from ui.widgets.difference_table import DifferenceTable
from ui.widgets.text import button, label
from ui.words import translate


class ChooseWay(FittedDialog):
    """Ways at the left, what the chosen one changes at the right. ``chosen`` is the way that was agreed to."""

    wide = 920
    tall = 560

    def __init__(self, parent: QWidget | None, theme: Theme, *, title: str, agree: str) -> None:
        super().__init__(parent)
        self.chosen: OneWay | None = None
        self.setWindowTitle(title)
        self.model = WaysModel()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(TwoLinesDelegate(theme, self.list))
        self.list.setAccessibleName(translate("Ways", "Ways to do it"))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setWordWrap(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setMinimumWidth(theme.px(220))
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.doubleClicked.connect(lambda _index: self._agree())
        self.table = DifferenceTable(theme, translate("Ways", "What it changes"))
        self.state = label("", "small", wrap=True)
        self.agree = button(agree, "main")
        self.agree.setDefault(True)
        self.agree.clicked.connect(self._agree)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.px(12))
        self._columns.addWidget(self.list, 4)
        self._columns.addWidget(self.table, 6)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        self.column.setSpacing(theme.px(12))
        self.column.addWidget(label(title, "section"))
        self.column.addLayout(self._columns, 1)
        self.column.addLayout(self.foot_to_agree(self.state, self.agree))

    def show_ways(self, ways: tuple[OneWay, ...], *, none: str) -> None:
        """Show ways to choose from; where there are none, one sentence says why."""
        self.model.show_ways(ways)
        self.agree.setEnabled(bool(ways))
        self.state.setText("" if ways else none)
        if ways:
            self.list.setCurrentIndex(self.model.index(0, 0))
        else:
            self.table.show_rows(())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.px(620)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(below if narrow else beside)

    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        way: OneWay | None = now.data(WaysModel.WAY)
        self.table.show_rows(way.rows if way is not None else ())

    def _agree(self) -> None:
        way: OneWay | None = self.list.currentIndex().data(WaysModel.WAY)
        if way is not None:
            self.chosen = way
            self.accept()
