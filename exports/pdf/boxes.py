"""Boxes that lie on a page: they know their size, can be drawn, and most can be parted between two pages."""

from collections.abc import Callable, Sequence

from exports.pdf.pen import Pen

ALONE = 0.3
"""A heading that takes no more of a page than this is not left alone on it."""
SMALL = 160.0


class Box:
    """Something of a width and a height, in points."""

    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draw it with its upper left corner at a point."""

    def at_top(self) -> "Box":
        """Return the box as it stands at the top of a page or column: without a rule that parts it from the last."""
        return self

    def split(self, room: float, *, force: bool = False) -> "tuple[Box | None, Box | None]":
        """Return what fits into ``room`` and what is left over; either may be None.

        Boxes that should stay whole part only when they are forced to, on an empty page.
        """
        del force
        return (self, None) if self.height <= room + 0.01 else (None, self)


class Gap(Box):
    """White space; it vanishes at the top of a page."""

    def __init__(self, height: float) -> None:
        super().__init__(0, height)


class Rule(Box):
    """A rule across, with white space below it."""

    def __init__(self, width: float, thickness: float, below: float = 0.0) -> None:
        super().__init__(width, thickness + below)
        self.thickness = thickness

    def draw(self, pen: Pen, x: float, y: float) -> None:
        if self.thickness:
            pen.rule(x, y, self.width, self.thickness)


class Drawn(Box):
    """A box that a function draws; it stays whole."""

    def __init__(self, width: float, height: float, draw: Callable[[Pen, float, float], None]) -> None:
        super().__init__(width, height)
        self._draw = draw

    def draw(self, pen: Pen, x: float, y: float) -> None:
        self._draw(pen, x, y)


class Stack(Box):
    """Boxes below each other."""

    def __init__(self, boxes: Sequence[Box], *, whole: bool = False) -> None:
        self.boxes = tuple(boxes)
        self.whole = whole
        super().__init__(max((box.width for box in boxes), default=0.0), sum(box.height for box in boxes))

    def draw(self, pen: Pen, x: float, y: float) -> None:
        for box in self.boxes:
            box.draw(pen, x, y)
            y += box.height

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        if self.height <= room + 0.01:
            return self, None
        if self.whole and not force:
            return None, self
        used, kept = 0.0, list[Box]()
        for index, box in enumerate(self.boxes):
            if used + box.height <= room + 0.01:
                used += box.height
                kept.append(box)
                continue
            # What no page holds whole begins here, and so does what would leave a heading alone on a page.
            alone = used < room * ALONE or not any(weighs(each) for each in kept)
            head, tail = box.split(room - used, force=force and (alone or box.height > room))
            if head is not None:
                kept.append(head)
            rest = ([tail] if tail is not None else []) + list(self.boxes[index + 1 :])
            if not any(weighs(each) for each in kept):
                return None, self
            return Stack(kept, whole=self.whole), Stack(_ungapped(rest), whole=self.whole)
        return self, None


class Parted(Stack):
    """A box with a rule above it that parts it from what is above; at the top of a page the rule falls away."""

    def __init__(self, rule: Rule, box: Box, *, whole: bool = True) -> None:
        super().__init__([rule, box], whole=whole)

    def at_top(self) -> Box:
        return self.boxes[1]


class Row(Box):
    """Boxes side by side, each at a distance from the left; parted, every one goes on at the top of the next page."""

    def __init__(self, boxes: Sequence[tuple[float, Box]], *, whole: bool = True, least: float = 0.0) -> None:
        self.boxes = tuple(boxes)
        self.whole = whole
        width = max((at + box.width for at, box in boxes), default=0.0)
        super().__init__(width, max((least, *(box.height for _, box in boxes))))

    def draw(self, pen: Pen, x: float, y: float) -> None:
        for at, box in self.boxes:
            box.draw(pen, x + at, y)

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        if self.height <= room + 0.01:
            return self, None
        if self.whole and not force:
            return None, self
        heads: list[tuple[float, Box]] = []
        tails: list[tuple[float, Box]] = []
        for at, box in self.boxes:
            head, tail = box.split(room, force=force)
            if head is not None:
                heads.append((at, head))
            if tail is not None:
                tails.append((at, tail))
        if not heads or not tails:
            return None, self
        return Row(heads, whole=self.whole), Row(tails, whole=self.whole)


class Framed(Box):
    """A box with white space round it, and a ruled frame where it has a line."""

    def __init__(
        self,
        inner: Box,
        *,
        width: float,
        line: float = 0.0,
        pad: tuple[float, float, float, float] = (0, 0, 0, 0),
        under: Callable[[Pen, float, float, float, float], None] | None = None,
    ) -> None:
        self.inner = inner
        self.line = line
        self.pad = pad
        self.under = under
        super().__init__(width, inner.height + pad[0] + pad[2])

    def draw(self, pen: Pen, x: float, y: float) -> None:
        if self.under is not None:
            self.under(pen, x, y, self.width, self.height)
        if self.line:
            pen.box(x, y, self.width, self.height, line=self.line)
        self.inner.draw(pen, x + self.pad[3], y + self.pad[0])

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        if self.height <= room + 0.01:
            return self, None
        head, tail = self.inner.split(room - self.pad[0] - self.pad[2], force=force)
        if head is None or tail is None:
            return None, self
        return self._around(head), self._around(tail)

    def _around(self, inner: Box) -> "Framed":
        return Framed(inner, width=self.width, line=self.line, pad=self.pad, under=self.under)


class Barred(Box):
    """A box behind an upright bar that says: these words."""

    def __init__(self, inner: Box, bar: float, indent: float) -> None:
        self.inner = inner
        self.bar = bar
        self.indent = indent
        super().__init__(inner.width + indent, inner.height)

    def draw(self, pen: Pen, x: float, y: float) -> None:
        pen.line(x + self.bar / 2, y + 1, x + self.bar / 2, y + self.height - 0.5, self.bar)
        self.inner.draw(pen, x + self.indent, y)

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        if self.height <= room + 0.01:
            return self, None
        head, tail = self.inner.split(room, force=force)
        if head is None or tail is None:
            return None, self
        return Barred(head, self.bar, self.indent), Barred(tail, self.bar, self.indent)


def ended(boxes: Sequence[Box]) -> list[Box]:
    """Return boxes with the last joined to the one before it, so that a few last words have no page of their own."""
    at = len(boxes) - 2
    while at > 0 and isinstance(boxes[at], Gap | Rule):
        at -= 1
    if at < 0 or sum(box.height for box in boxes[at:]) > SMALL:
        return list(boxes)
    return [*boxes[:at], Stack(boxes[at:], whole=True)]


def weighs(box: Box) -> bool:
    """Whether there is something in a box to read or to write on, and not only white space and rules."""
    if isinstance(box, Stack):
        return any(weighs(each) for each in box.boxes)
    if isinstance(box, Row):
        return any(weighs(each) for _, each in box.boxes)
    return not isinstance(box, Gap | Rule) and box.height > 0


def _ungapped(boxes: list[Box]) -> list[Box]:
    while boxes and isinstance(boxes[0], Gap):
        boxes.pop(0)
    return boxes
