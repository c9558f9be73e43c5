"""The contingency card: what to do when things go wrong, in words that a fright leaves readable."""

from collections.abc import Iterator

from exports.compose.paper import paper
from exports.compose.priorities import priorities
from exports.compose.setting import Setting
from exports.outline import Outline
from exports.safety_pieces import EmergencyCard, EmergencyRow

MOST_LINES = 3


def contingency_card(setting: Setting) -> Outline:
    """Return the card. Only figures that any group could have are filled in from the plan; the rest is as typed."""
    text = setting.words.safety
    card = EmergencyCard(
        title=text.card_title,
        aside=text.card_aside,
        footer=text.card_title,
        rows=tuple(_rows(setting)),
        numbers_title=text.numbers_title,
        numbers=text.numbers,
    )
    return paper(setting, "contingency-card", text.card_title, card, footed=True)


def _rows(setting: Setting) -> Iterator[EmergencyRow]:
    changed = setting.plan.safety.card
    for id, row in setting.words.safety.rows.items():
        own = changed.get(id)
        if own is not None and own.hidden:
            continue
        then = [*row.then, *_filled(setting, id)]
        if own is not None and own.then.strip():
            then = own.then.strip().split("\n")
        first = own.first.strip() if own is not None else ""
        yield EmergencyRow(row.what, first or row.first, _at_most(then))


def _filled(setting: Setting, id: str) -> Iterator[str]:
    """Yield what the plan itself knows for a row: minutes that can be won, how many half and double are."""
    text = setting.words.safety
    if id == "missing":
        won = sum(cuts[-1].won for day in setting.timetable.days if (cuts := priorities(day, setting).cuts))
        if won:
            yield text.cuts_give.format(minutes=won)
    elif id == "number" and setting.people is not None and setting.people > 3:
        yield text.half_and_double.format(half=setting.people // 2, double=setting.people * 2)


def _at_most(lines: list[str]) -> tuple[str, ...]:
    kept = [line.strip() for line in lines if line.strip()]
    if len(kept) > MOST_LINES:
        kept = [*kept[: MOST_LINES - 1], " ".join(kept[MOST_LINES - 1 :])]
    return tuple(kept)
