"""The points of each tool, with the reasons and cautions that make them up."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from planner.catalog import Tool
from planner.recommend.case import NOTICEABLE, Case, Effect, Weighing
from planner.recommend.cautions import cautions
from planner.recommend.lifts import lifts
from planner.recommendation import Reason


class Weighed(Struct, frozen=True, gc=False):
    """A tool that may be used, with its points, its reasons and its cautions, the weightiest first."""

    tool: Tool
    points: int
    reasons: tuple[Reason, ...]
    """Never empty."""
    cautions: tuple[Reason, ...]


def weighed(case: Case, tools: Iterable[Tool]) -> Iterator[Weighed]:
    """Yield the tools with their points, unbounded, and what they rest on."""
    for_it, against_it = lifts(case), cautions(case)
    for tool in tools:
        lifted = _effects(for_it, tool)
        careful = _effects(against_it, tool)
        points = (
            case.weights.base + sum(effect.points for effect in lifted) + sum(effect.points for effect in careful)
        )
        reasons = _shown(lifted) or (_fallback(case, tool),)
        yield Weighed(tool, points - _tie_break(case, tool), reasons, _shown(careful))


def _effects(weighings: tuple[Weighing, ...], tool: Tool) -> list[Effect]:
    return [effect for weighing in weighings if (effect := weighing(tool)) is not None]


def _shown(effects: list[Effect]) -> tuple[Reason, ...]:
    """Return what the effects say, the weightiest first; equal weights keep the order of the rules."""
    told = [effect for effect in effects if effect.reason]
    if len(told) > 1:
        told.sort(key=_weight)
    return tuple(effect.reason for effect in told if effect.reason)


def _weight(effect: Effect) -> int:
    return -abs(effect.points)


def _fallback(case: Case, tool: Tool) -> Reason:
    """Return the reason of a tool that no answer names: its key idea's, which always rests on something."""
    for id in tool.key_ideas:
        if id in case.ideas:
            _, ranked = case.ideas[id]
            return case.words.reason("serves-idea", ranked.reasons[0].because, idea=ranked.idea.short)
    return case.words.reason("nothing-against", case.brief.unknown or ("outcomes",))


def _tie_break(case: Case, tool: Tool) -> int:
    """Return the odd point that parts equals where nobody has said how people read or move."""
    scales = tool.scales
    text = case.brief.literacy is None and not NOTICEABLE.isdisjoint((scales.reading, scales.writing))
    moves = not case.brief.access and scales.movement in NOTICEABLE
    return int(text or moves)
