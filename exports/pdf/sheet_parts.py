"""The parts of a tool's sheet as boxes: head, steps, notes, and the line of what comes next."""

from collections.abc import Callable

from msgspec import Struct

from exports.outline import BlockSheet, Note, Run, SheetStep, Words, words
from exports.outline import strong as bold
from exports.pdf.boxes import Box, Framed, Gap, Parted, Row, Rule, Stack, ended
from exports.pdf.marks import baseline, cut_mark, indent_of_watch, watch_for
from exports.pdf.note_boxes import note_boxes, with_their_rules
from exports.pdf.style import BOX_RULE, HEAVY_RULE, Face, Style
from exports.pdf.text import Align, Typesetter

CLOCK = 48.0
MOST_TITLE_LINES = 8
FOOT_SHARES = (152.0, 200.0, 126.0)
FOOT_BETWEEN = 16.0


class Spacing(Struct, frozen=True):
    """White space on a sheet, in points: round a rule between steps, above and in a box, above a watch-for."""

    above_rule: float
    below_rule: float
    above_box: float
    box: tuple[float, float, float, float]


ROOMY = Spacing(6, 5, 4, (4, 8, 5, 8))
CLOSE = Spacing(4, 3.5, 3, (2.5, 8, 3.5, 8))
BESIDE = 12.0
SHARES = (0.36, 0.42, 0.48, 0.54, 0.6)
"""What to do takes one of these shares of the width where the words stand beside it."""


class SheetParts:
    """Makes the parts of one sheet, at any width."""

    def __init__(self, sheet: BlockSheet, style: Style, setter: Typesetter) -> None:
        self.sheet = sheet
        self.style = style
        self.setter = setter
        self.width = style.text_width
        self._notes: dict[tuple[str, float], list[Box]] = {}

    def head(self, *, again: bool = False, close: bool = False) -> Box:
        """Return the head of the sheet; ``again`` on the pages after its first, ``close`` where room is short."""
        sheet, style, setter = self.sheet, self.style, self.setter
        if again and not style.large:
            return self._small_head()
        hour_face = Face(30, 36, True)
        title_face = Face(20, 28, True) if style.large else style.page_title
        hours = setter.text(sheet.start, hour_face, 100)
        small = Face(16, 22) if style.large else Face(11, 15)
        length_width = 150.0 if style.large else 110.0
        length = setter.text(sheet.length, small, length_width, align="right")
        end_face = Face(20, 26, True) if style.large else Face(14, 17, True)
        end = setter.text(sheet.end, end_face, length_width, align="right")
        if close and sheet.leads:
            # Who leads stands under the end, so that the purpose has its line for itself.
            length_width = 150.0
            until = words(f"{sheet.length} ", bold(sheet.end))
            length = setter.text(until, small, length_width, align="right")
            end = setter.text(sheet.leads, style.table, length_width, align="right")
        at = 108.0 if style.large else 92.0
        named = sheet.goes_on if again else sheet.title
        title = setter.some_lines(named, title_face, self.width - at - length_width - 8, MOST_TITLE_LINES)
        drop = max(0.0, baseline(hour_face) - baseline(title_face))
        if title.count > 1:
            # The first of several lines stands higher, so that the hour is beside them all.
            drop = 0.0
        row = Row(
            [
                (0, hours),
                (at, Stack([Gap(drop), title])),
                (self.width - length_width, Stack([length, end])),
            ]
        )
        boxes: list[Box] = [row, Gap(4), Rule(self.width, HEAVY_RULE, 3)]
        if close and sheet.line:
            told = setter.text(sheet.line, style.table, self.width)
            return Stack(
                [row, Gap(2), Rule(self.width, HEAVY_RULE, 2), told, Gap(2), Rule(self.width, style.rule, 5)]
            )
        line = None if again or close else self._line()
        if line is not None:
            boxes += [line, Gap(3), Rule(self.width, style.rule)]
        return Stack([*boxes, Gap(8)])

    def _small_head(self) -> Box:
        setter, face = self.setter, Face(16, 20, True)
        hour = setter.text(self.sheet.start, face, CLOCK + 6)
        title = setter.some_lines(self.sheet.goes_on, Face(13, 20, True), self.width - CLOCK - 8, 2)
        return Stack([Row([(0, hour), (CLOCK + 6, title)]), Gap(2), Rule(self.width, HEAVY_RULE, 6)], whole=True)

    def steps(self, width: float, spacing: Spacing = ROOMY) -> list[Box]:
        """Return the steps, and one's own notes under them."""
        boxes: list[Box] = []
        for step in self.sheet.steps:
            made = self._step(step, width, spacing)
            if boxes:
                # A rule belongs to the step under it.
                made = Parted(Rule(width, self.style.rule, spacing.below_rule), made)
                boxes.append(Gap(spacing.above_rule))
            boxes.append(made)
        if self.sheet.own_notes is not None:
            boxes += self._own_notes(self.sheet.own_notes, width)
        return boxes

    def steps_beside(self) -> list[Box]:
        """Return the steps across the page, what to do at the left, the words at the right, as short as can be."""
        steps = self.sheet.steps
        best = shortest(lambda share: [self._step_beside(step, share) for step in steps], SHARES)
        boxes: list[Box] = []
        for box in best:
            if boxes:
                boxes.append(Gap(CLOSE.above_rule))
                box = Parted(Rule(self.width, self.style.rule, CLOSE.below_rule), box)
            boxes.append(box)
        if self.sheet.own_notes is not None:
            boxes += self._own_notes(self.sheet.own_notes, self.width)
        return boxes

    def _step_beside(self, step: SheetStep, share: float) -> Box:
        """Return a step; what to watch for stands under what is shorter, or across the page."""
        room = self.width - CLOCK
        if not step.say or not (step.do or step.form):
            return self._step(step, self.width, CLOSE)
        does = (room - BESIDE) * share
        says = room - BESIDE - does
        left, right = self._told(step, does), Stack([Gap(1.5), self._said(step, says, CLOSE)])
        beside: Box = Row([(0, left), (does + BESIDE, right)])
        if step.watch_for:
            gap = Gap(CLOSE.above_box)
            under_left = Row([(0, Stack([left, gap, self._watched(step, does)])), (does + BESIDE, right)])
            under_right = Row([(0, left), (does + BESIDE, Stack([right, gap, self._watched(step, says)]))])
            across = Stack([beside, gap, self._watched(step, room)])
            beside = min((under_left, under_right, across), key=lambda box: box.height)
        return Row([(0, Stack(self._clock(step))), (CLOCK, beside)])

    def notes(self, notes: list[Note], width: float) -> list[Box]:
        """Return notes below each other, ruled off."""
        style, boxes = self.style, list[Box]()
        for note in notes:
            if boxes or style.large:
                boxes += [Gap(4), Rule(width, style.rule, 3)]
            if (note.title, width) not in self._notes:
                made = note_boxes(note, style.side_head, style.side, width, self.setter)
                self._notes[note.title, width] = made
            boxes += self._notes[note.title, width]
        return with_their_rules(boxes)

    def foot(self) -> Box:
        """Return the three notes of the foot beside each other, and what comes next."""
        boxes = [self._foot_notes()] if self.sheet.foot else []
        return Stack([*boxes, self._next()], whole=True)

    def foot_below(self) -> list[Box]:
        """Return the notes of the foot below each other; what comes next goes over with the last of them."""
        return ended([*self.notes(list(self.sheet.foot), self.width), self._next()])

    def foot_beside(self, side: list[Note]) -> Box:
        """Return all notes under the steps, headings run in: those of the foot at the right."""
        notes, foot = side, list(self.sheet.foot)
        room = self.width - FOOT_BETWEEN
        before = sum(_letters(note) for note in notes) * 9.5 * 12.5
        after = sum(_letters(note) for note in foot) * 10 * 13
        share = before / max(1.0, before + after)
        if not notes or not foot:
            parts = [(0.0, self.width, [*notes, *foot], self.style.foot if foot else self.style.side)]
        else:
            width = room * min(0.68, max(0.3, share))
            parts = [
                (0.0, width, notes, self.style.side),
                (width + FOOT_BETWEEN, room - width, foot, self.style.foot),
            ]
        columns: list[tuple[float, Box]] = [
            (at, Stack(self._run_in(told, face, wide))) for at, wide, told, face in parts if told
        ]
        row: list[Box] = [Rule(self.width, HEAVY_RULE, 4), Row(columns)] if columns else []
        return Stack([*row, self._next()], whole=True)

    def _run_in(self, notes: list[Note], face: Face, width: float) -> list[Box]:
        boxes: list[Box] = []
        for note in notes:
            for number, paragraph in enumerate(_joined(note) if note.listing else note.paragraphs):
                told = paragraph if number else words(bold(f"{note.title.rstrip(':')}: "), *paragraph)
                boxes += [*([Gap(1 if number else 3)] if boxes else []), self.setter.text(told, face, width)]
        return boxes

    def _next(self) -> Box:
        style, setter, sheet = self.style, self.setter, self.sheet
        face = style.section if not style.large else Face(18, 24, True)
        align: Align = "start" if style.large else "right"
        fixed = setter.text(sheet.fixed, face, self.width * (1.0 if style.large else 0.42), align=align)
        next_width = self.width - (fixed.reach + 16 if sheet.fixed and not style.large else 0)
        row: list[tuple[float, Box]] = [
            (0, setter.text(sheet.next, face, next_width)),
            (self.width * 0.58, fixed),
        ]
        if style.large:
            row = [(0, Stack([box for _, box in row]))]
        return Stack([Gap(4), Rule(self.width, HEAVY_RULE, 3), Row(row)], whole=True)

    def _line(self) -> Box | None:
        sheet, face = self.sheet, self.style.table
        leads = self.setter.text(sheet.leads, face, 200, align="right")
        room = self.width - (leads.reach + 14 if sheet.leads else 0)
        if self.style.large:
            parts: list[Box] = [
                self.setter.text(text, face, self.width) for text in (sheet.line, sheet.leads) if text
            ]
            return Stack(parts) if parts else None
        if not sheet.line and not sheet.leads:
            return None
        return Row([(0, self.setter.text(sheet.line, face, room)), (self.width - 200, leads)])

    def _step(self, step: SheetStep, width: float, spacing: Spacing) -> Box:
        clock_width = 92.0 if self.style.large else CLOCK
        room = width - clock_width
        right: list[Box] = []
        if step.form or step.do:
            right.append(self._told(step, room))
        if step.say:
            right += [Gap(spacing.above_box), self._said(step, room, spacing)]
        if step.watch_for:
            right += [Gap(spacing.above_box), self._watched(step, room)]
        return Row([(0, Stack(self._clock(step))), (clock_width, Stack(right))])

    def _clock(self, step: SheetStep) -> list[Box]:
        style, setter = self.style, self.setter
        hour = Face(20, 28, True) if style.large else Face(14, 16, True)
        small = Face(16, 22) if style.large else Face(10.5, 14)
        width = 92.0 if style.large else CLOCK
        boxes: list[Box] = [setter.text(step.about, small, width)] if step.about else []
        boxes += [setter.text(step.clock, hour, width), setter.text(step.minutes, small, width)]
        if step.cut:
            boxes += [Gap(3), cut_mark(setter, style, self.sheet.cut_label.format(number=step.cut))]
        return boxes

    def _told(self, step: SheetStep, width: float) -> Box:
        told = words(bold(f"{step.form} ") if step.form else "", step.do)
        return self.setter.text(told, self.style.body, width)

    def _said(self, step: SheetStep, width: float, spacing: Spacing) -> Box:
        said = self.setter.text(step.say, self.style.question, width - 18, balanced=True)
        return Framed(said, width=width, line=BOX_RULE, pad=spacing.box)

    def _watched(self, step: SheetStep, width: float) -> Box:
        face = self.style.table
        return watch_for(self.setter.text(step.watch_for, face, width - indent_of_watch(face) - 4))

    def _own_notes(self, note: Note, width: float) -> list[Box]:
        setter, style = self.setter, self.style
        head = setter.text(note.title, style.section, width)
        texts = [setter.text(paragraph, style.body, width) for paragraph in note.paragraphs]
        return [Gap(8), Stack([Rule(width, HEAVY_RULE, 4), head], whole=True), Gap(2), *texts]

    def _foot_notes(self) -> Box:
        style, notes = self.style, self.sheet.foot
        shares = FOOT_SHARES if len(notes) == 3 else (1.0,) * len(notes)
        room = self.width - FOOT_BETWEEN * (len(notes) - 1)
        at, columns = 0.0, list[tuple[float, Box]]()
        for note, share in zip(notes, shares, strict=False):
            width = room * share / sum(shares)
            boxes = note_boxes(note, style.side_head, style.foot, width, self.setter)
            columns.append((at, Stack(boxes)))
            at += width + FOOT_BETWEEN
        return Stack([Rule(self.width, HEAVY_RULE, 4), Row(columns)], whole=True)


def shortest(make: Callable[[float], list[Box]], shares: tuple[float, ...]) -> list[Box]:
    """Return boxes made with the share that makes them shortest: from the middle on, as long as it gets better."""
    at = len(shares) // 2
    best = make(shares[at])
    height = _height(best)
    for way in (-1, 1):
        to, improved = at + way, False
        while 0 <= to < len(shares):
            tried = make(shares[to])
            if _height(tried) >= height:
                break
            best, height, improved = tried, _height(tried), True
            to += way
        if improved:
            break
    return best


def _joined(note: Note) -> tuple[Words]:
    """Return the paragraphs of a list as one, with semicolons between them."""
    runs: list[Run] = []
    for paragraph in note.paragraphs:
        runs += [*([Run("; ")] if runs else []), *paragraph]
    return (tuple(runs),)


def _height(boxes: list[Box]) -> float:
    return sum(box.height for box in boxes)


def _letters(note: Note) -> int:
    """Return about how much there is to read in a note; each paragraph leaves half a line empty."""
    return len(note.title) + sum(sum(len(run.text) for run in paragraph) + 20 for paragraph in note.paragraphs)
