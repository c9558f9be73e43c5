"""Many people in one room: how they part into small groups, and how steps grow with them."""

import math

from planner.catalog import Step
from planner.materials import groups_of

UNSAID = 15
"""For how many people a session is drafted when nobody has said how many come."""
GO_ROUND = 20
"""Up to how many people everybody can speak in turn; above that, neighbours speak to each other."""


def groups(people: int, *, per_group: int) -> tuple[int, ...]:
    """Return the sizes of the small groups into which people part, as even as can be, larger ones first.

    >>> groups(27, per_group=4)
    (4, 4, 4, 4, 4, 4, 3)
    """
    count = groups_of(people, per_group)
    size, over = divmod(people, count)
    return (size + 1,) * over + (size,) * (count - over)


def grown(step: Step, *, people: int, per_group: int) -> int:
    """Return the minutes of a step in this room: the largest of what is stated, per person, and per group.

    A go-round grows up to twenty people; above that it becomes a talk between neighbours and grows no further.
    """
    by_person = step.each.person * min(people, GO_ROUND)
    by_group = step.each.group * groups_of(people, per_group)
    return max(step.minutes, by_person, by_group)


def facilitators_for(people: int) -> int:
    """Return how many facilitators a room wants; above forty people, add hosts at the tables."""
    return 1 if people <= 15 else 2 if people <= 25 else 3 if people <= 40 else math.ceil(people / 15)
