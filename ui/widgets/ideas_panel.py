"""The left panel of Ideas & tools: six key ideas by strength, cautions for the page, and the toolkit at the foot."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QScrollArea, QVBoxLayout, QWidget

from planner.recommendation import Reason, Recommendation
from ui.delegates.idea_row import IdeaRowDelegate
from ui.models.ideas_model import IdeasModel
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.text import button, icon_button, label, rule
from ui.words import translate


class IdeasPanel(QWidget):
    """The ideas by strength; choosing one says which."""

    chosen = Signal(str)
    """The id of the idea that was chosen, or "" when none is any more."""
    opened = Signal(str)
    """An idea was clicked or Enter was pressed on it: it is to be read."""
    question_wanted = Signal(str)
    toolkit_wanted = Signal(bool)
    arrange_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._icons = theme, icons
        self.model = IdeasModel()
        self.view = _List()
        self.view.setModel(self.model)
        self.view.setItemDelegate(IdeaRowDelegate(theme, self.view))
        self.view.setAccessibleName(translate("Ideas", "Key ideas"))
        self.view.selectionModel().selectionChanged.connect(self._moved)
        self.view.clicked.connect(lambda index: self.opened.emit(index.data(IdeasModel.IDEA).idea.id))
        self.view.installEventFilter(self)
        self.cautions = QVBoxLayout()
        self.cautions.setContentsMargins(theme.px(16), theme.px(12), theme.px(14), theme.px(12))
        self.cautions.setSpacing(theme.px(10))
        self._told: tuple[Reason, ...] = ()
        self.toolkit = button(translate("Ideas", "Your toolkit"), "tab")
        self.toolkit.setCheckable(True)
        self.toolkit.setIcon(icons.icon("bag", theme.colour("text"), size=theme.px(18)))
        self.toolkit.setIconSize(QSize(theme.px(18), theme.px(18)))
        self.toolkit.clicked.connect(self.toolkit_wanted)
        self.arrange = icon_button(
            icons.icon("grip", theme.colour("text"), size=theme.px(18)),
            translate("Ideas", "Arrange, print or send your toolkit"),
            size=theme.px(18),
        )
        self.arrange.clicked.connect(self.arrange_wanted)
        self._scroll = _scrolled(self._body())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_padded(label(translate("Ideas", "Key ideas"), "section"), theme))
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot(theme))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            ranked = self.view.currentIndex().data(IdeasModel.IDEA)
            if watched is self.view and enter and ranked is not None:
                self.view.setCurrentIndex(self.view.currentIndex())
                self.opened.emit(ranked.idea.id)
                return True
        return super().eventFilter(watched, event)

    def show_advice(self, advice: Recommendation) -> None:
        """Show the ideas and the cautions of an advice."""
        chosen = self.chosen_id
        self.view.selectionModel().blockSignals(True)
        self.model.show_ideas(advice.key_ideas)
        if chosen:
            self.view.setCurrentIndex(self.model.index(self.model.row_of(chosen)))
        self.view.selectionModel().blockSignals(False)
        self.view.fit()
        if advice.cautions != self._told:
            self._told = advice.cautions
            self._show_cautions()

    def show_toolkit(self, count: int) -> None:
        """Show how many tools are in the toolkit."""
        words = translate("Ideas", "Your toolkit  {tools}", tools=count)
        self.toolkit.setText(words)
        self.toolkit.setAccessibleName(translate("Ideas", "Your toolkit, tools in it: {tools}", tools=count))

    @property
    def chosen_id(self) -> str:
        """The id of the chosen idea, or ""."""
        chosen = self.view.selectedIndexes()
        return str(chosen[0].data(IdeasModel.IDEA).idea.id) if chosen else ""

    def choose(self, id: str | None) -> None:
        """Choose an idea, or none, without telling anybody."""
        if (id or "") == self.chosen_id:
            return
        self.view.selectionModel().blockSignals(True)
        self.view.clearSelection()
        self.view.setCurrentIndex(self.model.index(self.model.row_of(id)) if id else QModelIndex())
        self.view.selectionModel().blockSignals(False)
        self.view.fit()

    def _moved(self) -> None:
        self.view.fit()
        self.chosen.emit(self.chosen_id)

    def _show_cautions(self) -> None:
        while self.cautions.count():
            item = self.cautions.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for caution in self._told:
            self.cautions.addWidget(self._caution(caution))

    def _caution(self, caution: Reason) -> QWidget:
        theme = self._theme
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        mark = QLabel()
        mark.setPixmap(self._icons.pixmap("hint", theme.colour("hint"), theme.px(16), mark.devicePixelRatioF()))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        if caution.code == "risk-unknown":
            words.addWidget(label(translate("Ideas", "Risk is unknown"), "strong", wrap=True))
        words.addWidget(label(caution.text, "small", wrap=True))
        link: QPushButton = button(translate("Ideas", "Answer it"), "link")
        if caution.code != "risk-unknown":
            link.setText(translate("Ideas", "See the answer"))
            link.setAccessibleName(link.text())
        link.clicked.connect(lambda: self.question_wanted.emit(caution.because[0]))
        words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        return box

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view)
        column.addLayout(self.cautions)
        column.addStretch(1)
        return body

    def _foot(self, theme: Theme) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        row.addWidget(self.toolkit)
        row.addStretch(1)
        row.addWidget(self.arrange)
        column.addLayout(row)
        return foot


class _List(QListView):
    """A list as high as its rows, so that what stands below follows right after."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)

    def fit(self) -> None:
        """Take the height that the rows need."""
        self.scheduleDelayedItemsLayout()
        model = self.model()
        rows = range(model.rowCount()) if model is not None else range(0)
        high = sum(self.sizeHintForRow(row) for row in rows)
        self.setFixedHeight(max(1, high + 2))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.fit()


def _scrolled(body: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(body)
    return scroll


def _padded(widget: QWidget, theme: Theme) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(10))
    column.addWidget(widget)
    return box
