"""The plain parts of a document: headings, paragraphs, lists, tables, room to write.

Every piece of an Outline is lowered to these once; DOCX, HTML and Markdown are renderers of these alone. Texts are
plain text, as in the Outline.
"""

from typing import Literal, TypeAlias

from msgspec import Struct

from exports.outline import Words

Look: TypeAlias = Literal["plain", "lead", "say", "watch", "small", "big", "pause", "last", "question"]
"""What a paragraph is: ``say`` holds words to say aloud, ``big`` what must be seen from a metre, ``last`` what comes
next or last, ``question`` the question of a sheet."""


class Heading(Struct, frozen=True):
    """A heading; the document's own title is none of them. Level 1 begins a part of the document."""

    level: Literal[1, 2, 3]
    text: Words
    new_page: bool = False
    """Stands at the head of a page where there are pages."""
    language: str = ""
    """The language of the words where it is not the document's."""


class Paragraph(Struct, frozen=True):
    """A paragraph; line breaks are where its text has them."""

    text: Words
    look: Look = "plain"
    language: str = ""


class Items(Struct, frozen=True):
    """A list: with dashes, with numbers, or with boxes to tick."""

    items: tuple[Words, ...]
    mark: Literal["dash", "number", "box"] = "dash"


class Choices(Struct, frozen=True):
    """Boxes to tick beside each other, under one label."""

    label: str
    options: tuple[str, ...]


class Timed(Struct, frozen=True):
    """An item that has its own mark (a clock, a number) and a few paragraphs."""

    mark: Words
    body: tuple[Paragraph, ...]
    look: Literal["plain", "pause"] = "plain"


class Sequence(Struct, frozen=True):
    """Items in their order, each behind its mark."""

    items: tuple[Timed, ...]


Cell: TypeAlias = tuple[Paragraph, ...]


class Row(Struct, frozen=True):
    """One row of a table; a ``section`` row holds one cell for all columns."""

    cells: tuple[Cell, ...]
    look: Literal["plain", "pause", "slack", "section", "end"] = "plain"


class Table(Struct, frozen=True):
    """A table whose first row is its head, repeated on every page; ``shares`` are the widths of its columns."""

    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    shares: tuple[float, ...]
    named: int = 0
    """The column that names the row; -1 where none does."""
    languages: tuple[str, ...] = ()
    """The language of each column, where they are told in several."""


class Blank(Struct, frozen=True):
    """Room to write: so many ruled lines, each with its label where there are any; or an empty box."""

    lines: int = 0
    labels: tuple[str, ...] = ()
    height: float = 0.0
    """Millimetres of an empty box; 0 for lines."""


class Square(Struct, frozen=True):
    """A field of a grid: its name, a line that explains it, and room below."""

    title: str = ""
    text: str = ""


class Grid(Struct, frozen=True):
    """Fields beside each other, each with room to write or draw: millimetres high, so many in a row."""

    squares: tuple[Square, ...]
    across: int
    height: float
    languages: tuple[str, ...] = ()
    """The language of each column, where they are told in several."""


Part: TypeAlias = Heading | Paragraph | Items | Choices | Sequence | Table | Blank | Grid


class PlainDocument(Struct, frozen=True):
    """A whole document in plain parts; the title is its only metadata."""

    title: str
    language: str
    reader: str
    """Who reads it; empty where the paper does not say so."""
    page_of: str
    """``page {page} of {pages}``."""
    parts: tuple[Part, ...]
    stamp: str = ""
