"""How a paper is wanted: size, print, ink, columns, language."""

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct

SignIn: TypeAlias = Literal["count", "tally", "chosen-name", "contact"]
PaperSize: TypeAlias = Literal["a4", "letter", "a5"]
PAPERS: dict[PaperSize, tuple[float, float]] = {
    "a4": (595.28, 841.89),
    "letter": (612.0, 792.0),
    "a5": (419.53, 595.28),
}
"""Width and height of papers held upright, in points (1/72 inch)."""
Duplex: TypeAlias = Literal["", "long-edge", "short-edge"]
Column: TypeAlias = Literal["minutes", "lead", "chairs", "really"]
"""A column of the facilitator's timetable that may be left off; hours and titles always stand there."""
COLUMNS: tuple[Column, ...] = ("minutes", "lead", "chairs", "really")
NARROWEST, WIDEST = 5, 40
"""How many millimetres a margin may be; most printers lose four."""


class ToolGroup(Struct, frozen=True):
    """A named group of tools in a booklet, by their ids in order; the title is "" for those in none."""

    title: str
    tools: tuple[str, ...]


class PaperOptions(Struct, frozen=True):
    """How a document is to be printed; the defaults make an ordinary A4 page."""

    paper: PaperSize = "a4"
    landscape: bool = False
    margin: Annotated[int, Meta(ge=NARROWEST, le=WIDEST)] = 15
    """Millimetres on every side."""
    two_up: bool = False
    """Two pages beside each other on a sheet, to be cut or folded; a single page is there twice. Not with A5."""
    duplex: Duplex = ""
    """Tells the printer to use both sides, turned on that edge."""
    large_print: bool = False
    low_ink: bool = False
    columns: tuple[Column, ...] = COLUMNS
    stamp: bool = False
    """Say at the foot which version of the plan this is, so that two papers can be told apart."""
    language: str | None = None
    """The language of the paper's own words and of public titles; the plan's language when None."""
    beside: str | None = None
    """A second language beside the first on handouts that have it; None takes the room's, and empty none at all."""
    cards: Literal[4, 8] = 4
    """How many cue cards stand on a sheet: four of A6 or eight of A7 (two of A5 in large print)."""
    sign_in: SignIn = "count"
    """How a sign-in sheet asks who came, from the least to the most."""
    turn: Literal["long", "short"] = "long"
    """The edge of the paper on which a printer turns it for the backs."""
    credits: bool = False
    """Name the sources on handouts too; the facilitator's plan always names them on its last page."""
    groups: tuple[ToolGroup, ...] = ()
    """How a booklet of tools is parted; without any, the plan's picks stand in one row."""


def sides(document: str, options: PaperOptions) -> Duplex:
    """Return on which edge a printer is told to turn the paper; cards have backs whatever was chosen."""
    if options.duplex or document != "cue-cards":
        return options.duplex
    return "short-edge" if options.turn == "short" else "long-edge"


class ExportError(ValueError):
    """A document that cannot be made."""


class UnknownDocument(ExportError):
    """There is no document of this id."""

    def __init__(self, document: str) -> None:
        super().__init__(document)
        self.document = document


class UnknownFormat(ExportError):
    """The document is not to be had in this format; ``formats`` are those it has."""

    def __init__(self, document: str, format: str, formats: tuple[str, ...]) -> None:
        super().__init__(f"{document}: {format}")
        self.document = document
        self.format = format
        self.formats = formats


class NothingToPrint(ExportError):
    """The document would be empty; ``reason`` says why, such as ``no-days``."""

    def __init__(self, document: str, reason: str) -> None:
        super().__init__(f"{document}: {reason}")
        self.document = document
        self.reason = reason
