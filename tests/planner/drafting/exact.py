"""Looking through everything that the laws of a day allow, with what cannot win any more left out."""

from collections.abc import Iterator

from msgspec import Struct

from planner.drafting.arc import LARGE
from planner.drafting.course import Course
from planner.drafting.value import gain, off_usual

WORK = (15, 30, 45, 60)
"""How many minutes people's own questions may take; they fill what no tool fits into, and are worth nothing here."""
MOST_FREE = 20


class Way(Struct, frozen=True):
    """How far a way through the day has come; its value is kept beside it."""

    now: int
    rested: int
    following: int = 0
    large: int = 0
    small: int = 0
    free: int = 0
    last: str = ""
    eaten: bool = False


class Search:
    """A search for a day that is worth more than a target, by going through all that the laws allow."""

    def __init__(self, course: Course) -> None:
        self.course = course
        self.limit = course.rhythm.limit
        self.free = _up(-(-(course.day_end - course.day_start) // 20))
        self.worths = [
            [
                (minutes, gain(choice, course) - off_usual(choice, minutes))
                for minutes in range(choice.least, min(choice.usual + choice.usual // 4, choice.most) + 1, 5)
                if (minutes >= LARGE) == choice.large
            ]
            for choice in course.choices
        ]
        self.tops = [max((worth for _, worth in worths), default=0.0) for worths in self.worths]
        self._seen: dict[Way, float] = {}

    def beats(self, target: float) -> bool:
        """Return whether some day that keeps the laws is worth more than ``target``."""
        self._seen.clear()
        return self._goes_on(Way(self.course.start, self.course.rested), 0.0, target)

    def _goes_on(self, way: Way, worth: float, target: float) -> bool:
        if way.now == self.course.stop:
            return worth > target and self._ends_well(way)
        if worth + self._still_to_come(way) <= target or self._seen.get(way, float("-inf")) >= worth:
            return False
        self._seen[way] = worth
        return any(self._goes_on(after, worth + more, target) for after, more in self._ways(way))

    def _ends_well(self, way: Way) -> bool:
        course = self.course
        fed = way.eaten or course.lunch is None
        return fed and way.free >= self.free and way.now + course.after - way.rested <= self.limit

    def _still_to_come(self, way: Way) -> float:
        course = self.course
        slots = course.large - way.large - max(0, way.small - course.small) + max(0, course.small - way.small)
        return sum(sorted((top for top in self.tops[way.following :] if top > 0), reverse=True)[: max(0, slots)])

    def _ways(self, way: Way) -> Iterator[tuple[Way, float]]:
        course, now = self.course, way.now
        room = course.stop - now
        until_rest = min(room, self.limit - (now - way.rested))
        if course.lunch is not None and not way.eaten and now > course.lunch.latest:
            return
        tools = list(self._tools(way, until_rest))
        yield from tools
        for minutes in WORK if not tools or room <= 60 else ():
            if minutes <= until_rest:
                yield _on(way, minutes, last="tool"), 0.0
        for minutes in range(5, min(MOST_FREE, room) + 1, 5):
            if way.last == "tool" or (way.last == "break" and minutes == room):
                yield _on(way, minutes, last="buffer", free=min(self.free, way.free + minutes)), 0.0
        if not 40 <= now - way.rested <= self.limit:
            return
        pause = course.rhythm.pause
        calm = now - course.day_start >= 40 and now + pause <= course.day_end - 30
        if way.last not in ("break", "buffer") and calm and pause <= room:
            yield _on(way, pause, last="break", rested=now + pause), 0.0
        lunch = course.lunch
        if lunch is None or lunch.minutes > room or now < lunch.earliest:
            return
        if not way.eaten and way.last != "break":
            yield _on(way, lunch.minutes, last="lunch", rested=now + lunch.minutes, eaten=True), 0.0

    def _tools(self, way: Way, until_rest: int) -> Iterator[tuple[Way, float]]:
        course = self.course
        for index in range(way.following, len(course.choices)):
            for minutes, worth in self.worths[index]:
                large, small = way.large + (minutes >= LARGE), way.small + (minutes < LARGE)
                if minutes <= until_rest and large + max(0, small - course.small) <= course.large:
                    yield _on(way, minutes, last="tool", following=index + 1, large=large, small=small), worth


def _on(way: Way, minutes: int, **changes: object) -> Way:
    fields = {name: getattr(way, name) for name in way.__struct_fields__}
    return Way(**{**fields, "now": way.now + minutes, **changes})


def _up(minutes: int) -> int:
    return -(-minutes // 5) * 5
