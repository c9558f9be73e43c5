"""The list of papers at the left of the Paper page."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTreeView, QVBoxLayout, QWidget

from ui.delegates.document_row import DocumentRow
from ui.models.documents_model import DocumentsModel, pages_in_words
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import label
from ui.words import translate


class PaperList(QWidget):
    """Papers by reader, each with its tick for the set and its pages; one of them is open."""

    chosen = Signal(str)
    """The id of the paper that was chosen, by keys or mouse."""
    opened = Signal()
    """A paper was clicked, or Enter pressed on it."""

    def __init__(self, model: DocumentsModel, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("leftpanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self._total = label("", "small")
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(4))
        head.addWidget(label(translate("Paper", "Paper"), "page"))
        head.addStretch(1)
        head.addWidget(self._total, 0, Qt.AlignmentFlag.AlignVCenter)
        self.view = _Tree()
        self.view.setModel(model)
        self.view.setItemDelegate(DocumentRow(theme, icons, self.view))
        self.view.expandAll()
        self.view.setAccessibleName(translate("Paper", "Kinds of paper"))
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.activated.connect(lambda _index: self.opened.emit())
        self.view.clicked.connect(self._clicked)
        self._ticked = False
        model.ticked.connect(self._note_tick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        model.dataChanged.connect(lambda *_: self._show_total())
        self._show_total()

    def open(self, id: str) -> None:
        """Open a paper."""
        self.view.setCurrentIndex(self._model.index_of(id))

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        paper = now.data(DocumentsModel.PAPER)
        if paper is not None:
            self.chosen.emit(paper.id)

    def _note_tick(self) -> None:
        self._ticked = True

    def _clicked(self, index: QModelIndex) -> None:
        """A click on the tick is no click on the paper."""
        ticked, self._ticked = self._ticked, False
        if not ticked and index.data(DocumentsModel.PAPER) is not None:
            self.opened.emit()

    def _show_total(self) -> None:
        count, pages = len(self._model.chosen), self._model.pages_in_set
        words = translate("Paper", "{number} in the set", number=count)
        if pages:
            words = translate("Paper", "{number} in the set, {pages}", number=count, pages=pages_in_words(pages))
        self._total.setText(words)


class _Tree(QTreeView):
    """A flat looking tree: always open, headings passed over by the arrow keys."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)

    def moveCursor(self, action: QTreeView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        index = super().moveCursor(action, modifiers)
        up = action in (QTreeView.CursorAction.MoveUp, QTreeView.CursorAction.MovePageUp)
        while index.isValid() and index.data(DocumentsModel.PAPER) is None:
            index = self.indexAbove(index) if up else self.indexBelow(index)
        return index if index.isValid() else self.currentIndex()
