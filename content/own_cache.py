"""Tools of one's own as last read, so that thousands of sheets need no parsing at every start."""

import contextlib
import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

import planner.catalog
import planner.catalog_parts
import planner.vocabulary
from planner.catalog import Tool
from planner.storage.atomic import Fingerprint

SHAPES = (planner.catalog, planner.catalog_parts, planner.vocabulary)
"""The modules that give a tool its shape: where one of them has changed, what was compiled holds no more."""


class Row(Struct, frozen=True, array_like=True):
    """A sheet that was sound: its file's size and time, what the file held, and the tool."""

    size: int
    time: int
    fingerprint: Fingerprint
    tool: Tool


class _Held(Struct, frozen=True):
    shape: str
    rows: dict[str, Row] = {}


def compiled_file(folder: Path) -> Path:
    """Return the file that holds the tools of a folder compiled, beside it; it may be deleted at any time."""
    return folder.with_name(f"{folder.name}.msgpack")


def compiled(folder: Path, language: str) -> dict[str, Row]:
    """Return the rows that still hold by file name: those whose file has the size and time it had when read.

    A compiled file that is missing, broken or of another version of the app gives none, and is no fault.
    """
    with contextlib.suppress(OSError, ValueError, TypeError):
        data = compiled_file(folder).read_bytes()
        with _uncollected():
            held = msgspec.msgpack.decode(data, type=_Held)
        if held.shape == _shape(language):
            there = stamps(folder)
            return {name: row for name, row in held.rows.items() if there.get(name) == (row.size, row.time)}
    return {}


def compile_rows(folder: Path, language: str, rows: dict[str, Row]) -> None:
    """Keep rows for the next start, and nothing where there are none; a disk that refuses is no fault."""
    path = compiled_file(folder)
    temporary = path.with_suffix(f".{os.getpid()}.tmp")
    if not rows:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
        return
    data = msgspec.msgpack.encode(_Held(_shape(language), rows))
    try:
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
        temporary.replace(path)
    except OSError:
        # What is no longer true of one's tools must not stay behind either.
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
            temporary.unlink(missing_ok=True)


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """Return the size and time of each sheet in a folder, by file name."""
    found = {}
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(".yaml"):
                with contextlib.suppress(OSError):
                    status = entry.stat()
                    found[entry.name] = (status.st_size, status.st_mtime_ns)
    return found


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """Look for no garbage while many values are made: none of them is any, and looking triples the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _shape(language: str) -> str:
    """Return what the compiled form hangs on besides the sheets: the language, and the types of this version."""
    parts = [language, sys.implementation.cache_tag or ""]
    for module in SHAPES:
        with contextlib.suppress(OSError):
            status = Path(module.__file__ or "").stat()
            parts.append(f"{status.st_size} {status.st_mtime_ns}")
    return " ".join(parts)
