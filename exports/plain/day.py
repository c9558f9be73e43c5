"""The timetable of a day in plain parts."""

from collections.abc import Iterator

from exports.outline import DayEnd, DayRow, DayTable, Run, strong, words
from exports.plain.parts import Cell, Choices, Heading, Paragraph, Part, Row, Table
from exports.words import PaperWords

SHARES = (9.0, 6.0, 48.0, 8.0, 20.0, 9.0)
"""Of the columns: start, minutes, what, lead, chairs and what is left, really."""
COLUMNS = ("", "minutes", "", "lead", "chairs", "really")
"""Names of the columns that may be left off."""


def plain_day(table: DayTable, text: PaperWords) -> Iterator[Part]:
    """Yield the timetable with its end line, what to tick, and what the marks mean."""
    yield Heading(1, words(table.title), new_page=True)
    if table.aside:
        yield Paragraph(words(table.aside), "lead")
    rows = [_row(row, table, text) for row in table.rows]
    if table.end is not None:
        rows.append(_end(table.end))
    columns = [number for number, name in enumerate(COLUMNS) if not name or name in table.columns]
    yield Table(
        tuple(table.heads[number] for number in columns),
        tuple(Row(tuple(row.cells[number] for number in columns), row.look) for row in rows),
        tuple(SHARES[number] for number in columns),
        named=columns.index(2),
    )
    if table.end is not None and table.end.ticks:
        yield Choices("", table.end.ticks)
    if table.rows:
        must, cut, _ = table.key
        yield Paragraph(
            words(
                *(strong(text.plain_must.format(number="1, 2, 3")), f": {must} "),
                *(strong(table.cut_label.format(number="1, 2, 3")), f": {cut} "),
                text.plain_key,
                f" {text.key_really}" if "really" in table.columns else "",
            ),
            "small",
        )


def _row(row: DayRow, table: DayTable, text: PaperWords) -> Row:
    marks = [f" [{text.plain_must.format(number=row.must)}]"] if row.must else []
    marks += [f" [{table.cut_label.format(number=number)}]" for number in row.cuts]
    title: list[str | Run] = ["– " if row.within and row.start else "", strong(row.title), *map(strong, marks)]
    what = [Paragraph(words(*title, f" {row.aside}" if row.aside else ""))]
    if row.note:
        what.append(Paragraph(words(row.note)))
    if row.asked:
        what.append(Paragraph(words(row.asked), "say"))
    chairs = [Paragraph(words(row.chairs))] if row.chairs else []
    if row.left:
        chairs.append(Paragraph(words(strong(row.left))))
    cells: tuple[Cell, ...] = (
        _cell(strong(row.start)),
        _cell(row.minutes),
        tuple(what),
        _cell(strong(row.lead)),
        tuple(chairs),
        (),
    )
    return Row(cells, row.look)


def _end(end: DayEnd) -> Row:
    return Row((_cell(strong(end.hour)), (), _cell(strong(end.text)), (), (), ()), "end")


def _cell(content: str | Run) -> Cell:
    told = words(content)
    return (Paragraph(told),) if told else ()
