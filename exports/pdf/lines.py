"""From text to lines: words, what fits beside each other, and where a word too long is parted."""

import re

from msgspec import Struct

from exports.pdf.breaks import word_ends
from exports.pdf.fonts import Atom, Fonts
from exports.pdf.scripts import may_break

SPACE = 260.0
"""The width of a space in Noto Sans, regular and bold, in thousandths."""

_PARTS = re.compile(r"[ \u2000-\u200a\u205f\u3000]+|\u200b|[^ \u2000-\u200b\u205f\u3000]+")


class Word(Struct, frozen=True, gc=False):
    """What stands together on one line: atoms with their boldness, its width in thousandths, a space after it."""

    atoms: tuple[Atom, ...]
    width: float
    space: bool = True


class Breaker:
    """Parts text into words and words into lines, in the fonts of one document."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts

    def paragraphs(self, runs: list[tuple[str, bool]]) -> list[list[Word]]:
        """Return the words of each paragraph; runs are text and whether it is bold."""
        paragraphs: list[list[Word]] = [[]]
        held: list[Atom] = []
        width = 0.0

        def close(space: bool) -> None:
            nonlocal held, width
            if held:
                paragraphs[-1].append(Word(tuple(held), width, space))
            held, width = [], 0.0

        for text, bold in runs:
            for number, row in enumerate(text.split("\n")):
                if number:
                    close(True)
                    paragraphs.append([])
                for part in _PARTS.findall(row):
                    if part[0] == "\u200b":
                        close(False)
                    elif part[0] in " \u3000\u205f" or "\u2000" <= part[0] <= "\u200a":
                        close(True)
                    else:
                        atoms, wide = self.fonts.word(part, bold)
                        held.extend(atoms)
                        width += wide
        close(True)
        return _without_empty(paragraphs)

    def balanced(self, words: list[Word], room: float, lines: list[list[Word]]) -> list[list[Word]]:
        """Return the same number of lines, each about as long as the others."""
        low = min(room, max(max(word.width for word in words), width_of(words) / len(lines)))
        high = room
        for _ in range(9):
            middle = (low + high) / 2
            tried = self.filled(words, middle)
            if len(tried) <= len(lines):
                high, lines = middle, tried
            else:
                low = middle
        return lines

    def filled(self, words: list[Word], room: float) -> list[list[Word]]:
        """Return lines filled one after the other; room is in thousandths of the letters' size."""
        lines: list[list[Word]] = []
        line: list[Word] = []
        used = 0.0
        for word in words:
            gap = SPACE if line and line[-1].space else 0.0
            if used + gap + word.width <= room + 0.01:
                line.append(word)
                used += gap + word.width
                continue
            divisible = any(not atom.spaced for atom in word.atoms)
            if word.width <= room and not divisible:
                if line:
                    lines.append(line)
                line, used = [word], word.width
                continue
            first = room - used - gap if line and divisible else room
            if line and not divisible:
                lines.append(line)
                line, used = [], 0.0
            for number, piece in enumerate(self._pieces(word, first, room)):
                if number or (line and used + gap + piece.width > room):
                    lines.append(line)
                    line, used, gap = [], 0.0, 0.0
                line.append(piece)
                used += gap + piece.width
                gap = 0.0
        if line or not lines:
            lines.append(line)
        return lines

    def _pieces(self, word: Word, first: float, room: float) -> list[Word]:
        """Part a word that is longer than its line into pieces that fit, the first into what is left."""
        pieces: list[Word] = []
        held: list[Atom] = []
        used, limit = 0.0, first
        for atom in word.atoms:
            for part in self._cut(atom, limit - used, room):
                if held and used + part.width > limit:
                    pieces.append(Word(tuple(held), used, False))
                    held, used, limit = [], 0.0, room
                held.append(part)
                used += part.width
        if held:
            pieces.append(Word(tuple(held), used, word.space))
        return pieces

    def _cut(self, atom: Atom, first: float, room: float) -> list[Atom]:
        if atom.width <= first and atom.spaced:
            return [atom]
        parts: list[str] = []
        start, used, limit = 0, 0.0, max(first, 0.0)
        word = syllable = 0
        ends = frozenset[int]() if atom.spaced else word_ends(atom.text)
        widths = self._letter_widths(atom)
        for at, width in enumerate(widths):
            if at and may_break(atom.text[at - 1], atom.text[at]):
                syllable = at
                word = at if at in ends else word
            last = word if word > start else syllable
            if used + width > limit and last > start:
                parts.append(atom.text[start:last])
                used = sum(widths[last:at])
                start, limit = last, room
            used += width
        parts.append(atom.text[start:])
        return [self.again(atom, part) for part in parts if part]

    def _letter_widths(self, atom: Atom) -> list[float]:
        widths = self.fonts.letters(atom.text, atom.font)
        total = sum(widths)
        # Shaped letters are narrower or wider than alone; their share of the whole is near enough.
        return [width * atom.width / total for width in widths] if atom.shaped is not None and total else widths

    def again(self, atom: Atom, text: str) -> Atom:
        """Return part of an atom as an atom."""
        if atom.shaped is None:
            return Atom(atom.font, text, sum(self.fonts.letters(text, atom.font)), None, atom.spaced, atom.tall)
        return self.fonts.reshaped(atom, text)


def width_of(words: list[Word]) -> float:
    """Return the width of words on one line, in thousandths of their size."""
    gaps = sum(SPACE for word in words[:-1] if word.space)
    return sum(word.width for word in words) + gaps


def logical(words: list[Word]) -> str:
    """Return a line's text as it is read, with the space that parts it from the next line."""
    parts = []
    for word in words:
        parts += [atom.text for atom in word.atoms]
        if word.space:
            parts.append(" ")
    return "".join(parts)


def _without_empty(paragraphs: list[list[Word]]) -> list[list[Word]]:
    """Drop empty lines at both ends, and all but one of those that follow each other."""
    kept: list[list[Word]] = []
    for words in paragraphs:
        if words or (kept and kept[-1]):
            kept.append(words)
    while kept and not kept[-1]:
        kept.pop()
    return kept or [[]]
