"""Reading a document back in any format, with readers that are not ours."""

import io
import re
import zipfile
from html.parser import HTMLParser

import docx
import pypdf
from docx.oxml.ns import qn
from markdown_it import MarkdownIt

from tests.exports.papers import pages_of


class Page(HTMLParser):
    """What a parser of HTML finds: text, tags, attributes, links."""

    def __init__(self, data: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self._quiet = 0
        self.feed(data.decode("utf-8"))
        self.close()

    @property
    def text(self) -> str:
        """The text of the page, without its style sheet."""
        return "".join(self.texts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self._quiet += tag in ("style", "title")
        if tag == "br":
            self.texts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._quiet -= tag in ("style", "title")
        if tag in ("p", "li", "td", "th", "h1", "h2", "h3", "h4"):
            self.texts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._quiet:
            self.texts.append(data)


def text_in(data: bytes, format: str) -> str:
    """Return the text of a document as its reader sees it."""
    if format == "pdf":
        return "\n".join(pages_of(data))
    if format == "html":
        return Page(data).text
    if format == "md":
        made = MarkdownIt("commonmark").enable("table").render(data.decode("utf-8"))
        return Page(made.encode()).text
    if format == "docx":
        return text_of_docx(data)
    return data.decode("utf-8")


def hidden_in(data: bytes, format: str) -> str:
    """Return all that a document holds beside what its reader sees: parts, attributes, objects, streams."""
    match format:
        case "pdf":
            return _objects_of(data)
        case "docx":
            with zipfile.ZipFile(io.BytesIO(data)) as file:
                names = [text for info in file.infolist() for text in (info.filename, info.comment.decode())]
                return "\n".join([*names, *(file.read(name).decode() for name in file.namelist())])
        case "md":
            return data.decode("utf-8").replace("\\", "")
        case _:
            return data.decode("utf-8")


def _objects_of(data: bytes) -> str:
    """Return every string and every stream of a PDF, unpacked, and the words that its letters carry along."""
    reader = pypdf.PdfReader(io.BytesIO(data))
    told = [data.decode("latin-1")]
    for number in range(1, len(reader.xref[0]) + 1):
        value = pypdf.generic.IndirectObject(number, 0, reader).get_object()
        told.append(repr(value))
        if isinstance(value, pypdf.generic.StreamObject):
            stream = value.get_data().decode("latin-1")
            told += [stream, *map(_carried, re.findall(r"<FEFF([0-9A-F]+)>", stream))]
    return "\n".join(told)


def _carried(codes: str) -> str:
    return bytes.fromhex(codes).decode("utf-16-be", "replace")


def text_of_docx(data: bytes) -> str:
    """Return the text of a word-processor file, a line for each paragraph."""
    body = docx.Document(io.BytesIO(data)).element.body
    lines = []
    for paragraph in body.iter(qn("w:p")):
        parts = []
        for piece in paragraph.iter(qn("w:t"), qn("w:br"), qn("w:tab")):
            parts.append({qn("w:br"): "\n", qn("w:tab"): " "}.get(piece.tag, piece.text or ""))
        lines.append("".join(parts))
    return "\n".join(lines)
