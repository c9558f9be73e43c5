"""Lots to cut and to draw from a hat: a sign as large as the lot, drawn as lines, and its name under it."""

import math
from collections.abc import Callable

from exports.pdf.boxes import Box, Drawn
from exports.pdf.cutting import Sheet
from exports.pdf.pages import Pages
from exports.pdf.pen import Pen
from exports.pdf.style import Face, Style
from exports.pdf.text import Typesetter
from exports.pieces import Lot, Lots, LotSet

LINE = 3.0
NAME = Face(16, 20, True)
SMALL = Face(9, 12)
COLUMNS, ROWS = 3, 4
LARGE_COLUMNS, LARGE_ROWS = 2, 3

Point = tuple[float, float]


def lay_lots(lots: Lots, style: Style, setter: Typesetter, pages: Pages) -> None:
    """Lay each set on sheets of its own; what it is for stands in the corner of the first lot."""
    sheet = Sheet(style, *((LARGE_COLUMNS, LARGE_ROWS) if style.large else (COLUMNS, ROWS)))
    for one in lots.sets:
        _lay_set(one, sheet, style, setter, pages)


def _lay_set(one: LotSet, sheet: Sheet, style: Style, setter: Typesetter, pages: Pages) -> None:
    for first in range(0, len(one.lots), sheet.count):
        sheet.turn(pages)
        for at, lot in enumerate(one.lots[first : first + sheet.count]):
            sheet.lay(pages, sheet.place_of(at), _lot(lot, sheet, style, setter))
        told = setter.one_line(one.title, SMALL, sheet.piece_width - 70)
        pages.pages[-1].placed.append((36.0, style.height - 24, told))


def _lot(lot: Lot, sheet: Sheet, style: Style, setter: Typesetter) -> Box:
    width, height = sheet.piece_width, sheet.piece_height
    face = Face(24, 32, True) if style.large else NAME
    name = setter.some_lines(lot.name, face, width - 40, 2)
    radius = min(width, height) * 0.28
    middle = (width / 2, height / 2 - face.leading * 0.6)
    draw_sign = _SIGNS[lot.sign] if lot.sign < len(_SIGNS) else None
    number = setter.text(str(lot.sign + 1), Face(radius * 1.3, radius * 1.6, True), width, align="middle")

    def draw(pen: Pen, x: float, y: float) -> None:
        if draw_sign is not None:
            draw_sign(pen, x + middle[0], y + middle[1], radius)
        else:
            number.draw(pen, x, y + middle[1] - number.height / 2)
        name.draw(pen, x + (width - name.reach) / 2, y + middle[1] + radius + 10)

    return Drawn(width, height, draw)


def _closed(*points: Point) -> Callable[[Pen, float, float, float], None]:
    def draw(pen: Pen, x: float, y: float, r: float) -> None:
        at = [(x + px * r, y + py * r) for px, py in (*points, points[0])]
        pen.shape(at, fill=False, line=LINE)

    return draw


def _circle(pen: Pen, x: float, y: float, r: float) -> None:
    pen.ring(x, y, r, LINE)


def _star(pen: Pen, x: float, y: float, r: float) -> None:
    points = [_at(90 + 36 * corner, 1.0 if corner % 2 == 0 else 0.42) for corner in range(10)]
    _closed(*points)(pen, x, y, r)


def _moon(pen: Pen, x: float, y: float, r: float) -> None:
    outer = [_at(angle, 1.0) for angle in range(60, 301, 12)]
    inner = [(0.42 + 0.78 * px, 0.78 * py) for px, py in (_at(angle, 1.0) for angle in range(270, 89, -12))]
    _closed(*outer, *inner)(pen, x, y, r)


def _leaf(pen: Pen, x: float, y: float, r: float) -> None:
    side = [(0.55 * math.sin(math.pi * step / 14), -1 + 2 * step / 14) for step in range(15)]
    _closed(*side, *((-px, py) for px, py in reversed(side)))(pen, x, y, r)
    pen.line(x, y - r * 0.7, x, y + r * 1.25, LINE)


def _drop(pen: Pen, x: float, y: float, r: float) -> None:
    round_part = [(0.68 * px, 0.3 + 0.68 * py) for px, py in (_at(angle, 1.0) for angle in range(30, -211, -12))]
    _closed((0.0, -1.0), *round_part)(pen, x, y, r)


def _sun(pen: Pen, x: float, y: float, r: float) -> None:
    pen.ring(x, y, r * 0.5, LINE)
    for angle in range(0, 360, 45):
        (x1, y1), (x2, y2) = _at(angle, 0.66), _at(angle, 1.0)
        pen.line(x + x1 * r, y + y1 * r, x + x2 * r, y + y2 * r, LINE)


def _house(pen: Pen, x: float, y: float, r: float) -> None:
    _closed((-0.8, 0.9), (-0.8, -0.1), (0.0, -0.95), (0.8, -0.1), (0.8, 0.9))(pen, x, y, r)
    _closed((-0.2, 0.9), (-0.2, 0.3), (0.2, 0.3), (0.2, 0.9))(pen, x, y, r)


def _boat(pen: Pen, x: float, y: float, r: float) -> None:
    _closed((-1.0, 0.35), (1.0, 0.35), (0.6, 0.9), (-0.6, 0.9))(pen, x, y, r)
    _closed((0.0, -0.95), (0.75, 0.15), (0.0, 0.15))(pen, x, y, r)
    pen.line(x, y + r * 0.15, x, y + r * 0.35, LINE)


def _at(angle: float, radius: float) -> Point:
    turn = math.radians(angle)
    return radius * math.cos(turn), -radius * math.sin(turn)


_SQUARE = _closed((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85))
_TRIANGLE = _closed((0.0, -0.95), (0.95, 0.75), (-0.95, 0.75))
_CROSS = _closed(
    *((-0.3, -0.95), (0.3, -0.95), (0.3, -0.3), (0.95, -0.3), (0.95, 0.3), (0.3, 0.3)),
    *((0.3, 0.95), (-0.3, 0.95), (-0.3, 0.3), (-0.95, 0.3), (-0.95, -0.3), (-0.3, -0.3)),
)
_ARROW = _closed((-1.0, -0.28), (0.1, -0.28), (0.1, -0.8), (1.0, 0.0), (0.1, 0.8), (0.1, 0.28), (-1.0, 0.28))
_SIGNS: tuple[Callable[[Pen, float, float, float], None], ...] = (
    *(_circle, _SQUARE, _TRIANGLE, _star, _CROSS, _moon, _house, _boat, _leaf, _drop, _ARROW, _sun),
)
"""In the order of their names in LotWords."""
