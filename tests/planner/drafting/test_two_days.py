"""A draft of two short days against the best way to share the tools out between them, found by trying every one."""

from collections.abc import Iterator
from random import Random
from typing import NamedTuple

import pytest
from msgspec.structs import replace

from planner.brief import Brief, Hours, People
from planner.catalog import Catalog, Tool
from planner.clock import clock
from planner.drafting import draft, engine
from planner.drafting.arc import LARGE, Choice, choices
from planner.drafting.course import Course, Move
from planner.drafting.filling import filled
from planner.drafting.value import gain, off_usual, value
from planner.recommend import recommend
from tests.builders import a_tool
from tests.planner.drafting.exact import MOST_FREE, WORK
from tests.planner.drafting.rooms import library

PURPOSES = ("connection", "exploration", "imagining", "decision", "practice", "reflection")


def a_small_library(random: Random) -> Catalog:
    """Return six to nine tools of any length and purpose, and no frame activities."""
    tools = [a_small_tool(f"{letter}-tool", random) for letter in "abcdefghi"[: random.randint(6, 9)]]
    return replace(library(), tools={tool.id: tool for tool in tools})


def a_small_tool(id: str, random: Random) -> Tool:
    return a_tool(
        id,
        minutes=random.choice((15, 20, 30, 35, 40, 45, 50, 60, 75)),
        purpose=random.choice(PURPOSES),
        key_ideas=(random.choice(("amplifying-vision", "inside-outside", "imagining-alternatives")),),
    )


def two_short_days(random: Random) -> Brief:
    """Return a brief of two days of two and a half to three and a half hours where nobody would pay for coming."""
    hours = Hours("09:00", clock(540 + random.choice((150, 165, 180, 195, 210))))
    return Brief(
        participants=People(10, 12),
        intentions=(random.choice(("shift-norms", "inside-outside", "imagine-alternatives")),),
        exposure="low",
        surveillance="low",
        backlash="unlikely",
        distress="low",
        days=(hours, hours),
    )


class Way(NamedTuple):
    """How far a way through one day has come."""

    rested: int
    following: int = 0
    large: int = 0
    small: int = 0
    free: int = 0
    last: str = ""
    used: frozenset[str] = frozenset()


def shares(course: Course) -> dict[frozenset[str], float]:
    """Return for each set of tools that one day can hold by its laws what it is worth at the most."""
    waiting: dict[int, dict[Way, float]] = {course.start: {Way(course.rested): 0.0}}
    for now in range(course.start, course.stop):
        for way, worth in waiting.pop(now, {}).items():
            for minutes, after, more in _ways(course, now, way):
                there = waiting.setdefault(now + minutes, {})
                there[after] = max(there.get(after, float("-inf")), worth + more)
    found: dict[frozenset[str], float] = {}
    for way, worth in waiting.get(course.stop, {}).items():
        sat = course.stop + course.after - way.rested
        if sat <= course.rhythm.limit and way.free >= 0.05 * (course.day_end - course.day_start):
            found[way.used] = max(found.get(way.used, float("-inf")), worth)
    return found


def _ways(course: Course, now: int, way: Way) -> Iterator[tuple[int, Way, float]]:
    room, limit = course.stop - now, course.rhythm.limit
    until_rest = min(room, limit - (now - way.rested))
    for index in range(way.following, len(course.choices)):
        choice = course.choices[index]
        if now >= course.nothing_new_from and not choice.closes:
            continue
        for minutes in range(choice.least, min(choice.usual + choice.usual // 4, choice.most, until_rest) + 1, 5):
            large, small = way.large + (minutes >= LARGE), way.small + (minutes < LARGE)
            if (minutes >= LARGE) == choice.large and large + max(0, small - course.small) <= course.large:
                used = way.used | {choice.tool.id}
                after = Way(way.rested, index + 1, large, small, way.free, "tool", used)
                yield minutes, after, gain(choice, course) - off_usual(choice, minutes)
    for minutes in WORK:
        if minutes <= until_rest:
            yield minutes, way._replace(last="tool"), 0.0
    for minutes in range(5, min(MOST_FREE, room) + 1, 5):
        if way.last == "tool" or (way.last == "break" and minutes == room):
            yield minutes, way._replace(last="buffer", free=way.free + minutes), 0.0
    pause = course.rhythm.pause
    calm = now - course.day_start >= 40 and now + pause <= min(course.stop, course.day_end - 30)
    if way.last not in ("break", "buffer") and calm and 40 <= now - way.rested <= limit:
        yield pause, way._replace(last="break", rested=now + pause), 0.0


def drafted_middles(
    brief: Brief, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> list[tuple[Course, tuple[Move, ...]]]:
    """Return the middle of each day of a draft, and what came to stand in it."""
    middles = []

    def watched(course: Course) -> tuple[Move, ...]:
        moves = filled(course)
        middles.append((course, moves))
        return moves

    monkeypatch.setattr(engine, "filled", watched)
    draft(brief, catalog, recommend(brief, catalog))
    return middles


def keeps_the_arc(first: frozenset[str], second: frozenset[str], options: list[Choice]) -> bool:
    """Whether nothing on the second day stands earlier on the arc than something as large on the first."""
    for large in (True, False):
        places = [(choice.tool.id, choice.place) for choice in options if choice.large == large]
        latest = max((place for id, place in places if id in first), default=0.0)
        if any(place < latest for id, place in places if id in second):
            return False
    return True


@pytest.mark.parametrize("seed", range(30))
def test_no_way_to_share_the_tools_out_is_worth_five_per_cent_more_than_the_draft(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    random = Random(seed)
    brief, catalog = two_short_days(random), a_small_library(random)

    middles = drafted_middles(brief, catalog, monkeypatch)

    options = sorted(
        choices(recommend(brief, catalog), catalog, brief),
        key=lambda choice: (choice.place, -choice.worth, choice.tool.id),
    )
    first, second = (shares(replace(course, choices=tuple(options))) for course, _ in middles)
    best = max(
        one + other
        for used, one in first.items()
        for also, other in second.items()
        if not used & also and keeps_the_arc(used, also, options)
    )
    assert sum(value(moves, course) for course, moves in middles) >= 0.95 * best
