"""The papers of the plan as it is now: made when asked for, kept until plan or options change."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from exports.options import PaperOptions
from planner.plan import Plan
from ui.jobs import PaperJobs
from ui.paper_worker import Answer

PrintedFrom = Callable[[str, Plan, PaperOptions], tuple[Plan, PaperOptions]]
"""What a document (by its id) is made from, where that is not the plan as it is."""


def as_it_is(_document: str, plan: Plan, options: PaperOptions) -> tuple[Plan, PaperOptions]:
    """Return the plan and options that were given."""
    return plan, options


class Papers(QObject):
    """The finished papers of one plan with one set of options, and the orders for those that are under way."""

    made = Signal(str, object)
    """A document's id, and the Answer: the paper, or why there is none."""

    def __init__(
        self, jobs: PaperJobs, parent: QObject | None = None, *, printed_from: PrintedFrom = as_it_is
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._printed_from = printed_from
        self._plan: Plan | None = None
        self._options = PaperOptions()
        self._made: dict[str, Answer] = {}
        self._ordered: dict[int, str] = {}
        jobs.answered.connect(self._answered)

    def take(self, plan: Plan, options: PaperOptions) -> bool:
        """Go on with this plan and these options; returns whether that is a change, after which nothing is made."""
        if plan is self._plan and options == self._options:
            return False
        self._plan, self._options = plan, options
        self._made.clear()
        for number in self._ordered:
            self._jobs.cancel(number)
        self._ordered.clear()
        return True

    def forget(self, document: str) -> None:
        """Take it that a document is out of date, though the plan is not."""
        self._made.pop(document, None)
        for number in [number for number, id in self._ordered.items() if id == document]:
            self._jobs.cancel(number)
            del self._ordered[number]

    def paper(self, document: str) -> Answer | None:
        """Return a document if it is made."""
        return self._made.get(document)

    def order(self, document: str, *, format: str = "pdf", first: bool = False) -> None:
        """Have a document made, unless it is or will be; ``made`` tells when."""
        if self._plan is None or document in self._made:
            return
        waiting = [number for number, id in self._ordered.items() if id == document]
        if waiting:
            if first:
                self._jobs.hurry(waiting[0])
            return
        plan, options = self._printed_from(document, self._plan, self._options)
        number = self._jobs.order(plan, document, options, format=format, first=first)
        self._ordered[number] = document

    def _answered(self, number: int, answer: Answer) -> None:
        document = self._ordered.pop(number, None)
        if document is not None:
            self._made[document] = answer
            self.made.emit(document, answer)
