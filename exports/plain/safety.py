"""The papers about safety in plain parts: what to do when things go wrong, and the sheet for facilitators alone."""

from collections.abc import Iterator

from exports.plain.lists import BOX
from exports.plain.parts import Blank, Cell, Heading, Items, Paragraph, Part, Row, Table
from exports.runs import Words, strong, words
from exports.safety_pieces import EmergencyCard, EmergencyRow, SafetySheet, SheetLine, SheetSection


def plain_emergency(card: EmergencyCard) -> Iterator[Part]:
    """Yield what happened, the first act and what follows, then lines for numbers."""
    yield Heading(1, words(card.title), new_page=True)
    if card.aside:
        yield Paragraph(words(card.aside), "lead")
    for row in card.rows:
        yield from _emergency(row)
    if card.numbers:
        yield Heading(2, words(card.numbers_title))
        yield Blank(lines=len(card.numbers), labels=card.numbers)


def plain_safety(sheet: SafetySheet) -> Iterator[Part]:
    """Yield the sheet: blanks to fill in by hand, then its sections."""
    yield Heading(1, words(sheet.title), new_page=True)
    if sheet.aside:
        yield Paragraph(words(sheet.aside), "lead")
    if sheet.blanks:
        yield Blank(lines=len(sheet.blanks), labels=tuple(label.strip() for label in sheet.blanks))
    for section in sheet.sections:
        yield from _section(section)
    if sheet.last:
        yield Paragraph(words(sheet.last), "last")


def _emergency(row: EmergencyRow) -> Iterator[Part]:
    yield Heading(2, words(row.what))
    yield Paragraph(words(strong(row.first)))
    if row.then:
        yield Items(tuple(words(line) for line in row.then))


def _section(section: SheetSection) -> Iterator[Part]:
    yield Heading(2, words(section.title))
    if section.heads or any(line.asides or line.tick for line in section.lines):
        yield _table(section)
    else:
        yield from (Paragraph(_told(line)) for line in section.lines)
    if section.ruled:
        yield Blank(lines=section.ruled)


def _table(section: SheetSection) -> Table:
    asides = max((len(line.asides) for line in section.lines), default=0)
    count = max(2 + asides, len(section.heads))
    heads = (*section.heads, *[""] * (count - len(section.heads)))
    rows = tuple(Row(_cells(line, count)) for line in section.lines)
    return Table(heads, rows, (50.0, *[20.0] * (count - 2), 10.0))


def _cells(line: SheetLine, count: int) -> tuple[Cell, ...]:
    between = [(Paragraph(words(aside)),) if aside else () for aside in line.asides]
    between += [()] * (count - 2 - len(between))
    return ((Paragraph(_told(line)),), *between, (Paragraph(words(BOX)),) if line.tick else ())


def _told(line: SheetLine) -> Words:
    return words(strong(line.lead), line.text)
