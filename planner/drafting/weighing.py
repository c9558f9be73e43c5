"""What makes one way through a day better than another, in points; lower is better."""

from itertools import accumulate

from planner.drafting.arc import GOING_HOME, Choice
from planner.drafting.course import Course
from planner.drafting.state import State

TOO_LONG = 500
"""For sitting longer than the limit: only where a day is fixed so that nothing else is left."""
SCREEN = LATE_LUNCH = 200
NO_LUNCH = 400
PARTS = 10
OWN_WORK = 30
BREAK, LONG_PAUSE = 6, 14
FREE_BEFORE_BREAK = 8


def gain(choice: Choice, course: Course) -> float:
    """Return what a tool brings: more when it is large, well advised, and on the day it is meant for."""
    low, high = course.band
    points = 70 + 0.4 * choice.worth if choice.large else 20 + 0.12 * choice.worth
    points -= 150 * max(0.0, low - choice.place, choice.place - high)
    return points + 40 if choice.place == GOING_HOME and low > 0 else points


def off_usual(choice: Choice, minutes: int) -> float:
    """Return the points for running a tool shorter or longer than usual: one unhurried beats two in haste."""
    return 1.2 * (choice.usual - minutes) if minutes < choice.usual else 0.7 * (minutes - choice.usual)


def sat(minutes: int, course: Course) -> float:
    """Return the points for sitting so long without a break."""
    over = minutes - course.rhythm.aim
    if over <= 0:
        return 0.0
    return 0.5 * over + (TOO_LONG + minutes if minutes > course.rhythm.limit else 0)


def overdrawn(since: int, until: int, course: Course) -> float:
    """Return the points for a sitting at a screen that is longer than people can look."""
    return SCREEN if course.sitting and until - since > course.sitting else 0.0


def early(minutes: int) -> float:
    """Return the points for a break when people have sat so short a time."""
    return 0.4 * max(0, 55 - minutes) + so_soon(minutes)


def meal_at(minute: int, state: State, course: Course) -> float:
    """Return the points for a meal that begins at a minute, free minutes before it counted in."""
    free, seated = minute - state.now, minute - state.rested
    points = sat(seated, course) + overdrawn(state.sat_since, minute, course) + (0 if minute % 15 == 0 else 6)
    if state.last != "fixed":
        points += 0 if free >= 10 else 6 if free else 15
        points += so_soon(seated)
    latest = course.lunch.latest if course.lunch is not None else minute
    return points + (LATE_LUNCH if minute > latest else 0)


def so_soon(seated: int) -> float:
    """Return the points for a rest when the last one is hardly over."""
    return 2 * max(0, 40 - seated)


def free_for(minutes: int, after: str) -> float:
    """Return the points for free minutes in one piece, by what stands before them."""
    points = 4.0 if minutes < 5 else 0.5 * max(0, minutes - 20) + 1.5 * max(0, minutes - 30)
    return points + (8 if after == "break" else 0)


def at_the_end(state: State, course: Course) -> float:
    """Return the points for what can be judged only when the middle of the day is full."""
    length = course.day_end - course.day_start
    points = sat(course.stop - state.rested + course.after, course)
    if course.lunch is not None and state.eaten < 0:
        points += NO_LUNCH
    points += overdrawn(state.sat_since, course.day_end, course)
    low, high = length * 0.05, length * 0.15
    points += 250 + 3 * (low - state.free) if state.free < low else 0
    points += 25 + 1.5 * (state.free - high) if state.free > high else 0
    points += 0.9 * abs(state.free - course.spare)
    wanted = (2 if course.lunch is not None else 1) + len(course.busy)
    points += 15 * max(0, state.spaces - wanted)
    return points + (0 if state.last == "buffer" else 15)


class Outlook:
    """What the rest of a day can still bring, so that ways of unlike progress compare."""

    __slots__ = ("_course", "_large", "_length", "_small", "gains")

    def __init__(self, course: Course) -> None:
        self._course = course
        self.gains = tuple(gain(choice, course) for choice in course.choices)
        lengths = [choice.usual for choice in course.choices if choice.large] or [75]
        self._length = 10 + sum(lengths) / len(lengths)
        self._large = _best_sums(course.choices, self.gains, large=True)
        self._small = _best_sums(course.choices, self.gains, large=False)

    def points(self, state: State) -> float:
        """Return about how many points the rest of the day will add to a state."""
        course = self._course
        left = course.stop - state.now
        room: float = left - max(0, course.spare - state.free)
        sits = left + state.now - state.rested + course.after
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
        large = min(course.large - state.large, room / self._length)
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
