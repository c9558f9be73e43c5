"""The toolkit: what this facilitator has made of tools, kept across plans and restarts."""

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
            self.change(self.shelf.with_tool(tool), name)

    def drop(self, id: str, name: str) -> None:
        """Take a tool out, as one named step of undo."""
        if self.holds(id):
            self.change(self.shelf.without_tool(id), name)

    def favour(self, id: str, name: str, *, on: bool) -> None:
        """Mark a tool as a favourite, or no longer, as one named step of undo."""
        self.change(self.shelf.with_favourite(id, on=on), name)

    def write_note(self, id: str, text: str, name: str) -> None:
        """Write a note to self about a tool; one stretch of typing is one named step of undo."""
        self.change(self.shelf.with_note(id, text), name, merge_key=f"note {id}")

    def change(self, shelf: Shelf, name: str, *, merge_key: str = "") -> None:
        """Put another shelf in the place of this one, as one named step of undo; an equal one makes no step."""
        if shelf != self.shelf:
            self.stack.push(_Step(self, self.shelf, shelf, name, merge_key))

    def used(self, id: str, *, keep: bool) -> None:
        """Remember that a tool was put into an agenda; where nothing is to be remembered, forget the others too.

        This is no step of undo: it is no work of anybody's.
        """
        self._remember(self.shelf.with_recent(id) if keep else self.shelf.without_recent())

    def forget_used(self) -> None:
        """Forget which tools were used lately."""
        self._remember(self.shelf.without_recent())

    def _remember(self, shelf: Shelf) -> None:
        if shelf != self.shelf:
            self._take(shelf)

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
    """One step of undo: the shelf before and after. What was used lately stays as it has become since."""

    def __init__(self, toolkit: Toolkit, before: Shelf, after: Shelf, name: str, key: str) -> None:
        super().__init__(name)
        self._toolkit, self.before, self.after, self.key = toolkit, before, after, key

    def id(self) -> int:
        return 1 if self.key else -1

    def redo(self) -> None:
        self._toolkit._take(self.after.with_recents_of(self._toolkit.shelf))

    def undo(self) -> None:
        self._toolkit._take(self.before.with_recents_of(self._toolkit.shelf))

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or not self.key or other.key != self.key:
            return False
        self.after = other.after
        if self.after.with_recents_of(self.before) == self.before:
            self.setObsolete(True)
        return True
