"""The versions that a plan keeps and the files it is compared with, as a list."""

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from planner.plan import Plan, Snapshot
from ui.models.ways import FACTS
from ui.wording import minutes_words
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex


class Side(Struct, frozen=True):
    """One thing to compare with: a version of the plan, or another file's plan."""

    name: str
    facts: str
    snapshot: Snapshot | None = None
    plan: Plan | None = None


class VersionsModel(QAbstractListModel):
    """Files first, then versions, the latest ahead; each Side is behind ``SIDE``."""

    SIDE = Qt.ItemDataRole.UserRole

    def __init__(self) -> None:
        super().__init__()
        self._files: tuple[Side, ...] = ()
        self._versions: tuple[Side, ...] = ()

    def add_file(self, name: str, plan: Plan) -> None:
        """Put another file at the head."""
        self.beginResetModel()
        others = tuple(side for side in self._files if side.name != name)
        self._files = (Side(name, translate("Versions", "another file"), plan=plan), *others)
        self.endResetModel()

    def show_plan(self, plan: Plan) -> None:
        """Show the versions of a plan."""
        versions = tuple(Side(one.name, _facts(one), snapshot=one) for one in reversed(plan.snapshots))
        if versions != self._versions:
            self.beginResetModel()
            self._versions = versions
            self.endResetModel()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:
        return len(self._files) + len(self._versions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        side = (*self._files, *self._versions)[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return side.name
        if role == FACTS:
            return side.facts
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{side.name}, {side.facts}"
        return side if role == self.SIDE else None


def _facts(version: Snapshot) -> str:
    blocks = [block for day in version.days for block in day.blocks()]
    length = minutes_words(sum(block.minutes for block in blocks))
    return translate("Versions", "%n blocks, {length}", len(blocks), length=length)
