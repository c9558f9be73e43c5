"""Keeping the plan out of sight: hidden at a key, locked when its owner steps away or the computer sleeps."""

import gc
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from planner.keeping import dropped_at_closing
from planner.plan import new_plan
from planner.storage import plan_file, recovery, vault
from planner.storage.vault import FileKey
from ui.bench import Bench
from ui.words import translate

if TYPE_CHECKING:
    from ui.window import Window

TICK_MS = 2_000
"""How often the clocks are looked at while a protected plan is open, in milliseconds."""
SLEPT = 20.0
"""A jump of the wall clock by so many seconds between two looks means that the computer slept."""
_MOST_DIALOGS = 20

_SIGNS_OF_LIFE = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)


class LockedAway(Struct, frozen=True):
    """A locked plan: sealed bytes that open with its passphrase, and where its owner was."""

    sealed: bytes
    """Everything, for memory alone."""
    kept: bytes
    """What of it may lie on the disk."""
    threats: int
    """How many threats are in the first and not in the second."""
    is_saved: bool
    step: str


class Locker(QObject):
    """Hides and brings back the open plan. A plain one stays in memory; a protected one is sealed, its key forgotten.

    Sleep is seen by the wall clock, which goes on while the computer sleeps: the plan is locked as it wakes. Asking
    the system to tell beforehand would need a socket, and this app opens none.
    """

    def __init__(
        self,
        bench: Bench,
        window: "Window",
        *,
        now: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(window)
        self._bench, self._window = bench, window
        self._now, self._wall = now, wall
        self._away: LockedAway | None = None
        self._is_hidden = False
        self._last_seen, self._last_wall = now(), wall()
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.look_at_clocks)
        bench.document.state_changed.connect(self._watch)

    @property
    def is_hidden(self) -> bool:
        """Whether the window shows nothing of any plan."""
        return self._is_hidden

    @property
    def is_locked(self) -> bool:
        """Whether a protected plan is locked away."""
        return self._away is not None

    def toggle(self) -> None:
        """Hide the plan at once, or bring it back."""
        if self._is_hidden:
            self.come_back()
        else:
            self.hide()

    def hide(self) -> None:
        """Show an empty window at once; a protected plan is locked, a plain one is only out of sight."""
        if self._is_hidden:
            return
        self._is_hidden = True
        self._window.curtain.draw()
        self._close_dialogs()
        if self._bench.document.is_protected:
            self._lock()
        clear_clipboard()

    def come_back(self) -> None:
        """Bring the plan back; a locked one after its passphrase."""
        away = self._away
        if away is not None:
            from ui.dialogs.passphrase import ask_passphrase

            # No name: the question must not say more than the window behind it.
            opened = ask_passphrase(self._window, lambda words: vault.unlock(away.sealed, words))
            if opened is None:
                return
            self._unlock(away, *opened)
        self._is_hidden = False
        self._window.curtain.lift(away.step if away is not None else self._window.step)

    def look_at_clocks(self) -> None:
        """Lock a protected plan whose owner has been away too long, or when the computer slept."""
        wall, minutes = self._wall(), self._bench.settings.now.lock_minutes
        slept = abs(wall - self._last_wall) > SLEPT + TICK_MS / 1000
        self._last_wall = wall
        idle = bool(minutes) and self._now() - self._last_seen >= minutes * 60
        if (slept or idle) and self._bench.document.is_protected:
            self.hide()

    def seen(self) -> None:
        """Note that somebody is there."""
        self._last_seen = self._now()

    def may_close(self) -> bool:
        """Whether the window may close: what is locked away and not saved is in a recovery copy.

        Threats that no file keeps go with the window, so that is asked first, in words that name nothing.
        """
        away = self._away
        if away is None:
            return True
        if away.threats:
            from ui.dialogs.dropped_threats import ask_about_threats

            if ask_about_threats(self._window, away.threats, may_keep=False, discreet=True) != "drop":
                return False
        if away.is_saved or self._window.files.safe.keep_bytes(away.kept):
            return True
        self._window.files.say(
            translate(
                "Locker",
                "This cannot be closed yet: not everything is saved, and there is no room to put it aside. Make room"
                " on this computer's disk, or come back and save.",
            )
        )
        return False

    @property
    def keeps_copy(self) -> bool:
        """Whether a recovery copy has to outlive the window."""
        return self._away is not None and not self._away.is_saved

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's own shape
        if event.type() in _SIGNS_OF_LIFE:
            self._last_seen = self._now()
        return False

    def _lock(self) -> None:
        document, files = self._bench.document, self._window.files
        key = document.key
        if key is None:
            return

        def sealed(body: bytes) -> bytes:
            return key.seal(recovery.with_head(body, original=document.path, fingerprint=document.fingerprint))

        plan = document.plan
        self._away = LockedAway(
            sealed(plan_file.encode_whole(plan)),
            sealed(plan_file.encode(plan, protected=True)),
            dropped_at_closing(plan, protected=True),
            document.is_saved,
            self._window.step,
        )
        if not document.is_saved:
            files.safe.keep_bytes(self._away.kept)
        files.safe.hold(document.path)
        from ui.jobs import PaperJobs

        for jobs in self._bench.findChildren(PaperJobs):
            jobs.stop()
        document.show(new_plan(id=self._bench.new_id(), language=self._bench.settings.now.language))
        files.safe.rest()
        self._window.forget_pages()
        self._bench.said.emit("")
        # Pages and plan hold each other; what is left of them is not to wait for Python's next look.
        gc.unfreeze()
        QTimer.singleShot(0, gc.collect)

    def _unlock(self, away: LockedAway, inside: bytes, key: FileKey) -> None:
        files = self._window.files
        plan, original, fingerprint = recovery.without_head(inside)
        self._away = None
        self._bench.document.show(plan, path=original, fingerprint=fingerprint, key=key, saved=away.is_saved)
        files.safe.rest()
        files.safe.hold(None)
        self._bench.said.emit(translate("Locker", "Open again, as you left it."))

    def _close_dialogs(self) -> None:
        """Give every question its safe answer; what stands over the window must not go on showing the plan."""
        for _ in range(_MOST_DIALOGS):
            over = QApplication.activeModalWidget() or QApplication.activePopupWidget()
            if over is None:
                return
            over.hide()
            if isinstance(over, QDialog):
                over.reject()
            else:
                over.close()

    def _watch(self) -> None:
        """Look at the clocks only while there is something to lock."""
        if self._bench.document.is_protected == self._clock.isActive():
            return
        app = QApplication.instance()
        if self._clock.isActive():
            self._clock.stop()
            if app is not None:
                app.removeEventFilter(self)
        else:
            self._last_seen, self._last_wall = self._now(), self._wall()
            self._clock.start()
            if app is not None:
                app.installEventFilter(self)


def clear_clipboard() -> None:
    """Empty the clipboard, and the selection that a middle click pastes, where they hold what was copied here."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
