"""What makes one way through a day better than another, in points; lower is better."""

from planner.drafting.course import Course
from planner.drafting.placing import is_eased
from planner.drafting.rules import LEAST_FREE, MOST_FREE
from planner.drafting.state import State
from planner.rhythm import LONGEST_SITTING

WEIGHT = 8.0
"""How much heavier the value of the tools weighs than a calmer course of the day; laws weigh more than any tool."""
TOO_LONG = 6000
"""For sitting longer than the limit: only where a day is fixed so that nothing else is left."""
SCREEN = 1600
LATE_LUNCH = 3000
NO_LUNCH = 8000
LITTLE_FREE, WAITING = 2400, 1000
PARTS = 25
OWN_WORK = 40
BREAK, LONG_PAUSE = 6, 14
BESIDE_BREAK = 1000
"""For free minutes right before or after a break: people would only wait."""
AFTER_REST = 40
"""For free minutes right after a rest; before commitments the two can change places."""
ONE_MORE_SPACE = 40
"""Breathing space in more pieces than a day wants: a morning in crumbs is worth less than one tool fewer."""
MOST_AT_ONCE = 20
"""How many free minutes stand in one piece at most, unless nothing else is left."""
_SHORT_OF_REST, TOO_SOON = 40, 1000


def sat(state: State, course: Course, *, more: int = 0) -> float:
    """Return the points for sitting so long without a break, and ``more`` minutes."""
    minutes, in_all = state.seated + more, state.unrested + more
    if minutes > course.rhythm.limit or in_all > LONGEST_SITTING:
        return TOO_LONG + 0.5 * (minutes - course.rhythm.aim) + in_all
    return 0.5 * max(0, minutes - course.rhythm.aim)


def overdrawn(since: int, until: int, course: Course) -> float:
    """Return the points for a sitting at a screen that is longer than people can look."""
    return SCREEN if course.sitting and until - since > course.sitting else 0.0


def early(minutes: int) -> float:
    """Return the points for a break when people have sat so short a time."""
    return 0.8 * max(0, 55 - minutes) + so_soon(minutes)


def meal_at(minute: int, state: State, course: Course) -> float:
    """Return the points for a meal that begins at a minute, free minutes before it counted in."""
    free = minute - state.now
    points = (
        sat(state, course, more=0 if is_eased(course.rhythm) else free)
        + overdrawn(state.sat_since, minute, course)
        + (0 if minute % 15 == 0 else 6)
    )
    if state.last != "fixed":
        points += 0 if free >= 10 else 6 if free else 15
        points += so_soon(minute - state.rested)
    latest = course.lunch.latest if course.lunch is not None else minute
    return points + (LATE_LUNCH if minute > latest else 0)


def so_soon(seated: int) -> float:
    """Return the points for a rest when the last one is hardly over."""
    return TOO_SOON + 3 * (_SHORT_OF_REST - seated) if seated < _SHORT_OF_REST else 0.0


def free_for(minutes: int, after: str) -> float:
    """Return the points for free minutes in one piece, by what stands before them."""
    points = 4.0 if minutes < 5 else 0.0
    if minutes > MOST_AT_ONCE:
        points = WAITING + 12.0 * (minutes - MOST_AT_ONCE)
    return points + (AFTER_REST if after in ("break", "pause", "lunch", "rest", "energiser") else 0)


def at_the_end(state: State, course: Course) -> float:
    """Return the points for what can be judged only when the middle of the day is full."""
    length = course.day_end - course.day_start
    points = sat(state, course, more=course.after)
    if course.rests_after:
        points += so_soon(state.unrested + course.after) + (BESIDE_BREAK if _waits(state, course) else 0)
    if course.lunch is not None and state.eaten < 0:
        points += NO_LUNCH
    points += overdrawn(state.sat_since, course.day_end, course)
    low, high = length * LEAST_FREE, length * MOST_FREE
    points += LITTLE_FREE + 3 * (low - state.free) if state.free < low else 0
    points += 100 + 4 * (state.free - high) if state.free > high else 0
    points += 0.6 * abs(state.free - course.spare)
    wanted = (2 if course.lunch is not None else 1) + len(course.busy)
    points += ONE_MORE_SPACE * max(0, state.spaces - wanted)
    return points + (0 if state.last == "buffer" else 20)


def _waits(state: State, course: Course) -> bool:
    """Whether the middle ends with free minutes and the end of the day begins with a rest."""
    return state.last == "buffer" and course.after == 0
