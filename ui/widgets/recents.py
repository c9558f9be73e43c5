"""The list of plans that were opened lately."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu

from ui.delegates.recents import RecentsDelegate
from ui.models.recents import Recent, RecentsModel, recents_of
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.words import translate


class RecentsList(QListView):
    """Recent plans; a click or Return opens one, Delete takes it off the list (never off the disk)."""

    wanted = Signal(str)
    """A plan was asked for, by its path."""
    gone = Signal(str)
    """A plan was asked for that is no longer there."""
    unwanted = Signal(str)
    """A plan is to go from the list, by its path."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._model = RecentsModel()
        self._delegate = RecentsDelegate(theme, icons, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("Recents", "Your plans"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(self._open)

    def show_paths(self, paths: tuple[str, ...]) -> None:
        """Show the plans at these paths; the list is as tall as they are many."""
        self._model.show_rows(recents_of(paths))
        self.setFixedHeight(len(paths) * self._delegate.row_height() + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(index)
        elif index.isValid() and event.key() == Qt.Key.Key_Delete:
            self._take_off(index)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.addAction(translate("Recents", "Open")).triggered.connect(lambda: self._open(index))
        menu.addAction(translate("Recents", "Take off this list")).triggered.connect(lambda: self._take_off(index))
        menu.exec(event.globalPos() if by_mouse else self.mapToGlobal(self.visualRect(index).center()))

    def _open(self, index: QModelIndex) -> None:
        recent: Recent = index.data(RecentsModel.RECENT)
        (self.wanted if recent.is_there else self.gone).emit(recent.path)

    def _take_off(self, index: QModelIndex) -> None:
        recent: Recent = index.data(RecentsModel.RECENT)
        self.unwanted.emit(recent.path)
