"""Tables of the word-processor file: heads that repeat, rows that stay whole, fields to write in."""

from collections.abc import Sequence

from docx.oxml.xmlchemy import BaseOxmlElement

from exports.docx.letters import Letters, element, text_of
from exports.docx.look import TINT, Look
from exports.plain.parts import Cell, Grid, Row, Square, Table
from exports.plain.typed import typed

HAIR = "999999"


class Tables:
    """Makes tables of the width of the page."""

    def __init__(self, look: Look, letters: Letters) -> None:
        self.look = look
        self.letters = letters

    def table(self, table: Table, name: str) -> BaseOxmlElement:
        """Return a table; ``name`` is what a screen reader calls it."""
        widths = self._widths(table.shares)
        made = self._bare(widths, _borders({"top": (0, ""), "insideH": (4, HAIR), "bottom": (4, HAIR)}), name)
        if any(table.heads):
            made.append(self._heads(table, widths))
        for row in table.rows:
            made.append(self._row(row, table, widths))
        return made

    def grid(self, grid: Grid) -> BaseOxmlElement:
        """Return fields with room below their names."""
        widths = self._widths([1.0] * grid.across)
        line = (12, "auto")
        sides = ("top", "left", "bottom", "right", "insideH", "insideV")
        made = self._bare(widths, _borders(dict.fromkeys(sides, line)), "", inner=120)
        for start in range(0, len(grid.squares), grid.across):
            squares = grid.squares[start : start + grid.across]
            row = _row_of(height=self.look.twips(grid.height * 72 / 25.4))
            for number, width in enumerate(widths):
                language = grid.languages[number] if grid.languages else ""
                square = squares[number] if number < len(squares) else Square()
                row.append(self._square(square, width, language))
            made.append(row)
        return made

    def room(self, height: float) -> BaseOxmlElement:
        """Return an empty frame, so many millimetres high."""
        return self.grid(Grid((Square(),), 1, height))

    def _widths(self, shares: Sequence[float]) -> list[int]:
        total = sum(shares)
        return [round(self.look.twips(self.look.text_width) * share / total) for share in shares]

    def _bare(self, widths: list[int], borders: BaseOxmlElement, name: str, inner: int = 60) -> BaseOxmlElement:
        made = element("tbl")
        rules = element("tblPr")
        rules.append(element("tblW", w=sum(widths), type=_DXA))
        rules.append(borders)
        rules.append(element("tblLayout", type="fixed"))
        margins = element("tblCellMar")
        for side, width in (("top", 40), ("left", inner), ("bottom", 60), ("right", inner)):
            margins.append(element(side, w=width, type=_DXA))
        rules.append(margins)
        rules.append(
            element("tblLook", val="0020", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1)
        )
        if name:
            rules.append(element("tblCaption", val=typed(name).replace("\n", " ")[:200]))
        made.append(rules)
        columns = element("tblGrid")
        for width in widths:
            columns.append(element("gridCol", w=width))
        made.append(columns)
        return made

    def _heads(self, table: Table, widths: list[int]) -> BaseOxmlElement:
        row = _row_of(is_head=True)
        for number, (head, width) in enumerate(zip(table.heads, widths, strict=True)):
            cell = _cell_of(width, bottom=8)
            language = table.languages[number] if table.languages else ""
            cell.append(self.letters.paragraph(text_of(head), "TableHead", language=language))
            row.append(cell)
        return row

    def _row(self, row: Row, table: Table, widths: list[int]) -> BaseOxmlElement:
        made = _row_of()
        if row.look == "section":
            cell = _cell_of(sum(widths), span=len(widths), bottom=12)
            self._fill(cell, row.cells[0], "")
            made.append(cell)
            return made
        tint = row.look in ("pause", "slack") and not self.look.low_ink
        rule = 12 if row.look == "end" else 0
        for number, (content, width) in enumerate(zip(row.cells, widths, strict=True)):
            cell = _cell_of(width, tint=tint, top=rule, bottom=rule)
            self._fill(cell, content, table.languages[number] if table.languages else "")
            made.append(cell)
        return made

    def _fill(self, cell: BaseOxmlElement, content: Cell, language: str) -> None:
        for paragraph in content:
            style = "SayInTable" if paragraph.look == "say" else "TableText"
            cell.append(self.letters.paragraph(paragraph.text, style, language=paragraph.language or language))
        if not content:
            # The format asks for a paragraph in every cell.
            cell.append(self.letters.paragraph((), "TableText"))

    def _square(self, square: Square, width: int, language: str) -> BaseOxmlElement:
        cell = _cell_of(width)
        if square.title:
            cell.append(self.letters.paragraph(text_of(square.title, is_strong=True), "Normal", language=language))
        if square.text or not square.title:
            cell.append(self.letters.paragraph(text_of(square.text), "Normal", language=language))
        return cell


_DXA = "dxa"


def _borders(sides: dict[str, tuple[int, str]], tag: str = "tblBorders") -> BaseOxmlElement:
    made = element(tag)
    for side, (size, colour) in sides.items():
        if size:
            made.append(element(side, val="single", sz=size, space=0, color=colour or "auto"))
    return made


def _row_of(*, is_head: bool = False, height: int = 0) -> BaseOxmlElement:
    row = element("tr")
    rules = element("trPr")
    rules.append(element("cantSplit"))
    if height:
        rules.append(element("trHeight", val=height, hRule="atLeast"))
    if is_head:
        rules.append(element("tblHeader"))
    row.append(rules)
    return row


def _cell_of(width: int, *, span: int = 1, tint: bool = False, top: int = 0, bottom: int = 0) -> BaseOxmlElement:
    cell = element("tc")
    rules = element("tcPr")
    rules.append(element("tcW", w=width, type=_DXA))
    if span > 1:
        rules.append(element("gridSpan", val=span))
    if top or bottom:
        rules.append(_borders({"top": (top, "auto"), "bottom": (bottom, "auto")}, "tcBorders"))
    if tint:
        rules.append(element("shd", val="clear", color="auto", fill=TINT))
    cell.append(rules)
    return cell
