"""The beginning and the end of a day: which frame activities open and close it, and how long each is."""

from collections.abc import Iterator

from msgspec.structs import replace

from planner.brief import Brief
from planner.catalog import Tool
from planner.clock import clock
from planner.drafting.arc import LEAST_SHARE
from planner.drafting.pieces import Frames, Piece, tool_piece
from planner.drafting.shape import FOOD, HALF_DAY, LONG_DAY, TWO_HOURS, Shape
from planner.drafting.words import Words
from planner.lengths import fitted, room_minutes, room_steps, rounded_up
from planner.recommendation import Reason
from planner.rhythm import rhythm_of
from planner.risk import Risk

_LEAST_COMMITMENTS = 20


class Ends:
    """Makes the pieces that open and close the days of one draft."""

    def __init__(
        self, brief: Brief, frames: Frames, words: Words, risk: Risk, protection: tuple[Tool, int] | None
    ) -> None:
        self._brief = brief
        self._frames = frames
        self._words = words
        self._risk = risk
        self._protection = protection

    def opening(self, shape: Shape, used: frozenset[str]) -> tuple[Piece, ...]:
        """Return what opens a day, in order; the minutes are those of the room."""
        pieces = self._first_day(shape, used) if shape.first else self._later_day(shape, used)
        return tuple(pieces)

    def closing(self, shape: Shape, used: frozenset[str], *, heavy: bool = False) -> tuple[Piece, ...]:
        """Return what closes a day, in order, the closing last."""
        row = list(self._end(shape, used, heavy=heavy))
        limit = rhythm_of(self._brief).limit
        over = sum(piece.minutes for piece in row) - limit
        if shape.supper is None and row[0].role == "commitments" and over > 0:
            # An end of the day in one sitting is calmer than ten minutes more and a break in the middle of it.
            row[0] = row[0].lasting(max(min(row[0].minutes, _LEAST_COMMITMENTS), row[0].minutes - over))
        return tuple(row)

    def _first_day(self, shape: Shape, used: frozenset[str]) -> Iterator[Piece]:
        felt = shape.felt
        if felt >= 60:
            yield self._made("arrival", _arrival(shape), shape, used)
        if shape.feeds_first:
            yield self._made("food", FOOD - 5 if felt < HALF_DAY else FOOD, shape, used, "food-first")
        yield self._first_words(shape, used)
        if felt >= 40:
            house = 10 if felt >= 200 else 5
            yield self._made("house", house, shape, used, "house-first")
        if felt > TWO_HOURS:
            minutes = 15 if felt >= LONG_DAY else 10 if felt >= HALF_DAY else 5
            role = "agreements" if felt >= HALF_DAY else "sentence"
            yield self._made(role, minutes, shape, used, "agreements", minutes=minutes)
        if self._says_names(felt):
            names = self._frames.optional("names", 10, shape, used=used)
            if names is not None:
                yield names.saying(self._words.reason("names", "trust"))
        yield from self._protection_step(shape)

    def _says_names(self, felt: int) -> bool:
        return felt >= 200 or (felt >= 110 and self._brief.trust == "strangers")

    def _first_words(self, shape: Shape, used: frozenset[str]) -> Piece:
        felt = shape.felt
        minutes = 10 if felt >= HALF_DAY + 30 else 5 if felt >= 20 else max(1, felt // 5)
        opening = self._made("opening", minutes, shape, used)
        if felt > TWO_HOURS or minutes < 3:
            return opening
        sentence = self._frames.piece("sentence", 2, shape)
        steps = (*fitted(opening.steps, opening.minutes - 2), *fitted(sentence.steps, 2))
        return replace(opening, steps=steps).saying(self._words.reason("agreements-inside"))

    def _protection_step(self, shape: Shape) -> Iterator[Piece]:
        if self._protection is None:
            return
        tool, minutes = self._protection
        if minutes * shape.weight + 10 > shape.open_minutes:
            return
        steps = room_steps(replace(tool, steps=fitted(tool.steps, minutes)), self._brief)
        total = max(minutes, sum(step.minutes for step in steps))
        total = (
            total if total == minutes else rounded_up(max(total, int(LEAST_SHARE * room_minutes(tool, self._brief))))
        )
        piece = tool_piece(tool, total, self._brief)
        yield piece.saying(self._words.reason("protection-first", *self._risk.grounds))

    def _later_day(self, shape: Shape, used: frozenset[str]) -> Iterator[Piece]:
        felt = shape.felt
        if shape.feeds_first:
            yield self._made("food", FOOD - 5, shape, used, "food-first")
        minutes = 15 if felt >= HALF_DAY else 10 if felt >= 60 else 5 if felt >= 20 else max(1, felt // 5)
        yield self._made("threads", minutes, shape, used, "threads")
        if felt >= 40:
            yield self._made("reread", 5, shape, used, "reread")
        grounding = self._frames.optional("grounding", 5, shape, used=used)
        if felt >= LONG_DAY and grounding is not None:
            yield grounding.saying(self._words.reason("grounding"))

    def _end(self, shape: Shape, used: frozenset[str], *, heavy: bool) -> Iterator[Piece]:
        felt = shape.felt
        commitments = _commitments(shape)
        if commitments:
            yield self._made("commitments", commitments, shape, used, "commitments", *self._asked())
        yield from self._papers(shape, used)
        evaluation = 10 if felt >= 200 else 5 if felt >= 40 else 0
        if evaluation:
            yield self._made("evaluation", evaluation, shape, used, "evaluation")
        closing = 10 if felt >= LONG_DAY else 5 if felt >= 30 else 3 if felt >= 15 else max(1, felt // 5)
        if shape.supper is not None:
            yield from self._night(shape, used, heavy=heavy)
            return
        role = "heavy-closing" if heavy else "closing"
        last = self._made(role, closing, shape, used)
        ending = self._words.reason("ends-on-time", end=clock(shape.end))
        yield last.saying(self._words.reason("closing"), ending)

    def _papers(self, shape: Shape, used: frozenset[str]) -> Iterator[Piece]:
        """Yield the minutes for papers and ways home that a last afternoon keeps."""
        if shape.last and shape.count > 1 and shape.felt >= 120:
            yield self._made("road", 15, shape, used, "road")
        elif shape.count == 1 and shape.on_site and shape.felt >= LONG_DAY:
            walls = self._frames.optional("walls", 5, shape, used=used)
            if walls is not None:
                yield walls.saying(self._words.reason("walls"))

    def _night(self, shape: Shape, used: frozenset[str], *, heavy: bool) -> Iterator[Piece]:
        """Yield supper, a free evening and a last word, none of which anybody has to attend."""
        supper = self._made("supper", 60, shape, used, "supper")
        closing = self._made("heavy-closing" if heavy else "closing", 10 if heavy else 5, shape, used)
        free = shape.end - (shape.supper or shape.end) - supper.minutes - closing.minutes
        yield supper
        if free > 0:
            evening = self._frames.piece("evening", free, shape)
            yield evening.saying(self._words.reason("supper"))
        yield closing.saying(self._words.reason("ends-on-time", end=clock(shape.end)))

    def _asked(self) -> tuple[str, ...]:
        return ("outcomes",) if self._brief.outcomes else ()

    def _made(
        self,
        role: str,
        minutes: int,
        shape: Shape,
        used: frozenset[str],
        code: str = "",
        /,
        *because: str,
        **figures: int,
    ) -> Piece:
        reason: Reason = self._words.reason(code or role, *because, **figures)
        piece = self._frames.piece(role, minutes, shape, used=used).saying(reason)
        if piece.minutes == minutes or role == "food":
            return piece
        told = self._words.reason("interpreted", "interpretation", usual=minutes, minutes=piece.minutes)
        return piece.saying(told)


def _arrival(shape: Shape) -> int:
    """Return how long people come in: 5 minutes in two hours, 15 to 20 in a day, 30 over 25 people."""
    if shape.felt < HALF_DAY or not shape.on_site:
        return 5 if shape.felt < LONG_DAY else 10
    if shape.people > 25:
        return 30 if shape.felt >= 200 else 15
    if shape.felt < LONG_DAY:
        return 10
    return 15 if shape.people <= 15 else 20


def _commitments(shape: Shape) -> int:
    """Return how long commitments take: 10 minutes in two hours, 20 to 40 on a last day, 10 on the others."""
    felt = shape.felt
    if felt < HALF_DAY:
        return 10 if felt >= 75 else 5 if felt >= 30 else 0
    if not shape.last:
        return 10
    if felt < LONG_DAY:
        return 20 if felt >= 200 else 15
    return 35 if shape.count > 2 else 25
