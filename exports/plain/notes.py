"""A heading with paragraphs under it, in plain parts."""

from collections.abc import Iterator

from exports.outline import Note, words
from exports.plain.parts import Heading, Items, Paragraph, Part


def plain_note(note: Note, level: int = 3) -> Iterator[Part]:
    """Yield a note: its heading where it has one, then its paragraphs, or the items of its list."""
    if note.title:
        yield Heading(2 if level == 2 else 3, words(note.title))
    if note.listing and len(note.paragraphs) > 1:
        yield Items(note.paragraphs)
        return
    for paragraph in note.paragraphs:
        yield Paragraph(paragraph)
