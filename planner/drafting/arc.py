"""Which tools a draft may use on which day: by rank, and along the arc from trust to plans."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import Struct

from planner.brief import Brief
from planner.catalog import Catalog, Tool
from planner.drafting.shape import HALF_DAY, LONG_DAY, Shape
from planner.lengths import room_steps, rounded_up
from planner.recommendation import RankedTool, Recommendation

LARGE = 40
"""From how many minutes on a tool counts against what a day holds."""
_ARC = {
    "connection": 0.12,
    "input": 0.25,
    "exploration": 0.4,
    "imagining": 0.55,
    "decision": 0.7,
    "practice": 0.8,
    "reflection": 0.75,
    "care": 0.5,
}
_LONGEST_STEP = 25
GOING_HOME, _EASY = 0.95, 0.08
EARLY, LATE = 0.3, 0.68
"""Up to where a tool is for the beginning, and from where on for the end of several days."""
LEAST_SHARE = 0.6
"""A tool is run for so much of its usual time at least; with less it is another tool."""
_FRESH = 0.05
"""How much earlier heavy work stands than its like, while there is time to settle after it."""
_ENOUGH = 24
"""How many tools of one sort, by their rank, are looked at for a draft."""
_CALM = ("none", "low")


class Choice(Struct, frozen=True):
    """A tool that a day may hold, with its minutes in this room."""

    ranked: RankedTool
    steps: tuple[int, ...]
    """The minutes of its steps at its usual length."""
    least: int
    usual: int
    most: int
    place: float
    """Where it stands on the arc: 0 arriving, 1 going home."""
    worth: int
    """How much the advice speaks for it, from 0 to 100."""
    large: bool
    """Whether it counts against what a day holds."""
    heavy: bool
    """Whether people need time to settle after it."""
    closes: bool
    """Whether it takes up what was begun, so that a last afternoon may hold it."""

    @property
    def tool(self) -> Tool:
        """The tool itself."""
        return self.ranked.tool


def choices(recommendation: Recommendation, catalog: Catalog, brief: Brief) -> tuple[Choice, ...]:
    """Return the recommended tools in their order, each with its minutes in this room.

    Of a very large library only the best of each part of the arc and each size are looked at.
    """
    seen: Counter[tuple[float, bool, bool]] = Counter()
    found = []
    for rank, ranked in enumerate(recommendation.tools):
        place = _place(ranked.tool, catalog.tools)
        sort = (_part(place), ranked.tool.time.usual >= LARGE, ranked.tool.is_protection_step)
        seen[sort] += 1
        if seen[sort] <= _ENOUGH:
            found.append(_choice(ranked, rank, place, brief))
    return tuple(found)


def protection_step(options: Sequence[Choice], day: Shape) -> tuple[Tool, int] | None:
    """Return the protection step for a first day, and its minutes before interpretation; None when none fits.

    It exposes nobody and is as long as the day can carry: ten minutes in two hours, a quarter in half a day, more
    in a day. Among those that can be so long, the advice decides.
    """
    wanted = 25 if day.felt >= LONG_DAY else 15 if day.felt >= HALF_DAY else 10
    fitting = [
        choice
        for choice in options
        if choice.tool.is_protection_step
        and choice.tool.time.min <= min(_LONGEST_STEP, day.open_minutes)
        and not is_exposing(choice.tool)
    ]
    if not fitting:
        return None

    def unfit(choice: Choice) -> tuple[bool, int]:
        return choice.place == GOING_HOME, abs(_lasting(choice.tool, wanted) - wanted)

    tool = min(fitting, key=unfit).tool
    return tool, _lasting(tool, wanted)


def _lasting(tool: Tool, wanted: int) -> int:
    """Return the minutes nearest to those wanted that a tool can be run for."""
    least = max(tool.time.min, rounded_up(math.ceil(LEAST_SHARE * tool.time.usual)))
    return min(tool.time.max, max(least, wanted))


def repeats(choice: Choice, step: Tool) -> bool:
    """Whether a tool would only do again what a protection step has just done."""
    return choice.tool.id == step.id or (choice.tool.is_protection_step and choice.place == _EASY)


def is_exposing(tool: Tool) -> bool:
    """Whether a tool exposes people: to the outside, to the room, or to what they carry."""
    scales = tool.scales
    return not (scales.exposure in _CALM and scales.disclosure in _CALM and scales.intensity in _CALM)


def is_heavy(tool: Tool) -> bool:
    """Whether people need time to settle after a tool."""
    return tool.scales.intensity == "high"


def _part(place: float) -> float:
    """Return one place for every part of the arc: early, in the middle, late, and going home."""
    return GOING_HOME if place == GOING_HOME else EARLY if place <= EARLY else LATE if place >= LATE else 0.5


def _choice(ranked: RankedTool, rank: int, place: float, brief: Brief) -> Choice:
    tool = ranked.tool
    steps = tuple(step.minutes for step in room_steps(tool, brief))
    grown = sum(steps) / max(1, tool.time.usual)
    usual = sum(steps) if sum(steps) == tool.time.usual else rounded_up(sum(steps))
    heavy = is_heavy(tool)
    place -= _FRESH if heavy and place != GOING_HOME else 0
    return Choice(
        ranked=ranked,
        steps=steps,
        least=max(rounded_up(int(tool.time.min * grown)), rounded_up(math.ceil(LEAST_SHARE * usual))),
        usual=usual,
        most=max(usual, int(tool.time.max * grown)),
        place=place,
        worth=max(0, min(100, ranked.score) - rank),
        large=usual >= LARGE,
        heavy=heavy,
        closes=place >= LATE and not heavy,
    )


def _place(tool: Tool, tools: Mapping[str, Tool]) -> float:
    leads_to = {tools[id].kind for id in tool.after if id in tools}
    if tool.purpose == "care" and "logistics" in leads_to:
        return GOING_HOME
    easy = tool.time.usual <= 20 and tool.level == "new" and not is_exposing(tool)
    if easy:
        return _EASY
    place = _ARC.get(tool.purpose, 0.5)
    main = tool.key_ideas[0] if tool.key_ideas else ""
    if main == "regenerating-leadership" and tool.purpose in ("decision", "practice"):
        return 0.85
    if main == "collective-protection" and tool.purpose in ("decision", "exploration"):
        return 0.88 if tool.purpose == "decision" else 0.6
    if tool.purpose == "exploration" and main == "amplifying-vision":
        return 0.28
    return place
