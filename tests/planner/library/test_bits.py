from hypothesis import given
from hypothesis import strategies as st

from planner.library.bits import bits_at, bits_where, places_in


@given(st.sets(st.integers(0, 6_000)))
def test_a_set_of_places_comes_back(places: set[int]) -> None:
    assert list(places_in(bits_at(places))) == sorted(places)


@given(st.lists(st.booleans()))
def test_places_are_counted_where_something_holds(holds: list[bool]) -> None:
    assert bits_where(holds).bit_count() == sum(holds)
