"""The pages that menus and other pages ask something of, by their types; no page is imported for that."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from ui.pages.page import Page

if TYPE_CHECKING:
    from ui.pages.agenda import AgendaPage
    from ui.pages.ideas import IdeasPage
    from ui.pages.paper import PaperPage
    from ui.pages.questions import QuestionsPage


class Reach:
    """Opens a page of the window, and returns it."""

    def __init__(self, opened: Callable[[str], Page]) -> None:
        self._opened = opened

    def questions(self) -> "QuestionsPage":
        """Open the guiding questions."""
        return cast("QuestionsPage", self._opened("questions"))

    def ideas(self) -> "IdeasPage":
        """Open key ideas and tools."""
        return cast("IdeasPage", self._opened("ideas"))

    def agenda(self) -> "AgendaPage":
        """Open the agenda."""
        return cast("AgendaPage", self._opened("agenda"))

    def paper(self) -> "PaperPage":
        """Open the papers."""
        return cast("PaperPage", self._opened("paper"))
