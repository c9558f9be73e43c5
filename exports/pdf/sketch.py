"""A sheet for the wall in small: heading, frame and exact words, in letters of nine points or more."""

from collections.abc import Callable

from exports.pdf.boxes import Box, Drawn, Gap, Row, Stack
from exports.pdf.marks import tick_box
from exports.pdf.pen import Pen
from exports.pdf.style import BOX_RULE, HEAVY_RULE, RULE, Face, Style
from exports.pdf.text import TextBox, Typesetter
from exports.pieces import Sketch
from exports.runs import plain

PADDING = 7.0
HEAD, LINE, SMALL, FOOT = Face(10.5, 13, True), Face(9, 11.5), Face(9, 11), Face(14, 17, True)
BLANK_LINES = 15.0
LEAST_FRAME = 40.0
MOST_LINES, MOST_IN_ALL, MOST_CELL = 20, 30, 6
"""A sketch is drawn whole; what has more lines than this ends in three dots, and stands in full on its sheet."""


class Sketcher:
    """Makes sketches; one whose words need more room than its sheet comes back higher."""

    def __init__(self, style: Style, setter: Typesetter) -> None:
        self.large = style.large
        self.setter = setter
        self.line = Face(16, 20) if self.large else LINE
        self.small = Face(16, 19) if self.large else SMALL
        self.head = Face(16, 20, True) if self.large else HEAD
        self.foot = Face(20, 24, True) if self.large else FOOT

    def sketch(self, sketch: Sketch, width: float, height: float) -> Box:
        """Return a sketch of at least a height, in points."""
        inner = width - 2 * PADDING
        head: list[Box] = (
            [self.setter.some_lines(sketch.heading, self.head, inner, 4), Gap(3)] if sketch.heading.strip() else []
        )
        foot = self._foot(sketch, inner)
        used = 2 * PADDING + sum(box.height for box in head) + foot.height
        body = self._body(sketch, inner, height - used)
        whole = max(height, used + body.height)

        def draw(pen: Pen, x: float, y: float) -> None:
            Stack([*head, body]).draw(pen, x + PADDING, y + PADDING)
            foot.draw(pen, x + PADDING, y + whole - PADDING - foot.height)

        return Drawn(width, whole, draw)

    def _foot(self, sketch: Sketch, width: float) -> Box:
        if not sketch.foot:
            return Gap(0)
        first, *rest = sketch.foot
        hour = self.setter.text(first.text, self.foot, width)
        told = self.setter.text("".join(run.text for run in rest).strip(), self.line, width - hour.reach - 4)
        drop = (self.foot.leading - self.line.leading) * 0.72
        return Row([(0, hour), (hour.reach + 4, Stack([Gap(drop), told]))])

    def _body(self, sketch: Sketch, width: float, room: float) -> Box:
        match sketch.shape:
            case "lines":
                return self._lines(sketch, width, room)
            case "blank":
                return _ruled(width, room)
            case "ticks":
                return self._ticks(sketch, width)
            case "grid":
                return self._grid(sketch, width, room)
            case "columns":
                return self._columns(sketch, width, room)
            case "rings":
                return self._rings(sketch, width, room)
            case "path":
                return self._path(sketch, width)

    def _lines(self, sketch: Sketch, width: float, room: float) -> Box:
        boxes: list[Box] = []
        most = MOST_LINES if len(sketch.lines) < 2 else max(2, MOST_IN_ALL // len(sketch.lines))
        for line in sketch.lines:
            text = self.setter.text(line, self.line, width)
            if text.count > most:
                text = self.setter.some_lines(plain(line), self.line, width, most)
            boxes += [text, Gap(2)]
        used = sum(box.height for box in boxes)
        # A question leaves the rest of the sheet for what comes.
        if len(sketch.lines) == 1 and not sketch.foot and room - used > 2 * BLANK_LINES:
            boxes.append(_ruled(width, room - used))
        return Stack(boxes)

    def _ticks(self, sketch: Sketch, width: float) -> Box:
        boxes: list[Box] = []
        for row in sketch.ticks:
            label = self.setter.text(row.label, Face(self.small.size, self.small.leading, True), width)
            boxes += [*self._options(label, row.options, width), Gap(2)]
        return Stack([*boxes, *(self._option(cell, width) for cell in sketch.cells)])

    def _options(self, label: TextBox, options: tuple[str, ...], width: float) -> list[Box]:
        """Return a label and its options beside each other as long as there is room."""
        rows: list[Box] = []
        row: list[tuple[float, Box]] = [(0.0, label)]
        used = label.reach + 6
        for option in options:
            box = self._option(option, width)
            wide = self.setter.width(option, self.small) + (15.0 if self.large else 10.5)
            if row and used + wide > width:
                rows.append(Row(row))
                row, used = [], 0.0
            row.append((used, box))
            used += wide + 6
        return [*rows, Row(row)] if row else rows

    def _option(self, option: str, width: float) -> Box:
        side = 11.0 if self.large else 6.5
        tick = Stack([Gap((self.small.leading - side) / 2), tick_box(side)])
        return Row([(0, tick), (side + 4, self.setter.some_lines(option, self.small, width - side - 4, MOST_CELL))])

    def _grid(self, sketch: Sketch, width: float, room: float) -> Box:
        half = width / 2
        texts = [self.setter.some_lines(cell, self.small, half - 6, MOST_CELL) for cell in sketch.cells]
        rows = max(1, -(-len(texts) // 2))
        each = max((room - 2) / rows, max((text.height for text in texts), default=0.0) + 8, 24)

        def draw(pen: Pen, x: float, y: float) -> None:
            pen.box(x, y, width, each * rows, line=HEAVY_RULE)
            pen.line(x + half, y, x + half, y + each * rows, BOX_RULE)
            for row in range(1, rows):
                pen.line(x, y + row * each, x + width, y + row * each, BOX_RULE)
            for at, text in enumerate(texts):
                text.draw(pen, x + (at % 2) * half + 4, y + (at // 2) * each + 3)

        return Drawn(width, each * rows, draw)

    def _columns(self, sketch: Sketch, width: float, room: float) -> Box:
        count = max(1, len(sketch.cells))
        wide = width / count
        texts = [self.setter.some_lines(cell, self.small, wide - 6, MOST_CELL) for cell in sketch.cells]
        if any(word and self.setter.width(word, self.small) > wide - 6 for c in sketch.cells for word in c.split()):
            # Words too long for a column stand on rows below each other.
            return self._bands(sketch, width, room)
        heads = max((text.height for text in texts), default=0.0)
        height = max(room - 2, heads + LEAST_FRAME)

        def draw(pen: Pen, x: float, y: float) -> None:
            for at, text in enumerate(texts):
                if at:
                    pen.line(x + at * wide, y, x + at * wide, y + height, BOX_RULE)
                text.draw(pen, x + at * wide + (4 if at else 0), y)
            pen.line(x, y + heads + 3, x + width, y + heads + 3, RULE)

        return Drawn(width, height, draw)

    def _bands(self, sketch: Sketch, width: float, room: float) -> Box:
        texts = [self.setter.some_lines(cell, self.small, width - 4, MOST_CELL) for cell in sketch.cells]
        least = sum(text.height for text in texts) + 13 * len(texts)
        spare = max(0.0, room - 2 - least) / max(1, len(texts))
        boxes: list[Box] = []
        for text in texts:
            boxes += [text, Gap(10 + spare), _line(width), Gap(2)]
        return Stack(boxes)

    def _rings(self, sketch: Sketch, width: float, room: float) -> Box:
        """Return rings as frames in one another, the innermost first: they hold words in little room."""
        texts = [
            self.setter.some_lines(cell, self.small, max(40.0, width - 10 * at - 8), MOST_CELL)
            for at, cell in _outer_first(sketch)
        ]
        height = max(room - 2, sum(text.height + 4 for text in texts) + 10 + 5 * len(texts))

        def draw(pen: Pen, x: float, y: float) -> None:
            top, bottom = y, y + height
            for at, text in enumerate(texts):
                pen.box(x + 5 * at, top, width - 10 * at, bottom - top, line=BOX_RULE)
                text.draw(pen, x + 5 * at + 4, top + 2)
                top, bottom = top + text.height + 4, bottom - 5

        return Drawn(width, height, draw)

    def _path(self, sketch: Sketch, width: float) -> Box:
        boxes: list[Box] = []
        for at, cell in enumerate(sketch.cells):
            text = self.setter.some_lines(cell, self.small, width - 14, MOST_CELL)
            last = at + 1 == len(sketch.cells)
            boxes.append(
                Row([(0, Drawn(10, text.height + 4, _stop(self.small, text.height + 4, last=last))), (14, text)])
            )
        return Stack(boxes)


def _outer_first(sketch: Sketch) -> list[tuple[int, str]]:
    return list(enumerate(reversed(sketch.cells)))


def _stop(face: Face, height: float, *, last: bool) -> Callable[[Pen, float, float], None]:
    def draw(pen: Pen, x: float, y: float) -> None:
        middle = y + face.leading / 2
        pen.ring(x + 4, middle, 3, BOX_RULE)
        if not last:
            pen.line(x + 4, middle + 3, x + 4, y + height + face.leading / 2 - 3, BOX_RULE)

    return draw


def _line(width: float) -> Box:
    return Drawn(width, 1, lambda pen, x, y: pen.line(x, y, x + width, y, RULE))


def _ruled(width: float, height: float) -> Box:
    def draw(pen: Pen, x: float, y: float) -> None:
        at = y + BLANK_LINES
        while at <= y + height - 4:
            pen.line(x, at, x + width, at, RULE)
            at += BLANK_LINES

    return Drawn(width, max(0.0, height), draw)
