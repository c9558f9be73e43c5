"""The timetable of a day: a table to be read standing, or in large print a row of blocks."""

from collections.abc import Callable

from exports.outline import DayEnd, DayRow, DayTable
from exports.pdf.boxes import Barred, Box, Drawn, Framed, Gap, Row, Rule, Stack
from exports.pdf.marks import baseline, cut_mark, must_mark, tick_box, titled_with_marks
from exports.pdf.pages import Pages
from exports.pdf.pen import Pen
from exports.pdf.style import HEAVY_RULE, RULE, Face, Style
from exports.pdf.text import Typesetter

START, MINUTES, LEAD, CHAIRS, REALLY = 48.0, 32.0, 32.0, 90.0, 38.0
WIDEST_LEAD = 78.0
TITLE = Face(12, 16, True)
HOUR = Face(16, 18, True)
HOUR_WITHIN = Face(12, 16, True)
TITLE_LARGE = Face(20, 28, True)
HOUR_LARGE = Face(28, 32, True)
HATCHED = 190.0
INDENT = 8.0
BETWEEN = 8.0
"""Between hours and titles where no minutes stand there."""
ABOVE, BELOW = 2.5, 3.5
WORTH_FOLLOWING = 230.0
"""So much of a page, in points, is enough for the sheet of an arrival or a welcome below the timetable."""
WORTH_BREAKING = 0.55
"""A page breaks before a break or meal from this share of its height on."""


def lay_day(table: DayTable, style: Style, setter: Typesetter, pages: Pages) -> None:
    """Lay a day's timetable on pages of its own, on one if it can be."""
    maker = _Maker(table, style, setter)
    full, bare = maker.rows(), maker.rows(notes=False)
    room, room_bare = pages.height - maker.height(full), pages.height - maker.height(bare)
    # Lines that are no question go where that saves a page, or leaves enough of this one for the first sheet.
    chosen = bare if room < 0 <= room_bare or room < WORTH_FOLLOWING <= room_bare else full
    _Laying(maker, pages, chosen).lay()


class _Maker:
    def __init__(self, table: DayTable, style: Style, setter: Typesetter) -> None:
        self.table = table
        self.style = style
        self.setter = setter
        self.width = style.text_width
        shown = table.columns
        self.left = START + (MINUTES if "minutes" in shown else BETWEEN)
        self.lead = self._lead_width() if "lead" in shown else 0.0
        self.chairs = CHAIRS if "chairs" in shown else 0.0
        self.really = self.width - (REALLY if "really" in shown else 0.0)
        self.what = self.really - self.left - self.lead - self.chairs

    def height(self, rows: list[Box]) -> float:
        return self.head().height + sum(box.height for box in rows) + self.foot().height

    def head(self, *, again: bool = False) -> Box:
        table, style, setter = self.table, self.style, self.setter
        face = style.section if again else style.page_title
        heavy = Rule(self.width, HEAVY_RULE, 3)
        if again or style.large:
            lines: list[Box] = [setter.text(table.title, face, self.width)]
            if not again:
                lines.append(setter.text(table.aside, style.body, self.width))
        else:
            aside = setter.text(table.aside, style.body, self.width / 2, align="right")
            title = setter.text(table.title, face, self.width - aside.reach - 12)
            drop = title.height - face.leading + baseline(face) - baseline(aside.face)
            lines = [Row([(0.0, title), (self.width / 2, Stack([Gap(drop), aside]))])]
        columns: list[Box] = [] if style.large else [self._column_heads(), Gap(3), Rule(self.width, RULE)]
        return Stack([*lines, Gap(6), heavy, *columns], whole=True)

    def rows(self, *, notes: bool = True) -> list[Box]:
        make = self._large_row if self.style.large else self._row
        return [make(row, notes, number == 0) for number, row in enumerate(self.table.rows)]

    def foot(self) -> Box:
        boxes: list[Box] = []
        if self.table.end is not None:
            boxes += [Rule(self.width, HEAVY_RULE, 3), self._end(self.table.end), Gap(3)]
            boxes += [Rule(self.width, HEAVY_RULE, 5)]
        if self.table.rows:
            boxes.append(self._key())
        return Stack(boxes, whole=True)

    def _lead_width(self) -> float:
        leads = {word for row in self.table.rows for word in row.lead.split()}
        widest = max((self.setter.width(word, TITLE) for word in leads), default=0.0)
        return min(WIDEST_LEAD, max(LEAD, widest + 8))

    def _column_heads(self) -> Box:
        starts = (0.0, 0.0, self.left, self.left + self.what, self.really - self.chairs, self.really + 4)
        face = self.style.column_head
        boxes: list[tuple[float, Box]] = []
        for number, (at, words) in enumerate(zip(starts, self.table.heads, strict=True)):
            if number == 1:
                boxes.append((0, self.setter.text(words, face, self.left - 12, align="right")))
            elif words:
                boxes.append((at, self.setter.text(words, face, self.width - at)))
        return Row(boxes)

    def _row(self, row: DayRow, notes: bool, first: bool) -> Box:
        setter, style = self.setter, self.style
        inset = INDENT if row.within else 0.0
        hour = HOUR_WITHIN if row.within else HOUR
        left = self.left + inset
        what = self._what(row, notes, self.what - inset)
        drop = baseline(TITLE) - baseline(hour)
        small = Face(10.5, 16)
        boxes: list[tuple[float, Box]] = [
            (inset, Stack([Gap(max(0.0, drop)), setter.text(row.start, hour, START)])),
            (0, setter.text(row.minutes, small, self.left - 12, align="right")),
            (left, what),
            (self.left + self.what, setter.text(row.lead, TITLE, max(self.lead, LEAD) - 4)),
            (self.really - self.chairs, self._chairs(row)),
        ]
        pad = (max(0.0, ABOVE - max(0.0, -drop)), 0.0, BELOW, 0.0)
        inner = Framed(Row(boxes), width=self.width, pad=pad)
        rule = Rule(self.width, 0 if first else style.rule)
        return Stack([rule, Framed(inner, width=self.width, under=self._under(row))], whole=True)

    def _what(self, row: DayRow, notes: bool, width: float) -> Box:
        setter, style = self.setter, self.style
        marks = self._marks(row)
        if not row.lead and not row.chairs and not row.left:
            width += self.lead + self.chairs
        aside = setter.text(row.aside, style.table, width - 12) if row.aside else None
        boxes: list[Box] = [titled_with_marks(setter, row.title, TITLE, width - 6, marks, aside)]
        width = min(width, self.what)
        if row.asked:
            text = setter.text(row.asked, style.table, width - 18, balanced=True)
            boxes += [Gap(1), Barred(text, style.bar, 8 if style.bar > 1 else 7)]
        if row.note and (notes or row.asked):
            boxes.append(setter.text(row.note, style.table, width - 12))
        return Stack(boxes)

    def _chairs(self, row: DayRow) -> Box:
        face = self.style.side
        lines: list[Box] = [Gap(2)]
        if row.chairs:
            lines.append(self.setter.text(row.chairs, face, CHAIRS - 6))
        if row.left:
            lines.append(self.setter.text(row.left, face.heavy(), CHAIRS - 6))
        return Stack(lines)

    def _marks(self, row: DayRow) -> list[Box]:
        setter, style = self.setter, self.style
        marks = [must_mark(setter, style, row.must)] if row.must else []
        labels = (self.table.cut_label.format(number=number) for number in row.cuts)
        return [*marks, *(cut_mark(setter, style, label) for label in labels)]

    def _under(self, row: DayRow) -> Callable[[Pen, float, float, float, float], None]:
        def draw(pen: Pen, x: float, y: float, _width: float, height: float) -> None:
            if row.look == "pause" and self.style.low_ink:
                pen.hatch(x + self.really - HATCHED, y, HATCHED, height)
            elif row.look == "pause":
                pen.tint(x - 4, y, self.really + 4, height)
            if self.really < self.width:
                pen.line(x + self.really, y - RULE, x + self.really, y + height, RULE)

        return draw

    def _large_row(self, row: DayRow, notes: bool, first: bool) -> Box:
        setter, style = self.setter, self.style
        hour = 96.0
        inset = 16.0 if row.within else 0.0
        width = self.width - hour - inset
        aside = setter.text(row.aside, style.table, width) if row.aside else None
        head = titled_with_marks(setter, row.title, TITLE_LARGE, width, self._marks(row), aside)
        right: list[Box] = [Gap(max(0.0, baseline(HOUR_LARGE) - baseline(TITLE_LARGE))), head]
        if row.asked:
            right.append(Barred(setter.text(row.asked, style.question, width - 14, balanced=True), style.bar, 12))
        if row.note and notes:
            right.append(setter.text(row.note, style.table, width))
        about = "; ".join(part for part in (row.chairs, row.left) if part)
        who = ", ".join(part for part in (row.lead, about) if part)
        if who:
            right.append(setter.text(who, Face(16, 24), width))
        start = setter.text(row.start, HOUR_LARGE, hour)
        inner = Framed(Row([(inset, start), (hour + inset, Stack(right))]), width=self.width, pad=(6, 0, 10, 0))
        return Stack([Rule(self.width, 0 if first else style.rule), self._large_ground(row, inner)], whole=True)

    def _large_ground(self, row: DayRow, inner: Box) -> Box:
        def draw(pen: Pen, x: float, y: float, _width: float, height: float) -> None:
            if row.look == "pause" and self.style.low_ink:
                pen.hatch(x + self.width - HATCHED, y, HATCHED, height)
            elif row.look == "pause":
                pen.tint(x - 4, y, self.width + 4, height)

        return Framed(inner, width=self.width, under=draw)

    def _end(self, end: DayEnd) -> Box:
        setter, style = self.setter, self.style
        hour_face = HOUR_LARGE if style.large else Face(20, 24, True)
        text_face = style.section if not style.large else TITLE_LARGE
        hour = setter.text(end.hour, hour_face, self.width)
        text = setter.text(end.text, text_face, self.width - hour.reach - 6)
        drop = baseline(hour_face) - baseline(text_face)
        first = Row([(0, hour), (hour.reach + 6, Stack([Gap(drop), text]))])
        ticks = self._end_ticks(end.ticks)
        if not style.large and text.count == 1 and hour.reach + 24 + text.reach + ticks.width <= self.width:
            return Row([(0, first), (self.width - ticks.width, Stack([Gap((24 - ticks.height) / 2 + 1.5), ticks]))])
        return Stack([first, ticks])

    def _end_ticks(self, labels: tuple[str, ...]) -> Box:
        setter, style = self.setter, self.style
        face = style.body if style.large else Face(10.5, 14)
        side = 16.0 if style.large else 11.0
        boxes: list[tuple[float, Box]] = []
        lines: list[Box] = []
        x = 0.0
        for label in labels:
            text = setter.text(label, face, self.width - side - 5)
            tick = Stack([Gap((face.leading - side) / 2), tick_box(side)])
            if style.large:
                lines.append(Row([(0, tick), (side + 6, text)]))
                continue
            boxes += [(x, tick), (x + side + 5, text)]
            x += side + 5 + text.reach + 12
        if lines:
            return Stack(lines)
        row = Row(boxes)
        row.width = x - 12
        return row

    def _key(self) -> Box:
        setter, style, key = self.setter, self.style, self.table.key
        face = style.footer
        numbers = [row.must for row in self.table.rows if row.must]
        cuts = [number for row in self.table.rows for number in row.cuts]
        drawn: list[tuple[float, float, Box]] = []
        x = 0.0
        shown = [
            (must_mark(setter, style, 1) if numbers else None, key[0]),
            (cut_mark(setter, style, self.table.cut_label.format(number=1)) if cuts else None, key[1]),
        ]
        if style.large:
            return Gap(0)
        for mark, words in shown:
            if mark is None:
                continue
            text = setter.text(words, face, self.width)
            drawn += [(x, (14 - mark.height) / 2, mark), (x + mark.width + 3, 1, text)]
            x += mark.width + 3 + text.reach + 6
        rest = setter.text(key[2], face, self.width - x)
        if rest.count > 1 and x:
            rest = setter.text(key[2], face, self.width)
            drawn.append((0.0, 15.0, rest))
        else:
            drawn.append((x, 1.0, rest))

        def draw(pen: Pen, at: float, y: float) -> None:
            for dx, dy, box in drawn:
                box.draw(pen, at + dx, y + dy)

        return Drawn(self.width, max(dy + box.height for _, dy, box in drawn), draw)


class _Laying:
    """Laying the rows on pages: a row stays whole, the end stays together, and a page likes to end at a break."""

    def __init__(self, maker: _Maker, pages: Pages, rows: list[Box]) -> None:
        self.maker = maker
        self.pages = pages
        self.rows = rows
        self.table = maker.table

    def lay(self) -> None:
        self._turn(again=False)
        foot = self.maker.foot()
        at = 0
        while at < len(self.rows):
            end = self._fitting(at, foot.height)
            if end == at:
                if not self.pages.is_bare:
                    self._turn(again=True)
                    continue
                self.pages.flow([self.rows[at]], self._again)
                end = at + 1
            else:
                for box in self.rows[at:end]:
                    self.pages.place(box)
            at = end
            if at < len(self.rows):
                self._turn(again=True)
        if foot.height > self.pages.room:
            self._turn(again=True)
        self.pages.flow([foot], self._again)

    def _fitting(self, at: int, foot: float) -> int:
        """Return up to which row the page is filled."""
        room, used, end = self.pages.room, 0.0, at
        while end < len(self.rows) and used + self.rows[end].height <= room:
            used += self.rows[end].height
            end += 1
        if end == len(self.rows):
            if used + foot <= room:
                return end
            tail = next((n for n in range(at, end) if self.table.rows[n].together), end - 1)
            return tail if tail > at else max(at + 1, end - 1)
        together = next((n for n in range(at, end) if self.table.rows[n].together), end)
        end = together if together > at else end
        while end - 1 > at and self.table.rows[end - 1].within and not self.table.rows[end - 1].start:
            # The name of a strand stays with its first block.
            end -= 1
        for better in range(end, at, -1):
            if better < len(self.rows) and self.table.rows[better].look == "pause":
                filled = sum(box.height for box in self.rows[at:better])
                if filled >= room * WORTH_BREAKING:
                    return better
        return end

    def _again(self) -> None:
        self._turn(again=True)

    def _turn(self, *, again: bool) -> None:
        self.pages.turn(self.table.footer, self.table.listed)
        self.pages.head(self.maker.head(again=again))
