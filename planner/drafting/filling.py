"""Filling the middle of a day: of many ways to place tools, breaks, the meal and free minutes, the best."""

from planner.drafting.course import Course, Move
from planner.drafting.state import State, unlinked
from planner.drafting.ways import ways_on
from planner.drafting.weighing import Outlook, at_the_end

_KEPT = 8
"""How many ways go on from one minute."""


def filled(course: Course) -> tuple[Move, ...]:
    """Return what stands in the middle of a day, from its first minute to its last without a gap.

    Ways are walked in the order of the clock; of those that have come to the same minute, only the few with
    the best points and outlook go on.
    """
    waiting: dict[int, dict[tuple[int, ...], State]] = {}
    outlook = Outlook(course)
    _offer(waiting, State(0.0, course.start, course.rested, course.day_start))
    for minute in range(course.start, course.stop):
        states = list(waiting.pop(minute, {}).values())
        if len(states) > _KEPT:
            states = sorted(states, key=lambda state: state.points + outlook.points(state))[:_KEPT]
        for state in states:
            for following in ways_on(state, course, outlook.gains):
                _offer(waiting, following)
    done = waiting.get(course.stop, {}).values()
    best = min(done, key=lambda state: state.points + at_the_end(state, course), default=None)
    return unlinked(best.moves if best is not None else None)


def _offer(waiting: dict[int, dict[tuple[int, ...], State]], state: State) -> None:
    states = waiting.setdefault(state.now, {})
    known = states.get(state.twin)
    if known is None or state.points < known.points:
        states[state.twin] = state
