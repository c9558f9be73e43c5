"""Flipcharts in small: each sheet with its exact words, and beside it when it hangs and what comes of it."""

from exports.pdf.boxes import Box, Drawn, Gap, Row, Rule, Stack
from exports.pdf.marks import tick_box
from exports.pdf.pages import Pages
from exports.pdf.pen import Pen
from exports.pdf.sketch import Sketcher
from exports.pdf.style import BOX_RULE, HEAVY_RULE, Face, Style
from exports.pdf.text import Typesetter
from exports.pieces import FlipSheet, FlipSheets

BETWEEN = 20.0
SIZES = ((106.0, 146.0), (124.0, 168.0))
"""A sketch has the shape of a sheet; the larger one is for more words, and grows longer for still more."""
LONGEST = 430.0
WIDE_SKETCH, WIDE_HEIGHT = 190.0, 262.0
FROM_SKETCH = 12.0
PADDING = 8.0
NUMBER, TITLE, LINE, AFTER = Face(24, 28, True), Face(12, 15, True), Face(10, 13), Face(10.5, 14, True)


def lay_flips(flips: FlipSheets, style: Style, setter: Typesetter, pages: Pages) -> None:
    """Lay the sheets in two columns reading across; one whose words need more room has the width for itself."""
    maker = _Maker(flips, style, setter)

    def turn() -> None:
        pages.turn(flips.footer)
        pages.head(maker.head())

    turn()
    pages.flow(maker.rows(), turn)


class _Maker:
    def __init__(self, flips: FlipSheets, style: Style, setter: Typesetter) -> None:
        self.flips = flips
        self.style = style
        self.setter = setter
        self.width = style.text_width
        self.half = (self.width - BETWEEN) / 2
        self.sketcher = Sketcher(style, setter)

    def head(self) -> Box:
        style, setter = self.style, self.setter
        title = setter.text(self.flips.title, style.page_title, self.width)
        if style.large:
            return Stack(
                [title, setter.text(self.flips.aside, style.body, self.width), Gap(4), self._heavy(), Gap(8)]
            )
        aside = setter.text(self.flips.aside, style.body, self.width - title.reach - 16, align="right")
        drop = max(0.0, title.height - aside.height - 2)
        row = Row([(0, title), (self.width - aside.width, Stack([Gap(drop), aside]))])
        return Stack([row, Gap(4), self._heavy(), Gap(6)])

    def rows(self) -> list[Box]:
        rows: list[Box] = []
        held: list[Box] = []
        for sheet in self.flips.sheets:
            small = None if self.style.large else self._small(sheet)
            if small is None or small.height > LONGEST:
                rows += self._row(held)
                held = []
                rows += self._row([self._wide(sheet)])
                continue
            held.append(self._cell(sheet, small, self.half))
            if len(held) == 2:
                rows += self._row(held)
                held = []
        return [*rows, *self._row(held)]

    def _small(self, sheet: FlipSheet) -> Box:
        for width, height in SIZES:
            sketch = self.sketcher.sketch(sheet.sketch, width, height)
            if sketch.height <= height:
                break
        return sketch

    def _row(self, cells: list[Box]) -> list[Box]:
        if not cells:
            return []
        boxes = [(at * (self.half + BETWEEN), cell) for at, cell in enumerate(cells)]
        if len(cells) == 1 and cells[0].width > self.half:
            return [Stack([cells[0], Gap(4), Rule(self.width, self.style.rule, 7)], whole=True)]
        rules = Row([(at, Rule(self.half, self.style.rule, 4.5)) for at, _ in boxes])
        return [Stack([Row(boxes), Gap(4), rules], whole=True)]

    def _wide(self, sheet: FlipSheet) -> Box:
        sketch = self.sketcher.sketch(sheet.sketch, WIDE_SKETCH, WIDE_HEIGHT)
        return self._cell(sheet, sketch, self.width)

    def _cell(self, sheet: FlipSheet, sketch: Box, width: float) -> Box:
        frame = Drawn(sketch.width, sketch.height, lambda pen, x, y: _framed(pen, x, y, sketch))
        at = sketch.width + FROM_SKETCH
        row = Row([(0, frame), (at, self._notes(sheet, width - at))])
        row.width = width
        return row

    def _notes(self, sheet: FlipSheet, width: float) -> Box:
        large, setter = self.style.large, self.setter
        number = Face(32, 38, True) if large else NUMBER
        title, line, after = (
            (self.style.body.heavy(), self.style.body, self.style.body.heavy()) if large else (TITLE, LINE, AFTER)
        )
        told: list[Box] = [setter.text(str(sheet.number), number, width), setter.text(sheet.title, title, width)]
        for note in sheet.notes:
            told += [Gap(1.5), setter.text(note, line, width)]
        side = 16.0 if large else 11.0
        tick = Stack([Gap((after.leading - side) / 2), tick_box(side)])
        last = Row([(0, tick), (side + 6, setter.text(sheet.after, after, width - side - 6))])
        return Stack([*told, Gap(3), Rule(width, self.style.rule, 3), last])

    def _heavy(self) -> Box:
        return Rule(self.width, HEAVY_RULE)


def _framed(pen: Pen, x: float, y: float, sketch: Box) -> None:
    pen.box(x, y, sketch.width, sketch.height, line=BOX_RULE)
    sketch.draw(pen, x, y)
