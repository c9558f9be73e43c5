"""Searching and filtering tools: what somebody typed, and the limits they set."""

import unicodedata
from typing import Literal

from msgspec import Struct

from planner.brief import People
from planner.catalog import Tool
from planner.vocabulary import LEVELS, Energy, Equipment, Form, KeyIdeaId, Kind, Setting

Origin = Literal["shipped", "own", "toolkit"]
"""Where a tool comes from: with the app, from this facilitator, and whether it was put into the toolkit."""
Mark = Literal["favourite", "noted", "recent"]
"""What this facilitator has made of a tool: marked it, written about it, used it lately."""

_NEEDED: dict[Equipment, frozenset[str]] = {
    "none": frozenset(),
    "paper": frozenset({"paper"}),
    "flipchart": frozenset({"paper", "flipchart", "wall"}),
    "projector": frozenset({"paper", "flipchart", "wall", "power", "projector"}),
}
_THINGS = frozenset({"paper", "flipchart", "projector", "power", "wall"})
"""Needs that are materials; people, floor and tables are other matters."""


class Sieve(Struct, frozen=True):
    """The limits in force; None lets every tool through. All of them count together."""

    words: str = ""
    minutes: int | None = None
    """The longest usual length, in minutes."""
    people: People | None = None
    risk: Literal["low", "medium"] | None = None
    """The highest exposure to the outside, and the highest disclosure to the room."""
    intensity: Literal["low", "medium"] | None = None
    """The most that it may stir."""
    energy: Energy | None = None
    form: Form | None = None
    literacy: Literal["none", "low"] | None = None
    """The most reading or writing."""
    materials: Equipment | None = None
    """What there is to work with."""
    setting: Setting | None = None
    key_idea: KeyIdeaId | None = None
    kind: Kind | None = None
    origin: Origin | None = None
    mark: Mark | None = None

    @property
    def in_force(self) -> tuple[str, ...]:
        """The names of the limits that are set, without the words searched for."""
        return tuple(name for name in self.__struct_fields__[1:] if getattr(self, name) is not None)

    def lets_through(self, tool: Tool) -> bool:
        """Whether a tool by itself is within every limit.

        The words searched for, and what its reader has made of it (``origin``, ``mark``), are another matter.
        """
        return all(lets_through(name, getattr(self, name), tool) for name in self.in_force)


def lets_through(name: str, value: object, tool: Tool) -> bool:
    """Whether a tool is within one limit, by the name that it has in a Sieve."""
    scales = tool.scales
    match name, value:
        case "minutes", int():
            return tool.time.usual <= value
        case "people", People():
            return tool.group.min <= value.low and value.high <= tool.group.max
        case "risk", str():
            return _most(scales.exposure, scales.disclosure) <= _level(value)
        case "intensity", str():
            return _most(scales.intensity) <= _level(value)
        case "energy", str():
            return tool.energy == value
        case "form", str():
            return tool.group.form == value
        case "literacy", str():
            return _most(scales.reading, scales.writing) <= _level(value)
        case "materials", ("none" | "paper" | "flipchart" | "projector") as equipment:
            return set(tool.needs) & _THINGS <= _NEEDED[equipment]
        case "setting", str():
            return value in tool.settings
        case "key_idea", str():
            return value in tool.key_ideas
        case "kind", str():
            return tool.kind == value
    return True


def plain_letters(text: str) -> str:
    """Return text for searching in: lower case, without accents (``"Círculo"`` is ``"circulo"``)."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _most(*levels: str) -> int:
    return max(map(_level, levels))


def _level(name: str) -> int:
    return LEVELS.index(name)
