"""What takes a while on the Paper page: printing, saving, the whole set; one at a time, each can be cancelled."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from exports.options import Duplex, PaperOptions
from exports.registry import DocumentKind
from planner.plan import Plan
from planner.storage import atomic
from planner.storage.errors import StorageError, shown_name
from ui.bench import Bench
from ui.booklet import printed_from
from ui.dialogs.replace_files import agrees_to_replace_papers
from ui.jobs import PaperJobs
from ui.paper_worker import Answer
from ui.printing import PrintRun, print_dialog, printer_for
from ui.set_run import SetDone, SetRun, already_in
from ui.widgets.paper_actions import PaperActions
from ui.wording.storage import storage_sentence
from ui.words import translate


class PaperTasks(QObject):
    """Runs one task at a time and shows its progress in the place of the buttons."""

    def __init__(self, bench: Bench, actions: PaperActions, page: QWidget) -> None:
        super().__init__(page)
        self._bench, self._actions, self._page = bench, actions, page
        self._jobs = PaperJobs.of(bench)
        self._saving: tuple[int, Path] | None = None
        self._cancel: Callable[[], None] | None = None
        self._jobs.answered.connect(self._answered)
        actions.cancelled.connect(self._cancelled)

    def print(self, data: bytes, pages: int, duplex: Duplex = "") -> None:
        """Ask with the system's dialog, which begins with these sides of the paper, and print these pages."""
        printer = printer_for(data, duplex)
        dialog = print_dialog(printer, pages, self._page)
        if dialog.exec():
            self.print_on(printer, data)
        dialog.deleteLater()

    def print_on(self, printer: QPrinter, data: bytes) -> None:
        """Print these pages on a printer that was chosen."""
        run = PrintRun(data, printer, self)
        run.progressed.connect(
            lambda done, total: self._actions.show_progress(
                translate("Paper", "Printing, page {done} of {total}", done=done, total=total), done, total
            )
        )
        run.finished.connect(self._printed)
        self._cancel = run.cancel
        run.start()

    def save(self, plan: Plan, kind: DocumentKind, format: str, options: PaperOptions, path: Path) -> None:
        """Make a paper and write it to a file."""
        number = self._jobs.order(plan, kind.id, options, format=format, first=True)
        self._saving = (number, path)
        self._actions.show_progress(translate("Paper", "Making {title}", title=kind.title), 0, 0)

        def cancel() -> None:
            self._saving = None
            self._jobs.cancel(number)
            self._end(translate("Paper", "Stopped. Nothing was saved."))

        self._cancel = cancel

    def save_set(
        self,
        plan: Plan,
        options: PaperOptions,
        papers: tuple[DocumentKind, ...],
        off: tuple[DocumentKind, ...],
        folder: Path,
    ) -> None:
        """Make the whole set and write it into a folder; files that are already there are asked about."""
        there = already_in(folder, papers)
        if there and not agrees_to_replace_papers(self._page, there):
            return
        run = SetRun(self._jobs, plan, options, folder, self, printed_from=self._printed_from)
        run.progressed.connect(
            lambda title, done, total: self._actions.show_progress(
                translate("Paper", "{done} of {total}: {title}", done=done + 1, total=total, title=title), done, total
            )
        )
        run.finished.connect(lambda outcome: self._end(_set_sentence(outcome, folder)))
        self._cancel = run.cancel
        run.start(papers, off)

    def _printed_from(self, document: str, plan: Plan, options: PaperOptions) -> tuple[Plan, PaperOptions]:
        return printed_from(document, plan, options, self._bench.toolkit.shelf)

    def _answered(self, number: int, answer: Answer) -> None:
        if self._saving is None or self._saving[0] != number:
            return
        path, self._saving = self._saving[1], None
        if answer.code:
            self._end(translate("Paper", "This paper could not be made, so nothing was saved."))
            return
        try:
            atomic.save(path, answer.data)
        except StorageError as trouble:
            self._end(storage_sentence(trouble))
            return
        self._end(translate("Paper", "Saved as {name}.", name=shown_name(path)))

    def _printed(self, complete: bool) -> None:
        self._end(
            translate("Paper", "Sent to the printer.")
            if complete
            else translate("Paper", "Printing stopped. Look whether pages are still in the printer.")
        )

    def _cancelled(self) -> None:
        if self._cancel is not None:
            self._cancel()

    def _end(self, sentence: str) -> None:
        self._cancel = None
        self._actions.show_buttons()
        self._bench.said.emit(sentence)


def _set_sentence(outcome: SetDone, folder: Path) -> str:
    if outcome.trouble is not None:
        return storage_sentence(outcome.trouble)
    if outcome.how == "cancelled":
        return translate("Paper", "Stopped. Nothing was saved.")
    if outcome.how == "nothing":
        return translate("Paper", "There was nothing to print, so nothing was saved.")
    return translate(
        "Paper",
        "{files} files are in {folder}, with a list of what was left out.",
        files=outcome.files,
        folder=folder.name,
    )
