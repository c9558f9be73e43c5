"""The limits that can be set on the list of tools, in words."""

from planner.library.library import Loosening
from planner.sifting import Sieve
from ui.wording.labels import form_name, kind_name
from ui.words import QT_TRANSLATE_NOOP, translate

_TABLES = {
    "energy": {
        "low": QT_TRANSLATE_NOOP("Filters", "Calm"),
        "medium": QT_TRANSLATE_NOOP("Filters", "Some movement"),
        "high": QT_TRANSLATE_NOOP("Filters", "Lively"),
    },
    "risk": {
        "low": QT_TRANSLATE_NOOP("Filters", "Little is exposed"),
        "medium": QT_TRANSLATE_NOOP("Filters", "Nothing highly exposing"),
    },
    "intensity": {
        "low": QT_TRANSLATE_NOOP("Filters", "Stirs little"),
        "medium": QT_TRANSLATE_NOOP("Filters", "Nothing that stirs deeply"),
    },
    "literacy": {
        "none": QT_TRANSLATE_NOOP("Filters", "No reading or writing"),
        "low": QT_TRANSLATE_NOOP("Filters", "Single words at most"),
    },
    "materials": {
        "none": QT_TRANSLATE_NOOP("Filters", "Nothing needed"),
        "paper": QT_TRANSLATE_NOOP("Filters", "Paper at most"),
        "flipchart": QT_TRANSLATE_NOOP("Filters", "Flipchart at most"),
        "projector": QT_TRANSLATE_NOOP("Filters", "A projector too"),
    },
    "setting": {
        "in-person": QT_TRANSLATE_NOOP("Filters", "In a room"),
        "outdoors": QT_TRANSLATE_NOOP("Filters", "Outdoors"),
        "online": QT_TRANSLATE_NOOP("Filters", "Online"),
        "hybrid": QT_TRANSLATE_NOOP("Filters", "Half online"),
    },
    "origin": {
        "shipped": QT_TRANSLATE_NOOP("Filters", "Came with the app"),
        "own": QT_TRANSLATE_NOOP("Filters", "Your own"),
        "toolkit": QT_TRANSLATE_NOOP("Filters", "In your toolkit"),
    },
    "mark": {
        "favourite": QT_TRANSLATE_NOOP("Filters", "Favourites"),
        "noted": QT_TRANSLATE_NOOP("Filters", "With a note of yours"),
        "recent": QT_TRANSLATE_NOOP("Filters", "Used lately"),
    },
}
_MENUS = {
    "minutes": QT_TRANSLATE_NOOP("Filters", "Time"),
    "people": QT_TRANSLATE_NOOP("Filters", "People"),
    "form": QT_TRANSLATE_NOOP("Filters", "Group form"),
    "risk": QT_TRANSLATE_NOOP("Filters", "Risk"),
    "intensity": QT_TRANSLATE_NOOP("Filters", "Feeling"),
    "energy": QT_TRANSLATE_NOOP("Filters", "Energy"),
    "literacy": QT_TRANSLATE_NOOP("Filters", "Reading and writing"),
    "materials": QT_TRANSLATE_NOOP("Filters", "Materials"),
    "setting": QT_TRANSLATE_NOOP("Filters", "Setting"),
    "key_idea": QT_TRANSLATE_NOOP("Filters", "Key idea"),
    "kind": QT_TRANSLATE_NOOP("Filters", "Kind"),
    "origin": QT_TRANSLATE_NOOP("Filters", "Where it is from"),
    "mark": QT_TRANSLATE_NOOP("Filters", "Yours"),
}


def filter_menu_name(name: str) -> str:
    """Return the name of a kind of limit, for its menu."""
    return translate("Filters", _MENUS[name])


def filter_words(name: str, value: object, idea_names: dict[str, str]) -> str:
    """Return a limit in the few words of its chip; ``idea_names`` holds the short names of the key ideas."""
    if name == "minutes":
        return translate("Filters", "Up to {minutes} min", minutes=value)
    if name == "people":
        return translate("Filters", "{people} people", people=str(value).replace("-", "–"))
    if name == "key_idea":
        return idea_names.get(str(value), str(value))
    if name == "form":
        return form_name(value)  # type: ignore[arg-type]
    if name == "kind":
        return kind_name(value)  # type: ignore[arg-type]
    return translate("Filters", _TABLES[name][str(value)])


def filters_in_words(sieve: Sieve, idea_names: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the limits in force: the name of each, and its words."""
    return tuple((name, filter_words(name, getattr(sieve, name), idea_names)) for name in sieve.in_force)


def counted_words(words: str, count: int) -> str:
    """Return a limit for a menu, with how many tools would remain at its right."""
    return f"{words}\t{count}"


def loosening_words(loosening: Loosening, sieve: Sieve, idea_names: dict[str, str]) -> str:
    """Return which limit to take away, and how many tools that brings."""
    if loosening.name == "words":
        named = translate("Filters", "Clear the search")
    else:
        words = filter_words(loosening.name, getattr(sieve, loosening.name), idea_names)
        named = translate("Filters", "Remove “{filter}”", filter=words)
    count = loosening.count
    tools = translate("Filters", "one tool") if count == 1 else translate("Filters", "%n tools", count)
    return translate("Filters", "{remove}: {tools} then", remove=named, tools=tools)


def shown_words(count: int, *, searched: bool) -> str:
    """Return how many tools show, and in which order."""
    if searched:
        return translate("Filters", "{tools} · nearest first", tools=count)
    return translate("Filters", "{tools} · best first", tools=count)
