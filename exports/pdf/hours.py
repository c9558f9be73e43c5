"""A table of hours for somebody with a task of her own, with notes in two columns under it."""

from collections.abc import Iterator

from exports.pdf.boxes import Box, Framed, Gap, Row, Rule, Stack, ended
from exports.pdf.marks import baseline
from exports.pdf.pages import Pages
from exports.pdf.pen import Pen
from exports.pdf.style import HEAVY_RULE, Face, Style
from exports.pdf.text import TextBox, Typesetter
from exports.pieces import HourRow, HourTable, TableNote
from exports.runs import Run, Words, plain

HOUR, LONG_HOUR = 56.0, 92.0
WHAT_SHARES = (0.4, 0.7, 0.8)
BETWEEN = 20.0
START = Face(14, 18, True)
LINE = Face(12, 17)
LITTLE = 0.15
"""A column of so much fewer letters than its neighbour is narrow."""
WORDY = 1_400
"""A table of more letters than this is set closer."""
HATCHED, LEAST_HATCH = 190.0, 20.0
WORTH_WHOLE = 0.6
"""Notes that take no more of a page than this stay together on one."""


def lay_hours(table: HourTable, style: Style, setter: Typesetter, pages: Pages) -> None:
    """Lay the table, and the notes under it or on a page of their own."""
    maker = _Maker(table, style, setter)

    def turn() -> None:
        pages.turn(table.footer)
        pages.head(maker.head())

    turn()
    pages.flow([maker.row(row, first=at == 0) for at, row in enumerate(table.rows)], turn)
    notes = maker.notes()
    whole = sum(box.height for box in notes) < pages.height * WORTH_WHOLE
    below: list[Box] = [Gap(14)]
    if not notes or (whole and sum(box.height for box in notes) + 14 > pages.room):
        # Else the rules of the notes end the table.
        below.insert(0, Rule(maker.width, HEAVY_RULE))

    def turn_to_notes() -> None:
        pages.turn(table.footer)
        pages.head(maker.title())

    pages.flow(below, turn_to_notes)
    pages.flow([Stack(notes, whole=True)] if whole else ended(notes), turn_to_notes)


def _paragraphs(told: Words) -> Iterator[Words]:
    """Yield what stands between the line breaks that begin a run."""
    found: list[Run] = []
    for run in told:
        if run.text.startswith("\n") and found:
            yield tuple(found)
            found = [Run(run.text[1:], run.strong)]
        else:
            found.append(run)
    if found:
        yield tuple(found)


class _Maker:
    def __init__(self, table: HourTable, style: Style, setter: Typesetter) -> None:
        self.table = table
        self.style = style
        self.setter = setter
        self.width = style.text_width
        longest = max((len(row.hour) for row in table.rows), default=0)
        self.hour = (HOUR if longest <= 5 else LONG_HOUR) * (1.5 if style.large else 1)
        what = sum(len(plain(row.what)) for row in table.rows)
        more = sum(len(plain(row.more)) for row in table.rows)
        self.share = WHAT_SHARES[0 if what <= more else 2 if more < what * LITTLE else 1]
        self.line = style.body if style.large or style.close or what + more > WORDY else LINE

    def title(self) -> Box:
        """Return the head of a page that holds only notes."""
        return Stack([self.setter.text(self.table.title, self.style.page_title, self.width), Gap(10)])

    def head(self) -> Box:
        style, setter, table = self.style, self.setter, self.table
        title = setter.text(table.title, style.page_title, self.width)
        under = setter.text(table.aside, style.body, self.width, balanced=True)
        heads: list[Box] = [] if style.large else [Gap(6), self._heads(), Gap(3)]
        aside: list[Box] = [under] if table.aside else []
        return Stack([title, *aside, *heads, Gap(2), Rule(self.width, HEAVY_RULE)])

    def _heads(self) -> Box:
        face, (hour, what, more) = self.style.column_head, self.table.heads
        return Row(
            [
                (0, self.setter.text(hour, face, self.hour)),
                (self.hour, self.setter.text(what, face, self._what_width)),
                (self.hour + self._what_width + 12, self.setter.text(more, face, self._more_width)),
            ]
        )

    @property
    def _what_width(self) -> float:
        return (self.width - self.hour - 12) * self.share

    @property
    def _more_width(self) -> float:
        return self.width - self.hour - 12 - self._what_width

    def row(self, row: HourRow, *, first: bool) -> Box:
        style, setter = self.style, self.setter
        start, line = Face(20, 27, True) if style.large else START, self.line
        drop = Gap(max(0.0, baseline(start) - baseline(line)))
        hour = setter.text(row.hour, start, self.hour - 4)
        if style.large:
            told = [setter.text(text, line, self.width - self.hour) for text in (row.what, row.more) if text]
            free = self._free(told[0].reach if told else 0.0, self.width) if len(told) < 2 else (0.0, 0.0)
            inner = Row([(0, hour), (self.hour, Stack([drop, *told]))], whole=False)
        else:
            columns: list[tuple[float, Box]] = [(0, hour)]
            wide = self.width - self.hour if not row.more else self._what_width
            reach, end = 0.0, self.width
            if row.what:
                what = Stack(
                    [box for text in _paragraphs(row.what) for box in (setter.text(text, line, wide), Gap(2))]
                )
                columns.append((self.hour, Stack([drop, what])))
                reach = max(text.reach for text in what.boxes if isinstance(text, TextBox))
            if row.more:
                end = self.hour + (self._what_width + 4 if row.what else 0)
                at = self.hour + (self._what_width + 12 if row.what else 0)
                columns.append((at, Stack([drop, setter.text(row.more, style.table, self.width - at)])))
            free = self._free(reach, end)
            inner = Row(columns, whole=False)
        pad = (4.0, 0.0, 6.0, 0.0) if style.large else (2.0, 0.0, 3.0, 0.0)
        framed = Framed(inner, width=self.width, pad=pad, under=lambda *at: self._ground(row, free, *at))
        return Stack([Rule(self.width, 0 if first else style.rule), framed], whole=framed.height < 300)

    def _free(self, reach: float, end: float) -> tuple[float, float]:
        """Return where a hatch begins in a row and how long it is: never under words."""
        start = max(self.hour + reach + 10, end - HATCHED)
        return start, max(0.0, end - start)

    def _ground(
        self, row: HourRow, free: tuple[float, float], pen: Pen, x: float, y: float, _width: float, height: float
    ) -> None:
        if row.look != "pause":
            return
        if self.style.low_ink:
            start, length = free
            if length >= LEAST_HATCH:
                pen.hatch(x + start, y, length, height)
        else:
            pen.tint(x - 4, y, self.width + 4, height)

    def notes(self) -> list[Box]:
        columns = 1 if self.style.large else 2
        width = (self.width - BETWEEN * (columns - 1)) / columns
        notes = [self._note(note, width) for note in self.table.notes]
        if columns == 1:
            return [box for note in notes for box in (note, Gap(10))]
        heights, sides = [0.0, 0.0], [list[Box](), list[Box]()]
        for note in notes:
            side = 0 if heights[0] <= heights[1] else 1
            sides[side] += [note, Gap(10)]
            heights[side] += note.height + 10
        return [Row([(at * (width + BETWEEN), Stack(side)) for at, side in enumerate(sides) if side], whole=False)]

    def _note(self, note: TableNote, width: float) -> Box:
        style, setter = self.style, self.setter
        head = setter.text(note.title, style.section if style.large else Face(13, 18, True), width)
        told: list[Box] = [setter.text(paragraph, style.body, width) for paragraph in note.paragraphs]
        spaced = [box for text in told for box in (text, Gap(2))]
        boxes = ended([Stack([Rule(width, HEAVY_RULE, 4), head, *spaced[:1]], whole=True), *spaced[1:-1]])
        return Stack(boxes, whole=sum(box.height for box in boxes) < 260)
