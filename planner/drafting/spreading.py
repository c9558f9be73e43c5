"""Giving back minutes that stayed free beyond what a day wants: to the pieces that sit in the same stretch."""

from collections.abc import Sequence

from planner.drafting.pieces import Piece

_GROWS = ("tool", "commitments", "agreements", "evaluation", "threads", "names", "opening", "work", "closing")
"""What may grow, in this order."""
_WORK_MOST = 75


def spread(pieces: Sequence[Piece], *, most_free: int, stretch: float) -> tuple[Piece, ...]:
    """Return the pieces of a day with at most ``most_free`` free minutes, as far as others can take them.

    A piece grows only within the stretch where the free minutes stand, so that breaks, meals and fixed hours
    keep their time; no further than its sheet allows, times ``stretch`` for interpretation.
    """
    row = list(pieces)
    for index, piece in enumerate(row):
        if piece.role != "buffer":
            continue
        near = sorted(_same_stretch(row, index), key=lambda other: _GROWS.index(row[other].role))
        for other in near:
            over = sum(free.minutes for free in row if free.role == "buffer") - most_free
            most = _most(row[other], stretch)
            grid = 1 if most_free < 5 else 5
            step = min(-(-over // grid), (most - row[other].minutes) // grid, (row[index].minutes - 1) // grid) * grid
            if step > 0:
                row[other] = row[other].lasting(row[other].minutes + step)
                row[index] = row[index].lasting(row[index].minutes - step)
    return tuple(row)


def _same_stretch(row: Sequence[Piece], index: int) -> list[int]:
    """Return the places of what may grow between the rests and pins round a place."""
    found = []
    for way in (range(index - 1, -1, -1), range(index + 1, len(row))):
        for other in way:
            if row[other].rests or row[other].at is not None:
                break
            if row[other].role in _GROWS and row[other].part is None:
                found.append(other)
    return found


def _most(piece: Piece, stretch: float) -> int:
    if piece.tool is None:
        return _WORK_MOST if piece.role == "work" else piece.minutes + 5
    return int(piece.tool.time.max * max(1.0, stretch))
