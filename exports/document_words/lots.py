"""The words of the lots that part people into groups."""

from msgspec import Struct


class LotWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands on the lots. Braces name what is filled in."""

    signs: tuple[str, ...] = (
        *("circle", "square", "triangle", "star", "cross", "moon", "house", "boat", "leaf", "drop", "arrow", "sun"),
    )
    number: str = "{number}"
    title: str = "{groups} groups: {hours}"
