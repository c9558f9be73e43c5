"""Pieces of the smaller papers: a day at a glance, cards to cut, flipcharts, tables, lists to tick, slips."""

from typing import Literal, TypeAlias

from msgspec import Struct

from exports.runs import Words


class Ticks(Struct, frozen=True):
    """A row of boxes to tick by hand, under one label."""

    label: str
    options: tuple[str, ...]


class GlanceRow(Struct, frozen=True):
    """One line of a day at a glance."""

    start: str
    title: str
    line: str = ""
    lead: str = ""
    must: int = 0
    look: Literal["plain", "pause", "slack"] = "plain"
    weight: tuple[int, int] = (0, 0)
    """On a page too full for every line, those of the least weight go first; hours and titles never."""


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
    some: Words = ()
    """The same in fewer words than all, and more than few."""
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
    more: str = ""
    """What stands under the steps of a card that has no room for all of them."""


SketchShape: TypeAlias = Literal["lines", "blank", "ticks", "grid", "columns", "rings", "path"]


class Sketch(Struct, frozen=True):
    """A sheet for the wall in small: its heading, the frame on it, the exact words."""

    heading: str
    shape: SketchShape
    lines: tuple[Words, ...] = ()
    cells: tuple[str, ...] = ()
    ticks: tuple[Ticks, ...] = ()
    foot: Words = ()


class FlipSheet(Struct, frozen=True):
    """A numbered sheet: what stands on it, when it is shown, and what becomes of it."""

    title: str
    sketch: Sketch
    notes: tuple[Words, ...]
    after: str
    number: int = 0
    copies: int = 1


class FlipSheets(Struct, frozen=True):
    """All sheets for the wall, in order."""

    title: str
    aside: str
    footer: str
    sheets: tuple[FlipSheet, ...]


class PosterRow(Struct, frozen=True):
    """One line for the wall: an hour or a part of the day where one begins, and what is then."""

    label: str
    text: str
    look: Literal["plain", "pause", "end"] = "plain"


class Poster(Struct, frozen=True):
    """What hangs on the wall, on sheets fixed below each other."""

    title: str
    under: str
    rows: tuple[PosterRow, ...]
    sheet: str
    """``{sheet} of {sheets}``, small, at the foot of each."""
    covered: str


class Task(Struct, frozen=True):
    """Something to do: its hour where it has one, what, and for what."""

    text: Words
    hour: str = ""
    use: str = ""


class TaskSection(Struct, frozen=True):
    """Things that belong together: by when, or by whom."""

    title: str
    tasks: tuple[Task, ...]
    goes_on: str = ""
    """The title on pages after the first."""


class TaskList(Struct, frozen=True):
    """Things to do, each with a box to tick and a line for who does it; or what each role does."""

    title: str
    aside: str
    footer: str
    sections: tuple[TaskSection, ...]
    heads: tuple[str, ...] = ()
    by_role: bool = False
    """A section is a role: a line for a name stands behind its title, and nothing is ticked."""


class HourRow(Struct, frozen=True):
    """One hour of a table: what is then, and more about it."""

    hour: str
    what: Words
    more: Words = ()
    look: Literal["plain", "pause"] = "plain"


class TableNote(Struct, frozen=True):
    """A heading with a few paragraphs, under a table."""

    title: str
    paragraphs: tuple[Words, ...]


class HourTable(Struct, frozen=True):
    """The hours of a day for somebody with a task of her own, and what she needs to know."""

    title: str
    aside: str
    footer: str
    heads: tuple[str, str, str]
    rows: tuple[HourRow, ...]
    notes: tuple[TableNote, ...] = ()


class FillPart(Struct, frozen=True):
    """One part of a form: a question with lines, boxes to tick, strokes to make, or a table to fill."""

    shape: Literal["text", "line", "lines", "ticks", "strokes", "table"]
    label: str = ""
    options: tuple[str, ...] = ()
    """What to tick, or the heads of the table."""
    lines: int = 1
    """Lines to write on, or rows of the table."""


class Slips(Struct, frozen=True):
    """A blank form, as often on a sheet as it is to be cut from it; once where it is a whole page."""

    title: str
    task: str
    parts: tuple[FillPart, ...]
    lead: str = ""
    """What is seen first under the title: the hours of an invitation."""
    last: str = ""
    on_a_sheet: Literal[1, 2, 4] = 1


class Lot(Struct, frozen=True):
    """A lot to draw: the sign of its group by number from 0, its name, and what it is for."""

    sign: int
    name: str


class LotSet(Struct, frozen=True):
    """The lots of one way to part the room."""

    title: str
    lots: tuple[Lot, ...]


class Lots(Struct, frozen=True):
    """Lots to print, to cut and to draw from a hat."""

    sets: tuple[LotSet, ...]


MorePiece: TypeAlias = Glance | CueCards | FlipSheets | Poster | TaskList | HourTable | Slips | Lots
