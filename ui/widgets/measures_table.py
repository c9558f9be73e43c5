"""The table of measures with its buttons; it is as tall as its rows, since the page scrolls."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from planner.plan import Measure
from ui.delegates.measure_cell import MeasureCell
from ui.models.measures_model import AGENDA, WHAT, MeasuresModel
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.table_look import dress
from ui.widgets.text import button, label
from ui.words import translate

_SHARES = (0.44, 0.17, 0.14)
"""How wide the first three columns are; the last one has the rest."""


class MeasuresTable(QWidget):
    """Measures: typed in place, added, taken out, and put into the agenda."""

    added = Signal()
    removed = Signal(str)
    """A measure's id."""
    agenda_wanted = Signal(str)
    """The id of a measure whose place in the agenda is to be chosen."""

    def __init__(self, model: MeasuresModel, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._model = model
        self._count = label("", "muted")
        self.add = button(
            translate("Safety", "Measure"), icon=icons.icon("plus", theme.colour("text"), size=theme.px(16))
        )
        self.add.setAccessibleName(translate("Safety", "Add a measure"))
        self.add.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.remove = button(translate("Safety", "Remove"))
        self.remove.setAccessibleName(translate("Safety", "Remove the selected measure"))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(label(translate("Safety", "Measures"), "section"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.remove)
        head.addWidget(self.add)
        self.view = _Table(theme)
        self.view.setModel(model)
        self.view.setItemDelegate(MeasureCell(theme, icons, self.view))
        self.view.setAccessibleName(translate("Safety", "Measures"))
        self._empty = label(
            translate("Safety", "No measures yet. A measure is one thing that somebody does, at a moment you name."),
            "muted",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self.view)
        self.add.clicked.connect(self.added)
        self.remove.clicked.connect(self._remove)
        self.view.clicked.connect(self._clicked)
        self.view.agenda_key.connect(self._want_agenda)
        model.modelReset.connect(self._show_count)
        model.dataChanged.connect(lambda *_: self._show_count())
        self._show_count()

    def edit_last(self) -> None:
        """Begin to type in the measure that was just added."""
        index = self._model.index(self._model.rowCount() - 1, WHAT)
        self.view.setCurrentIndex(index)
        self.view.edit(index)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == AGENDA:
            self._want_agenda(index)

    def _want_agenda(self, index: QModelIndex) -> None:
        measure = index.data(MeasuresModel.MEASURE)
        if isinstance(measure, Measure):
            self.agenda_wanted.emit(measure.id)

    def _remove(self) -> None:
        measure = self.view.currentIndex().data(MeasuresModel.MEASURE)
        if isinstance(measure, Measure):
            self.removed.emit(measure.id)

    def _show_count(self) -> None:
        rows = self._model.rowCount()
        placed = sum(self._model.index(row, AGENDA).data(MeasuresModel.PLACED) is not None for row in range(rows))
        words = (
            translate("Safety", "{number}, of which {placed} in the agenda", number=rows, placed=placed)
            if placed
            else translate("Safety", "{number}, not in the agenda yet", number=rows)
        )
        self._count.setText(words if rows else "")
        self._empty.setVisible(not rows)
        self.view.setVisible(bool(rows))
        self.remove.setVisible(bool(rows))
        self.view.updateGeometry()


class _Table(QTableView):
    agenda_key = Signal(QModelIndex)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        dress(self, typed_in=True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setDefaultSectionSize(theme.px(35))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(theme.px(40))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)

    def sizeHint(self) -> QSize:
        rows = self.model().rowCount() if self.model() is not None else 0
        high = self.horizontalHeader().sizeHint().height() + rows * self.verticalHeader().defaultSectionSize() + 2
        return QSize(self._theme.px(300), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, share in enumerate(_SHARES):
            self.setColumnWidth(column, round(self.viewport().width() * share))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and index.column() == AGENDA:
            self.agenda_key.emit(index)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.edit(index)
            return
        super().keyPressEvent(event)
