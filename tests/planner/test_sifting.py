import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.brief import People
from planner.catalog import GroupFit, Scales
from planner.sifting import Sieve, plain_letters
from tests.builders import a_tool


@given(st.text())
def test_plain_letters_are_plain(text: str) -> None:
    once = plain_letters(text)

    assert plain_letters(once) == once


def test_nothing_is_left_out_by_a_sieve_without_limits() -> None:
    assert Sieve().lets_through(a_tool())
    assert Sieve().in_force == ()


@pytest.mark.parametrize(
    "sieve",
    [
        Sieve(minutes=39),
        Sieve(people=People(12, 30)),
        Sieve(people=People(3, 12)),
        Sieve(risk="low"),
        Sieve(intensity="low"),
        Sieve(form="pairs"),
        Sieve(kind="opening"),
        Sieve(energy="low"),
        Sieve(literacy="none"),
        Sieve(materials="paper"),
        Sieve(setting="online"),
        Sieve(key_idea="collective-protection"),
    ],
)
def test_each_limit_keeps_out_what_is_beyond_it(sieve: Sieve) -> None:
    tool = a_tool(
        minutes=40,
        group=GroupFit(6, 24),
        scales=Scales(exposure="medium", reading="low", intensity="medium"),
        needs=("projector",),
        settings=("in-person",),
    )

    assert not sieve.lets_through(tool)


def test_limits_count_together() -> None:
    tool = a_tool(minutes=40, settings=("outdoors",))

    assert Sieve(minutes=40, setting="outdoors").lets_through(tool)
    assert not Sieve(minutes=40, setting="online").lets_through(tool)


def test_people_and_floor_are_no_materials() -> None:
    assert Sieve(materials="none").lets_through(a_tool(needs=("second-facilitator", "floor", "tables")))
