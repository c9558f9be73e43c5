"""What every page is: widgets, and a way to show a plan."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.plan import Plan
from ui.bench import Bench


class Page(QWidget):
    """A page shows the plan of the document while it is open, and sends edits; it keeps nothing itself."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.bench = bench
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_plan(self, before: Plan | None, plan: Plan) -> None:  # noqa: ARG002 - each page has its own
        """Show a plan; ``before`` is the one shown until now, so that equal parts can be skipped."""
        raise TypeError(f"{type(self).__name__} shows no plan")
