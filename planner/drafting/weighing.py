"""What makes one way through a day better than another, in points; lower is better."""

from itertools import accumulate

from planner.drafting.arc import Choice
from planner.drafting.course import Course
from planner.drafting.placing import is_eased
from planner.drafting.state import State
from planner.drafting.value import gain
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
    low, high = length * 0.05, length * 0.15
    points += LITTLE_FREE + 3 * (low - state.free) if state.free < low else 0
    points += 100 + 4 * (state.free - high) if state.free > high else 0
    points += 0.6 * abs(state.free - course.spare)
    wanted = (2 if course.lunch is not None else 1) + len(course.busy)
    points += 15 * max(0, state.spaces - wanted)
    return points + (0 if state.last == "buffer" else 20)


def _waits(state: State, course: Course) -> bool:
    """Whether the middle ends with free minutes and the end of the day begins with a rest."""
    return state.last == "buffer" and course.after == 0


class Outlook:
    """What the rest of a day can still bring, so that ways of unlike progress compare."""

    __slots__ = ("_course", "_large", "_length", "_small", "gains")

    def __init__(self, course: Course) -> None:
        self._course = course
        self.gains = tuple(WEIGHT * gain(choice, course) for choice in course.choices)
        lengths = [choice.usual for choice in course.choices if choice.large] or [75]
        self._length = 10 + sum(lengths) / len(lengths)
        self._large = _best_sums(course.choices, self.gains, large=True)
        self._small = _best_sums(course.choices, self.gains, large=False)

    def points(self, state: State) -> float:
        """Return about how many points the rest of the day will add to a state."""
        course = self._course
        left = course.stop - state.now
        room: float = left - max(0, course.spare - state.free)
        sits = left + state.seated + course.after
        pause, limit = course.rhythm.pause, course.rhythm.limit
        late = 0.0
        if course.lunch is not None and state.eaten < 0:
            room -= course.lunch.minutes
            sits -= course.lunch.minutes
            late = NO_LUNCH if state.now > course.lunch.latest else 0
        if sits > limit:
            room -= -(-(sits - limit) // (limit + pause)) * pause
            late += TOO_LONG if left < pause else 0
        if room < 0:
            return late - 2.5 * room
        # A small tool above those that were meant stands in the place of a large one.
        large = min(course.large - state.large - max(0, state.small - course.small), room / self._length)
        room -= self._length * large if large > 0 else 0
        small = min(course.small - state.small, room / 35)
        room -= 35 * small if small > 0 else 0
        brings = _part_sum(self._large[state.next], large) + _part_sum(self._small[state.next], small)
        return late - brings + 0.8 * room


def _best_sums(choices: tuple[Choice, ...], gains: tuple[float, ...], *, large: bool) -> list[list[float]]:
    """Return for each place among the choices what the best one, two, three… from there on would bring."""
    rows = []
    for start in range(len(choices) + 1):
        best = sorted((gains[i] for i in range(start, len(choices)) if choices[i].large == large), reverse=True)
        rows.append([0.0, *accumulate(best)])
    return rows


def _part_sum(sums: list[float], count: float) -> float:
    """Return the sum for a count that may be a fraction."""
    if count <= 0:
        return 0.0
    whole = int(count)
    if whole >= len(sums) - 1:
        return sums[-1]
    return sums[whole] + (count - whole) * (sums[whole + 1] - sums[whole])
