"""The key ideas as a list, strongest first."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from planner.recommendation import RankedIdea
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex


class IdeasModel(QAbstractListModel):
    """Ranked key ideas; the whole RankedIdea is behind a role."""

    IDEA = Qt.ItemDataRole.UserRole
    RANK = Qt.ItemDataRole.UserRole + 1

    def __init__(self) -> None:
        super().__init__()
        self._ideas: tuple[RankedIdea, ...] = ()

    def show_ideas(self, ideas: tuple[RankedIdea, ...]) -> None:
        """Show these ideas; where the order is the same, the selection stays."""
        same = [ranked.idea.id for ranked in ideas] == [ranked.idea.id for ranked in self._ideas]
        if same:
            self._ideas = ideas
            self.dataChanged.emit(self.index(0), self.index(max(0, len(ideas) - 1)))
            return
        self.beginResetModel()
        self._ideas = ideas
        self.endResetModel()

    def row_of(self, id: str) -> int:
        """Return the row of an idea, or -1."""
        return next((row for row, ranked in enumerate(self._ideas) if ranked.idea.id == id), -1)

    def rowCount(self, _parent: Index = QModelIndex()) -> int:
        return len(self._ideas)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        ranked = self._ideas[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return ranked.idea.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            reason = ranked.reasons[0].text if ranked.reasons else ""
            place = translate("Ideas", "number {rank}", rank=index.row() + 1)
            return ". ".join(part for part in (f"{ranked.idea.title}, {place}", reason) if part)
        if role == self.IDEA:
            return ranked
        if role == self.RANK:
            return index.row() + 1
        return None
