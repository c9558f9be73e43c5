"""The plans that were opened lately, for the list on the first page."""

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from planner.storage.errors import shown
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex


class Recent(Struct, frozen=True):
    """A plan file that was opened lately, and whether it is still there."""

    path: str
    is_there: bool = True

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return shown(Path(Path(self.path).stem))

    @property
    def folder(self) -> str:
        """Where it lies, with ``~`` for the user's own folder."""
        folder, home = Path(self.path).parent, Path.home()
        if folder == home:
            return translate("Recents", "In your own folder")
        return shown(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else shown(folder)


def recents_of(paths: tuple[str, ...]) -> tuple[Recent, ...]:
    """Return the recent plans with a look at whether each is still where it was."""
    return tuple(Recent(path, _is_file(path)) for path in paths)


class RecentsModel(QAbstractListModel):
    """The recent plans, newest first; the Recent is behind ``RECENT``."""

    RECENT = Qt.ItemDataRole.UserRole

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Recent, ...] = ()

    def show_rows(self, rows: tuple[Recent, ...]) -> None:
        """Show other plans."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        recent = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return recent.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (recent.name, where_words(recent)) if part)
        if role == self.RECENT:
            return recent
        return None


def where_words(recent: Recent) -> str:
    """Return where a recent plan lies, or that it is gone."""
    if recent.is_there:
        return recent.folder
    return translate("Recents", "Not there any more: {folder}", folder=recent.folder)


def _is_file(path: str) -> bool:
    try:
        return Path(path).is_file()
    except (OSError, ValueError):
        return False
