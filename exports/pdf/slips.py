"""Blank forms: questions with lines to write on, boxes to tick; several to a sheet where they are slips to cut."""

from msgspec.structs import replace

from exports.pdf.boxes import Box, Drawn, Gap, Row, Rule, Stack, ended
from exports.pdf.cutting import Sheet
from exports.pdf.marks import tick_box
from exports.pdf.pages import Pages
from exports.pdf.pen import Pen
from exports.pdf.style import BOX_RULE, HEAVY_RULE, MILLIMETRE, RULE, Face, Style
from exports.pdf.text import Typesetter
from exports.pieces import FillPart, Slips

INSIDE = 36.0
GAPS = ((15.0, 0.0), (11.0, 0.0), (8.0, 2.0), (5.0, 1.0))
"""Between the parts of a page, and what is taken from each line: as it should be, then closer to spare a page."""
LEADS = (1.0, 0.88, 0.8)
"""How large the hours are set: as they should be, then smaller."""
STROKE = 26.0
BY_FIVE = 5
_GRIDS = {1: (1, 1), 2: (1, 2), 4: (2, 2)}


def lay_slips(slips: Slips, style: Style, setter: Typesetter, pages: Pages) -> None:
    """Lay a form on a page of its own, or as slips on a sheet to cut."""
    if slips.on_a_sheet == 1:
        maker = _Maker(slips, style, setter, style.text_width)
        for gap, drop in GAPS:
            maker.gap = gap
            maker.text = replace(maker.text, leading=maker.text.leading - drop)
            boxes = maker.boxes(pages.height)
            if sum(box.height for box in boxes) <= pages.height:
                break
        else:
            maker = _Maker(slips, style, setter, style.text_width)
            boxes = maker.boxes(pages.height)
        pages.turn()
        pages.flow(ended(boxes), pages.turn)
        return
    columns, rows = _GRIDS[slips.on_a_sheet]
    sheet = Sheet(style, columns, rows)
    width, height = sheet.piece_width - 2 * INSIDE, sheet.piece_height - 2 * INSIDE
    maker = _Maker(slips, style, setter, width, small=True)
    sheet.turn(pages)
    for number in range(sheet.count):
        inner = Stack(maker.boxes(height))
        column, row = sheet.place_of(number)
        at = (column * sheet.piece_width + INSIDE, row * sheet.piece_height + INSIDE)
        pages.pages[-1].placed.append((*at, inner))


class _Maker:
    def __init__(self, slips: Slips, style: Style, setter: Typesetter, width: float, *, small: bool = False) -> None:
        self.slips = slips
        self.style = style
        self.setter = setter
        self.width = width
        self.small = small
        self.gap = 6.0 if small else GAPS[0][0]
        large = style.large
        self.title = Face(28, 36, True) if large else Face(18, 23, True) if small else Face(28, 34, True)
        self.lead = Face(24, 32, True) if large else Face(13, 18, True) if small else Face(20, 26, True)
        self.text = Face(18, 27) if large else Face(11, 15) if small else Face(13, 18)
        self.label = Face(18, 27, True) if large else Face(12, 16, True) if small else Face(14, 19, True)
        self.least = (14 if large else 8 if small else 9) * MILLIMETRE
        self.line = self.least

    def boxes(self, room: float) -> list[Box]:
        """Return the form; what is left of the page goes to the lines for writing."""
        head: list[Box] = [self.setter.text(self.slips.title, self.title, self.width, balanced=True)]
        head += [Gap(3), Rule(self.width, HEAVY_RULE, 5)]
        if self.slips.lead:
            head += [self._lead(), Gap(3)]
        head.append(self.setter.text(self.slips.task, self.text, self.width))
        head.append(Gap(6 if self.small else 12))
        last: list[Box] = []
        if self.slips.last:
            # Below a line for writing another rule says nothing.
            ruled = bool(self.slips.parts) and self.slips.parts[-1].shape in ("line", "lines", "table")
            rule = [Gap(4)] if ruled else [Gap(6), Rule(self.width, RULE, 4)]
            last = [*rule, self.setter.text(self.slips.last, self.text, self.width)]
        used = sum(box.height for box in (*head, *last))
        self.line = self.least
        least = sum(box.height for box in self._parts())
        lines = sum(part.lines for part in self.slips.parts if part.shape in ("line", "lines", "table"))
        if lines:
            self.line = min(self.least * 1.5, self.least + max(0.0, room - used - least) / lines)
        return [*head, *self._parts(), *last]

    def _lead(self) -> Box:
        """Return the hours, smaller where a line of them would go over by a word or two."""
        lines = self.slips.lead.count("\n") + 1
        for share in LEADS:
            face = Face(self.lead.size * share, self.lead.leading * share, True)
            text = self.setter.text(self.slips.lead, face, self.width)
            if text.count <= lines:
                return text
        return self.setter.text(self.slips.lead, self.lead, self.width, balanced=True)

    def _parts(self) -> list[Box]:
        boxes: list[Box] = []
        for part in self.slips.parts:
            boxes += [*self._part(part), Gap(self.gap)]
        return boxes[:-1]

    def _part(self, part: FillPart) -> list[Box]:
        setter, width = self.setter, self.width
        match part.shape:
            case "text":
                label = setter.text(part.label, self.label, width)
                told = [setter.text(option, self.text, width) for option in part.options]
                return [Stack([label, *told], whole=True)]
            case "line":
                return [self._labelled(part.label)]
            case "lines":
                label = setter.text(part.label, self.label, width)
                return [Stack([label, self._lines(part.lines)], whole=True)]
            case "ticks":
                return [Stack([setter.text(part.label, self.label, width), self._ticks(part.options)], whole=True)]
            case "strokes":
                return [self._strokes(part.lines)]
            case "table":
                return self._table(part)

    def _labelled(self, label: str) -> Box:
        text = self.setter.text(label, self.label, self.width * 0.62)
        height = max(text.height, self.line)
        left = text.last_width + 8
        line = self.width - left

        def draw(pen: Pen, x: float, y: float) -> None:
            text.draw(pen, x, y + height - text.height)
            pen.line(x + left, y + height - 3, x + left + line, y + height - 3, RULE)

        return Drawn(self.width, height, draw)

    def _lines(self, count: int) -> Box:
        def draw(pen: Pen, x: float, y: float) -> None:
            for number in range(1, count + 1):
                pen.line(x, y + number * self.line - 2, x + self.width, y + number * self.line - 2, RULE)

        return Drawn(self.width, count * self.line, draw)

    def _ticks(self, options: tuple[str, ...]) -> Box:
        side = 16.0 if self.style.large else 11.0
        rows: list[Box] = []
        row: list[tuple[float, Box]] = []
        used = 0.0
        for option in options:
            text = self.setter.text(option, self.text, self.width - side - 6)
            wide = side + 6 + text.reach + 18
            if row and used + wide - 18 > self.width:
                rows.append(Row(row))
                row, used = [], 0.0
            row.append((used, Stack([Gap((self.text.leading - side) / 2), tick_box(side)])))
            row.append((used + side + 6, text))
            used += wide
        return Stack([*rows, *([Row(row)] if row else [])])

    def _strokes(self, count: int) -> Box:
        """Return room for strokes in fives, each five in a box."""
        each = self.width / 4
        rows = -(-count // (BY_FIVE * 4))
        high = STROKE * 2.6

        def draw(pen: Pen, x: float, y: float) -> None:
            for row in range(rows):
                for column in range(4):
                    pen.box(x + column * each + 4, y + row * (high + 10), each - 8, high, line=BOX_RULE)

        return Drawn(self.width, rows * (high + 10), draw)

    def _table(self, part: FillPart) -> list[Box]:
        count = max(1, len(part.options))
        wide = self.width / count
        heads = Row(
            [(at * wide, self.setter.text(head, self.label, wide - 8)) for at, head in enumerate(part.options)]
        )
        row = Drawn(self.width, self.line, lambda pen, x, y: pen.rule(x, y + self.line - RULE, self.width, RULE))
        return [Stack([heads, Gap(3), Rule(self.width, HEAVY_RULE), row], whole=True), *([row] * (part.lines - 1))]
