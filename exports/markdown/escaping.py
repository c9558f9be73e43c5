"""Typed text in Markdown (CommonMark 0.31, tables as on GitHub): it shows as it was typed, whatever is in it."""

import re
import unicodedata
from collections.abc import Iterator

from exports.outline import Words, words
from exports.plain.typed import typed

_MARKS = re.compile(r"[\\`*_\[\]<>|~$^#]|&(?=#?\w)|:(?=[\w+-]+:)|-(?=-)|=(?==)")
_NUMBERED = re.compile(r"(\d{1,9})([.)])")


def lines_of(text: Words) -> list[str]:
    """Return the lines of a paragraph in Markdown; what is strong is marked so where that can be read back."""
    lines: list[list[tuple[str, bool]]] = [[]]
    for content, is_strong in _joined(text):
        first, *more = typed(content).split("\n")
        lines[-1].append((first, is_strong))
        lines.extend([(line, is_strong)] for line in more)
    return [_line(line) for line in lines]


def one_line(text: Words) -> str:
    """Return a paragraph in Markdown on one line: headings hold no more."""
    return " ".join(line for line in lines_of(text) if line)


def escaped(text: str) -> str:
    """Return text in Markdown on one line."""
    return one_line(words(text))


def _joined(text: Words) -> Iterator[tuple[str, bool]]:
    """Yield runs with neighbours of one kind joined, and with the spaces at the ends of strong ones outside."""
    runs: list[tuple[str, bool]] = []
    for run in text:
        body = run.text.strip(" ") if run.strong else run.text
        before = run.text[: len(run.text) - len(run.text.lstrip(" "))] if run.strong else ""
        after = run.text[len(before) + len(body) :] if run.strong else ""
        for part, is_strong in ((before, False), (body, run.strong), (after, False)):
            if not part:
                continue
            if runs and runs[-1][1] == is_strong:
                runs[-1] = (runs[-1][0] + part, is_strong)
            else:
                runs.append((part, is_strong))
    yield from runs


def _line(runs: list[tuple[str, bool]]) -> str:
    parts = _escaped_runs(runs)
    made = ""
    for number, (part, is_strong) in enumerate(parts):
        following = parts[number + 1][0][:1] if number + 1 < len(parts) else ""
        made += f"**{part}**" if is_strong and _can_be_strong(made[-1:], part, following) else part
    return made.strip(" ")


def _escaped_runs(runs: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Escape a line as a whole, since a mark can be made of the end of one run and the beginning of the next."""
    whole = "".join(text for text, _ in runs)
    kept = whole.rstrip()
    parts: list[tuple[str, bool]] = []
    at = 0
    for text, is_strong in runs:
        part = "".join(_character(kept, place) for place in range(at, min(at + len(text), len(kept))))
        at += len(text)
        if part:
            parts.append((part, is_strong))
    return parts


def _character(line: str, place: int) -> str:
    character = line[place]
    if character.isalpha():
        return character
    if character.isspace():
        doubled = place == 0 or line[place - 1].isspace()
        return "&nbsp;" if doubled else " " if character == "\t" else character
    if _MARKS.match(line, place) or _begins_a_block(line, place):
        return f"\\{character}"
    return character


def _begins_a_block(line: str, place: int) -> bool:
    if line[place] in "+=:-":
        return not line[:place].strip()
    return line[place] in ".)" and bool(_NUMBERED.fullmatch(line[: place + 1].strip()))


def _can_be_strong(before: str, part: str, following: str) -> bool:
    """Whether marks round this would be taken for marks (CommonMark, left- and right-flanking)."""
    if part[0].isspace() or part[-1].isspace():
        return False
    opens = not _is_mark(part[0]) or before == "" or before.isspace() or _is_ascii_mark(before)
    closes = not _is_mark(part[-1]) or following == "" or following.isspace() or _is_ascii_mark(following)
    return opens and closes


def _is_mark(character: str) -> bool:
    return unicodedata.category(character)[0] in "PSCZ"


def _is_ascii_mark(character: str) -> bool:
    return character.isascii() and unicodedata.category(character)[0] == "P" and character != "&"
