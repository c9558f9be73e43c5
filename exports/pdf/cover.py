"""The cover of a day: what a stand-in needs who reads only this page."""

from collections.abc import Callable, Iterator

from exports.outline import Cover, Run, Segment, Strip, Words, strong, words
from exports.pdf.boxes import Box, Drawn, Framed, Gap, Row, Rule, Stack
from exports.pdf.marks import baseline, cut_mark, must_mark, tick_box
from exports.pdf.pen import Pen
from exports.pdf.style import BOX_RULE, HEAVY_RULE, Face, Style
from exports.pdf.text import Typesetter
from planner.clock import wall_clock

RIGHT, BETWEEN = 164.0, 16.0
STRIP_HEIGHT = 34.0
NAME = Face(9, 11, True)
BLANK_POINTS = 3
"""Lines to write on where a plan names no outcomes."""

Contents = list[tuple[str, str]]
"""Pages and what stands on them, in order."""


def cover_boxes(cover: Cover, style: Style, setter: Typesetter, contents: Contents, height: float) -> list[Box]:
    """Return the boxes of a cover.

    When it has no room on one page, first the strip goes, then the list of pages, the line on power, the cuts
    after the second, and what the musts give; the hour, the musts and the ticks never do.
    """
    maker = _Maker(cover, style, setter, contents)
    if style.large:
        return maker.in_one_column()
    for less in range(6):
        boxes = maker.in_two_columns(less)
        if sum(box.height for box in boxes) <= height:
            return boxes
    return maker.in_two_columns(0)


class _Maker:
    def __init__(self, cover: Cover, style: Style, setter: Typesetter, contents: Contents) -> None:
        self.cover = cover
        self.style = style
        self.setter = setter
        self.contents = contents
        self.width = style.text_width
        self.left = self.width if style.large else self.width - RIGHT - BETWEEN

    def in_two_columns(self, less: int) -> list[Box]:
        """Return the cover with so many of its dispensable parts left out."""
        cover = self.cover
        head: list[tuple[float, Box]] = [(0, self._head(contents=less < 2))]
        at = self.left + BETWEEN
        if cover.end_hour:
            head.append((at, self._end_hour(RIGHT)))
        boxes: list[Box] = [Row(head, whole=False), Gap(15 if less < 1 else 8)]
        if less < 1 and cover.strip is not None:
            boxes += [_strip_box(cover.strip, self.width, self.style, self.setter), Gap(9)]
        middle: list[tuple[float, Box]] = [(0, Stack([*self._points(), *self._musts(lines=less < 5)]))]
        if cover.cuts:
            middle.append((at, Stack(list(self._cuts(RIGHT, None if less < 4 else 2)))))
        boxes += [Row(middle, whole=False), Gap(12 if less < 1 else 4)]
        boxes += self._roles()
        boxes += self._ticks()
        if less < 3 and cover.last:
            boxes += [Rule(self.width, self.style.rule, 6), self.setter.text(cover.last, self.style.body, self.width)]
        return boxes

    def in_one_column(self) -> list[Box]:
        cover, style = self.cover, self.style
        boxes: list[Box] = [self._head(contents=True), Gap(12)]
        if cover.end_hour:
            boxes += [self._end_hour(self.width), Gap(16)]
        boxes += [*self._points(), *self._musts()]
        if cover.cuts:
            boxes += [*self._cuts(self.width, None), Gap(16)]
        boxes += [*self._roles(), *self._ticks()]
        boxes += [Rule(self.width, style.rule, 8), self.setter.text(cover.last, style.body, self.width)]
        return boxes

    def _head(self, *, contents: bool) -> Box:
        cover, style = self.cover, self.style
        face = Face(28, 36, True) if style.large else Face(28, 32, True)
        title = self.setter.text(cover.title, face, self.left)
        under = self.setter.text(cover.subtitle, Face(18, 27) if style.large else Face(12, 17), self.left)
        boxes: list[Box] = [title, Gap(2), under]
        listed = self._contents() if contents else ()
        if listed:
            line = self.setter.text(listed, style.body if style.large else Face(10.5, 14), self.left)
            above = title.height + 2 + under.height
            boxes += [Gap(max(8, 92 - above - line.height)), Rule(self.left, style.rule, 4), line]
        return Stack(boxes)

    def _contents(self) -> Words:
        runs: list[Run] = []
        for number, (pages, what) in enumerate(self.contents):
            first = f"{self.cover.contents_page} {pages}" if not number else pages
            # No-break spaces keep a page number and what stands there together, and part them from the next.
            between = "\u00a0\u00a0 " if number + 1 < len(self.contents) else ""
            runs += [strong(_glued(first)), Run(f"\u00a0{_glued(what)}{between}")]
        return tuple(runs)

    def _end_hour(self, width: float) -> Box:
        cover = self.cover
        small = Face(18, 27) if self.style.large else Face(11, 15)
        inner = width - 2 * HEAVY_RULE - 4
        lines: list[Box] = [
            self.setter.text(cover.from_hour, small, inner, align="middle"),
            self.setter.text(cover.end_hour, Face(50, 54, True), inner, align="middle"),
            self.setter.text(cover.promise, small, inner, align="middle"),
        ]
        pad = HEAVY_RULE + 2
        return Framed(Stack(lines, whole=True), width=width, line=HEAVY_RULE, pad=(pad + 1, pad, pad + 5, pad))

    def _points(self) -> Iterator[Box]:
        cover, face = self.cover, self.style.cover
        yield self._section_head(words(strong(cover.points_title)), self.left)
        if not cover.points:
            for _ in range(BLANK_POINTS):
                yield Gap(22)
                yield Rule(self.left, self.style.rule)
        for point in cover.points:
            text = self.setter.text(point, face, self.left - 12)
            dash = Drawn(6, face.leading, _dash(face))
            yield Row([(0, dash), (12, text)])
            yield Gap(4)
        yield Gap(12)

    def _musts(self, *, lines: bool = True) -> Iterator[Box]:
        cover, style = self.cover, self.style
        if not cover.musts:
            return
        head = self._section_head(words(strong(cover.musts_title)), self.left)
        face = style.cover
        hour_face = Face(18, 27, True) if style.large else Face(14, 17, True)
        hour_width, mark_width = (72.0, 32.0) if style.large else (56.0, 24.0)
        for number, must in enumerate(cover.musts):
            mark = must_mark(self.setter, style, must.number)
            width = self.left - hour_width - mark_width
            text = Stack(
                [
                    self.setter.text(must.title, face.heavy(), width),
                    *([self.setter.text(must.line, style.table, width)] if must.line and lines else []),
                ]
            )
            lowered = Stack([Gap((face.leading - mark.height) / 2), mark])
            row = Row(
                [
                    (0, self.setter.text(must.hour, hour_face, hour_width)),
                    (hour_width, lowered),
                    (hour_width + mark_width, text),
                ]
            )
            yield Stack([head, row], whole=True) if number == 0 else row
            yield Gap(4)
        yield Gap(8)

    def _cuts(self, width: float, most: int | None) -> Iterator[Box]:
        cover, style = self.cover, self.style
        head = self._section_head(words(strong(cover.cuts_title)), width)
        face = style.table
        for cut in cover.cuts[:most]:
            mark = cut_mark(self.setter, style, cover.cut_label.format(number=cut.number))
            start = mark.width + 6
            won = self.setter.text(str(cut.won), face.heavy(), 30, align="right")
            text = self.setter.text(cut.text, face, width - start - 34)
            lowered = Stack([Gap((face.leading - mark.height) / 2), mark])
            row = Row([(0, lowered), (start, text), (width - 30, won)])
            yield Stack([head, row], whole=True) if cut is cover.cuts[0] else row
            yield Gap(3)
        yield Gap(3)
        yield Rule(width, style.rule, 4)
        yield self.setter.text(cover.cuts_note, style.side if not style.large else style.body, width)

    def _roles(self) -> Iterator[Box]:
        cover, style = self.cover, self.style
        if not cover.roles:
            return
        head = self._section_head(cover.roles_title, self.width)
        columns, height = (2, 40.0) if style.large else (3 if len(cover.roles) <= 6 else 4, 26.0)
        between = 16.0
        width = (self.width - (columns - 1) * between) / columns
        for first in range(0, len(cover.roles), columns):
            cells: list[tuple[float, Box]] = []
            for column, role in enumerate(cover.roles[first : first + columns]):
                text = self.setter.text(role, style.body, width)
                space = Gap(max(0.0, height - text.height - 2))
                cells.append((column * (width + between), Stack([space, text, Gap(1), Rule(width, style.rule)])))
            row = Row(cells)
            yield Stack([head, row], whole=True) if first == 0 else row
            yield Gap(4)
        yield Gap(12)

    def _ticks(self) -> Iterator[Box]:
        cover, style = self.cover, self.style
        if not cover.ticks:
            return
        yield Rule(self.width, style.rule, 5)
        yield self._heading(cover.ticks_title, self.width)
        yield Gap(2)
        face = style.body
        for row in cover.ticks:
            label = self.setter.text(row.label, face.heavy(), self.width)
            yield _tick_row(self.setter, label, row.options, face, self.width, stacked=style.large)
        yield Gap(8)

    def _section_head(self, title: Words, width: float) -> Box:
        return Stack([Rule(width, HEAVY_RULE, 5), self._heading(title, width), Gap(2)], whole=True)

    def _heading(self, title: Words, width: float) -> Box:
        strong_part = "".join(run.text for run in title if run.strong)
        rest = "".join(run.text for run in title if not run.strong)
        head = self.setter.text(strong_part, self.style.section, width)
        if not rest:
            return head
        aside = self.setter.text(rest, self.style.body, width)
        gap = 4.0
        if aside.count > 1 or head.last_width + gap + aside.last_width > width:
            return Stack([head, aside])
        drop = head.height - head.face.leading + baseline(head.face) - baseline(aside.face)

        def draw(pen: Pen, x: float, y: float) -> None:
            head.draw(pen, x, y)
            aside.draw(pen, x + head.last_width + gap, y + drop)

        return Drawn(width, head.height, draw)


def _glued(text: str) -> str:
    return text.replace(" ", "\u00a0")


def _dash(face: Face) -> Callable[[Pen, float, float], None]:
    def draw(pen: Pen, x: float, y: float) -> None:
        middle = y + baseline(face) - face.size * 0.27
        pen.line(x, middle, x + 5, middle, 1.4)

    return draw


def _tick_row(
    setter: Typesetter, label: Box, options: tuple[str, ...], face: Face, width: float, *, stacked: bool
) -> Box:
    """Return a label and its boxes to tick, in a row that wraps."""
    side = 16.0 if stacked else 11.0
    start = 0.0 if stacked else 64.0
    leading = face.leading + (6 if stacked else 5)
    x, y = start, label.height + 2 if stacked else 2.5
    drawn: list[tuple[float, float, Box]] = [(0.0, 0.0 if stacked else 2.5, label)]
    for option in options:
        text = setter.text(option, face, width - start - side - 6)
        wide = side + 6 + text.reach + 16
        if x + wide - 16 > width and x > start:
            x, y = start, y + leading
        drawn += [(x, y + (face.leading - side) / 2, tick_box(side)), (x + side + 6, y, text)]
        x += wide

    def draw(pen: Pen, at: float, top: float) -> None:
        for dx, dy, box in drawn:
            box.draw(pen, at + dx, top + dy)

    return Drawn(width, y + leading - 2.5, draw)


def _strip_box(strip: Strip, width: float, style: Style, setter: Typesetter) -> Box:
    scale = width / max(1, strip.end - strip.start)

    def draw(pen: Pen, x: float, y: float) -> None:
        for segment in strip.segments:
            left = x + (segment.start - strip.start) * scale
            _draw_segment(pen, segment, left, y, (segment.end - segment.start) * scale, style, setter)
        pen.line(x, y, x + width, y, BOX_RULE / 2)
        pen.line(x, y + STRIP_HEIGHT, x + width, y + STRIP_HEIGHT, BOX_RULE / 2)
        pen.line(x + width, y, x + width, y + STRIP_HEIGHT, BOX_RULE / 2)
        _draw_hours(pen, strip, x, y + STRIP_HEIGHT, scale, setter)

    return Drawn(width, STRIP_HEIGHT + 15, draw)


def _draw_segment(
    pen: Pen, segment: Segment, x: float, y: float, width: float, style: Style, setter: Typesetter
) -> None:
    if segment.look == "must" and not style.low_ink:
        pen.box(x, y, width, STRIP_HEIGHT, fill=0)
    elif segment.look == "must":
        pen.box(x, y, width, STRIP_HEIGHT, line=1.5)
    elif segment.look == "pause" and not style.low_ink:
        pen.tint(x, y, width, STRIP_HEIGHT)
    elif segment.look in ("pause", "slack"):
        pen.hatch(x, y, width, STRIP_HEIGHT)
    pen.line(x, y, x, y + STRIP_HEIGHT, BOX_RULE / 2)
    label = setter.text(segment.label, NAME, max(1.0, width - 6), align="middle", balanced=True)
    if label.count > 3 or label.reach > width - 3:
        short = segment.label.split(" ")[0] if segment.look == "must" else ""
        label = setter.text(short, NAME, max(1.0, width - 1), align="middle")
    if label.reach and label.reach <= width - 1:
        if segment.look in ("pause", "slack") and style.low_ink:
            pen.box(
                x + (width - label.reach) / 2 - 2,
                y + (STRIP_HEIGHT - label.height) / 2,
                label.reach + 4,
                label.height,
                fill=1,
            )
        pen.light(segment.look == "must" and not style.low_ink)
        label.draw(pen, x + (width - label.width) / 2, y + (STRIP_HEIGHT - label.height) / 2)
        pen.light(False)


def _draw_hours(pen: Pen, strip: Strip, x: float, y: float, scale: float, setter: Typesetter) -> None:
    face = Face(9, 12)
    hours = range(-(-strip.start // 60), strip.end // 60 + 1)
    every = 1 if len(hours) * 20 < (strip.end - strip.start) * scale else 3
    for hour in hours:
        at = x + (hour * 60 - strip.start) * scale
        pen.line(at, y, at, y + 3, BOX_RULE / 2)
        if hour % every:
            continue
        label = setter.text(wall_clock(hour * 60)[:2], face, 20)
        start = at - label.reach / 2
        right = x + (strip.end - strip.start) * scale - label.reach
        label.draw(pen, min(max(start, x), right), y + 2)
