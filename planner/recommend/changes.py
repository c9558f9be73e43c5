"""What would change this: the single answers that would move one tool most."""

from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from planner.brief import Brief
from planner.catalog import Catalog, Tool
from planner.recommend.alternatives import Alternative, alternatives
from planner.recommend.case import Case
from planner.recommend.engine import case_of, filtered
from planner.recommend.filters import exclusions
from planner.recommend.placing import ranked_tools
from planner.recommend.weighing import weighed
from planner.recommend.words import Words
from planner.recommendation import Change

MOST = 5
MOST_ONE_WAY = 3
"""How many of the changes go the same way, up or down, as long as there are others."""
NOTICED = 2
"""Points from which a move is worth a line; one point is only the tie-break."""
_TRIED_IN_FULL = 40
"""How many of the answers that move a tool's own points most are tried with all other tools beside it."""


def what_would_change(brief: Brief, catalog: Catalog, tool_id: str) -> tuple[Change, ...]:
    """Return the single answers that would move a tool most, best first: at most five, of a question at most one up
    and one down.

    An answer is given, changed or taken back by itself. The effects are those that ``recommend`` would show.
    For a tool that is left out they are the answers that would let it in; nothing is returned where one answer
    is not enough, and for what is no tool of the catalog.
    """
    tool = catalog.tools.get(tool_id)
    if tool is None or tool.kind != "tool":
        return ()
    words = Words(catalog)
    now = case_of(brief, catalog, words)
    score = _score(now, catalog, tool)
    changes = []
    for worth in _worth_trying(now, catalog, tool):
        change = _change(worth.tried, score, _score(worth.then, catalog, tool))
        if change is not None and not _is_carried(change, worth.push):
            changes.append(change)
    changes.sort(key=lambda change: (-change.size, change.to is None))
    return tuple(_both_ways(_one_a_question(changes)))


class _Worth(Struct, frozen=True):
    """An answer that may move a tool, and the case that it makes."""

    tried: Alternative
    then: Case
    push: int
    """The points of its own that the tool gains or loses."""


def _worth_trying(now: Case, catalog: Catalog, tool: Tool) -> list[_Worth]:
    """Return the answers that may move a tool: those that change its own points most, and those after which places
    are given differently. What only moves others, and this one a little past them, is not looked for: to lay every
    answer against all tools would take longer than a click should.
    """
    before = _own_points(now, tool)
    found = []
    for place, tried in enumerate(alternatives(now.brief, catalog.questions.questions, tool)):
        then = case_of(tried.brief, catalog, now.words)
        after = _own_points(then, tool)
        turns = (after is None) != (before is None) or _moment(then) != _moment(now)
        push = (after or 0) - (before or 0)
        if turns or push:
            found.append((not turns, -abs(push), place, _Worth(tried, then, 0 if turns else push)))
    found.sort(key=lambda each: each[:3])
    chosen = sorted(found[:_TRIED_IN_FULL], key=lambda each: each[2])
    return [worth for *_, worth in chosen]


def _own_points(case: Case, tool: Tool) -> int | None:
    if any(check(tool) is not None for check in exclusions(case)):
        return None
    return next(weighed(case, (tool,))).points


def _moment(case: Case) -> tuple[object, ...]:
    """Return what may move a tool to a place that its points do not give it."""
    return case.risk.standing, bool(case.risk.harm), case.risk.grieving


def _score(case: Case, catalog: Catalog, tool: Tool) -> int | None:
    if any(check(tool) is not None for check in exclusions(case)):
        return None
    left, _ = filtered(case, catalog)
    return next(ranked.score for ranked in ranked_tools(case, weighed(case, left)) if ranked.tool.id == tool.id)


def _change(tried: Alternative, now: int | None, then: int | None) -> Change | None:
    effect: Literal["let-in", "left-out", "raised", "lowered"]
    if now is None or then is None:
        if now == then:
            return None
        effect = "let-in" if now is None else "left-out"
    elif abs(then - now) < NOTICED:
        return None
    else:
        effect = "raised" if then > now else "lowered"
    return Change(tried.key, tried.from_, tried.to, effect, now, then)


def _is_carried(change: Change, push: int) -> bool:
    """Whether a tool only goes along with its neighbours, against what the answer says of itself: what has a place
    kept for it takes the score of that place, and a wish for something else is no reason for it.
    """
    return push < 0 < (change.score_then or 0) - (change.score_now or 0) or (
        push > 0 > (change.score_then or 0) - (change.score_now or 0)
    )


def _one_a_question(changes: Iterable[Change]) -> Iterator[Change]:
    seen: set[tuple[str, bool]] = set()
    for change in changes:
        way = (change.key, _goes_up(change))
        if way not in seen:
            seen.add(way)
            yield change


def _both_ways(changes: Iterable[Change]) -> list[Change]:
    """Return the first few, without one direction crowding out the other."""
    ordered = list(changes)
    ways = {up: [change for change in ordered if _goes_up(change) is up] for up in (True, False)}
    kept = {up: max(MOST_ONE_WAY, MOST - len(ways[not up])) for up in ways}
    chosen = [change for up in ways for change in ways[up][: kept[up]]]
    return [change for change in ordered if change in chosen][:MOST]


def _goes_up(change: Change) -> bool:
    return change.effect in ("let-in", "raised")
