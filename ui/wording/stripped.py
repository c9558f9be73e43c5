"""What was taken out of a template, as sentences."""

from planner.templates import Stripped
from ui.words import QT_TRANSLATE_NOOP, translate_with

_SENTENCES = {
    "dates": QT_TRANSLATE_NOOP("Stripped", "Dates: {count}"),
    "fixed-hours": QT_TRANSLATE_NOOP("Stripped", "Fixed hours of the brief: {count}"),
    "names": QT_TRANSLATE_NOOP("Stripped", "Who leads or stands beside: {count}"),
    "places": QT_TRANSLATE_NOOP("Stripped", "Rooms of strands: {count}"),
    "risk-answers": QT_TRANSLATE_NOOP("Stripped", "Answers about risk and safety: {count}"),
    "own-answers": QT_TRANSLATE_NOOP("Stripped", "Answers about your movement and the people: {count}"),
    "private-notes": QT_TRANSLATE_NOOP("Stripped", "Private notes: {count}"),
    "safety": QT_TRANSLATE_NOOP("Stripped", "The safety page"),
    "silenced": QT_TRANSLATE_NOOP("Stripped", "Findings that were left as they are: {count}"),
    "preparing": QT_TRANSLATE_NOOP("Stripped", "Who brings what, and what is done: {count}"),
    "snapshots": QT_TRANSLATE_NOOP("Stripped", "Earlier versions: {count}"),
    "history": QT_TRANSLATE_NOOP("Stripped", "Where the plan came from"),
}


def stripped_sentence(stripped: Stripped) -> str:
    """Return one thing that was taken out, with how many there were."""
    return translate_with("Stripped", _SENTENCES[stripped.code], {"count": stripped.count})
