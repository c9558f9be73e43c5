"""A difference to read: one row for each thing that comes, goes, moves or changes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from ui.models.difference import DifferenceModel
from ui.theme import Theme
from ui.widgets.table_look import dress
from ui.wording.differences import Told


class DifferenceTable(QTableView):
    """Reads a difference; nothing in it can be changed."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.difference = DifferenceModel()
        self.setModel(self.difference)
        self.setAccessibleName(name)
        dress(self)
        self.setWordWrap(True)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, told: tuple[Told, ...]) -> None:
        """Show a difference."""
        self.difference.show_rows(told)
        self._fit_rows()

    def whole_height(self) -> int:
        """Return the height at which no row has to be scrolled to, in pixels."""
        rows = sum(self.rowHeight(row) for row in range(self.difference.rowCount()))
        return rows + self.horizontalHeader().height() + 2 * self.frameWidth()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        least = max(self._theme.px(28), self.fontMetrics().height() + self._theme.px(8))
        for row in range(self.difference.rowCount()):
            self.setRowHeight(row, max(least, self.sizeHintForRow(row) + self._theme.px(8)))
