"""The safety sheet: short sections, measures in columns with a box to tick, ruled lines to write on."""

from exports.outline import strong, words
from exports.pdf.boxes import Box, Drawn, Gap, Row, Rule, Stack, ended
from exports.pdf.marks import baseline, tick_box
from exports.pdf.pages import Pages
from exports.pdf.pen import Pen
from exports.pdf.style import HEAVY_RULE, MILLIMETRE, Style
from exports.pdf.text import Typesetter
from exports.safety_pieces import SafetySheet, SheetLine, SheetSection

ASIDES = (128.0, 84.0)
"""The widths of the columns after the first, in points."""
TICK = 34.0
BETWEEN = 12.0
RULED = 9 * MILLIMETRE
BLANK = 26.0


def lay_safety(sheet: SafetySheet, style: Style, setter: Typesetter, pages: Pages) -> None:
    """Lay the sheet on pages of its own; a heading never stands alone at the foot of a page."""
    maker = _Maker(sheet, style, setter)

    def turn() -> None:
        pages.turn(sheet.footer, sheet.listed)

    turn()
    pages.head(maker.head())
    boxes = [box for section in sheet.sections for box in (Gap(8 if style.close else 12), *maker.section(section))]
    if sheet.last:
        boxes = ended([*boxes, Gap(14), setter.text(sheet.last, style.body, style.text_width)])
    pages.flow(boxes, turn)


class _Maker:
    def __init__(self, sheet: SafetySheet, style: Style, setter: Typesetter) -> None:
        self.sheet = sheet
        self.style = style
        self.setter = setter
        self.width = style.text_width

    def head(self) -> Box:
        style, setter, sheet = self.style, self.setter, self.sheet
        title = setter.text(sheet.title, style.page_title, self.width)
        heavy = Rule(self.width, HEAVY_RULE)
        if style.large:
            return Stack([title, setter.text(sheet.aside, style.body, self.width), Gap(6), heavy, *self._blanks()])
        left = title.reach + 16
        aside = setter.text(sheet.aside, style.body, self.width - left, align="right")
        drop = max(0.0, baseline(style.page_title) - baseline(style.body))
        row = Row([(0, title), (left, Stack([Gap(drop), aside]))])
        return Stack([row, Gap(5), heavy, *self._blanks()])

    def section(self, section: SheetSection) -> list[Box]:
        """Return the boxes of a section, its heading with the first line as one."""
        title = self.setter.text(section.title, self.style.section, self.width)
        lines = [self._line(line) for line in section.lines]
        lines += [self._ruled() for _ in range(section.ruled)]
        head: list[Box] = [title, Gap(3)]
        if section.heads and not self.style.large:
            head += [self._heads(section.heads), Gap(2), Rule(self.width, HEAVY_RULE)]
        return [Stack([*head, *lines[:1]], whole=True), *lines[1:]]

    def _blanks(self) -> list[Box]:
        columns = 1 if self.style.large else 2
        width = (self.width - 20 * (columns - 1)) / columns
        face, height = self.style.body, BLANK if not self.style.large else 40.0
        rows: list[Box] = []
        for at in range(0, len(self.sheet.blanks), columns):
            cells = []
            for side, label in enumerate(self.sheet.blanks[at : at + columns]):
                cells.append((side * (width + 20), _blank(self.setter.text(label, face, width), width, height)))
            rows.append(Row(cells))
        return rows

    def _line(self, line: SheetLine) -> Box:
        if self.style.large:
            return self._large_line(line)
        face = self.style.body
        asides = sum(ASIDES[: len(line.asides)]) + BETWEEN * len(line.asides)
        width = self.width - asides - (TICK if line.tick else 0)
        told = self.setter.text(words(strong(line.lead), line.text), face, width - (BETWEEN if line.tick else 0))
        boxes: list[tuple[float, Box]] = [(0, told)]
        at = width + (BETWEEN if line.asides else 0)
        for text, wide in zip(line.asides, ASIDES, strict=False):
            boxes.append((at, self.setter.text(text, face, wide)))
            at += wide + BETWEEN
        if not line.tick:
            return Stack([Row(boxes, whole=False), Gap(2)])
        boxes.append((self.width - 11, Stack([Gap(2), tick_box()])))
        return Stack([Gap(3), Row(boxes), Gap(4), Rule(self.width, self.style.rule)], whole=True)

    def _large_line(self, line: SheetLine) -> Box:
        face, left = self.style.body, 26.0 if line.tick else 0.0
        width = self.width - left
        told: list[Box] = [self.setter.text(words(strong(line.lead), line.text), face, width)]
        aside = "; ".join(text for text in line.asides if text)
        if aside:
            told.append(self.setter.text(aside, face, width))
        if not line.tick:
            return Stack([*told, Gap(4)])
        row = Row([(0, Stack([Gap(6), tick_box(16)])), (left, Stack(told))])
        return Stack([row, Gap(6)], whole=True)

    def _heads(self, heads: tuple[str, ...]) -> Box:
        face = self.style.column_head
        at = self.width - TICK - sum(ASIDES) - BETWEEN
        boxes: list[tuple[float, Box]] = [(0, self.setter.text(heads[0], face, at))]
        for head, wide in zip(heads[1:], ASIDES, strict=False):
            boxes.append((at, self.setter.text(head, face, wide)))
            at += wide + BETWEEN
        boxes.append((self.width - TICK, self.setter.text(heads[-1], face, TICK, align="right")))
        return Row(boxes)

    def _ruled(self) -> Box:
        def draw(pen: Pen, x: float, y: float) -> None:
            pen.rule(x, y + RULED - 1, self.width, self.style.rule)

        return Drawn(self.width, RULED, draw)


def _blank(label: Box, width: float, height: float) -> Box:
    def draw(pen: Pen, x: float, y: float) -> None:
        label.draw(pen, x, y + height - label.height - 1)
        pen.rule(x, y + height - 1, width, 0.5)

    return Drawn(width, height, draw)
