"""The plan that a first start shows."""

from pathlib import Path

from planner.plan import Plan
from planner.storage import plan_file
from planner.storage.atomic import read


def example_plan() -> Plan:
    """Return the filled example, "A safer bus route"."""
    return plan_file.decode_shipped(read(Path(__file__).parent / "examples" / "safer-bus-route.suplan"))
