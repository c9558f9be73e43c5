"""Putting the beginning of a day down from its first minute, and its end up from its last."""

from msgspec import Struct

from planner.drafting.pieces import Piece
from planner.drafting.shape import Busy, Shape
from planner.rhythm import FIRST_CALM, LAST_CALM, LONGEST_SITTING, Rhythm

_SAT_ENOUGH = 50
"""From how many minutes on a break comes rather than more than what is aimed at."""
MOVE_BREAK, MOVE_FIXED, MOVE_BUFFER = "break", "fixed", "buffer"


class Stood(Struct, frozen=True):
    """A piece, or one of the moves that need none yet, with its minutes from midnight."""

    start: int
    end: int
    piece: Piece | None = None
    move: str = ""
    busy: Busy | None = None


class Laid(Struct, frozen=True):
    """One end of a day: what stands in it, where it meets the middle, and how long people sit there."""

    row: tuple[Stood, ...]
    edge: int
    """Where it meets the middle of the day, in minutes from midnight."""
    rested: int
    """At the beginning: when people last rested. At the end: when they next rest, or the end of the day."""
    eased: int = 0
    """At the beginning: how many minutes since people rested were no work."""


def laid_from_start(pieces: tuple[Piece, ...], shape: Shape, rhythm: Rhythm) -> Laid:
    """Return the beginning of a day; fixed hours stand where they are, breaks where people would sit too long."""
    row: list[Stood] = []
    now = rested = shape.start
    eased = 0
    busy = list(shape.busy)
    for whole in pieces:
        piece = whole
        while True:
            sat = now - rested - eased
            most = rhythm.aim if sat >= _SAT_ENOUGH else rhythm.limit
            over = sat + piece.minutes > most or now - rested + piece.minutes > LONGEST_SITTING
            too_long = over and now - shape.start >= FIRST_CALM
            pause = rhythm.pause if too_long and now > rested and not piece.rests else 0
            room = busy[0].start - now if busy else piece.minutes
            if not pause and room < piece.minutes and _may_be(piece, room):
                piece = piece.lasting(room)
            if busy and busy[0].start < now + (pause or piece.minutes):
                hour = busy.pop(0)
                if hour.start > now:
                    row.append(Stood(now, hour.start, move=MOVE_BUFFER))
                row.append(Stood(hour.start, hour.end, move=MOVE_FIXED, busy=hour))
                now = hour.end
                rested, eased = (now, 0) if hour.rests else (rested, eased)
            elif pause:
                row.append(Stood(now, now + pause, move=MOVE_BREAK))
                now = rested = now + pause
                eased = 0
            else:
                break
        row.append(Stood(now, now + piece.minutes, piece))
        now += piece.minutes
        eased += piece.minutes if piece.role == "arrival" and is_eased(rhythm) else 0
        rested, eased = (now, 0) if piece.rests else (rested, eased)
    return Laid(tuple(row), now, rested, eased)


def laid_to_end(pieces: tuple[Piece, ...], shape: Shape, rhythm: Rhythm) -> Laid:
    """Return the end of a day, its last piece ending at the agreed hour or before what is fixed there."""
    row: list[Stood] = []
    now = rests_at = shape.end
    busy = list(shape.busy)
    for whole in reversed(pieces):
        piece = whole
        while busy and busy[-1].end > now - piece.minutes:
            if _may_be(piece, now - busy[-1].end):
                piece = piece.lasting(now - busy[-1].end)
                break
            hour = busy.pop()
            if hour.end < now and row:
                row.append(Stood(hour.end, now, move=MOVE_BUFFER))
            row.append(Stood(hour.start, hour.end, move=MOVE_FIXED, busy=hour))
            now = hour.start
            rests_at = now if hour.rests else rests_at
        if rests_at - now + piece.minutes > rhythm.limit and shape.end - now >= LAST_CALM and not piece.rests:
            clear = not busy or busy[-1].end <= now - piece.minutes - rhythm.pause
            if clear:
                row.append(Stood(now - rhythm.pause, now, move=MOVE_BREAK))
                now -= rhythm.pause
                rests_at = now
        row.append(Stood(now - piece.minutes, now, piece))
        now -= piece.minutes
        rests_at = now if piece.rests else rests_at
    return Laid(tuple(reversed(row)), now, rests_at)


def is_eased(rhythm: Rhythm) -> bool:
    """Whether only work counts towards the time without a break: where that is an hour, not an hour and a half.

    People who come in or wait are not sitting through anything; two rests are still at most ninety minutes apart.
    """
    return rhythm.limit < LONGEST_SITTING


def _may_be(piece: Piece, minutes: int) -> bool:
    """Whether a piece may be a little shorter rather than leave a gap before or after what is fixed."""
    return minutes >= 5 and minutes >= 0.65 * piece.minutes
