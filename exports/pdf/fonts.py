"""The shipped fonts: which one has a character, how wide a word is, and what no font has."""

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont, shapeStr

from exports.pdf.scripts import CJK, JOINERS, LATIN, SCRIPTS, Script, combines, script_of, tidy
from exports.pdf.system_fonts import cjk_fonts

FOLDER = Path(__file__).parent.parent / "fonts"
MISSING = "[?]"
"""What stands on paper for a character that no shipped font has."""


class Atom(Struct, frozen=True, gc=False):
    """A stretch of one word in one font. Widths are in thousandths of the size of its letters."""

    font: str
    text: str
    width: float
    shaped: str | None = None
    """What is drawn in place of the text, when its letters were shaped."""
    spaced: bool = True
    tall: float = 1.0


class Fonts:
    """The fonts of one document. A new one for each document keeps its bytes free of what was made before it."""

    def __init__(self) -> None:
        self._loaded: dict[str, TTFont] = {}
        self._cjk: tuple[Script, ...] | None = None
        self._words: dict[tuple[str, bool], tuple[tuple[Atom, ...], float]] = {}
        self._scripts: dict[tuple[int, bool], Script | None] = {}

    def ready(self) -> str:
        """Return the name of the plain font after making it known to the library."""
        name = self._name(LATIN, False)
        self._load(name)
        return name

    def word(self, text: str, bold: bool) -> tuple[tuple[Atom, ...], float]:
        """Return a word without spaces as atoms, and its width in thousandths of its size."""
        key = (text, bold)
        found = self._words.get(key)
        if found is None:
            atoms = tuple(self._atoms(text, bold))
            found = self._words[key] = (atoms, sum(atom.width for atom in atoms))
        return found

    def letters(self, text: str, font: str) -> list[float]:
        """Return the width of each letter of an unshaped text."""
        widths = self._load(font).face.charWidths
        return [widths.get(32 if ord(letter) == 0xA0 else ord(letter), 0.0) for letter in text]

    def atom(self, text: str, font: str, script: Script) -> Atom:
        """Return a stretch of text in a font that has all of it."""
        if script.shaped or combines(text):
            self._load(font)
            shaped = shapeStr(text, font, 1000, force=True)
            width = sum(each.x_advance for each in shaped.__shapeData__)
            return Atom(font, text, width, shaped, script.spaced, script.tall)
        return Atom(font, text, sum(self.letters(text, font)), None, script.spaced, script.tall)

    def reshaped(self, atom: Atom, text: str) -> Atom:
        """Return part of a shaped atom, shaped by itself."""
        family = atom.font.rsplit("-", 1)[0]
        script = next((script for script in SCRIPTS if script.family == family), LATIN)
        return self.atom(text, atom.font, script)

    def missing(self, texts: Iterable[str]) -> tuple[str, ...]:
        """Return the characters in ``texts`` that no font has, in order of their code."""
        characters = set().union(*(set(tidy(text)) for text in texts))
        lacking = (
            c for c in characters if not c.isspace() and ord(c) not in JOINERS and c != "\u200b" and not self._has(c)
        )
        return tuple(sorted(lacking))

    def _has(self, character: str) -> bool:
        return self._script(ord(character), False) is not None

    def _atoms(self, text: str, bold: bool) -> Iterable[Atom]:
        stretch: list[str] = []
        current: Script | None = None
        for character in text:
            script: Script | None
            if ord(character) in JOINERS:
                if current is None or not current.shaped:
                    continue
                script = current
            elif character == "\u00a0":
                script = LATIN
            else:
                script = self._script(ord(character), bold)
            shown = character
            if script is None:
                script, shown = LATIN, MISSING
            if current is not None and script is not current:
                yield self.atom("".join(stretch), self._name(current, bold), current)
                stretch = []
            current = script
            stretch.append(shown)
        if current is not None:
            yield self.atom("".join(stretch), self._name(current, bold), current)

    def _script(self, code: int, bold: bool) -> Script | None:
        """Return the script whose font has a character; it is kept, since a text has few different ones."""
        if (code, bold) not in self._scripts:
            self._scripts[code, bold] = self._found_script(code, bold)
        return self._scripts[code, bold]

    def _found_script(self, code: int, bold: bool) -> Script | None:
        first = script_of(code)
        own = self._cjk_scripts() if first is CJK else (first,)
        for script in (*own, LATIN) if first is not LATIN else (LATIN,):
            if code in self._load(self._name(script, bold)).face.charToGlyph:
                return script
        if code == 0x25CC or 0x2000 <= code < 0x2070:
            for script in SCRIPTS:
                if code in self._load(self._name(script, bold)).face.charToGlyph:
                    return script
        return None

    def _cjk_scripts(self) -> tuple[Script, ...]:
        """Return Chinese, Japanese and Korean as this computer's fonts serve them, one for each that can be used."""
        if self._cjk is None:
            self._cjk = tuple(filter(None, map(self._usable, cjk_fonts())))
        return self._cjk

    def _usable(self, path: Path) -> Script | None:
        family = f"{CJK.family}-{path.stem}"
        try:
            font = TTFont(family, str(path), asciiReadable=False)
        except (TTFError, OSError, ValueError):
            return None
        pdfmetrics.registerFont(font)
        self._loaded[family] = font
        return replace(CJK, family=family)

    def _name(self, script: Script, bold: bool) -> str:
        if script.family in self._loaded:
            return script.family
        return f"{script.family}-{'Bold' if bold else 'Regular'}"

    def _load(self, name: str) -> TTFont:
        font = self._loaded.get(name)
        if font is None:
            font = self._loaded[name] = TTFont(name, str(FOLDER / f"{name}.ttf"), asciiReadable=False)
            pdfmetrics.registerFont(font)
        return font
