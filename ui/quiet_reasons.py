"""Which reasons are not told: those set aside in the plan, and those set aside for this opening of it."""

from PySide6.QtCore import QObject, Signal

from planner.catalog import Tool
from planner.quiet_reasons import quiet_code, still_said
from planner.recommendation import Reason
from ui.document import PlanDocument


class QuietReasons(QObject):
    """Reasons that rest on question four are hidden only here, in memory, until a plan is opened again."""

    changed = Signal()

    def __init__(self, document: PlanDocument) -> None:
        super().__init__()
        self._document = document
        self._now: frozenset[str] = frozenset()
        document.opened.connect(self._begin)

    def hide(self, tool: Tool, reason: Reason) -> None:
        """Tell a reason for a tool no more until the plan is opened again."""
        self._now |= {quiet_code(tool.id, reason)}
        self.changed.emit()

    def show_again(self, tool: Tool) -> None:
        """Tell again what was hidden of a tool."""
        before = self._now
        self._now = frozenset(code for code in before if not code.startswith(quiet_code(tool.id, _NONE)))
        if before != self._now:
            self.changed.emit()

    def said(self, tool: Tool, reasons: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Return those reasons for a tool that are told."""
        quiet = {silenced.code for silenced in self._document.plan.silenced} | self._now
        return still_said(tool.id, reasons, quiet)

    def _begin(self) -> None:
        if self._now:
            self._now = frozenset()
            self.changed.emit()


_NONE = Reason("", (), "")
"""Its code is what the codes of all reasons for a tool begin with."""
