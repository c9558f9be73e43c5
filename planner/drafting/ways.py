"""The ways on from one minute of a day: a tool, a break, the meal, free minutes, or what is fixed."""

from collections.abc import Iterator

from msgspec.structs import replace

from planner.drafting.arc import LARGE, Choice
from planner.drafting.course import Course, Move
from planner.drafting.parting import Parting
from planner.drafting.placing import is_eased
from planner.drafting.state import State
from planner.drafting.value import off_usual
from planner.drafting.weighing import (
    BESIDE_BREAK,
    BREAK,
    LONG_PAUSE,
    MOST_AT_ONCE,
    OWN_WORK,
    PARTS,
    WEIGHT,
    early,
    free_for,
    meal_at,
    overdrawn,
    sat,
    so_soon,
)
from planner.rhythm import FIRST_CALM, LAST_CALM, LONGEST_SITTING, LUNCH_FROM

_SHORT_DAY = 200
"""Up to how many open minutes tools are tried at every length."""
_SHORT_ROOM = 60
"""Up to how many minutes people's own questions are thought of even where a tool would fit."""
_BETWEEN = 10
"""How many free minutes may stand between two pieces of work."""
_LEAST_BREAK, _HURRIED = 10, 15
_RESTED = frozenset(("break", "pause", "lunch", "rest"))


def ways_on(
    state: State, course: Course, gains: tuple[float, ...], partings: tuple[tuple[Parting, ...], ...]
) -> Iterator[State]:
    """Yield every state that may follow one; the choices bring ``gains`` and can be parted by ``partings``."""
    stop = course.stop
    for hour in course.busy:
        if hour.start == state.now:
            yield _through(state, course)
            return
        if hour.start > state.now:
            stop = min(stop, hour.start)
            break
    room = stop - state.now
    yield from _meals(state, course, room)
    yield from _breaks(state, course, room)
    tools = list(_tools(state, course, gains, partings, room))
    yield from tools
    if not tools or room <= _SHORT_ROOM or not state.last:
        yield from _own_work(state, course, room)
    if state.last != "buffer":
        yield _with_free(state, course, room)
        if state.last in ("tool", "work") and room > 40 and state.free < course.spare:
            yield _with_free(state, course, _BETWEEN)


def _through(state: State, course: Course) -> State:
    """Return the way on through what is fixed now."""
    hour = next(hour for hour in course.busy if hour.start == state.now)
    return replace(
        state,
        points=state.points + (sat(state, course) + so_soon(state.unrested) if hour.rests else 0),
        now=hour.end,
        rested=hour.end if hour.rests else state.rested,
        eased=0 if hour.rests else state.eased,
        sat_since=hour.end if hour.end - hour.start >= 30 else state.sat_since,
        eaten=hour.end if hour.feeds_at_noon else state.eaten,
        last="fixed",
        moves=(state.moves, Move("fixed", hour.start, hour.end - hour.start, busy=hour)),
    )


def _meals(state: State, course: Course, room: int) -> Iterator[State]:
    lunch = course.lunch
    if lunch is None or state.eaten >= 0 or state.now + 60 < lunch.earliest:
        return
    for free in (0,) if state.last == "buffer" else _before_lunch(state.now):
        at = state.now + free
        if at < lunch.earliest or free + lunch.minutes > room or at > lunch.latest + 90:
            continue
        points = state.points + meal_at(at, state, course)
        before = _with_free(replace(state, points=points), course, free) if free else replace(state, points=points)
        ate = _moved(before, lunch.role, lunch.minutes)
        ate = replace(ate, rested=ate.now, eased=0, sat_since=ate.now, eaten=ate.now)
        if course.after_meal and room >= free + lunch.minutes + course.after_meal + 20:
            ate = _moved(ate, "energiser", course.after_meal)
        yield ate


def _before_lunch(now: int) -> tuple[int, ...]:
    """Return how many free minutes may stand before the meal: a few, or until noon where nothing else is left."""
    to_noon = LUNCH_FROM - now
    return (to_noon,) if to_noon > MOST_AT_ONCE else (0, 5, 10, 15, 20)


def _breaks(state: State, course: Course, room: int) -> Iterator[State]:
    if state.last in _RESTED or state.unrested < _worth_a_break(course) or state.now - course.day_start < FIRST_CALM:
        return
    latest = course.day_end - LAST_CALM - state.now
    points = state.points + sat(state, course) + (BESIDE_BREAK if state.last == "buffer" else 0)
    pause = course.rhythm.pause
    if _LEAST_BREAK <= latest < pause:
        # A day of ninety minutes has no room for half an hour; a short break is better than none.
        pause, points = latest, points + 20
    for length, hurry in ((pause, 0), (_HURRIED, 60)) if _is_tight(course) else ((pause, 0),):
        if length <= room and length <= latest:
            yield _rested(
                _moved(replace(state, points=points + BREAK + hurry + early(state.unrested)), "break", length)
            )
    points += overdrawn(state.sat_since, state.now, course)
    for length in course.pauses:
        if length <= room and length <= latest:
            after = _rested(_moved(replace(state, points=points + LONG_PAUSE), "pause", length))
            yield replace(after, sat_since=after.now)


def _worth_a_break(course: Course) -> int:
    """Return how long people have sat at the least before a break is thought of."""
    return 25 if course.busy else 35 if is_eased(course.rhythm) else 40


def _is_tight(course: Course) -> bool:
    """Whether long breaks and short stretches may not go into the day together."""
    return course.rhythm.pause > _HURRIED and course.rhythm.limit <= 60 and course.stop - course.start <= 240


def _tools(
    state: State, course: Course, gains: tuple[float, ...], partings: tuple[tuple[Parting, ...], ...], room: int
) -> Iterator[State]:
    for index in range(state.next, len(course.choices)):
        choice = course.choices[index]
        if choice.least > room or not _allowed(choice, state, course):
            continue
        yield from _whole(state, course, index, gains[index], room)
        if partings[index]:
            yield from _in_parts(state, course, index, gains[index], partings[index], room)


def _allowed(choice: Choice, state: State, course: Course) -> bool:
    if state.now >= course.nothing_new_from and not choice.closes:
        return False
    if not choice.heavy:
        return True
    fed = state.eaten < 0 or state.now >= state.eaten + 45
    return not state.heavy and fed and course.heavy_from <= state.now < course.heavy_until


def _whole(state: State, course: Course, index: int, gain: float, room: int) -> Iterator[State]:
    choice = course.choices[index]
    extra = course.settling if choice.heavy else 0
    longest = min(room - extra, _until_rest(state, course) - extra, _most(choice))
    if course.sitting:
        longest = min(longest, state.sat_since + course.sitting - state.now)
    if longest < choice.least:
        return
    wanted = [choice.usual, choice.usual - 5, choice.usual - 10, longest]
    if choice.large:
        wanted += [course.rhythm.aim - state.seated, room - 15]
    if course.stop - course.start <= _SHORT_DAY:
        wanted += range(choice.least, longest, 5)
    for minutes in {max(choice.least, minutes // 5 * 5): None for minutes in wanted}:
        if minutes > longest or not _fits(choice, minutes, state, course):
            continue
        after = _used(state, course, minutes, gain, Move("tool", state.now, minutes, index))
        if choice.heavy:
            yield from _settled(after, course)
        else:
            yield after


def _until_rest(state: State, course: Course) -> int:
    """Return how many minutes of work may follow before people must rest."""
    return min(course.rhythm.limit - state.seated, LONGEST_SITTING - state.unrested)


def _most(choice: Choice) -> int:
    """Return the most minutes a tool gets: a quarter above its usual ones; a small tool stays small."""
    most = min(choice.most, choice.usual + choice.usual // 4)
    return most if choice.large else min(most, LARGE - 1)


def _settled(state: State, course: Course) -> Iterator[State]:
    """Yield the ways on after heavy work: time to settle, then a break or the meal."""
    after = _moved(replace(state, heavy=True), "settle", course.settling)
    if state.now <= course.heavy_until and after.now + course.rhythm.pause <= course.stop:
        yield _rested(_moved(after, "break", course.rhythm.pause))
    if course.lunch is not None and course.lunch.earliest <= after.now <= course.lunch.latest:
        yield from (fed for fed in _meals(after, course, course.stop - after.now) if fed.free == after.free)


def _in_parts(
    state: State, course: Course, index: int, gain: float, partings: tuple[Parting, ...], room: int
) -> Iterator[State]:
    choice, pause = course.choices[index], course.rhythm.pause
    for part in partings:
        if part.total + pause > room or not _break_stands(state, course, part):
            continue
        if not _fits(choice, part.total, state, course):
            continue
        first = Move("tool", state.now, part.first, index, 1, part.cut, part.total)
        second = Move("tool", first.end + pause, part.second, index, 2, part.cut, part.total)
        after = _used(state, course, part.total, gain, first)
        after = replace(after, points=after.points + PARTS + sat(after, course) + early(after.unrested))
        after = _rested(_moved(after, "break", pause))
        yield replace(after, now=second.end, last="tool", moves=(after.moves, second))


def _break_stands(state: State, course: Course, part: Parting) -> bool:
    at = state.now + part.first
    if part.second > course.rhythm.limit or part.first > _until_rest(state, course):
        return False
    return course.day_start + FIRST_CALM <= at and at + course.rhythm.pause <= course.day_end - LAST_CALM


def _fits(choice: Choice, minutes: int, state: State, course: Course) -> bool:
    if state.programme + minutes > course.programme:
        return False
    instead = max(0, state.small - course.small)
    if minutes < LARGE:
        # In the place of a large tool that does not fit, one more small one may stand.
        return not choice.large and (state.small < course.small or state.large + instead < course.large)
    if state.large + instead < course.large:
        return True
    return course.one_more and state.large == course.large and (state.short_large or minutes < 50)


def _used(state: State, course: Course, minutes: int, gain: float, move: Move) -> State:
    """Return the state with a tool counted and weighed, all its ``minutes`` at once, and its first move put down."""
    large = minutes >= LARGE
    after_rest = 40 if course.morning_work and large and state.eaten >= 0 else 0
    return replace(
        state,
        points=state.points - gain + after_rest + WEIGHT * off_usual(course.choices[move.choice], minutes),
        now=move.end,
        next=move.choice + 1,
        large=state.large + large,
        short_large=state.short_large or (large and minutes < 50),
        small=state.small + (not large),
        programme=state.programme + minutes,
        last="tool",
        moves=(state.moves, move),
    )


def _own_work(state: State, course: Course, room: int) -> Iterator[State]:
    longest = min(room, _until_rest(state, course))
    for minutes in (60, 45, 30, 15):
        if minutes <= longest and state.programme + minutes <= course.programme:
            after = replace(state, points=state.points + OWN_WORK, programme=state.programme + minutes)
            yield _moved(after, "work", minutes)


def _with_free(state: State, course: Course, minutes: int) -> State:
    points = state.points + free_for(minutes, state.last)
    eased = state.eased + minutes if is_eased(course.rhythm) else state.eased
    free = replace(state, points=points, free=state.free + minutes, spaces=state.spaces + 1, eased=eased)
    return _moved(free, "buffer", minutes)


def _rested(state: State) -> State:
    return replace(state, rested=state.now, eased=0)


def _moved(state: State, what: str, minutes: int) -> State:
    move = Move(what, state.now, minutes)
    return replace(state, now=state.now + minutes, last=what, moves=(state.moves, move))
