"""The order in which the parts of a line stand on paper when some of it runs from right to left."""

import unicodedata
from collections.abc import Callable
from typing import Any

from bidi import algorithm

MIRRORED = dict(zip("()[]{}<>«»‹›≤≥", ")(][}{><»«›‹≥≤", strict=True))


def runs_right_to_left(text: str) -> bool:
    """Whether a paragraph runs from right to left: its first letter with a direction says so."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def has_right_to_left(text: str) -> bool:
    """Whether any letter of a text runs from right to left."""
    return any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)


def runs_only_right_to_left(text: str) -> bool:
    """Whether a line is letters from right to left, their marks and spaces, so that its words simply turn round."""
    return all(unicodedata.bidirectional(character) in ("R", "AL", "NSM", "WS", "BN") for character in text)


def levels(text: str, *, right_to_left: bool) -> list[int]:
    """Return the embedding level of each character (Unicode Standard Annex 9); odd ones run right to left."""
    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"] = int(right_to_left)
    storage["base_dir"] = "LR"[right_to_left]
    steps: tuple[Callable[..., Any], ...] = (
        algorithm.explicit_embed_and_overrides,
        algorithm.resolve_weak_types,
        algorithm.resolve_neutral_types,
    )
    algorithm.get_embedding_levels(text, storage, False, False)
    for step in steps:
        step(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = [character["level"] for character in storage["chars"]]
    return found if len(found) == len(text) else [int(right_to_left)] * len(text)


def visual_order(run_levels: list[int]) -> list[int]:
    """Return the indexes of runs from left to right (rule L2)."""
    order = list(range(len(run_levels)))
    if not order:
        return order
    for level in range(max(run_levels), 0, -1):
        at = 0
        while at < len(order):
            if run_levels[order[at]] < level:
                at += 1
                continue
            end = at
            while end < len(order) and run_levels[order[end]] >= level:
                end += 1
            order[at:end] = reversed(order[at:end])
            at = end
    return order


def mirrored(text: str) -> str:
    """Return unshaped text of a stretch that runs right to left as it is drawn from the left."""
    return "".join(MIRRORED.get(character, character) for character in reversed(text))
