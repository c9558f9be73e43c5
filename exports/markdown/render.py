"""From plain parts to Markdown: the timetable as a table, then the details."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from exports.markdown.escaping import escaped, lines_of, one_line
from exports.outline import Words, strong, words
from exports.plain.lists import BOX
from exports.plain.parts import (
    Blank,
    Cell,
    Choices,
    Grid,
    Heading,
    Items,
    Paragraph,
    Part,
    PlainDocument,
    Sequence,
    Square,
    Table,
    Timed,
)

WRITE_ON = "\\_" * 30
"""A line to write on."""
MOST_LINES = 6
"""So many lines stand for any room to write: nobody writes in Markdown by hand."""
_SAID = "“{}”"


def render(document: PlainDocument) -> bytes:
    """Return the document as UTF-8; every text shows as it was typed."""
    blocks = [f"# {escaped(document.title)}"]
    if document.reader:
        blocks.append(escaped(document.reader))
    blocks += [block for part in document.parts for block in _part(part)]
    if document.stamp:
        blocks.append(escaped(document.stamp))
    return ("\n\n".join(blocks) + "\n").encode("utf-8")


def _part(part: Part) -> Iterable[str]:
    match part:
        case Heading():
            return (f"{'#' * (part.level + 1)} {one_line(part.text)}",)
        case Paragraph():
            return (_paragraph(part),)
        case Items():
            return ("\n".join(_items(part)),)
        case Choices():
            return (_choices(part),)
        case Sequence():
            return ("\n".join(map(_timed, part.items)),)
        case Table():
            return ("\n".join(_table(part)),)
        case Blank():
            return ("\n".join(_blank(part)),)
        case Grid():
            return ("\n".join(_listed("- ", words(*_square(square))) for square in part.squares),)
        case _:
            assert_never(part)


def _paragraph(paragraph: Paragraph, indent: str = "") -> str:
    quote = "> " if paragraph.look == "say" else ""
    return _block(paragraph.text, indent + quote)


def _block(text: Words, prefix: str = "") -> str:
    """Return lines as they were typed: each begins with ``prefix``, and empty ones part paragraphs."""
    lines = lines_of(text)
    made = []
    for number, line in enumerate(lines):
        goes_on = bool(line) and number + 1 < len(lines) and bool(lines[number + 1])
        made.append(f"{prefix}{line}\\" if goes_on else f"{prefix}{line}".rstrip())
    return "\n".join(made)


def _listed(mark: str, text: Words) -> str:
    indent = " " * (len(mark) if mark[0].isdigit() else 2)
    return mark + _block(text, indent).removeprefix(indent)


def _items(items: Items) -> Iterator[str]:
    for number, item in enumerate(items.items, start=1):
        mark = {"dash": "- ", "box": "- [ ] ", "number": f"{number}. "}[items.mark]
        yield _listed(mark, item)


def _choices(choices: Choices) -> str:
    label = words(strong(f"{choices.label}:"), " ") if choices.label else ()
    return one_line((*label, *words(" · ".join(f"{BOX} {option}" for option in choices.options))))


def _timed(item: Timed) -> str:
    body = list(item.body)
    first: Words = ()
    if body and body[0].look != "say":
        first = body.pop(0).text
    head = words(*item.mark, " " if item.mark and first else "", *first)
    blocks = [_listed("- ", head) if head else "-"]
    blocks += [_paragraph(paragraph, "  ") for paragraph in body]
    return "\n\n".join(blocks)


def _table(table: Table) -> Iterator[str]:
    # Every table has a head here; where it says nothing the first row stands there.
    heads = [escaped(head) for head in table.heads]
    rows = table.rows if any(heads) else table.rows[1:]
    yield _row(heads if any(heads) else [*map(_cell, table.rows[0].cells)])
    yield _row(["---"] * len(table.heads))
    for row in rows:
        yield _row([*map(_cell, row.cells), *[""] * (len(table.heads) - len(row.cells))])


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: Cell) -> str:
    """Return all paragraphs of a cell on the one line that it has."""
    told = []
    for paragraph in cell:
        text = "<br>".join(lines_of(paragraph.text))
        told.append(_SAID.format(text) if paragraph.look == "say" else text)
    return "<br>".join(told)


def _blank(blank: Blank) -> Iterator[str]:
    if blank.labels:
        yield from (f"- {escaped(label.rstrip(' :'))}: {WRITE_ON}" for label in blank.labels)
        return
    yield "\\\n".join([WRITE_ON] * min(MOST_LINES, blank.lines or MOST_LINES))


def _square(square: Square) -> Words:
    return words(strong(square.title), " " if square.title and square.text else "", square.text)
