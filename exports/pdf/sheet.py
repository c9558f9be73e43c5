"""The sheet of a tool on its page: steps in the middle, what is wanted before at the side, trouble at the foot."""

from collections.abc import Iterator

from msgspec import Struct

from exports.outline import BlockSheet, FrameSheet, Note
from exports.pdf.ahead import ahead_boxes, follows_on
from exports.pdf.boxes import Box, Gap, Row, Stack
from exports.pdf.pages import Pages
from exports.pdf.sheet_parts import CLOSE, ROOMY, SheetParts
from exports.pdf.style import Style
from exports.pdf.text import Typesetter

SIDE, BETWEEN = 140.0, 16.0
BETWEEN_SHEETS = 14.0
LEAST_SIDE = 120.0
WORTH_BEGINNING = 0.3
"""In large print a sheet begins below the one before where so much of the page is left and its first step fits."""
TOO_MUCH_LEFT = 0.6
"""A sheet that would fit a page of its own is parted all the same when so much of a page would stay empty."""

Moved = list[tuple[BlockSheet | FrameSheet, Note]]


def lay_sheet(sheet: BlockSheet, style: Style, setter: Typesetter, pages: Pages, moved: Moved) -> None:
    """Lay the sheet of a tool: below what is there where it fits whole, else on a page of its own, at worst on more.

    Notes that find no room and may stand elsewhere are added to ``moved``.
    """
    laying = _Laying(sheet, style, setter, pages)
    laying.lay()
    moved.extend((sheet, note) for note in laying.left_out if not note.told_again)


class _Made(Struct, frozen=True):
    """A sheet in one of its forms: its parts in order, and the notes that it leaves out."""

    boxes: list[Box]
    left_out: list[Note]

    @property
    def height(self) -> float:
        return sum(box.height for box in self.boxes)


class _Laying:
    def __init__(self, sheet: BlockSheet, style: Style, setter: Typesetter, pages: Pages) -> None:
        self.sheet = sheet
        self.style = style
        self.pages = pages
        self.parts = SheetParts(sheet, style, setter)
        self.ahead = ahead_boxes(sheet.ahead, style, setter)
        self.left_out: list[Note] = []

    def lay(self) -> None:
        if self.style.large:
            self._lay_linear()
            return
        below = follows_on(self.pages, self.sheet.footer)
        above = [Gap(BETWEEN_SHEETS if not self.ahead else 8), *self.ahead] if below else self.ahead
        room = self.pages.room - sum(box.height for box in above) if below else 0.0
        forms = _Forms(self.parts, self.pages.height)
        last = forms.closest
        if last.height <= room:
            self._place(next(made for made in forms.all() if made.height <= room), above)
            return
        begins = below and sum(box.height for box in last.boxes[:2]) <= room
        if last.height <= self.pages.height and not (begins and room > self.pages.height * TOO_MUCH_LEFT):
            self._lay_alone(forms)
        else:
            self._lay_long(last, above if begins else [])

    def _lay_alone(self, forms: "_Forms") -> None:
        made = next(made for made in forms.all() if made.height <= self.pages.height)
        self.pages.turn(self.sheet.footer)
        fits = made.height + sum(box.height for box in self.ahead) <= self.pages.height
        self._place(made, self.ahead if fits else [])

    def _place(self, made: _Made, above: list[Box]) -> None:
        self.pages.list(self.sheet.listed)
        for box in (*above, *made.boxes):
            self.pages.place(box)
        self.left_out = made.left_out

    def _lay_long(self, made: _Made, above: list[Box]) -> None:
        """Lay a sheet that is longer than a page or what is left of one, parted between its steps."""
        if not above:
            self.pages.turn(self.sheet.footer)
        self.pages.list(self.sheet.listed)
        head, *boxes = made.boxes
        first = Stack([head, *boxes[:1]], whole=True)
        self.pages.flow([*above, first, *boxes[1:]], self._again)
        self.left_out = made.left_out

    def _lay_linear(self) -> None:
        parts, pages = self.parts, self.pages
        notes = parts.notes(list(self.sheet.side), parts.width)
        above = [Gap(BETWEEN_SHEETS), *self.ahead]
        steps = parts.steps(parts.width)
        first = Stack([parts.head(), *steps[:1]], whole=True)
        begun = sum(box.height for box in (*above, first))
        worth = max(begun, pages.height * WORTH_BEGINNING)
        if not (follows_on(pages, self.sheet.footer) and pages.room >= worth):
            pages.turn(self.sheet.footer)
        pages.list(self.sheet.listed)
        pages.flow([*above, first, *steps[1:], *notes, *parts.foot_below()], self._again)

    def _again(self) -> None:
        self.pages.turn(self.sheet.footer, self.sheet.listed)
        self.pages.head(self.parts.head(again=True))


class _Forms:
    """The forms that a sheet can take, from the best to the closest."""

    def __init__(self, parts: SheetParts, height: float) -> None:
        self.parts = parts
        self.height = height
        self.movable = [note for note in parts.sheet.side if note.movable]
        self.steps_beside = parts.steps_beside()
        self.closest = self._wide(self.movable)
        """The form for which no room is too little."""

    def all(self) -> Iterator[_Made]:
        """Yield the forms; those after the first that is taken are never made."""
        roomy = self.parts.steps(self.parts.width - SIDE - BETWEEN, ROOMY)
        if Stack(roomy).height < self.height:
            yield self._with_side(roomy, movable=True)
            yield self._with_side(roomy, movable=False)
            yield self._with_side(self.parts.steps(self.parts.width - SIDE - BETWEEN, CLOSE), movable=False)
        for count in range(len(self.movable), 0, -1):
            yield self._wide(self.movable[count:])
        yield self.closest

    def _with_side(self, steps: list[Box], *, movable: bool) -> _Made:
        """Return the sheet with its notes beside the steps, and no longer than these unless nothing can move."""
        parts = self.parts
        room = max(Stack(steps).height, LEAST_SIDE) if movable else 0.0
        side, left_out = list(parts.sheet.side), list[Note]()
        while Stack(parts.notes(side, SIDE)).height > room:
            note = next((note for note in reversed(side) if note.movable), None)
            if note is None:
                break
            side.remove(note)
            left_out.insert(0, note)
        beside = (parts.width - SIDE, Stack(parts.notes(side, SIDE)))
        return _Made([parts.head(), Row([(0, Stack(steps)), beside]), Gap(10), parts.foot()], left_out)

    def _wide(self, left_out: list[Note]) -> _Made:
        """Return the sheet with its steps across the page and all notes but these under them."""
        side = [note for note in self.parts.sheet.side if note not in left_out]
        return _Made(
            [self.parts.head(close=True), *self.steps_beside, Gap(7), self.parts.foot_beside(side)], left_out
        )
