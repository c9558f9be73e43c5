"""Why each piece of a day is there: the reasons that rest on the day as it came out."""

from planner.brief import Brief
from planner.drafting.pieces import Piece
from planner.drafting.rules import free_share
from planner.drafting.shape import Shape, hour
from planner.drafting.words import Words
from planner.lengths import is_interpreted, room_minutes
from planner.people import facilitators_for
from planner.recommendation import Reason
from planner.rhythm import Rhythm

_CARE_WORK = frozenset(("childcare", "nursing", "before-dark"))


class Telling:
    """Puts the reasons of one draft on its pieces."""

    def __init__(self, brief: Brief, words: Words, rhythm: Rhythm) -> None:
        self._brief = brief
        self._words = words
        self._rhythm = rhythm

    def told(self, pieces: tuple[Piece, ...], shape: Shape) -> tuple[Piece, ...]:
        """Return the pieces of a day with what speaks for each of them."""
        return tuple(piece.saying(*self._reasons(piece, shape)) for piece in pieces)

    def _reasons(self, piece: Piece, shape: Shape) -> tuple[Reason, ...]:
        match piece.role:
            case "tool":
                return self._tool(piece, shape)
            case "break":
                return (self._rhythm_reason(), self._pause_reason(piece))
            case "pause":
                online = self._brief.setting == "online"
                return (
                    self._words.reason("online-sitting", "setting") if online else self._words.reason("long-break"),
                )
            case "lunch" | "rest":
                return tuple(self._meal(piece))
            case "energiser":
                return (self._words.reason("after-lunch"),)
            case "buffer":
                share = round(100 * free_share(self._brief, shape))
                return (self._words.reason("buffer", share=share),)
            case "settle":
                return (self._words.reason("settle"),)
            case "work":
                return (self._words.reason("own-work"),)
            case "fixed":
                return (self._words.reason("fixed-hour", start=hour(piece.at or 0)),)
            case _:
                return ()

    def _rhythm_reason(self) -> Reason:
        rhythm = self._rhythm
        if rhythm.because:
            return self._words.reason("rhythm-shorter", *rhythm.because, limit=rhythm.limit)
        return self._words.reason("rhythm", aim=rhythm.aim, limit=rhythm.limit)

    def _pause_reason(self, piece: Piece) -> Reason:
        if self._brief.setting == "online":
            return self._words.reason("break-length-online", "setting")
        return self._words.reason("break-length", "participants", minutes=piece.minutes)

    def _meal(self, piece: Piece) -> list[Reason]:
        if piece.role == "rest":
            return [self._words.reason("rest-for-fasting", "access")]
        reasons = [self._words.reason("lunch-due", minutes=piece.minutes)]
        if "prayer-times" in self._brief.access:
            reasons.append(self._words.reason("lunch-prayer", "access"))
        elif piece.minutes > 60:
            reasons.append(self._words.reason("lunch-crowd", "participants"))
        return reasons

    def _tool(self, piece: Piece, shape: Shape) -> tuple[Reason, ...]:
        tool = piece.tool
        if tool is None:
            return ()
        reasons = []
        if shape.count > 1:
            arc = "arc-first" if shape.first else "arc-last" if shape.last else "arc-middle"
            reasons.append(self._words.reason(arc))
        here = room_minutes(tool, self._brief)
        if here != tool.time.usual:
            interpreted = is_interpreted(self._brief)
            code, key = ("interpreted", "interpretation") if interpreted else ("grown", "participants")
            reasons.append(self._words.reason(code, key, usual=tool.time.usual, minutes=here))
        if piece.part is not None:
            reasons.append(self._words.reason("in-parts"))
        elif piece.minutes < here:
            reasons.append(self._words.reason("shorter-here", usual=here, minutes=piece.minutes))
        elif piece.minutes > here:
            reasons.append(self._words.reason("longer-here", usual=here, minutes=piece.minutes))
        if tool.scales.intensity == "high":
            reasons.append(self._words.reason("heavy-here"))
        return tuple(reasons)


def day_reasons(brief: Brief, shape: Shape, words: Words) -> tuple[Reason, ...]:
    """Return what there is to say about a day as a whole."""
    reasons = []
    if not brief.days:
        reasons.append(words.reason("no-days", start=hour(shape.start), end=hour(shape.end)))
    if brief.participants is None:
        reasons.append(words.reason("people-unsaid", "participants", people=shape.people))
    elif brief.facilitators is not None and brief.facilitators < (wanted := facilitators_for(shape.people)):
        few = words.reason("few-facilitators", "facilitators", "participants", people=shape.people, wanted=wanted)
        reasons.append(few)
    if _CARE_WORK & set(brief.access) and (shape.start < 9 * 60 or shape.end > 16 * 60):
        reasons.append(words.reason("care-hours", "access", "days"))
    return tuple(reasons)
