"""From plain parts to a word-processor file (Office Open XML) that says nothing about who made it, or when."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any, assert_never

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt

from exports.docx.base import BOXES, DASHES, NUMBERS, base
from exports.docx.letters import Letters, element, field, plain_run, text_of
from exports.docx.look import Look, look
from exports.docx.tables import Tables
from exports.options import PaperOptions
from exports.outline import strong, words
from exports.plain.lists import BOX
from exports.plain.parts import (
    Blank,
    Choices,
    Grid,
    Heading,
    Items,
    Paragraph,
    Part,
    PlainDocument,
    Sequence,
    Table,
    Timed,
)
from exports.plain.typed import direction_of

STYLES = {
    "plain": "Normal",
    "lead": "Lead",
    "say": "Say",
    "watch": "Watch",
    "small": "Small",
    "big": "Big",
    "pause": "Pause",
    "last": "Last",
    "question": "Question",
}
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip can name; every part of every file has it."""


def render(document: PlainDocument, options: PaperOptions) -> bytes:
    """Return the document as a file; the same parts and options always give the same bytes."""
    return _Rendering(document, look(options)).bytes()


class _Rendering:
    def __init__(self, document: PlainDocument, look: Look) -> None:
        self.document = document
        self.look = look
        self.letters = Letters(document.language)
        self.tables = Tables(look, self.letters)
        self.last_heading = document.title
        self.file: Any = Document(base(document.title, document.language, look))

    def bytes(self) -> bytes:
        body = self.file.element.body
        page = body[-1]
        after_heading = False
        for part in self.document.parts:
            for made in self._part(part, keep=after_heading):
                page.addprevious(made)
            after_heading = isinstance(part, Heading)
        self._lay_page()
        out = io.BytesIO()
        self.file.save(out)
        return _same_always(out)

    def _part(self, part: Part, *, keep: bool) -> Iterator[BaseOxmlElement]:
        """Yield a part; ``keep`` holds a paragraph that stands under a heading with what comes then."""
        match part:
            case Heading():
                yield self._heading(part)
            case Paragraph():
                yield self.letters.paragraph(part.text, STYLES[part.look], language=part.language, keep=keep)
            case Items():
                yield from self._items(part)
            case Choices():
                yield self._choices(part)
            case Sequence():
                for item in part.items:
                    yield from self._timed(item)
            case Table():
                yield self.tables.table(part, self.last_heading)
                yield self._after_table()
            case Blank():
                yield from self._blank(part)
            case Grid():
                yield self.tables.grid(part)
                yield self._after_table()
            case _:
                assert_never(part)

    def _heading(self, heading: Heading) -> BaseOxmlElement:
        self.last_heading = "".join(run.text for run in heading.text)
        first = not any(child.tag.endswith("}p") for child in self.file.element.body)
        return self.letters.paragraph(
            heading.text,
            f"Heading{heading.level}",
            language=heading.language,
            new_page=heading.new_page and not first,
        )

    def _items(self, items: Items) -> Iterator[BaseOxmlElement]:
        number = {"dash": DASHES, "box": BOXES}.get(items.mark) or self._numbers()
        for item in items.items:
            yield self.letters.paragraph(item, "ListDash", list=number)

    def _numbers(self) -> int:
        """Return the number of a list that begins at 1 again."""
        lists = self.file.part.numbering_part.element
        made = lists.add_num(NUMBERS)
        made.add_lvlOverride(ilvl=0).add_startOverride(1)
        number: int = made.numId
        return number

    def _choices(self, choices: Choices) -> BaseOxmlElement:
        label = words(strong(choices.label), "   ") if choices.label else ()
        told = "    ".join(f"{BOX}\u00a0{option}" for option in choices.options)
        return self.letters.paragraph(words(*label, told), "Choices")

    def _timed(self, item: Timed) -> Iterator[BaseOxmlElement]:
        body = list(item.body)
        opening = body and body[0].look != "say"
        first = body.pop(0).text if opening else ()
        style = "StepRest" if item.look == "pause" else "Step"
        # What to do, the words and what to watch for stay on one page.
        if not self.look.mark and item.mark:
            yield self.letters.paragraph(item.mark, style, keep=bool(first or body))
            if first:
                yield self.letters.paragraph(first, "StepMore", keep=bool(body))
        else:
            yield self.letters.paragraph(first, style, before=item.mark or words("\u200b"), keep=bool(body))
        for number, paragraph in enumerate(body, start=1):
            yield self._in_step(paragraph, keep=number < len(body))

    def _in_step(self, paragraph: Paragraph, *, keep: bool) -> BaseOxmlElement:
        style = "SayInStep" if paragraph.look == "say" else "StepMore"
        return self.letters.paragraph(paragraph.text, style, language=paragraph.language, keep=keep)

    def _after_table(self) -> BaseOxmlElement:
        """Return a low paragraph: two tables in a row would else become one."""
        return self.letters.paragraph((), "Small")

    def _blank(self, blank: Blank) -> Iterator[BaseOxmlElement]:
        if blank.height:
            yield self.tables.room(blank.height)
            yield self._after_table()
            return
        for number in range(blank.lines):
            label = blank.labels[number] if number < len(blank.labels) else ""
            yield self.letters.paragraph(text_of(f"{label} \t" if label else "\t"), "Writing")

    def _lay_page(self) -> None:
        section = self.file.sections[0]
        section.page_width, section.page_height = Pt(self.look.width), Pt(self.look.height)
        margin = Pt(self.look.margin)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = margin
        section.header_distance = section.footer_distance = Pt(24)
        if direction_of(self.document.language) == "rtl":
            section._sectPr.append(element("bidi"))
        if self.look.width > self.look.height:
            section.orientation = WD_ORIENT.LANDSCAPE
        if self.document.reader or self.document.stamp:
            self._foot(section)

    def _foot(self, section: Any) -> None:
        footer = section.footer
        footer.is_linked_to_previous = False
        line = footer.paragraphs[0]._p
        line.getparent().replace(line, made := self.letters.paragraph((), "Footer"))
        if not self.document.reader:
            made.append(plain_run(self.document.stamp))
            return
        made.append(plain_run(f"{self.document.title}\t"))
        made.append(plain_run(self.document.reader, is_strong=True))
        made.append(plain_run(f"\t{self.document.stamp}  " if self.document.stamp else "\t"))
        before, _, rest = self.document.page_of.partition("{page}")
        between, _, after = rest.partition("{pages}")
        for part in (plain_run(before), field("PAGE"), plain_run(between), field("NUMPAGES"), plain_run(after)):
            made.append(part)


def _same_always(file: io.BytesIO) -> bytes:
    """Write the parts of a file again, all with one time and no trace of the machine."""
    out = io.BytesIO()
    with zipfile.ZipFile(file) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            part = zipfile.ZipInfo(name, LONG_AGO)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.create_system = 0
            after.writestr(part, before.read(name))
    return out.getvalue()
