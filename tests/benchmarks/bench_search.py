"""How long a keystroke takes in a library of 5,000 tools: ``python -m tests.benchmarks.bench_search [--list]``.

Without ``--list`` the library alone is asked: search, the tools in order, how many would remain with each choice of
each filter, and the limit to let go of. With ``--list`` the panel of the Ideas page is typed into, and a keystroke
counts from the letter until the list is painted. Sentences are as long as those of the shipped tools, words mixed.
"""

import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec.structs import replace

from planner.catalog import Tool
from planner.library.library import Library
from planner.sifting import Sieve

TOOLS = 5_000
LIMITS = {"median_ms": 10.0, "worst_ms": 30.0}
TYPED = (
    "security circle",
    "a song for us",
    "power map",
    "tea",
    "círculo",
    "just transition",
    "but why",
    "integral protection",
    "zzz",
)
SIEVES = (Sieve(), Sieve(minutes=45), Sieve(key_idea="collective-protection", risk="low", form="small-groups"))


def many_tools(number: int = TOOLS) -> tuple[Tool, ...]:
    """Return so many tools with the words of the shipped ones, mixed anew in each."""
    from tests.ui.benches import the_catalog

    shipped = tuple(the_catalog().tools.values())
    chance = random.Random(7)
    words = [word for tool in shipped for step in tool.steps for word in (step.do + " " + step.say).split()]

    def mixed(text: str) -> str:
        return " ".join(chance.choices(words, k=len(text.split())))

    return tuple(
        replace(
            base := shipped[at % len(shipped)],
            id=f"{base.id}-{at}",
            title=f"{base.title} {mixed('one more')}",
            in_one_line=mixed(base.in_one_line),
            steps=tuple(replace(step, do=mixed(step.do), say=mixed(step.say)) for step in base.steps),
        )
        for at in range(number)
    )


def keystrokes() -> Iterator[Sieve]:
    """Yield what is searched for after each letter of several searches, under several limits."""
    for sieve in SIEVES:
        for typed in TYPED:
            for end in range(1, len(typed) + 1):
                yield replace(sieve, words=typed[:end])
            yield sieve


def ask_the_library(tools: tuple[Tool, ...]) -> Callable[[Sieve], None]:
    """Return what asks the library for everything that a keystroke may show."""
    from tests.ui.benches import a_bench, the_catalog
    from ui.widgets.filters import Filters

    bench = a_bench(Path(tempfile.mkdtemp()))
    catalog = the_catalog()
    library = Library(tools, catalog.key_ideas, catalog.synonyms)
    offered = tuple(Filters(catalog, bench.theme, bench.icons).offered())
    library.prepare((name, value) for name, values in offered for value in values)
    everything, rank = (1 << len(tools)) - 1, list(range(len(tools)))

    def ask(sieve: Sieve) -> None:
        library.best_first(sieve, everything, rank)
        for name, values in offered:
            library.counts(sieve, name, values, lambda _sieve: everything)
        library.loosened(sieve, lambda _sieve: everything)

    return ask


def type_into_the_list(tools: tuple[Tool, ...]) -> Callable[[Sieve], None]:
    """Return what types into the panel, and waits until it is painted."""
    from PySide6.QtWidgets import QApplication

    from tests.ui.benches import a_bench, the_catalog
    from ui.models.tool_rows import ToolRow
    from ui.widgets.tools_panel import ToolsPanel

    bench = a_bench(Path(tempfile.mkdtemp()))
    panel = ToolsPanel(the_catalog(), bench.theme, bench.icons)
    panel.resize(446, 692)
    panel.show_rows(tuple(ToolRow(tool, tool.in_one_line) for tool in tools))
    panel.show()
    QApplication.processEvents()
    panel.shown.library.prepare()

    def type_in(sieve: Sieve) -> None:
        if panel.filters.sieve != replace(sieve, words=panel.filters.sieve.words):
            panel.filters.clear()
            for name in sieve.in_force:
                panel.filters.limit(name, getattr(sieve, name))
        began = time.perf_counter()
        panel.filters.search.setText(sieve.words)
        panel.view.viewport().repaint()
        taken.append((time.perf_counter() - began) * 1_000)
        QApplication.processEvents()

    taken: list[float] = []
    type_in.taken = taken  # type: ignore[attr-defined]
    return type_in


def main() -> int:
    """Print the figures as JSON; the exit code is 1 when a limit is passed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("SHAKING_UP_HOME", tempfile.mkdtemp())
    from ui.lasting_none import keep_none

    keep_none()
    is_list = "--list" in sys.argv
    tools = many_tools()
    began = time.perf_counter()
    press = (type_into_the_list if is_list else ask_the_library)(tools)
    ready = time.perf_counter() - began
    taken = []
    for sieve in keystrokes():
        began = time.perf_counter()
        press(sieve)
        taken.append((time.perf_counter() - began) * 1_000)
    taken = getattr(press, "taken", taken)
    figures = {
        "what": "a keystroke in the list" if is_list else "search, order, counts and loosening",
        "tools": TOOLS,
        "keystrokes": len(taken),
        "ready_ms": round(ready * 1_000),
        "median_ms": round(statistics.median(taken), 2),
        "worst_ms": round(max(taken), 2),
        "limits_ms": LIMITS,
    }
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0 if all(figures[name] <= most for name, most in LIMITS.items()) else 1


if __name__ == "__main__":
    raise SystemExit(main())
