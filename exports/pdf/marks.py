"""The marks of the papers, drawn as shapes: must, cut, watch-for, tick, arrow."""

from exports.pdf.boxes import Box, Drawn, Row, Stack
from exports.pdf.pen import Pen
from exports.pdf.style import Face, Style
from exports.pdf.text import TextBox, Typesetter

TICK = 11.0
MOST_LINES = 12
"""A title of more lines ends in three dots: it is drawn with its marks and cannot be parted between pages."""


def must_mark(setter: Typesetter, style: Style, number: int) -> Box:
    """Return the black square with a white numeral; outlined when ink is short."""
    side = 20.0 if style.large else 14.0
    face = Face(16, side, True) if style.large else Face(10, side, True)
    text = setter.text(str(number), face, side, align="middle")

    def draw(pen: Pen, x: float, y: float) -> None:
        if style.low_ink:
            pen.box(x, y, side, side, line=1.5)
            text.draw(pen, x, y)
            return
        pen.box(x, y, side, side, fill=0)
        pen.light(True)
        text.draw(pen, x, y)
        pen.light(False)

    return Drawn(side, side, draw)


def cut_mark(setter: Typesetter, style: Style, label: str) -> Box:
    """Return the hollow pill that says when something goes."""
    height = 24.0 if style.large else 12.0
    face = Face(16, height, True) if style.large else Face(8.5, height, True)
    width = setter.width(label, face) + (20 if style.large else 12)
    text = setter.text(label, face, width, align="middle")

    def draw(pen: Pen, x: float, y: float) -> None:
        pen.pill(x, y, width, height, 0.8)
        text.draw(pen, x, y)

    return Drawn(width, height, draw)


def tick_box(side: float = TICK) -> Box:
    """Return a hollow square to tick."""
    return Drawn(side, side, lambda pen, x, y: pen.box(x, y, side, side, line=1))


def watch_for(text: TextBox) -> Box:
    """Return a text with the triangle that says: watch for this."""
    scale = text.face.size / 10.5
    middle = text.face.leading / 2

    def draw(pen: Pen, x: float, y: float) -> None:
        top, low, tip = y + middle - 3.5 * scale, y + middle + 3.5 * scale, x + 6 * scale
        pen.shape(((x, top), (tip, y + middle), (x, low)), fill=True)

    mark = Drawn(6 * scale, min(text.height, text.face.leading), draw)
    return Row([(0, mark), (10 * scale, text)])


def indent_of_watch(face: Face) -> float:
    """Return how far a watch-for's text stands in from its triangle."""
    return 10 * face.size / 10.5


def titled_with_marks(
    setter: Typesetter, title: str, face: Face, width: float, marks: list[Box], aside: TextBox | None = None
) -> Box:
    """Return a title with marks after its last word, and then a few words where they fit on its line."""
    text = setter.some_lines(title, face, width, MOST_LINES)
    top = text.height - text.face.leading
    x = text.last_width + 5
    tail: list[tuple[float, float, Box]] = []
    below: list[Box] = []
    for mark in marks:
        if x + mark.width > width and x > 0:
            x, top = 0.0, top + text.face.leading
        tail.append((x, top + (text.face.leading - mark.height) / 2, mark))
        x += mark.width + 5
    if aside is not None:
        if aside.count == 1 and x + 4 + aside.last_width <= width:
            tail.append((x + 4, top + _shared_baseline(text.face, aside.face), aside))
        else:
            below.append(aside)
    height = max(text.height, top + text.face.leading)

    def draw(pen: Pen, at: float, y: float) -> None:
        text.draw(pen, at, y)
        for dx, dy, box in tail:
            box.draw(pen, at + dx, y + dy)

    if not marks and (aside is None or below):
        return Stack([text, *below])
    return Stack([Drawn(width, height, draw), *below])


def _shared_baseline(first: Face, second: Face) -> float:
    return baseline(first) - baseline(second)


def baseline(face: Face) -> float:
    """Return how far below the top of a line its letters stand, in points."""
    return (face.leading - face.size * 1.362) / 2 + face.size * 1.069


def arrow(pen: Pen, x: float, y: float, length: float, line: float = 1.5) -> None:
    """Draw an arrow to the right (to the left when its length is below 0)."""
    barb = 5.0 if length > 0 else -5.0
    pen.shape(((x, y), (x + length, y)), fill=False, line=line)
    pen.shape(((x + length - barb, y - 4.5), (x + length, y), (x + length - barb, y + 4.5)), fill=False, line=line)
