"""Thin lines between sheets: the break, the meal or the breathing space that comes before the next one."""

from exports.outline import Ahead
from exports.pdf.boxes import Box, Framed, Gap, Row
from exports.pdf.pages import Pages
from exports.pdf.pen import Pen
from exports.pdf.style import Face, Style
from exports.pdf.text import Typesetter

START = 48.0
HATCHED = 190.0
WORTH_FOLLOWING = 60.0
"""Nothing begins on a page where less is left, in points."""


def ahead_boxes(lines: tuple[Ahead, ...], style: Style, setter: Typesetter) -> list[Box]:
    """Return the thin lines, each followed by a little white."""
    return [box for line in lines for box in (_line(line, style, setter), Gap(8))]


def follows_on(pages: Pages, footer: str) -> bool:
    """Whether a sheet may stand on what is left of the current page, which is one of the same day."""
    return bool(pages.pages) and pages.pages[-1].footer == footer and pages.room >= WORTH_FOLLOWING


def _line(line: Ahead, style: Style, setter: Typesetter) -> Box:
    bold = style.body.heavy() if style.large else Face(10.5, 14, True)
    start = 92.0 if style.large else START
    width = style.text_width
    minutes = setter.text(line.minutes, Face(bold.size, bold.leading), 60, align="right")
    row = Row(
        [
            (0, setter.text(line.start, bold, start)),
            (start, setter.text(line.title, bold, width - start - 68)),
            (width - 64, minutes),
        ]
    )

    def draw(pen: Pen, x: float, y: float, _width: float, height: float) -> None:
        if line.look != "pause":
            return
        if style.low_ink:
            pen.hatch(x + width - HATCHED - 60, y, HATCHED - 20, height)
        else:
            pen.tint(x - 4, y, width + 4, height)

    return Framed(row, width=width, pad=(1.5, 0, 2.5, 0), under=draw)
