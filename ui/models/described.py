"""A form, described: which fields stand on which tab, what they are called and how they are filled."""

from collections.abc import Callable
from typing import Any, Literal, get_args

from msgspec import Struct

Choices = tuple[tuple[str, str], ...]
Control = Literal["line", "notes", "sentences", "words", "one", "many", "number", "tool", "tools", "rows"]


class Described(Struct, frozen=True):
    """One field: the part of the tool that it shows, its name, its control and what that needs."""

    key: str
    label: str
    control: Control = "line"
    hint: str = ""
    choices: Choices = ()
    least: int = 0
    most: int = 1_800
    step: int = 5
    rows: tuple["Described", ...] = ()
    empty: Struct | None = None
    """What a new row begins as."""
    add: str = ""
    """The words on the button that adds a row."""


class Tab(Struct, frozen=True):
    """One tab of the form; ``groups`` are its fields under small headings."""

    id: str
    title: str
    groups: tuple[tuple[str, tuple[Described, ...]], ...]


def named(values: Any, words: Callable[[Any], str]) -> Choices:
    """Return choices for the words of a literal type (or for these ids), each with its name."""
    ids = values if isinstance(values, tuple) else get_args(values)
    return tuple((id, words(id)) for id in ids)
