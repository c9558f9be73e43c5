"""Where content files come from: a folder, or what a pack's file holds; both named as ``tools/red-lines.yaml``."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from content.strict_yaml import LARGEST, MOST_EVENTS

GIVEN = ("id", "language", "untranslated", "handout_in")
"""What a sheet cannot say of itself: its id is its file's name, its language the folder's."""
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""A language's tag, which is the name of the folder with its words."""


def stem(name: str) -> str:
    """Return the id that a file's name gives its sheet.

    >>> stem("tools/red-lines.yaml")
    'red-lines'
    """
    return name.rpartition("/")[2].removesuffix(".yaml")


class Sheets(Protocol):
    """Files by their names below one folder, with ``/`` between."""

    @property
    def most_pieces(self) -> int:
        """How many pieces of YAML one file may have."""

    def names(self, folder: str) -> tuple[str, ...]:
        """Return the names of the files (and folders) right in a folder (``""`` is the top), in order."""

    def has(self, name: str) -> bool:
        """Whether there is something of this name."""

    def read(self, name: str) -> bytes:
        """Return what a file holds, up to one byte more than is ever read; raises OSError."""


class FolderSheets:
    """The files of a folder on the disk."""

    most_pieces = MOST_EVENTS

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def names(self, folder: str) -> tuple[str, ...]:
        place = self._folder / folder
        if not place.is_dir():
            return ()
        return tuple(sorted(path.relative_to(self._folder).as_posix() for path in place.iterdir()))

    def has(self, name: str) -> bool:
        return (self._folder / name).exists()

    def read(self, name: str) -> bytes:
        path = self._folder / name
        # A pipe or device would be waited on for ever.
        if not path.is_file():
            raise OSError(path)
        with path.open("rb") as file:
            return file.read(LARGEST + 1)


class HeldSheets:
    """Files that are held in memory, by name, as a stranger's pack brought them."""

    most_pieces = 5_000
    """Our longest sheet has a fifth of that; a pack of two hundred is still told sound or not within seconds."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    def names(self, folder: str) -> tuple[str, ...]:
        before = f"{folder}/" if folder else ""
        inner = (name[len(before) :] for name in self._files if name.startswith(before))
        return tuple(sorted({before + name.split("/")[0] for name in inner}))

    def has(self, name: str) -> bool:
        return name in self._files

    def read(self, name: str) -> bytes:
        if name not in self._files:
            raise OSError(name)
        return self._files[name]
