"""Many people in one room: how they part into small groups, and how steps grow with them."""

import math

from msgspec import Struct

from planner.catalog import Step
from planner.materials import groups_of, people_of, per_group_of
from planner.plan import Block, Plan

UNSAID = 15
"""For how many people a session is drafted when nobody has said how many come."""
GO_ROUND = 20
"""Up to how many people everybody can speak in turn; above that, neighbours speak to each other."""
REGROUPING, SLOW_REGROUPING = 3, 5
"""Minutes to find one's group; the slower figure over twenty-five people or outdoors."""
REPORT = 2
"""Minutes that each group has to tell what it found, unless somebody says otherwise."""


class Parting(Struct, frozen=True):
    """How people part into small groups, and what that costs in minutes."""

    people: int
    sizes: tuple[tuple[int, int], ...]
    """How many groups of which size, larger ones first: ``((6, 4), (1, 3))`` is six of four and one of three."""
    regrouping: int
    """Minutes until everybody sits with their group."""
    report_back: int
    """Minutes until every group has told the others what it found; none for a single group."""

    @property
    def groups(self) -> int:
        """How many groups there are."""
        return sum(count for count, _ in self.sizes)

    @property
    def minutes(self) -> int:
        """What parting and reporting take together."""
        return self.regrouping + self.report_back


def groups(people: int, *, per_group: int) -> tuple[int, ...]:
    """Return the sizes of the small groups into which people part, as even as can be, larger ones first.

    >>> groups(27, per_group=4)
    (4, 4, 4, 4, 4, 4, 3)
    """
    count = groups_of(people, per_group)
    size, over = divmod(people, count)
    return (size + 1,) * over + (size,) * (count - over)


def groups_in(block: Block, plan: Plan) -> int | None:
    """Return into how many small groups people part in a block; None where nobody said how many come."""
    people = people_of(plan)
    return None if people is None else groups_of(people, per_group_of(block, plan))


def most_groups(plan: Plan) -> int:
    """Return how many small groups sit at one time at most; 0 where nobody sits in groups or no number is known."""
    parted = [block for block in plan.blocks() if any(step.form == "small-groups" for step in block.steps)]
    most = max((groups_in(block, plan) or 0 for block in parted), default=0)
    return most if most > 1 else 0


def parting(people: int, *, per_group: int, report: int = REPORT, outdoors: bool = False) -> Parting:
    """Return how many groups of which size people make, and the minutes for regrouping and for reporting back.

    >>> parting(27, per_group=4).sizes, parting(27, per_group=4).report_back
    (((6, 4), (1, 3)), 14)
    """
    sizes = groups(people, per_group=per_group)
    told = tuple((sizes.count(size), size) for size in sorted(set(sizes), reverse=True))
    if len(sizes) == 1:
        return Parting(people, told, 0, 0)
    slow = people > 25 or outdoors
    return Parting(people, told, SLOW_REGROUPING if slow else REGROUPING, report * len(sizes))


def grown(step: Step, *, people: int, per_group: int) -> int:
    """Return the minutes of a step in this room: the largest of what is stated, per person, and per group.

    A go-round grows up to twenty people; above that it becomes a talk between neighbours and grows no further.
    """
    by_person = step.each.person * min(people, GO_ROUND)
    by_group = step.each.group * groups_of(people, per_group) if step.each.group else 0
    return max(step.minutes, by_person, by_group)


def facilitators_for(people: int) -> int:
    """Return how many facilitators a room wants; above forty people, add hosts at the tables."""
    return 1 if people <= 15 else 2 if people <= 25 else 3 if people <= 40 else math.ceil(people / 15)


def team_of(plan: Plan) -> int:
    """Return how many lead: as the brief says, else as many as the room wants, else two."""
    people = people_of(plan)
    return plan.brief.facilitators or (facilitators_for(people) if people else 2)
