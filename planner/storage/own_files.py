"""Several files written or taken away together: all of them, or as they were."""

import contextlib
from collections.abc import Mapping
from pathlib import Path

from planner.storage import atomic
from planner.storage.atomic import Fingerprint, fingerprint_of
from planner.storage.errors import StorageError, writing_failed
from planner.storage.places import made


def write_together(
    folder: Path, files: Mapping[str, bytes | None], known: Mapping[str, Fingerprint]
) -> dict[str, Fingerprint]:
    """Write files by name (None takes one away) and return the fingerprints of those written.

    ``known`` holds what each file held when it was last read or written; a file that is not in it must not be
    there yet. Where one cannot be written, those before it are put back. Raises StorageError then, with the code
    ``changed-on-disk`` when somebody else has changed or made one of them.
    """
    made(folder)
    before: list[tuple[Path, bytes | None]] = []
    written: dict[str, Fingerprint] = {}
    try:
        for name, data in files.items():
            path = folder / name
            old = _held(path)
            if old is not None and old != data and known.get(name) != fingerprint_of(old):
                raise StorageError("changed-on-disk", path)
            before.append((path, old))
            if data is not None:
                written[name] = atomic.save(path, data)
            elif old is not None:
                _take_away(path)
    except StorageError:
        for path, old in reversed(before):
            with contextlib.suppress(StorageError):
                _put_back(path, old)
        raise
    return written


def save_all(files: Mapping[Path, bytes]) -> None:
    """Write files in the place of those that are there, or of none; raises StorageError, and all are as they were."""
    before: list[tuple[Path, bytes | None]] = []
    try:
        for path, data in files.items():
            old = _held(path)
            atomic.save(path, data)
            before.append((path, old))
    except StorageError:
        for path, old in reversed(before):
            with contextlib.suppress(StorageError):
                _put_back(path, old)
        raise


def _held(path: Path) -> bytes | None:
    try:
        return atomic.read(path)
    except StorageError as fault:
        if fault.code == "not-found":
            return None
        raise


def _put_back(path: Path, old: bytes | None) -> None:
    if old is not None:
        atomic.save(path, old)
    elif path.exists():
        _take_away(path)


def _take_away(path: Path) -> None:
    try:
        path.unlink()
    except OSError as fault:
        raise writing_failed(fault, path) from None
