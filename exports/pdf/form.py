"""A handout: the question first, one task, then room to write and draw, on one page."""

import math

from msgspec.structs import replace

from exports.outline import Form, FormPart
from exports.pdf.boxes import Box, Gap, Row, Rule, Stack
from exports.pdf.pages import Pages
from exports.pdf.paging import NUMBER_ROOM, number_pages
from exports.pdf.shapes import Shapes
from exports.pdf.style import HEAVY_RULE, Face, Style
from exports.pdf.text import Typesetter

BETWEEN = 16.0
COLUMNS_APART = 24.0
"""Between two languages."""
FEWEST_LINES = 2
FEWEST_CELLS = 2
TIGHTER_ROW = 24.0
"""What a row of boxes may do without, in points, where that keeps a handout on one page."""
ROOM_FOR_FOOTER = 40.0
"""What a footer takes from a page of a booklet, in points, with something to spare."""
_READ_IN_PLACE = ("tick", "read")
"""Shapes whose words stand in them in large print too."""


def lay_form(form: Form, style: Style, setter: Typesetter, pages: Pages) -> None:
    """Lay a handout on a page of its own; in large print one page to read and others to write on."""
    maker = _Maker(_in_both(form), style, setter)
    if style.large:
        maker.lay_large(pages)
    else:
        maker.lay(pages)


def _in_both(form: Form) -> Form:
    """Return a form whose shapes are named in both languages, one below the other."""
    twin = form.twin
    if twin is None:
        return form
    parts = tuple(
        replace(
            part,
            title=_both(part.title, there.title),
            text=_both(part.text, there.text),
            cells=tuple(
                replace(cell, title=_both(cell.title, other.title), text=_both(cell.text, other.text))
                for cell, other in zip(part.cells, there.cells, strict=True)
            ),
        )
        for part, there in zip(form.parts, twin.parts, strict=True)
    )
    return replace(form, parts=parts)


def _both(one: str, other: str) -> str:
    return "\n".join(text for text in (one, other if other != one else "") if text)


class _Maker:
    def __init__(self, form: Form, style: Style, setter: Typesetter) -> None:
        self.style = style
        self.setter = setter
        self.width = style.text_width
        self.shapes = Shapes(style, setter)
        room = style.text_height - (NUMBER_ROOM if style.large else 0.0) - ROOM_FOR_FOOTER
        self.form = form
        # The first part stands below the question: no page holds that alone.
        first = room - min(room / 2, 0.0 if style.large else sum(box.height for box in self._head()))
        parts = [each for at, part in enumerate(form.parts) for each in self._parted(part, room if at else first)]
        self.form = replace(form, parts=tuple(parts))

    def _parted(self, part: FormPart, room: float) -> list[FormPart]:
        """Return a part that is higher than a page as several with fewer cells each, or with fewer lines."""
        if part.shape in ("read", "tick") or self.shapes.least(part) <= room:
            return [part]
        if len(part.cells) <= FEWEST_CELLS:
            return [replace(part, lines=min(part.lines, int(room / self.shapes.line / 2)))]
        half = (len(part.cells) + 3) // 4 * 2
        first, rest = (replace(part, cells=cells) for cells in (part.cells[:half], part.cells[half:]))
        return [*self._parted(first, room), *self._parted(replace(rest, title="", text=""), room)]

    def lay(self, pages: Pages) -> None:
        pages.turn()
        head = self._head()
        credit = self._credit()
        room = pages.height - sum(box.height for box in head) - (credit.height + 8 if credit else 0)
        pages.flow(head, pages.turn)
        parts = self._fitted(self._shortened(self.form.parts, room), room)
        pages.flow(parts, pages.turn)
        if credit is not None:
            if credit.height > pages.room:
                pages.turn()
            pages.place(credit, y=pages.height - credit.height)

    def lay_large(self, pages: Pages) -> None:
        """Lay it in large print: first everything there is to read, then the shapes with headings alone."""
        start = len(pages.pages)
        read = [
            part for part in self.form.parts if part.shape not in _READ_IN_PLACE and any(c.text for c in part.cells)
        ]
        pages.turn()
        pages.height -= NUMBER_ROOM
        pages.flow([*self._head(), *self._reading(read)], pages.turn)
        bare = [self._bare(part) if part in read else part for part in self.form.parts]
        if read and len(pages.pages) == start + 1:
            pages.turn()
        elif read:
            # What there is to read ran on to a second page: go on there.
            pages.place(Gap(12))
        room = pages.room
        groups = self._grouped(bare, room, pages.height)
        for number, group in enumerate(groups):
            if number or (group and self._part_head(group[0]).height + self.shapes.least(group[0]) > pages.room):
                pages.turn()
            pages.flow(self._fitted(group, pages.room), pages.turn)
        credit = self._credit()
        if credit is not None:
            pages.flow([Gap(10), credit], pages.turn)
        pages.height += NUMBER_ROOM
        number_pages(pages, start, self.form.page_of, self.style, self.setter)

    def _head(self) -> list[Box]:
        large = self.style.large
        twin = self.form.twin
        face = Face(28, 38, True) if large else Face(24, 31, True) if twin is None else Face(19, 25, True)
        boxes: list[Box] = [
            self._beside(self.form.question, twin.question if twin else None, face, balanced=True),
            Gap(6),
        ]
        if not large:
            boxes.append(Rule(self.width, HEAVY_RULE, 5))
        if self.form.task:
            task = self._beside(self.form.task, twin.task if twin else None, self._task)
            boxes += [Gap(8) if large else Gap(0), task]
        return [*boxes, Gap(11)]

    def _beside(self, text: str, other: str | None, face: Face, *, balanced: bool = False) -> Box:
        """Return a text, with that of the second language in a column beside it; in large print below it."""
        if other is None or other == text:
            return self.setter.text(text, face, self.width, balanced=balanced)
        if self.style.large:
            first, second = (self.setter.text(each, face, self.width, balanced=balanced) for each in (text, other))
            return Stack([first, Gap(8), second])
        width = (self.width - COLUMNS_APART) / 2
        texts = [self.setter.text(each, face, width, balanced=balanced) for each in (text, other)]
        return Row([(0.0, texts[0]), (width + COLUMNS_APART, texts[1])], whole=False)

    @property
    def _task(self) -> Face:
        return Face(18, 27) if self.style.large else Face(12, 17)

    def _shortened(self, parts: tuple[FormPart, ...], room: float) -> tuple[FormPart, ...]:
        """Return the parts with a line to write on less, and less again, until the page holds them all."""
        while (
            sum(self._part_head(part).height + self.shapes.least(part) + BETWEEN for part in parts) > room + BETWEEN
        ):
            longest = max((part.lines for part in parts if part.shape in ("lines", "columns")), default=0)
            if longest <= FEWEST_LINES:
                break
            at = next(
                n for n, part in enumerate(parts) if part.lines == longest and part.shape in ("lines", "columns")
            )
            parts = (*parts[:at], replace(parts[at], lines=longest - 1), *parts[at + 1 :])
        return parts

    def _fitted(self, parts: tuple[FormPart, ...] | list[FormPart], room: float) -> list[Box]:
        """Return the parts with what is left of the page shared out among those that can grow."""
        heads = [self._part_head(part) for part in parts]
        least = [self.shapes.least(part) for part in parts]
        used = sum(head.height for head in heads) + sum(least) + BETWEEN * (len(parts) - 1)
        spare = room - used
        heights = self._grown(parts, least, spare) if spare >= 0 else self._tightened(parts, least, -spare)
        boxes: list[Box] = []
        for part, head, height in zip(parts, heads, heights, strict=True):
            if boxes:
                boxes.append(Gap(BETWEEN))
            boxes.append(Stack([head, self.shapes.box(part, height)], whole=True))
        return boxes

    def _grown(self, parts: tuple[FormPart, ...] | list[FormPart], least: list[float], spare: float) -> list[float]:
        """Share what is left of a page out: first to drawings by their shares, then to lines for writing."""
        heights = list(least)
        shares = [self.shapes.share(part) for part in parts]
        for number, part in enumerate(parts):
            if shares[number]:
                heights[number] = min(least[number] + spare * shares[number] / sum(shares), self.shapes.most(part))
        left = spare - (sum(heights) - sum(least))
        for number, part in enumerate(parts):
            if not shares[number]:
                more = max(0.0, min(left, self.shapes.most(part) - heights[number]))
                heights[number] += more
                left -= more
        return heights

    @staticmethod
    def _tightened(parts: tuple[FormPart, ...] | list[FormPart], least: list[float], lack: float) -> list[float]:
        """Take what a page lacks from the rows of grids, unless that is too much: a page of its own has more room."""
        rows = [math.ceil(len(part.cells) / 2) if part.shape == "grid" else 0 for part in parts]
        if lack > TIGHTER_ROW * sum(rows):
            return list(least)
        each = lack / sum(rows)
        return [height - each * many for height, many in zip(least, rows, strict=True)]

    def _grouped(self, parts: list[FormPart], first: float, room: float) -> list[list[FormPart]]:
        groups: list[list[FormPart]] = [[]]
        left = first
        for part in parts:
            need = self._part_head(part).height + self.shapes.least(part) + BETWEEN
            if need > left and groups[-1]:
                groups.append([])
                left = room
            groups[-1].append(part)
            left -= need
        return groups

    def _part_head(self, part: FormPart) -> Box:
        large = self.style.large
        boxes: list[Box] = []
        if part.title:
            boxes.append(
                self.setter.text(part.title, Face(22, 30, True) if large else Face(16, 20, True), self.width)
            )
        if part.text and part.shape != "read":
            boxes += [Gap(2), self.setter.text(part.text, self._task, self.width)]
        return Stack([*boxes, Gap(6)] if boxes else [])

    def _reading(self, parts: list[FormPart]) -> list[Box]:
        boxes: list[Box] = []
        for part in parts:
            if part.title:
                boxes += [Gap(10), self.setter.text(part.title, Face(22, 30, True), self.width)]
            for cell in part.cells:
                lines: list[Box] = []
                if cell.title:
                    lines.append(self.setter.text(cell.title, Face(22, 30, True), self.width))
                if cell.text:
                    lines.append(self.setter.text(cell.text, self._task, self.width))
                boxes.append(Stack([Rule(self.width, self.style.rule, 8), *lines, Gap(10)], whole=True))
        return boxes

    def _bare(self, part: FormPart) -> FormPart:
        cells = tuple(type(cell)(cell.title or cell.text, "") for cell in part.cells)
        return FormPart(part.shape, part.title, part.text, cells, part.lines)

    def _credit(self) -> Box | None:
        if not self.form.credit:
            return None
        face = Face(16, 22) if self.style.large else Face(9, 12)
        return self.setter.text(self.form.credit, face, self.width)
