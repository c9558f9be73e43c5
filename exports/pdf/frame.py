"""The short sheet of a frame activity: what to do at the left, the words to say at the right, several to a page."""

from exports.outline import FrameSheet, FrameStep, words
from exports.outline import strong as bold
from exports.pdf.ahead import ahead_boxes, follows_on
from exports.pdf.boxes import Barred, Box, Gap, Row, Rule, Stack
from exports.pdf.marks import baseline, cut_mark, indent_of_watch, must_mark, titled_with_marks, watch_for
from exports.pdf.pages import Pages
from exports.pdf.sheet import Moved
from exports.pdf.style import HEAVY_RULE, Face, Style
from exports.pdf.text import Align, Typesetter

HOUR = Face(16, 20, True)
TITLE = Face(13, 20, True)
SAY = Face(12, 16, True)
START = 48.0
BETWEEN = 14.0
BETWEEN_SHEETS = 13.0
BETWEEN_STEPS = 5.0
MOST_HEAD_LINES = 6
"""Who leads, in a head that stands on every page of the sheet."""
LONG = 3
"""A sheet of so many steps may be parted between them."""
SHARE = 0.4
"""What to do takes this share of a step's width, on every sheet the same: the eye finds what to say in one place."""


def lay_frame(sheet: FrameSheet, style: Style, setter: Typesetter, pages: Pages, moved: Moved) -> None:
    """Lay the sheet of a frame activity below what is there, whole where it is no longer than a page.

    What stands at the end of the document is added to ``moved``.
    """
    _Laying(sheet, style, setter, pages).lay()
    moved.extend((sheet, note) for note in sheet.more)


class _Laying:
    def __init__(self, sheet: FrameSheet, style: Style, setter: Typesetter, pages: Pages) -> None:
        self.sheet = sheet
        self.style = style
        self.setter = setter
        self.pages = pages
        self.width = style.text_width

    def lay(self) -> None:
        boxes = self._boxes()
        lines = ahead_boxes(self.sheet.ahead, self.style, self.setter)
        ahead = [Gap(BETWEEN_SHEETS if not lines else 10), *lines]
        if not self._follows(ahead, boxes):
            self._turn()
        self.pages.list(self.sheet.listed)
        self.pages.flow([*ahead, *boxes], self._again)

    def _follows(self, ahead: list[Box], boxes: list[Box]) -> bool:
        """Whether the sheet stands on what is left of the page: whole, or (where it is long) begun."""
        begun = boxes[:1] if len(boxes) >= LONG else boxes
        first = sum(box.height for box in (*ahead, *begun))
        return follows_on(self.pages, self.sheet.footer) and first <= self.pages.room

    def _boxes(self) -> list[Box]:
        """Return the sheet as what is not parted: the head with the first step, the last with the lines after it."""
        steps = self._steps()
        end = self._end()
        joined: list[Box] = [Stack([self._head(), *steps[:1]], whole=True)]
        joined += [Stack([Gap(BETWEEN_STEPS), step], whole=True) for step in steps[1:]]
        if end:
            joined[-1] = Stack([joined[-1], *end], whole=True)
        return [*joined, *self._own_notes()]

    def _turn(self) -> None:
        self.pages.turn(self.sheet.footer, self.sheet.listed)

    def _again(self) -> None:
        self._turn()
        self.pages.head(self._head(again=True))

    def _head(self, *, again: bool = False) -> Box:
        sheet, style, setter = self.sheet, self.style, self.setter
        hour, title = (Face(24, 32, True), Face(20, 28, True)) if style.large else (HOUR, TITLE)
        at = 92.0 if style.large else START + 4
        length_width = self.width if style.large else 190.0
        align: Align = "start" if style.large else "right"
        length = setter.some_lines(sheet.length, style.table, length_width, MOST_HEAD_LINES, align=align)
        room = self.width - at - (0.0 if style.large else length.reach + 10)
        marks = [must_mark(setter, style, sheet.must)] if sheet.must else []
        named = titled_with_marks(setter, sheet.goes_on if again else sheet.title, title, room, marks)
        drop = Gap(max(0.0, baseline(hour) - baseline(title)))
        boxes: list[tuple[float, Box]] = [(0, setter.text(sheet.start, hour, at)), (at, Stack([drop, named]))]
        rule = Rule(self.width, HEAVY_RULE, 3)
        if style.large:
            return Stack([rule, Row(boxes), length, Gap(6)])
        lowered = Stack([Gap(max(0.0, baseline(hour) - baseline(style.table))), length])
        return Stack([rule, Row([*boxes, (self.width - 190, lowered)]), Gap(3)])

    def _steps(self) -> list[Box]:
        marked = self._marked()
        return [self._step(step, marked) for step in self.sheet.steps]

    def _marked(self) -> float:
        """Return the width of the column for clocks, or for places in the order."""
        longest = max((len(step.mark) for step in self.sheet.steps), default=0)
        if not longest:
            return 0.0
        if self.style.large:
            return 72.0 if longest > 2 else 30.0
        return 40.0 if longest > 2 else 18.0

    def _step(self, step: FrameStep, marked: float) -> Box:
        style, setter = self.style, self.setter
        mark: list[Box] = [setter.text(step.mark, style.table.heavy(), marked)] if step.mark else []
        if step.cut:
            mark += [Gap(2), cut_mark(setter, style, self.sheet.cut_label.format(number=step.cut))]
        width = self.width - marked
        if style.large or not step.say or not step.do:
            told: list[Box] = [setter.text(step.do, style.table, width)] if step.do else []
            told += [*self._said(step, width), *self._watched(step, width)]
            return Row([(0, Stack(mark)), (marked, Stack(told))])
        does = (width - BETWEEN) * SHARE
        left = does + BETWEEN
        told = [setter.text(step.do, style.table, does)]
        said, watched = self._said(step, width - left), self._watched(step, width - left)
        across = self._watched(step, width)
        under = Row([(0, Stack(told)), (left, Stack([*said, *watched]))])
        apart = Stack([Row([(0, Stack(told)), (left, Stack(said))]), *across])
        return Row([(0, Stack(mark)), (marked, min(under, apart, key=lambda box: box.height))])

    def _said(self, step: FrameStep, width: float) -> list[Box]:
        style, face = self.style, self.style.question if self.style.large else SAY
        if not step.say:
            return []
        text = self.setter.text(step.say, face, width - 10, balanced=True)
        return [Barred(text, style.bar, 8 if style.bar > 1 else 7)]

    def _watched(self, step: FrameStep, width: float) -> list[Box]:
        face = self.style.side
        if not step.watch_for:
            return []
        return [Gap(2), watch_for(self.setter.text(step.watch_for, face, width - indent_of_watch(face)))]

    def _end(self) -> list[Box]:
        boxes: list[Box] = [self.setter.text(line, self.style.side, self.width) for line in self.sheet.slim]
        return [Gap(4), *boxes] if boxes else []

    def _own_notes(self) -> list[Box]:
        note = self.sheet.own_notes
        if note is None:
            return []
        first, *rest = note.paragraphs
        told = (words(bold(f"{note.title}: "), *first), *rest)
        return [Gap(4), *(self.setter.text(paragraph, self.style.body, self.width) for paragraph in told)]
