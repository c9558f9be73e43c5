"""Older plan files made into today's shape: one step for each version, from one dict to the next."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from planner.plan import VERSION

Upgrade: TypeAlias = Callable[[dict[str, Any]], dict[str, Any]]

UPGRADES: Mapping[int, Upgrade] = MappingProxyType({})
"""By the version that a step starts from. Version 1 is the first there is, so nothing stands here yet.

A step is written with a file of the version it reads (kept for ever in ``tests/golden``), takes the parsed
file, returns a new dict and never looks anything up elsewhere. It need not set ``version``.
"""


def upgraded(
    parsed: dict[str, Any], *, upgrades: Mapping[int, Upgrade] = UPGRADES, to: int = VERSION
) -> dict[str, Any]:
    """Return a parsed plan file in the shape of version ``to``.

    What already has that version, or names none that is known, comes back as it is; reading it says the rest.
    """
    version = parsed.get("version")
    while isinstance(version, int) and not isinstance(version, bool) and version < to and version in upgrades:
        parsed = {**upgrades[version](parsed), "version": version + 1}
        version += 1
    return parsed
