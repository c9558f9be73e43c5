"""The list of steps that can be taken back or brought back: choose how things stood, and go there."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from ui.dialogs.fitting import FittedDialog
from ui.history import History
from ui.widgets.text import button, label
from ui.words import translate


class StepsDialog(FittedDialog):
    """Every named step, the oldest first; what was taken back is set in and pale. Going there is undo and redo."""

    wide = 480
    tall = 520

    def __init__(self, parent: QWidget | None, history: History) -> None:
        super().__init__(parent)
        self._history = history
        self.setWindowTitle(translate("Steps", "Steps so far"))
        self.list = QListView()
        self.list.setAccessibleName(translate("Steps", "Steps, the oldest first"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(self.px(2))
        self.list.activated.connect(self._go)
        self._take = button(translate("Steps", "Go back to this step"), "main")
        self._take.clicked.connect(lambda: self._go(self.list.currentIndex()))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(self.px(24), self.px(20), self.px(24), self.px(20))
        whole.setSpacing(self.px(12))
        whole.addWidget(label(translate("Steps", "Steps so far"), "section"))
        whole.addWidget(self.list, 1)
        whole.addLayout(self.foot_to_agree(label("", "small", wrap=True), self._take))
        self._fill()

    def _fill(self) -> None:
        done, undone = self._history.done, self._history.undone
        model = QStandardItemModel(self)
        model.appendRow(QStandardItem(translate("Steps", "As it was when it was opened")))
        for name in done:
            model.appendRow(QStandardItem(name))
        for name in undone:
            item = QStandardItem(translate("Steps", "Taken back: {step}", step=name))
            item.setForeground(self.palette().placeholderText())
            model.appendRow(item)
        self.list.setModel(model)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.list.setCurrentIndex(model.index(len(done), 0))
        self.list.scrollTo(self.list.currentIndex())

    def _show(self, index: QModelIndex, _old: QModelIndex | None = None) -> None:
        now = len(self._history.done)
        later = index.row() > now
        self._take.setText(
            translate("Steps", "Bring back up to this step") if later else translate("Steps", "Go back to this step")
        )
        self._take.setEnabled(index.row() != now)

    def _go(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        wanted = index.row() - len(self._history.done)
        for _ in range(abs(wanted)):
            if wanted < 0:
                self._history.undo()
            else:
                self._history.redo()
        self.accept()
