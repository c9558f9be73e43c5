"""Reading a document back in any format, with readers that are not ours."""

import io
import zipfile
from html.parser import HTMLParser

import docx
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


def everything_in(data: bytes, format: str) -> str:
    """Return all that a document holds, seen or not: text, and beside it every part and attribute of the file."""
    seen = text_in(data, format)
    if format == "docx":
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            # The body is read by its letters, since a word may be parted between two runs.
            parts = [file.read(name).decode() for name in file.namelist() if name != "word/document.xml"]
        return seen + "".join(parts)
    if format == "html":
        return seen + "".join(f" {name} {value}" for _, name, value in Page(data).attributes)
    return seen


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
