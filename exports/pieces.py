"""Pieces of the smaller papers: a day at a glance, cards to cut, flipcharts, tables, lists to tick, slips."""

from typing import Literal, TypeAlias

from msgspec import Struct

from exports.runs import Words


class GlanceRow(Struct, frozen=True):
    """One line of a day at a glance."""

    start: str
    title: str
    line: str = ""
    lead: str = ""
    must: int = 0
    look: Literal["plain", "pause", "slack"] = "plain"


class Glance(Struct, frozen=True):
    """A day on one page, to be read from an arm's length."""

    title: str
    ends: str
    footer: str
    rows: tuple[GlanceRow, ...]
    end_hour: str
    end_text: str
    must_key: str


class CardStep(Struct, frozen=True):
    """One step on the back of a card: its clock, what to do, and its place among the cuts."""

    clock: str
    do: Words
    short: Words
    """The same in few words, where the card has no room for all."""
    cut: int = 0


class CueCard(Struct, frozen=True):
    """A card to hold in the hand: the question in front, the steps and what to watch for on the back."""

    start: str
    length: str
    end: str
    title: str
    form: str
    question: str
    next: str
    number: str
    minutes: str
    steps: tuple[CardStep, ...] = ()
    notes: tuple[Words, ...] = ()
    """What to watch for, and care, the weightiest first."""
    after: str = ""


class CueCards(Struct, frozen=True):
    """Cards to print on both sides of sheets, to cut and to stack."""

    cards: tuple[CueCard, ...]
    on_a_sheet: Literal[2, 4, 8]
    turned_on: Literal["long", "short"]
    """The edge of the paper on which it is turned for the backs."""
    cut_label: str = "{number}"


MorePiece: TypeAlias = Glance | CueCards
