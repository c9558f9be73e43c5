"""The middle panel of Ideas & tools: search and filters, the ranked tools, and those left out."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from planner.catalog import Catalog
from planner.library.library import Library, Loosening
from planner.sifting import Sieve
from ui.delegates.tool_row import ToolRowDelegate
from ui.later import later
from ui.models.tool_rows import LeftOutHeader, ToolRow
from ui.models.tools_model import ToolsFilter, ToolsModel
from ui.theme import Theme
from ui.widgets.filters import Filters
from ui.widgets.icons import Icons
from ui.widgets.text import button, label, rule, shown
from ui.wording.filters import loosening_words
from ui.words import translate

MANY = 400
"""From so many rows on they are not all measured before the first is painted."""


class ToolsPanel(QWidget):
    """A list to search and filter; choosing a tool names it."""

    chosen = Signal(str)
    """The id of the tool that was moved to."""
    opened = Signal(str)
    """The id of a tool that was clicked, or on which Enter was pressed."""
    use_wanted = Signal(str)
    """*Use anyway* was clicked for a tool that was left out."""
    sifted = Signal(object)
    """The Sieve in force."""

    def __init__(self, catalog: Catalog, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.filters = Filters(catalog, theme, icons)
        self.filters.changed.connect(self._sift)
        self.filters.search.installEventFilter(self)
        self.model = ToolsModel()
        self.shown = ToolsFilter(self.model, lambda tools: Library(tools, catalog.key_ideas, catalog.synonyms))
        self.filters.count_by(self.shown.counts)
        self.view = QListView()
        self.view.setObjectName("plain")
        self.view.setModel(self.shown)
        self.view.setAccessibleName(translate("Tools", "Tools, best first"))
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        # Without it a list lays its rows out anew for another height, and not for another width.
        self.view.setWordWrap(True)
        self.view.setBatchSize(60)
        self.view.setMouseTracking(True)
        self.delegate = ToolRowDelegate(theme, icons, self.view)
        self.delegate.use_wanted.connect(self.use_wanted)
        self.view.setItemDelegate(self.delegate)
        self.view.selectionModel().selectionChanged.connect(self._moved)
        self.view.clicked.connect(self._open)
        self.view.installEventFilter(self)
        self._loosening: Loosening | None = None
        self.empty = self._empty(theme)
        self.empty.hide()
        self._preparing = later(self, 300, self._prepare)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(rule())
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)

    @property
    def chosen_id(self) -> str:
        """The id of the tool that is moved to, or ""."""
        chosen = self.view.selectedIndexes()
        row = chosen[0].data(ToolsModel.ROW) if chosen else None
        return row.tool.id if isinstance(row, ToolRow) else ""

    def show_rows(self, rows: tuple[ToolRow, ...]) -> None:
        """Show these tools; the one moved to stays."""
        chosen = self.chosen_id
        self.view.selectionModel().blockSignals(True)
        # Thousands of rows are measured some at a time, those in sight first.
        mode = QListView.LayoutMode.Batched if len(rows) > MANY else QListView.LayoutMode.SinglePass
        self.view.setLayoutMode(mode)
        self.model.show_rows(rows)
        self._keep_chosen(chosen)
        self.view.selectionModel().blockSignals(False)
        self._show_count()
        self._preparing.start()

    def choose(self, id: str) -> None:
        """Move to a tool without telling anybody, and bring it into sight; to none where it does not show."""
        self._keep_chosen(id)
        if self.view.currentIndex().isValid():
            self.view.scrollTo(self.view.currentIndex())

    def _keep_chosen(self, id: str) -> None:
        if id == self.chosen_id:
            return
        blocked = self.view.selectionModel().blockSignals(True)
        self.view.clearSelection()
        self.view.setCurrentIndex(self.shown.row_of(id))
        self.view.selectionModel().blockSignals(blocked)
        self.view.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.view and enter and self.view.currentIndex().isValid():
            self._open(self.view.currentIndex())
            return True
        if watched is self.filters.search:
            if event.key() == Qt.Key.Key_Escape and self.filters.search.text():
                self.filters.search.clear()
                return True
            if enter or event.key() == Qt.Key.Key_Down:
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
                self.view.setCurrentIndex(self.shown.index(0, 0))
                return True
        return super().eventFilter(watched, event)

    def _sift(self, sieve: Sieve) -> None:
        chosen = self.chosen_id
        self.view.selectionModel().blockSignals(True)
        self.shown.sift(sieve)
        self._keep_chosen(chosen)
        self.view.selectionModel().blockSignals(False)
        if sieve.words.strip():
            self.view.scrollToTop()
        self._show_count()
        fitting = self.shown.fitting() if self.shown.count() == 1 else ()
        if len(fitting) == 1:
            self.choose(fitting[0].tool.id)
            self.chosen.emit(fitting[0].tool.id)
        self.sifted.emit(sieve)

    def _prepare(self) -> None:
        """Get ready for the first letter that is typed and the first look into the menu, while nobody waits."""
        offered = self.filters.offered()
        self.shown.library.prepare((name, value) for name, values in offered for value in values)

    def _moved(self) -> None:
        if self.chosen_id:
            self.chosen.emit(self.chosen_id)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ToolsModel.ROW)
        if isinstance(row, LeftOutHeader):
            self.shown.unfold(unfolded=not row.is_open)
        elif isinstance(row, ToolRow):
            self.opened.emit(row.tool.id)

    def _show_count(self) -> None:
        count, sieve = self.shown.count(), self.filters.sieve
        self.filters.show_count(count)
        self.empty.setVisible(count == 0)
        if count:
            return
        nothing_kept = sieve == Sieve(origin="toolkit")
        self._empty_words.setText(
            translate("Tools", "Nothing is in your toolkit yet. Keep a tool here and it stays, whatever the plan.")
            if nothing_kept
            else translate("Tools", "No tool fits all of this.")
        )
        self._loosening = None if nothing_kept else self.shown.loosened()
        if self._loosening is not None:
            words = loosening_words(self._loosening, sieve, self.filters.idea_names)
            self._remove.setText(shown(words))
            self._remove.setAccessibleName(words)
        self._remove.setVisible(self._loosening is not None)
        self._all.setVisible(self._loosening is None and sieve != Sieve())

    def _loosen(self) -> None:
        if self._loosening is not None:
            self.filters.remove(self._loosening.name)

    def _empty(self, theme: Theme) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(theme.px(16), theme.px(20), theme.px(16), theme.px(12))
        column.setSpacing(theme.px(8))
        self._empty_words = label("", "", wrap=True)
        self._remove = button("")
        self._remove.clicked.connect(self._loosen)
        self._all = button(translate("Tools", "See all tools"))
        self._all.clicked.connect(self.filters.clear)
        column.addWidget(self._empty_words)
        column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        return box
