"""What happens when something unforeseen breaks: the work is kept first, then one calm dialog says so."""

import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.ask import Answer, Ask
from ui.words import translate

if TYPE_CHECKING:
    from ui.window import Window

INTERRUPTED = 130
"""The exit code after Ctrl+C."""

_OURS = Path(__file__).resolve().parent.parent.parent


def catch_the_unforeseen(window: "Window") -> "Watch":
    """Watch over everything that nobody caught, in any thread, for as long as the window lives."""
    watch = Watch(window)
    watch.begin()
    return watch


class Watch(QObject):
    """Keeps the work and tells, once for each place in the code, that something went wrong there."""

    happened = Signal(str)
    """Something broke; where, as ``KeyError in agenda.py, line 120``. It holds nothing that anybody typed."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._told: set[str] = set()
        self._is_telling = False
        self._before: tuple[Any, ...] | None = None
        # Never from within the call that broke: it may be painting, or in another thread.
        self.happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Take over the hooks that Python calls with what nobody caught, and Ctrl+C."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self.caught
        threading.excepthook = lambda args: self.caught(args.exc_type, args.exc_value, args.exc_traceback)
        sys.unraisablehook = lambda args: self.caught(args.exc_type, args.exc_value, args.exc_traceback)
        self._interrupts = Interrupts(self._stop, self)

    def end(self) -> None:
        """Give the hooks back."""
        if self._before is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
            self._before = None
            self._interrupts.end()

    def caught(self, kind: type[BaseException], _value: BaseException | None, trace: TracebackType | None) -> None:
        """Take note of something that nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            self._stop()
        elif not issubclass(kind, SystemExit):
            place = place_of(kind, trace)
            if sys.stderr is not None:
                with suppress(OSError, ValueError):
                    sys.stderr.write(f"unforeseen: {place}\n")
            self.happened.emit(place)

    def _tell(self, place: str) -> None:
        kept = self._keep()
        if self._is_telling or place in self._told:
            return
        self._told.add(place)
        self._is_telling = True
        try:
            if unforeseen_dialog(self._window, place, kept=kept) == "save-copy":
                self._window.files.save_copy()
        finally:
            self._is_telling = False

    def _keep(self) -> bool:
        try:
            return self._window.files.keep_recovery_now()
        except Exception:
            # Whatever breaks here as well, the dialog still has to come.
            return False

    def _stop(self) -> None:
        self._keep()
        QCoreApplication.exit(INTERRUPTED)


class Interrupts(QObject):
    """Hears Ctrl+C while Qt is waiting: Python's own handler would only run at the next click."""

    def __init__(self, stop: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._stop = stop
        self._before: Any = None
        self._notifier: QSocketNotifier | None = None
        # A pipe and no pair of sockets: this app opens none. Windows can only wait on those, and goes without.
        self._here, self._there = os.pipe()
        if sys.platform == "win32":
            return
        os.set_blocking(self._here, False)
        os.set_blocking(self._there, False)
        self._notifier = QSocketNotifier(self._here, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)
        if threading.current_thread() is threading.main_thread():
            self._wakeup = signal.set_wakeup_fd(self._there, warn_on_full_buffer=False)
            self._before = signal.signal(signal.SIGINT, lambda _number, _frame: None)

    def end(self) -> None:
        """Give Ctrl+C back."""
        if self._before is not None:
            signal.set_wakeup_fd(self._wakeup)
            signal.signal(signal.SIGINT, self._before)
            self._before = None
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        os.close(self._here)
        os.close(self._there)

    def _heard(self) -> None:
        with suppress(OSError):
            if signal.SIGINT in os.read(self._here, 64):
                self._stop()


def unforeseen_dialog(parent: QWidget | None, place: str, *, kept: bool) -> str:
    """Tell that something broke and return ``go-on`` or ``save-copy``."""
    told = (
        translate("Unforeseen", "Your work has been kept: it is offered again if the app has to close.")
        if kept
        else translate(
            "Unforeseen", "Your work is still open, but no recovery copy could be written. Save a copy now."
        )
    )
    hint = translate("Unforeseen", "For a report, this is enough: {place}", place=place)
    dialog = Ask(
        parent,
        heading=translate("Unforeseen", "Something broke that we had not foreseen"),
        text=f"{told}\n\n{hint}",
        answers=(
            Answer("save-copy", translate("Unforeseen", "Save a copy…"), "" if kept else "main", apart=kept),
            Answer("go-on", translate("Unforeseen", "Go on"), "main" if kept else ""),
        ),
        safe="go-on",
    )
    dialog.exec()
    return dialog.answer


def place_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what broke and where in our code, without anything that was being worked on."""
    name, line = "", 0
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        if path.is_relative_to(_OURS) and ".venv" not in path.parts:
            name, line = path.name, trace.tb_lineno
        trace = trace.tb_next
    told = kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"
    return f"{told} in {name}, line {line}" if name else told
