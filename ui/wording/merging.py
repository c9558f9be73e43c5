"""What another version has, offered row by row, in words: the change, and where both sides worked on the same."""

from planner.merging import Conflict, Offered
from planner.plan import Plan
from ui.wording.differences import Hour, Names, Told
from ui.words import QT_TRANSLATE_NOOP, translate, translate_with

_CONFLICTS: dict[Conflict, str] = {
    "changed-here": QT_TRANSLATE_NOOP("Merging", "both changed it; here it is {mine}"),
    "moved-here": QT_TRANSLATE_NOOP("Merging", "both moved it"),
    "removed-here": QT_TRANSLATE_NOOP("Merging", "it is gone here, and was worked on there"),
    "worked-on-here": QT_TRANSLATE_NOOP("Merging", "it was worked on here since"),
}


def offered_rows(offers: tuple[Offered, ...], ours: Plan, theirs: Plan, *, hour: Hour) -> tuple[Told, ...]:
    """Return one row for each offer, in the same order."""
    names = Names(ours, theirs, hour=hour)
    return tuple(_row(offer, names) for offer in offers)


def _row(offer: Offered, names: Names) -> Told:
    row = names.told(offer.head)
    more = len(offer.changes) - 1
    parts = [row.text, translate("Merging", "with %n more in it", more) if more else ""]
    if not offer.conflict:
        return Told(row.sort, row.title, ", ".join(part for part in parts if part))
    mine = names.value(offer.head.field, offer.mine) or translate("Merging", "something else")
    parts.append(translate_with("Merging", _CONFLICTS[offer.conflict], {"mine": mine}))
    return Told("clash", row.title, "; ".join(part for part in parts if part))
