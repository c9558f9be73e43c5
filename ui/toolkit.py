"""The toolkit: tools that this facilitator has collected, kept across plans and restarts."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from planner.catalog import Tool
from planner.reading import FaultsFound
from planner.storage import shelf as shelf_file
from planner.storage.errors import StorageError
from planner.storage.shelf import Shelf


class Toolkit(QObject):
    """The shelf of collected tools with an undo stack of its own; every change is written at once."""

    changed = Signal()
    not_kept = Signal(object)
    """A change could not be written: the StorageError or FaultsFound that says why."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.trouble: StorageError | FaultsFound | None = None
        """Why the toolkit's file could not be read; it is then left as it is, and changes last until closing."""
        try:
            self.shelf, self._fingerprint = shelf_file.load(path)
        except (StorageError, FaultsFound) as trouble:
            self.shelf, self._fingerprint = Shelf(), None
            self.trouble = trouble
        self.stack = QUndoStack(self)

    def holds(self, id: str) -> bool:
        """Whether a tool is in the toolkit."""
        return id in self.shelf.toolkit

    def keep(self, tool: Tool, name: str) -> None:
        """Take a tool in, as one named step of undo."""
        if not self.holds(tool.id):
            self.stack.push(_Step(self, self.shelf, self.shelf.with_tool(tool), name))

    def drop(self, id: str, name: str) -> None:
        """Take a tool out, as one named step of undo."""
        if self.holds(id):
            self.stack.push(_Step(self, self.shelf, self.shelf.without_tool(id), name))

    def _take(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.changed.emit()
        if self.trouble is not None:
            self.not_kept.emit(self.trouble)
            return
        try:
            self._fingerprint = shelf_file.keep(self._path, shelf, expected=self._fingerprint)
        except StorageError as trouble:
            self.not_kept.emit(trouble)


class _Step(QUndoCommand):
    """One step of undo: the shelf before and after."""

    def __init__(self, toolkit: Toolkit, before: Shelf, after: Shelf, name: str) -> None:
        super().__init__(name)
        self._toolkit, self._before, self._after = toolkit, before, after

    def redo(self) -> None:
        self._toolkit._take(self._after)

    def undo(self) -> None:
        self._toolkit._take(self._before)
