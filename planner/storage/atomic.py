"""Reading and replacing whole files so that a crash, a full disk or a second writer loses nothing."""

import contextlib
import errno
import os
import re
import stat
from pathlib import Path

from msgspec import Struct

from planner.ids import random_id
from planner.storage.errors import StorageError, reading_failed, writing_failed

LARGEST = 16 * 1024 * 1024
"""The largest file that is read unless another limit is named, in bytes."""
STALE = 24 * 60 * 60
"""The age in seconds from which a temporary file of an interrupted save is taken away."""

_NO_FOLDER_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EPERM)
_MOST_NAME_BYTES = 200
_LEFT = r"[a-z2-7]{10}\.tmp"


class Fingerprint(Struct, frozen=True):
    """What a file held: its size in bytes and SHA-256, to tell whether somebody has changed it since."""

    size: int
    sha256: str


def fingerprint(path: Path) -> Fingerprint:
    """Return the fingerprint of a file as it is now; raises StorageError when it cannot be read."""
    return fingerprint_of(read(path))


def fingerprint_of(data: bytes) -> Fingerprint:
    """Return the fingerprint of these bytes."""
    import hashlib

    return Fingerprint(len(data), hashlib.sha256(data).hexdigest())


def read(path: Path, largest: int = LARGEST) -> bytes:
    """Return the bytes of a regular file (links are followed).

    The file is looked at before it is opened, so that a pipe or device is never waited on, and at most one
    byte more than ``largest`` is read, whatever size it claims.

    Raises StorageError.
    """
    try:
        _refuse_unless_regular(path.stat(), path)
        handle = os.open(path, os.O_RDONLY | _flag("O_NONBLOCK") | _flag("O_BINARY") | _flag("O_CLOEXEC"))
        with os.fdopen(handle, "rb") as file:
            _refuse_unless_regular(os.fstat(handle), path)
            data = file.read(largest + 1)
    except (OSError, ValueError) as fault:
        raise reading_failed(fault, path) from None
    if len(data) > largest:
        raise StorageError("too-large", path, most=str(largest // (1024 * 1024)))
    return data


def save(path: Path, data: bytes, *, expected: Fingerprint | None = None) -> Fingerprint:
    """Put ``data`` in the place of a file, or make it, and return its fingerprint.

    The old file stays whole until the new one is safe on the disk: a temporary file in the same folder is
    written, flushed and read back, then takes the old one's place. A link stays a link; an existing file keeps
    its mode, a new one is readable by its owner only. With ``expected``, the file must still be what it was
    when it was read, or hold ``data`` already; a file that has gone is made again.

    Raises StorageError; then the file is as it was (after ``disk-trouble`` it may be the new one).
    """
    try:
        target = Path(os.path.realpath(path))
        mode = _mode_to_keep(target, path)
        _refuse_if_changed(target, path, data, expected)
        temporary = target.with_name(_temporary_name(target.name))
        try:
            _write(temporary, data, mode)
            temporary.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
        _settle(target.parent)
    except (OSError, ValueError) as fault:
        raise writing_failed(fault, path) from None
    return fingerprint_of(data)


def sweep(path: Path, *, now: float) -> int:
    """Take away what interrupted saves of this one file left behind, and return how many there were.

    Only regular files of this user with the name of a temporary file, older than a day; ``now`` is seconds
    since 1970. Never raises: a leftover harms nobody.
    """
    target = Path(os.path.realpath(path))
    return _swept(target.parent, re.compile(re.escape(f".{_short(target.name)}.") + _LEFT), now)


def sweep_folder(folder: Path, *, now: float) -> int:
    """Do as ``sweep`` does for every file that a folder of the app's own may once have held."""
    return _swept(folder, re.compile(r"\..+\." + _LEFT), now)


def _swept(folder: Path, leftover: re.Pattern[str], now: float) -> int:
    count = 0
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if leftover.fullmatch(entry.name) and _is_stale(entry, now):
                with contextlib.suppress(OSError):
                    Path(entry.path).unlink()
                    count += 1
    return count


def _refuse_unless_regular(status: os.stat_result, path: Path) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise StorageError("is-a-folder", path)
    if not stat.S_ISREG(status.st_mode):
        raise StorageError("not-a-file", path)


def _mode_to_keep(target: Path, path: Path) -> int:
    try:
        status = target.stat()
    except FileNotFoundError:
        return 0o600
    _refuse_unless_regular(status, path)
    mode = stat.S_IMODE(status.st_mode)
    # Replacing needs no right to write the file itself, but somebody who took that right away meant it.
    if not mode & 0o222:
        raise StorageError("read-only", path)
    return mode


def _refuse_if_changed(target: Path, path: Path, data: bytes, expected: Fingerprint | None) -> None:
    if expected is None:
        return
    try:
        size = target.stat().st_size
    except FileNotFoundError:
        return
    if size in (expected.size, len(data)):
        with contextlib.suppress(StorageError):
            if fingerprint_of(read(target, size)) in (expected, fingerprint_of(data)):
                return
    raise StorageError("changed-on-disk", path)


def _write(temporary: Path, data: bytes, mode: int) -> None:
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | _flag("O_NOFOLLOW") | _flag("O_BINARY") | _flag("O_CLOEXEC")
    handle = os.open(temporary, flags, 0o600)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(handle, rest) :]
        if hasattr(os, "fchmod"):
            os.fchmod(handle, mode)
        os.fsync(handle)
        os.lseek(handle, 0, os.SEEK_SET)
        with os.fdopen(os.dup(handle), "rb") as file:
            if file.read(len(data) + 1) != data:
                raise OSError(errno.EIO, "what was written reads back differently")
    finally:
        os.close(handle)


def _settle(folder: Path) -> None:
    """Ask the disk to keep the new name too; some file systems and Windows have no such request."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY | _flag("O_CLOEXEC"))
    except OSError as fault:
        if fault.errno in _NO_FOLDER_SYNC:
            return
        raise
    try:
        os.fsync(handle)
    except OSError as fault:
        if fault.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(handle)


def _is_stale(entry: os.DirEntry[str], now: float) -> bool:
    status = entry.stat(follow_symlinks=False)
    ours = not hasattr(os, "getuid") or status.st_uid == os.getuid()
    return stat.S_ISREG(status.st_mode) and ours and now - status.st_mtime > STALE


def _temporary_name(name: str) -> str:
    return f".{_short(name)}.{random_id()}.tmp"


def _short(name: str) -> str:
    """Return so much of a name that a temporary name made from it is not too long for the disk."""
    return os.fsdecode(os.fsencode(name)[:_MOST_NAME_BYTES])


def _flag(name: str) -> int:
    return int(getattr(os, name, 0))
