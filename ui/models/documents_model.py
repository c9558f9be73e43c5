"""The kinds of paper as a tree: readers, and under each the documents for them, with a tick for the set."""

from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from planner.vocabulary import Audience
from ui.words import translate

Index = QModelIndex | QPersistentModelIndex


class Paper(Protocol):
    """A kind of paper as the exports describe it."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def audience(self) -> Audience: ...
    @property
    def formats(self) -> tuple[str, ...]: ...


class State(Struct, frozen=True):
    """What is known of a paper of this plan: its pages, or that there is nothing to print."""

    pages: int | None = None
    nothing: bool = False
    """The paper would be empty."""


UNKNOWN = State()

_READERS: tuple[Audience, ...] = ("facilitators", "helpers", "participants", "wall")


class DocumentsModel(QAbstractItemModel):
    """Readers with their documents; a tick puts a document into the set."""

    PAPER = Qt.ItemDataRole.UserRole
    """The paper behind a row; None for a reader."""
    STATE = Qt.ItemDataRole.UserRole + 1
    NOTE = Qt.ItemDataRole.UserRole + 2
    """The few words at the right: pages, off, nothing yet."""

    ticked = Signal(str, bool)
    """A document's id, and whether it is in the set now."""

    def __init__(self, papers: tuple[Paper, ...], chosen: frozenset[str]) -> None:
        super().__init__()
        self._readers = [
            (reader, [paper for paper in papers if paper.audience == reader])
            for reader in _READERS
            if any(paper.audience == reader for paper in papers)
        ]
        self._chosen = set(chosen)
        self._states: dict[str, State] = {}

    @property
    def chosen(self) -> tuple[Paper, ...]:
        """The papers of the set, in the order of the list."""
        return tuple(paper for _, papers in self._readers for paper in papers if paper.id in self._chosen)

    @property
    def pages_in_set(self) -> int | None:
        """How many pages the set has, or None while that is not known of every paper in it."""
        states = [self.state(paper.id) for paper in self.chosen if "pdf" in paper.formats]
        if any(state.pages is None and not state.nothing for state in states):
            return None
        return sum(state.pages or 0 for state in states)

    def state(self, id: str) -> State:
        """Return what is known of a document."""
        return self._states.get(id, UNKNOWN)

    def show_state(self, id: str, state: State) -> None:
        """Take in what became known of a document."""
        if self.state(id) != state:
            self._states[id] = state
            index = self.index_of(id)
            self.dataChanged.emit(index, index)

    def index_of(self, id: str) -> QModelIndex:
        """Return where a document stands, or an index that is nowhere."""
        for group, (_, papers) in enumerate(self._readers):
            for row, paper in enumerate(papers):
                if paper.id == id:
                    return self.index(row, 0, self.index(group, 0))
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # A reader's row carries 0, a document's the number of its reader counted from 1.
        return self.createIndex(row, column, 0 if not parent.isValid() else parent.row() + 1)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(int(index.internalId()) - 1, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if not parent.isValid():
            return len(self._readers)
        return len(self._readers[parent.row()][1]) if parent.internalId() == 0 else 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.internalId() == 0:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return reader_name(self._readers[index.row()][0]) if role in _NAMES else None
        paper = self._paper(index)
        state = self.state(paper.id)
        if role == Qt.ItemDataRole.DisplayRole:
            return paper.title
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if paper.id in self._chosen else Qt.CheckState.Unchecked
        if role == self.PAPER:
            return paper
        if role == self.STATE:
            return state
        if role == self.NOTE:
            return self._note(paper, state)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (paper.title, self._note(paper, state)) if part)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or index.internalId() == 0:
            return False
        paper = self._paper(index)
        is_in = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        if is_in == (paper.id in self._chosen):
            return False
        (self._chosen.add if is_in else self._chosen.discard)(paper.id)
        self.dataChanged.emit(index, index)
        self.ticked.emit(paper.id, is_in)
        return True

    def _paper(self, index: Index) -> Paper:
        return self._readers[int(index.internalId()) - 1][1][index.row()]

    def _note(self, paper: Paper, state: State) -> str:
        if paper.id not in self._chosen:
            return translate("Paper", "off")
        if state.nothing:
            return translate("Paper", "nothing yet")
        if "pdf" not in paper.formats:
            return translate("Paper", "file")
        if state.pages is None:
            return ""
        return pages_in_words(state.pages)


def reader_name(reader: Audience) -> str:
    """Return the heading over the papers of a reader."""
    return {
        "facilitators": translate("Paper", "For facilitators"),
        "helpers": translate("Paper", "For helpers"),
        "participants": translate("Paper", "For participants"),
        "wall": translate("Paper", "For the wall"),
    }[reader]


def pages_in_words(pages: int) -> str:
    """Return ``1 page`` or ``7 pages``."""
    return translate("Paper", "1 page") if pages == 1 else translate("Paper", "{pages} pages", pages=pages)


_NAMES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
