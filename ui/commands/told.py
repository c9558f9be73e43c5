"""What a command says: text for people and JSON for programs, always in UTF-8."""

import json
import sys
import unicodedata
from collections.abc import Iterable
from typing import Any


def say(*lines: str) -> None:
    """Write lines on standard output, with nothing in them that would move a terminal's cursor."""
    sys.stdout.write("".join(tamed(line) + "\n" for line in lines))


def complain(sentences: Iterable[str]) -> None:
    """Write sentences on standard error, one line each."""
    sys.stderr.write("".join(tamed(sentence).replace("\n", " ") + "\n" for sentence in sentences))


def say_json(value: Any) -> None:
    """Write a value as JSON on standard output."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def tamed(text: str) -> str:
    """Return text without control characters and marks that turn the direction of what follows."""
    return "".join(character if _is_tame(character) else "\N{REPLACEMENT CHARACTER}" for character in text)


def _is_tame(character: str) -> bool:
    if character == "\n" or (character.isascii() and character.isprintable()):
        return True
    if unicodedata.category(character) == "Cc":
        return False
    return not ("\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069")
