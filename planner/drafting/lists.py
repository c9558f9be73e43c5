"""Which tools each day of a draft draws on: along the arc from trust to plans, each where it brings the most."""

from collections.abc import Collection, Iterable, Sequence
from typing import TypeAlias

from planner.drafting.arc import EARLY, GOING_HOME, LATE, Choice
from planner.drafting.shape import Shape
from planner.drafting.value import gain_on

_Chain: TypeAlias = "tuple[_Chain, int, Choice] | None"

_CROWDED = 8.0
"""What each tool that a day already holds takes from the next one, so that days share alike."""
_ROOM, _IN_HASTE = 0.5, 1.5
"""Which share of a day its large, or its small tools may take, and what each minute above that loses."""
_MISSED = 40.0
"""What is lost by leaving out something early or late that several days should have."""
_KEPT = 48
"""How many ways to share a row go on from one tool to the next."""
_RESERVE = 2
"""How many more tools of each size a day may choose from."""
_ABOUT_AS_MUCH = 10.0
_LEFT_OVER = 2
"""How many tools of each size that earlier days did not use a day may still draw on."""


def by_day(options: Sequence[Choice], days: Sequence[Shape]) -> tuple[tuple[Choice, ...], ...]:
    """Return for each day the tools that it draws on, along the arc: as many as it holds, and a few in reserve.

    No two of them are variants of each other, and none needs more than half a day. Several days get something
    early and something late even where the advice ranks other tools first; what is for the way home goes to the
    last day. Each tool goes where it brings the most, the order of the arc kept from day to day.
    """
    large = [day.most_tools for day in days]
    small = [day.most_small for day in days]
    longest = max(day.open_minutes for day in days)
    options = [choice for choice in options if choice.least <= longest / 2]
    row: list[Choice] = []
    if len(days) > 1:
        _fill(row, (choice for choice in options if choice.place <= EARLY), large=1, small=1)
        late = [choice for choice in options if choice.place >= LATE]
        _fill(row, late, large=1 + min(2, len(days) - 1), small=1)
        _fill(row, (choice for choice in options if choice.place == GOING_HOME), large=sum(large), small=sum(small))
    wanted = {choice.tool.id for choice in row}
    _fill(row, options, large=2 * sum(large), small=2 * sum(small))
    ordered = _in_order(row)
    parts = zip(
        _shared([choice for choice in ordered if choice.large], wanted, large, days),
        _shared([choice for choice in ordered if not choice.large], wanted, small, days),
        strict=True,
    )
    return _with_reserves([[*more, *less] for more, less in parts], options, days)


def with_left_over(
    today: Sequence[Choice], earlier: Iterable[Choice], day: Shape, *, used: Collection[str]
) -> tuple[Choice, ...]:
    """Return what a day draws on with the best of what earlier days have left over and this day is for as well."""
    row = list(today)
    left = [choice for choice in earlier if choice.tool.id not in used and gain_on(choice, day.band) > 0]
    left.sort(key=lambda choice: (-gain_on(choice, day.band), choice.tool.id))
    for large in (True, False):
        fitting = [choice for choice in left if choice.large == large]
        row += [choice for choice in fitting if not any(_akin(choice, other) for other in row)][:_LEFT_OVER]
    return _in_order(row)


def _shared(
    row: Sequence[Choice], wanted: Collection[str], sizes: Sequence[int], days: Sequence[Shape]
) -> list[list[Choice]]:
    """Return some of a row cut into days, no day with more than its size, so that together they bring the most.

    Those that are ``wanted`` by id are left out only where nothing else will do.
    """
    gains = [[gain_on(choice, day.band) for day in days] for choice in row]
    states: dict[tuple[int, int, int], tuple[float, _Chain]] = {(0, 0, 0): (0.0, None)}
    for index, choice in enumerate(row):
        found: dict[tuple[int, int, int], tuple[float, _Chain]] = {}
        for (first, held, minutes), (points, chain) in states.items():
            missed = points - (_MISSED if choice.tool.id in wanted else 0.0)
            _offer(found, (first, held, minutes), missed, chain)
            for number in range(first, len(days)):
                count, before = (held, minutes) if number == first else (0, 0)
                if count < sizes[number]:
                    after = before + choice.usual
                    over = max(0.0, after - max(_ROOM * days[number].open_minutes, before))
                    more = gains[index][number] - _CROWDED * count - _IN_HASTE * over
                    _offer(found, (number, count + 1, after), points + more, (chain, number, choice))
        states = dict(sorted(found.items(), key=lambda item: -item[1][0])[:_KEPT])
    rows: list[list[Choice]] = [[] for _ in days]
    chain = max(states.values(), key=lambda pair: pair[0])[1]
    while chain is not None:
        chain, number, choice = chain
        rows[number].insert(0, choice)
    return rows


def _offer(
    found: dict[tuple[int, int, int], tuple[float, "_Chain"]],
    key: tuple[int, int, int],
    points: float,
    chain: "_Chain",
) -> None:
    if key not in found or points > found[key][0]:
        found[key] = points, chain


def _with_reserves(
    rows: list[list[Choice]], options: Sequence[Choice], days: Sequence[Shape]
) -> tuple[tuple[Choice, ...], ...]:
    """Return the days' tools along the arc, each day with one or two more of each size to choose from."""
    taken = [choice for row in rows for choice in row]
    for row, day in zip(rows, days, strict=True):
        near = sorted(
            (choice for choice in options if _is_for(choice, day, days)),
            key=lambda choice: -gain_on(choice, day.band),
        )
        for large in (True, False):
            for _ in range(_RESERVE):
                fitting = (other for other in near if other.large == large)
                extra = next((other for other in fitting if not any(_akin(other, one) for one in taken)), None)
                if extra is not None:
                    taken.append(extra)
                    row.append(extra)
    return tuple(_in_order(row) for row in rows)


def _is_for(choice: Choice, day: Shape, days: Sequence[Shape]) -> bool:
    """Whether a tool brings about as much on a day as on any other."""
    return gain_on(choice, day.band) >= max(gain_on(choice, other.band) for other in days) - _ABOUT_AS_MUCH


def _fill(row: list[Choice], options: Iterable[Choice], *, large: int, small: int) -> None:
    """Add the best options to a row until it holds so many large and small ones."""
    for choice in options:
        room = large if choice.large else small
        if sum(other.large == choice.large for other in row) < room and not any(
            _akin(choice, other) for other in row
        ):
            row.append(choice)


def _akin(one: Choice, other: Choice) -> bool:
    """Whether two tools are the same, or one is a variant that bears the other's id."""
    first, second = one.tool.id, other.tool.id
    return first == second or first.startswith(f"{second}-") or second.startswith(f"{first}-")


def _in_order(row: Iterable[Choice]) -> tuple[Choice, ...]:
    """Return tools along the arc, those that go well before others ahead of them."""
    waiting = sorted(row, key=lambda choice: (choice.place, -choice.worth, choice.tool.id))
    done: list[Choice] = []
    while waiting:
        ids = {choice.tool.id for choice in waiting}
        free = [choice for choice in waiting if not ids & _earlier(choice, waiting)]
        following = free[0] if free else waiting[0]
        waiting.remove(following)
        done.append(following)
    return tuple(done)


def _earlier(choice: Choice, others: Iterable[Choice]) -> set[str]:
    """Return what goes well before a tool, as far as the arc does not say otherwise by far."""
    near = {other.tool.id for other in others if other.place <= choice.place + 0.3}
    return near & set(choice.tool.before)
