"""Check-lists and pages of notes in plain parts."""

from collections.abc import Iterator, Sequence

from exports.outline import CheckList, CheckRow, Note, Notes, strong, words
from exports.plain.notes import plain_note
from exports.plain.parts import Cell, Heading, Paragraph, Part, Row, Table

BOX = "\u2610"
SHARES = (6.0, 7.0, 27.0, 18.0, 27.0, 9.0, 6.0)
"""Of the columns: out, count, what, for, what serves if there is none, brings, back."""


def plain_checklist(checklist: CheckList) -> Iterator[Part]:
    """Yield a list to tick, out and back."""
    yield Heading(1, words(checklist.title), new_page=True)
    if checklist.aside:
        yield Paragraph(words(checklist.aside), "lead")
    rows: list[Row] = []
    for section in checklist.sections:
        if section.title:
            rows.append(Row(((Paragraph(words(strong(section.title))),),), "section"))
        rows.extend(map(_row, section.rows))
    yield Table(checklist.heads, tuple(rows), SHARES, named=2)


def plain_notes(notes: Notes, moved: Sequence[Note]) -> Iterator[Part]:
    """Yield a page of notes, with ``moved`` where it takes those; nothing where there are none."""
    told = (*notes.notes, *(moved if notes.takes_moved else ()))
    if not told:
        return
    yield Heading(1, words(notes.title), new_page=True)
    for note in told:
        yield from plain_note(note, level=2)


def _row(row: CheckRow) -> Row:
    return Row((_cell(BOX), _cell(row.count), _cell(row.what), _cell(row.use), _cell(row.instead), (), _cell(BOX)))


def _cell(text: str) -> Cell:
    return (Paragraph(words(text)),) if text else ()
