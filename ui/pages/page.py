"""What every page is: widgets, and a way to show a plan."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
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

    def begin(self, last: QWidget | None = None) -> None:
        """Put the keyboard where it was ``last`` on this page, or where work on it begins."""
        if last is None or last is self or not last.isVisibleTo(self) or not last.isEnabled():
            last = self.first()
        if last is not None:
            last.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> object:
        """Return what is looked at on this page, for ``return_to`` of a page that takes its place."""
        return None

    def return_to(self, place: object) -> None:
        """Look at what was looked at on the page that stood here before."""

    def first(self) -> QWidget | None:
        """Return what has the keyboard first: what Tab would come to first, unless a page knows better."""
        found = self.nextInFocusChain()
        while found is not None and found is not self:
            reached = found.focusPolicy() & Qt.FocusPolicy.TabFocus and found.isEnabled()
            if reached and self.isAncestorOf(found) and found.isVisibleTo(self):
                return found
            found = found.nextInFocusChain()
        return None

    def quick_actions(self) -> tuple[QAction, ...]:
        """Return what can be done on this page now, for the palette of quick actions."""
        return ()

    def show_plan(self, before: Plan | None, plan: Plan) -> None:  # noqa: ARG002 - each page has its own
        """Show a plan; ``before`` is the one shown until now, so that equal parts can be skipped."""
        raise TypeError(f"{type(self).__name__} shows no plan")
