"""A draft of a whole day against everything that its laws allow."""

from random import Random

import pytest

from planner.drafting.arc import Choice
from planner.drafting.course import Course
from planner.drafting.filling import filled
from planner.drafting.shape import Lunch
from planner.drafting.value import value
from planner.rhythm import Rhythm
from tests.planner.drafting.exact import Search
from tests.planner.drafting.test_value import a_choice


def a_long_course(seed: int) -> Course:
    """Return the middle of a day of five to nine hours with lunch, and six to nine tools to choose from.

    Two large tools are meant for up to seven hours, three above, and there are at least so many to choose from.
    """
    random = Random(seed)
    length = random.choice((300, 360, 420, 480, 540))
    large = 2 if length < 420 else 3
    choices: list[Choice] = []
    while sum(choice.large for choice in choices) < large:
        choices = [a_choice(random, number) for number in range(random.randint(6, 9))]
    opening, closing = random.choice((30, 45, 60)), random.choice((30, 45, 60))
    return Course(
        start=540 + opening,
        stop=540 + length - closing,
        day_start=540,
        day_end=540 + length,
        rested=540,
        eased=0,
        after=closing,
        rests_after=False,
        busy=(),
        rhythm=Rhythm(75, 90, random.choice((15, 20)), ()),
        lunch=Lunch(minutes=60, earliest=720, latest=780, role="lunch"),
        choices=tuple(choices),
        large=large,
        small=random.choice((1, 2)),
        one_more=False,
        spare=length // 10,
        programme=600,
    )


@pytest.mark.parametrize("seed", [*range(40), 92])
def test_no_day_that_keeps_the_laws_is_worth_five_per_cent_more_than_the_draft(seed: int) -> None:
    course = a_long_course(seed)

    assert not Search(course).beats(max(1.0, value(filled(course), course)) / 0.95)


def test_the_search_finds_what_is_better_than_an_empty_day() -> None:
    assert Search(a_long_course(1)).beats(0.0)
