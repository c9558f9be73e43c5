"""One brief laid against one catalog: what every rule of the recommendation looks at."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from msgspec import Struct

from planner.brief import Brief
from planner.catalog import Tool
from planner.criteria import Weights
from planner.recommend.words import Words
from planner.recommendation import RankedIdea, Reason
from planner.risk import Risk

DIRECTION = ("intentions", "outcomes", "emerging", "journey", "strengths")
"""The answers that say what a session is for; where none is given, nothing is asked for in particular."""

NOTICEABLE = frozenset(("medium", "high"))
"""The levels of a scale from which on a person in the room feels it."""


class Effect(Struct, frozen=True, gc=False):
    """What a rule does to a tool: points given or taken, and the reason or caution to show, if any."""

    points: int
    reason: Reason | None = None


Check: TypeAlias = Callable[[Tool], Reason | None]
"""Why a tool is left out, or None when this is no ground for it."""
Weighing: TypeAlias = Callable[[Tool], Effect | None]
"""What speaks for or against a tool, or None when the rule does not touch it."""


class Case(Struct, frozen=True):
    """The brief with all that is worked out from it once, before any tool is looked at."""

    brief: Brief
    weights: Weights
    words: Words
    risk: Risk
    longest: int | None
    """The minutes of the longest day, or None when no hours are named."""
    ideas: Mapping[str, tuple[int, RankedIdea]]
    """The key ideas with their places in this recommendation, from 0."""
    unsaid_direction: tuple[str, ...]
    """The questions about what the session is for that have no answer."""

    @property
    def undirected(self) -> bool:
        """Whether nothing at all is said about what the session is for."""
        return len(self.unsaid_direction) == len(DIRECTION)
