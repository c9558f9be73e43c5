"""Filling the middle of a day: of many ways to place tools, breaks, the meal and free minutes, the best."""

from planner.drafting.course import Course, Move
from planner.drafting.outlook import Outlook
from planner.drafting.parting import partings
from planner.drafting.state import State, unlinked
from planner.drafting.ways import ways_on
from planner.drafting.weighing import at_the_end

_KEPT, _BEHIND = 12, 400
"""How many ways go on from one minute, and how many points they may be behind the best of them."""
_SHORT, _KEPT_SHORT = 200, 64
"""Up to how many open minutes a day is short, and how many ways then go on, however far behind."""


def filled(course: Course) -> tuple[Move, ...]:
    """Return what stands in the middle of a day, from its first minute to its last without a gap.

    Ways are walked in the order of the clock; of those that have come to the same minute, only the few with
    the best points and outlook go on.
    """
    waiting: dict[int, dict[tuple[int, ...], State]] = {}
    outlook = Outlook(course)
    limit = course.rhythm.limit
    parted = tuple(partings(choice) if choice.usual > limit and not choice.heavy else () for choice in course.choices)
    _offer(waiting, State(0.0, course.start, course.rested, course.eased, course.day_start))
    for minute in range(course.start, course.stop):
        for state in _best(tuple(waiting.pop(minute, {}).values()), course, outlook):
            for following in ways_on(state, course, outlook.gains, parted):
                _offer(waiting, following)
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
    worst = points[ranked[0]] + _BEHIND
    kept: list[State] = []
    alike: dict[tuple[int, int, bool], list[State]] = {}
    for index in ranked:
        state = states[index]
        others = alike.setdefault((state.rested, state.eased, state.eaten >= 0), [])
        if points[index] > worst or len(kept) == _KEPT:
            break
        if not any(_is_ahead(other, state) for other in others):
            kept.append(state)
            others.append(state)
    return tuple(kept)


def _is_ahead(state: State, other: State) -> bool:
    """Whether a way has gathered as much as another and still has all that the other has before it."""
    return (
        state.points <= other.points
        and state.next <= other.next
        and state.large <= other.large
        and state.small <= other.small
        and state.free >= other.free
    )


def _offer(waiting: dict[int, dict[tuple[int, ...], State]], state: State) -> None:
    states, twin = waiting.setdefault(state.now, {}), state.twin
    known = states.get(twin)
    if known is None or state.points < known.points:
        states[twin] = state
