"""Tools of one's own: what they are beside the shipped ones, and how one comes from a copy or a block."""

import re
import unicodedata
from collections.abc import Container, Mapping
from typing import Any, Literal, TypeAlias, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from planner.catalog import Catalog, Duration, Step, Tool
from planner.plan import Block
from planner.text import fit, fit_line

Whose: TypeAlias = Literal["", "yours", "changed"]
"""Whose a tool is: shipped (""), one's own, or a shipped one that its owner changed."""

LONGEST_ID = 60
_ONE_LINE = frozenset(("title", "public_title", "name", "item", "term", "link", "licence"))
_RESERVED = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]")
T = TypeVar("T")


def with_own(catalog: Catalog, own: Mapping[str, Tool]) -> Catalog:
    """Return a catalog with tools of one's own among the shipped; one with the id of a shipped one stands for it."""
    return replace(catalog, tools={**catalog.tools, **own}) if own else catalog


def whose(id: str, shipped: Container[str], own: Container[str]) -> Whose:
    """Return whose the tool of this id is."""
    if id not in own:
        return ""
    return "changed" if id in shipped else "yours"


def free_id(title: str, taken: Container[str]) -> str:
    """Return an id that follows from a title and is not taken: lower-case words joined by hyphens.

    >>> free_id("Who is at the well?", ())
    'who-is-at-the-well'
    """
    letters = unicodedata.normalize("NFKD", title.lower()).encode("ascii", "ignore").decode()
    words = "-".join(re.findall(r"[a-z0-9]+", letters.replace("'", "")))[:LONGEST_ID].strip("-") or "own-tool"
    base = f"{words}-tool" if _RESERVED.fullmatch(words) else words
    number, id = 1, base
    while id in taken:
        number += 1
        id = f"{base[: LONGEST_ID - 4].rstrip('-')}-{number}"
    return id


def tool_of_block(block: Block, tool: Tool | None, *, id: str, language: str) -> Tool:
    """Return a tool that runs as a block does: its title, steps, minutes, materials and form.

    What the block does not say comes from the ``tool`` that it runs, if it runs one. Who leads it and the private
    notes stay behind. Its steps sum to its minutes, scaled where they did not.
    """
    # Asked for here: it brings fractions, which no start needs.
    from planner.lengths import fitted

    minutes = max(1, block.minutes)
    steps = fitted(block.steps or (Step(minutes=minutes, form=block.form),), minutes)
    base = tool if tool is not None else Tool(title=block.title)
    low, high = (base.time.min, base.time.max) if tool is not None else (minutes, minutes)
    made = replace(
        base,
        id=id,
        language=language,
        untranslated=(),
        handout_in={},
        title=block.title,
        public_title=block.public_title.get(language, base.public_title),
        kind=base.kind if tool is not None else ("tool" if block.kind == "custom" else block.kind),
        purpose=block.purpose,
        time=Duration(min(low, minutes), minutes, max(high, minutes)),
        group=replace(base.group, form=block.form),
        materials=block.materials,
        steps=steps,
    )
    return tidy(made)


def copy_of(tool: Tool, *, id: str, title: str) -> Tool:
    """Return a copy of a tool under an id and title of its own."""
    return tidy(replace(tool, id=id, title=title, untranslated=(), handout_in={}))


def tidy(tool: Tool) -> Tool:
    """Return a tool whose texts can be kept: no invisible characters, accents composed, no blanks at the ends,
    and one blank between the words of a line."""
    return _tidied(tool, "")


def _tidied(value: T, key: str) -> T:
    if isinstance(value, str):
        return " ".join(fit_line(value).split()) if key in _ONE_LINE else fit(value).strip()  # type: ignore[return-value]
    if isinstance(value, Struct):
        changed: dict[str, Any] = {
            field.name: _tidied(getattr(value, field.name), field.name) for field in msgspec.structs.fields(value)
        }
        return replace(value, **changed)
    if isinstance(value, tuple):
        return tuple(_tidied(one, key) for one in value)  # type: ignore[return-value]
    if isinstance(value, dict):
        return {name: _tidied(one, name) for name, one in value.items()}  # type: ignore[return-value]
    return value
