"""The real window in a folder of the test's own, with a plain or a protected plan in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from planner.plan import Plan
from planner.storage import vault
from planner.storage.files import save_plan
from planner.storage.vault import Cost
from tests.builders import a_block, a_day, a_plan
from ui.app import application, make_window
from ui.window import Window

CANARY = "Xochitl-canary"
WORDS = "river lantern pocket"
CHEAP = Cost(1, 8 * 1024)


def a_secret_plan() -> Plan:
    """Return a plan with a word in it that must not be found anywhere else."""
    block = a_block(f"{CANARY} block", private_notes=f"{CANARY} note")
    return a_plan(a_day(block), title=f"{CANARY} plan")


def a_protected_file(folder: Path) -> Path:
    """Write the secret plan, protected, under a name that says nothing."""
    path = folder / "x.suplan"
    save_plan(path, a_secret_plan(), key=vault.new_key(WORDS, cost=CHEAP))
    return path


@contextmanager
def a_window() -> Iterator[Window]:
    """Open the window on the example, and close it without a question."""
    made = make_window(application())
    made.files.begin(None)
    made.resize(1366, 768)
    made.show()
    yield made
    made.bench.document.stack.setClean()
    made.close()
    made.deleteLater()


def texts_of(window: QWidget) -> str:
    """Return every text that any widget of a window holds, its title and its tooltips."""
    told = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        told += [widget.toolTip(), widget.accessibleName(), widget.windowTitle()]
        if isinstance(widget, QLabel | QLineEdit):
            told.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            told.append(widget.toPlainText())
    return "\n".join(told)
