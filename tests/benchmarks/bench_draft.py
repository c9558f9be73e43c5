"""How long a draft takes: ``python -m tests.benchmarks.bench_draft``.

Three days are drafted on the shipped library and over 5,000 tools; the advice itself is not counted. Figures are
milliseconds of processor time.
"""

import statistics
import time
from collections.abc import Iterator

from content.loader import load_catalog
from planner.brief import Brief, Hours, People
from planner.catalog import Catalog
from planner.drafting import draft
from planner.recommend import recommend
from tests.benchmarks.bench_recommend import a_large_library
from tests.benchmarks.told import printed

ROUNDS = 15
SHIPPED_LIMIT, LARGE_LIMIT = 100.0, 150.0
"""Milliseconds for three days, at the median of the slowest brief: on the shipped library, and over 5,000 tools."""

_DAYS = (Hours("09:00", "17:00"), Hours("09:00", "17:00"), Hours("09:00", "16:00"))
BRIEFS = {
    "three days": Brief(
        intentions=("imagine-alternatives", "renew-leadership"),
        outcomes=("a-plan", "stronger-bonds"),
        participants=People(25, 25),
        facilitators=2,
        trust="acquainted",
        days=_DAYS,
    ),
    "three days interpreted": Brief(
        intentions=("change-policy", "protect-each-other"),
        outcomes=("a-demand", "a-protection-agreement"),
        participants=People(16, 20),
        interpretation="consecutive",
        exposure="high",
        days=_DAYS,
    ),
    "half a day": Brief(participants=People(12, 18), days=(Hours("09:00", "13:00"),)),
}


def draft_times(catalog: Catalog, brief: Brief) -> list[float]:
    """Return how many milliseconds of processor time the draft took, several times."""
    advice = recommend(brief, catalog)
    taken = []
    for _ in range(ROUNDS):
        began = time.process_time()
        draft(brief, catalog, advice)
        taken.append((time.process_time() - began) * 1_000)
    return taken


def figures() -> Iterator[dict[str, object]]:
    """Yield the figures of each library and brief."""
    shipped = load_catalog()
    for catalog, limit in ((shipped, SHIPPED_LIMIT), (a_large_library(shipped), LARGE_LIMIT)):
        for name, brief in BRIEFS.items():
            taken = draft_times(catalog, brief)
            median = statistics.median(taken)
            yield {
                "what": "draft",
                "tools": sum(1 for _ in catalog.methods()),
                "brief": name,
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
