"""How long one's own tools take at a start, when there are thousands: ``python -m tests.benchmarks.bench_own_tools``.

5,000 sheets are written, read once, and then read again as at every later start. The peer is the shipped library,
read in the same run; figures are milliseconds.
"""

import json
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from content.shipped import shipped_catalog
from content.writer import encode_tool
from planner.catalog import Catalog
from tests.benchmarks.bench_search import many_tools
from ui.own_tools import OwnTools

SHEETS, ROUNDS = 5_000, 5
LIMIT_MS = 600
"""For the later starts, at the median; the first one, which parses every sheet, has no limit."""


def taken(work: Callable[[], object]) -> float:
    """Return how many milliseconds a piece of work takes."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1_000


def main() -> int:
    """Print the figures as JSON; the exit code is 1 when the limit is passed."""
    home = Path(tempfile.mkdtemp())
    catalog: Catalog = shipped_catalog()
    try:
        folder = home / "tools"
        folder.mkdir()
        for tool in many_tools(SHEETS):
            (folder / f"{tool.id}.yaml").write_bytes(encode_tool(tool))
        shipped = statistics.median(taken(shipped_catalog) for _ in range(ROUNDS))
        first = taken(lambda: OwnTools(catalog, folder))
        later = statistics.median(taken(lambda: OwnTools(catalog, folder)) for _ in range(ROUNDS))
        own = OwnTools(catalog, folder)
        change = taken(lambda: own.drop(next(iter(own.tools)), "Deleted it"))
    finally:
        shutil.rmtree(home)
    figures = {
        "what": "one's own tools at a start",
        "sheets": SHEETS,
        "first_ms": round(first),
        "later_ms": round(later),
        "one_change_ms": round(change),
        "shipped_ms": round(shipped, 1),
        "limit_ms": LIMIT_MS,
        "of_limit": round(later / LIMIT_MS, 2),
    }
    sys.stdout.write(json.dumps(figures) + "\n")
    return int(later > LIMIT_MS)


if __name__ == "__main__":
    raise SystemExit(main())
