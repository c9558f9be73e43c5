"""A part of a value by its path, like ``time.usual`` or ``adaptations.seated``, and the value with another part."""

from typing import Any

from msgspec.structs import replace

from planner.catalog import Handout

_NOTHING: dict[str, Any] = {"handout": Handout(question="")}
"""What stands in for a part that is not there."""


def part(value: Any, path: str) -> Any:
    """Return the part of a value at a path; a map that lacks it gives an empty text."""
    for name in path.split("."):
        value = value.get(name, "") if isinstance(value, dict) else getattr(value, name)
        if value is None:
            value = _NOTHING.get(name)
    return value


def with_part(value: Any, path: str, new: Any) -> Any:
    """Return a value with another part at a path; an empty text goes out of a map, and an empty handout is none."""
    name, _, rest = path.partition(".")
    if rest:
        new = with_part(part(value, name), rest, new)
    if name in _NOTHING and new == _NOTHING[name]:
        new = None
    if isinstance(value, dict):
        kept = {**value, name: new}
        return {key: text for key, text in kept.items() if text != ""}
    return replace(value, **{name: new})
