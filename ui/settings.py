"""What the window remembers of a person's choices; nothing of a plan is among it unless wanted."""

from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QLocale

from exports.options import PaperOptions, PaperSize
from planner.brief import Language
from planner.storage import atomic
from planner.storage.errors import StorageError
from planner.storage.places import made

SMALLEST, LARGEST = 0.8, 2.0
"""How far text can be scaled."""


AgendaView = Literal["list", "scale", "balance"]
"""The ways to look at the days of a plan."""


AgendaColumn = Literal["minutes", "end", "kind", "form", "lead", "materials", "marks"]
"""The columns of the agenda that can be shown or left out."""


class Settings(msgspec.Struct, frozen=True):
    """The choices of the person who uses this computer."""

    language: Language = "en"
    theme: Literal["system", "light", "dark"] = "system"
    text_scale: Annotated[float, msgspec.Meta(ge=SMALLEST, le=LARGEST)] = 1.0
    reduced_motion: bool = False
    paper: Literal["", "a4", "letter", "a5"] = ""
    """Empty follows the place: Letter in North America, A4 elsewhere."""
    low_ink: bool = False
    large_print: bool = False
    page_strip: bool = False
    """Whether all pages of a paper are shown small beside the open one."""
    printing: PaperOptions = PaperOptions()
    """The rest of how papers print; size, large print and low ink stand above, since the Settings page has them."""
    print_profiles: dict[Annotated[str, msgspec.Meta(max_length=60)], PaperOptions] = {}
    """Ways of printing that have been given a name."""
    paper_set: dict[str, bool] = {}
    """Documents put into the whole set or taken out of it by hand, by id."""
    clock: Literal["", "24", "12"] = ""
    keep_recents: bool = False
    """Whether the plans that were opened are remembered, by their paths; protected ones never are."""
    keep_versions: bool = True
    """Whether a save puts the version before aside."""
    discreet: bool = False
    """Whether the title of the window names no plan."""
    lock_minutes: Annotated[int, msgspec.Meta(ge=0, le=120)] = 5
    """After so many minutes without a key or a click a protected plan is locked; 0 for never."""
    recents: tuple[str, ...] = ()
    geometry: str = ""
    agenda_view: AgendaView = "list"
    agenda_without: tuple[AgendaColumn, ...] = ("end", "materials")
    """Columns of the agenda that somebody does not want to see."""
    splitters: dict[str, tuple[Annotated[int, msgspec.Meta(ge=0, le=100_000)], ...]] = {}

    @property
    def paper_size(self) -> PaperSize:
        """The paper in force."""
        if self.paper:
            return self.paper
        country = QLocale.territoryToCode(QLocale.system().territory())
        return "letter" if country in ("US", "CA", "MX", "PH", "CL", "CO", "VE", "GT") else "a4"

    @property
    def twelve_hours(self) -> bool:
        """Whether hours are shown as 6:30 pm rather than 18:30."""
        if self.clock:
            return self.clock == "12"
        system = QLocale.system()
        return (
            system.language() != QLocale.Language.C
            and "a" in system.timeFormat(QLocale.FormatType.ShortFormat).lower()
        )

    def opened(self, path: Path) -> "Settings":
        """Return the settings with a file at the head of the recent ones, if those are kept."""
        if not self.keep_recents:
            return replace(self, recents=())
        return replace(self, recents=(str(path), *self.without_recent(path).recents)[:8])

    def without_recent(self, path: Path) -> "Settings":
        """Return the settings without a file among the recent ones."""
        return replace(self, recents=tuple(old for old in self.recents if old != str(path)))


class SettingsFile:
    """The settings in force, and their file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_kept = True
        self.now = self._read()

    def change(self, **values: object) -> None:
        """Change some of the settings and keep them; a folder that cannot be written is no reason to stop."""
        self.take(replace(self.now, **values))

    def take(self, settings: Settings) -> None:
        """Keep these settings."""
        if settings == self.now:
            return
        self.now = settings
        if not self._is_kept:
            return
        try:
            made(self._path.parent)
            atomic.save(self._path, msgspec.json.format(msgspec.json.encode(settings)))
        except StorageError:
            return

    def keep_widths(self, page: str, *widths: int) -> None:
        """Keep how wide the columns of a page are, in pixels."""
        self.change(splitters={**self.now.splitters, page: widths})

    def keep_nothing(self) -> None:
        """Write nothing any more until the app is started again; the settings in force stay in force."""
        self._is_kept = False

    def _read(self) -> Settings:
        try:
            return msgspec.json.decode(atomic.read(self._path, 1_000_000), type=Settings)
        except (StorageError, ValueError, RecursionError):
            return Settings()
