"""The palette of quick actions: everything the app can do here, found by a few letters."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QVBoxLayout, QWidget

from ui.dialogs.fitting import FittedDialog
from ui.widgets.text import label
from ui.words import translate

_ACTION = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1


class Palette(FittedDialog):
    """A field and the actions that fit what is typed; Enter does the chosen one after the palette is gone."""

    wide = 560
    tall = 460

    def __init__(self, parent: QWidget | None, actions: Sequence[QAction]) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Palette", "What do you want to do?"))
        self.chosen: QAction | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("Palette", "Type a few letters, like “mov up”"))
        self.field.setAccessibleName(translate("Palette", "Find an action"))
        self.field.setMinimumHeight(self.px(34))
        self._proxy = _Fitting(self)
        self._proxy.setSourceModel(_model(actions, self))
        self.list = QListView()
        self.list.setModel(self._proxy)
        self.list.setAccessibleName(translate("Palette", "Actions"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(self.px(2))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._take)
        self.nothing = label(translate("Palette", "Nothing is called that."), "muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.field.textChanged.connect(self._search)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(self.px(16), self.px(16), self.px(16), self.px(16))
        whole.setSpacing(self.px(8))
        whole.addWidget(self.field)
        whole.addWidget(self.nothing, 1)
        whole.addWidget(self.list, 1)
        self._search("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
        }.get(Qt.Key(event.key()))
        if step is not None:
            last = self._proxy.rowCount() - 1
            self._go_to(max(0, min(last, self.list.currentIndex().row() + step)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        self._proxy.look_for(text)
        self.nothing.setVisible(self._proxy.rowCount() == 0)
        self.list.setVisible(self._proxy.rowCount() > 0)
        self._go_to(0)

    def _go_to(self, row: int) -> None:
        index = self._proxy.index(row, 0)
        self.list.setCurrentIndex(index)
        self.field.setAccessibleDescription(str(index.data() or self.nothing.text()))

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen = index.data(_ACTION)
            self.accept()


class _Fitting(QSortFilterProxyModel):
    """The actions in whose words every typed piece begins a word, or stands somewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pieces: list[str] = []

    def look_for(self, text: str) -> None:
        """Show what fits these letters."""
        self._pieces = text.casefold().split()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # type: ignore[override]
        words = self.sourceModel().index(row, 0, parent).data(_WORDS)
        return all(piece in words for piece in self._pieces)


def _model(actions: Sequence[QAction], parent: QWidget) -> QStandardItemModel:
    model = QStandardItemModel(parent)
    for action in actions:
        text = action.text().replace("&&", "&").rstrip("…")
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        item = QStandardItem(f"{text}   {keys}" if keys else text)
        item.setData(action, _ACTION)
        item.setData(text.casefold(), _WORDS)
        model.appendRow(item)
    return model
