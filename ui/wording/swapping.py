"""Other tools for a block in words: in which way each is other, and what it would change."""

from collections.abc import Iterator

from planner.swapping import Effect, OtherTool, SwapWay
from ui.wording.differences import Told
from ui.wording.labels import level_name, minutes_words, scale_name
from ui.wording.tools import need_words
from ui.words import QT_TRANSLATE_NOOP, translate

_WAYS: dict[SwapWay, str] = {
    "shorter": QT_TRANSLATE_NOOP("Swapping", "Shorter"),
    "calmer": QT_TRANSLATE_NOOP("Swapping", "Calmer"),
    "safer": QT_TRANSLATE_NOOP("Swapping", "Safer"),
    "no-materials": QT_TRANSLATE_NOOP("Swapping", "With nothing to bring"),
    "online": QT_TRANSLATE_NOOP("Swapping", "Online"),
}


def swap_title(other: OtherTool) -> str:
    """Return in which way a tool is other, and its name."""
    return translate(
        "Swapping", "{way}: {title}", way=translate("Swapping", _WAYS[other.way]), title=other.tool.title
    )


def swap_facts(other: OtherTool) -> str:
    """Return its length, for how many it is, and whether the sheet itself names it."""
    least, most = other.effect.people[1]
    facts = [
        minutes_words(other.effect.minutes[1]),
        _change_words(*other.effect.minutes),
        translate("Swapping", "{least} to {most} people", least=least, most=most),
        translate("Swapping", "named on its sheet") if other.named else "",
    ]
    return " · ".join(part for part in facts if part)


def _change_words(before: int, after: int) -> str:
    """Return by how many minutes a swap makes the day longer or shorter; nothing where it does not."""
    if after == before:
        return translate("Swapping", "as long as now")
    text = (
        QT_TRANSLATE_NOOP("Swapping", "{time} longer")
        if after > before
        else QT_TRANSLATE_NOOP("Swapping", "{time} shorter")
    )
    return translate("Swapping", text, time=minutes_words(abs(after - before)))


def effect_rows(effect: Effect) -> Iterator[Told]:
    """Yield what a swap changes, in rows."""
    before, after = effect.minutes
    if before != after:
        text = f"{minutes_words(before)} → {minutes_words(after)}"
        yield Told("shorter" if after < before else "longer", translate("Swapping", "Time in this room"), text)
    if effect.people[0] != effect.people[1]:
        yield Told("changed", translate("Swapping", "People"), " → ".join(map(_people, effect.people)))
    for name, was, now in effect.scales:
        yield Told("changed", scale_name(name), f"{level_name(was)} → {level_name(now)}")
    for item in effect.new:
        yield Told("came", item, translate("Swapping", "to bring"))
    for item in effect.gone:
        yield Told("went", item, translate("Swapping", "not needed any more"))
    for need in effect.needs:
        yield Told("came", need_words(need), translate("Swapping", "is needed"))


def _people(group: tuple[int, int]) -> str:
    return f"{group[0]}\N{EN DASH}{group[1]}"
