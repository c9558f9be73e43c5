"""Giving free minutes their place: to tools cut short beside them, to what may grow, and away from breaks."""

from collections.abc import Sequence

from planner.drafting.pieces import Piece
from planner.drafting.placing import is_eased
from planner.rhythm import LONGEST_SITTING, Rhythm

_GROWS = ("tool", "commitments", "agreements", "evaluation", "threads", "names", "opening", "work", "closing")
"""What may grow, in this order."""
_GIVES = ("commitments", "evaluation", "closing")
_WORK_MOST = 75


def spread(
    pieces: Sequence[Piece], *, least_free: int, most_free: int, stretch: float, rhythm: Rhythm
) -> tuple[Piece, ...]:
    """Return the pieces of a day with at most ``most_free`` free minutes, as far as others can take them.

    A piece grows only within the stretch where the free minutes stand, so that breaks, meals and fixed hours
    keep their time; no further than its sheet allows, times ``stretch`` for interpretation, and than people can
    sit. Free minutes between two tools go to a tool that was cut short, while ``least_free`` stay in the day.
    """
    row = _apart_from_rests(list(pieces))
    for index, piece in enumerate(row):
        if piece.role == "buffer":
            _give(row, index, most_free=most_free, stretch=stretch, rhythm=rhythm)
            _take(row, index, least_free=least_free)
    for index in reversed(range(1, len(row) - 1)):
        if row[index].role == "buffer" and row[index - 1].role == row[index + 1].role == "tool":
            _make_whole(row, index, least_free=least_free, rhythm=rhythm)
    return tuple(row)


def _apart_from_rests(row: list[Piece]) -> list[Piece]:
    """Return a row where commitments follow a rest at once, and the breathing space comes after them."""
    for index in range(1, len(row) - 2):
        before, piece, after = row[index - 1 : index + 2]
        waits = before.at is None and (before.rests or before.role == "energiser")
        if piece.role == "buffer" and waits and after.role == "commitments":
            row[index], row[index + 1] = after, piece
    return row


def _give(row: list[Piece], index: int, *, most_free: int, stretch: float, rhythm: Rhythm) -> None:
    for other in sorted(_same_stretch(row, index), key=lambda other: _GROWS.index(row[other].role)):
        over = _free(row) - most_free
        most = min(_most(row[other], stretch) - row[other].minutes, _may_work(row, index, rhythm))
        grid = 1 if most_free < 5 else 5
        _move(row, index, other, min(-(-over // grid), most // grid, (row[index].minutes - 1) // grid) * grid)


def _take(row: list[Piece], index: int, *, least_free: int) -> None:
    """Take five minutes from what is ten or longer at the end of a day that would have hardly any free ones."""
    for other in _same_stretch(row, index):
        missing = least_free - _free(row)
        if 0 < missing <= 5 and row[other].role in _GIVES and row[other].minutes >= 10:
            row[other] = row[other].lasting(row[other].minutes - 5)
            row[index] = row[index].lasting(row[index].minutes + 5)


def _make_whole(row: list[Piece], index: int, *, least_free: int, rhythm: Rhythm) -> None:
    for other in (index - 1, index + 1):
        short = row[other].usual - row[other].minutes if row[other].part is None else 0
        most = min(short, _may_work(row, index, rhythm), _free(row) - least_free, row[index].minutes)
        _move(row, index, other, most // 5 * 5)
    if row[index].minutes == 0:
        row.pop(index)


def _move(row: list[Piece], index: int, other: int, minutes: int) -> None:
    if minutes > 0:
        row[other] = row[other].lasting(row[other].minutes + minutes)
        row[index] = row[index].lasting(row[index].minutes - minutes)


def _free(row: Sequence[Piece]) -> int:
    return sum(free.minutes for free in row if free.role == "buffer")


def _may_work(row: Sequence[Piece], index: int, rhythm: Rhythm) -> int:
    """Return how many free minutes may become work in the stretch round a place."""
    if not is_eased(rhythm):
        return LONGEST_SITTING
    worked = 0
    for way in (range(index - 1, -1, -1), range(index + 1, len(row))):
        for other in way:
            if row[other].rests:
                break
            worked += row[other].minutes if row[other].role not in ("buffer", "arrival") else 0
    return max(0, rhythm.limit - worked)


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
