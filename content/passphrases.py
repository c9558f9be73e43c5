"""Passphrases out of common words, drawn by chance from a list of our own."""

import math
import secrets
from collections.abc import Callable, Sequence
from pathlib import Path

WORDS = 6
"""So many words are suggested."""

_FILE = Path(__file__).parent / "passphrase_words.txt"


def suggested_passphrase(*, choose: Callable[[Sequence[str]], str] = secrets.choice, words: int = WORDS) -> str:
    """Return a new passphrase of so many words."""
    listed = word_list()
    return " ".join(choose(listed) for _ in range(words))


def strength(*, words: int = WORDS) -> int:
    """Return how many bits of chance are in a suggested passphrase, rounded down."""
    return math.floor(words * math.log2(len(word_list())))


def word_list() -> tuple[str, ...]:
    """Return the words that suggestions are made of."""
    return tuple(_FILE.read_text(encoding="utf-8").split())
