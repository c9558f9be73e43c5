"""From an Outline to the bytes of a PDF that says nothing about who made it, when, or on what."""

import hashlib
import io
from typing import Any, assert_never

import msgspec
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFInfo, PDFString
from reportlab.pdfgen.canvas import Canvas

from exports.moved import gathered
from exports.options import PaperOptions, sides
from exports.outline import (
    BlockSheet,
    CheckList,
    Cover,
    DayTable,
    Form,
    FrameSheet,
    Notes,
    Outline,
    Piece,
    Programme,
)
from exports.pdf.boxes import Box
from exports.pdf.cards import lay_cards
from exports.pdf.checklist import lay_checklist
from exports.pdf.cover import Contents, cover_boxes
from exports.pdf.day import lay_day
from exports.pdf.emergency import lay_emergency
from exports.pdf.flips import lay_flips
from exports.pdf.fonts import Fonts
from exports.pdf.form import lay_form
from exports.pdf.frame import lay_frame
from exports.pdf.geometry import Place
from exports.pdf.glance import lay_glance
from exports.pdf.hours import lay_hours
from exports.pdf.lots import lay_lots
from exports.pdf.notes import lay_notes
from exports.pdf.pages import Page, Pages
from exports.pdf.pen import Pen
from exports.pdf.poster import lay_poster
from exports.pdf.programme import lay_programme
from exports.pdf.safety import lay_safety
from exports.pdf.sheet import Moved, lay_sheet
from exports.pdf.slips import lay_slips
from exports.pdf.style import FOOTER_RULE, MARGIN, RULE, Style, style
from exports.pdf.tasks import lay_tasks
from exports.pdf.text import Typesetter
from exports.pieces import CueCards, FlipSheets, Glance, HourTable, Lots, Poster, Slips, TaskList
from exports.safety_pieces import EmergencyCard, SafetySheet

STAMP = 40.0
"""From the lower edge of the page to the version of the plan, below the footer."""
WORTH_A_PAGE = 0.35
"""A last page that is filled no further than this is spared where a list can be set closer."""
_DUPLEX = {"long-edge": "DuplexFlipLongEdge", "short-edge": "DuplexFlipShortEdge"}


def render(outline: Outline, options: PaperOptions) -> bytes:
    """Return the document as a PDF; the same outline and options always give the same bytes."""
    return _Rendering(outline, options).bytes()


class _Rendering:
    def __init__(self, outline: Outline, options: PaperOptions) -> None:
        self.outline = outline
        self.options = options
        self.style: Style = style(options, to_the_edges=outline.fills_the_sheet, wide=outline.wide)
        self.fonts = Fonts()
        self.setter = Typesetter(self.fonts)
        self.moved: Moved = []

    @property
    def height(self) -> float:
        return self.style.footed_height if self.outline.reader else self.style.text_height

    def bytes(self) -> bytes:
        pages = self._pages()
        out = io.BytesIO()
        canvas = Canvas(
            out,
            pagesize=(self.style.sheet.width, self.style.sheet.height),
            pageCompression=1,
            invariant=1,
            initialFontName=self.fonts.ready(),  # type: ignore[arg-type]
            pdfVersion=(1, 5),
            lang=self.outline.language,
        )
        self._sign(canvas)
        duplex = sides(self.outline.document, self.options)
        if duplex:
            canvas.setViewerPreference("Duplex", _DUPLEX[duplex])
        pen = Pen(canvas, self.style.height)
        for sheet in self._sheets(pages):
            for place, number in zip(self.style.sheet.places, sheet, strict=False):
                self._draw(pen, place, pages[number], number + 1, len(pages))
            canvas.showPage()
        canvas.save()
        self.setter.forget()
        return _unsigned(out.getvalue())

    def _sheets(self, pages: list[Page]) -> list[list[int]]:
        """Return the pages of each sheet by their index; a single page is on its sheet as often as there is room."""
        many = len(self.style.sheet.places)
        if len(pages) == 1:
            return [[0] * many]
        return [list(range(len(pages)))[start : start + many] for start in range(0, len(pages), many)]

    def _draw(self, pen: Pen, place: Place, page: Page, number: int, count: int) -> None:
        pen.turn()
        moved = not self.style.sheet.is_plain
        if moved:
            pen.canvas.saveState()
            pen.canvas.translate(place.x, place.y)
            pen.canvas.scale(self.style.sheet.scale, self.style.sheet.scale)
        for x, y, box in page.placed:
            box.draw(pen, x, y)
        if self.outline.reader and page.footer:
            self._foot(pen, page, number, count)
        if self.outline.stamp and not self.outline.fills_the_sheet:
            stamp = self.setter.text(self.outline.stamp, self.style.footer, self.style.text_width)
            stamp.draw(pen, MARGIN, self.style.height - STAMP)
        if moved:
            pen.canvas.restoreState()

    def _pages(self) -> list[Page]:
        """Lay out everything but the covers, then the covers, which name the pages of what follows them."""
        laid = self._laid()
        covers = [piece for piece in self.outline.pieces if isinstance(piece, Cover)]
        lengths = [1] * len(covers)
        while True:
            pages, made = self._joined(laid, lengths)
            found = [len(cover) for cover in made]
            if found == lengths:
                return pages
            # A cover of more than one page moves what it names; it only ever grows, so this ends.
            lengths = [max(old, new) for old, new in zip(lengths, found, strict=True)]
            if any(new < old for old, new in zip(lengths, found, strict=True)):
                return pages

    def _laid(self) -> list[tuple[Piece, list[Page]]]:
        """Lay out every piece but the covers; lists and notes at the end closer where it helps."""
        pieces = self.outline.pieces
        begun = len(pieces)
        while begun and isinstance(pieces[begun - 1], CheckList | Notes):
            begun -= 1
        following = Pages(0.0)
        laid: list[tuple[Piece, list[Page]]] = []
        for run in (*((piece,) for piece in pieces[:begun]), pieces[begun:]):
            pages, following = self._laid_run(run, following)
            laid += pages
        return laid

    def _laid_run(self, run: tuple[Piece, ...], following: Pages) -> tuple[list[tuple[Piece, list[Page]]], Pages]:
        """Lay pieces that are set alike; closer where that spares a last page with only a few lines.

        ``following`` are the pages that the first may go on; the pages that the next one may go on come back.
        """
        before = following.mark()
        laid, pages = self._set(run, self.style, following)
        lists = all(isinstance(piece, CheckList | TaskList | HourTable | SafetySheet | Notes) for piece in run)
        count = len(pages.pages)
        if not run or not lists or count < 2 or pages.used >= pages.height * WORTH_A_PAGE:
            return laid, pages
        following.back_to(before)
        closer, ended = self._set(run, self.style.closer(), following)
        if len(ended.pages) < count:
            return closer, ended
        following.back_to(before)
        return self._set(run, self.style, following)

    def _set(
        self, run: tuple[Piece, ...], style: Style, following: Pages
    ) -> tuple[list[tuple[Piece, list[Page]]], Pages]:
        laid: list[tuple[Piece, list[Page]]] = []
        for piece in run:
            if isinstance(piece, Cover):
                laid.append((piece, []))
                continue
            goes_on = isinstance(piece, BlockSheet | FrameSheet | CheckList | Notes) and following.pages
            pages = following if goes_on else Pages(self.height)
            before = len(pages.pages)
            self._lay(piece, style, pages)
            laid.append((piece, pages.pages[before:]))
            following = pages
        return laid, following

    def _lay(self, piece: Piece, style: Style, pages: Pages) -> None:
        match piece:
            case DayTable():
                lay_day(piece, style, self.setter, pages)
            case BlockSheet():
                lay_sheet(piece, style, self.setter, pages, self.moved)
            case FrameSheet():
                lay_frame(piece, style, self.setter, pages, self.moved)
            case CheckList():
                lay_checklist(piece, style, self.setter, pages)
            case Notes():
                lay_notes(piece, style, self.setter, pages, gathered(self.moved))
            case Programme():
                lay_programme(piece, style, self.setter, pages)
            case Form():
                lay_form(piece, style, self.setter, pages)
            case Glance():
                lay_glance(piece, style, self.setter, pages)
            case CueCards():
                lay_cards(piece, style, self.setter, pages)
            case FlipSheets():
                lay_flips(piece, style, self.setter, pages)
            case Poster():
                lay_poster(piece, style, self.setter, pages)
            case TaskList():
                lay_tasks(piece, style, self.setter, pages)
            case HourTable():
                lay_hours(piece, style, self.setter, pages)
            case Slips():
                lay_slips(piece, style, self.setter, pages)
            case Lots():
                lay_lots(piece, style, self.setter, pages)
            case EmergencyCard():
                lay_emergency(piece, style, self.setter, pages)
            case SafetySheet():
                lay_safety(piece, style, self.setter, pages)
            case Cover():
                pass
            case _:
                assert_never(piece)

    def _joined(
        self, laid: list[tuple[Piece, list[Page]]], lengths: list[int]
    ) -> tuple[list[Page], list[list[Page]]]:
        pages: list[Page] = []
        made: list[list[Page]] = []
        for index, (piece, own) in enumerate(laid):
            if not isinstance(piece, Cover):
                pages += own
                continue
            contents = self._contents(
                laid[index + 1 :], piece, len(pages) + lengths[len(made)] + 1, lengths[len(made) + 1 :]
            )
            cover = self._cover_pages(piece, contents)
            made.append(cover)
            pages += cover
        return pages, made

    def _contents(
        self, following: list[tuple[Piece, list[Page]]], cover: Cover, first: int, later: list[int]
    ) -> Contents:
        """Return what stands on the pages after a cover: those of its own day, and the last ones of the document."""
        found: dict[str, list[int]] = {}
        number, covers, own = first, 0, True
        for piece, pages in following:
            if isinstance(piece, Cover):
                number += later[covers]
                covers, own = covers + 1, False
                continue
            for page in pages:
                for listed in page.listed if own or not isinstance(piece, DayTable | BlockSheet | FrameSheet) else ():
                    found.setdefault(listed, []).append(number)
                number += 1
        return [
            (str(at[0]) if len(at) == 1 else cover.contents_range.format(first=at[0], last=at[-1]), what)
            for what, at in found.items()
        ]

    def _cover_pages(self, cover: Cover, contents: Contents) -> list[Page]:
        pages = self._cover(cover, contents, self.style)
        if len(pages.pages) > 1 and pages.used < pages.height * WORTH_A_PAGE:
            closer = self._cover(cover, contents, self.style.closer())
            pages = closer if len(closer.pages) < len(pages.pages) else pages
        return pages.pages

    def _cover(self, cover: Cover, contents: Contents, style: Style) -> Pages:
        pages = Pages(self.height)
        pages.turn(cover.footer)
        boxes: list[Box] = cover_boxes(cover, style, self.setter, contents, self.height)
        pages.flow(boxes, lambda: pages.turn(cover.footer))
        return pages

    def _foot(self, pen: Pen, page: Page, number: int, count: int) -> None:
        face, width = self.style.footer, self.style.text_width
        y = self.style.height - FOOTER_RULE - (face.leading - 12)
        pen.rule(MARGIN, y, width, RULE)
        y += 5
        paged = self.setter.text(self.outline.page_of.format(page=number, pages=count), face, width, align="right")
        paged.draw(pen, MARGIN, y)
        reader = self.setter.text(self.outline.reader, face.heavy(), width, align="middle")
        left = (width - reader.reach) / 2 - 12
        if self.style.large:
            # In large print the three do not fit beside each other.
            left = 0.0
        reader.draw(pen, MARGIN, y)
        if left > 0:
            self.setter.one_line(page.footer, face, left).draw(pen, MARGIN, y)

    def _sign(self, canvas: Canvas) -> None:
        raw: Any = canvas
        document = raw._doc
        document.info = _Info(self.outline.title)
        digest = hashlib.sha256(msgspec.json.encode((self.outline, self.options))).hexdigest()[:32].upper()
        document._ID = f"[<{digest}><{digest}>]".encode()


class _Info(PDFInfo):
    """Document information that holds a neutral title and nothing else: no author, no program, no dates."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title

    def format(self, document: object) -> bytes:
        formatted: bytes = PDFDictionary({"Title": PDFString(self.title)}).format(document)
        return formatted


_COMMENT = b" ReportLab Generated PDF document (opensource)"


def _unsigned(data: bytes) -> bytes:
    """Blank the comment in which the library names itself, keeping every offset."""
    head, rest = data[:120], data[120:]
    return head.replace(_COMMENT, b" " * len(_COMMENT)) + rest
