"""What pages work with: the document, the catalog, the toolkit, settings and look, passed in by hand."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from planner.catalog import Catalog
from planner.edits import Edit
from planner.ids import NewId, random_id
from planner.plan import PlanError
from ui.document import PlanDocument
from ui.own_tools import OwnTools
from ui.quiet_reasons import QuietReasons
from ui.settings import SettingsFile
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.wording import hour_words

if TYPE_CHECKING:
    from ui.toolkit import Toolkit

Step = Literal["home", "questions", "ideas", "agenda", "safety", "paper", "settings", "ready", "findings"]


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
    day_opened = Signal(str)
    """The agenda shows another day, by id: the header speaks of that one."""
    paper_wanted = Signal(str)
    """A page asks for a paper to be shown, by the id of its document."""
    said = Signal(str)
    """One calm sentence for the status line."""
    action_wanted = Signal(str)
    """A page asks for an action of the window, by its id (open, new, template…)."""
    file_wanted = Signal(str)
    """A page asks for a file to be opened, by its path."""
    tool_deed_wanted = Signal(str, object)
    """A page asks for something to be done with a tool of one's own: new, change, copy, delete, restore (with the
    Tool), or from-block (with the Block)."""
    catalog_changed = Signal()
    """Tools of one's own came, changed or went: the catalog holds them now."""
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
        own_tools: OwnTools | None = None,
    ) -> None:
        super().__init__()
        self.own_tools = own_tools if own_tools is not None else OwnTools(catalog)
        """Tools of one's own; the ``catalog`` has them among the shipped ones."""
        self.own_tools.changed.connect(self._take_own)
        self.document = document
        self.catalog = catalog
        self.toolkit = toolkit
        self.settings = settings
        self.theme = theme
        self.icons = icons
        self.new_id = new_id
        self.quiet = QuietReasons(document)
        self._explain = explain

    def _take_own(self) -> None:
        self.catalog = self.own_tools.catalog
        self.document.take_catalog(self.catalog)
        self.catalog_changed.emit()

    def hour(self, minutes: int) -> str:
        """Return an hour, in minutes from midnight, as this person reads it."""
        return hour_words(minutes, twelve=self.settings.now.twelve_hours)

    def tool_used(self, id: str) -> None:
        """Remember that a tool was put into an agenda, where its user wants that remembered."""
        self.toolkit.used(id, keep=self.settings.now.keep_recents)

    def explained(self, refusal: PlanError) -> str:
        """Return in one sentence why something makes no sense for this plan."""
        return self._explain(refusal)

    def do(self, edit: Edit, name: str) -> bool:
        """Make a change; one that makes no sense is explained in the status line. Returns whether it was made."""
        try:
            self.document.apply(edit, name)
        except PlanError as refusal:
            self.said.emit(self._explain(refusal))
            return False
        return True
