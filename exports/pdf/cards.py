"""Cue cards on sheets to cut: the question in front in the largest letters, steps and care on the back."""

from collections.abc import Callable

from msgspec import Struct

from exports.pdf.boxes import Box, Drawn, Framed, Gap, Row, Rule, Stack
from exports.pdf.cutting import Sheet, stacked
from exports.pdf.marks import baseline, cut_mark
from exports.pdf.pages import Pages
from exports.pdf.pen import Pen
from exports.pdf.style import HEAVY_RULE, RULE, Face, Style
from exports.pdf.text import TextBox, Typesetter
from exports.pieces import CardStep, CueCard, CueCards
from exports.runs import Words

MOST_LINES = 6
"""A question of more lines takes the next smaller letters."""


class Measures(Struct, frozen=True):
    """The measures of one size of card, in points."""

    inside: float
    start: Face
    length: Face
    end: Face
    title: Face
    form: Face
    questions: tuple[Face, ...]
    padding: float
    next: Face
    number: Face
    back_title: Face
    clock: float
    steps: tuple[Face, ...]
    notes: tuple[Face, ...]


_SMALLER = (Face(15, 20, True), Face(12, 16, True), Face(9, 12, True), Face(7, 9, True))
"""For a question that is a page long: smaller letters rather than a part of it."""
A6 = Measures(
    inside=31,
    start=Face(32, 36, True),
    length=Face(12, 16),
    end=Face(16, 20, True),
    title=Face(18, 23, True),
    form=Face(12, 16),
    questions=(Face(23, 30, True), Face(20, 26, True), Face(18, 24, True), *_SMALLER),
    padding=12,
    next=Face(13, 17, True),
    number=Face(9, 12),
    back_title=Face(14, 18.5, True),
    clock=48,
    steps=(Face(14, 18.5), Face(12.5, 16.5), Face(11, 14.5), Face(10, 13)),
    notes=(Face(12.5, 16.5), Face(12.5, 16.5), Face(11, 14.5), Face(10, 13)),
)
A7 = Measures(
    inside=22,
    start=Face(24, 27, True),
    length=Face(10, 14),
    end=Face(13, 17, True),
    title=Face(14, 18, True),
    form=Face(10, 13),
    questions=(Face(17, 22, True), Face(15, 19, True), *_SMALLER[1:]),
    padding=7,
    next=Face(10.5, 14, True),
    number=Face(9, 12),
    back_title=Face(11.5, 15, True),
    clock=38,
    steps=(Face(11, 14), Face(10, 12.5), Face(9, 11.5)),
    notes=(Face(10, 12.5), Face(10, 12.5), Face(9, 11.5)),
)
A5 = Measures(
    inside=40,
    start=Face(44, 50, True),
    length=Face(18, 24),
    end=Face(24, 30, True),
    title=Face(26, 33, True),
    form=Face(18, 24),
    questions=(Face(34, 43, True), Face(28, 36, True), Face(24, 31, True), Face(20, 26, True), *_SMALLER),
    padding=12,
    next=Face(18, 24, True),
    number=Face(16, 20),
    back_title=Face(20, 26, True),
    clock=72,
    steps=(Face(18, 25), Face(16, 22)),
    notes=(Face(18, 25), Face(16, 22)),
)
_SIZES = {2: (A5, 1, 2), 4: (A6, 2, 2), 8: (A7, 2, 4)}


def lay_cards(deck: CueCards, style: Style, setter: Typesetter, pages: Pages) -> None:
    """Lay cards front and back on sheets; the piles of cut sheets laid on each other are in running order."""
    measures, columns, rows = _SIZES[deck.on_a_sheet]
    sheet = Sheet(style, columns, rows)
    maker = _Maker(deck, measures, sheet, style, setter)
    for numbers in stacked(len(deck.cards), sheet.count):
        for draw, place in (
            (maker.front, sheet.place_of),
            (maker.back, lambda at: sheet.behind(at, deck.turned_on)),
        ):
            sheet.turn(pages)
            for at, number in enumerate(numbers):
                sheet.lay(pages, place(at), draw(deck.cards[number]))


class _Maker:
    def __init__(self, deck: CueCards, measures: Measures, sheet: Sheet, style: Style, setter: Typesetter) -> None:
        self.deck = deck
        self.measures = measures
        self.style = style
        self.setter = setter
        self.whole = (sheet.piece_width, sheet.piece_height)
        self.width = sheet.piece_width - 2 * measures.inside
        self.height = sheet.piece_height - 2 * measures.inside

    def front(self, card: CueCard) -> Box:
        foot = self._foot(card.next, card.number)
        boxes = self._head(card)
        room = self.height - foot.height - sum(box.height for box in boxes)
        if card.question:
            boxes += [Gap(6), self._question(card.question, room - 6 - 8)]
        return self._card(boxes, foot)

    def back(self, card: CueCard) -> Box:
        foot = self._foot(card.after, card.number)
        minutes = self.setter.text(card.minutes, self.measures.back_title, 40, align="right")
        title = self._cut_to(card.title, self.measures.back_title, self.width - minutes.reach - 12, 2)
        head = Stack([Row([(0, title), (self.width - 40, minutes)]), Gap(3), Rule(self.width, HEAVY_RULE, 3)])
        return self._card([head, *self._told(card, self.height - foot.height - head.height - 4)], foot)

    def _head(self, card: CueCard) -> list[Box]:
        measures, setter = self.measures, self.setter
        start = setter.text(card.start, measures.start, self.width)
        end = setter.text(card.end, measures.end, self.width - start.reach - 8, align="right")
        length = setter.text(card.length, measures.length, self.width - start.reach - 16 - end.reach, align="right")
        beside = self.width - end.reach - measures.length.size * 0.3
        under = baseline(measures.start)
        row = Row(
            [
                (0, start),
                (self.width - end.width, Stack([Gap(under - baseline(measures.end)), end])),
                (beside - length.width, Stack([Gap(under - baseline(measures.length)), length])),
            ]
        )
        small = measures is A7
        boxes: list[Box] = [row, Gap(2), Rule(self.width, HEAVY_RULE, 3 if small else 5)]
        boxes.append(self._cut_to(card.title, measures.title, self.width, 1 if small else 2))
        # The smallest card keeps its front for the question; how people sit is said on its back.
        return boxes if small else [*boxes, self._cut_to(card.form, measures.form, self.width, 2)]

    def _question(self, question: str, room: float) -> Box:
        """Return the question in its box, in the largest letters that give few lines and fit."""
        pad = self.measures.padding
        inner = self.width - 2 * pad
        faces = self.measures.questions
        for number, face in enumerate(faces):
            text = self.setter.text(question, face, inner, balanced=True)
            fits = text.height + 2 * pad <= room
            if fits and (text.count <= MOST_LINES or number >= 2):
                break
        box: Box = text
        if text.height + 2 * pad > room:
            box = text.split(max(text.face.leading, room - 2 * pad), force=True)[0] or text
        return Framed(box, width=self.width, line=HEAVY_RULE, pad=(pad - 2, pad, pad + 1, pad))

    def _told(self, card: CueCard, room: float) -> list[Box]:
        """Return the steps and as many notes as have room, in words as full and letters as large as can be."""
        tries: list[tuple[Callable[[CardStep], Words], int]] = [
            (lambda step: step.do, 0),
            (lambda step: step.do, 1),
            *((lambda step: step.some or step.short, at) for at in (0, 1)),
            *((lambda step: step.short, at) for at in range(len(self.measures.steps))),
        ]
        notes = 2 * min(1, len(card.notes))
        for told, at in tries:
            steps = self._steps(card, told, self.measures.steps[at])
            made = self._notes(card.notes, self.measures.notes[at])
            if _height(steps) + _height(made[:notes]) <= room:
                break
        if _height(steps) > room:
            return self._first_steps(steps, room)
        boxes, left = list[Box](), room
        for box in (*steps, *made):
            if box.height > left:
                break
            boxes.append(box)
            left -= box.height
        return boxes

    def _first_steps(self, steps: list[Box], room: float) -> list[Box]:
        """Return the steps that have room whole, and a word that there are more."""
        more = self.setter.text(self.deck.more, self.measures.notes[-1].heavy(), self.width)
        boxes, left = list[Box](), room - more.height - 6
        for box in steps:
            if box.height > left:
                break
            boxes.append(box)
            left -= box.height
        return [*boxes, Gap(6), more]

    def _steps(self, card: CueCard, told: Callable[[CardStep], Words], face: Face) -> list[Box]:
        boxes: list[Box] = []
        width = self.width - self.measures.clock
        for number, step in enumerate(card.steps):
            if number:
                boxes.append(Stack([Gap(3), Rule(self.width, RULE, 2)]))
            lines: list[Box] = [self.setter.text(told(step), face, width)]
            if step.cut:
                lines.append(cut_mark(self.setter, self.style, self.deck.cut_label.format(number=step.cut)))
            clock = self.setter.text(step.clock, face.heavy(), self.measures.clock)
            boxes.append(Row([(0, clock), (self.measures.clock, Stack(lines))]))
        return [*boxes, Stack([Gap(5), Rule(self.width, HEAVY_RULE, 4)])] if boxes else []

    def _notes(self, notes: tuple[Words, ...], face: Face) -> list[Box]:
        return [box for note in notes for box in (self.setter.text(note, face, self.width), Gap(4))]

    def _foot(self, told: str, number: str) -> Box:
        wide = 90 * self.measures.number.size / A6.number.size
        counted = self.setter.text(number, self.measures.number, wide, align="right")
        text = self._cut_to(told, self.measures.next, self.width - counted.reach - 10, 2)
        drop = max(0.0, text.height - text.face.leading + baseline(text.face) - baseline(counted.face))
        row = Row([(0, text), (self.width - wide, Stack([Gap(drop), counted]))])
        return Stack([Rule(self.width, RULE, 4), row], whole=True)

    def _cut_to(self, text: str, face: Face, width: float, lines: int) -> TextBox:
        return self.setter.some_lines(text, face, width, lines)

    def _card(self, boxes: list[Box], foot: Box) -> Box:
        inside, (width, height) = self.measures.inside, self.whole

        def draw(pen: Pen, x: float, y: float) -> None:
            Stack(boxes).draw(pen, x + inside, y + inside)
            foot.draw(pen, x + inside, y + height - inside - foot.height)

        return Drawn(width, height, draw)


def _height(boxes: list[Box]) -> float:
    return sum(box.height for box in boxes)
