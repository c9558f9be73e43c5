"""How long an edit of a 500-block plan takes until it is shown: ``python -m tests.benchmarks.bench_edit``.

The window is the real one, every page in it was opened, and the agenda is in front with the first block's form
beside it: as a list of one day, of all days, to scale, and as a balance. An edit counts from the call until
nothing is left to paint, findings with it. The processor's own time stands beside the clock's, since other work on
the machine lengthens only the clock's.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from planner.catalog import Step
from planner.ids import derived_id
from planner.plan import Block, Day, Plan, new_plan
from planner.vocabulary import Purpose
from tests.benchmarks.told import printed

if TYPE_CHECKING:
    from ui.window import Window

BLOCKS = 500
DAYS = 5
EDITS = 100
LIMIT, WORST, OPEN = 16.0, 33.0, 100.0
"""Milliseconds: for an edit or its undo at the median, at the 99th percentile, and for opening such a plan."""

_PURPOSES: tuple[Purpose, ...] = ("connection", "input", "exploration", "decision", "practice", "care")


def a_large_plan(blocks: int = BLOCKS, days: int = DAYS) -> Plan:
    """Return a plan with many blocks, each with three steps; every fifth is a break and a few nobody leads."""
    from msgspec.structs import replace

    a_day = blocks // days
    return replace(
        new_plan(id="largeplan0", title="Five hundred blocks"),
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


def the_window(plan: Plan) -> "Window":
    """Open the whole window with every page, the agenda in front."""
    from PySide6.QtWidgets import QApplication

    from ui.app import application, make_window

    window = make_window(application())
    window.bench.document.show(plan)
    window.resize(1366, 768)
    window.show()
    for step in ("home", "questions", "ideas", "safety", "paper", "settings", "agenda"):
        window.go_to(step)
        QApplication.processEvents()
    window.bench.block_wanted.emit(next(plan.blocks()).id)
    _settle()
    return window


def figures(window: "Window", plan: Plan) -> Iterator[dict[str, object]]:
    """Yield what each way of looking takes for an edit, then undo and opening."""
    from planner.edits.fields import Retime

    page, first = window.page("agenda"), next(plan.blocks())
    number = iter(range(1_000_000))

    def edit() -> None:
        window.bench.do(Retime(first.id, 5 + next(number) % 7), "Change the minutes")

    yield _told("edit, list of a day", _taken(edit), LIMIT, WORST)
    page.open_days.open(plan.days[0].id, whole=True)  # type: ignore[attr-defined]
    yield _told("edit, list of all days", _taken(edit), LIMIT, WORST)
    for view in ("scale", "balance"):
        page.look_at(view)  # type: ignore[attr-defined]
        yield _told(f"edit, {view} of all days", _taken(edit), LIMIT, WORST)
    page.look_at("list")  # type: ignore[attr-defined]
    for at in range(EDITS + 10):
        window.bench.do(Retime(list(plan.blocks())[at].id, 9), "Change the minutes")
    yield _told("undo", _taken(window.history.undo), LIMIT, WORST)
    other = a_large_plan()
    plans = iter([plan, other] * EDITS)
    yield _told("open", _taken(lambda: window.bench.document.show(next(plans)), times=20), OPEN, 2 * OPEN)


def _taken(act: Callable[[], None], *, times: int = EDITS) -> list[tuple[float, float]]:
    """Return the milliseconds by the clock and of the processor that each of many deeds took."""
    taken = []
    for _ in range(times + 10):
        began, worked = time.perf_counter(), time.process_time()
        act()
        _settle()
        taken.append(((time.perf_counter() - began) * 1_000, (time.process_time() - worked) * 1_000))
    return taken[10:]


def _told(what: str, taken: list[tuple[float, float]], limit: float, worst: float) -> dict[str, object]:
    clock = sorted(wall for wall, _cpu in taken)
    median = statistics.median(clock)
    return {
        "what": what,
        "blocks": BLOCKS,
        "median_ms": round(median, 2),
        "p99_ms": round(clock[-1 - len(clock) // 100], 2),
        "processor_ms": round(statistics.median(cpu for _wall, cpu in taken), 2),
        "limit_ms": limit,
        "p99_limit_ms": worst,
        "of_limit": round(median / limit, 3),
    }


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
    """Print the figures as JSON; the exit code is 1 when a median passes its limit."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("SHAKING_UP_HOME", tempfile.mkdtemp())
    from ui.lasting_none import keep_none

    keep_none()
    plan = a_large_plan()
    return printed(figures(the_window(plan), plan))


if __name__ == "__main__":
    raise SystemExit(main())
