"""What the framework knows about safety: check-lists by area, parts of protection, and measures to place."""

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct

from planner.catalog_parts import Source, Step
from planner.vocabulary import Due, Form, Kind, ProtectionArea, Purpose

CHECKLISTS = (
    *("invitation", "registration", "venue", "travel", "phones", "photos", "notes", "visit"),
    *("medical", "psychosocial", "after-care", "online"),
)
"""The check-lists in the order in which they come up."""

Where: TypeAlias = Literal["before-names", "before-exposing", "after-heavy", "before-closing"]
"""The place of a day in which a measure stands."""
Call: TypeAlias = Literal[
    "names-reported",
    "much-is-asked",
    "no-agreements",
    "distress",
    "high-distress",
    "high-risk",
    "unknown-risk",
    "watched",
    "may-be-pictured",
    "heavy",
    "before-dark",
]
"""What in the answers or the agenda calls for a measure."""
ItemId = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\Z", max_length=60)]


class Proposal(Struct, frozen=True, forbid_unknown_fields=True):
    """A measure in words that can be taken over: what is done, when, and the role that does it."""

    what: str
    when: str = ""
    who: str = ""


class ChecklistItem(Struct, frozen=True, forbid_unknown_fields=True):
    """One question of a check-list, which can be answered yes, no, not yet, or does not apply."""

    id: ItemId
    ask: str
    why: str = ""
    by: Due = "ahead"
    measure: Proposal | None = None


class Checklist(Struct, frozen=True, forbid_unknown_fields=True):
    """The questions of one area, with where they come from."""

    title: str
    about: str
    items: tuple[ChecklistItem, ...]
    source: tuple[Source, ...] = ()


class Part(Struct, frozen=True, forbid_unknown_fields=True):
    """One part of integral protection: what it asks, and what could happen there, as words to begin from."""

    id: ProtectionArea
    title: str
    ask: str
    outside: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    """What could come from inside the room."""
    protects: tuple[str, ...] = ()
    """What already protects people here, more often than is thought."""


class Offer(Struct, frozen=True, forbid_unknown_fields=True):
    """A measure that can be put into the agenda as a block of its own."""

    id: ItemId
    title: str
    public_title: str
    why: str
    where: Where
    minutes: int
    kind: Kind
    purpose: Purpose
    measure: Proposal
    form: Form = "plenary"
    steps: tuple[Step, ...] = ()
    calls: tuple[Call, ...] = ()
    """It is called for where any of these holds; without one it is offered and never urged."""
    frames: tuple[str, ...] = ()
    """Frame activities that do the same; the first of them is what is placed, where there is one."""


class SafetyContent(Struct, frozen=True, forbid_unknown_fields=True):
    """Parts of protection and measures on offer."""

    parts: tuple[Part, ...] = ()
    offers: tuple[Offer, ...] = ()
