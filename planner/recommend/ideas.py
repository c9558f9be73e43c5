"""The order of the key ideas: the wish leads, an invitation and harm may, protection has its floor."""

from collections.abc import Iterator

from planner.brief import Brief
from planner.catalog import Catalog
from planner.recommend.case import DIRECTION
from planner.recommend.order import moved, scores_along
from planner.recommend.words import Words
from planner.recommendation import RankedIdea, Reason
from planner.risk import Risk

HIGHEST = 90
"""The most that points alone give, out of 100: the rest is headroom for what must stand first."""

PROTECTION = "collective-protection"
TALKS = "inside-outside"
LED_BY_AN_INVITATION = ("change-policy", "inside-outside")
"""The wishes that an invitation turns into inside and outside work; any other wish still leads."""


def ranked_ideas(brief: Brief, risk: Risk, catalog: Catalog, words: Words) -> tuple[RankedIdea, ...]:
    """Return the key ideas of the catalog, best first, each with at least one reason."""
    gathered: dict[str, list[tuple[int, Reason]]] = {id: [] for id in catalog.key_ideas}
    for idea, gain, reason in (*_said(brief, catalog), *_floor(brief, risk, words)):
        if idea in gathered:
            gathered[idea].append((gain, reason))
    base = catalog.criteria.weights.idea_base
    points = {id: min(HIGHEST, base + sum(each for each, _ in found)) for id, found in gathered.items()}
    order = _placed(sorted(points, key=lambda id: (-points[id], id)), brief, risk, catalog)
    scores = scores_along(order, [points[id] for id in order])
    return tuple(
        RankedIdea(catalog.key_ideas[id], score, _strongest_first(gathered[id]) or (_silence(brief, words),))
        for id, score in zip(order, scores, strict=True)
    )


def _said(brief: Brief, catalog: Catalog) -> Iterator[tuple[str, int, Reason]]:
    shares = catalog.criteria.weights.wish_places
    for lift in catalog.criteria.answers:
        given = getattr(brief, lift.key, None)
        if given == lift.answer or (isinstance(given, tuple) and lift.answer in given):
            share = 100
            if lift.key == "intentions":
                place = brief.intentions.index(lift.answer)
                share = shares[min(place, len(shares) - 1)] if shares else 100
            yield lift.idea, lift.points * share // 100, Reason(lift.code, (lift.key,), lift.text)


def _floor(brief: Brief, risk: Risk, words: Words) -> Iterator[tuple[str, int, Reason]]:
    """Yield what risk gives to protection. Where nothing at all is said, all ideas are worth the same."""
    if risk.harm:
        yield PROTECTION, words.rule("idea-harm-now").points, words.reason("idea-harm-now", risk.harm)
    if risk.standing != "low":
        code = f"idea-risk-{risk.standing}"
        points = 0 if _is_silent(brief, risk) else words.rule(code).points
        yield PROTECTION, points, words.reason(code, risk.grounds)


def _is_silent(brief: Brief, risk: Risk) -> bool:
    """Whether neither a direction nor any danger or weariness is named: a danger is not read into silence."""
    return risk.known in (None, "low") and not risk.worn_out and not any(brief.answered(key) for key in DIRECTION)


def _strongest_first(found: list[tuple[int, Reason]]) -> tuple[Reason, ...]:
    return tuple(reason for _, reason in sorted(found, key=lambda each: (-each[0], each[1].code)))


def _silence(brief: Brief, words: Words) -> Reason:
    """Return why an idea stands where it does when nothing that was said points to it."""
    unsaid = tuple(key for key in DIRECTION if not brief.answered(key))
    if len(unsaid) == len(DIRECTION):
        return words.reason("idea-not-said", unsaid)
    return words.reason("idea-not-named", tuple(key for key in DIRECTION if brief.answered(key)))


def _placed(order: list[str], brief: Brief, risk: Risk, catalog: Catalog) -> list[str]:
    """Return the order after what must stand first, beside the first, or within the first three."""
    wish = _idea_of_first_wish(brief, catalog)
    if wish is not None:
        order = moved(order, wish, 0)
    if "invitation" in brief.emerging:
        leads = wish is None or brief.intentions[0] in LED_BY_AN_INVITATION
        order = moved(order, TALKS, 0 if leads else 1)
    if (place := _floor_place(brief, risk)) is not None:
        order = moved(order, PROTECTION, place)
    return order


def _idea_of_first_wish(brief: Brief, catalog: Catalog) -> str | None:
    if not brief.intentions:
        return None
    lifts = [
        lift for lift in catalog.criteria.answers if (lift.key, lift.answer) == ("intentions", brief.intentions[0])
    ]
    return max(lifts, key=lambda lift: lift.points).idea if lifts else None


def _floor_place(brief: Brief, risk: Risk) -> int | None:
    """Return the place, from 0, below which protection must not fall, or None when it has no floor."""
    if risk.harm:
        return 0
    if risk.standing == "high":
        return 1
    lifted = risk.worn_out or brief.journey == "holding-gains"
    return 2 if risk.standing == "unknown" or lifted else None
