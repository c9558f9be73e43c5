"""Searching and filtering tools: what somebody typed, and the limits they set."""

import unicodedata
from typing import Literal

from msgspec import Struct

from planner.brief import People
from planner.catalog import Tool
from planner.vocabulary import LEVELS, Energy, Equipment, KeyIdeaId, Setting

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
    energy: Energy | None = None
    literacy: Literal["none", "low"] | None = None
    """The most reading or writing."""
    materials: Equipment | None = None
    """What there is to work with."""
    setting: Setting | None = None
    key_idea: KeyIdeaId | None = None

    @property
    def in_force(self) -> tuple[str, ...]:
        """The names of the limits that are set, without the words searched for."""
        return tuple(name for name in self.__struct_fields__[1:] if getattr(self, name) is not None)

    def lets_through(self, tool: Tool) -> bool:
        """Whether a tool is within every limit; the words are another matter (``found``)."""
        scales = tool.scales
        return (
            (self.minutes is None or tool.time.usual <= self.minutes)
            and (self.people is None or (tool.group.min <= self.people.low and self.people.high <= tool.group.max))
            and (self.risk is None or _most(scales.exposure, scales.disclosure) <= LEVELS.index(self.risk))
            and (self.energy is None or tool.energy == self.energy)
            and (self.literacy is None or _most(scales.reading, scales.writing) <= LEVELS.index(self.literacy))
            and (self.materials is None or set(tool.needs) & _THINGS <= _NEEDED[self.materials])
            and (self.setting is None or self.setting in tool.settings)
            and (self.key_idea is None or self.key_idea in tool.key_ideas)
        )


def plain_letters(text: str) -> str:
    """Return text for searching in: lower case, without accents (``"Círculo"`` is ``"circulo"``)."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def searchable(tool: Tool) -> str:
    """Return everything of a tool that is searched, in plain letters: names, its line, and the words of its steps."""
    steps = (words for step in tool.steps for words in (step.do, step.say))
    return plain_letters("\n".join((tool.title, *tool.also_known_as, tool.in_one_line, *steps)))


def found(words: str, text: str) -> bool:
    """Whether every word typed stands somewhere in a searchable text."""
    return all(word in text for word in plain_letters(words).split())


def _most(*levels: str) -> int:
    return max(LEVELS.index(level) for level in levels)
