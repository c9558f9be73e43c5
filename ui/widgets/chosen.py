"""The chosen rows of a day's table, kept by their ids while rows come, go and move."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QObject, Signal

from ui.models.agenda_rows import Row
from ui.widgets.agenda_list import AgendaList


class Chosen(QObject):
    """Which rows are chosen. It tells only what a person changes."""

    changed = Signal()

    def __init__(self, view: AgendaList) -> None:
        super().__init__(view)
        self._view = view
        self._quiet = False
        self.ids: tuple[str, ...] = ()
        view.selectionModel().selectionChanged.connect(lambda _on, _off: self._take())

    @property
    def rows(self) -> tuple[Row, ...]:
        """The chosen rows, from top to bottom."""
        return tuple(row for row in self._view.rows.rows if row.id in self.ids)

    @property
    def movable(self) -> tuple[str, ...]:
        """The ids of what is chosen and can be moved: blocks and groups, not strands or days.

        What stands in a chosen group goes with it, and is not named by itself.
        """
        return tuple(row.id for row in self.rows if row.is_item and row.group not in self.ids)

    @property
    def clippable(self) -> tuple[str, ...]:
        """The ids of what is chosen and can be copied: blocks, groups, and all that stands in a strand."""
        return tuple(row.id for row in self.rows if row.kind != "day")

    @property
    def blocks(self) -> tuple[str, ...]:
        """The ids of the chosen blocks."""
        return tuple(row.id for row in self.rows if row.kind == "block")

    def choose(self, *ids: str) -> None:
        """Choose rows by their ids and bring the first into view; nothing is told."""
        model, selection = self._view.rows, self._view.selectionModel()
        rows = sorted(row for id in ids if (row := model.row_of(id)) >= 0)
        self._quiet = True
        selection.clearSelection()
        for row in rows:
            selection.select(model.index(row), QItemSelectionModel.SelectionFlag.Select)
        if rows:
            selection.setCurrentIndex(model.index(rows[0]), QItemSelectionModel.SelectionFlag.NoUpdate)
            self._view.scrollTo(model.index(rows[0]))
        self._quiet = False
        self.ids = tuple(model.rows[row].id for row in rows)

    def through(self, change: Callable[[], bool]) -> None:
        """Change the rows, and choose those that were chosen again if ``change`` says that any moved."""
        wanted, self._quiet = self.ids, True
        moved = change()
        self._quiet = False
        self.ids = wanted
        if moved:
            self.choose(*wanted)

    def neighbour(self) -> str:
        """Return the id of the row that is chosen next when the chosen ones go; empty when none is left."""
        rows = self._view.rows.rows
        places = [at for at, row in enumerate(rows) if row.id in self.ids]
        if not places:
            return ""
        after = next((row.id for row in rows[places[-1] + 1 :] if row.kind == "block"), "")
        return after or next((row.id for row in reversed(rows[: places[0]]) if row.kind == "block"), "")

    def _take(self) -> None:
        if not self._quiet:
            self.ids = self._view.selected_ids()
            self.changed.emit()
