"""Words of the safety page's lists: grades, answers, by when something is due."""

from planner.vocabulary import Answered, Due, Grade
from ui.words import QT_TRANSLATE_NOOP, translate

_GRADES: dict[Grade, str] = {
    "very-low": QT_TRANSLATE_NOOP("Safety", "very low"),
    "low": QT_TRANSLATE_NOOP("Safety", "low"),
    "medium": QT_TRANSLATE_NOOP("Safety", "medium"),
    "high": QT_TRANSLATE_NOOP("Safety", "high"),
    "very-high": QT_TRANSLATE_NOOP("Safety", "very high"),
}
_ANSWERS: dict[Answered, str] = {
    "yes": QT_TRANSLATE_NOOP("Safety", "Yes"),
    "no": QT_TRANSLATE_NOOP("Safety", "No"),
    "not-yet": QT_TRANSLATE_NOOP("Safety", "Not yet"),
    "does-not-apply": QT_TRANSLATE_NOOP("Safety", "Does not apply"),
}
_DUE: dict[Due, str] = {
    "ahead": QT_TRANSLATE_NOOP("Safety", "days ahead"),
    "before-day": QT_TRANSLATE_NOOP("Safety", "before people come"),
    "on-the-day": QT_TRANSLATE_NOOP("Safety", "on the day"),
    "after": QT_TRANSLATE_NOOP("Safety", "afterwards"),
}


def grade_words(grade: Grade | None) -> str:
    """Return a grade of likelihood or impact, or that nobody said."""
    return translate("Safety", _GRADES[grade]) if grade else translate("Safety", "not said")


def answered_words(answer: Answered) -> str:
    """Return an answer to an item of a check-list."""
    return translate("Safety", _ANSWERS[answer])


def due_words(due: Due) -> str:
    """Return by when an item wants an answer."""
    return translate("Safety", _DUE[due])
