import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.tables.cells import hours_in, length_in


@pytest.mark.parametrize(
    ("cell", "hours"),
    [
        ("9:00", (540, None)),
        ("9.30 Uhr", (570, None)),
        ("14h30", (870, None)),
        ("14h", (840, None)),
        ("1:30 p.m.", (810, None)),
        ("12 am", (0, None)),
        ("9:00 \u2013 9:30", (540, 570)),
        ("11:30-1:00", (690, 780)),
        ("1-2:30 pm", (780, 870)),
        ("15", (None, None)),
        ("Lunch at noon", (None, None)),
    ],
)
def test_hours_are_read_as_people_write_them(cell: str, hours: tuple[int | None, int | None]) -> None:
    assert hours_in(cell) == hours


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [
        ("15", 15),
        ("15 min", 15),
        ("1h30", 90),
        ("0:45", 45),
        ("1,5 h", 90),
        ("90'", 90),
        ("00:15:00", 15),
        ("x", None),
    ],
)
def test_lengths_are_read_as_people_write_them(cell: str, minutes: int | None) -> None:
    assert length_in(cell) == minutes


@given(st.text(max_size=40))
def test_no_cell_makes_reading_fail(cell: str) -> None:
    start, _end = hours_in(cell)
    assert start is None or 0 <= start < 31 * 60
    assert (length_in(cell) or 0) >= 0
