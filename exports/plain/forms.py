"""Sheets for people's hands in plain parts: the question, one task, room to write."""

from collections.abc import Iterator

from msgspec.structs import replace

from exports.outline import Form, FormCell, FormPart, Words, strong, words
from exports.plain.parts import Blank, Grid, Heading, Items, Paragraph, Part, Row, Square, Table

WRITTEN = 9.0
"""Millimetres from one ruled line to the next."""
DRAWN = 90.0
CELL = 55.0
RING = 28.0


def plain_form(form: Form) -> Iterator[Part]:
    """Yield a handout; shapes that are drawn on paper (rings, wedges, a path) become fields in their order."""
    yield Heading(1, words(form.question), new_page=True, language=form.language)
    if form.twin is not None:
        yield from _in_both(form, form.twin)
    else:
        if form.task:
            yield Paragraph(words(form.task), "lead", form.language)
        for part in form.parts:
            yield from _part(part)
    if form.credit:
        yield Paragraph(words(form.credit), "small")


def _in_both(form: Form, twin: Form) -> Iterator[Part]:
    """Yield a form in two languages: what is read in two columns, and every field under both its names."""
    yield Paragraph(words(twin.question), "question", twin.language)
    if form.task or twin.task:
        told = ((Paragraph(words(form.task)),), (Paragraph(words(twin.task)),))
        yield Table(("", ""), (Row(told),), (1.0, 1.0), named=-1, languages=(form.language, twin.language))
    for part, other in zip(form.parts, twin.parts, strict=True):
        cells = tuple(
            FormCell(_both(cell.title, there.title, " / "), _both(cell.text, there.text, "\n"))
            for cell, there in zip(part.cells, other.cells, strict=True)
        )
        both = FormPart(part.shape, _both(part.title, other.title, " / "), _both(part.text, other.text, "\n"), cells)
        yield from _part(replace(both, lines=part.lines))


def _both(one: str, other: str, between: str) -> str:
    return between.join(text for text in (one, other if other != one else "") if text)


def _part(part: FormPart) -> Iterator[Part]:
    if part.title:
        yield Heading(2, words(part.title))
    if part.text:
        yield Paragraph(words(part.text))
    squares = tuple(Square(cell.title, cell.text) for cell in part.cells)
    match part.shape:
        case "grid":
            yield Grid(squares, 2, CELL)
        case "columns":
            yield Grid(squares, max(1, len(squares)), max(2, part.lines) * WRITTEN)
        case "rings" | "wedges" | "path":
            yield Grid(squares, 1, RING)
        case "lines":
            yield Blank(lines=max(1, part.lines))
        case "draw":
            yield Blank(height=DRAWN)
        case "tick":
            yield Items(tuple(_told(cell) for cell in part.cells), "box")
        case "read":
            yield from (Paragraph(_told(cell)) for cell in part.cells)


def _told(cell: FormCell) -> Words:
    return words(strong(cell.title), ": " if cell.title and cell.text else "", cell.text)
