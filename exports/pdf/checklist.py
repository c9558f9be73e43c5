"""A check-list: two boxes to tick for each thing, since it must also come home."""

from exports.outline import CheckList, CheckRow, CheckSection
from exports.pdf.boxes import Box, Gap, Row, Rule, Stack
from exports.pdf.marks import baseline, tick_box
from exports.pdf.pages import Pages
from exports.pdf.style import HEAVY_RULE, RULE, Face, Style
from exports.pdf.text import Typesetter

OUT, COUNT, BRINGS, BACK = 22.0, 40.0, 44.0, 20.0
WIDEST_USE = 150.0
SHARES = ((132.0, 150.0, 94.0), (132.0, 110.0, 134.0), (132.0, 92.0, 152.0), (150.0, 92.0, 134.0))
"""The widths for what, for, and if there is none: as measured, then for long words."""
WORTH_OTHER_COLUMNS = 0.92
NARROWEST = 510.3
"""The width of text for which the columns are measured; what is more goes to the names of things."""
ROW = 20.0
BEGINS = 240.0
"""The list begins below the sheets when so much of their page is left, in points."""
NUMBER = Face(12, 16, True)
THING = Face(11, 15, True)
LINE = Face(10, 13)


def lay_checklist(checklist: CheckList, style: Style, setter: Typesetter, pages: Pages) -> None:
    """Lay a check-list on pages of its own; a section begins with two rows at least."""
    maker = _Maker(checklist, style, setter)

    def turn() -> None:
        pages.turn(checklist.footer, checklist.listed)
        pages.head(maker.head())

    if pages.pages and not style.large and pages.room >= BEGINS:
        pages.list(checklist.listed)
        pages.place(Gap(24))
        pages.place(maker.head())
    else:
        turn()
    for section in checklist.sections:
        last = len(section.rows) - 1
        rows = [maker.row(row, first=at == 0, last=at == last) for at, row in enumerate(section.rows)]
        title = setter.text(section.title, style.section if style.large else Face(12, 15, True), maker.width)

        def turn_within(section: CheckSection = section) -> None:
            turn()
            again = setter.text(section.goes_on, style.side_head, maker.width)
            pages.head(Stack([Gap(5), again, Gap(3)]))

        pages.flow([Stack([Gap(6), title, Gap(4), *rows[:2]], whole=True)], turn)
        # The last two rows go over together.
        ends = max(2, len(rows) - 2)
        pages.flow([*rows[2:ends], Stack(rows[ends:], whole=True), Rule(maker.width, HEAVY_RULE)], turn_within)


class _Maker:
    def __init__(self, checklist: CheckList, style: Style, setter: Typesetter) -> None:
        self.checklist = checklist
        self.style = style
        self.setter = setter
        self.width = style.text_width
        self.shares = SHARES[0]
        if checklist.in_columns and not style.large:
            self.share_out()

    def head(self) -> Box:
        checklist, style, setter = self.checklist, self.style, self.setter
        title = setter.text(checklist.title, style.page_title, self.width)
        left = min(self.width * 0.5, title.reach + 16)
        aside = setter.text(checklist.aside, style.body, self.width - left, align="right")
        drop = max(0.0, baseline(style.page_title) - baseline(style.body))
        if style.large:
            return Stack([title, setter.text(checklist.aside, style.body, self.width), Gap(6), self._heavy()])
        row = Row([(0, title), (left, Stack([Gap(drop), aside]))])
        return Stack([row, Gap(6), self._column_heads(), Gap(3), self._heavy()])

    def row(self, row: CheckRow, *, first: bool = False, last: bool = False) -> Box:
        """Return a row; the rule under it is the line to write on in the column of who brings, with gaps beside."""
        if self.style.large:
            return self._large_row(row)
        inner = self._in_columns(row) if self.checklist.in_columns else self._in_lines(row)
        above: list[Box] = [Rule(self.width, RULE)] if first else []
        # Under the last row of a section comes a heavy rule.
        under: list[Box] = [] if last else [self._broken_rule()]
        gap = 1.0 if self.style.close else 2.0
        return Stack([*above, Gap(gap), inner, Gap(gap + 0.5), *under], whole=True)

    def _broken_rule(self) -> Box:
        brings, back = self.width - BRINGS - BACK, self.width - BACK + 2
        parts = [(0.0, brings - 6), (brings, BRINGS - 4), (back, BACK - 2)]
        return Row([(at, Rule(length, RULE)) for at, length in parts])

    def _heavy(self) -> Box:
        return Rule(self.width, HEAVY_RULE)

    def _columns(self) -> tuple[float, ...]:
        """Return where the columns begin: count, what, for, if there is none, brings, back."""
        what = OUT + COUNT + 8
        use = what + self.shares[0] - 8 + self.width - NARROWEST
        return OUT, what, use, use + self.shares[1], self.width - BACK - BRINGS, self.width - BACK

    def share_out(self) -> None:
        """Take the columns as they are measured, or others where long words make the list shorter in them."""
        rows = [row for section in self.checklist.sections for row in section.rows]
        heights = []
        for shares in SHARES:
            self.shares = shares
            heights.append(sum(self.row(row).height for row in rows))
        best = min(range(len(SHARES)), key=lambda at: heights[at])
        self.shares = SHARES[best if heights[best] < heights[0] * WORTH_OTHER_COLUMNS else 0]

    def _heads_in_columns(self) -> Box:
        face, (out, count, what, use, instead, brings, back) = self.style.column_head, self.checklist.heads
        at = self._columns()
        return Row(
            [
                (0, self.setter.text(out, face, OUT + 20)),
                (OUT, self.setter.text(count, face, COUNT, align="right")),
                (at[1], self.setter.text(what, face, self.shares[0])),
                (at[2], self.setter.text(use, face, self.shares[1])),
                (at[3], self.setter.text(instead, face, self.shares[2])),
                (at[4], self.setter.text(brings, face, BRINGS)),
                (self.width - 40, self.setter.text(back, face, 40, align="right")),
            ]
        )

    def _in_columns(self, row: CheckRow) -> Box:
        setter, at = self.setter, self._columns()
        boxes: list[tuple[float, Box]] = [
            (0, Stack([Gap(2), tick_box()])),
            (OUT, setter.text(row.count, NUMBER, COUNT, align="right")),
            (at[1], setter.text(row.what, THING, at[2] - at[1] - 8)),
            (at[2], setter.text(row.use, self.style.table, self.shares[1] - 8)),
            (at[3], Stack([Gap(1), setter.text(row.instead, self.style.side, self.shares[2] - 8)])),
            (self.width - 11, Stack([Gap(2), tick_box()])),
        ]
        return Row(boxes, least=ROW - 4)

    def _column_heads(self) -> Box:
        if self.checklist.in_columns:
            return self._heads_in_columns()
        face, (out, count, what, use, instead, brings, back) = self.style.column_head, self.checklist.heads
        end = self.width - BRINGS - BACK
        boxes: list[tuple[float, Box]] = [
            (0, self.setter.text(out, face, OUT + 20)),
            (OUT, self.setter.text(count, face, COUNT, align="right")),
            (OUT + COUNT + 8, self.setter.text(f"{what}; {instead}", face, 250)),
            (end - WIDEST_USE - 10, self.setter.text(use, face, WIDEST_USE, align="right")),
            (end, self.setter.text(brings, face, BRINGS)),
            (self.width - 40, self.setter.text(back, face, 40, align="right")),
        ]
        return Row(boxes)

    def _in_lines(self, row: CheckRow) -> Box:
        setter = self.setter
        left = OUT + COUNT + 8
        boxes: list[tuple[float, Box]] = [
            (0, Stack([Gap(2), tick_box()])),
            (OUT, setter.text(row.count, NUMBER, COUNT, align="right")),
            (self.width - 11, Stack([Gap(2), tick_box()])),
        ]
        end = self.width - BRINGS - BACK - 10
        when = setter.text(row.use, LINE, WIDEST_USE, align="right")
        told: list[Box] = [setter.text(row.what, THING, end - left - when.reach - 10)]
        if row.instead:
            told.append(setter.text(row.instead, self.style.side, end - left - (when.reach + 10) * (when.count > 1)))
        boxes += [(left, Stack(told)), (end - WIDEST_USE, Stack([Gap(1), when]))]
        return Row(boxes, least=ROW - 6)

    def _large_row(self, row: CheckRow) -> Box:
        setter, style = self.setter, self.style
        width = self.width - 84
        lines: list[Box] = [setter.text(row.what, style.body.heavy(), width)]
        lines += [setter.text(text, style.body, width) for text in (row.use, row.instead) if text]
        boxes: list[tuple[float, Box]] = [
            (0, Stack([Gap(6), tick_box(16)])),
            (22, setter.text(row.count, style.body.heavy(), 50, align="middle")),
            (76, Stack(lines)),
        ]
        return Stack([Rule(self.width, style.rule, 6), Row(boxes), Gap(6)], whole=True)
