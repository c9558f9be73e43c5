"""The papers of the plan as it is now: made when asked for, kept until plan or options change."""

from PySide6.QtCore import QObject, Signal

from exports.options import PaperOptions
from planner.plan import Plan
from ui.jobs import PaperJobs
from ui.paper_worker import Answer


class Papers(QObject):
    """The finished papers of one plan with one set of options, and the orders for those that are under way."""

    made = Signal(str, object)
    """A document's id, and the Answer: the paper, or why there is none."""

    def __init__(self, jobs: PaperJobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
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
        number = self._jobs.order(self._plan, document, self._options, format=format, first=first)
        self._ordered[number] = document

    def _answered(self, number: int, answer: Answer) -> None:
        document = self._ordered.pop(number, None)
        if document is not None:
            self._made[document] = answer
            self.made.emit(document, answer)
