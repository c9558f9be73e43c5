"""What people are told about a day, in plain parts."""

from collections.abc import Iterator

from exports.outline import Programme, ProgrammePart, strong, words
from exports.plain.notes import plain_note
from exports.plain.parts import Heading, Paragraph, Part, Sequence, Timed


def plain_programme(programme: Programme) -> Iterator[Part]:
    """Yield the parts of the day, the hour it ends, and what else people should know."""
    yield Heading(1, words(programme.title), new_page=True)
    yield Paragraph(words(programme.subtitle), "lead")
    if programme.parts:
        yield Sequence(tuple(map(_part, programme.parts)))
    yield Paragraph(words(strong(programme.end_hour)), "big")
    yield Paragraph(programme.end_text)
    for note in programme.notes:
        yield from plain_note(note, level=2)
    if programme.last:
        yield Paragraph(words(programme.last), "last")


def _part(part: ProgrammePart) -> Timed:
    body = []
    for line in part.lines:
        body.append(Paragraph(words(strong(line.title) if line.rest else line.title)))
        if line.note:
            body.append(Paragraph(words(line.note), "small"))
    return Timed(words(strong(part.label)), tuple(body), "pause" if part.meal else "plain")
