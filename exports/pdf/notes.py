"""Pages of headings with paragraphs under them."""

from collections.abc import Sequence

from msgspec.structs import replace

from exports.outline import Note, Notes
from exports.pdf.boxes import Box, Gap, Rule, Stack, ended
from exports.pdf.note_boxes import note_boxes
from exports.pdf.pages import Pages, evened, parted
from exports.pdf.style import HEAVY_RULE, RULE, Face, Style
from exports.pdf.text import Typesetter

BETWEEN = 20.0
SMALLEST = Face(9, 11.5)
"""For what is read at a desk: the credits."""
BETWEEN_NOTES = 20.0
MOST_TITLE_LINES = 4
WORTH_GOING_ON = 0.4
"""In large print notes go on below what lies on a page where so much of it is left."""
WORTH_BEGINNING = 110.0
"""Notes begin below what lies on a page of the same kind when so much of it is left, in points, or all have room."""


def lay_notes(notes: Notes, style: Style, setter: Typesetter, pages: Pages, moved: Sequence[Note]) -> None:
    """Lay notes in two columns (one in large print), on what is left of a page of notes or on a new one."""
    told = [*notes.notes, *(moved if notes.takes_moved else ())]
    if not told:
        return
    width = style.text_width if style.large else (style.text_width - BETWEEN) / 2
    head = Face(11, 15, True) if not style.large else style.side_head
    face = style.side if notes.small else style.foot
    if not notes.takes_moved and notes.small and not style.large:
        face = replace(SMALLEST, leading=10.8) if style.close else SMALLEST
    boxes: list[Box] = []
    for note in told:
        if boxes:
            boxes.append(Gap(5 if style.close else 8))
        boxes += [Stack([box], whole=box.height < 140) for box in note_boxes(note, head, face, width, setter)]
    again = _again(notes, style, setter)
    title = Stack(
        [
            setter.some_lines(notes.title, style.section, style.text_width, MOST_TITLE_LINES),
            Gap(5),
            _rule(style),
            Gap(8),
        ]
    )
    if style.large:
        _lay_one_column(notes, boxes, title, again, pages)
        return
    _lay_two_columns(notes, boxes, title, again, pages, width)


def _again(notes: Notes, style: Style, setter: Typesetter) -> Box:
    """Return the small head of the pages after the first."""
    face = style.side_head
    return Stack([setter.some_lines(notes.title, face, style.text_width, 1), Gap(2), Rule(style.text_width, RULE, 6)])


def _rule(style: Style) -> Box:
    return Rule(style.text_width, HEAVY_RULE)


def _lay_one_column(notes: Notes, boxes: list[Box], title: Box, again: Box, pages: Pages) -> None:
    def turn() -> None:
        pages.turn(notes.footer, notes.listed)
        pages.head(again)

    follows = bool(pages.pages) and pages.pages[-1].footer == notes.footer
    if follows and pages.room >= pages.height * WORTH_GOING_ON:
        pages.place(Gap(BETWEEN_NOTES))
        pages.list(notes.listed)
        pages.place(title)
    else:
        pages.turn(notes.footer, notes.listed)
        pages.head(title)
    pages.flow(ended(boxes), turn)


def _lay_two_columns(notes: Notes, boxes: list[Box], title: Box, again: Box, pages: Pages, width: float) -> None:
    evenly = evened(boxes, 2)
    whole = BETWEEN_NOTES + title.height + max(sum(box.height for box in column) for column in evenly)
    has_room = pages.room >= min(WORTH_BEGINNING, whole)
    below = bool(pages.pages) and pages.pages[-1].footer == notes.footer and has_room
    if below:
        pages.place(Gap(BETWEEN_NOTES))
        pages.list(notes.listed)
    else:
        pages.turn(notes.footer, notes.listed)
    pages.place(title)
    first = pages.room

    def rooms(column: int) -> float:
        return first if column < 2 else pages.height - again.height

    columns = parted(boxes, rooms)
    last = (len(columns) - 1) // 2 * 2
    rest = [box for column in columns[last:] for box in column]
    columns = [*columns[:last], *evened(rest, 2, rooms(last))]
    for at in range(0, len(columns), 2):
        if at:
            pages.turn(notes.footer, notes.listed)
            pages.head(again)
        top = pages.used
        for side, column in enumerate(columns[at : at + 2]):
            stack = Stack(column)
            pages.place(stack, x=side * (width + BETWEEN), y=top)
            pages.used = max(pages.used, top + stack.height)
