"""A day at a glance on its page: large hours, short lines, rows as high as the page allows."""

from msgspec import Struct
from msgspec.structs import replace

from exports.pdf.boxes import Box, Drawn, Framed, Gap, Row, Rule, Stack
from exports.pdf.marks import baseline, must_mark
from exports.pdf.pages import Pages
from exports.pdf.pen import Pen
from exports.pdf.style import HEAVY_RULE, Face, Style
from exports.pdf.text import Typesetter
from exports.pieces import Glance, GlanceRow

LEAD, WIDEST_LEAD = 20.0, 70.0
NAME = Face(14, 17, True)
TALL = 240.0
HATCHED = 190.0
TURN = 0.05
"""What it costs to turn a page within work, beside the square of the part that is left empty."""


class Density(Struct, frozen=True):
    """How close the rows of a page stand: the least height of one, its letters, and where its columns begin."""

    least: float
    padding: float = 6.0
    hour: Face = Face(20, 22, True)
    name: Face = NAME
    line: Face = Face(12.5, 16)
    start: float = 66.0
    must: float = 24.0
    title: float = 158.0


EASY = (Density(38.0), Density(35.5), Density(33.0))
"""As it should be, then closer when a day is full."""
CLOSE = tuple(
    Density(least, padding, Face(16, 18, True), Face(12.5, 15.5, True), Face(12, leading), 52.0, 20.0, 148.0)
    for least, padding, leading in ((28.0, 5.0, 15.0), (24.0, 4.0, 14.5), (20.0, 3.0, 14.5))
)
"""For a day that is fuller still; nothing is smaller than 12."""


def lay_glance(glance: Glance, style: Style, setter: Typesetter, pages: Pages) -> None:
    """Lay a day on a page of its own, closer the fuller it is.

    Large print, and a day too full for its hours and titles, turn the page at a meal or break.
    """
    maker = _Maker(glance, style, setter)
    boxes = maker.fitting(pages.height)
    if boxes is not None:
        _lay(maker, boxes, pages)
        return
    rows = maker.rows if style.large else maker.folded
    boxes = [maker.row(row, EASY[-1], first=at == 0) for at, row in enumerate(rows)]
    for part in _parted(rows, boxes, pages.height - maker.head().height, maker.foot().height):
        _lay(maker, part, pages, last=part[-1] is boxes[-1])


def _lay(maker: "_Maker", boxes: list[Box], pages: Pages, *, last: bool = True) -> None:
    def turn() -> None:
        pages.turn(maker.glance.footer)
        pages.head(maker.head())

    turn()
    pages.flow(boxes, turn)
    if last:
        foot = maker.foot()
        if foot.height > pages.room:
            turn()
        pages.place(foot)


def _parted(rows: list[GlanceRow], boxes: list[Box], room: float, foot: float) -> list[list[Box]]:
    """Share rows out over as few pages as hold them, of about one height, turning at a meal or a break.

    ``room`` is the height of a page for rows, ``foot`` what the last one needs besides.
    """
    count = len(boxes)
    best: list[tuple[int, float, int]] = [(0, 0.0, count)] * (count + 1)
    # From the end: the fewest pages from each row on, how well they turn, and where the first of them ends.
    for start in range(count - 1, -1, -1):
        used, found = 0.0, (count + 1, 0.0, count)
        for end in range(start + 1, count + 1):
            used += boxes[end - 1].height + (foot if end == count else 0.0)
            if used > room and end > start + 1:
                break
            pages, cost, _ = best[end]
            spare = max(0.0, 1 - used / room)
            turn = 0.0 if end == count or rows[end].look == "pause" else TURN
            found = min(found, (pages + 1, cost + spare * spare + turn, end))
        best[start] = found
    parts, start = list[list[Box]](), 0
    while start < count:
        end = best[start][2]
        parts.append(boxes[start:end])
        start = end
    return parts


def _height(boxes: list[Box]) -> float:
    return sum(box.height for box in boxes)


class _Maker:
    def __init__(self, glance: Glance, style: Style, setter: Typesetter) -> None:
        self.glance = glance
        self.style = style
        self.setter = setter
        self.width = style.text_width
        self.rows = list(glance.rows)
        # Breathing spaces fold into the row before: the next hour is the same.
        self.folded = [row for row in self.rows if row.look != "slack"] or self.rows
        leads = [word for row in glance.rows for word in row.lead.split()]
        widest = max((setter.width(lead, NAME) for lead in leads), default=0.0)
        self.lead = min(WIDEST_LEAD, max(LEAD, widest + 6))

    def fitting(self, height: float) -> list[Box] | None:
        """Return the rows as easy to read as one page allows, or None where it does not hold them."""
        if self.style.large:
            return None
        room = height - self.head().height - self.foot().height
        for rows, densities in ((self.rows, EASY), (self.folded, (*EASY, *CLOSE))):
            for density in densities:
                boxes = self._boxes(rows, density)
                if _height(boxes) <= room:
                    return boxes
        return self._shortened(self.folded, CLOSE[-1], room)

    def _shortened(self, rows: list[GlanceRow], density: Density, room: float) -> list[Box] | None:
        """Return the closest rows without as many of the least weighty lines as it takes, those of musts kept."""
        boxes = self._boxes(rows, density)
        lined = [at for at, row in enumerate(rows) if row.line and not row.must]
        for at in sorted(lined, key=lambda at: (rows[at].weight, -at)):
            bare = self.row(replace(rows[at], line=""), density, first=at == 0)
            if bare.height < boxes[at].height:
                boxes[at] = bare
                if _height(boxes) <= room:
                    return boxes
        return None

    def _boxes(self, rows: list[GlanceRow], density: Density) -> list[Box]:
        return [self.row(row, density, first=at == 0) for at, row in enumerate(rows)]

    def head(self) -> Box:
        face = Face(24, 32, True) if self.style.large else self.style.page_title
        ends = self.setter.text(self.glance.ends, face, self.width / 2, align="right")
        title = self.setter.some_lines(self.glance.title, face, self.width - ends.reach - 16, 3)
        drop = max(0.0, title.height - ends.height)
        return Stack([Row([(0, title), (self.width / 2, Stack([Gap(drop), ends]))]), Gap(4), self._heavy()])

    def row(self, row: GlanceRow, density: Density, *, first: bool) -> Box:
        if self.style.large:
            return self._large_row(row, first=first)
        at = density.start + density.must
        question = self.width - at - density.title - self.lead
        title = density.title if row.line else density.title + question - 8
        columns: list[tuple[float, Box]] = [
            (0, self.setter.text(row.start, density.hour, density.start)),
            (at, self.setter.text(row.title, density.name, title - 8, balanced=True)),
            (
                at + density.title,
                self.setter.text(row.line, density.line, question - 12, balanced=True) if row.line else Gap(0),
            ),
            (
                self.width - self.lead,
                self.setter.text(row.lead, density.name, self.lead, align="right") if row.lead else Gap(0),
            ),
        ]
        if row.must:
            columns.insert(1, (density.start, must_mark(self.setter, self.style, row.must)))
        height = max(density.least - self.style.rule, max(box.height for _, box in columns) + density.padding)
        # A row that is parted between pages begins at its top.
        free = 0.5 if height < TALL else 0.0
        centred = [(at, Stack([Gap((height - box.height) * free), box])) for at, box in columns]
        inner = Row(centred, least=height, whole=False)
        return self._ruled(row, inner, first=first)

    def _large_row(self, row: GlanceRow, *, first: bool) -> Box:
        at, style = 108.0, self.style
        width = self.width - at
        lead = self.setter.text(row.lead, Face(18, 26, True), 90, align="right")
        mark = must_mark(self.setter, style, row.must) if row.must else None
        room = width - (lead.reach + 10 if row.lead else 0) - (26 if mark else 0)
        told: list[Box] = [self.setter.text(row.title, Face(20, 27, True), room)]
        if row.line:
            told.append(self.setter.text(row.line, style.body, width))
        columns: list[tuple[float, Box]] = [
            (0, self.setter.text(row.start, Face(26, 28, True), at)),
            (at + (26 if mark else 0), told[0]),
        ]
        if mark is not None:
            columns.append((at, Stack([Gap(4), mark])))
        if row.lead:
            columns.append((self.width - 90, lead))
        under: list[tuple[float, Box]] = [(at, told[1])] if len(told) > 1 else []
        inner = Stack([Gap(4), Row(columns), *([Row(under)] if under else []), Gap(6)], whole=True)
        return self._ruled(row, inner, first=first)

    def _ruled(self, row: GlanceRow, inner: Box, *, first: bool) -> Box:
        def ground(pen: Pen, x: float, y: float, _width: float, height: float) -> None:
            if row.look != "pause":
                return
            if self.style.low_ink:
                pen.hatch(x + self.width - HATCHED, y, HATCHED, height)
            else:
                pen.tint(x - 4, y, self.width + 4, height)

        rule = Rule(self.width, 0.0 if first else self.style.rule)
        return Stack([rule, Framed(inner, width=self.width, under=ground)], whole=True)

    def foot(self) -> Box:
        large = self.style.large
        face, small = (Face(24, 32, True), Face(20, 28, True)) if large else (Face(20, 24, True), NAME)
        hour = self.setter.text(self.glance.end_hour, face, self.width)
        key = self._key()
        room = self.width - hour.reach - 8 - (0 if large else key.width + 12)
        text = self.setter.text(self.glance.end_text, small, room)
        drop = Gap(max(0.0, baseline(face) - baseline(small)))
        columns: list[tuple[float, Box]] = [(0, hour), (hour.reach + 7, Stack([drop, text]))]
        if not large:
            columns.append((self.width - key.width, Stack([Gap(5), key])))
        below = [Gap(4), key] if large else []
        return Stack([self._heavy(), Gap(4), Row(columns), *below], whole=True)

    def _key(self) -> Box:
        if not self.glance.must_key:
            return Gap(0)
        mark = must_mark(self.setter, self.style, 1)
        text = self.setter.text(self.glance.must_key, self.style.body if self.style.large else Face(12, 16), 240)

        def draw(pen: Pen, x: float, y: float) -> None:
            mark.draw(pen, x, y + (text.face.leading - mark.height) / 2)
            text.draw(pen, x + mark.width + 4, y)

        return Drawn(mark.width + 4 + text.reach, text.height, draw)

    def _heavy(self) -> Box:
        return Rule(self.width, HEAVY_RULE)
