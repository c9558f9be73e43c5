"""Personal details in the words that leave with a paper: addresses, numbers and names that somebody typed.

What is found is a guess by its shape, shown so that a person looks again. Nothing is taken out.
"""

import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

from msgspec import Struct

from planner.plan import Block, Plan, Strands

Sort: TypeAlias = Literal["e-mail", "phone", "link", "address", "name"]

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"“”]+", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w.:/])\+?\(?\d[\d\s()./-]{5,20}\d(?![\w:])")
_LEAST_DIGITS = 7
_DATE = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}")
_HOURS = re.compile(r"\d{1,2}[.:]\d{2}")
_STREETS = (
    r"street|st\.|road|rd\.|avenue|ave\.|lane|square|drive|court|"
    r"calle|avenida|carrera|rua|travessa|rue|boulevard|straße|strasse|via|piazza"
)
_ADDRESS = re.compile(
    rf"\b\d{{1,5}}[a-z]?,?\s+(?:\w+\s+){{1,3}}(?:{_STREETS})(?!\w)"
    rf"|\b(?:calle|avenida|carrera|rua|rue|via|piazza)\s+(?:\w+\s+){{1,4}}\d{{1,5}}\b",
    re.IGNORECASE,
)
_TITLED = re.compile(r"\b(?:Mrs?|Ms|Mx|Dr|Prof|Sister|Brother|Doña|Don|Señora?|Madame|Mama)\.?\s+[^\W\d_]+")
_FULL_NAME = re.compile(r"\b(?:[a-zß-öø-ÿ]\w*)\s+([A-ZÀ-ÖØ-Þ][^\W\d_]+(?:[ -][A-ZÀ-ÖØ-Þ][^\W\d_]+)+)")
"""Two words or more with capitals after one without: a heading has capitals all along, a sentence has not."""
_ROLES = frozenset(
    (
        *("host", "hosts", "door", "time", "care", "notes", "lead", "second", "cook", "driver", "interpreter"),
        *("facilitator", "facilitators", "everybody", "everyone", "nobody", "team", "group", "pairs", "child"),
        *("minder", "runner", "scribe", "timekeeper", "doorkeeper", "listener", "welcome"),
    )
)
"""Words with which people fill in who leads that are no names; letters such as A and B are none either."""


class Detail(Struct, frozen=True):
    """Something in the plan's words that looks personal: of what sort, how it reads, and in which block."""

    sort: Sort
    text: str
    block: str | None = None
    """The id of its block; None where it stands outside all blocks."""
    title: str = ""
    """The title of that block, for people."""


def personal_details(seen: Plan, titles: dict[str, str]) -> tuple[Detail, ...]:
    """Return what looks personal in a plan as its reader sees it (``for_audience``), each once a block.

    ``titles`` names blocks for people, by id. Only words that somebody typed are read: steps as their tool has
    them are not, and neither are answers that are chosen from a list.
    """
    found = dict.fromkeys(Detail(sort, text) for sort, text in _in_text(seen.name))
    for item in (item for day in seen.days for item in day.items if isinstance(item, Strands)):
        for strand in item.strands:
            texts = (item.title, strand.title, strand.space, *(thing.item for thing in strand.materials))
            found.update(dict.fromkeys(Detail(sort, text) for words in texts for sort, text in _in_text(words)))
            found.update(dict.fromkeys(Detail("name", name) for name in names_in_lead(strand.lead)))
    for block in seen.blocks():
        title = titles.get(block.id, block.title)
        found.update(dict.fromkeys(Detail(sort, text, block.id, title) for sort, text in _in_block(seen, block)))
    return tuple(found)


def _in_block(plan: Plan, block: Block) -> Iterator[tuple[Sort, str]]:
    for words in (
        *(block.title, *block.public_title.values(), *block.public_notes.values(), block.private_notes),
        *_typed_steps(plan, block),
        *(material.item for material in block.materials),
    ):
        yield from _in_text(words)
    for lead in (block.lead, block.second):
        yield from (("name", name) for name in names_in_lead(lead))


def _typed_steps(plan: Plan, block: Block) -> Iterator[str]:
    tool = plan.tool_of(block)
    known = {words for step in (tool.steps if tool else ()) for words in (step.do, step.say, step.watch_for)}
    for step in block.steps:
        yield from (words for words in (step.do, step.say, step.watch_for) if words and words not in known)


def _in_text(text: str) -> Iterator[tuple[Sort, str]]:
    rest = text
    patterns: tuple[tuple[Sort, re.Pattern[str]], ...] = (
        ("link", _LINK),
        ("e-mail", _EMAIL),
        ("address", _ADDRESS),
        ("name", _TITLED),
        ("name", _FULL_NAME),
    )
    for sort, pattern in patterns:
        for match in pattern.finditer(rest):
            yield sort, match[match.lastindex or 0].strip(" .,;")
        rest = pattern.sub(" ", rest)
    rest = _HOURS.sub(" ", _DATE.sub(" ", rest))
    for match in _PHONE.finditer(rest):
        if sum(letter.isdigit() for letter in match[0]) >= _LEAST_DIGITS:
            yield "phone", match[0].strip(" .,;/-")


def names_in_lead(text: str) -> Iterator[str]:
    """Whoever leads is a role or a letter; a word with a capital that is neither may be somebody's name."""
    for part in re.split(r"[,;/&+]|\band\b", text):
        words = part.split()
        like_a_name = len(words) <= 3 and all(word[:1].isupper() and len(word) > 2 for word in words)
        if words and like_a_name and not {word.lower().strip(".") for word in words} & _ROLES:
            yield " ".join(words)
