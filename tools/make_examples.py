"""Makes the plans of examples/ from their briefs, as ``shaking-up draft`` does, and the copy that the app shows.

Run ``python -m tools.make_examples`` after the content or the drafting has changed.
"""

from pathlib import Path

from content.briefs import decode_brief
from content.loader import load_catalog
from planner.drafting import draft
from planner.plan import Plan
from planner.recommend import recommend
from planner.storage.plan_file import encode

ROOT = Path(__file__).parent.parent
EXAMPLES = ("safer-bus-route", "market-water", "night-shift")
SHOWN_FIRST = "safer-bus-route"
"""The example that a first start shows."""


def example(name: str) -> Plan:
    """Return the plan that is drafted from an example's brief."""
    brief = decode_brief((ROOT / "examples" / f"{name}.yaml").read_bytes())
    catalog = load_catalog()
    return draft(brief, catalog, recommend(brief, catalog)).plan


def main() -> None:
    """Write the plan of every example beside its brief, and the first one into the content."""
    for name in EXAMPLES:
        (ROOT / "examples" / f"{name}.suplan").write_bytes(encode(example(name)))
    shown = (ROOT / "examples" / f"{SHOWN_FIRST}.suplan").read_bytes()
    (ROOT / "content" / "examples" / f"{SHOWN_FIRST}.suplan").write_bytes(shown)


if __name__ == "__main__":
    main()
