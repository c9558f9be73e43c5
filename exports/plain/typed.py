"""Text as files may hold it: one kind of line break, nothing that a reader of the file cannot show."""

import re
import unicodedata

_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Invisible characters that turn the direction of what follows; a text could be made to read as another."""
_UNSHOWN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""What XML 1.0 and HTML may not hold, and what no reader shows."""
RIGHT_TO_LEFT = frozenset(("ar", "arc", "ckb", "dv", "fa", "he", "ku", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"))
"""Languages written from right to left."""


def typed(text: str) -> str:
    """Return text with ``\\n`` for every line break; characters that no file can show become U+FFFD."""
    if text.isascii() and text.isprintable():
        return text
    return _UNSHOWN.sub("\ufffd", _TURNS.sub("", _BREAKS.sub("\n", text)))


def direction_of(language: str) -> str:
    """Return ``rtl`` or ``ltr`` for a language tag."""
    return "rtl" if language.split("-")[0].lower() in RIGHT_TO_LEFT else "ltr"


def runs_right_to_left(text: str) -> bool:
    """Whether a paragraph runs from right to left: its first letter with a direction says so."""
    if text.isascii():
        return False
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL", "L"):
            return direction != "L"
    return False


def has_right_to_left(text: str) -> bool:
    """Whether any letter of a text runs from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
