"""Plain text with strong stretches in it: what every paragraph of an Outline is made of."""

from typing import TypeAlias

from msgspec import Struct


class Run(Struct, frozen=True):
    """A stretch of text, plain or strong."""

    text: str
    strong: bool = False


Words: TypeAlias = tuple[Run, ...]
"""A paragraph: runs one after the other, line breaks where the text has them."""


def words(*parts: str | Run) -> Words:
    """Return a paragraph of these parts; empty ones are left out.

    >>> words("See ", strong("this"))
    (Run(text='See ', strong=False), Run(text='this', strong=True))
    """
    runs = (part if isinstance(part, Run) else Run(part) for part in parts)
    return tuple(run for run in runs if run.text)


def strong(text: str) -> Run:
    """Return a strong run."""
    return Run(text, strong=True)


def plain(paragraph: Words) -> str:
    """Return a paragraph without its strong stretches marked."""
    return "".join(run.text for run in paragraph)
