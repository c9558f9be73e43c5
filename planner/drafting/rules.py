"""What the middle of one day must keep to, worked out from its hours, its ends and the brief."""

from planner.brief import Brief
from planner.drafting.arc import Choice
from planner.drafting.course import Course
from planner.drafting.pieces import Piece
from planner.drafting.placing import Laid
from planner.drafting.shape import HALF_DAY, LONG_DAY, Shape
from planner.lengths import is_interpreted
from planner.rhythm import EVENING, Rhythm

LEAST_FREE, MOST_FREE = 0.05, 0.15
"""Which share of a day stays free, at least and at most."""
_LATEST = 30 * 60
_PROGRAMME, _PROGRAMME_INTERPRETED, _PROGRAMME_ONLINE = 360, 300, 185
"""Minutes of programme in a day at most; online four hours are sat through, breaks and free minutes and all."""
_SITTING_ONLINE = 120


def course_for(
    brief: Brief,
    shape: Shape,
    rhythm: Rhythm,
    opening: Laid,
    closing: Laid,
    options: tuple[Choice, ...],
    movement: int,
) -> Course:
    """Return the open middle of a day between its two ends; ``movement`` is what may follow the meal, in minutes."""
    ends = [stood.piece for stood in (*opening.row, *closing.row) if stood.piece is not None]
    online = brief.setting == "online"
    return Course(
        start=opening.edge,
        stop=closing.edge,
        day_start=shape.start,
        day_end=shape.end,
        rested=opening.rested,
        eased=opening.eased,
        after=closing.rested - closing.edge,
        rests_after=closing.rested < shape.end,
        busy=tuple(hour for hour in shape.busy if opening.edge <= hour.start and hour.end <= closing.edge),
        rhythm=rhythm,
        lunch=shape.lunch,
        choices=options,
        large=shape.most_tools,
        small=shape.most_small - (shape.felt >= HALF_DAY and any(piece.role == "tool" for piece in ends)),
        one_more=shape.open_minutes >= LONG_DAY and shape.count == 1,
        spare=int(shape.length * free_share(brief, shape)),
        programme=_most_programme(brief) - sum(piece.minutes for piece in ends if is_programme(piece)),
        after_meal=movement,
        heavy_from=_heavy_from(brief, shape),
        heavy_until=_heavy_until(shape),
        nothing_new_from=_nothing_new_from(shape),
        pauses=_pauses(shape, online=online),
        sitting=_SITTING_ONLINE if online and shape.length > _SITTING_ONLINE else 0,
        band=shape.band,
        morning_work="fasting" in brief.access,
    )


def free_share(brief: Brief, shape: Shape) -> float:
    """Return the share of a day that stays free: a tenth, or 15 % interpreted, over 25 people, with a new team."""
    more = is_interpreted(brief) or shape.people > 25 or brief.experience == "new"
    return 0.14 if more else 0.1


def is_programme(piece: Piece) -> bool:
    """Whether a piece asks something of people."""
    return piece.kind not in ("break", "meal", "buffer") and piece.role not in ("arrival", "fixed")


def _most_programme(brief: Brief) -> int:
    if brief.setting == "online":
        return _PROGRAMME_ONLINE
    return _PROGRAMME_INTERPRETED if is_interpreted(brief) else _PROGRAMME


def _heavy_from(brief: Brief, shape: Shape) -> int:
    strangers = brief.trust in (None, "strangers")
    return 12 * 60 if shape.first and strangers else shape.start


def _heavy_until(shape: Shape) -> int:
    """Return when heavy work has ended: two hours before the end, before evening, never in the last half-day."""
    until = min(shape.end - 120, EVENING)
    if not shape.last:
        return until
    return min(until, shape.lunch.latest) if shape.lunch is not None else 0


def _nothing_new_from(shape: Shape) -> int:
    if shape.count == 1 or not shape.last:
        return _LATEST
    return 12 * 60 if shape.lunch is not None else shape.start + shape.length // 2


def _pauses(shape: Shape, *, online: bool) -> tuple[int, ...]:
    """Return how long breaks without a programme may be, on days longer than a programme can fill."""
    if shape.open_minutes > 900:
        return (60, 120, 240)
    if shape.open_minutes > 540 or (online and shape.length > 300):
        return (30, 60, 90)
    return (30,) if online and shape.length > _SITTING_ONLINE else ()
