"""Measures of the papers, in points (1/72 inch): pages, faces, rules."""

from msgspec import Struct
from msgspec.structs import replace

from exports.options import PaperOptions
from exports.pdf.geometry import MARGIN, MILLIMETRE, Geometry, geometry

__all__ = ["MARGIN", "MILLIMETRE", "Face", "Style", "style"]

RULE = 0.5
BOX_RULE = 1.0
HEAVY_RULE = 1.5
TINT = 0.92
"""Grey of breaks and meals: black at 8 %."""
FOOTER_RULE = 58.9
"""From the lower edge of the page to the rule of the footer."""
FOOTER_ROOM = 8.0
"""Between the last content and that rule."""


class Face(Struct, frozen=True):
    """A size of letters with its leading, in points."""

    size: float
    leading: float
    bold: bool = False

    def heavy(self) -> "Face":
        """Return the same face in bold."""
        return Face(self.size, self.leading, True)


class Style(Struct, frozen=True):
    """The page, and the faces by what they are for."""

    sheet: Geometry
    large: bool
    """One column and large letters: large print, or (drawn smaller) paper too narrow for two."""
    low_ink: bool
    page_title: Face
    section: Face
    body: Face
    table: Face
    column_head: Face
    side: Face
    side_head: Face
    question: Face
    foot: Face
    footer: Face
    cover: Face
    rule: float
    bar: float
    close: bool = False
    """Lines and rows stand closer, so that a few last ones need no page of their own."""

    def closer(self) -> "Style":
        """Return the same style with closer lines; no letter is smaller."""
        body, table, side, foot = (
            replace(face, leading=max(face.size * 1.25, face.leading - (2 if self.large else 1)))
            for face in (self.body, self.table, self.side, self.foot)
        )
        return replace(self, body=body, table=table, side=side, foot=foot, close=True)

    @property
    def width(self) -> float:
        """The width of the page that is laid out."""
        return self.sheet.page_width

    @property
    def height(self) -> float:
        """The height of the page that is laid out."""
        return self.sheet.page_height

    @property
    def text_width(self) -> float:
        """The width between the margins."""
        return self.width - 2 * MARGIN

    @property
    def text_height(self) -> float:
        """The height between the margins, for papers without a footer."""
        return self.height - 2 * MARGIN

    @property
    def footed_height(self) -> float:
        """The height from the upper margin to the end of content, above a footer."""
        below = self.footer.leading - 12 + FOOTER_RULE + FOOTER_ROOM
        return self.height - MARGIN - below


def style(options: PaperOptions, *, to_the_edges: bool = False, wide: bool = False) -> Style:
    """Return the measures for a paper: ordinary, or large print (18/27, nothing under 16)."""
    sheet = geometry(replace(options, landscape=options.landscape or wide), to_the_edges=to_the_edges)
    bar = 1.0 if options.low_ink else 2.25
    if sheet.one_column:
        return Style(
            sheet=sheet,
            large=True,
            low_ink=options.low_ink,
            page_title=Face(28, 36, True),
            section=Face(22, 30, True),
            body=Face(18, 27),
            table=Face(18, 27),
            column_head=Face(16, 22, True),
            side=Face(18, 27),
            side_head=Face(18, 27, True),
            question=Face(18, 27, True),
            foot=Face(18, 27),
            footer=Face(16, 20),
            cover=Face(18, 27),
            rule=1.0,
            bar=bar,
        )
    return Style(
        sheet=sheet,
        large=False,
        low_ink=options.low_ink,
        page_title=Face(20, 24, True),
        section=Face(14, 18, True),
        body=Face(11, 15),
        table=Face(10.5, 14),
        column_head=Face(9, 12, True),
        side=Face(9.5, 12.5),
        side_head=Face(10.5, 14, True),
        question=Face(14, 19, True),
        foot=Face(10, 13),
        footer=Face(9, 12),
        cover=Face(12.5, 17),
        rule=RULE,
        bar=bar,
    )
