"""Where a tool can be parted by a break: after which of its steps, and how many minutes stand before it."""

from collections.abc import Iterator

from msgspec import Struct

from planner.drafting.arc import Choice

_LEAST_PART = 20
_SHORTER = 15
"""How many minutes a tool in parts may be shorter than usual."""


class Parting(Struct, frozen=True):
    """One way to part a tool; all in minutes but ``cut``."""

    total: int
    first: int
    """How many minutes stand before the break."""
    cut: int
    """How many steps stand before the break."""

    @property
    def second(self) -> int:
        """How many minutes stand after the break."""
        return self.total - self.first


def partings(choice: Choice) -> tuple[Parting, ...]:
    """Return the ways to part a tool at its usual length and a little below."""
    lengths = {choice.usual: None, max(choice.least, choice.usual - _SHORTER): None}
    return tuple(parting for total in lengths for parting in _at(choice, total))


def _at(choice: Choice, total: int) -> Iterator[Parting]:
    scale = total / sum(choice.steps)
    so_far = 0.0
    for cut, minutes in enumerate(choice.steps[:-1], start=1):
        so_far += minutes * scale
        first = int(so_far / 5 + 0.5) * 5
        if min(first, total - first) >= _LEAST_PART:
            yield Parting(total, first, cut)
