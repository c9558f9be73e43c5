"""Copies of open plans in the user's own folder, so that a crash costs seconds of work and not an evening."""

import contextlib
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct, structs

from planner.ids import random_id
from planner.plan import Plan
from planner.reading import FaultsFound
from planner.storage import locks, plan_file, strict_json
from planner.storage.atomic import Fingerprint, read, save
from planner.storage.errors import StorageError, writing_failed
from planner.storage.places import made

_FORMAT = "shaking-up-recovery"
_ENDING = ".recovery"
_HEADER = 64 * 1024


class Recovered(Struct, frozen=True):
    """What a crash left: the plan as it last was, and which file it had been opened from."""

    file: Path
    plan: Plan
    kept_at: float
    """When the copy was made, in seconds since 1970."""
    original: Path | None = None
    """The plan's own file, or None when it had never been saved."""
    fingerprint: Fingerprint | None = None
    """What that file held when it was opened or last saved."""


class RecoveryCopy:
    """The recovery copy of one open document: kept while it has unsaved work, dropped on save and on closing.

    Under its first line, which says where the plan came from, the copy is a plan file like any other. Its name
    says nothing. While this object lives, ``found`` of another window passes the copy over.
    """

    def __init__(self, folder: Path) -> None:
        """Reserve a name in ``folder`` (made if need be); raises StorageError when that is not possible."""
        self._file = made(folder) / f"{random_id()}{_ENDING}"
        try:
            self._mark = locks.Mark(self._file.with_suffix(".open"))
        except OSError as fault:
            raise writing_failed(fault, self._file) from None

    def keep(self, plan: Plan, *, original: Path | None = None, fingerprint: Fingerprint | None = None) -> None:
        """Write the plan as it is now; raises StorageError, and the copy before stays."""
        header = {
            "format": _FORMAT,
            "version": 1,
            "original": str(original) if original is not None else None,
            "fingerprint": structs.asdict(fingerprint) if fingerprint is not None else None,
        }
        save(self._file, msgspec.json.encode(header) + b"\n" + plan_file.encode(plan))

    def drop(self) -> None:
        """Take the copy away: nothing is unsaved any more. ``keep`` makes a new one."""
        with contextlib.suppress(OSError):
            self._file.unlink()

    def close(self) -> None:
        """Take the copy and its mark away: the document is closed."""
        self.drop()
        self._mark.release()


def found(folder: Path) -> tuple[Recovered, ...]:
    """Return what can be recovered, newest first: copies whose app is no longer running.

    A copy that cannot be read is passed over and left where it is.
    """
    recovered = []
    with contextlib.suppress(OSError):
        for file in sorted(folder.glob(f"*{_ENDING}")):
            if not locks.is_held(file.with_suffix(".open")):
                with contextlib.suppress(StorageError, FaultsFound, OSError, KeyError, TypeError):
                    recovered.append(_recovered(file))
    return tuple(sorted(recovered, key=lambda copy: (-copy.kept_at, copy.file.name)))


def dismiss(recovered: Recovered) -> None:
    """Take a copy away that was recovered or is not wanted; raises StorageError when that is not possible."""
    try:
        recovered.file.unlink(missing_ok=True)
        recovered.file.with_suffix(".open").unlink(missing_ok=True)
    except OSError as fault:
        raise writing_failed(fault, recovered.file) from None


def _recovered(file: Path) -> Recovered:
    head, _, body = read(file, plan_file.LARGEST + _HEADER).partition(b"\n")
    header: Any = strict_json.parse(head, largest=_HEADER)
    if not isinstance(header, dict) or header.get("format") != _FORMAT or header.get("version") != 1:
        raise strict_json.one_fault("not-a-plan")
    original, mark = header["original"], header["fingerprint"]
    return Recovered(
        file=file,
        plan=plan_file.decode(body),
        kept_at=file.stat().st_mtime,
        original=Path(original) if original is not None else None,
        fingerprint=Fingerprint(**mark) if mark is not None else None,
    )
