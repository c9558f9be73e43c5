"""The shapes of a handout's parts: boxes, columns, lines, frames, rings, wedges, a path."""

import math

from exports.outline import FormCell, FormPart
from exports.pdf.boxes import Box, Drawn, Framed, Gap, Row, Stack
from exports.pdf.marks import arrow, tick_box
from exports.pdf.pen import Pen
from exports.pdf.style import HEAVY_RULE, MILLIMETRE, RULE, Face, Style
from exports.pdf.text import TextBox, Typesetter

BETWEEN_COLUMNS = 30.0
BETWEEN_HEADS = 12.0
MOST = 2_000.0
MOST_CELL_LINES = 14
"""A cell is drawn with its frame and cannot be parted between pages; more words than this end in three dots."""
MOST_TITLE_LINES = 4
FEWEST_CELL_LINES = 3
ROOM_IN_CELL = 110.0
"""What is left under the words of a cell to write or draw in, in points."""
BETWEEN_PATHS = 22.0
"""Between the rows of a path."""
_SHARES = {"grid": 4.0, "draw": 4.0, "rings": 3.0, "wedges": 3.0, "path": 2.0}


class Shapes:
    """Draws parts at a height: ``least`` is the smallest that can be written on, ``share`` who gets what is left."""

    def __init__(self, style: Style, setter: Typesetter) -> None:
        self.style = style
        self.setter = setter
        self.width = style.text_width
        self.large = style.large
        self.line = (14 if style.large else 9) * MILLIMETRE
        self.cell_title = Face(20, 28, True) if style.large else Face(16, 20, True)
        self.small_title = Face(18, 26, True) if style.large else Face(12, 16, True)
        self.cell_text = Face(18, 27) if style.large else Face(12, 16)
        title = MOST_TITLE_LINES * self.cell_title.leading
        lines = int((style.text_height - title - ROOM_IN_CELL - 60) / self.cell_text.leading)
        self.cell_lines = max(FEWEST_CELL_LINES, min(MOST_CELL_LINES, lines))

    @property
    def _ring_share(self) -> float:
        return 1.0 if self.large else 0.86

    def least(self, part: FormPart) -> float:
        """Return the smallest height of a part, in points."""
        match part.shape:
            case "grid":
                return math.ceil(len(part.cells) / 2) * self._cell_least(part)
            case "columns":
                head = self._columns_head(part).height
                return head if self.large else head + max(2, part.lines) * self.line
            case "lines":
                return max(1, part.lines) * self.line
            case "draw":
                return 180.0
            case "read":
                return self._read(part).height
            case "tick":
                return self._ticks(part).height
            case "rings":
                return max(260.0, len(part.cells) * (100.0 if self.large else 66.0))
            case "wedges":
                return 240.0
            case "path":
                each = max((self._path_text(part, cell).height for cell in part.cells), default=0.0)
                rows = math.ceil(max(1, len(part.cells)) / self._across(part))
                return max(each + ROOM_IN_CELL, rows * (each + 24 + BETWEEN_PATHS) - BETWEEN_PATHS)

    def most(self, part: FormPart) -> float:
        """Return the height above which a part gains nothing."""
        match part.shape:
            case "rings":
                return self.width * self._ring_share
            case "wedges":
                return self.width / 2 + 44
            case "path":
                return 400.0
            case "lines" | "columns":
                return self.least(part) + 12 * self.line
            case "read" | "tick":
                return self.least(part)
            case _:
                return MOST

    def share(self, part: FormPart) -> float:
        """Return how much a part grows against the others when there is room."""
        return _SHARES.get(part.shape, 0.0)

    def box(self, part: FormPart, height: float) -> Box:
        """Return a part at a height."""
        match part.shape:
            case "grid":
                return self._grid(part, height)
            case "columns":
                return self._columns(part, height)
            case "lines":
                return Drawn(self.width, height, lambda pen, x, y: self._draw_lines(pen, x, y, self.width, height))
            case "draw":
                return Drawn(self.width, height, lambda pen, x, y: pen.box(x, y, self.width, height, line=HEAVY_RULE))
            case "read":
                return self._read(part)
            case "tick":
                return self._ticks(part)
            case "rings":
                return self._rings(part, height)
            case "wedges":
                return self._wedges(part, height)
            case "path":
                return self._path(part, height)

    def _cell(self, cell: FormCell, width: float, title: Face) -> Box:
        lines: list[Box] = []
        if cell.title:
            lines.append(self.setter.some_lines(cell.title, title, width, MOST_TITLE_LINES))
        if cell.text:
            lines.append(self.setter.some_lines(cell.text, self.cell_text, width, self.cell_lines))
        return Stack(lines)

    def _cell_least(self, part: FormPart) -> float:
        inner = self.width / 2 - 22
        heads = max((self._cell(cell, inner, self.cell_title).height for cell in part.cells), default=0.0)
        return heads + 18 + (ROOM_IN_CELL if len(part.cells) <= 4 else 60)

    def _grid(self, part: FormPart, height: float) -> Box:
        rows = max(1, math.ceil(len(part.cells) / 2))
        each, half = height / rows, self.width / 2
        boxes = [self._cell(cell, half - 22, self.cell_title) for cell in part.cells]

        def draw(pen: Pen, x: float, y: float) -> None:
            pen.box(x, y, self.width, height, line=HEAVY_RULE)
            for row in range(1, rows):
                pen.line(x, y + row * each, x + self.width, y + row * each, HEAVY_RULE)
            whole = rows if len(part.cells) % 2 == 0 else rows - 1
            pen.line(x + half, y, x + half, y + whole * each, HEAVY_RULE)
            for number, box in enumerate(boxes):
                box.draw(pen, x + (number % 2) * half + 11, y + (number // 2) * each + 9)

        return Drawn(self.width, height, draw)

    def _column_width(self, part: FormPart) -> float:
        count = max(1, len(part.cells))
        between = BETWEEN_COLUMNS if count <= 2 else 16.0
        return (self.width - between * (count - 1)) / count

    def _columns_head(self, part: FormPart) -> Box:
        width = self.width if self.large else self._column_width(part)
        heads = [self._cell(cell, width, self.small_title) for cell in part.cells]
        if self.large:
            return Stack([Gap(head.height + BETWEEN_HEADS + max(2, part.lines // 2) * self.line) for head in heads])
        step = width + (BETWEEN_COLUMNS if len(part.cells) <= 2 else 16.0)
        return Row([(number * step, head) for number, head in enumerate(heads)] or [(0, Gap(0))])

    def _columns(self, part: FormPart, height: float) -> Box:
        width = self.width if self.large else self._column_width(part)
        heads = [self._cell(cell, width, self.small_title) for cell in part.cells]
        if self.large:
            return self._columns_stacked(part, heads)
        step = width + (BETWEEN_COLUMNS if len(part.cells) <= 2 else 16.0)
        top = max((head.height for head in heads), default=0.0)

        def draw(pen: Pen, x: float, y: float) -> None:
            for number, head in enumerate(heads):
                head.draw(pen, x + number * step, y)
                self._draw_lines(pen, x + number * step, y + top, width, height - top)

        return Drawn(self.width, height, draw)

    def _columns_stacked(self, part: FormPart, heads: list[Box]) -> Box:
        room = max(2, part.lines // 2) * self.line
        boxes: list[Box] = []
        for head in heads:
            lines = Drawn(self.width, room, lambda pen, x, y: self._draw_lines(pen, x, y, self.width, room))
            boxes += [head, lines, Gap(BETWEEN_HEADS)]
        return Stack(boxes)

    def _draw_lines(self, pen: Pen, x: float, y: float, width: float, height: float) -> None:
        for number in range(1, int((height + 1) / self.line) + 1):
            pen.line(x, y + number * self.line, x + width, y + number * self.line, RULE)

    def _read(self, part: FormPart) -> Box:
        lines: list[Box] = []
        if part.text:
            lines.append(
                self.setter.text(part.text, Face(14, 21) if not self.large else Face(18, 27), self.width - 24)
            )
        for cell in part.cells:
            lines += [Gap(5), self._cell(cell, self.width - 24, self.small_title)]
        return Framed(Stack(lines), width=self.width, line=1.0, pad=(9, 12, 10, 12))

    def _ticks(self, part: FormPart) -> Box:
        side = 16.0 if self.large else 12.0
        rows: list[Box] = []
        for cell in part.cells:
            text = self._cell(cell, self.width - side - 12, self.small_title)
            first = self.small_title if cell.title else self.cell_text
            lowered = Stack([Gap((first.leading - side) / 2), tick_box(side)])
            rows += [Gap(4), Row([(0, lowered), (side + 10, text)]), Gap(5)]
        return Stack(rows)

    def _rings(self, part: FormPart, height: float) -> Box:
        count = max(1, len(part.cells))
        outer = min(height, self.width * self._ring_share) / 2
        step = outer / count
        face = Face(16, 20, True) if self.large else Face(11, 14, True)
        small = Face(16, 20) if self.large else Face(10, 13)

        def draw(pen: Pen, x: float, y: float) -> None:
            middle = x + self.width / 2
            base = y + 2 * outer
            for number in range(count, 0, -1):
                radius = step * number
                pen.ring(middle, base - radius, radius - 0.75, HEAVY_RULE)
            for number, cell in enumerate(part.cells, start=1):
                top = base - 2 * step * number
                words, down = self._ring_words(cell, face, small, step * number, 2 * step)
                words.draw(pen, middle - self.width / 2, top + down)

        return Drawn(self.width, max(height, 2 * outer), draw)

    def _ring_words(self, cell: FormCell, face: Face, small: Face, radius: float, room: float) -> tuple[Box, float]:
        """Return a ring's words, no wider than the ring is there, and how far below its top they begin.

        ``room`` is how far it is to the top of the next ring.
        """
        lines: list[Box] = []
        down = 5.0
        for text, each in ((cell.title, face), (cell.text, small)):
            if text:
                depth = 8 + sum(line.height for line in lines) + each.leading / 2
                chord = 2 * math.sqrt(max(1.0, radius**2 - max(0.0, radius - depth) ** 2))
                left = room - down - 2 - sum(line.height for line in lines)
                set_text = self._within(text, each, max(60.0, chord), left)
                half = min(radius * 0.9, set_text.reach / 2 + 4)
                if not lines:
                    down = max(down, radius - math.sqrt(radius**2 - half**2) + 1)
                lines.append(_middled(set_text, self.width))
        return Stack(lines), down

    def _wedges(self, part: FormPart, height: float) -> Box:
        count = max(1, len(part.cells))
        words = 42.0
        radius = min(height - words - 4, self.width / 2)
        face = Face(16, 20, True) if self.large else Face(11, 14, True)
        small = Face(16, 20) if self.large else Face(9.5, 12.5)

        def draw(pen: Pen, x: float, y: float) -> None:
            middle, base = x + self.width / 2, y + words + radius
            pen.half_ring(middle, base, radius - 0.75, HEAVY_RULE)
            pen.line(middle - radius, base, middle + radius, base, HEAVY_RULE)
            for number in range(1, count):
                angle = math.pi * (1 - number / count)
                pen.line(middle, base, middle + radius * math.cos(angle), base - radius * math.sin(angle), HEAVY_RULE)
            for number, cell in enumerate(part.cells):
                angle = math.pi * (1 - (number + 0.5) / count)
                width = min(radius * 0.62, 2 * radius * 0.7 * math.sin(math.pi / (2 * count)) + 8)
                box = self._wedge_words(cell, face, small, max(48.0, width), radius * 0.55)
                at = radius * 0.7
                left = middle + at * math.cos(angle) - box.width / 2
                box.draw(pen, left, base - at * math.sin(angle) - box.height / 2)

        return Drawn(self.width, words + radius + 4, draw)

    def _wedge_words(self, cell: FormCell, face: Face, small: Face, width: float, room: float) -> Box:
        lines: list[Box] = []
        if cell.title:
            lines.append(self._within(cell.title, face, width, room))
            room -= lines[0].height
        if cell.text:
            lines.append(self._within(cell.text, small, width, room))
        return Stack(lines)

    def _within(self, text: str, face: Face, width: float, room: float) -> TextBox:
        """Return words in the middle of a shape, cut to what its height has room for (one line at least)."""
        made = self.setter.text(text, face, width, balanced=True, align="middle")
        most = max(1, int(room / made.face.leading))
        return self.setter.some_lines(text, face, width, most, balanced=True, align="middle")

    def _path_text(self, part: FormPart, cell: FormCell) -> Box:
        return self._cell(cell, self._path_width(part) - 16, self.small_title)

    def _path_width(self, part: FormPart) -> float:
        across = self._across(part)
        return (self.width - (across - 1) * 30.0) / across

    def _across(self, part: FormPart) -> int:
        count = max(1, len(part.cells))
        most = 2 if self.large else 4
        rows = math.ceil(count / most)
        return math.ceil(count / rows)

    def _path(self, part: FormPart, height: float) -> Box:
        across = self._across(part)
        width = self._path_width(part)
        rows = max(1, math.ceil(len(part.cells) / across))
        each = (height - (rows - 1) * BETWEEN_PATHS) / rows
        words = [self._path_text(part, cell) for cell in part.cells]
        each = max(each, max((box.height for box in words), default=0.0) + 24)
        total = rows * each + (rows - 1) * BETWEEN_PATHS

        def draw(pen: Pen, x: float, y: float) -> None:
            for number, box in enumerate(words):
                row, column = divmod(number, across)
                left, top = x + column * (width + 30.0), y + row * (each + BETWEEN_PATHS)
                pen.box(left, top, width, each, line=HEAVY_RULE)
                box.draw(pen, left + 8, top + 7)
                if number + 1 < len(words) and column + 1 < across:
                    arrow(pen, left + width + 5, top + each / 2, 20)
                elif number + 1 < len(words):
                    _turn_down(pen, left + width / 2, x + width / 2, top + each)

        return Drawn(self.width, total, draw)


def _middled(text: TextBox, width: float) -> Box:
    return Row([((width - text.width) / 2, text)])


def _turn_down(pen: Pen, x: float, to: float, y: float) -> None:
    """Draw an arrow from the end of one row to the beginning of the next."""
    pen.shape(((x, y + 2), (x, y + 9), (to, y + 9), (to, y + 19)), fill=False, line=HEAVY_RULE)
    pen.shape(((to - 4.5, y + 14), (to, y + 19), (to + 4.5, y + 14)), fill=False, line=HEAVY_RULE)
