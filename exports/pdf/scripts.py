"""Which shipped font serves which script, and where a line may break in it."""

import unicodedata

from msgspec import Struct


class Script(Struct, frozen=True):
    """A shipped font family: its file name, its ranges, and what its letters ask for."""

    family: str
    ranges: tuple[tuple[int, int], ...]
    shaped: bool = True
    """Letters change with their neighbours, and need a shaper."""
    spaced: bool = True
    """Words are parted by spaces; where they are not, a line may break between syllables."""
    tall: float = 1.0
    """How much more leading the stacked letters need."""


LATIN = Script("NotoSans", (), shaped=False)
SCRIPTS = (
    Script("NotoSansHebrew", ((0x0590, 0x05FF), (0xFB1D, 0xFB4F))),
    Script(
        "NotoSansArabic",
        ((0x0600, 0x06FF), (0x0750, 0x077F), (0x08A0, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC)),
        tall=1.2,
    ),
    Script("NotoSansDevanagari", ((0x0900, 0x097F), (0x1CD0, 0x1CFF), (0xA8E0, 0xA8FF)), tall=1.1),
    Script("NotoSansThai", ((0x0E00, 0x0E7F),), spaced=False, tall=1.15),
    Script("NotoSansMyanmar", ((0x1000, 0x109F), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F)), spaced=False, tall=1.35),
    Script("NotoSansEthiopic", ((0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB00, 0xAB2F)), shaped=False),
    Script("NotoSansKhmer", ((0x1780, 0x17FF), (0x19E0, 0x19FF)), spaced=False, tall=1.35),
)
CJK = Script(
    "CJK",
    (
        *((0x1100, 0x11FF), (0x2E80, 0x303F), (0x3040, 0x30FF), (0x3100, 0x318F), (0x31A0, 0x31FF)),
        *((0x3200, 0x4DBF), (0x4E00, 0x9FFF), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xF900, 0xFAFF)),
        *((0xFE30, 0xFE4F), (0xFF00, 0xFFEF), (0x20000, 0x323AF)),
    ),
    shaped=False,
    spaced=False,
)
"""Chinese, Japanese and Korean: no shipped font, but one of this computer if there is any."""

INVISIBLE = frozenset(
    (
        *(0x00AD, 0x034F, 0x061C, 0x200E, 0x200F, 0x2060, 0xFEFF),
        *(*range(0x202A, 0x202F), *range(0x2061, 0x2070), *range(0xFE00, 0xFE10)),
    )
)
"""Characters that show nothing; those that turn the direction of text are not obeyed on paper either."""
JOINERS = frozenset((0x200C, 0x200D))
_STACKERS = frozenset("\u094d\u17d2\u1039")
_NEVER_FIRST = frozenset(
    "ะาำๅๆฯ၊။។៕、。，．・：；？！）］｝〕〉》」』】〙〗ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜"
)
_NEVER_LAST = frozenset("（［｛〔〈《「『【〘〖")
_LEADING_VOWELS = frozenset("\u0e40\u0e41\u0e42\u0e43\u0e44")


def script_of(code: int) -> Script:
    """Return the script whose font is asked first for a character."""
    if code < 0x0590:
        return LATIN
    for script in (*SCRIPTS, CJK):
        for first, last in script.ranges:
            if first <= code <= last:
                return script
    return LATIN


def may_break(before: str, after: str) -> bool:
    """Whether a word that is too long for its line may be parted between two characters."""
    if unicodedata.category(after) in ("Mn", "Mc", "Me") or ord(after) in JOINERS or ord(before) in JOINERS:
        return False
    if after in _NEVER_FIRST or before in _NEVER_LAST:
        return False
    return before not in _STACKERS and before not in _LEADING_VOWELS


def tidy(text: str) -> str:
    """Return text as it is set: composed characters, one kind of line break, no invisible turns of direction."""
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n")).translate(_TIDIED)


_TIDIED: dict[int, str | None] = {
    **dict.fromkeys(INVISIBLE),
    0x09: " ",
    0x0B: "\n",
    0x0C: "\n",
    0x0D: "\n",
    0x85: "\n",
    0x2028: "\n",
    0x2029: "\n",
}


def combines(text: str) -> bool:
    """Whether accents stand on letters that have no composed form, so that a shaper must place them."""
    return any("\u0300" <= character <= "\u036f" for character in text)
