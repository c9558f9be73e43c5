"""Which plans a running window has open, so that two windows do not write the same file."""

import os
from pathlib import Path

from planner.ids import derived_id
from planner.storage import locks
from planner.storage.errors import StorageError
from planner.storage.places import made


def claim(folder: Path, path: Path) -> locks.Mark | None:
    """Return the mark that this window has a plan's file open, or None where no mark can be made.

    The system takes the mark away when the app ends in any way; its name tells nothing of the file's.
    Raises StorageError with the code ``open-elsewhere`` when another window has the file open.
    """
    mark = folder / f"{derived_id('open', os.path.realpath(path))}.open"
    if locks.is_held(mark):
        raise StorageError("open-elsewhere", path)
    try:
        return locks.Mark(made(folder) / mark.name)
    except (OSError, StorageError):
        return None
