"""What can go wrong between the app and the disk, as codes that the interface puts into words."""

import errno
import os
import re
from pathlib import Path

_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
"""What could make a name look like another one: it turns letters round, breaks lines, or is not to be seen."""

_READ = {
    errno.ENOENT: "not-found",
    errno.ENOTDIR: "not-found",
    errno.EISDIR: "is-a-folder",
    errno.EACCES: "no-permission",
    errno.EPERM: "no-permission",
    errno.ELOOP: "link-loop",
    errno.ENAMETOOLONG: "name-too-long",
}

_WRITTEN = {
    **_READ,
    errno.ENOENT: "folder-not-found",
    errno.ENOTDIR: "folder-not-found",
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "disk-full",
    errno.EROFS: "read-only",
}


class StorageError(Exception):
    """A file that could not be read or written; ``code`` says why, ``path`` which one.

    Codes: ``not-found``, ``folder-not-found``, ``is-a-folder``, ``not-a-file`` (a pipe or device),
    ``no-permission``, ``read-only``, ``disk-full``, ``disk-trouble``, ``link-loop``, ``name-too-long``,
    ``no-such-name``, ``too-large``, ``changed-on-disk``, ``already-there``,
    ``no-such-folder``, ``not-a-folder``, ``open-elsewhere``.
    """

    def __init__(self, code: str, path: Path, **params: str) -> None:
        super().__init__(code)
        self.code = code
        self.path = path
        self.params = params


def reading_failed(fault: OSError | ValueError, path: Path) -> StorageError:
    """Return the error that says why a file could not be read."""
    return StorageError(_code(fault, _READ), path)


def writing_failed(fault: OSError | ValueError, path: Path) -> StorageError:
    """Return the error that says why a file could not be written."""
    return StorageError(_code(fault, _WRITTEN), path)


def _code(fault: OSError | ValueError, codes: dict[int, str]) -> str:
    if isinstance(fault, OSError):
        return codes.get(fault.errno or 0, "disk-trouble")
    # Only a name that the system cannot hold (with a NUL, or half a character) raises ValueError here.
    return "no-such-name"


def shown(path: Path) -> str:
    """Return the name of a file as text that can be printed, whatever bytes it holds, with nothing hidden in it."""
    text = os.fsencode(path).decode("utf-8", "backslashreplace")
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def shown_name(path: Path) -> str:
    """Return the last part of a file's name as ``shown`` does."""
    return shown(Path(path.name))
