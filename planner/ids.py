"""Short identifiers: ten letters of base32, drawn by chance or derived from what they name."""

import base64
import os
from collections.abc import Callable
from typing import TypeAlias

NewId: TypeAlias = Callable[[], str]

ID_PATTERN = r"^[A-Za-z0-9_-]{1,64}\Z"


def random_id() -> str:
    """Return a new identifier that no other plan holds (fifty random bits)."""
    return _letters(os.urandom(7))


def derived_id(*parts: object) -> str:
    """Return the identifier that belongs to ``parts``: the same parts always give the same letters."""
    import hashlib

    text = "\x1f".join(str(part) for part in parts)
    return _letters(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest())


def derived_ids(*parts: object) -> NewId:
    """Return a source of identifiers that gives the same row of them for the same ``parts``."""
    count = iter(range(1_000_000))
    return lambda: derived_id(*parts, next(count))


def _letters(raw: bytes) -> str:
    return base64.b32encode(raw).decode("ascii").lower()[:10]
