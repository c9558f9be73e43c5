"""Answers to the guiding questions in words: steps of undo, dates and languages, and what to type instead."""

from PySide6.QtCore import QDate, QLocale

from planner.answering import NotAnAnswer, choice_of
from planner.catalog import Question
from ui.words import QT_TRANSLATE_NOOP, translate, translate_with

_NOT_AN_ANSWER = {
    "not-people": QT_TRANSLATE_NOOP("Answers", "Type a number from 1 to 500, or a range such as 12-18."),
    "not-a-number": QT_TRANSLATE_NOOP("Answers", "Type a whole number from 1 to {most}."),
    "not-an-hour": QT_TRANSLATE_NOOP("Answers", "Type an hour such as 09:30; a night may end at 26:00."),
    "not-a-language": QT_TRANSLATE_NOOP(
        "Answers", "“{text}” is no language known here. Try its English name, or a short code such as es or my."
    ),
    "end-before-start": QT_TRANSLATE_NOOP("Answers", "The day has to end after it starts."),
    "no-such-date": QT_TRANSLATE_NOOP("Answers", "There is no such date."),
    "fixed-outside-day": QT_TRANSLATE_NOOP("Answers", "A fixed hour has to lie within the day."),
    "no-length": QT_TRANSLATE_NOOP("Answers", "Type how many minutes it takes, from 1 to 720."),
    "no-words": QT_TRANSLATE_NOOP("Answers", "Say in a word or two what happens then."),
}

_NAMED_OTHERWISE = {
    "dari": "fa-AF",
    "español": "es",
    "farsi": "fa",
    "mandarin": "zh",
    "myanmar": "my",
    "tagalog": "tl",
}
"""Names of languages that Qt does not know by these words."""


def not_an_answer(fault: NotAnAnswer) -> str:
    """Return in one calm sentence what would be an answer."""
    return translate_with("Answers", _NOT_AN_ANSWER[fault.code], fault.params)


def step_name(question: Question, id: str, done: str) -> str:
    """Return the name of the step of undo for something done with a choice: chosen, dropped, moved or cleared."""
    if done == "cleared":
        return translate("Answers", "Left open: {label}", label=question.label)
    words = choice_of(question, id).say
    if done == "dropped":
        return translate("Answers", "Took back {answer}", answer=words)
    if done == "moved":
        return translate("Answers", "Moved {answer}", answer=words)
    return translate("Answers", "Chose {answer}", answer=words)


def answered_name(question: Question) -> str:
    """Return the name of the step of undo for something typed."""
    return translate("Answers", "Answered {label}", label=question.label)


def date_words(date: str | None) -> str:
    """Return a date of a brief as people write it, or that it is not known yet."""
    read = QDate.fromString(date, "yyyy-MM-dd") if date else QDate()
    if not read.isValid():
        return translate("Answers", "No date yet")
    return QLocale().toString(read, "ddd d MMM yyyy")


def language_names(tags: tuple[str, ...]) -> str:
    """Return the names of languages by their tags, in English; a tag that is not known stands for itself."""
    names = []
    for tag in tags:
        language = QLocale(tag.replace("-", "_")).language()
        known = language not in (QLocale.Language.C, QLocale.Language.AnyLanguage)
        names.append(QLocale.languageToString(language) if known else tag)
    return ", ".join(names)


def languages_by_name() -> dict[str, str]:
    """Return the tags of languages by their names in small letters, in English and in the language itself."""
    tags = dict(_NAMED_OTHERWISE)
    for language in QLocale.Language:
        tag = QLocale.languageToCode(language)
        for name in (QLocale.languageToString(language), QLocale(language).nativeLanguageName()):
            # What is as short as a tag and in its letters is read as one.
            if tag and (len(name) > 3 or not name.isascii()):
                tags.setdefault(name.casefold(), tag)
    return tags
