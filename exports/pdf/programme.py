"""What participants are told about a day: one page, or two in large print."""

from collections.abc import Iterator

from exports.outline import Note, Programme, ProgrammeLine, ProgrammePart, words
from exports.outline import strong as bold
from exports.pdf.boxes import Box, Framed, Gap, Row, Rule, Stack, ended
from exports.pdf.pages import Pages
from exports.pdf.paging import NUMBER_ROOM, number_pages
from exports.pdf.pen import Pen
from exports.pdf.style import HEAVY_RULE, RULE, Face, Style
from exports.pdf.text import Typesetter

LABELS = 116.0
BETWEEN_NOTES = 24.0
CLOSENESS = (
    ((Face(16, 24), Face(12, 17)), 15.0),
    ((Face(14, 20), Face(11, 15)), 13.0),
    ((Face(14, 20), Face(11, 15)), 9.0),
    ((Face(13, 18), Face(11, 15)), 9.0),
    ((Face(12, 16), Face(10.5, 14)), 8.0),
    ((Face(12, 15), Face(10.5, 13.5)), 5.0),
)
"""A programme's line, the note under it and the gaps: as it should be, then closer when a day is full."""
FACES_LARGE = (Face(20, 30), Face(18, 27))


def lay_programme(programme: Programme, style: Style, setter: Typesetter, pages: Pages) -> None:
    """Lay a day's programme and its notes; a day begins a page, and nearly always ends on it."""
    maker = _Maker(programme, style, setter)
    start = len(pages.pages)
    pages.turn()
    if style.large:
        pages.height -= NUMBER_ROOM
        pages.flow([*maker.head(), *maker.parts(*FACES_LARGE)], pages.turn)
        end, notes = maker.end(), ended([*maker.notes(), Gap(20), maker.last()])
        if end.height + 14 <= pages.room:
            pages.flow([Gap(14), end], pages.turn)
            pages.turn()
            pages.flow(notes, pages.turn)
        else:
            # The hour of the end is never alone on a page: the notes follow it.
            pages.turn()
            pages.flow([end, Gap(14), *notes], pages.turn)
        pages.height += NUMBER_ROOM
        number_pages(pages, start, programme.page_of, style, setter)
        return
    last = maker.last()
    for faces, gap in CLOSENESS:
        maker.close = gap < 9
        boxes = [*maker.head(), *maker.parts(*faces), Gap(gap), maker.end(), Gap(gap + 3), *maker.notes(gap - 4)]
        if sum(box.height for box in boxes) + 6 + last.height <= pages.height:
            break
    pages.flow(boxes, pages.turn)
    if last.height > pages.room:
        pages.turn()
    pages.place(last, y=pages.height - last.height)
    pages.used = pages.height


class _Maker:
    def __init__(self, programme: Programme, style: Style, setter: Typesetter) -> None:
        self.programme = programme
        self.style = style
        self.setter = setter
        self.width = style.text_width
        self.labels = 150.0 if style.large else LABELS
        self.close = False
        """Whether white space is short: a full day on a small page."""

    def head(self) -> list[Box]:
        large = self.style.large
        title = self.setter.text(self.programme.title, Face(28, 38 if large else 34, True), self.width)
        under = self.setter.text(self.programme.subtitle, Face(18, 27) if large else Face(13, 18), self.width)
        return [title, under, Gap(7), Rule(self.width, HEAVY_RULE)]

    def parts(self, face: Face, small: Face) -> list[Box]:
        boxes: list[Box] = []
        parts = self.programme.parts
        for number, part in enumerate(parts):
            if part.meal:
                boxes.append(self._meal(part, face, small))
                continue
            above, below = (5, 4) if self.close else (9, 7)
            boxes += [Gap(above), *self._part(part, face, small), Gap(below)]
            if number + 1 == len(parts) or not parts[number + 1].meal:
                boxes.append(Rule(self.width, self.style.rule))
        return boxes

    def _part(self, part: ProgrammePart, face: Face, small: Face) -> Iterator[Box]:
        width = self.width - self.labels
        label = self.setter.text(part.label, face.heavy(), self.labels - 8)
        for number, line in enumerate(part.lines):
            text = self._line(line, face, small, width)
            yield Row([(0, label), (self.labels, text)] if number == 0 else [(self.labels, text)])

    def _line(self, line: ProgrammeLine, face: Face, small: Face, width: float) -> Box:
        if line.rest:
            note = f" {line.note}" if line.note else ""
            dot = "." if note and line.title[-1:].isalnum() else ""
            return self.setter.text(words(bold(line.title + dot), note), face, width)
        title = self.setter.text(line.title, face, width)
        return Stack([title, self.setter.text(line.note, small, width)]) if line.note else title

    def _meal(self, part: ProgrammePart, face: Face, small: Face) -> Box:
        hour = Face(face.size + 4, face.leading + 4, True)
        width = self.width - self.labels - 10
        lines = [self._line(line, face, small, width) for line in part.lines]
        row = Row([(8, self.setter.text(part.label, hour, self.labels - 8)), (self.labels, Stack([Gap(2), *lines]))])

        def draw(pen: Pen, x: float, y: float, _width: float, height: float) -> None:
            if self.style.low_ink:
                pen.hatch(x + self.width - 60, y, 60, height)
            else:
                pen.tint(x, y, self.width, height)
            pen.rule(x, y, self.width, RULE)
            pen.rule(x, y + height - RULE, self.width, RULE)

        pad = (5.0, 0.0, 6.0, 0.0) if self.close else (9.0, 0.0, 10.0, 0.0)
        return Framed(row, width=self.width, pad=pad, under=draw)

    def end(self) -> Box:
        hour = self.setter.text(self.programme.end_hour, Face(48, 54, True), 160)
        face = Face(20, 30) if self.style.large else Face(14, 20)
        text = self.setter.text(self.programme.end_text, face, self.width - 32 - hour.reach - 28)
        lowered = Stack([Gap(max(0.0, (hour.height - text.height) / 2)), text])
        row = Row([(0, hour), (hour.reach + 28, lowered)])
        return Framed(row, width=self.width, line=HEAVY_RULE, pad=(10, 16, 10, 16))

    def notes(self, gap: float = 9.0) -> list[Box]:
        """Return the notes in rows, with a gap between them."""
        columns = 1 if self.style.large else 2
        width = (self.width - BETWEEN_NOTES * (columns - 1)) / columns
        notes = self.programme.notes
        rows: list[Box] = []
        for at in range(0, len(notes), columns):
            cells = [
                (side * (width + BETWEEN_NOTES), self._note(note, width))
                for side, note in enumerate(notes[at : at + columns])
            ]
            rows += [Row(cells), Gap(gap)]
        return rows[:-1]

    def _note(self, note: Note, width: float) -> Box:
        large = self.style.large
        head = self.setter.text(note.title, Face(20, 28, True) if large else Face(13, 18, True), width)
        texts = [self.setter.text(p, self._note_face, width) for p in note.paragraphs]
        return Stack([Rule(width, HEAVY_RULE, 6), head, Gap(1), *texts], whole=True)

    @property
    def _note_face(self) -> Face:
        if self.style.large:
            return Face(18, 27)
        return Face(12, 16) if self.close else Face(12.5, 18)

    def last(self) -> Box:
        face = Face(16, 24) if self.style.large else Face(11, 15)
        return Stack([Rule(self.width, RULE, 5), self.setter.text(self.programme.last, face, self.width)], whole=True)
