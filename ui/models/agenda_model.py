"""The rows of a day as an item model that changes only where the day did."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from planner.edits.places import Place
from ui.models.agenda_rows import Row

Index = QModelIndex | QPersistentModelIndex
BLOCKS_MIME = "application/x-shaking-up-blocks"


class AgendaModel(QAbstractListModel):
    """One day's rows; the row value stands behind ``ROW``, its sentence for readers behind the accessible role."""

    ROW = Qt.ItemDataRole.UserRole

    def __init__(self, sentence: Callable[[Row], str]) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._sentence = sentence

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they are shown."""
        return self._rows

    def show_rows(self, rows: tuple[Row, ...]) -> bool:
        """Show other rows; rows with the same id are changed in place. Returns whether any came, went or moved."""
        before = self._rows
        if [row.id for row in before] == [row.id for row in rows]:
            self._rows = rows
            self._tell_changed(before, rows)
            return False
        head, tail = _same_ends(before, rows)
        old_last, new_last = len(before) - tail, len(rows) - tail
        if old_last > head:
            self.beginRemoveRows(QModelIndex(), head, old_last - 1)
            self._rows = (*before[:head], *before[old_last:])
            self.endRemoveRows()
        if new_last > head:
            self.beginInsertRows(QModelIndex(), head, new_last - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        self.dataChanged.emit(self.index(0), self.index(len(rows) - 1)) if rows else None
        return True

    def row_of(self, id: str) -> int:
        """Return the row of a block, group or strand, or -1."""
        return next((at for at, row in enumerate(self._rows) if row.id == id), -1)

    def place_at(self, at: int, *, below: bool) -> Place | None:
        """Return where something goes that is put above or below a row; None when there are no rows."""
        if not 0 <= at < len(self._rows):
            return None
        return self._rows[at].after if below else self._rows[at].before

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == self.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        if not self._rows[index.row()].is_item:
            return flags
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [BLOCKS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        rows = sorted({index.row() for index in indexes})
        ids = [self._rows[row].id for row in rows if self._rows[row].is_item]
        data.setData(BLOCKS_MIME, "\n".join(ids).encode())
        return data

    def _tell_changed(self, before: tuple[Row, ...], rows: tuple[Row, ...]) -> None:
        changed = [
            at for at, (old, new) in enumerate(zip(before, rows, strict=True)) if old is not new and old != new
        ]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))


def ids_in(data: QMimeData) -> tuple[str, ...]:
    """Return the ids of blocks that are being dragged."""
    return tuple(bytes(data.data(BLOCKS_MIME).data()).decode("utf-8", "replace").split("\n"))


def _same_ends(before: Iterable[Row], after: Iterable[Row]) -> tuple[int, int]:
    old, new = [row.id for row in before], [row.id for row in after]
    shorter = min(len(old), len(new))
    head = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    tail = next((at for at in range(shorter - head) if old[-1 - at] != new[-1 - at]), shorter - head)
    return head, tail
