"""The figures that the checks go by: our own, with where they come from, and those that a plan sets for itself."""

from collections.abc import Mapping

from planner.brief import Brief
from planner.lengths import is_interpreted
from planner.rhythm import LONGEST_MORNING, rhythm_of
from planner.vocabulary import Limit

PROGRAMME, PROGRAMME_INTERPRETED, PROGRAMME_ONLINE = 360, 300, 240
"""Minutes of programme in a day at most: six hours, five interpreted, four online (practice of facilitators)."""
INPUT = 20
"""Minutes that people listen in one go; adult-learning handbooks commonly say fifteen to twenty."""
PLENARY = 70
"""Per cent of the work done all together; above it the quiet ones do not speak (practice of facilitators)."""
LEAD = 90
"""Minutes that one person leads without a change (practice of facilitators)."""
BUFFER = 5
"""Per cent of a day that is free or breathing space; five to fifteen is common advice."""
GAP = 10
"""Minutes without anything between two blocks from which a word is said."""
STRANDS = 15
"""Minutes by which parallel strands may differ before somebody waits too long."""


def limits_of(brief: Brief, own: Mapping[Limit, int]) -> dict[Limit, int]:
    """Return all figures for a plan: minutes, but per cent for ``plenary`` and ``buffer``; its own figures win."""
    if brief.setting == "online":
        programme = PROGRAMME_ONLINE
    else:
        programme = PROGRAMME_INTERPRETED if is_interpreted(brief) else PROGRAMME
    ours: dict[Limit, int] = {
        "sitting": rhythm_of(brief).limit,
        "programme": programme,
        "morning": LONGEST_MORNING,
        "input": INPUT,
        "plenary": PLENARY,
        "lead": LEAD,
        "buffer": BUFFER,
        "gap": GAP,
        "strands": STRANDS,
    }
    return {**ours, **own}
