"""Making the whole set of papers: all of them are made first, then written into a folder with their list."""

from pathlib import Path
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from exports.options import NothingToPrint, PaperOptions
from exports.registry import DocumentKind
from planner.plan import Plan
from planner.storage.errors import StorageError
from planner.storage.own_files import save_all
from ui.commands.paper import CONTENTS, contents
from ui.jobs import PaperJobs
from ui.paper_worker import Answer
from ui.papers import PrintedFrom, as_it_is
from ui.wording.paper import why_empty
from ui.words import translate


class SetDone(Struct, frozen=True):
    """How the making of a set ended."""

    how: Literal["written", "cancelled", "not-written", "nothing"]
    files: int = 0
    left_out: int = 0
    trouble: StorageError | None = None


class SetRun(QObject):
    """One whole set on its way into a folder. Nothing is written before everything is made."""

    progressed = Signal(str, int, int)
    """The title of the paper that is being made, how many are done, and of how many."""
    finished = Signal(object)
    """The SetDone."""

    def __init__(
        self,
        jobs: PaperJobs,
        plan: Plan,
        options: PaperOptions,
        folder: Path,
        parent: QObject | None = None,
        *,
        printed_from: PrintedFrom = as_it_is,
    ) -> None:
        super().__init__(parent)
        self._printed_from = printed_from
        self._jobs, self._plan, self._options, self._folder = jobs, plan, options, folder
        self._wanted: tuple[DocumentKind, ...] = ()
        self._left_out: list[tuple[str, str]] = []
        self._files: dict[str, bytes] = {}
        self._done = 0
        self._number: int | None = None

    def start(self, papers: tuple[DocumentKind, ...], off: tuple[DocumentKind, ...]) -> None:
        """Make these papers; those that are ``off`` are named in the list as left out."""
        self._wanted = papers
        self._left_out = [(paper.title, translate("PaperSet", "taken out of the set")) for paper in off]
        self._jobs.answered.connect(self._answered)
        self._go_on()

    def cancel(self) -> None:
        """Stop; nothing was written."""
        if self._number is not None:
            self._jobs.cancel(self._number)
            self._end(SetDone("cancelled"))

    def _go_on(self) -> None:
        if self._done == len(self._wanted):
            self._write()
            return
        paper = self._wanted[self._done]
        self.progressed.emit(paper.title, self._done, len(self._wanted))
        plan, options = self._printed_from(paper.id, self._plan, self._options)
        self._number = self._jobs.order(plan, paper.id, options, format=paper.formats[0])

    def _answered(self, number: int, answer: Answer) -> None:
        if number != self._number:
            return
        paper = self._wanted[self._done]
        self._done += 1
        if answer.code:
            self._left_out.append((paper.title, _why(paper, answer)))
        else:
            # The names are those of the command line's --all: the kind of paper, and nothing of the session.
            self._files[f"{len(self._files) + 1:02}-{paper.id}.{paper.formats[0]}"] = answer.data
        self._go_on()

    def _write(self) -> None:
        if not self._files:
            self._end(SetDone("nothing", left_out=len(self._left_out)))
            return
        listed = contents(self._plan, list(self._files), self._left_out).encode()
        try:
            save_all({self._folder / name: data for name, data in {**self._files, CONTENTS: listed}.items()})
        except StorageError as trouble:
            self._end(SetDone("not-written", trouble=trouble))
            return
        self._end(SetDone("written", len(self._files) + 1, len(self._left_out)))

    def _end(self, outcome: SetDone) -> None:
        self._number = None
        self._jobs.answered.disconnect(self._answered)
        self.finished.emit(outcome)


def already_in(folder: Path, papers: tuple[DocumentKind, ...]) -> tuple[str, ...]:
    """Return the names of files in a folder that a set of these papers may replace."""
    endings = tuple(f"-{paper.id}.{paper.formats[0]}" for paper in papers)
    try:
        names = sorted(entry.name for entry in folder.iterdir())
    except OSError:
        return ()
    return tuple(name for name in names if name == CONTENTS or (name[:2].isdigit() and name[2:] in endings))


def _why(paper: DocumentKind, answer: Answer) -> str:
    if answer.code == "nothing":
        return why_empty(NothingToPrint(paper.id, answer.reason))
    return translate("PaperSet", "could not be made")
