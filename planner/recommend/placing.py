"""The order of the tools: by points, not ten of a kind, and with what must stand early standing early."""

from collections.abc import Iterable

from planner.recommend.case import NOTICEABLE, Case
from planner.recommend.cautions import is_vision
from planner.recommend.ideas import HIGHEST
from planner.recommend.lifts import is_calm, is_care
from planner.recommend.order import covering, moved, scores_along, spread
from planner.recommend.weighing import Weighed
from planner.recommendation import RankedTool

LAST_OF_FIRST_THREE = 2
CROWDED = 70
"""Points above which two make one of the score."""
CARE_IN_GRIEF = 2
"""How many tools of care and remembering stand before everything else."""


def ranked_tools(case: Case, candidates: Iterable[Weighed]) -> tuple[RankedTool, ...]:
    """Return the tools with their scores, best first; sorting them by score and id gives the same order."""
    by_id = {candidate.tool.id: candidate for candidate in candidates}
    bounded = {id: _bounded(candidate.points) for id, candidate in by_id.items()}
    weights = case.weights
    kinds = {id: candidate.tool.key_ideas[0] if candidate.tool.key_ideas else "" for id, candidate in by_id.items()}
    points = spread(bounded, kinds, free=weights.spread_free, step=weights.spread_step)
    order = sorted(points, key=lambda id: (-points[id], id))
    if case.undirected:
        order = covering(order, kinds)
    order = _care_first(case, by_id, _protection_early(case, by_id, order))
    scores = scores_along(order, [points[id] for id in order])
    return tuple(
        RankedTool(by_id[id].tool, score, by_id[id].reasons, by_id[id].cautions)
        for id, score in zip(order, scores, strict=True)
    )


def _bounded(points: int) -> int:
    """Return points as a score. The top is pressed together, so that a tool with everything still has room."""
    if points > CROWDED:
        points = CROWDED + (points - CROWDED) // 2
    return max(0, min(HIGHEST, points))


def _protection_early(case: Case, by_id: dict[str, Weighed], order: list[str]) -> list[str]:
    """Return the order with a protection step before what exposes, where risk is high or has not been said."""
    place = _latest_place(case, by_id, order)
    if place is None:
        return order
    steps = [id for id in order if by_id[id].tool.is_protection_step and not _too_much_now(case, id)]
    calm = [id for id in steps if is_calm(by_id[id].tool)]
    quiet = [id for id in steps if by_id[id].tool.scales.exposure not in NOTICEABLE]
    if any(id in order[: place + 1] for id in quiet or steps):
        return order
    best = next(iter(calm or quiet or steps), None)
    return order if best is None else moved(order, best, place)


def _latest_place(case: Case, by_id: dict[str, Weighed], order: list[str]) -> int | None:
    if case.risk.harm:
        return 0
    if case.risk.standing == "unknown":
        return LAST_OF_FIRST_THREE
    if case.risk.standing != "high":
        return None
    first_three = order[: LAST_OF_FIRST_THREE + 1]
    exposing = (place for place, id in enumerate(first_three) if by_id[id].tool.scales.exposure in NOTICEABLE)
    return next(exposing, LAST_OF_FIRST_THREE)


def _too_much_now(case: Case, id: str) -> bool:
    return bool(case.risk.worn_out) and id in case.words.rule("risk-work-when-worn-out").tools


def _care_first(case: Case, by_id: dict[str, Weighed], order: list[str]) -> list[str]:
    """Return the order that grief asks for: care and remembering first, and never a vision as the first tool."""
    if not case.risk.grieving:
        return order
    care = [id for id in order if is_care(by_id[id].tool)]
    care.sort(key=lambda id: "grief" not in by_id[id].tool.fits.emerging)
    plain = [id for id in order if not is_vision(by_id[id].tool)]
    for place, id in enumerate(care[:CARE_IN_GRIEF] or plain[:1]):
        order = moved(order, id, place)
    return order
