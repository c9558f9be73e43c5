"""Many people in one room."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from planner.catalog import Growth, Step
from planner.people import facilitators_for, groups, grown, parting


def test_twenty_seven_people_sit_in_six_groups_of_four_and_one_of_three() -> None:
    assert groups(27, per_group=4) == (4, 4, 4, 4, 4, 4, 3)


def test_parting_is_told_by_size_with_its_minutes_for_regrouping_and_reporting() -> None:
    told = parting(27, per_group=4)

    assert (told.groups, told.sizes) == (7, ((6, 4), (1, 3)))
    assert (told.regrouping, told.report_back, told.minutes) == (5, 14, 19)


def test_one_group_reports_to_nobody() -> None:
    assert parting(4, per_group=4).minutes == 0


@given(some.integers(1, 500), some.integers(1, 12))
def test_nobody_is_left_out_and_groups_are_even(people: int, per_group: int) -> None:
    sizes = groups(people, per_group=per_group)

    assert sum(sizes) == people
    assert max(sizes) - min(sizes) <= 1


def test_a_round_of_groups_takes_the_minutes_of_each_group() -> None:
    walk = Step(minutes=10, form="plenary", each=Growth(group=3))

    assert grown(walk, people=8, per_group=4) == 10
    assert grown(walk, people=27, per_group=4) == 21


def test_a_go_round_grows_up_to_twenty_people() -> None:
    circle = Step(minutes=12, each=Growth(person=1))

    assert [grown(circle, people=people, per_group=4) for people in (8, 18, 40)] == [12, 18, 20]


@pytest.mark.parametrize(("people", "wanted"), [(15, 1), (16, 2), (25, 2), (26, 3), (40, 3)])
def test_more_people_want_more_facilitators(people: int, wanted: int) -> None:
    assert facilitators_for(people) == wanted
