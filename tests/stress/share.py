"""How much of a figure is tried: everything under ``make stress``, a share otherwise."""

import os

IS_WHOLE = bool(os.environ.get("SHAKING_UP_STRESS"))


def share(whole: int, fast: int) -> int:
    """Return how many are tried in this run."""
    return whole if IS_WHOLE else fast


def canaries(word: str) -> tuple[bytes, ...]:
    """Return every form in which a word could lie on a disk: UTF-8, UTF-16 and base64 at its three offsets."""
    import base64

    raw = word.encode()
    coded = [base64.b64encode(b"x" * offset + raw)[4 if offset else 0 : -4] for offset in range(3)]
    return (raw, word.encode("utf-16-le"), word.encode("utf-16-be"), *coded)
