"""The sheet of a block: steps in the middle, what is wanted before at the side, trouble at the foot."""

from msgspec import Struct

from exports.outline import BlockSheet, Note, SheetStep, words
from exports.outline import strong as bold
from exports.pdf.boxes import Box, Framed, Gap, Parted, Row, Rule, Stack
from exports.pdf.marks import baseline, cut_mark, indent_of_watch, watch_for
from exports.pdf.pages import Pages, parted
from exports.pdf.style import BOX_RULE, HEAVY_RULE, Face, Style
from exports.pdf.text import Typesetter

SIDE, BETWEEN = 140.0, 16.0
CLOCK = 50.0
BETWEEN_SHEETS = 22.0
WORTH_BEGINNING = 0.3
"""A sheet that is longer than a page begins on the one before when so much of that is left."""
FOOT_SHARES = (152.0, 200.0, 126.0)
FOOT_BETWEEN = 16.0

Moved = list[tuple[BlockSheet, Note]]


def lay_sheet(sheet: BlockSheet, style: Style, setter: Typesetter, pages: Pages, moved: Moved) -> None:
    """Lay the sheet of a block: below the one before where it fits whole, else on pages of its own.

    Notes that find no room and may stand elsewhere are added to ``moved``.
    """
    _Laying(sheet, style, setter, pages, moved).lay()


class _Parts(Struct, frozen=True):
    """A sheet shared out over pages: its steps, its notes, and the notes that found no room."""

    main: list[list[Box]]
    side: list[list[Box]]
    left_out: list[Note]

    @property
    def pages(self) -> int:
        return max(len(self.main), len(self.side))


class _Laying:
    def __init__(self, sheet: BlockSheet, style: Style, setter: Typesetter, pages: Pages, moved: Moved) -> None:
        self.sheet = sheet
        self.style = style
        self.setter = setter
        self.pages = pages
        self.moved = moved
        self.width = style.text_width
        self.main = self.width if style.large else self.width - SIDE - BETWEEN

    def lay(self) -> None:
        steps = self._steps()
        foot = self._foot()
        if self.style.large:
            self._lay_linear([*steps, *self._notes(self.sheet.side, self.width), foot])
            return
        side, left_out = self._side_beside(steps)
        whole = self._whole(steps, side, foot)
        gap = 0.0 if self.pages.is_fresh else BETWEEN_SHEETS
        if self._on_a_sheet_page() and gap + whole.height <= self.pages.room:
            self.pages.place(Gap(gap))
            self.pages.place(whole)
        elif whole.height <= self.pages.height:
            self._turn()
            self.pages.place(whole)
        else:
            left_out = self._lay_on_pages(steps, foot)
        self.moved.extend((self.sheet, note) for note in left_out)

    def _on_a_sheet_page(self) -> bool:
        return bool(self.pages.pages) and self.sheet.listed in self.pages.pages[-1].listed

    def _whole(self, steps: list[Box], side: list[Note], foot: Box) -> Box:
        columns: list[tuple[float, Box]] = [(0, Stack(steps)), (self.main + BETWEEN, Stack(self._notes(side, SIDE)))]
        return Stack([self._head(), Row(columns), Gap(10), foot], whole=True)

    def _side_beside(self, steps: list[Box]) -> tuple[list[Note], list[Note]]:
        """Return the notes for the side column, no longer than the steps, and those that go elsewhere."""
        room = max(Stack(steps).height, 120.0)
        side, left_out = list(self.sheet.side), list[Note]()
        while Stack(self._notes(side, SIDE)).height > room:
            movable = next((note for note in reversed(side) if note.movable), None)
            if movable is None:
                break
            side.remove(movable)
            left_out.insert(0, movable)
        return side, left_out

    def _lay_on_pages(self, steps: list[Box], foot: Box) -> list[Note]:
        """Lay a sheet that is longer than a page: columns go on, the foot stands at the end of the last.

        It begins below the one before where enough of that page is left and no page more is needed for it.
        """
        parts = self._parted(steps, foot, 0.0)
        start = self._start()
        if start:
            begun = self._parted(steps, foot, start)
            if begun.pages <= parts.pages:
                self._place(begun, foot, start)
                return begun.left_out
        self._place(parts, foot, 0.0)
        return parts.left_out

    def _parted(self, steps: list[Box], foot: Box, start: float) -> "_Parts":
        first = self.pages.height - start - self._head().height
        later = self.pages.height - self._head(again=True).height

        def rooms(page: int) -> float:
            return first if page == 0 else later

        main = parted(steps, rooms)
        last = len(main) - 1
        if Stack(main[-1]).height + 10 + foot.height > rooms(last):
            main = self._with_room_for(foot, main)
            last = len(main) - 1

        def side_rooms(page: int) -> float:
            if page < last:
                return rooms(page)
            return max(Stack(main[last]).height, rooms(page) - foot.height - 10) if page == last else later

        side, left_out = list(self.sheet.side), list[Note]()
        columns = parted(self._notes(side, SIDE), side_rooms)
        while len(columns) > len(main):
            movable = next((note for note in reversed(side) if note.movable), None)
            if movable is None:
                break
            side.remove(movable)
            left_out.insert(0, movable)
            columns = parted(self._notes(side, SIDE), side_rooms)
        return _Parts(main, columns, left_out)

    def _start(self) -> float:
        """Return how far down a long sheet begins: below the one before it when enough of that page is left."""
        if not self._on_a_sheet_page() or self.pages.room < self.pages.height * WORTH_BEGINNING:
            return 0.0
        return self.pages.used + BETWEEN_SHEETS

    def _with_room_for(self, foot: Box, main: list[list[Box]]) -> list[list[Box]]:
        """Take the last step along to the page on which the foot stands, so that it is not alone there."""
        page = main[-1]
        at = max((n for n, box in enumerate(page) if not isinstance(box, Gap)), default=0)
        if at == 0 or Stack(page[at:]).height + 10 + foot.height > self.pages.height - 80:
            return [*main, []]
        return [*main[:-1], page[:at], page[at:]]

    def _place(self, parts: "_Parts", foot: Box, start: float) -> None:
        main, side = parts.main, parts.side
        for page in range(parts.pages):
            if page == 0 and start:
                self.pages.place(Gap(BETWEEN_SHEETS))
            else:
                self._turn()
            self.pages.place(self._head(again=page > 0))
            columns: list[tuple[float, Box]] = []
            if page < len(main):
                columns.append((0, Stack(main[page])))
            if page < len(side):
                columns.append((self.main + BETWEEN, Stack(side[page])))
            if columns:
                self.pages.place(Row(columns))
        self.pages.place(Gap(10))
        self.pages.flow([foot], self._again)

    def _lay_linear(self, boxes: list[Box]) -> None:
        if self._start():
            self.pages.place(Gap(BETWEEN_SHEETS))
        else:
            self._turn()
        self.pages.place(self._head())
        self.pages.flow(boxes, self._again)

    def _turn(self) -> None:
        self.pages.turn(self.sheet.footer, self.sheet.listed)

    def _again(self) -> None:
        self._turn()
        self.pages.place(self._head(again=True))

    def _head(self, *, again: bool = False) -> Box:
        sheet, style, setter = self.sheet, self.style, self.setter
        hour_face = Face(30, 36, True)
        title_face = Face(20, 28, True) if style.large else style.page_title
        hours = setter.text(sheet.start, hour_face, 100)
        small = Face(16, 22) if style.large else Face(11, 15)
        length_width = 150.0 if style.large else 110.0
        length = setter.text(sheet.length, small, length_width, align="right")
        end = setter.text(
            sheet.end, Face(20, 26, True) if style.large else Face(14, 17, True), length_width, align="right"
        )
        at = 108.0 if style.large else 92.0
        title = setter.text(sheet.goes_on if again else sheet.title, title_face, self.width - at - length_width - 8)
        drop = max(0.0, baseline(hour_face) - baseline(title_face))
        row = Row(
            [
                (0, hours),
                (at, Stack([Gap(drop), title])),
                (self.width - length_width, Stack([length, end])),
            ]
        )
        boxes: list[Box] = [row, Gap(4), Rule(self.width, HEAVY_RULE, 3)]
        line = None if again else self._line()
        if line is not None:
            boxes += [line, Gap(3), Rule(self.width, style.rule)]
        return Stack([*boxes, Gap(8)], whole=False)

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

    def _steps(self) -> list[Box]:
        boxes: list[Box] = []
        for step in self.sheet.steps:
            if boxes:
                boxes += [Gap(6), Rule(self.main, self.style.rule, 5)]
            boxes.append(self._step(step))
        # A rule belongs to the step under it.
        joined: list[Box] = []
        for box in boxes:
            if joined and isinstance(joined[-1], Rule):
                joined[-1] = Parted(joined[-1], box)
            else:
                joined.append(box)
        if self.sheet.own_notes is not None:
            joined += self._own_notes(self.sheet.own_notes)
        return joined

    def _step(self, step: SheetStep) -> Box:
        style, setter = self.style, self.setter
        hour = Face(20, 28, True) if style.large else Face(14, 16, True)
        small = Face(16, 22) if style.large else Face(10.5, 14)
        clock_width = 92.0 if style.large else CLOCK
        left: list[Box] = [setter.text(step.about, small, clock_width)] if step.about else []
        left += [setter.text(step.clock, hour, clock_width), setter.text(step.minutes, small, clock_width)]
        if step.cut:
            left += [Gap(3), cut_mark(setter, style, self.sheet.cut_label.format(number=step.cut))]
        width = self.main - clock_width
        right: list[Box] = []
        told = words(bold(f"{step.form} ") if step.form else "", step.do)
        if told:
            right.append(setter.text(told, style.body, width))
        if step.say:
            said = setter.text(step.say, style.question, width - 18, balanced=True)
            right += [Gap(4), Framed(said, width=width, line=BOX_RULE, pad=(4, 8, 5, 8))]
        if step.watch_for:
            indent = indent_of_watch(style.table)
            right += [Gap(4), watch_for(setter.text(step.watch_for, style.table, width - indent - 4))]
        return Row([(0, Stack(left)), (clock_width, Stack(right))])

    def _own_notes(self, note: Note) -> list[Box]:
        setter, style = self.setter, self.style
        head = setter.text(note.title, style.section, self.main)
        texts = [setter.text(paragraph, style.body, self.main) for paragraph in note.paragraphs]
        return [Gap(8), Stack([Rule(self.main, HEAVY_RULE, 4), head], whole=True), Gap(2), *texts]

    def _notes(self, notes: tuple[Note, ...] | list[Note], width: float) -> list[Box]:
        style, boxes = self.style, list[Box]()
        for note in notes:
            if boxes or style.large:
                boxes += [Gap(4), Rule(width, style.rule, 3)]
            boxes += note_boxes(note, style.side_head, style.side, width, self.setter)
        return _with_their_rules(boxes)

    def _foot(self) -> Box:
        style, setter = self.style, self.setter
        boxes: list[Box] = []
        if self.sheet.foot:
            boxes.append(self._foot_notes())
        row: list[tuple[float, Box]] = []
        face = style.section if not style.large else Face(18, 24, True)
        fixed = setter.text(self.sheet.fixed, face, self.width * 0.42, align="right")
        next_width = self.width - (fixed.reach + 16 if self.sheet.fixed else 0)
        row = [(0, setter.text(self.sheet.next, face, next_width)), (self.width * 0.58, fixed)]
        if style.large:
            row = [(0, Stack([box for _, box in row]))]
        boxes.append(Stack([Gap(4), Rule(self.width, HEAVY_RULE, 3), Row(row)], whole=True))
        return Stack(boxes, whole=True)

    def _foot_notes(self) -> Box:
        style, notes = self.style, self.sheet.foot
        if style.large:
            return Stack(self._notes(notes, self.width))
        shares = FOOT_SHARES if len(notes) == 3 else (1.0,) * len(notes)
        room = self.width - FOOT_BETWEEN * (len(notes) - 1)
        at, columns = 0.0, list[tuple[float, Box]]()
        for note, share in zip(notes, shares, strict=False):
            width = room * share / sum(shares)
            boxes = note_boxes(note, style.side_head, style.foot, width, self.setter)
            columns.append((at, Stack(boxes)))
            at += width + FOOT_BETWEEN
        return Stack([Rule(self.width, HEAVY_RULE, 4), Row(columns)], whole=True)


def note_boxes(note: Note, head: Face, face: Face, width: float, setter: Typesetter) -> list[Box]:
    """Return a note as boxes: its heading stays with its first paragraph."""
    boxes: list[Box] = []
    heading: Box | None = None
    last = len(note.paragraphs) - 1
    for number, paragraph in enumerate(note.paragraphs):
        text: Box = setter.text(paragraph, face, width)
        if heading is not None:
            text, heading = Stack([heading, text], whole=text.height < 120), None
        elif number < last and all(run.strong for run in paragraph):
            heading = text
            continue
        boxes += [Gap(2), text] if boxes else [text]
    if not note.title:
        return boxes
    title = setter.text(note.title, head, width)
    return [Stack([title, *boxes[:1]], whole=title.height + sum(b.height for b in boxes[:1]) < 200), *boxes[1:]]


def _with_their_rules(boxes: list[Box]) -> list[Box]:
    joined: list[Box] = []
    for box in boxes:
        if joined and isinstance(joined[-1], Rule):
            joined[-1] = Parted(joined[-1], box, whole=box.height < 200)
        else:
            joined.append(box)
    return joined
