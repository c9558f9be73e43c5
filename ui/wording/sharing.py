"""What a paper tells its reader and what it keeps back, in the words of the Paper page."""

from planner.sharing import Field
from ui.words import QT_TRANSLATE_NOOP, translate

_GETS: dict[Field, str] = {
    "hours": QT_TRANSLATE_NOOP("Sharing", "Hours, breaks, meals, the end hour"),
    "public-titles": QT_TRANSLATE_NOOP("Sharing", "Titles written for others"),
    "public-notes": QT_TRANSLATE_NOOP("Sharing", "Notes written for others"),
    "access": QT_TRANSLATE_NOOP("Sharing", "Languages, access, how to pass"),
    "handouts": QT_TRANSLATE_NOOP("Sharing", "The handouts of the tools, with room to write"),
    "theme": QT_TRANSLATE_NOOP("Sharing", "The name of the session"),
    "own-titles": QT_TRANSLATE_NOOP("Sharing", "Your own titles, and what each part is for"),
    "steps": QT_TRANSLATE_NOOP("Sharing", "Steps, words to say, who leads"),
    "materials": QT_TRANSLATE_NOOP("Sharing", "Materials, and what becomes of each sheet"),
    "people": QT_TRANSLATE_NOOP("Sharing", "How many people are expected"),
    "outcomes": QT_TRANSLATE_NOOP("Sharing", "What should exist at the end"),
    "private-notes": QT_TRANSLATE_NOOP("Sharing", "Your private notes"),
    "safety": QT_TRANSLATE_NOOP("Sharing", "Safety, measures, answers about risk"),
    "picks": QT_TRANSLATE_NOOP("Sharing", "The tools you collected, each with its whole sheet"),
}
_WITHHELD: dict[Field, str] = {
    "theme": QT_TRANSLATE_NOOP("Sharing", "The name of the session: being seen with it could cost somebody"),
    "own-titles": QT_TRANSLATE_NOOP("Sharing", "Your own titles"),
    "steps": QT_TRANSLATE_NOOP("Sharing", "Steps, words to say, who leads"),
    "materials": QT_TRANSLATE_NOOP("Sharing", "Materials, and what becomes of each sheet"),
    "people": QT_TRANSLATE_NOOP("Sharing", "How many people are expected"),
    "outcomes": QT_TRANSLATE_NOOP("Sharing", "Outcomes, and what the session is for"),
    "private-notes": QT_TRANSLATE_NOOP("Sharing", "Your private notes"),
    "safety": QT_TRANSLATE_NOOP("Sharing", "Safety, measures, answers about risk"),
    "picks": QT_TRANSLATE_NOOP("Sharing", "Tools you only collected, and what is parked"),
}


def told_words(field: Field) -> str:
    """Return what a reader gets, as one line."""
    return translate("Sharing", _GETS.get(field, _WITHHELD.get(field, field)))


def kept_words(field: Field) -> str:
    """Return what a reader does not get, as one line."""
    return translate("Sharing", _WITHHELD.get(field, _GETS.get(field, field)))


def title_kept_words(own: str, public: str, *, named: bool) -> str:
    """Return that an own title is kept back, with a real one and what others read in its place.

    Where that is the word for its kind alone (``named`` is false) it says how others get to read more.
    """
    if named:
        return translate("Sharing", "Your own titles: “{own}” reads “{public}”", own=own, public=public)
    return translate(
        "Sharing",
        "Your own titles: “{own}” reads “{public}”, until its block has a title that others read",
        own=own,
        public=public,
    )


def reader_line(audience: str) -> str:
    """Return the small line under *What this reader gets*."""
    if audience == "facilitators":
        return translate("Sharing", "For facilitators only: count the copies, take them home again.")
    return translate("Sharing", "Anybody who picks this sheet up reads the same.")
