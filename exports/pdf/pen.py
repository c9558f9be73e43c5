"""Drawing on a page in points from its upper left corner."""

from collections.abc import Sequence
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from exports.pdf.bidi import has_right_to_left
from exports.pdf.style import TINT


class Pen:
    """Puts lines, shapes and letters on the pages of a canvas; y grows downwards."""

    def __init__(self, canvas: Canvas, height: float) -> None:
        self.canvas = canvas
        self.height = height
        self._hatched: list[tuple[float, float, float, float]] = []

    def turn(self) -> None:
        """Go on to another page, on which nothing is hatched yet."""
        self._hatched.clear()

    def letters(
        self, x: float, baseline: float, font: str, size: float, text: str, shaped: str | None, width: float
    ) -> None:
        """Put letters down as they are, so wide; a hatch under them makes way, since nobody reads through lines.

        Shaped ones carry their text along, for search and copying.
        From right to left they do not: readers take that text for what is seen from the left, and turn it round.
        """
        self._clear(x, baseline - size, width, size * 1.3)
        self.canvas.setFont(font, size)
        if shaped is None or has_right_to_left(text):
            self.canvas.drawString(x, self.height - baseline, text if shaped is None else shaped)
            return
        actual = text.encode("utf-16-be", "replace").hex().upper()
        raw: Any = self.canvas
        raw._code.append(f"/Span <</ActualText <FEFF{actual}>>> BDC")
        self.canvas.drawString(x, self.height - baseline, shaped)
        raw._code.append("EMC")

    def _clear(self, x: float, y: float, width: float, height: float) -> None:
        for left, top, wide, high in self._hatched:
            start, end = max(left, x - 3), min(left + wide, x + width + 3)
            if start < end and max(top, y) < min(top + high, y + height):
                self.box(start, top, end - start, high, fill=1)

    def line(self, x1: float, y1: float, x2: float, y2: float, width: float) -> None:
        """Draw a straight black line."""
        self.canvas.setLineWidth(width)
        self.canvas.line(x1, self.height - y1, x2, self.height - y2)

    def rule(self, x: float, y: float, length: float, width: float) -> None:
        """Draw a rule to the right, its upper edge at ``y``."""
        self.line(x, y + width / 2, x + length, y + width / 2, width)

    def box(
        self, x: float, y: float, width: float, height: float, *, line: float = 0.0, fill: float | None = None
    ) -> None:
        """Draw a rectangle, its line inside the measures; ``fill`` is a grey from 0 (black) to 1."""
        half = line / 2
        self.canvas.setLineWidth(line)
        if fill is not None:
            self.canvas.setFillGray(fill)
        self.canvas.rect(
            x + half,
            self.height - y - height + half,
            width - line,
            height - line,
            stroke=int(line > 0),
            fill=int(fill is not None),
        )
        if fill is not None:
            self.canvas.setFillGray(0)

    def pill(self, x: float, y: float, width: float, height: float, line: float) -> None:
        """Draw a hollow box with round ends."""
        self.canvas.setLineWidth(line)
        half = line / 2
        self.canvas.roundRect(
            x + half,
            self.height - y - height + half,
            width - line,
            height - line,
            (height - line) / 2,
            stroke=1,
            fill=0,
        )

    def shape(self, points: Sequence[tuple[float, float]], *, fill: bool, line: float = 1.0) -> None:
        """Draw straight lines from point to point; filled, it closes."""
        path = self.canvas.beginPath()
        path.moveTo(points[0][0], self.height - points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, self.height - y)
        if fill:
            path.close()
        self.canvas.setLineWidth(line)
        self.canvas.setLineCap(1)
        self.canvas.setLineJoin(1)
        self.canvas.drawPath(path, stroke=int(not fill), fill=int(fill))
        self.canvas.setLineCap(0)
        self.canvas.setLineJoin(0)

    def ring(self, x: float, y: float, radius: float, line: float) -> None:
        """Draw a circle about a point."""
        self.canvas.setLineWidth(line)
        self.canvas.circle(x, self.height - y, radius, stroke=1, fill=0)

    def half_ring(self, x: float, y: float, radius: float, line: float) -> None:
        """Draw the upper half of a circle about a point."""
        self.canvas.setLineWidth(line)
        middle = self.height - y
        self.canvas.arc(x - radius, middle - radius, x + radius, middle + radius, 0, 180)

    def tint(self, x: float, y: float, width: float, height: float) -> None:
        """Lay the one tint under a row."""
        self.box(x, y, width, height, fill=TINT)

    def hatch(self, x: float, y: float, width: float, height: float) -> None:
        """Hatch a field at 45 degrees, thin lines 6 apart."""
        self._hatched.append((x, y, width, height))
        canvas = self.canvas
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(x, self.height - y - height, width, height)
        canvas.clipPath(path, stroke=0, fill=0)
        canvas.setLineWidth(0.4)
        at = x - height
        while at < x + width:
            canvas.line(at, self.height - y - height, at + height, self.height - y)
            at += 6
        canvas.restoreState()

    def light(self, on: bool) -> None:
        """Write white (on black) or black again."""
        self.canvas.setFillGray(1 if on else 0)
