"""What the app does by itself while exposure is high or not known, in words."""

from planner.vocabulary import Precaution
from ui.words import QT_TRANSLATE_NOOP, translate

_WORDS: dict[Precaution, tuple[str, str]] = {
    "no-names": (
        QT_TRANSLATE_NOOP("Precautions", "Roles, not names"),
        QT_TRANSLATE_NOOP(
            "Precautions",
            "A hint says where a name stands instead of a role. No list of names is printed unless you ask.",
        ),
    ),
    "neutral-file-names": (
        QT_TRANSLATE_NOOP("Precautions", "Neutral file names"),
        QT_TRANSLATE_NOOP("Precautions", "A new file is called “session”, not after the title."),
    ),
    "neutral-calendar": (
        QT_TRANSLATE_NOOP("Precautions", "Neutral calendar"),
        QT_TRANSLATE_NOOP("Precautions", "Every event of the calendar file is called “Meeting”, without notes."),
    ),
    "no-recents": (
        QT_TRANSLATE_NOOP("Precautions", "Not among recent plans"),
        QT_TRANSLATE_NOOP("Precautions", "This plan is not listed on the home page."),
    ),
    "warn-exposing": (
        QT_TRANSLATE_NOOP("Precautions", "A word on tools that show people"),
        QT_TRANSLATE_NOOP("Precautions", "One finding for all of them; safer ways stand on the tool’s page."),
    ),
    "papers-back": (
        QT_TRANSLATE_NOOP("Precautions", "Papers come back"),
        QT_TRANSLATE_NOOP("Precautions", "The facilitator’s plan counts papers and names what is destroyed."),
    ),
}


def precaution_words(precaution: Precaution) -> tuple[str, str]:
    """Return what a precaution is called, and what it does."""
    name, effect = _WORDS[precaution]
    return translate("Precautions", name), translate("Precautions", effect)
