"""What the advice says: key ideas and tools, each with its reasons, and what was left out with the reason why."""

from typing import Literal, TypeAlias

from msgspec import Struct

from planner.brief import Hours, People
from planner.catalog import KeyIdea, Tool

Answer: TypeAlias = str | int | People | tuple[Hours, ...] | None
"""One answer to one question, of a list one of its items; None where nothing is said."""


class Reason(Struct, frozen=True, gc=False):
    """Why something is recommended, cautioned or left out; it rests on answers, or on a question left open."""

    code: str
    because: tuple[str, ...]
    """Keys of the brief; never empty."""
    text: str
    """The reason in words, in the catalog's language."""


class RankedIdea(Struct, frozen=True):
    """A key idea with its score from 0 to 100 and what speaks for it, strongest first."""

    idea: KeyIdea
    score: int
    reasons: tuple[Reason, ...]


class RankedTool(Struct, frozen=True, gc=False):
    """A tool with its score from 0 to 100, what speaks for it, and what to be careful about."""

    tool: Tool
    score: int
    reasons: tuple[Reason, ...]
    cautions: tuple[Reason, ...] = ()


class LeftOut(Struct, frozen=True):
    """A tool that does not fit the brief, with every reason for leaving it out."""

    tool: Tool
    reasons: tuple[Reason, ...]


class Recommendation(Struct, frozen=True):
    """The advice for a brief: ranked, best first; together ``tools`` and ``excluded`` hold every tool once."""

    key_ideas: tuple[RankedIdea, ...]
    tools: tuple[RankedTool, ...]
    excluded: tuple[LeftOut, ...] = ()
    cautions: tuple[Reason, ...] = ()
    """Cautions for the whole page."""
    unknown: tuple[str, ...] = ()
    """Keys of the brief that have no answer."""


class Change(Struct, frozen=True, rename={"from_": "from"}):
    """One answer given, changed or taken back, and what that would do to one tool."""

    key: str
    """The key of the brief."""
    from_: Answer
    """What is said now; of a list the item that would be taken back, or None."""
    to: Answer
    """What would be said instead; None where the answer would be taken back."""
    effect: Literal["let-in", "left-out", "raised", "lowered"]
    score_now: int | None
    """The tool's score with the answers as they are, or None while it is left out."""
    score_then: int | None
    """Its score with this one answer different, or None if it would be left out."""

    @property
    def size(self) -> int:
        """How far the tool would move, in points of the score; out of the list is the whole of its score and one."""
        if self.score_now is None or self.score_then is None:
            return 1 + (self.score_now or 0) + (self.score_then or 0)
        return abs(self.score_then - self.score_now)
