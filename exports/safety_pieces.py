"""Pieces of the papers about safety: the contingency card, and a sheet of short sections with lines to tick."""

from msgspec import Struct


class EmergencyRow(Struct, frozen=True):
    """What happened, the first act, and at most three short lines."""

    what: str
    first: str
    then: tuple[str, ...] = ()


class EmergencyCard(Struct, frozen=True):
    """What to do when things go wrong: rows that stay whole, and blank lines for numbers at the foot."""

    title: str
    aside: str
    footer: str
    rows: tuple[EmergencyRow, ...]
    numbers_title: str
    numbers: tuple[str, ...]


class SheetLine(Struct, frozen=True):
    """One line of a section: a few strong words before it, and at its right what belongs to it."""

    text: str
    lead: str = ""
    asides: tuple[str, ...] = ()
    tick: bool = False
    """A box to tick by hand stands at its end."""


class SheetSection(Struct, frozen=True):
    """A heading with lines under it, and ruled lines to write on."""

    title: str
    lines: tuple[SheetLine, ...] = ()
    heads: tuple[str, ...] = ()
    """The heads of its columns: of the line, of each aside, of the box."""
    ruled: int = 0


class SafetySheet(Struct, frozen=True):
    """The sheet for facilitators alone: who was asked, what was decided, what is done, what is open."""

    title: str
    aside: str
    footer: str
    listed: str
    blanks: tuple[str, ...]
    """Labels of blanks at the head, to fill in by hand."""
    sections: tuple[SheetSection, ...]
    last: str = ""
