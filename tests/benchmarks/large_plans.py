"""Plans that are larger than any that is printed on a working day."""

from itertools import cycle, islice
from pathlib import Path

from msgspec.structs import replace

from planner.plan import Block, Day, Plan
from planner.storage.files import open_plan
from tests.exports.hostile_plan import hostile_plan

EXAMPLE = Path(__file__).parents[2] / "examples" / "night-shift.suplan"
BLOCKS = 300
A_DAY = 20
NOTE = 1_000_000


def large_plan(kind: str) -> Plan:
    """Return 300 ``blocks`` of the example, its first day with a long ``note``, or the ``hostile`` plan."""
    plan = open_plan(EXAMPLE).plan
    match kind:
        case "hostile":
            return hostile_plan(BLOCKS)
        case "note":
            first, *rest = plan.blocks()
            text = ("Where is it decided, and who let whom in? " * NOTE)[:NOTE]
            return _of([replace(first, private_notes=text), *rest], plan)
        case _:
            return _of(list(islice(cycle(plan.blocks()), BLOCKS)), plan)


def _of(blocks: list[Block], plan: Plan) -> Plan:
    own = [replace(block, id=f"block-{number}", start=None) for number, block in enumerate(blocks)]
    days = [
        Day(id=f"day-{at}", start="06:00", end="30:00", items=tuple(own[at : at + A_DAY]))
        for at in range(0, len(own), A_DAY)
    ]
    return replace(plan, days=tuple(days))
