"""The contingency card: rows that stay whole, seven to a page, and blank lines for numbers at the foot."""

from exports.pdf.boxes import Box, Drawn, Gap, Row, Rule, Stack
from exports.pdf.marks import baseline
from exports.pdf.pages import Pages
from exports.pdf.pen import Pen
from exports.pdf.style import HEAVY_RULE, Face, Style
from exports.pdf.text import Typesetter
from exports.safety_pieces import EmergencyCard, EmergencyRow

WHAT, BETWEEN = 138.0, 14.0
ROWS, ROWS_LARGE = 7, 4
"""So many rows stand on a page, and so many in large print."""
NUMBER_LINE, NUMBER_LINE_LARGE = 32.0, 44.0
BETWEEN_NUMBERS = 20.0


def lay_emergency(card: EmergencyCard, style: Style, setter: Typesetter, pages: Pages) -> None:
    """Lay the card; every page has the head, so many rows at most, and the lines for numbers at its foot."""
    maker = _Maker(card, style, setter)
    foot = maker.numbers()
    most = ROWS_LARGE if style.large else ROWS

    def turn() -> None:
        pages.turn(card.footer)
        pages.head(maker.head())

    def end() -> None:
        if foot.height > pages.room:
            turn()
        pages.place(foot, y=pages.height - foot.height)
        pages.used = pages.height

    turn()
    count = 0
    for row in card.rows:
        box = maker.row(row)
        if count and (count == most or box.height > pages.room - foot.height):
            end()
            turn()
            count = 0
        pages.flow([box], turn)
        count += 1
    end()


class _Maker:
    def __init__(self, card: EmergencyCard, style: Style, setter: Typesetter) -> None:
        self.card = card
        self.style = style
        self.setter = setter
        self.width = style.text_width

    def head(self) -> Box:
        style, setter = self.style, self.setter
        title = setter.text(self.card.title, style.page_title, self.width)
        if style.large:
            return Stack([title, setter.text(self.card.aside, Face(16, 22), self.width), Gap(4), self._heavy()])
        left = title.reach + 16
        aside = setter.text(self.card.aside, Face(10, 13), self.width - left, align="right")
        drop = max(0.0, baseline(style.page_title) - baseline(aside.face))
        return Stack([Row([(0, title), (left, Stack([Gap(drop), aside]))]), Gap(5), self._heavy()])

    def row(self, row: EmergencyRow) -> Box:
        if self.style.large:
            lines = [self.setter.text(row.what, Face(20, 27, True), self.width)]
            lines.append(self.setter.text(row.first, Face(19, 26, True), self.width))
            lines += [self.setter.text(line, Face(18, 25), self.width) for line in row.then]
            return Stack([Gap(7), *lines, Gap(8), Rule(self.width, self.style.rule)], whole=True)
        left = WHAT + BETWEEN
        what = self.setter.text(row.what, Face(16, 20, True), WHAT)
        acts: list[Box] = [self.setter.text(row.first, Face(15, 20, True), self.width - left), Gap(1)]
        acts += [self.setter.text(line, Face(13, 18), self.width - left) for line in row.then]
        return Stack([Gap(8), Row([(0, what), (left, Stack(acts))]), Gap(9), Rule(self.width, 0.75)], whole=True)

    def numbers(self) -> Box:
        """Return the lines to write numbers on, two beside each other: a label small at the start of each."""
        large = self.style.large
        face = self.style.foot if large else Face(10.5, 14)
        title = self.setter.text(self.card.numbers_title, face.heavy(), self.width)
        columns = 2
        width = (self.width - BETWEEN_NUMBERS * (columns - 1)) / columns
        line = NUMBER_LINE_LARGE if large else NUMBER_LINE
        rows: list[Box] = []
        numbers = self.card.numbers
        for at in range(0, len(numbers), columns):
            cells = [
                (side * (width + BETWEEN_NUMBERS), self._number(label, face, width, line))
                for side, label in enumerate(numbers[at : at + columns])
            ]
            rows.append(Row(cells))
        return Stack([title, *rows, Gap(6)], whole=True)

    def _number(self, label: str, face: Face, width: float, height: float) -> Box:
        text = self.setter.text(label, face, width)

        def draw(pen: Pen, x: float, y: float) -> None:
            text.draw(pen, x, y + height - face.leading - 2)
            pen.rule(x, y + height - 1, width, self.style.rule)

        return Drawn(width, height, draw)

    def _heavy(self) -> Box:
        return Rule(self.width, HEAVY_RULE)
