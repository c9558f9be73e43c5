"""Filling the middle of a day: of many ways to place tools, breaks, the meal and free minutes, the best."""

from planner.drafting.course import Course, Move
from planner.drafting.state import State, unlinked
from planner.drafting.ways import ways_on
from planner.drafting.weighing import Outlook, at_the_end

_KEPT, _BEHIND = 16, 200
"""On a long day: how many ways go on from one minute, and how many points they may be behind the best of them."""
_KEPT_ALONE, _BEHIND_ALONE = 32, 2000
"""The same for a day that is the only one: there is time to look further."""
_SHORT, _KEPT_SHORT = 200, 64
"""Up to how many open minutes a day is short, and how many ways then go on, however far behind."""


def filled(course: Course) -> tuple[Move, ...]:
    """Return what stands in the middle of a day, from its first minute to its last without a gap.

    Ways are walked in the order of the clock; of those that have come to the same minute, only the few with
    the best points and outlook go on.
    """
    waiting: dict[int, dict[tuple[int, ...], State]] = {}
    outlook = Outlook(course)
    _offer(
        waiting, State(0.0, course.start, course.rested, course.eased, course.day_start), alone=course.stands_alone
    )
    for minute in range(course.start, course.stop):
        for state in _best(tuple(waiting.pop(minute, {}).values()), course, outlook):
            for following in ways_on(state, course, outlook.gains):
                _offer(waiting, following, alone=course.stands_alone)
    done = waiting.get(course.stop, {}).values()
    best = min(done, key=lambda state: state.points + at_the_end(state, course), default=None)
    return unlinked(best.moves if best is not None else None)


def _best(states: tuple[State, ...], course: Course, outlook: Outlook) -> tuple[State, ...]:
    """Return the ways that go on, best first; of equal ones the first found."""
    short = course.stop - course.start <= _SHORT
    if len(states) <= (_KEPT_SHORT if short else 1):
        return states
    points = [state.points + outlook.points(state) for state in states]
    ranked = sorted(range(len(states)), key=points.__getitem__)
    if short:
        return tuple(states[index] for index in ranked[:_KEPT_SHORT])
    kept, behind = (_KEPT_ALONE, _BEHIND_ALONE) if course.stands_alone else (_KEPT, _BEHIND)
    worst = points[ranked[0]] + behind
    return tuple(states[index] for index in ranked[:kept] if points[index] <= worst)


def _offer(waiting: dict[int, dict[tuple[int, ...], State]], state: State, *, alone: bool) -> None:
    # Small tools above those that were meant take the place of a large one later on.
    twin = (*state.twin, state.small) if alone else state.twin
    states = waiting.setdefault(state.now, {})
    known = states.get(twin)
    if known is None or state.points < known.points:
        states[twin] = state
