"""What the tools of a day are worth: the one measure by which a draft chooses among tools that fit."""

from collections.abc import Iterable

from planner.drafting.arc import GOING_HOME, Choice
from planner.drafting.course import Course, Move

_LARGE, _SMALL = (40.0, 0.9), (6.0, 0.35)
"""What a tool is worth at all, and for each point that the advice speaks for it."""
_OFF_DAY = 150
"""For a tool as far as a whole arc from the day it is meant for."""
_WAY_HOME = 70
_HASTE = (450.0, 130.0)
"""For a large and a small tool at no time at all; by the square, so that two at their least are less than one."""
_DRAWN_OUT = 0.7
"""For each minute above the usual ones."""


def value(moves: Iterable[Move], course: Course) -> float:
    """Return what the tools in the middle of a day are worth together, in points.

    Each brings its ``gain``, less what it loses by being shorter or longer than usual; a tool in parts counts
    once. This is what a draft brings to the most within the laws of the day; breaks, meals and free minutes are
    worth nothing in themselves. A draft is at most five per cent below the best that the laws allow.
    """
    used = {move.choice: move.total or move.minutes for move in moves if move.what == "tool"}
    return sum(
        gain(course.choices[index], course) - off_usual(course.choices[index], minutes)
        for index, minutes in used.items()
    )


def gain(choice: Choice, course: Course) -> float:
    """Return what a tool brings: more when it is large, well advised, and on the day it is meant for."""
    return gain_on(choice, course.band)


def gain_on(choice: Choice, band: tuple[float, float]) -> float:
    """Return what a tool brings on a day that is for one part of the arc."""
    low, high = band
    base, each = _LARGE if choice.large else _SMALL
    points = base + each * choice.worth - _OFF_DAY * max(0.0, low - choice.place, choice.place - high)
    return points + _WAY_HOME if choice.place == GOING_HOME and low > 0 else points


def off_usual(choice: Choice, minutes: int) -> float:
    """Return what is lost by running a tool shorter or longer than usual: one unhurried beats two in haste."""
    if minutes >= choice.usual:
        return _DRAWN_OUT * (minutes - choice.usual)
    missing = 1 - minutes / choice.usual
    return _HASTE[0 if choice.large else 1] * missing * missing
