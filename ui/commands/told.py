"""What a command says: text for people and JSON for programs, always in UTF-8."""

import contextlib
import json
import os
import sys
import unicodedata
from collections.abc import Iterable
from typing import IO, Any


class Refused(Exception):
    """Bad input or bad usage: the sentences to tell, one for each fault. Nothing was written."""

    def __init__(self, *sentences: str) -> None:
        super().__init__(*sentences)
        self.sentences = sentences


class Unheard(Exception):
    """Standard output is closed or its disk is full."""


def say(*lines: str) -> None:
    """Write lines on standard output, with nothing in them that would move a terminal's cursor."""
    put("".join(tamed(line) + "\n" for line in lines))


def say_json(value: Any) -> None:
    """Write a value as JSON on standard output."""
    put(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def put(text: str) -> None:
    """Write text on standard output as it is.

    Raises Unheard when it cannot be written, BrokenPipeError when whoever read it has had enough.
    """
    # A process that is started with its output closed has no stream at all.
    stream: IO[str] | None = sys.stdout
    if stream is None:
        raise Unheard
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        raise
    except (OSError, ValueError):
        raise Unheard from None


def complain(sentences: Iterable[str]) -> None:
    """Write sentences on standard error, one line each; where nobody can hear them the exit code has to do."""
    stream: IO[str] | None = sys.stderr
    if stream is None:
        return
    try:
        stream.write("".join(tamed(sentence).replace("\n", " ") + "\n" for sentence in sentences))
        stream.flush()
    except (OSError, ValueError):
        silence(stream)


def silence(stream: IO[str] | None) -> None:
    """Send what still waits in a broken stream nowhere, or Python would complain of it and end with another code."""
    if stream is not None:
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def tamed(text: str) -> str:
    """Return text without control characters and marks that turn the direction of what follows.

    Bytes of a file's name that are no text are shown by their numbers.
    """
    return "".join(character if _is_tame(character) else _instead_of(character) for character in text)


def _instead_of(character: str) -> str:
    if "\udc80" <= character <= "\udcff":
        return f"\\x{ord(character) - 0xDC00:02x}"
    return "\N{REPLACEMENT CHARACTER}"


def _is_tame(character: str) -> bool:
    if character == "\n" or (character.isascii() and character.isprintable()):
        return True
    if unicodedata.category(character) in ("Cc", "Cs"):
        return False
    return not ("\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069")
