"""From plain parts to one file of HTML: no scripts, nothing loaded, every text escaped."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import assert_never

from exports.html.look import style_sheet
from exports.options import PaperOptions
from exports.outline import Words
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
    Row,
    Sequence,
    Table,
    Timed,
)
from exports.plain.typed import direction_of, has_right_to_left, typed

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
NARROW = 4
"""So many columns fit a telephone; a table of more is scrolled."""
CONTENTS_FROM = 3
"""A list of the parts stands at the head of a document that has so many."""


def render(document: PlainDocument, options: PaperOptions) -> bytes:
    """Return the document as UTF-8; the same parts and options always give the same bytes."""
    return "\n".join(_Page(document, options).lines()).encode("utf-8")


class _Page:
    def __init__(self, document: PlainDocument, options: PaperOptions) -> None:
        self.document = document
        self.options = options
        self.right_to_left = direction_of(document.language) == "rtl"
        self.headings = 0
        self.last_heading = document.title

    def lines(self) -> Iterator[str]:
        document = self.document
        language = escape(document.language, quote=True)
        yield "<!DOCTYPE html>"
        yield f'<html lang="{language}" dir="{direction_of(document.language)}">'
        yield "<head>"
        yield '<meta charset="utf-8">'
        yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        yield '<meta name="referrer" content="no-referrer">'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
        yield f"<title>{_escaped(document.title)}</title>"
        yield f"<style>\n{style_sheet(self.options)}</style>"
        yield "</head>"
        yield f'<body class="{"for-leading" if document.reader else "handed-out"}">'
        yield f"<header><h1{self._direction(document.title)}>{_escaped(document.title)}</h1>"
        if document.reader:
            yield f"<p>{_escaped(document.reader)}</p>"
        yield "</header>"
        yield from self._contents()
        yield "<main>"
        for part in document.parts:
            yield from self._part(part)
        yield "</main>"
        if document.stamp:
            yield f"<footer>{_escaped(document.stamp)}</footer>"
        yield "</body>"
        yield "</html>"
        yield ""

    def _contents(self) -> Iterator[str]:
        heads = [part for part in self.document.parts if isinstance(part, Heading) and part.level == 1]
        if len(heads) < CONTENTS_FROM:
            return
        yield f'<nav aria-label="{_escaped(self.document.title)}">'
        yield "<ul>"
        for number, head in enumerate(heads, start=1):
            yield f'<li><a href="#part-{number}"{self._direction_of(head.text)}>{_flat(head.text)}</a></li>'
        yield "</ul>"
        yield "</nav>"

    def _part(self, part: Part) -> Iterable[str]:
        match part:
            case Heading():
                return self._heading(part)
            case Paragraph():
                return (self._paragraph(part),)
            case Items():
                return self._items(part)
            case Choices():
                return self._choices(part)
            case Sequence():
                return self._sequence(part)
            case Table():
                return self._table(part)
            case Blank():
                return self._blank(part)
            case Grid():
                return self._grid(part)
            case _:
                assert_never(part)

    def _heading(self, heading: Heading) -> Iterator[str]:
        self.last_heading = _text(heading.text)
        tag = f"h{heading.level + 1}"
        attributes = self._direction_of(heading.text, heading.language)
        if heading.level == 1:
            self.headings += 1
            attributes += f' id="part-{self.headings}"'
        if heading.new_page and self.headings > 1:
            attributes += ' class="new-page"'
        yield f"<{tag}{attributes}>{_runs(heading.text)}</{tag}>"

    def _paragraph(self, paragraph: Paragraph) -> str:
        attributes = self._direction_of(paragraph.text, paragraph.language)
        if paragraph.look == "say":
            return f"<blockquote><p{attributes}>{_runs(paragraph.text)}</p></blockquote>"
        shown = "" if paragraph.look == "plain" else f' class="{paragraph.look}"'
        return f"<p{attributes}{shown}>{_runs(paragraph.text)}</p>"

    def _items(self, items: Items) -> Iterator[str]:
        tag = "ol" if items.mark == "number" else "ul"
        yield f'<{tag} class="{items.mark}">'
        for item in items.items:
            yield f"<li{self._direction_of(item)}>{_runs(item)}</li>"
        yield f"</{tag}>"

    def _choices(self, choices: Choices) -> Iterator[str]:
        label = f"<strong>{_escaped(choices.label)}</strong> " if choices.label else ""
        boxes = " ".join(f"<span>{BOX}&nbsp;{_escaped(option)}</span>" for option in choices.options)
        yield f'<p class="choices">{label}{boxes}</p>'

    def _sequence(self, sequence: Sequence) -> Iterator[str]:
        yield '<ol class="sequence" role="list">'
        for item in sequence.items:
            yield self._timed(item)
        yield "</ol>"

    def _timed(self, item: Timed) -> str:
        shown = "" if item.look == "plain" else f' class="{item.look}"'
        mark = f'<p{self._direction_of(item.mark)} class="mark">{_runs(item.mark)}</p>'
        return f"<li{shown}>{mark}<div>{''.join(map(self._paragraph, item.body))}</div></li>"

    def _table(self, table: Table) -> Iterator[str]:
        # A table may be wider than a telephone: it is scrolled by itself, by keys too, so it needs a name.
        yield f'<div class="scroll" role="group" tabindex="0" aria-label="{_escaped(self.last_heading)}">'
        count = max((len(table.heads), *(len(row.cells) for row in table.rows)))
        yield '<table class="wide">' if count > NARROW else "<table>"
        if table.languages:
            columns = "".join(f'<col lang="{_escaped(language)}">' for language in table.languages)
        else:
            total = sum(table.shares)
            columns = "".join(f'<col style="width:{share / total * 100:.1f}%">' for share in table.shares)
        yield f"<colgroup>{columns}</colgroup>"
        if any(table.heads):
            heads = "".join(f'<th scope="col">{_escaped(head)}</th>' for head in table.heads)
            yield f"<thead><tr>{heads}</tr></thead>"
        yield "<tbody>"
        for row in table.rows:
            yield self._row(row, table)
        yield "</tbody>"
        yield "</table>"
        yield "</div>"

    def _row(self, row: Row, table: Table) -> str:
        shown = "" if row.look == "plain" else f' class="{row.look}"'
        if row.look == "section":
            content = "".join(map(self._paragraph, row.cells[0]))
            return f'<tr{shown}><th scope="rowgroup" colspan="{len(table.shares)}">{content}</th></tr>'
        cells = []
        for number, cell in enumerate(row.cells):
            content = "".join(map(self._paragraph, cell))
            language = f' lang="{_escaped(table.languages[number])}"' if table.languages else ""
            if number == table.named and content:
                cells.append(f'<th scope="row"{language}>{content}</th>')
            else:
                cells.append(f"<td{language}>{content}</td>")
        return f"<tr{shown}>{''.join(cells)}</tr>"

    def _blank(self, blank: Blank) -> Iterator[str]:
        if blank.height:
            yield f'<div class="room" style="height:{blank.height:g}mm"></div>'
            return
        yield '<ul class="lines" role="list">'
        for number in range(blank.lines):
            label = blank.labels[number] if number < len(blank.labels) else ""
            yield f"<li{self._direction(label)}>{_escaped(label)}</li>"
        yield "</ul>"

    def _grid(self, grid: Grid) -> Iterator[str]:
        yield f'<ul class="grid" role="list" style="--across:{grid.across}">'
        for number, square in enumerate(grid.squares):
            language = f' lang="{_escaped(grid.languages[number % grid.across])}"' if grid.languages else ""
            title = (
                f"<strong{self._direction(square.title)}>{_escaped(square.title)}</strong>" if square.title else ""
            )
            text = f"<p{self._direction(square.text)}>{_escaped(square.text)}</p>" if square.text else ""
            yield f'<li{language} style="min-height:{grid.height:g}mm">{title}{text}</li>'
        yield "</ul>"

    def _direction_of(self, text: Words, language: str = "") -> str:
        named = f' lang="{_escaped(language)}"' if language else ""
        return named + self._direction(_text(text))

    def _direction(self, text: str) -> str:
        return ' dir="auto"' if self.right_to_left or has_right_to_left(text) else ""


def _text(text: Words) -> str:
    return "".join(run.text for run in text)


def _flat(text: Words) -> str:
    return escape(" ".join(typed(_text(text)).split()))


def _runs(text: Words) -> str:
    return "".join(f"<strong>{_escaped(run.text)}</strong>" if run.strong else _escaped(run.text) for run in text)


def _escaped(text: str) -> str:
    return escape(typed(text), quote=True).replace("\n", "<br>")
