"""The smaller papers in plain parts: sheets for the wall, lists of tasks, hours, blank forms, lots."""

from collections.abc import Iterator

from exports.pieces import (
    FillPart,
    FlipSheet,
    FlipSheets,
    HourRow,
    HourTable,
    Lots,
    Poster,
    PosterRow,
    Slips,
    Task,
    TaskList,
)
from exports.plain.parts import Blank, Cell, Choices, Grid, Heading, Items, Paragraph, Part, Row, Square, Table
from exports.runs import Words, plain, strong, words

POSTER = (25.0, 75.0)
HOURS = ((16.0, 34.0, 50.0), (16.0, 52.0, 32.0))
"""Of the columns: the hour, what, and more; where there is more to read in the last, and where in the middle."""
SQUARE = 30.0
"""Millimetres of a field on a sketch."""
ACROSS = 3


def plain_flips(flips: FlipSheets) -> Iterator[Part]:
    """Yield each sheet under its number: the exact words, then what is said about it."""
    yield Heading(1, words(flips.title), new_page=True)
    yield Paragraph(words(flips.aside), "lead")
    for sheet in flips.sheets:
        yield from _flip(sheet)


def plain_poster(poster: Poster) -> Iterator[Part]:
    """Yield the agenda for the wall as a table."""
    yield Heading(1, words(poster.title), new_page=True)
    if poster.under:
        yield Paragraph(words(poster.under), "lead")
    rows = tuple(map(_poster_row, poster.rows))
    yield Table(("", ""), rows, POSTER, named=1)


def plain_tasks(tasks: TaskList) -> Iterator[Part]:
    """Yield things to do in a table to tick, or what each role does as lists."""
    yield Heading(1, words(tasks.title), new_page=True)
    if tasks.aside:
        yield Paragraph(words(tasks.aside), "lead")
    for section in tasks.sections:
        yield Heading(2, words(section.title))
        if tasks.by_role:
            yield Blank(lines=1)
            yield Items(tuple(map(_timed, section.tasks)))
        else:
            yield Items(tuple(map(_ticked, section.tasks)), mark="box")


def plain_hours(table: HourTable) -> Iterator[Part]:
    """Yield a table of hours, and the notes under it."""
    yield Heading(1, words(table.title), new_page=True)
    if table.aside:
        yield Paragraph(words(table.aside), "lead")
    what = sum(len(plain(row.what)) for row in table.rows)
    more = sum(len(plain(row.more)) for row in table.rows)
    yield Table(table.heads, tuple(map(_hour_row, table.rows)), HOURS[what > more], named=1)
    for note in table.notes:
        yield Heading(2, words(note.title))
        for paragraph in note.paragraphs:
            yield Paragraph(paragraph)


def plain_slips(slips: Slips) -> Iterator[Part]:
    """Yield a blank form, once."""
    yield Heading(1, words(slips.title), new_page=True)
    if slips.lead:
        yield Paragraph(words(strong(slips.lead)), "big")
    yield Paragraph(words(slips.task), "lead")
    for part in slips.parts:
        yield from _filled(part)
    if slips.last:
        yield Paragraph(words(slips.last), "last")


def plain_lots(lots: Lots) -> Iterator[Part]:
    """Yield the names of the lots in fields to cut."""
    for one in lots.sets:
        yield Heading(1, words(one.title), new_page=True)
        yield Grid(tuple(Square(lot.name) for lot in one.lots), ACROSS, SQUARE)


def _flip(sheet: FlipSheet) -> Iterator[Part]:
    sketch = sheet.sketch
    yield Heading(2, words(f"{sheet.number}  {sheet.title}"))
    if sketch.heading:
        yield Paragraph(words(strong(sketch.heading)), "say")
    for line in sketch.lines:
        yield Paragraph(line, "say")
    for row in sketch.ticks:
        yield Choices(row.label, row.options)
    if sketch.cells and sketch.shape == "ticks":
        yield Items(tuple(map(words, sketch.cells)), mark="box")
    elif sketch.cells:
        yield Grid(tuple(Square(cell) for cell in sketch.cells), 2 if sketch.shape == "grid" else ACROSS, SQUARE)
    if sketch.foot:
        yield Paragraph(sketch.foot, "say")
    yield Items(tuple(note for note in sheet.notes if note))
    yield Items((words(strong(sheet.after)),), mark="box")


def _poster_row(row: PosterRow) -> Row:
    told = words(row.text) if row.look == "plain" else words(strong(row.text))
    return Row((_cell(words(strong(row.label))), _cell(told)), row.look)


def _ticked(task: Task) -> Words:
    return words(*task.text, f" ({task.use})" if task.use else "")


def _timed(task: Task) -> Words:
    return words(strong(f"{task.hour} ") if task.hour else "", *task.text)


def _hour_row(row: HourRow) -> Row:
    return Row((_cell(words(strong(row.hour))), _cell(row.what), _cell(row.more)), row.look)


def _filled(part: FillPart) -> Iterator[Part]:
    match part.shape:
        case "text":
            yield Heading(2, words(part.label))
            for option in part.options:
                yield Paragraph(words(option))
        case "line":
            yield Blank(lines=1, labels=(part.label,))
        case "lines":
            yield Heading(2, words(part.label))
            yield Blank(lines=part.lines)
        case "ticks":
            yield Choices(part.label, part.options)
        case "strokes":
            yield Blank(height=120.0)
        case "table":
            wide = (1.0,) * len(part.options)
            rows = tuple(Row(((),) * len(part.options)) for _ in range(part.lines))
            yield Table(part.options, rows, wide, named=-1)


def _cell(told: Words) -> Cell:
    return (Paragraph(told),) if told else ()
