"""Where personal things are kept: the one place that knows the folders of this computer's user."""

import os
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

HOME_VARIABLE = "SHAKING_UP_HOME"
"""Names one folder to keep everything in: a memory stick, or a test's own."""

_APP = "shaking-up-planner"


class Places(Struct, frozen=True):
    """The folders of one user. None of them need exist yet."""

    data: Path
    config: Path

    @property
    def recovery(self) -> Path:
        """Copies of open plans, for after a crash."""
        return self.data / "recovery"

    @property
    def backups(self) -> Path:
        """Earlier versions of saved plans."""
        return self.data / "backups"

    @property
    def open_plans(self) -> Path:
        """Marks of the plans that a running window has open."""
        return self.data / "open"

    @property
    def templates(self) -> Path:
        """Templates of one's own."""
        return self.data / "templates"

    @property
    def tools(self) -> Path:
        """Tools of one's own, as YAML."""
        return self.data / "tools"

    @property
    def shelf(self) -> Path:
        """The file that holds the toolkit."""
        return self.data / "toolkit.json"

    @property
    def settings(self) -> Path:
        """The file that holds the settings of the window."""
        return self.config / "settings.json"


def places(home: Path | None = None, *, environment: Mapping[str, str] | None = None) -> Places:
    """Return the user's folders: below ``home``, below what SHAKING_UP_HOME names, or where the system wants them."""
    named = (os.environ if environment is None else environment).get(HOME_VARIABLE, "").strip()
    if home is None and named:
        home = Path(named).expanduser()
    if home is not None:
        return Places(home / "data", home / "config")
    import appdirs

    return Places(
        Path(appdirs.user_data_dir(_APP, appauthor=False)), Path(appdirs.user_config_dir(_APP, appauthor=False))
    )


def made(folder: Path) -> Path:
    """Return a folder of the user's after making it, readable by its owner only.

    Raises StorageError when it cannot be made.
    """
    from planner.storage.errors import writing_failed

    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as fault:
        raise writing_failed(fault, folder) from None
    return folder
