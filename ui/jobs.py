"""Slow work beside the window: a warm process that makes paper, fed by pipes, and a thread that derives keys."""

import atexit
import sys
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Signal
from shiboken6 import isValid

from exports.options import PaperOptions
from planner.plan import Plan
from planner.storage import plan_file
from ui.later import later
from ui.paper_worker import Answer, Order, Unframed, framed

PATIENCE = 400
"""Milliseconds that cancelled work may take to end by itself before its process is stopped."""

_ROOT = str(Path(__file__).resolve().parent.parent)
_START = "import sys; sys.path.insert(0, sys.argv[1]); from ui.paper_worker import main; main()"


class PaperJobs(QObject):
    """Papers that were ordered, made one after the other in a process that starts with the first of them."""

    answered = Signal(int, object)
    """The number that ``order`` gave, and the Answer. Cancelled orders are never answered."""

    def __init__(self, parent: QObject | None = None, *, start: str = _START) -> None:
        super().__init__(parent)
        self._start = start
        self._process: QProcess | None = None
        self._arriving = Unframed()
        self._waiting: deque[tuple[int, Plan, str, str, PaperOptions]] = deque()
        self._running: int | None = None
        self._cancelled = False
        self._sent: Plan | None = None
        self._last = 0
        self._impatience = later(self, PATIENCE, self._stop_process)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.stop)
        atexit.register(self._end_with_python)

    @classmethod
    def of(cls, owner: QObject) -> "PaperJobs":
        """Return the one that ``owner`` keeps, made if need be: pages come and go, the process stays warm."""
        return owner.findChild(cls) or cls(owner)

    @property
    def is_busy(self) -> bool:
        """Whether something is being made or waits to be."""
        return self._running is not None or bool(self._waiting)

    def order(
        self, plan: Plan, document: str, options: PaperOptions, *, format: str = "pdf", first: bool = False
    ) -> int:
        """Order a document and return the order's number; ``first`` puts it before all that wait."""
        self._last += 1
        order = (self._last, plan, document, format, options)
        if first:
            self._waiting.appendleft(order)
        else:
            self._waiting.append(order)
        # Within the next turn of the event loop, so that a number is known before its answer comes.
        QTimer.singleShot(0, self, self._go_on)
        return self._last

    def hurry(self, number: int) -> None:
        """Put an order before all others that wait."""
        for order in self._waiting:
            if order[0] == number:
                self._waiting.remove(order)
                self._waiting.appendleft(order)
                return

    def cancel(self, number: int) -> None:
        """Take an order back. What is under way may end within PATIENCE; then its process is stopped."""
        self._waiting = deque(order for order in self._waiting if order[0] != number)
        if number == self._running and not self._cancelled:
            self._cancelled = True
            self._impatience.start()

    def stop(self) -> None:
        """Take every order back and end the process."""
        self._waiting.clear()
        self._running = None
        self._stop_process()

    def _go_on(self) -> None:
        if self._running is not None or not self._waiting:
            return
        number, plan, document, format, options = self._waiting.popleft()
        process = self._process or self._started()
        try:
            data = None if plan is self._sent else plan_file.encode(plan)
        except UnicodeEncodeError:
            self.answered.emit(number, Answer(number, code="not-made"))
            QTimer.singleShot(0, self, self._go_on)
            return
        self._sent = plan
        self._running, self._cancelled = number, False
        process.write(framed(Order(number, document, format, options, data)))

    def _started(self) -> QProcess:
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.remove("PYTHONSTARTUP")
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._arrived)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        # -P: no module is taken from the folder that the app happens to be started in.
        process.start(sys.executable, ["-P", "-c", self._start, _ROOT])
        self._process, self._sent, self._arriving = process, None, Unframed()
        return process

    def _arrived(self) -> None:
        if self._process is None or self.sender() is not self._process:
            return
        for message in self._arriving.take(bytes(self._process.readAllStandardOutput().data())):
            self._take(msgspec.msgpack.decode(message, type=Answer))

    def _take(self, answer: Answer) -> None:
        if answer.number != self._running:
            return
        self._impatience.stop()
        self._running = None
        if not self._cancelled:
            self.answered.emit(answer.number, answer)
        self._go_on()

    def _ended(self) -> None:
        if self.sender() is self._process:
            self._lost()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self.sender() is self._process:
            self._lost()

    def _lost(self) -> None:
        """The process ended by itself: what it was at is answered, and the next order starts another."""
        self._forget()
        number, self._running = self._running, None
        if number is not None and not self._cancelled:
            self.answered.emit(number, Answer(number, code="stopped"))
        self._go_on()

    def _stop_process(self) -> None:
        self._impatience.stop()
        process = self._process
        self._forget()
        self._running = None
        if process is not None:
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()
        self._go_on()

    def _end_with_python(self) -> None:
        """Where no event loop ended before Python does (in tests, say), the process must not outlive it."""
        if self._process is not None and isValid(self._process):
            self.stop()

    def _forget(self) -> None:
        process, self._process, self._sent = self._process, None, None
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._arrived)
            process.finished.disconnect(self._ended)
            process.errorOccurred.disconnect(self._failed)


class ThreadJob(QObject):
    """One piece of work in a thread beside the interface's. Only for what lets go of Python's lock, as deriving a
    key does; everything else would stall the window all the same."""

    done = Signal(object, object)
    """What the work returned, or None and the exception that it raised."""

    def __init__(self, work: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work

    def start(self) -> None:
        """Begin; ``done`` tells the rest, in the interface's thread."""
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        result: object = None
        trouble: Exception | None = None
        try:
            result = self._work()
        except Exception as raised:
            trouble = raised
        # Whoever ordered it may have closed meanwhile: then nobody wants to know.
        with suppress(RuntimeError):
            self.done.emit(result, trouble)
