"""The rows of a table in what a spreadsheet, a word processor or a text editor puts on the clipboard."""

from typing import TypeAlias

Rows: TypeAlias = tuple[tuple[str, ...], ...]

MOST_ROWS, MOST_COLUMNS, LONGEST_CELL = 2_000, 30, 5_000
LARGEST = 4_000_000
"""The most text that is looked through, in characters."""


def table_in_html(text: str) -> Rows:
    """Return the rows of the first table of a page that has at least two of them; () when there is none.

    Only the words of cells are taken; links, pictures and styles are not looked at.
    """
    from html.parser import HTMLParser

    class Cells(HTMLParser):
        def __init__(self) -> None:
            super().__init__(convert_charrefs=True)
            self.tables: list[list[list[str]]] = []
            self.inside = False

        def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
            if tag == "table":
                self.tables.append([])
            elif tag == "tr" and self.tables:
                self.tables[-1].append([])
            elif tag in ("td", "th") and self.tables and self.tables[-1]:
                self.tables[-1][-1].append("")
                self.inside = True
            elif tag in ("br", "p", "div", "li") and self.inside:
                self._write("\n")

        def handle_endtag(self, tag: str) -> None:
            if tag in ("td", "th", "tr", "table"):
                self.inside = False

        def handle_data(self, data: str) -> None:
            if self.inside:
                self._write(" ".join(data.split()) if data.strip() else " ")

        def _write(self, words: str) -> None:
            row = self.tables[-1][-1]
            if row:
                row[-1] += words

    cells = Cells()
    cells.feed(text[:LARGEST])
    cells.close()
    return next((rows for table in cells.tables if len(rows := _tidied(table)) >= 2), ())


def table_in_text(text: str) -> Rows:
    """Return the rows of a text whose cells are parted by tabs or upright strokes; () when it is no table.

    Cells may stand in quotes and hold several lines, as spreadsheets write them.
    """
    import csv

    text = text[:LARGEST]
    lines = [line for line in text.splitlines() if line.strip()]
    for mark in ("\t", "|"):
        if len(lines) >= 2 and sum(mark in line for line in lines) * 2 > len(lines):
            if mark == "|":
                table = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
                table = [row for row in table if not all(set(cell) <= set("-: ") for cell in row)]
            else:
                csv.field_size_limit(LARGEST)
                table = list(csv.reader(text.splitlines(keepends=True), delimiter=mark))
            rows = _tidied(table)
            return rows if rows and len(rows[0]) >= 2 else ()
    return ()


def _tidied(table: list[list[str]]) -> Rows:
    rows = [
        [_tidied_cell(cell) for cell in row[:MOST_COLUMNS]]
        for row in table[:MOST_ROWS]
        if any(cell.strip() for cell in row)
    ]
    wide = max((len(row) for row in rows), default=0)
    return tuple(tuple(row + [""] * (wide - len(row))) for row in rows)


def _tidied_cell(cell: str) -> str:
    lines = (" ".join(line.split()) for line in cell[:LONGEST_CELL].splitlines())
    return "\n".join(line for line in lines if line)
