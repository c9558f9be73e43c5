"""The middle of a day as a question: what may stand between its beginning and its end, and by which rules."""

from msgspec import Struct

from planner.drafting.arc import Choice
from planner.drafting.shape import Busy, Lunch
from planner.rhythm import Rhythm


class Course(Struct, frozen=True):
    """The open middle of one day, in minutes from midnight."""

    start: int
    stop: int
    """Where the end of the day begins."""
    day_start: int
    day_end: int
    rested: int
    """When people last rested before the middle begins."""
    eased: int
    """How many minutes between that and the middle are no work."""
    after: int
    """How long people sit in the end of the day before they rest or go."""
    rests_after: bool
    """Whether they rest once more in the end of the day."""
    busy: tuple[Busy, ...]
    rhythm: Rhythm
    lunch: Lunch | None
    choices: tuple[Choice, ...]
    """What may be used, in the order of the arc."""
    large: int
    """How many tools of forty minutes or more fit."""
    small: int
    one_more: bool
    """Whether one more large tool may stand when one of them is under fifty minutes."""
    spare: int
    """Minutes that are meant to stay free on this day."""
    programme: int
    """Minutes of programme that the middle may hold."""
    after_meal: int = 0
    """Minutes of movement after the meal, or 0."""
    settling: int = 15
    heavy_from: int = 0
    heavy_until: int = 0
    nothing_new_from: int = 30 * 60
    """From when on only what takes up earlier work may stand."""
    pauses: tuple[int, ...] = ()
    """Lengths of long breaks that may stand, in minutes."""
    sitting: int = 0
    """How long a sitting may be between long breaks; 0 when it may be any length."""
    band: tuple[float, float] = (0.0, 1.0)
    """Which part of the arc this day is for."""
    morning_work: bool = False
    """Whether hard work belongs before the midday rest."""


class Move(Struct, frozen=True, gc=False):
    """Something that was put into the middle of a day."""

    what: str
    start: int
    minutes: int
    choice: int = -1
    part: int | None = None
    cut: int = 0
    """For a tool in parts: how many of its steps stand before the break."""
    total: int = 0
    """For a tool in parts: the minutes of all parts together."""
    busy: Busy | None = None

    @property
    def end(self) -> int:
        """When it ends."""
        return self.start + self.minutes
