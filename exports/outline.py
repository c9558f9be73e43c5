"""A document before it has a form: what stands on the paper, in order, with no measure of how it looks.

Composers make an Outline from a plan; renderers turn it into PDF or another format. Every text in it is plain
text, as somebody typed it or as PaperWords has it; no piece carries markup.
"""

from typing import Literal, TypeAlias

from msgspec import Struct

from exports.form_pieces import Form as Form
from exports.form_pieces import FormCell as FormCell
from exports.form_pieces import FormPart as FormPart
from exports.pieces import MorePiece
from exports.pieces import Ticks as Ticks
from exports.runs import Run as Run
from exports.runs import Words as Words
from exports.runs import strong as strong
from exports.runs import words as words
from exports.safety_pieces import EmergencyCard, SafetySheet


class Segment(Struct, frozen=True):
    """One item on the strip of the day, in minutes from midnight."""

    start: int
    end: int
    label: str = ""
    look: Literal["plain", "must", "pause", "slack"] = "plain"


class Strip(Struct, frozen=True):
    """The day to scale: from when to when (minutes from midnight), and what stands in it."""

    start: int
    end: int
    segments: tuple[Segment, ...]


class Must(Struct, frozen=True):
    """Something that happens whatever else falls: its number, its hour, its title and what it gives."""

    number: int
    hour: str
    title: str
    line: str = ""


class Cut(Struct, frozen=True):
    """Something to leave out when late: its place in the order, what it is, minutes won with it and those before."""

    number: int
    text: Words
    won: int


class Cover(Struct, frozen=True):
    """The page that holds the day: hours, what it is for, what must happen, what goes first, who holds what."""

    title: str
    subtitle: str
    footer: str
    from_hour: str = ""
    end_hour: str = ""
    promise: str = ""
    contents_page: str = ""
    contents_range: str = "{first}"
    strip: Strip | None = None
    points_title: str = ""
    points: tuple[Words, ...] = ()
    musts_title: str = ""
    musts: tuple[Must, ...] = ()
    cuts_title: str = ""
    cuts: tuple[Cut, ...] = ()
    cuts_note: Words = ()
    cut_label: str = "{number}"
    roles_title: Words = ()
    roles: tuple[str, ...] = ()
    ticks_title: Words = ()
    ticks: tuple[Ticks, ...] = ()
    last: Words = ()


class DayRow(Struct, frozen=True):
    """One line of a timetable."""

    start: str
    minutes: str
    title: str
    asked: str = ""
    """The words to ask; they stand behind a bar."""
    note: str = ""
    """A line that is no question."""
    aside: str = ""
    """A few words on the title's own line."""
    must: int = 0
    cuts: tuple[int, ...] = ()
    lead: str = ""
    chairs: str = ""
    left: str = ""
    look: Literal["plain", "pause", "slack"] = "plain"
    within: bool = False
    """Stands in a strand, under the row of its group."""
    together: bool = False
    """Stays on one page with the rows after it up to the end line."""


class DayEnd(Struct, frozen=True):
    """The last line of a day: the hour, that it has ended, and what to tick before anybody leaves."""

    hour: str
    text: str
    ticks: tuple[str, ...]


class DayTable(Struct, frozen=True):
    """The timetable of one day."""

    title: str
    aside: str
    footer: str
    listed: str
    heads: tuple[str, str, str, str, str, str]
    rows: tuple[DayRow, ...]
    end: DayEnd | None
    key: tuple[str, str, str]
    """What the marks mean: after the must mark, after the cut mark, and the rest."""
    cut_label: str = "{number}"
    columns: tuple[str, ...] = ("minutes", "lead", "chairs", "really")
    """Which of the columns that may be left off stand here; in the others, heads and rows have no words."""


class SheetStep(Struct, frozen=True):
    """One step of a block: when, how long, in what form, what to do, the words to say, what to watch for."""

    clock: str
    minutes: str
    form: str
    do: str
    say: str = ""
    watch_for: str = ""
    cut: int = 0
    about: str = ""
    """The word before a clock that was computed from steps that did not sum to the block."""


class Note(Struct, frozen=True):
    """A heading and a few paragraphs under it."""

    title: str
    paragraphs: tuple[Words, ...]
    movable: bool = False
    """May stand at the end of the document when there is no room here."""
    listing: bool = False
    """Its paragraphs are items of a list, which may run on in one line."""
    told_again: bool = False
    """Stands elsewhere in the document anyhow, so that it need not move."""
    elsewhere: str = ""
    """What begins its first paragraph there; nothing where the paragraphs say what they are about."""


class Ahead(Struct, frozen=True):
    """A break, a meal or a breathing space that comes before a block: a thin line on its paper."""

    start: str
    title: str
    minutes: str
    look: Literal["pause", "slack"] = "pause"


class BlockSheet(Struct, frozen=True):
    """Everything needed to run one block."""

    start: str
    title: str
    length: str
    end: str
    goes_on: str
    footer: str
    listed: str
    line: str = ""
    leads: Words = ()
    steps: tuple[SheetStep, ...] = ()
    own_notes: Note | None = None
    side: tuple[Note, ...] = ()
    foot: tuple[Note, ...] = ()
    next: str = ""
    fixed: str = ""
    cut_label: str = "{number}"
    mentioned: str = ""
    """Its hour as the rest of the document has it, with the day where there are several."""
    ahead: tuple[Ahead, ...] = ()


class FrameStep(Struct, frozen=True):
    """One step of a frame activity: its clock or its place in the order, what to do, the words, what to watch for."""

    mark: str
    do: Words = ()
    say: str = ""
    watch_for: str = ""
    cut: int = 0


class FrameSheet(Struct, frozen=True):
    """What is wanted in the hand to run a frame activity (a welcome, agreements, a closing); several to a page."""

    start: str
    title: str
    length: Words
    goes_on: str
    footer: str
    listed: str
    steps: tuple[FrameStep, ...] = ()
    slim: tuple[Words, ...] = ()
    """A few slim lines: what to do before, how to pass, what is left."""
    own_notes: Note | None = None
    more: tuple[Note, ...] = ()
    """What stands at the end of the document."""
    must: int = 0
    cut_label: str = "{number}"
    mentioned: str = ""
    ahead: tuple[Ahead, ...] = ()


class CheckRow(Struct, frozen=True):
    """A thing to carry: how many, what, for what, and what serves when there is none."""

    count: str
    what: str
    use: str
    instead: str = ""


class CheckSection(Struct, frozen=True):
    """A part of a check-list."""

    title: str
    rows: tuple[CheckRow, ...]
    goes_on: str = ""
    """The title on pages after the first."""


class CheckList(Struct, frozen=True):
    """A list with boxes to tick, out and back."""

    title: str
    aside: str
    footer: str
    listed: str
    heads: tuple[str, str, str, str, str, str, str]
    sections: tuple[CheckSection, ...]
    in_columns: bool = False
    """Every head has a column of its own; otherwise what serves instead stands under the thing."""


class Notes(Struct, frozen=True):
    """A page of headings with paragraphs under them."""

    title: str
    footer: str
    listed: str
    notes: tuple[Note, ...]
    takes_moved: bool = False
    """Notes that found no room on their sheets are added here; without any the page is not made."""
    small: bool = False


class ProgrammeLine(Struct, frozen=True):
    """One line of a programme: its title (strong for rests and food), and a note under it."""

    title: str
    note: str = ""
    rest: bool = False


class ProgrammePart(Struct, frozen=True):
    """A part of the day (its hour where it is food), with its lines."""

    label: str
    lines: tuple[ProgrammeLine, ...]
    meal: bool = False


class Programme(Struct, frozen=True):
    """What people are told about a day: parts rather than minutes, and the hour it ends."""

    title: str
    subtitle: str
    parts: tuple[ProgrammePart, ...]
    end_hour: str
    end_text: Words
    notes: tuple[Note, ...]
    last: str
    page_of: str
    """``page {page} of {pages}``, for the forms that need more than one."""


Piece: TypeAlias = (
    Cover
    | DayTable
    | BlockSheet
    | FrameSheet
    | CheckList
    | Notes
    | Programme
    | Form
    | MorePiece
    | EmergencyCard
    | SafetySheet
)


class Outline(Struct, frozen=True):
    """A whole document: its neutral title (also its only metadata), who reads it, its pieces in order."""

    document: str
    title: str
    reader: str
    """What the footer says about its reader; empty where a paper has no footer."""
    page_of: str
    language: str
    pieces: tuple[Piece, ...]
    wide: bool = False
    """Printed crosswise, the long edge below."""
    stamp: str = ""
    """Which version of the plan it was made of, where that is wanted."""
    fills_the_sheet: bool = False
    """Is laid out to the edges of the sheet, so that margins, two-up and the like are not for it."""
