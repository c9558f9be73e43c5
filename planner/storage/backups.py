"""The last few versions of a saved plan, put aside before a save takes their place."""

import contextlib
import os
import re
from pathlib import Path

from msgspec import Struct

from planner.ids import derived_id, random_id
from planner.storage.atomic import read, save
from planner.storage.errors import StorageError, writing_failed
from planner.storage.places import made
from planner.storage.vault import MAGIC, OVERHEAD, is_protected

MOST = 5
"""So many versions are kept of one file."""
LARGEST = 16 * 1024 * 1024 + OVERHEAD

_NAME = re.compile(r"([0-9]{8})-[a-z2-7]{10}\.backup")


class Backup(Struct, frozen=True):
    """One version of a file: where it lies, and when it was put aside, in seconds since 1970."""

    file: Path
    kept_at: float


class Backups:
    """The versions of one plan's file, in a folder whose name tells nothing of either."""

    def __init__(self, folder: Path, plan: str, path: Path) -> None:
        """``plan`` is the id of the plan; nothing is made yet."""
        self._folder = folder / derived_id("backup", plan, os.path.realpath(path))

    def keep(self, data: bytes, *, is_sound: bool = True) -> None:
        """Put a version aside; beyond the MOST the oldest goes, after the new one is safe on the disk.

        A version that is not known to be sound pushes none away. One that is the same as the newest is not kept
        twice. Raises StorageError; then all versions are as they were.
        """
        numbered = self._numbered()
        if numbered and _held(numbered[-1][1]) == data:
            return
        number = numbered[-1][0] + 1 if numbered else 1
        save(made(self._folder) / f"{number:08}-{random_id()}.backup", data)
        if is_sound:
            for _, file in self._numbered()[:-MOST]:
                with contextlib.suppress(OSError):
                    file.unlink()

    def kept(self) -> tuple[Backup, ...]:
        """Return the versions there are, newest first."""
        backups = []
        for _, file in reversed(self._numbered()):
            with contextlib.suppress(OSError):
                backups.append(Backup(file, file.stat().st_mtime))
        return tuple(backups)

    def drop_plain(self) -> None:
        """Take away every version that anybody could read; raises StorageError when one cannot be taken away."""
        for _, file in self._numbered():
            try:
                with file.open("rb") as opened:
                    is_plain = not is_protected(opened.read(len(MAGIC)))
                if is_plain:
                    file.unlink()
            except OSError as fault:
                raise writing_failed(fault, file) from None

    def _numbered(self) -> list[tuple[int, Path]]:
        with contextlib.suppress(OSError):
            found = ((_NAME.fullmatch(file.name), file) for file in self._folder.iterdir())
            return sorted((int(match[1]), file) for match, file in found if match)
        return []


def _held(file: Path) -> bytes | None:
    try:
        return read(file, LARGEST)
    except StorageError:
        return None
