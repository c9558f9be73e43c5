"""The columns of a page side by side, as wide as they were left the last time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ui.later import later
from ui.settings import SettingsFile

_REST = 600
"""Milliseconds after the last move of a handle until the widths are written to the disk."""


class KeptColumns(QSplitter):
    """Columns that are dragged wider or narrower; ``page`` is the name under which their widths are kept."""

    def __init__(
        self, settings: SettingsFile, page: str, columns: tuple[QWidget, ...], usual: tuple[int, ...]
    ) -> None:
        """Put up the columns; the ``usual`` widths are in pixels, and the further right a
        column stands, the more it takes of the room that is over."""
        super().__init__(Qt.Orientation.Horizontal)
        self._settings, self._page, self._columns = settings, page, columns
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        for place, column in enumerate(columns):
            self.addWidget(column)
            self.setStretchFactor(place, place)
        self.setSizes(list(settings.now.splitters.get(page, usual)))
        self._resting = later(self, _REST, self._keep)
        self.splitterMoved.connect(self._resting.start)

    def _keep(self) -> None:
        # Where one column shows at a time, widths say nothing.
        if not any(column.isHidden() for column in self._columns):
            self._settings.keep_widths(self._page, *self.sizes())
