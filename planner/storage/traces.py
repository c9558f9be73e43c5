"""What the app has written on this computer by itself, to be listed and taken away."""

import contextlib
from collections.abc import Iterable
from pathlib import Path
from typing import Literal, TypeAlias

from msgspec import Struct

from planner.storage import locks
from planner.storage.places import Places

Kind: TypeAlias = Literal["settings", "recovery", "backups", "marks", "toolkit", "templates", "tools"]
KINDS: tuple[Kind, ...] = ("settings", "recovery", "backups", "marks", "toolkit", "templates", "tools")
OWN_WORK: tuple[Kind, ...] = ("toolkit", "templates", "tools")
"""What somebody has made on purpose: taken away only when that is asked for."""


class Trace(Struct, frozen=True):
    """Files of one kind, and how many bytes they hold together."""

    kind: Kind
    files: tuple[Path, ...]
    size: int


def traces(places: Places) -> tuple[Trace, ...]:
    """Return everything that is there by now, by kind; leftovers of interrupted saves are with their kind."""
    found = ((kind, tuple(sorted(_files(kind, places)))) for kind in KINDS)
    return tuple(Trace(kind, files, sum(map(_size, files))) for kind, files in found if files)


def remove(chosen: Iterable[Trace], places: Places) -> tuple[Path, ...]:
    """Take these files away, and folders of ours that are empty then; return what could not be taken away.

    The disk may hold their bytes for a long time yet; nothing in software can promise otherwise.
    """
    left = []
    for trace in chosen:
        for file in trace.files:
            try:
                file.unlink(missing_ok=True)
            except OSError:
                left.append(file)
    for folder in _folders(places):
        with contextlib.suppress(OSError):
            folder.rmdir()
    return tuple(left)


def _files(kind: Kind, places: Places) -> set[Path]:
    if kind == "settings":
        return _with_leftovers(places.settings)
    if kind == "toolkit":
        return _with_leftovers(places.shelf)
    folders: dict[Kind, Path] = {
        "recovery": places.recovery,
        "backups": places.backups,
        "marks": places.open_plans,
        "templates": places.templates,
        "tools": places.tools,
    }
    with contextlib.suppress(OSError):
        return {file for file in folders[kind].rglob("*") if _is_ours(file)}
    return set()


def _is_ours(file: Path) -> bool:
    """Whether this is a file that no running window holds."""
    if not file.is_file() or file.is_symlink():
        return False
    return file.suffix != ".open" or not locks.is_held(file)


def _with_leftovers(file: Path) -> set[Path]:
    with contextlib.suppress(OSError):
        return {path for path in file.parent.iterdir() if path.name == file.name or path.match(f".{file.name}.*.tmp")}
    return set()


def _folders(places: Places) -> list[Path]:
    """Our own folders, the innermost first."""
    inside = [folder for folder in places.backups.glob("*") if folder.is_dir()]
    return [
        *inside,
        *(places.backups, places.recovery, places.open_plans, places.templates, places.tools),
        *(places.data, places.config),
    ]


def _size(file: Path) -> int:
    with contextlib.suppress(OSError):
        return file.stat().st_size
    return 0
