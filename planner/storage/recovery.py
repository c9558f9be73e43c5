"""Copies of open plans in the user's own folder, so that a crash costs seconds of work and not an evening."""

import contextlib
from pathlib import Path
from typing import Any

from msgspec import Struct, structs

from planner.ids import random_id
from planner.plan import Plan
from planner.reading import FaultsFound
from planner.storage import locks, plan_file, strict_json, vault
from planner.storage.atomic import Fingerprint, read, save
from planner.storage.errors import StorageError, writing_failed
from planner.storage.places import made
from planner.storage.vault import FileKey

_FORMAT = "shaking-up-recovery"
_ENDING = ".recovery"
_HEADER = 64 * 1024
_LARGEST = plan_file.LARGEST + _HEADER + vault.OVERHEAD


class Recovered(Struct, frozen=True):
    """What a crash left: the plan as it last was, and which file it had been opened from."""

    file: Path
    plan: Plan | None
    """None while it is protected and its passphrase has not been given."""
    kept_at: float
    """When the copy was made, in seconds since 1970."""
    original: Path | None = None
    """The plan's own file, or None when it had never been saved (or is not known yet)."""
    fingerprint: Fingerprint | None = None
    """What that file held when it was opened or last saved."""
    key: FileKey | None = None
    """The key of a protected plan, once it has been unlocked: it is saved protected again."""


class RecoveryCopy:
    """The recovery copy of one open document: kept while it has unsaved work, dropped on save and on closing.

    Under its first line, which says where the plan came from, the copy is a plan file like any other; that of a
    protected plan is sealed as a whole. Its name says nothing. While this object lives, ``found`` of another
    window passes the copy over.
    """

    def __init__(self, folder: Path) -> None:
        """Reserve a name in ``folder`` (made if need be); raises StorageError when that is not possible."""
        self._file = made(folder) / f"{random_id()}{_ENDING}"
        try:
            self._mark = locks.Mark(self._file.with_suffix(".open"))
        except OSError as fault:
            raise writing_failed(fault, self._file) from None

    def keep(
        self,
        plan: Plan,
        *,
        original: Path | None = None,
        fingerprint: Fingerprint | None = None,
        key: FileKey | None = None,
    ) -> None:
        """Write the plan as it is now; raises StorageError, and the copy before stays."""
        body = plan_file.encode(plan, protected=key is not None)
        data = with_head(body, original=original, fingerprint=fingerprint)
        self.keep_bytes(data if key is None else key.seal(data))

    def keep_bytes(self, data: bytes) -> None:
        """Write a copy that was made before, sealed or not; raises StorageError, and the copy before stays."""
        save(self._file, data)

    def drop(self) -> None:
        """Take the copy away: nothing is unsaved any more. ``keep`` makes a new one."""
        with contextlib.suppress(OSError):
            self._file.unlink()

    def close(self) -> None:
        """Take the copy and its mark away: the document is closed."""
        self.drop()
        self._mark.release()

    def leave(self) -> None:
        """Let go of the copy and leave it where it is, to be offered at the next start."""
        self._mark.release()


def with_head(body: bytes, *, original: Path | None = None, fingerprint: Fingerprint | None = None) -> bytes:
    """Return a plan's bytes, as ``plan_file`` makes them, under a line that says which file they are of."""
    import json

    header = {
        "format": _FORMAT,
        "version": 1,
        "original": str(original) if original is not None else None,
        "fingerprint": structs.asdict(fingerprint) if fingerprint is not None else None,
    }
    # Escaped, because the bytes of a file's name need not be text.
    return json.dumps(header).encode() + b"\n" + body


def found(folder: Path) -> tuple[Recovered, ...]:
    """Return what can be recovered, newest first: copies whose app is no longer running.

    A copy that cannot be read is passed over and left where it is.
    """
    recovered = []
    with contextlib.suppress(OSError):
        for file in sorted(folder.glob(f"*{_ENDING}")):
            if not locks.is_held(file.with_suffix(".open")):
                with contextlib.suppress(StorageError, FaultsFound, OSError):
                    data = read(file, _LARGEST)
                    kept_at = file.stat().st_mtime
                    if vault.is_protected(data):
                        vault.check_header(data)
                        recovered.append(Recovered(file, None, kept_at))
                    else:
                        recovered.append(_recovered(file, data, kept_at))
    return tuple(sorted(recovered, key=lambda copy: (-copy.kept_at, copy.file.name)))


def unlocked(recovered: Recovered, passphrase: str) -> Recovered:
    """Return a protected copy with its plan and its key. Not for the interface thread.

    Raises StorageError when it cannot be read, WrongPassphrase or FaultsFound when it cannot be opened.
    """
    inside, key = vault.unlock(read(recovered.file, _LARGEST), passphrase)
    return structs.replace(_recovered(recovered.file, inside, recovered.kept_at), key=key)


def dismiss(recovered: Recovered) -> None:
    """Take a copy away that was recovered or is not wanted; raises StorageError when that is not possible."""
    try:
        recovered.file.unlink(missing_ok=True)
        recovered.file.with_suffix(".open").unlink(missing_ok=True)
    except OSError as fault:
        raise writing_failed(fault, recovered.file) from None


def without_head(data: bytes) -> tuple[Plan, Path | None, Fingerprint | None]:
    """Return what ``with_head`` put together; raises FaultsFound."""
    head, _, body = data.partition(b"\n")
    header: Any = strict_json.parse(head, largest=_HEADER)
    if not isinstance(header, dict) or header.get("format") != _FORMAT or header.get("version") != 1:
        raise strict_json.one_fault("not-a-plan")
    try:
        original, mark = header["original"], header["fingerprint"]
        path = Path(original) if original is not None else None
        fingerprint = Fingerprint(**mark) if mark is not None else None
    except (KeyError, TypeError):
        raise strict_json.one_fault("not-a-plan") from None
    return plan_file.decode(body), path, fingerprint


def _recovered(file: Path, data: bytes, kept_at: float) -> Recovered:
    plan, original, fingerprint = without_head(data)
    return Recovered(file=file, plan=plan, kept_at=kept_at, original=original, fingerprint=fingerprint)
