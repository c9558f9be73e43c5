"""What the rest of a day can still bring, so that ways of unlike progress compare."""

from planner.drafting.arc import LARGE
from planner.drafting.course import Course
from planner.drafting.rules import LEAST_FREE
from planner.drafting.state import State
from planner.drafting.value import gain, off_usual
from planner.drafting.weighing import NO_LUNCH, TOO_LONG, WEIGHT

_TIGHT = 2.5
"""For each minute that what must still happen is longer than what is left."""


class Outlook:
    """The most that the tools still to come would bring if only the minutes counted, and not how they are cut up."""

    __slots__ = ("_best", "_course", "_least_free", "_lengths", "gains")

    def __init__(self, course: Course) -> None:
        self._course = course
        self.gains = tuple(WEIGHT * gain(choice, course) for choice in course.choices)
        self._least_free = LEAST_FREE * (course.day_end - course.day_start)
        self._lengths = tuple(_lengths(course, index, gain) for index, gain in enumerate(self.gains))
        self._best: dict[tuple[int, int, int, int], float] = {}

    def points(self, state: State) -> float:
        """Return about how many points the rest of the day will add to a state."""
        course = self._course
        left = course.stop - state.now
        # What must stay free, not what is meant to: a good tool may take minutes that would have been spare.
        room = left - max(0.0, self._least_free - state.free)
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
            return late - _TIGHT * room
        # A small tool above those that were meant stands in the place of a large one.
        large = course.large - state.large - max(0, state.small - course.small)
        return late - self._brings(state.next, int(room) // 5, large, max(0, course.small - state.small))

    def _brings(self, following: int, fives: int, large: int, small: int) -> float:
        """Return the most that the choices from one on bring in so many times five minutes and so many places."""
        if following == len(self._lengths) or large + small <= 0 or fives <= 1:
            return 0.0
        key = (following, fives, large, small)
        known = self._best.get(key)
        if known is not None:
            return known
        best = self._brings(following + 1, fives, large, small)
        if self._course.choices[following].large:
            places = (large - 1, small)
        else:
            places = (large, small - 1) if small else (large - 1, small)
        if min(places) >= 0:
            for taken, points in self._lengths[following]:
                if taken <= fives:
                    best = max(best, points + self._brings(following + 1, fives - taken, *places))
        self._best[key] = best
        return best


def _lengths(course: Course, index: int, gain: float) -> tuple[tuple[int, float], ...]:
    """Return some lengths of a choice, in times of five minutes, with what it brings at each of them."""
    choice = course.choices[index]
    after = course.settling if choice.heavy else 0
    wanted = (choice.usual, choice.usual - 10, choice.usual - 20, choice.least)
    found = []
    for minutes in {max(choice.least, minutes // 5 * 5): None for minutes in wanted}:
        points = gain - WEIGHT * off_usual(choice, minutes)
        if (minutes >= LARGE) == choice.large and points > 0:
            found.append(((minutes + after) // 5, points))
    return tuple(found)
