"""What pages work with: the document, the catalog, the toolkit, settings and look, passed in by hand."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from planner.catalog import Catalog
from planner.edits import Edit
from planner.ids import NewId, random_id
from planner.plan import PlanError
from ui.document import PlanDocument
from ui.settings import SettingsFile
from ui.theme import Theme
from ui.widgets.icons import Icons

if TYPE_CHECKING:
    from ui.toolkit import Toolkit

Step = Literal["home", "questions", "ideas", "agenda", "safety", "paper", "settings"]


class Bench(QObject):
    """The things that every page needs, and the few requests that a page makes of the window."""

    step_wanted = Signal(str)
    """A page asks for another step to be opened."""
    tool_wanted = Signal(str)
    """A page asks for a tool to be read, by id."""
    question_wanted = Signal(str)
    """A page asks for a guiding question to be shown, by its key."""
    block_wanted = Signal(str)
    """A page asks for a block to be shown in the agenda, by id."""
    said = Signal(str)
    """One calm sentence for the status line."""
    action_wanted = Signal(str)
    """A page asks for an action of the window, by its id (open, new, template…)."""
    file_wanted = Signal(str)
    """A page asks for a file to be opened, by its path."""
    look_wanted = Signal()
    """Theme, text size or language changed in the settings: the window takes on the new look."""
    look_changed = Signal()
    """The new look is in force: pages are built anew."""

    def __init__(
        self,
        *,
        document: PlanDocument,
        catalog: Catalog,
        toolkit: "Toolkit",
        settings: SettingsFile,
        theme: Theme,
        icons: Icons,
        new_id: NewId = random_id,
        explain: Callable[[PlanError], str],
    ) -> None:
        super().__init__()
        self.document = document
        self.catalog = catalog
        self.toolkit = toolkit
        self.settings = settings
        self.theme = theme
        self.icons = icons
        self.new_id = new_id
        self._explain = explain

    def do(self, edit: Edit, name: str) -> bool:
        """Make a change; one that makes no sense is explained in the status line. Returns whether it was made."""
        try:
            self.document.apply(edit, name)
        except PlanError as refusal:
            self.said.emit(self._explain(refusal))
            return False
        return True
