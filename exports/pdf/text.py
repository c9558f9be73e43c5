"""Setting text: from plain text to lines, and from lines to the page.

This is the only place that puts letters on paper. Text is drawn as it is; no markup is ever read in it, so that
nothing that somebody typed can be lost or obeyed.
"""

from typing import Literal, TypeAlias

from msgspec import Struct

from exports.outline import Words
from exports.pdf.bidi import (
    has_right_to_left,
    levels,
    mirrored,
    runs_only_right_to_left,
    runs_right_to_left,
    visual_order,
)
from exports.pdf.boxes import Box
from exports.pdf.fonts import Atom, Fonts
from exports.pdf.lines import SPACE, Breaker, Word, logical, width_of
from exports.pdf.pen import Pen
from exports.pdf.scripts import tidy
from exports.pdf.style import Face

Align: TypeAlias = Literal["start", "right", "middle"]
ASCENT, DESCENT = 1069.0, 293.0
_SPACE, _BOLD_SPACE = Atom("NotoSans-Regular", " ", SPACE), Atom("NotoSans-Bold", " ", SPACE)
LONGEST_BALANCED = 60
"""Texts of more words than this are not balanced."""


class Line(Struct, frozen=True, gc=False):
    """The words of one line and their width in points."""

    words: tuple[Word, ...]
    width: float
    levels: tuple[int, ...] = ()
    """The direction of each letter where some of the paragraph runs from right to left."""


class _Read(Struct, frozen=True):
    """Text parted into words: those of each paragraph, which way it runs, how tall its letters are."""

    paragraphs: list[list[Word]]
    turned: bool
    """It runs from right to left."""
    one_way: bool
    """All of it runs from left to right."""
    tall: float


class _Filled(Struct, frozen=True, gc=False):
    """Text that has been given to lines: what it needs to be settled, once somebody looks."""

    read: _Read
    rows: list[list[list[Word]]]
    """The words of each line of each paragraph."""
    room: float
    size: float
    balanced: bool


class TextBox(Box):
    """Lines of text in one face.

    How many there are is known at once; what stands on each is settled when somebody looks, since most texts are
    only tried at a width.
    """

    def __init__(
        self,
        setter: "Typesetter",
        count: int,
        lines: "tuple[Line, ...] | _Filled",
        face: Face,
        width: float,
        align: Align,
        turned: bool,
    ) -> None:
        self.setter = setter
        self.count = count
        self.face = face
        self.align = align
        self.turned = turned
        self._lines = lines
        super().__init__(width, count * face.leading)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines from the first to the last."""
        if isinstance(self._lines, _Filled):
            self._lines = self.setter.settled(self._lines)
        return self._lines

    @property
    def last_width(self) -> float:
        """How far the last line reaches, in points."""
        return self.lines[-1].width if self.lines else 0.0

    @property
    def reach(self) -> float:
        """How far the longest line reaches, in points."""
        return max((line.width for line in self.lines), default=0.0)

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        fitting = int((room + 0.01) / self.face.leading)
        if fitting >= self.count:
            return self, None
        if not force:
            # Neither the first nor the last line of a paragraph stands alone on a page.
            fitting = min(fitting, self.count - 2)
            if fitting < 2:
                return None, self
        if fitting < 1:
            return None, self
        return self._part(self.lines[:fitting]), self._part(self.lines[fitting:])

    def draw(self, pen: Pen, x: float, y: float) -> None:
        size = self.face.size
        baseline = y + (self.face.leading - size * (ASCENT + DESCENT) / 1000) / 2 + size * ASCENT / 1000
        for line in self.lines:
            if line.words:
                self.setter.draw(pen, line, x + self._indent(line), baseline, size, self.turned)
            baseline += self.face.leading

    def _part(self, lines: tuple[Line, ...]) -> "TextBox":
        return TextBox(self.setter, len(lines), lines, self.face, self.width, self.align, self.turned)

    def _indent(self, line: Line) -> float:
        if self.align == "middle":
            return (self.width - line.width) / 2
        to_right = (self.align == "right") != (self.turned and self.align == "start")
        return self.width - line.width if to_right else 0.0


class Typesetter:
    """Sets text in the fonts of one document."""

    def __init__(self, fonts: Fonts) -> None:
        self._breaker = Breaker(fonts)
        self._done: dict[tuple[object, ...], TextBox] = {}
        self._parted: dict[tuple[str | Words, bool], _Read] = {}

    def forget(self) -> None:
        """Let go of what was set: boxes know their setter, and would wait for a collector of garbage."""
        self._done.clear()
        self._parted.clear()

    def text(
        self, content: str | Words, face: Face, width: float, *, balanced: bool = False, align: Align = "start"
    ) -> TextBox:
        """Return text set to a width in points.

        Balanced text takes the fewest lines, then the narrowest width that keeps that number. Sheets are laid out
        in several ways until one fits, so what was set once is kept.
        """
        key = (content, face, width, balanced, align)
        if key not in self._done:
            self._done[key] = self._text(content, face, width, balanced=balanced, align=align)
        return self._done[key]

    def _text(self, content: str | Words, face: Face, width: float, *, balanced: bool, align: Align) -> TextBox:
        read = self._read(content, face.bold)
        room = width * 1000 / face.size
        rows = [self._breaker.filled(words, room) for words in read.paragraphs]
        leading = face if read.tall == 1.0 else Face(face.size, face.leading * read.tall, face.bold)
        filled = _Filled(read, rows, room, face.size, balanced)
        return TextBox(self, sum(map(len, rows)), filled, leading, width, align, read.turned)

    def _read(self, content: str | Words, bold: bool) -> "_Read":
        """Return text parted into words; it is kept, since a text is tried at several widths and sizes."""
        key = (content, bold)
        found = self._parted.get(key)
        if found is None:
            runs = [(content, bold)] if isinstance(content, str) else [(r.text, r.strong or bold) for r in content]
            tidied = [(tidy(text), is_bold) for text, is_bold in runs]
            paragraphs = self._breaker.paragraphs(tidied)
            tall = max((atom.tall for words in paragraphs for word in words for atom in word.atoms), default=1.0)
            whole = "".join(text for text, _ in tidied)
            turned = runs_right_to_left(whole)
            one_way = not turned and (whole.isascii() or not has_right_to_left(whole))
            found = self._parted[key] = _Read(paragraphs, turned, one_way, tall)
        return found

    def width(self, text: str, face: Face) -> float:
        """Return the width of a text on one line, in points."""
        words = [word for paragraph in self._read(text, face.bold).paragraphs for word in paragraph]
        return width_of(words) * face.size / 1000

    def one_line(self, text: str, face: Face, width: float) -> TextBox:
        """Return text on a single line; what is too long ends in three dots (footers only)."""
        # No letter is narrower than a point, so that more of them than points cannot fit.
        text = " ".join(text[: int(width) * 2].split()) if len(text) > width * 2 else " ".join(text.split())
        while text and self.width(text, face) > width:
            keep = min(len(text) - 1, max(1, int(len(text) * width / self.width(text, face))) - 1)
            text = text[: max(0, keep)].rstrip(" …") + "…" if keep > 0 else ""
        return self.text(text, face, width)

    def some_lines(
        self,
        text: str | Words,
        face: Face,
        width: float,
        count: int,
        *,
        balanced: bool = False,
        align: Align = "start",
    ) -> TextBox:
        """Return text on at most so many lines; what is too long ends in three dots.

        Only for heads, which stand on every page and cannot be parted, for small cards, and for words in a shape.
        """
        made = self.text(text, face, width, balanced=balanced, align=align)
        if made.count <= count:
            return made
        kept = "".join(logical(list(line.words)) for line in made.lines[:count]).rstrip()
        while kept and self.text(f"{kept}…", face, width).count > count:
            kept = kept[:-1].rstrip()
        return self.text(f"{kept}…", face, width, align=align)

    def draw(self, pen: Pen, line: Line, x: float, baseline: float, size: float, turned: bool) -> None:
        """Draw one line from ``x`` on, in the order in which it reads."""
        atoms = self._spaced(line)
        if line.levels:
            atoms = self._reordered(atoms, line.levels)
        elif turned:
            atoms = atoms[::-1]
        for font, text, shaped, width in _joined(atoms):
            wide = width * size / 1000
            pen.letters(x, baseline, font, size, text, shaped, wide)
            x += wide

    def settled(self, filled: _Filled) -> tuple[Line, ...]:
        """Return the lines of a text: their words, balanced where that was asked for, and which way they run."""
        read, paragraphs, size = filled.read, filled.rows, filled.size
        first = read.paragraphs[0]
        if filled.balanced and len(paragraphs) == 1 and len(paragraphs[0]) > 1 and len(first) <= LONGEST_BALANCED:
            paragraphs = [self._breaker.balanced(first, filled.room, paragraphs[0])]
        lines: list[Line] = []
        for rows in paragraphs:
            directions = [] if read.one_way else self._directions(rows, read.turned)
            for number, words in enumerate(rows):
                found = directions[number] if directions else ()
                lines.append(Line(tuple(words), width_of(words) * size / 1000, found))
        return tuple(lines)

    def _directions(self, rows: list[list[Word]], turned: bool) -> list[tuple[int, ...]]:
        """Return the levels of each line's letters; nothing where all of a paragraph runs one way.

        A paragraph is weighed as a whole, since a bracket at the end of a line belongs to what follows.
        """
        texts = [logical(words) for words in rows]
        whole = "".join(texts)
        if runs_only_right_to_left(whole) if turned else not has_right_to_left(whole):
            return []
        found = levels(whole, right_to_left=turned)
        directions = []
        at = 0
        for text in texts:
            directions.append(tuple(found[at : at + len(text)]))
            at += len(text)
        return directions

    def _spaced(self, line: Line) -> list[Atom]:
        atoms: list[Atom] = []
        for number, word in enumerate(line.words):
            atoms.extend(word.atoms)
            if word.space and number < len(line.words) - 1:
                bold = line.words[number + 1].atoms[0].font.endswith("Bold")
                atoms.append(_BOLD_SPACE if bold else _SPACE)
        return atoms

    def _reordered(self, atoms: list[Atom], found: tuple[int, ...]) -> list[Atom]:
        runs: list[Atom] = []
        run_levels: list[int] = []
        at = 0
        for atom in atoms:
            here = found[at : at + len(atom.text)]
            at += len(atom.text)
            start = 0
            for end in range(1, len(here) + 1):
                if end < len(here) and here[end] == here[start]:
                    continue
                part = atom if (start, end) == (0, len(here)) else self._breaker.again(atom, atom.text[start:end])
                if here[start] % 2 and part.shaped is None:
                    part = Atom(part.font, mirrored(part.text), part.width, None, part.spaced, part.tall)
                runs.append(part)
                run_levels.append(here[start])
                start = end
        return [runs[index] for index in visual_order(run_levels)]


def _joined(atoms: list[Atom]) -> list[tuple[str, str, str | None, float]]:
    """Join neighbours in one font, so that a line is few strings."""
    joined: list[tuple[str, str, str | None, float]] = []
    for atom in atoms:
        if joined and atom.shaped is None and joined[-1][2] is None and joined[-1][0] == atom.font:
            font, text, _, width = joined[-1]
            joined[-1] = (font, text + atom.text, None, width + atom.width)
        else:
            joined.append((atom.font, atom.text, atom.shaped, atom.width))
    return joined
