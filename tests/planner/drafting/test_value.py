"""A draft's tools against the best that the laws of a day allow, found by trying everything."""

from functools import cache
from random import Random

import pytest

from planner.drafting.arc import LARGE, LEAST_SHARE, Choice
from planner.drafting.course import Course
from planner.drafting.filling import filled
from planner.drafting.value import gain, off_usual, value
from planner.lengths import rounded_up
from planner.recommendation import RankedTool
from planner.rhythm import Rhythm
from tests.builders import a_tool

LIMIT, PAUSE, CLOSING = 90, 15, 30


def a_choice(random: Random, number: int) -> Choice:
    usual = random.choice((10, 15, 20, 30, 35, 40, 45, 50, 60, 75, 90))
    return Choice(
        ranked=RankedTool(a_tool(f"tool-{number}", minutes=usual), 50, ()),
        steps=(usual,),
        least=rounded_up(int(LEAST_SHARE * usual + 0.99)),
        usual=usual,
        most=usual + 30,
        place=number / 10,
        worth=random.randint(0, 90),
        large=usual >= LARGE,
        heavy=False,
        closes=False,
    )


def a_small_course(seed: int) -> Course:
    """Return the middle of a morning of two to four hours, and four to seven tools to choose from."""
    random = Random(seed)
    length = random.choice((120, 150, 180, 210, 240))
    opening = random.choice((20, 30, 45))
    return Course(
        start=540 + opening,
        stop=540 + length - CLOSING,
        day_start=540,
        day_end=540 + length,
        rested=540,
        eased=0,
        after=CLOSING,
        rests_after=False,
        busy=(),
        rhythm=Rhythm(75, LIMIT, PAUSE, ()),
        lunch=None,
        choices=tuple(a_choice(random, number) for number in range(random.randint(4, 7))),
        large=2 if length >= 180 else 1,
        small=random.choice((1, 2)),
        one_more=False,
        spare=length // 10,
        programme=360,
    )


def best_value(course: Course) -> float:
    """Return the most that any choice, length and number of tools is worth by the laws of a day, breaks and all."""
    length = course.day_end - course.day_start

    @cache
    def best(now: int, rested: int, following: int, large: int, small: int, free: int, last: str) -> float:
        if now == course.stop:
            kept = now + course.after - rested <= LIMIT and free >= 0.05 * length
            return 0.0 if kept else float("-inf")
        found = [float("-inf")]
        for index, choice in enumerate(course.choices[following:], start=following):
            most = min(choice.usual + choice.usual // 4, choice.most, course.stop - now, LIMIT - (now - rested))
            for minutes in range(choice.least, most + 1, 5):
                counts = (large + 1, small) if minutes >= LARGE else (large, small + 1)
                if (minutes < LARGE and choice.large) or (minutes >= LARGE and not choice.large):
                    continue
                if counts[0] + max(0, counts[1] - course.small) <= course.large:
                    worth = gain(choice, course) - off_usual(choice, minutes)
                    found.append(worth + best(now + minutes, rested, index + 1, *counts, free, "tool"))
        if last in ("tool", "break"):
            for minutes in range(5, min(20, course.stop - now) + 1, 5):
                at_the_end = now + minutes == course.stop
                if last == "tool" or at_the_end:
                    found.append(best(now + minutes, rested, following, large, small, free + minutes, "buffer"))
        may_rest = last not in ("break", "buffer") and now - rested >= 40
        if may_rest and now + PAUSE <= min(course.stop, course.day_end - 30):
            found.append(best(now + PAUSE, now + PAUSE, following, large, small, free, "break"))
        return max(found)

    return best(course.start, course.rested, 0, 0, 0, 0, "")


@pytest.mark.parametrize("seed", range(60))
def test_a_draft_holds_tools_worth_at_most_five_per_cent_less_than_the_best(seed: int) -> None:
    course = a_small_course(seed)

    assert value(filled(course), course) >= 0.95 * max(0.0, best_value(course))


def test_one_tool_at_its_usual_time_is_worth_more_than_two_at_their_least() -> None:
    course = a_small_course(0)
    choice = next(choice for choice in course.choices if choice.large)

    whole = gain(choice, course) - off_usual(choice, choice.usual)
    shortest = gain(choice, course) - off_usual(choice, choice.least)
    assert whole > 2 * shortest
