"""Marks that say "a running app has this open", which the system takes away when the app ends in any way."""

import contextlib
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Mark:
    """A file that this process holds locked until ``release`` or its own end."""

    def __init__(self, path: Path) -> None:
        """Make and lock the file; raises OSError when it cannot be made or is held by another."""
        self.path = path
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            _lock(self._handle)
        except OSError:
            os.close(self._handle)
            raise

    def release(self) -> None:
        """Let go of the file and take it away."""
        os.close(self._handle)
        with contextlib.suppress(OSError):
            self.path.unlink()


def is_held(path: Path) -> bool:
    """Whether a running process holds the mark at ``path``."""
    try:
        handle = os.open(path, os.O_RDWR | getattr(os, "O_CLOEXEC", 0))
    except OSError:
        return False
    try:
        _lock(handle)
    except OSError:
        return True
    finally:
        os.close(handle)
    return False


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
