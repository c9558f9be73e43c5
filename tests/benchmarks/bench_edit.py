"""How long an edit of a 300-block plan takes until it is shown: ``python -m tests.benchmarks.bench_edit``.

The window is the real one, every page in it was opened, and the agenda is in front with the first block's form
beside it. An edit counts from the call until nothing is left to paint.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from planner.catalog import Step
from planner.ids import derived_id
from planner.plan import Block, Day, Plan, new_plan
from planner.vocabulary import Purpose

BLOCKS = 300
DAYS = 3
EDITS = 60
LIMIT = 16.0
"""Milliseconds, at the median."""

_PURPOSES: tuple[Purpose, ...] = ("connection", "input", "exploration", "decision", "practice", "care")


def a_large_plan(blocks: int = BLOCKS, days: int = DAYS) -> Plan:
    """Return a plan with many blocks, each with three steps; every fifth is a break and a few nobody leads."""
    from msgspec.structs import replace

    a_day = blocks // days
    return replace(
        new_plan(id="largeplan0", title="Three hundred blocks"),
        days=tuple(
            Day(
                id=f"largeday{day:02d}",
                start="06:00",
                end="30:00",
                items=tuple(_block(day * a_day + at) for at in range(a_day)),
            )
            for day in range(days)
        ),
    )


def milliseconds_of_edits(open_window: Callable[[Plan], Callable[[int], None]]) -> list[float]:
    """Return how long each of many edits took; ``open_window`` shows a plan and returns what makes an edit."""
    edit = open_window(a_large_plan())
    taken = []
    for number in range(EDITS + 10):
        began = time.perf_counter()
        edit(number)
        taken.append((time.perf_counter() - began) * 1_000)
    return taken[10:]


def the_window(plan: Plan) -> Callable[[int], None]:
    """Open the whole window with every page, the agenda in front."""
    from PySide6.QtWidgets import QApplication

    from planner.edits.fields import Retime
    from ui.app import application, make_window

    app = application()
    window = make_window(app)
    window.bench.document.show(plan)
    window.resize(1366, 768)
    window.show()
    for step in ("home", "questions", "ideas", "safety", "paper", "settings", "agenda"):
        window.go_to(step)
        QApplication.processEvents()
    first = next(plan.blocks())
    window.bench.block_wanted.emit(first.id)
    _settle()

    def edit(number: int) -> None:
        window.bench.do(Retime(first.id, 5 + number % 7), "Change the minutes")
        _settle()

    return edit


def the_agenda(plan: Plan) -> Callable[[int], None]:
    """Open the agenda page alone."""
    from planner.edits.fields import Retime
    from tests.ui.benches import a_bench
    from ui.pages.agenda import AgendaPage

    bench = a_bench(Path(tempfile.mkdtemp()), plan=plan)
    page = AgendaPage(bench)
    bench.document.changed.connect(page.show_plan)
    page.show_plan(None, plan)
    page.resize(1274, 660)
    page.show()
    first = next(plan.blocks())
    page.select(first.id)
    _settle()

    def edit(number: int) -> None:
        bench.do(Retime(first.id, 5 + number % 7), "Change the minutes")
        _settle()

    return edit


def _settle() -> None:
    """Let everything be laid out and painted."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    for _ in range(2):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    QApplication.processEvents()


def _block(number: int) -> Block:
    steps = tuple(Step(minutes=2, do=f"Step {step} of block {number}") for step in range(3))
    rest = number % 5 == 4
    return Block(
        id=derived_id("large", number),
        kind="break" if rest else "custom",
        title=f"Block number {number}",
        minutes=6,
        purpose="break" if rest else _PURPOSES[number % len(_PURPOSES)],
        lead="" if number % 50 == 0 else "Host",
        steps=steps,
    )


def main() -> int:
    """Print the medians as JSON; the exit code is 1 when the limit is passed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("SHAKING_UP_HOME", tempfile.mkdtemp())
    from ui.lasting_none import keep_none

    keep_none()
    part = the_agenda if "--agenda" in sys.argv else the_window
    taken = milliseconds_of_edits(part)
    figures = {
        "what": part.__name__.replace("_", " "),
        "blocks": BLOCKS,
        "median_ms": round(statistics.median(taken), 2),
        "worst_ms": round(max(taken), 2),
        "limit_ms": LIMIT,
    }
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0 if figures["median_ms"] <= LIMIT else 1  # type: ignore[operator]


if __name__ == "__main__":
    raise SystemExit(main())
