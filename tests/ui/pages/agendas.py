"""The agenda page as a person meets it: open, large enough, and shown every change."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.plan import Block, Plan
from tests.ui.benches import a_bench
from ui.bench import Bench
from ui.pages.agenda import AgendaPage


def an_agenda(folder: Path, plan: Plan, *, scale: float = 1.0, width: int = 1274) -> tuple[AgendaPage, Bench]:
    """Return the page with a plan open in it, shown, and its bench."""
    bench = a_bench(folder, plan=plan, scale=scale)
    page = AgendaPage(bench)
    bench.document.changed.connect(page.show_plan)
    page.show_plan(None, plan)
    page.resize(width, 660)
    page.show()
    QApplication.processEvents()
    return page, bench


def titles(bench: Bench) -> list[str]:
    """Return the titles of all blocks, in order."""
    return [block.title for block in bench.document.plan.blocks()]


def block(bench: Bench, title: str) -> Block:
    """Return the block with a title."""
    return next(one for one in bench.document.plan.blocks() if one.title == title)


def type_block(page: AgendaPage, text: str) -> None:
    """Type a line in the row under the blocks and press Enter."""
    QTest.keyClicks(page.sheet.typing.field, text)
    QTest.keyClick(page.sheet.typing.field, Qt.Key.Key_Return)


def press(page: AgendaPage, key: Qt.Key, *, alt: bool = False, ctrl: bool = False, shift: bool = False) -> None:
    """Press keys while the table has the keyboard."""
    held = Qt.KeyboardModifier.NoModifier
    for down, modifier in (
        (alt, Qt.KeyboardModifier.AltModifier),
        (ctrl, Qt.KeyboardModifier.ControlModifier),
        (shift, Qt.KeyboardModifier.ShiftModifier),
    ):
        held |= modifier if down else Qt.KeyboardModifier.NoModifier
    page.activateWindow()
    page.sheet.list.setFocus()
    QApplication.processEvents()
    QTest.keyClick(page.sheet.list, key, held)
