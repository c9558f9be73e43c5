"""Sheets to cut up: where each piece lies, the marks to cut along, and the side turned over."""

from exports.pdf.boxes import Box, Drawn
from exports.pdf.pages import Pages
from exports.pdf.pen import Pen
from exports.pdf.style import MILLIMETRE, RULE, Style

MARK = 7 * MILLIMETRE
FROM_EDGE = 4 * MILLIMETRE
CROSS = 8 * MILLIMETRE


class Sheet:
    """A sheet of paper parted into columns and rows of one size, without margins."""

    def __init__(self, style: Style, columns: int, rows: int) -> None:
        self.width, self.height = style.width, style.height
        self.columns, self.rows = columns, rows

    @property
    def piece_width(self) -> float:
        """The width of one piece, in points."""
        return self.width / self.columns

    @property
    def piece_height(self) -> float:
        """The height of one piece, in points."""
        return self.height / self.rows

    @property
    def count(self) -> int:
        """How many pieces a sheet gives."""
        return self.columns * self.rows

    def place_of(self, number: int) -> tuple[int, int]:
        """Return the column and row of a piece on the front, read across."""
        return number % self.columns, number // self.columns

    def behind(self, number: int, turned_on: str) -> tuple[int, int]:
        """Return the column and row in which the back of a piece lies when the paper is turned on an edge.

        Turned on its long edge a sheet swaps left and right, on its short edge top and bottom.
        """
        column, row = self.place_of(number)
        if turned_on == "long":
            return self.columns - 1 - column, row
        return column, self.rows - 1 - row

    def turn(self, pages: Pages) -> None:
        """Begin a page, with its marks."""
        pages.turn()
        pages.pages[-1].placed.append((0.0, 0.0, self._marks()))

    def lay(self, pages: Pages, place: tuple[int, int], box: Box) -> None:
        """Lay a piece at its column and row of the current page."""
        column, row = place
        pages.pages[-1].placed.append((column * self.piece_width, row * self.piece_height, box))

    def _marks(self) -> Box:
        def draw(pen: Pen, _x: float, _y: float) -> None:
            for column in range(1, self.columns):
                x = column * self.piece_width
                pen.line(x, FROM_EDGE, x, FROM_EDGE + MARK, RULE)
                pen.line(x, self.height - FROM_EDGE - MARK, x, self.height - FROM_EDGE, RULE)
            for row in range(1, self.rows):
                y = row * self.piece_height
                pen.line(FROM_EDGE, y, FROM_EDGE + MARK, y, RULE)
                pen.line(self.width - FROM_EDGE - MARK, y, self.width - FROM_EDGE, y, RULE)
                for column in range(1, self.columns):
                    x = column * self.piece_width
                    pen.line(x - CROSS / 2, y, x + CROSS / 2, y, RULE)
                    pen.line(x, y - CROSS / 2, x, y + CROSS / 2, RULE)

        return Drawn(self.width, self.height, draw)


def stacked(count: int, on_a_sheet: int) -> list[list[int]]:
    """Return which pieces lie on each sheet, so that the cut piles laid on each other are in order.

    >>> stacked(12, 4)
    [[0, 3, 6, 9], [1, 4, 7, 10], [2, 5, 8, 11]]
    """
    sheets = -(-count // on_a_sheet)
    return [list(range(sheet, count, sheets)) for sheet in range(sheets)]
