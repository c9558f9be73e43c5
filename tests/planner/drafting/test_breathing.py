"""A day that would have hardly any free minutes takes them from people's own questions."""

import pytest

from planner.drafting.breathing import with_breathing_space
from planner.drafting.pieces import Piece


def piece(role: str, minutes: int, at: int | None = None) -> Piece:
    return Piece(
        role=role,
        kind="custom",
        title=role,
        minutes=minutes,
        purpose="practice",
        form="plenary",
        public_title="",
        at=at,
    )


def breathing(*row: Piece) -> list[tuple[str, int]]:
    given = with_breathing_space(row, least_free=10, space=lambda minutes: piece("buffer", minutes))
    return [(one.role, one.minutes) for one in given]


def test_free_minutes_stand_after_the_commitments_and_the_day_is_as_long_as_before() -> None:
    row = breathing(piece("work", 45), piece("break", 15), piece("commitments", 10), piece("closing", 10))

    assert row == [("work", 35), ("break", 15), ("commitments", 10), ("buffer", 10), ("closing", 10)]


def test_long_commitments_give_what_own_questions_cannot() -> None:
    row = breathing(piece("work", 15), piece("break", 15), piece("commitments", 35), piece("closing", 10))

    assert row == [("work", 15), ("break", 15), ("commitments", 25), ("buffer", 10), ("closing", 10)]


@pytest.mark.parametrize(
    "row",
    [
        (piece("work", 45), piece("buffer", 10), piece("commitments", 10)),
        (piece("work", 25), piece("commitments", 10)),
        (piece("work", 45), piece("fixed", 15, at=600), piece("commitments", 10)),
        (piece("tool", 45), piece("commitments", 10)),
    ],
)
def test_nothing_moves_where_there_is_enough_or_nothing_to_give(row: tuple[Piece, ...]) -> None:
    assert breathing(*row) == [(one.role, one.minutes) for one in row]
