"""A poster for the wall, on sheets laid crosswise to be fixed below each other; no word crosses a seam."""

from exports.pdf.boxes import Box, Drawn, Framed, Gap, Row, Rule
from exports.pdf.pages import Pages
from exports.pdf.pen import Pen
from exports.pdf.style import MARGIN, MILLIMETRE, RULE, Face, Style
from exports.pdf.text import Typesetter
from exports.pieces import Poster, PosterRow

TITLE, UNDER = Face(60, 70, True), Face(28, 36)
LINES = (Face(44, 56), Face(38, 48), Face(32, 42))
"""A line of the poster; in smaller letters where that saves a sheet or a word would be parted."""
LARGE = (Face(56, 70), Face(48, 60))
LABEL, WIDEST_LABEL = 120.0, 330.0
"""The column of hours and parts of the day is as wide as these want."""
SMALL = Face(9, 12)
SEAM = 12 * MILLIMETRE
"""What the next sheet covers of the one above it."""
HEAVY = 3.0


def lay_poster(poster: Poster, style: Style, setter: Typesetter, pages: Pages) -> None:
    """Lay a poster on as few sheets as its letters allow; each sheet ends with a whole line."""
    faces = LARGE if style.large else LINES
    best = _parted(poster, faces[0], style, setter)
    for face in faces[1:]:
        tried = _parted(poster, face, style, setter)
        if len(tried) < len(best) or _is_parted(poster, faces[0], style, setter):
            best = tried
    for at, boxes in enumerate(best):
        pages.turn()
        for box in boxes:
            pages.place(box)
        _mark(poster, style, setter, pages, at + 1, len(best))


def _parted(poster: Poster, face: Face, style: Style, setter: Typesetter) -> list[list[Box]]:
    room = style.text_height - SEAM / 2
    width = style.text_width
    head: list[Box] = [setter.some_lines(poster.title, TITLE, width, 3, balanced=True)]
    if poster.under:
        head.append(setter.text(poster.under, UNDER, width))
    head += [Gap(6), Rule(width, HEAVY, 6)]
    sheets: list[list[Box]] = [head]
    used = sum(box.height for box in head)
    label = _label_width(poster, face, setter)
    for at, row in enumerate(poster.rows):
        box = _row(row, face, label, style, setter, first=at == 0)
        rest: Box | None = box
        while rest is not None:
            if used + rest.height <= room:
                sheets[-1].append(rest)
                used += rest.height
                break
            if sheets[-1]:
                sheets.append([])
                used = 0.0
                continue
            first, rest = rest.split(room, force=True)
            sheets[-1].append(first if first is not None else box)
            if rest is not None:
                sheets.append([])
                used = 0.0
    return sheets


def _label_width(poster: Poster, face: Face, setter: Typesetter) -> float:
    widest = max((setter.width(row.label[:40], face.heavy()) for row in poster.rows), default=0.0)
    return min(WIDEST_LABEL, max(LABEL, widest + 24))


def _row(row: PosterRow, face: Face, left: float, style: Style, setter: Typesetter, *, first: bool) -> Box:
    width = style.text_width
    strong = row.look != "plain"
    label = setter.text(row.label, face.heavy(), left - 14)
    text = setter.text(row.text, face.heavy() if strong else face, width - left, balanced=True)
    inner = Row([(0, label), (left, text)], whole=False)

    def ground(pen: Pen, x: float, y: float, _width: float, height: float) -> None:
        if row.look == "pause" and style.low_ink:
            pen.hatch(x + width - 130, y, 130, height)
        elif row.look == "pause":
            pen.tint(x - 8, y, width + 16, height)
        if row.look == "end":
            pen.rule(x, y, width, HEAVY)
        elif row.label and not first:
            pen.rule(x, y, width, RULE * 2)

    return Framed(inner, width=width, pad=(5, 0, 7, 0), under=ground)


def _is_parted(poster: Poster, face: Face, style: Style, setter: Typesetter) -> bool:
    room = style.text_width - _label_width(poster, face, setter)
    return any(setter.width(word[:60], face.heavy()) > room for row in poster.rows for word in row.text.split())


def _mark(poster: Poster, style: Style, setter: Typesetter, pages: Pages, sheet: int, sheets: int) -> None:
    if sheets == 1:
        return
    told = poster.sheet.format(sheet=sheet, sheets=sheets)
    counted = setter.text(told, SMALL, 80, align="right")
    placed = pages.pages[-1].placed
    at = style.height - SEAM
    placed.append((style.width - MARGIN - 80, at + (SEAM - SMALL.leading) / 2, counted))
    if sheet < sheets:
        placed.append((MARGIN, at + (SEAM - SMALL.leading) / 2, setter.text(poster.covered, SMALL, 400)))
        placed.append((0.0, at, Drawn(style.width, RULE, lambda pen, x, y: _dashes(pen, x, y, style.width))))


def _dashes(pen: Pen, x: float, y: float, width: float) -> None:
    for start in range(0, int(width), 12):
        pen.line(x + start, y, x + start + 5, y, RULE)
