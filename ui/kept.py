"""What the app writes on this computer: every folder and file, in plain words."""

from pathlib import Path

from msgspec import Struct

from planner.storage.errors import shown
from planner.storage.places import Places
from ui.words import translate


class Kept(Struct, frozen=True):
    """One file or folder of the app's own: what it is called, what is in it, and where it lies."""

    name: str
    what: str
    path: Path

    @property
    def is_there(self) -> bool:
        """Whether it exists by now; nothing is made before it is needed."""
        try:
            return self.path.is_file() or any(self.path.iterdir())
        except OSError:
            return False

    @property
    def where(self) -> str:
        """The path as text."""
        return shown(self.path)


def kept_here(places: Places) -> tuple[Kept, ...]:
    """Return everything that the app keeps on this computer besides the plans themselves."""
    return (
        Kept(
            translate("Kept", "Settings"),
            translate(
                "Kept", "Language, look, paper, the size of the window, and the list of recent plans if you want one."
            ),
            places.settings,
        ),
        Kept(
            translate("Kept", "Toolkit"),
            translate(
                "Kept",
                "The tools that you collected, with their full text; favourites, your notes about tools, and which"
                " you used lately, if you want that. Nothing of any plan.",
            ),
            places.shelf,
        ),
        Kept(
            translate("Kept", "Recovery copies"),
            translate(
                "Kept",
                "A copy of the open plan while it has unsaved changes, so that a crash loses little."
                " It goes when you save or close.",
            ),
            places.recovery,
        ),
        Kept(
            translate("Kept", "Earlier versions"),
            translate(
                "Kept",
                "The last five saves of each plan, so that you can go back. Those of a protected plan are"
                " protected like it.",
            ),
            places.backups,
        ),
        Kept(
            translate("Kept", "Marks of open plans"),
            translate(
                "Kept", "An empty file for each plan that is open, so that two windows do not write the same one."
            ),
            places.open_plans,
        ),
        Kept(
            translate("Kept", "Your templates"),
            translate(
                "Kept", "Sessions that you saved as templates, stripped of dates, names, places and risk answers."
            ),
            places.templates,
        ),
        Kept(
            translate("Kept", "Your own tools"),
            translate(
                "Kept",
                "Tools that you write yourself, as text files, and beside the folder one file of them all for a quick"
                " start.",
            ),
            places.tools,
        ),
    )


def promises() -> tuple[str, ...]:
    """Return what holds for all of it, a sentence each."""
    return (
        translate(
            "Kept", "Plans and papers are where you save them. Beside them the app keeps only what is listed here."
        ),
        translate("Kept", "Nothing leaves this computer: no account, no network, no counting of what you do."),
        translate("Kept", "No log is written."),
        translate(
            "Kept",
            "A plan is an ordinary file that anybody with this computer can read, unless you protect it with a"
            " passphrase (Plan menu). Deleting a file does not wipe it from the disk.",
        ),
    )
