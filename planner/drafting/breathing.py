"""Free minutes for a day that would have hardly any: from people's own questions and long commitments."""

from collections.abc import Callable, Sequence

from planner.drafting.pieces import Piece

_LEAST = {"work": 25, "commitments": 20}
"""How many minutes a piece keeps at least, by what it is for; who gives first stands first."""


def with_breathing_space(
    pieces: Sequence[Piece], *, least_free: int, space: Callable[[int], Piece]
) -> tuple[Piece, ...]:
    """Return the pieces of a day with ``least_free`` free minutes or as near to it as these pieces can give.

    The minutes stand after the commitments, so that nobody waits beside a break; nothing pinned is moved.
    ``space`` makes a piece of free minutes.
    """
    row = list(pieces)
    missing = least_free - sum(piece.minutes for piece in row if piece.role == "buffer")
    place = next((at for at, piece in enumerate(row) if piece.role == "commitments"), None)
    if missing <= 0 or place is None:
        return tuple(row)
    wanted = -(-missing // 5) * 5
    given = 0
    for role, least in _LEAST.items():
        at = next((at for at, piece in enumerate(row[: place + 1]) if piece.role == role), None)
        if at is None or any(piece.at is not None for piece in row[at : place + 1]):
            continue
        share = min(wanted - given, max(0, row[at].minutes - least) // 5 * 5)
        row[at] = row[at].lasting(row[at].minutes - share) if share else row[at]
        given += share
    return (*row[: place + 1], space(given), *row[place + 1 :]) if given else tuple(row)
