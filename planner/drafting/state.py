"""A way through the middle of a day, as far as it has come."""

from typing import TypeAlias

from msgspec import Struct

from planner.drafting.course import Move

Link: TypeAlias = "tuple[Link, Move] | None"


class State(Struct, frozen=True, gc=False):
    """How far a way has come, what it holds, and the points it has gathered."""

    points: float
    now: int
    rested: int
    """When people last rested."""
    eased: int
    """How many minutes since then were no work: people coming in, breathing space."""
    sat_since: int
    """When the sitting began, for days at a screen."""
    next: int = 0
    """The first choice that may still be used."""
    large: int = 0
    short_large: bool = False
    """Whether one of the large tools is under fifty minutes."""
    small: int = 0
    programme: int = 0
    free: int = 0
    spaces: int = 0
    """In how many pieces the free minutes stand."""
    eaten: int = -1
    """When the meal ended, or -1."""
    heavy: bool = False
    last: str = ""
    moves: Link = None

    @property
    def seated(self) -> int:
        """For how many minutes people have worked since they last rested."""
        return self.now - self.rested - self.eased

    @property
    def unrested(self) -> int:
        """How many minutes ago people last rested."""
        return self.now - self.rested

    @property
    def twin(self) -> tuple[int, ...]:
        """What two ways at the same minute share when only the better one need go on.

        Small tools count, for above those that were meant they take the place of a large one later on.
        """
        return (self.rested, self.eased, self.next, self.large, self.small, self.eaten >= 0, self.free // 5)


def unlinked(moves: Link) -> tuple[Move, ...]:
    """Return the moves of a way in the order of the clock."""
    row: list[Move] = []
    while moves is not None:
        moves, move = moves
        row.append(move)
    return tuple(reversed(row))
