"""Ways to fit a day to its time in words: what each is, how far it goes, and the step of undo."""

from collections.abc import Callable

from planner.fitting import Proposal, Way
from ui.wording.labels import minutes_words
from ui.words import QT_TRANSLATE_NOOP, translate

_WAYS: dict[Way, str] = {
    "shorten": QT_TRANSLATE_NOOP("Fitting", "Everything a little shorter"),
    "drop": QT_TRANSLATE_NOOP("Fitting", "Park what is marked to go first"),
    "both": QT_TRANSLATE_NOOP("Fitting", "Park what is marked, shorten the rest"),
    "fewer": QT_TRANSLATE_NOOP("Fitting", "One thing less, the rest in peace"),
    "another-day": QT_TRANSLATE_NOOP("Fitting", "Move something to a later day"),
    "halfway": QT_TRANSLATE_NOOP("Fitting", "Meet halfway: shorter, and end a little later"),
    "later": QT_TRANSLATE_NOOP("Fitting", "Keep everything and end later"),
    "only-hours": QT_TRANSLATE_NOOP("Fitting", "Change the hours only"),
    "lengthen": QT_TRANSLATE_NOOP("Fitting", "More time for the work"),
    "breathe": QT_TRANSLATE_NOOP("Fitting", "Longer breaks and breathing space"),
    "unpark": QT_TRANSLATE_NOOP("Fitting", "Put parked blocks back"),
}


def way_name(way: Way) -> str:
    """Return what a way is called."""
    return translate("Fitting", _WAYS[way])


def way_facts(proposal: Proposal, hour: Callable[[int], str]) -> str:
    """Return when a day ends then, and how much is still too much."""
    ends = translate("Fitting", "ends {hour}", hour=hour(proposal.ends))
    if proposal.over <= 0:
        return ends
    return translate("Fitting", "{ends}, still {time} too long", ends=ends, time=minutes_words(proposal.over))


def fitted_name(way: Way) -> str:
    """Return the name of the step of undo."""
    return translate("Fitting", "Fitted to time: {way}", way=way_name(way))


def fitted_words(*, changed: bool, over: int) -> str:
    """Return in a sentence how a template fits the hours and people that were asked for."""
    if over > 0:
        return translate(
            "Fitting",
            "Fitted as far as it goes: still {time} too long. This is how it would change.",
            time=minutes_words(over),
        )
    if changed:
        return translate(
            "Fitting", "Fitted to these hours and people. This is what changes; nothing is lost, only parked."
        )
    return translate("Fitting", "It fits these hours and people as it is.")
