"""The plan that a first start shows."""

from pathlib import Path

from planner.plan import Plan
from planner.storage.files import open_plan


def example_plan() -> Plan:
    """Return the filled example, "A safer bus route"."""
    return open_plan(Path(__file__).parent / "examples" / "safer-bus-route.suplan").plan
