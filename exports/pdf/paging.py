"""Numbers on the pages of participants' papers in large print, where one sheet becomes several."""

from exports.pdf.pages import Pages
from exports.pdf.style import MARGIN, Face, Style
from exports.pdf.text import Typesetter

FACE = Face(16, 22)
NUMBER_ROOM = 30.0
"""What the number takes from the height of a page, in points."""


def number_pages(pages: Pages, start: int, page_of: str, style: Style, setter: Typesetter) -> None:
    """Number the pages from ``start`` on among themselves, when there are several."""
    count = len(pages.pages) - start
    for number, page in enumerate(pages.pages[start:], start=1):
        if count > 1:
            text = page_of.format(page=number, pages=count)
            box = setter.text(text, FACE, style.text_width, align="right")
            page.placed.append((MARGIN, style.height - MARGIN - FACE.leading, box))
