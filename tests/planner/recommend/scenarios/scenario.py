"""The shape of a scenario: a brief, what an experienced facilitator expects of the advice for it, and why."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct

from planner.brief import Brief, Hours
from planner.catalog import Tool

SAFE: dict[str, Any] = {"exposure": "low", "surveillance": "low", "backlash": "unlikely", "distress": "low"}
"""Question four answered, and nothing to fear."""
EVENING = (Hours("18:00", "20:00"),)
MORNING = (Hours("09:00", "13:00"),)
A_DAY = (Hours("09:00", "17:00"),)
THREE_DAYS = (Hours("09:00", "17:00"),) * 3

NEAR = 8
"""How many tools are "near the top": what somebody reads who scrolls once."""

CHANGING = "institutionalizing-gains"
IMAGINING = "imagining-alternatives"
VOICE = "amplifying-vision"
BOTH_DOORS = "inside-outside"
LEADING = "regenerating-leadership"
PROTECTION = "collective-protection"

MATRICES = ("what-threatens-weakens-protects", "if-something-happens", "day-after-we-win")
RISK_WORK = (
    *MATRICES,
    "table-top-week",
    "urgent-response-protocol",
    "what-has-changed-around-us",
)
"""Tools that look at threats one by one."""
MAPS_OF_POWER = ("faces-of-power", "where-it-is-decided", "what-holds-it-up", "who-moves-whom", "spectrum-of-allies")
"""Tools that put people and who holds power on one sheet."""

_FELT = ("medium", "high")
KINDS: dict[str, Callable[[Tool], bool]] = {
    "quiet protection": lambda tool: tool.is_protection_step and tool.scales.exposure not in _FELT,
    "exposing": lambda tool: tool.scales.exposure in _FELT,
    "highly exposing": lambda tool: tool.scales.exposure == "high",
    "disclosing": lambda tool: tool.scales.disclosure in _FELT,
    "highly disclosing": lambda tool: tool.scales.disclosure == "high",
    "heavy": lambda tool: tool.scales.intensity == "high",
    "touching": lambda tool: tool.scales.touch != "none",
    "written": lambda tool: bool({"medium", "high"} & {tool.scales.reading, tool.scales.writing}),
    "heavily written": lambda tool: "high" in (tool.scales.reading, tool.scales.writing),
    "walking": lambda tool: tool.scales.movement in _FELT,
    "vision": lambda tool: tool.purpose == "imagining" or tool.key_ideas[0] == IMAGINING,
    "care": lambda tool: tool.purpose == "care",
    "over an hour": lambda tool: tool.time.usual > 60,
    "over half an hour": lambda tool: tool.time.usual > 30,
    "seasoned": lambda tool: tool.level == "seasoned",
    "for a room only": lambda tool: "online" not in tool.settings,
}
"""Kinds of tools by what their sheets say."""


class Scenario(Struct, frozen=True, kw_only=True):
    """A brief and what must and must not come of it."""

    name: str
    why: str
    """Why an experienced facilitator expects this."""
    brief: Brief
    ideas: tuple[str, ...] = ()
    """The key ideas that come first, in this order."""
    ideas_early: tuple[str, ...] = ()
    """Key ideas among the first three."""
    ideas_not_first: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    """The tools that come first, in any order."""
    near: tuple[str, ...] = ()
    """Tools that are all near the top."""
    some_near: tuple[str, ...] = ()
    """Tools of which three at least are near the top."""
    far: tuple[str, ...] = ()
    """Tools that are not near the top; they may be left out."""
    kind_among: tuple[tuple[str, int], ...] = ()
    """A kind of tool that is there at least once among the first so many."""
    kind_not_among: tuple[tuple[str, int], ...] = ()
    """A kind of tool that is not there among the first so many."""
    out: tuple[str, ...] = ()
    """Tools that are left out."""
    kept: tuple[str, ...] = ()
    """Tools that are not left out."""
    careful: tuple[tuple[str, str], ...] = ()
    """A tool and the code of a caution that it has."""
    not_careful: tuple[tuple[str, str], ...] = ()
    """A tool and the code of a caution that it must not have."""
    page: tuple[str, ...] = ()
    """Codes of cautions for the whole page that are there."""
    page_not: tuple[str, ...] = ()
    page_empty: bool = False


def scenario(name: str, why: str, answers: dict[str, Any], **expected: Any) -> Scenario:
    """Return a scenario for a brief with these answers."""
    return Scenario(name=name, why=why, brief=Brief(**answers), **expected)
