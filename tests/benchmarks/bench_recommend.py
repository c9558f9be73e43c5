"""How long the advice takes: ``python -m tests.benchmarks.bench_recommend``.

``recommend`` is timed over a library of 5,000 tools, made of the shipped ones under other ids, and
``what_would_change`` for every tool of the shipped library, each for briefs from empty to full. Figures are
milliseconds of processor time.
"""

import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial

from msgspec.structs import replace

from content.loader import load_catalog
from planner.brief import Brief, Hours, People
from planner.catalog import Catalog
from planner.recommend import recommend, what_would_change
from tests.benchmarks.told import printed

TOOLS = 5_000
ROUNDS = 15
LIMIT = 100.0
"""Milliseconds for the advice over the large library, at the median of the slowest brief."""
CHANGES_LIMIT = 150.0
"""Milliseconds for what would change one tool of the shipped library, at the median of the slowest brief."""

BRIEFS = {
    "empty": Brief(),
    "usual": Brief(
        journey="building",
        emerging=("invitation", "broken-promises"),
        intentions=("change-policy", "inside-outside"),
        outcomes=("a-demand", "a-plan"),
        participants=People(12, 20),
        days=(Hours("09:00", "17:00"),),
    ),
    "short and interpreted": Brief(
        intentions=("change-policy",),
        participants=People(16, 20),
        interpretation="consecutive",
        days=(Hours("09:00", "10:30"),),
    ),
    "full": Brief(
        journey="building",
        emerging=("backlash", "election", "loss-of-hope"),
        intentions=("change-policy", "shift-norms", "protect-each-other"),
        outcomes=("a-demand", "a-plan", "stronger-bonds"),
        strengths=("numbers", "care-network"),
        participants=People(12, 20),
        facilitators=2,
        experience="new",
        days=(Hours("09:00", "13:00"), Hours("09:00", "17:00")),
        trust="strained",
        room=("mixed-power", "most-affected"),
        setting="outdoors",
        materials="paper",
        power="none",
        literacy="mixed",
        access=("seated", "fasting"),
        backlash="likely",
        exposure="high",
        surveillance="medium",
        distress="medium",
        venue="public",
        consulted="not-yet",
        support=("care-person",),
        reporting="names-or-photos",
    ),
}


def a_large_library(catalog: Catalog, tools: int = TOOLS) -> Catalog:
    """Return a catalog with so many tools, the shipped ones over and over under ids of their own."""
    methods = list(catalog.methods())
    copies = (methods[number % len(methods)] for number in range(tools))
    made = (replace(tool, id=f"{tool.id}-{number}") for number, tool in enumerate(copies))
    return replace(catalog, tools={tool.id: tool for tool in made})


def milliseconds(work: Callable[[], object]) -> float:
    """Return how many milliseconds of processor time some work took."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1_000


def advice_times(catalog: Catalog, brief: Brief) -> list[float]:
    """Return how long the advice took, several times."""
    recommend(brief, catalog)
    return [milliseconds(lambda: recommend(brief, catalog)) for _ in range(ROUNDS)]


def change_times(catalog: Catalog, brief: Brief) -> list[float]:
    """Return how long it took to find what would change each tool of the library."""
    ids = [tool.id for tool in catalog.methods()]
    return [milliseconds(partial(what_would_change, brief, catalog, id)) for id in ids]


def figures() -> Iterator[dict[str, object]]:
    """Yield the figures of each measure and brief."""
    shipped = load_catalog()
    large = a_large_library(shipped)
    for name, brief in BRIEFS.items():
        yield _told("recommend", len(large.tools), name, advice_times(large, brief), LIMIT)
    for name, brief in BRIEFS.items():
        tools = sum(1 for _ in shipped.methods())
        yield _told("what would change", tools, name, change_times(shipped, brief), CHANGES_LIMIT)


def _told(what: str, tools: int, brief: str, taken: list[float], limit: float) -> dict[str, object]:
    median = statistics.median(taken)
    return {
        "what": what,
        "tools": tools,
        "brief": brief,
        "median_ms": round(median, 1),
        "worst_ms": round(max(taken), 1),
        "limit_ms": limit,
        "of_limit": round(median / limit, 2),
    }


def main() -> int:
    """Print one line of JSON for each measure; the exit code is 1 when a median passes its limit."""
    return printed(figures())


if __name__ == "__main__":
    raise SystemExit(main())
