"""The pieces a day is made of, and the frame activities among them: chosen by place and length, none used twice."""

from collections.abc import Collection

from msgspec import Struct
from msgspec.structs import replace

from planner.brief import Brief
from planner.catalog import Catalog, Step, Tool
from planner.drafting.shape import Shape
from planner.drafting_words import FrameRole
from planner.lengths import fitted, room_steps
from planner.recommendation import Reason
from planner.vocabulary import Form, Kind, Purpose

REPEATING = frozenset(("break", "pause", "lunch", "rest", "food", "supper", "buffer", "evening", "work"))
"""Places that come again on every day; everything else is used once in a plan."""

_AS_LONG = REPEATING | {"arrival"}
"""Places that no interpretation lengthens."""
_NEAR = 3
"""How many minutes a frame activity may be shortened below its least length, or drawn out."""


class Piece(Struct, frozen=True):
    """One thing that stands in a day, before it has an id, a lead and an hour."""

    role: str
    kind: Kind
    title: str
    minutes: int
    purpose: Purpose
    form: Form
    steps: tuple[Step, ...] = ()
    public_title: str = ""
    tool: Tool | None = None
    part: int | None = None
    usual: int = 0
    """For a tool: the minutes it usually takes in this room."""
    at: int | None = None
    """The hour at which it is pinned, in minutes from midnight."""
    reasons: tuple[Reason, ...] = ()

    @property
    def rests(self) -> bool:
        """Whether people get up, eat or rest in it."""
        return self.kind in ("break", "meal")

    def lasting(self, minutes: int) -> "Piece":
        """Return the piece with another length, its steps fitted to it."""
        return replace(self, minutes=minutes, steps=fitted(self.steps, minutes))

    def saying(self, *reasons: Reason) -> "Piece":
        """Return the piece with more reasons."""
        return replace(self, reasons=(*self.reasons, *reasons))


def tool_piece(tool: Tool, minutes: int, brief: Brief, *, part: int | None = None) -> Piece:
    """Return the piece that runs a tool for so many minutes, its steps fitted to them."""
    steps = room_steps(tool, brief)
    return Piece(
        role="tool",
        kind=tool.kind,
        title=tool.title,
        minutes=minutes,
        purpose=tool.purpose,
        form=tool.group.form,
        steps=fitted(steps, minutes),
        public_title=tool.public_title,
        tool=tool,
        part=part,
        usual=sum(step.minutes for step in steps),
    )


class Frames:
    """The frame activities that one draft may choose from."""

    __slots__ = ("_brief", "_catalog", "_food", "_people", "_roles", "_taken")

    def __init__(self, catalog: Catalog, brief: Brief) -> None:
        self._catalog = catalog
        self._brief = brief
        self._roles = {role.id: role for role in catalog.drafting.roles}
        self._taken = {id for role in catalog.drafting.roles for id in role.frames}
        self._food = frozenset(catalog.drafting.food_words) if "fasting" in brief.access else frozenset()
        self._people = brief.participants

    def piece(self, role: str, minutes: int, shape: Shape, *, used: Collection[str] = ()) -> Piece:
        """Return the piece for a place in the day, ``minutes`` long before interpretation."""
        place = self._roles.get(role) or FrameRole(role, "custom", title=role)
        frame = self._frame(place, minutes, () if role in REPEATING else used)
        return self._plain(place, minutes, shape) if frame is None else self._from(place, frame, minutes, shape)

    def optional(self, role: str, minutes: int, shape: Shape, *, used: Collection[str] = ()) -> Piece | None:
        """Return the piece only where a frame activity that has not been used fits the place."""
        piece = self.piece(role, minutes, shape, used=used)
        return piece if piece.tool is not None else None

    def _frame(self, place: FrameRole, minutes: int, used: Collection[str]) -> Tool | None:
        own = [frame for id in place.frames if (frame := self._catalog.tools.get(id)) is not None]
        others = (frame for frame in self._catalog.frames(place.kind) if frame.id not in self._taken)
        for frames in (own, others if place.any_of_kind else ()):
            fitting = [
                frame
                for frame in frames
                if frame.id not in used
                and self._suits(frame)
                and (place.id in REPEATING or _distance(frame, minutes)[0] <= _NEAR)
            ]
            if fitting:
                return min(fitting, key=lambda frame: _distance(frame, minutes))
        return None

    def _suits(self, frame: Tool) -> bool:
        people, setting = self._people, self._brief.setting or "in-person"
        if people is not None and not frame.group.min <= people.low <= people.high <= frame.group.max:
            return False
        if frame.settings and setting not in frame.settings:
            return False
        if self._brief.literacy == "oral" and {frame.scales.reading, frame.scales.writing} & {"medium", "high"}:
            return False
        seen = " ".join((frame.public_title or frame.title, *(thing.item for thing in frame.materials)))
        words = "".join(letter if letter.isalpha() else " " for letter in seen.casefold()).split()
        return self._food.isdisjoint(words)

    def _from(self, place: FrameRole, frame: Tool, minutes: int, shape: Shape) -> Piece:
        steps = fitted(frame.steps, minutes)
        if place.id not in _AS_LONG:
            steps = room_steps(replace(frame, steps=steps), self._brief)
        total = _length(steps, minutes)
        return Piece(
            role=place.id,
            kind=frame.kind,
            title=_title(place, shape) if place.own_title else frame.title,
            minutes=total,
            purpose=frame.purpose,
            form=frame.group.form,
            steps=fitted(steps, total),
            public_title=frame.public_title,
            tool=frame,
        )

    def _plain(self, place: FrameRole, minutes: int, shape: Shape) -> Piece:
        step = Step(minutes=minutes, form=place.form, do=_on(place.do, shape), say=_on(place.say, shape))
        steps: tuple[Step, ...] = (step,) if place.do or place.say else ()
        if place.id not in _AS_LONG:
            steps = room_steps(Tool(title=place.title, steps=steps), self._brief)
        total = _length(steps, minutes)
        return Piece(
            role=place.id,
            kind=place.kind,
            title=_title(place, shape) or place.id,
            minutes=total,
            purpose=place.purpose,
            form=place.form,
            steps=fitted(steps, total),
            public_title=_on(place.public_title, shape),
        )


def _distance(frame: Tool, minutes: int) -> tuple[int, int]:
    """Return how far a length is from what a frame can last, then from what it usually lasts."""
    outside = max(frame.time.min - minutes, minutes - frame.time.max, 0)
    return outside, abs(frame.time.usual - minutes)


def _length(steps: tuple[Step, ...], minutes: int) -> int:
    """Return how long a frame activity takes here: to the nearest five, never less than was meant."""
    total = sum(step.minutes for step in steps)
    return max(minutes, (total + 2) // 5 * 5) if total > minutes else minutes


def _title(place: FrameRole, shape: Shape) -> str:
    return _on(place.title if shape.first or not place.again else place.again, shape)


def _on(text: str, shape: Shape) -> str:
    return text.replace("{day}", str(shape.number)).replace("{before}", str(shape.number - 1))
