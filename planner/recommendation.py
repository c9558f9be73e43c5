"""What the advice says: key ideas and tools, each with its reasons, and what was left out with the reason why."""

from msgspec import Struct

from planner.catalog import KeyIdea, Tool


class Reason(Struct, frozen=True):
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


class RankedTool(Struct, frozen=True):
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
