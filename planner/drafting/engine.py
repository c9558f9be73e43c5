"""The draft: day by day, from the beginning and the end to what fills the middle, with the reason for each block."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from planner.brief import Brief
from planner.catalog import Catalog
from planner.drafting.arc import Choice, choices, is_exposing, is_heavy, protection_step, repeats
from planner.drafting.breathing import with_breathing_space
from planner.drafting.course import Move
from planner.drafting.ends import Ends
from planner.drafting.filling import filled
from planner.drafting.lists import by_day, with_left_over
from planner.drafting.pieces import REPEATING, Frames, Piece, tool_piece
from planner.drafting.placing import Laid, Stood, laid_from_start, laid_to_end
from planner.drafting.rules import LEAST_FREE, MOST_FREE, course_for
from planner.drafting.shape import Busy, Shape, shapes, with_fewer_minutes
from planner.drafting.spreading import spread
from planner.drafting.telling import Telling
from planner.drafting.words import Words
from planner.drafting.writing import written
from planner.plan import Plan
from planner.recommendation import Reason, Recommendation
from planner.rhythm import rhythm_of
from planner.risk import risk_of
from planner.vocabulary import Kind


class Drafted(Struct, frozen=True):
    """A drafted plan, and by the id of each block and day why it is so. The reasons are for the window only."""

    plan: Plan
    why: Mapping[str, tuple[Reason, ...]]


def draft(brief: Brief, catalog: Catalog, recommendation: Recommendation, *, language: str = "en") -> Drafted:
    """Return a session that keeps to the hours of the brief, by the rules of an experienced facilitator.

    The same brief, catalog and recommendation give the same plan, ids included. Without days in the brief half
    a day is drafted. A draft never overruns and uses nothing twice; what rests on the fourth question is told
    in ``why`` and stored nowhere.
    """
    run = _Run(brief, catalog, recommendation)
    days = tuple(run.day(shape) for shape in run.shapes)
    plan, why = written(brief, run.shapes, days, run.words, language=language)
    return Drafted(plan, why)


class _Run:
    """One run: what every day needs to know, and what is used up so far."""

    def __init__(self, brief: Brief, catalog: Catalog, recommendation: Recommendation) -> None:
        self.brief = brief
        self.words = Words(catalog)
        self.rhythm = rhythm_of(brief)
        self.shapes = shapes(brief, meal_words=catalog.drafting.meal_words)
        self.frames = Frames(catalog, brief)
        self.telling = Telling(brief, self.words, self.rhythm)
        self.used: frozenset[str] = frozenset()
        self.ended_heavy = False
        risk = risk_of(brief)
        options = choices(recommendation, catalog, brief)
        held = risk.standing in ("high", "unknown")
        step = protection_step(options, self.shapes[0]) if held else None
        self.protected = not held
        self.protection = step[0] if step is not None else None
        self.lists = by_day(
            tuple(option for option in options if step is None or not repeats(option, step[0])), self.shapes
        )
        self.ends = Ends(brief, self.frames, self.words, risk, step)

    def day(self, shape: Shape) -> tuple[Piece, ...]:
        """Return the pieces of one day, in order; what stands in them is not used again."""
        for _ in range(12):
            first = self.ends.opening(shape, self.used)
            opening = laid_from_start(first, shape, self.rhythm)
            closing = laid_to_end(self.ends.closing(shape, self.used), shape, self.rhythm)
            odd = (closing.edge - opening.edge) % 5
            if odd and opening.edge + odd <= closing.edge and shape.length >= 60 and not shape.busy:
                # An hour such as 17:04 is met by coming in, so that everything else keeps to steps of five.
                opening = laid_from_start((first[0].lasting(first[0].minutes + odd), *first[1:]), shape, self.rhythm)
            spare = int(shape.length * LEAST_FREE) + 1 if shape.length >= 20 else 0
            if opening.edge + spare <= closing.edge:
                return self._whole(shape, opening, closing)
            shape = with_fewer_minutes(shape)
        return self._bare(shape)

    def _whole(self, shape: Shape, opening: Laid, closing: Laid) -> tuple[Piece, ...]:
        if any(stood.piece is not None and stood.piece.tool is self.protection for stood in opening.row):
            self.protected = self.protected or self.protection is not None
        moves, options = self._middle(shape, opening, closing)
        if any(move.what == "settle" for move in moves):
            gentle = laid_to_end(self.ends.closing(shape, self.used, heavy=True), shape, self.rhythm)
            if gentle.edge == closing.edge:
                closing = gentle
        pieces = [self._standing(stood, shape) for stood in opening.row]
        pieces += [self._moved(move, options, shape) for move in moves]
        pieces += [self._standing(stood, shape) for stood in closing.row]
        pieces = list(
            spread(
                with_breathing_space(
                    pieces,
                    least_free=int(shape.length * LEAST_FREE) + 1,
                    space=lambda minutes: self.frames.piece("buffer", minutes, shape),
                ),
                least_free=int(shape.length * LEAST_FREE) + 1,
                most_free=int(shape.length * MOST_FREE),
                stretch=shape.weight,
                rhythm=self.rhythm,
            )
        )
        self.used |= {piece.tool.id for piece in pieces if piece.tool is not None and piece.role not in REPEATING}
        tools = [piece.tool for piece in pieces if piece.role == "tool" and piece.tool is not None]
        self.ended_heavy = is_heavy(tools[-1]) if tools else self.ended_heavy
        return self.telling.told(tuple(pieces), shape)

    def _middle(self, shape: Shape, opening: Laid, closing: Laid) -> tuple[tuple[Move, ...], tuple[Choice, ...]]:
        earlier = (choice for row in self.lists[: shape.number - 1] for choice in row)
        options = tuple(
            option
            for option in with_left_over(self.lists[shape.number - 1], earlier, shape, used=self.used)
            if (self.protected or not is_exposing(option.tool)) and not (option.heavy and self.ended_heavy)
        )
        movement = self._movement(shape)
        course = course_for(
            self.brief, shape, self.rhythm, opening, closing, options, movement.minutes if movement else 0
        )
        return filled(course), options

    def _movement(self, shape: Shape) -> Piece | None:
        """Return what may follow the meal: nothing where people grieve."""
        if "grief" in self.brief.emerging or "rest-and-grief" in self.brief.outcomes:
            return None
        return self.frames.optional("energiser", 5, shape, used=self.used)

    def _standing(self, stood: Stood, shape: Shape) -> Piece:
        if stood.busy is not None:
            return _fixed(stood.busy)
        return stood.piece or self.frames.piece(stood.move, stood.end - stood.start, shape)

    def _moved(self, move: Move, options: tuple[Choice, ...], shape: Shape) -> Piece:
        if move.busy is not None:
            return _fixed(move.busy)
        if move.what != "tool":
            piece = self.frames.piece(move.what, move.minutes, shape, used=self.used)
            return piece.lasting(move.minutes)
        ranked = options[move.choice].ranked
        piece = tool_piece(ranked.tool, move.total or move.minutes, self.brief, part=move.part)
        piece = piece.saying(*ranked.reasons)
        if move.part is None:
            return piece
        steps = piece.steps[: move.cut] if move.part == 1 else piece.steps[move.cut :]
        return replace(piece, steps=steps).lasting(move.minutes)

    def _bare(self, shape: Shape) -> tuple[Piece, ...]:
        """Return a day that is fixed almost whole: what is fixed, free minutes between, a last word if one fits."""
        row: list[Piece] = []
        now = shape.start
        closed = False
        for hour in reversed((*shape.busy, Busy(shape.end, shape.end, ""))):
            before = max(
                (other.end for other in shape.busy if other.end <= hour.start and other is not hour), default=now
            )
            if hour.end > hour.start:
                row.append(_fixed(hour))
            gap = hour.start - before
            if gap > 0 and not closed:
                closed = True
                last = min(gap, 5)
                row.append(self.frames.piece("closing", last, shape, used=self.used).lasting(last))
                gap -= last
            if gap > 0:
                row.append(self.frames.piece("buffer", gap, shape))
        self.used |= {piece.tool.id for piece in row if piece.tool is not None and piece.role not in REPEATING}
        return self.telling.told(tuple(reversed(row)), shape)


def _fixed(hour: Busy) -> Piece:
    kind: Kind = "meal" if hour.meal else "break" if hour.rests else "logistics"
    return Piece(
        role="fixed",
        kind=kind,
        title=hour.what,
        minutes=hour.end - hour.start,
        purpose="logistics" if kind == "logistics" else "break",
        form="free",
        public_title=hour.what,
        at=hour.start,
    )
