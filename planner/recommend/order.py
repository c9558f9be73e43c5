"""Rankings as lists: spreading a top ten, moving what must stand early, and scores that follow the order."""

from collections import Counter
from collections.abc import Mapping, Sequence

FIRST_TEN = 10


def moved(order: Sequence[str], id: str, place: int) -> list[str]:
    """Return the order with ``id`` at ``place`` (from 0) at the latest; earlier stays earlier."""
    if id not in order or order.index(id) <= place:
        return list(order)
    rest = [other for other in order if other != id]
    return [*rest[:place], id, *rest[place:]]


def spread(points: dict[str, int], kinds: Mapping[str, str], *, free: int, step: int) -> dict[str, int]:
    """Return the points after each kind that fills the first ten has been set back.

    ``free`` of a kind go as they are; each further one among the first ten, and then all that are left of that
    kind, loses ``step`` points more. The result is never below 0.
    """
    waiting: dict[str, list[str]] = {}
    for id in sorted(points, key=lambda id: (-points[id], id), reverse=True):
        waiting.setdefault(kinds[id], []).append(id)
    taken: Counter[str] = Counter()
    after: dict[str, int] = {}

    def value(kind: str) -> int:
        return points[waiting[kind][-1]] - step * max(0, taken[kind] - free + 1)

    while waiting and len(after) < FIRST_TEN:
        kind = min(waiting, key=lambda kind: (-value(kind), waiting[kind][-1]))
        after[waiting[kind][-1]] = max(0, value(kind))
        waiting[kind].pop()
        taken[kind] += 1
        if not waiting[kind]:
            del waiting[kind]
    for kind, ids in waiting.items():
        back = step * max(0, taken[kind] - free + 1)
        after.update((id, max(0, points[id] - back)) for id in ids)
    return after


def covering(order: Sequence[str], kinds: Mapping[str, str]) -> list[str]:
    """Return the order with the best of every kind among the first ten, and else as it was."""
    best: dict[str, str] = {}
    for id in order:
        best.setdefault(kinds[id], id)
    chosen = dict.fromkeys(list(best.values())[:FIRST_TEN])
    for id in order:
        if len(chosen) >= FIRST_TEN:
            break
        chosen[id] = None
    return [*(id for id in order if id in chosen), *(id for id in order if id not in chosen)]


def scores_along(order: Sequence[str], points: Sequence[int]) -> list[int]:
    """Return scores that agree with an order: highest first, and by id where they are equal.

    Nobody's points are lowered: what was moved ahead is lifted to the score behind it, so that sorting by score
    and id gives this order again.
    """
    scores = list(points)
    for place in range(len(order) - 2, -1, -1):
        behind = scores[place + 1] + (order[place] > order[place + 1])
        scores[place] = max(scores[place], behind)
    return [min(100, score) for score in scores]
