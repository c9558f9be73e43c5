"""A day at a glance on its page: large hours, short lines, rows as high as the page allows."""

from exports.pdf.boxes import Box, Drawn, Framed, Gap, Row, Rule, Stack
from exports.pdf.marks import baseline, must_mark
from exports.pdf.pages import Pages
from exports.pdf.pen import Pen
from exports.pdf.style import HEAVY_RULE, Face, Style
from exports.pdf.text import Typesetter
from exports.pieces import Glance, GlanceRow

START, MUST, TITLE, LEAD = 66.0, 24.0, 158.0, 20.0
WIDEST_LEAD = 70.0
HOUR = Face(20, 22, True)
NAME = Face(14, 17, True)
LINE = Face(12.5, 16)
LEADS = Face(14, 17, True)
HEIGHTS = (38.0, 35.5, 33.0)
"""The least height of a row: as it should be, then closer when a day is full."""
PADDING = 6.0
TALL = 240.0
HATCHED = 190.0


def lay_glance(glance: Glance, style: Style, setter: Typesetter, pages: Pages) -> None:
    """Lay a day on a page of its own; a day too full for one turns at a meal or break, and so does large print."""
    maker = _Maker(glance, style, setter)
    rows = list(glance.rows)
    boxes = maker.fitting(rows, pages.height)
    if boxes is None:
        # Breathing spaces fold into the row before: the next hour is the same.
        rows = [row for row in rows if row.look != "slack"] or rows
        boxes = maker.fitting(rows, pages.height)
    if boxes is not None:
        _lay(maker, boxes, pages)
        return
    least = 0.0 if style.large else HEIGHTS[-1]
    boxes = [maker.row(row, least, first=at == 0) for at, row in enumerate(rows)]
    for part in _parted(rows, boxes, pages.height - maker.head().height, maker.foot().height):
        _lay(maker, part, pages, last=part[-1] is boxes[-1])


def _lay(maker: "_Maker", boxes: list[Box], pages: Pages, *, last: bool = True) -> None:
    def turn() -> None:
        pages.turn(maker.glance.footer)
        pages.place(maker.head())

    turn()
    pages.flow(boxes, turn)
    if last:
        foot = maker.foot()
        if foot.height > pages.room:
            turn()
        pages.place(foot)


def _parted(rows: list[GlanceRow], boxes: list[Box], room: float, foot: float) -> list[list[Box]]:
    """Share rows out over pages of about one height, each ending at a meal or a break where one is near."""
    whole = sum(box.height for box in boxes) + foot
    count = max(1, int(-(-whole // room)))
    parts: list[list[Box]] = [[]]
    used, left = 0.0, whole
    for row, box in zip(rows, boxes, strict=True):
        even = left / max(1, count - len(parts) + 1)
        near = used >= even * 0.7 and row.look == "pause"
        if parts[-1] and len(parts) < count and (near or used >= even * 1.25 or used + box.height > room):
            left -= used
            parts.append([])
            used = 0.0
        elif parts[-1] and used + box.height > room:
            count += 1
            left -= used
            parts.append([])
            used = 0.0
        parts[-1].append(box)
        used += box.height
    return parts


class _Maker:
    def __init__(self, glance: Glance, style: Style, setter: Typesetter) -> None:
        self.glance = glance
        self.style = style
        self.setter = setter
        self.width = style.text_width
        leads = [word for row in glance.rows for word in row.lead.split()]
        widest = max((setter.width(lead, LEADS) for lead in leads), default=0.0)
        self.lead = min(WIDEST_LEAD, max(LEAD, widest + 6))

    def fitting(self, rows: list[GlanceRow], height: float) -> list[Box] | None:
        """Return the rows as high as one page allows, or None where it does not hold them."""
        if self.style.large:
            return None
        room = height - self.head().height - self.foot().height
        for least in HEIGHTS:
            boxes = [self.row(row, least, first=at == 0) for at, row in enumerate(rows)]
            if sum(box.height for box in boxes) <= room:
                return boxes
        return None

    def head(self) -> Box:
        face = Face(24, 32, True) if self.style.large else self.style.page_title
        ends = self.setter.text(self.glance.ends, face, self.width / 2, align="right")
        title = self.setter.some_lines(self.glance.title, face, self.width - ends.reach - 16, 3)
        drop = max(0.0, title.height - ends.height)
        return Stack([Row([(0, title), (self.width / 2, Stack([Gap(drop), ends]))]), Gap(4), self._heavy()])

    def row(self, row: GlanceRow, least: float, *, first: bool) -> Box:
        if self.style.large:
            return self._large_row(row, first=first)
        question = self.width - START - MUST - TITLE - self.lead
        title = TITLE if row.line else TITLE + question - 8
        columns: list[tuple[float, Box]] = [
            (0, self.setter.text(row.start, HOUR, START)),
            (START + MUST, self.setter.text(row.title, NAME, title - 8, balanced=True)),
            (
                START + MUST + TITLE,
                self.setter.text(row.line, LINE, question - 12, balanced=True) if row.line else Gap(0),
            ),
            (
                self.width - self.lead,
                self.setter.text(row.lead, LEADS, self.lead, align="right") if row.lead else Gap(0),
            ),
        ]
        if row.must:
            columns.insert(1, (START, must_mark(self.setter, self.style, row.must)))
        height = max(least - self.style.rule, max(box.height for _, box in columns) + PADDING)
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
        return Stack([self._heavy(), Gap(4), Row(columns)], whole=True)

    def _key(self) -> Box:
        if not self.glance.must_key:
            return Gap(0)
        mark = must_mark(self.setter, self.style, 1)
        text = self.setter.text(self.glance.must_key, Face(12, 16), 120)

        def draw(pen: Pen, x: float, y: float) -> None:
            mark.draw(pen, x, y + (text.face.leading - mark.height) / 2)
            text.draw(pen, x + mark.width + 3, y)

        return Drawn(mark.width + 3 + text.reach, text.height, draw)

    def _heavy(self) -> Box:
        return Rule(self.width, HEAVY_RULE)
