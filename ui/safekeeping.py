"""What keeps work from being lost: recovery copies, earlier versions, and no second window on one file."""

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from planner.plan import Plan
from planner.storage import locks, recovery
from planner.storage.atomic import fingerprint_of, sweep, sweep_folder
from planner.storage.errors import StorageError
from planner.storage.files import read_whole
from planner.storage.places import Places
from planner.storage.vault import is_protected
from ui.bench import Bench
from ui.later import later
from ui.wording import storage_sentence

if TYPE_CHECKING:
    from planner.storage.backups import Backups

AUTOSAVE_MS = 8_000
"""How long after an edit the recovery copy is written, in milliseconds."""


class Safekeeping:
    """Keeps the open plan's work safe beside its file; what it writes of a protected plan is sealed."""

    def __init__(self, bench: Bench, folders: Places) -> None:
        self._bench = bench
        self._folders = folders
        self._copy: recovery.RecoveryCopy | None = None
        self._claims: dict[Path, locks.Mark] = {}
        self._reserved: Path | None = None
        self._autosave = later(bench, AUTOSAVE_MS, self.keep_now)
        bench.document.changed.connect(self._changed)
        bench.document.state_changed.connect(self._let_go)

    def keep_now(self) -> bool:
        """Write the recovery copy of unsaved work; a disk that is full is no reason to stop working.

        Returns whether everything is safe: in its file or in the copy.
        """
        document = self._bench.document
        if document.is_saved:
            return True
        try:
            self._kept().keep(
                document.plan, original=document.path, fingerprint=document.fingerprint, key=document.key
            )
        except StorageError as trouble:
            self._bench.said.emit(storage_sentence(trouble))
            return False
        return True

    def keep_bytes(self, data: bytes) -> bool:
        """Write a recovery copy that was made and sealed before. Returns whether it is on the disk."""
        try:
            self._kept().keep_bytes(data)
        except StorageError:
            return False
        return True

    def forget(self) -> None:
        """Take the recovery copy away: nothing is unsaved any more."""
        self._autosave.stop()
        if self._copy is not None:
            self._copy.drop()

    def rest(self) -> None:
        """Write no copy until something changes again; the one there is stays."""
        self._autosave.stop()

    def end(self, *, keep_copy: bool = False) -> None:
        """Let go of everything as the window closes; with ``keep_copy`` the copy is offered at the next start."""
        self._autosave.stop()
        if self._copy is not None:
            (self._copy.leave if keep_copy else self._copy.close)()
            self._copy = None
        self._reserved = None
        for mark in self._claims.values():
            mark.release()
        self._claims.clear()

    @contextmanager
    def claiming(self, path: Path) -> Iterator[None]:
        """Hold a file for this window while it becomes the plan's own; let it go again where it does not.

        Raises StorageError with the code ``open-elsewhere`` when another window has it open.
        """
        if path not in self._claims:
            from planner.storage.open_plans import claim

            mark = claim(self._folders.open_plans, path)
            if mark is not None:
                self._claims[path] = mark
        before, self._reserved = self._reserved, path
        try:
            yield
        finally:
            self._reserved = before
            self._let_go()

    def hold(self, path: Path | None) -> None:
        """Go on holding a file while its plan is locked away; None holds no other than the open plan's."""
        self._reserved = path
        self._let_go()

    def put_aside(self, path: Path) -> None:
        """Keep what a file holds as an earlier version before a save takes its place.

        What anybody could read is not kept of a protected plan. Where it cannot be kept the save goes on.
        """
        document = self._bench.document
        if not self._bench.settings.now.keep_versions:
            return
        with suppress(StorageError):
            data = read_whole(path)
            if is_protected(data) == document.is_protected:
                is_sound = path == document.path and fingerprint_of(data) == document.fingerprint
                self.versions(path).keep(data, is_sound=is_sound)

    def versions(self, path: Path) -> "Backups":
        """Return the earlier versions of the open plan's file."""
        from planner.storage.backups import Backups

        return Backups(self._folders.backups, self._bench.document.plan.id, path)

    def sweep(self, path: Path) -> None:
        """Take away what saves of a file that were interrupted long ago left beside it."""
        sweep(path, now=time.time())

    def sweep_own(self) -> None:
        """Take away what interrupted saves left in the app's own folders, and marks that nobody holds."""
        places, now = self._folders, time.time()
        for folder in (
            *(places.config, places.data, places.recovery, places.templates, places.tools, places.backups),
            *(places.backups.glob("*") if places.backups.is_dir() else ()),
        ):
            sweep_folder(folder, now=now)
        for mark in (*places.open_plans.glob("*.open"), *places.recovery.glob("*.open")):
            copy = mark.with_suffix(".recovery")
            if not copy.exists() and not locks.is_held(mark):
                with suppress(OSError):
                    mark.unlink()

    def _kept(self) -> recovery.RecoveryCopy:
        if self._copy is None:
            self._copy = recovery.RecoveryCopy(self._folders.recovery)
        return self._copy

    def _changed(self, _before: Plan, _after: Plan) -> None:
        if not self._autosave.isActive():
            self._autosave.start()

    def _let_go(self) -> None:
        wanted = (self._bench.document.path, self._reserved)
        for path in [path for path in self._claims if path not in wanted]:
            self._claims.pop(path).release()
