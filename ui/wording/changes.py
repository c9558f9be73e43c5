"""What would change a tool's place in words: the answer that would be different, and where the tool would go."""

from planner.answering import choice_of
from planner.brief import People
from planner.catalog import Catalog, Question
from planner.recommendation import Answer, Change
from ui.words import translate

FAR = 20
NEAR = 8
"""Points of the score from which a move is far, and below which it is small."""


def change_sentence(change: Change, catalog: Catalog) -> str:
    """Return which answer would be different: the question, and what would be said instead of what."""
    question = next(each for each in catalog.questions.questions if each.id == change.key)
    label = question.label
    several = question.control in ("many", "ordered")
    if change.to is None and several:
        return translate("Changes", "{label}: without {answer}", label=label, answer=_words(change.from_, question))
    if change.to is None:
        before = _words(change.from_, question)
        return translate("Changes", "{label}: left open, instead of {before}", label=label, before=before)
    after = _words(change.to, question)
    if several:
        return translate("Changes", "{label}: also {answer}", label=label, answer=after)
    if change.from_ is None:
        return translate("Changes", "{label}: {answer}", label=label, answer=after)
    before = _words(change.from_, question)
    return translate("Changes", "{label}: {after} instead of {before}", label=label, after=after, before=before)


def change_effect(change: Change) -> str:
    """Return where the tool would go then."""
    if change.effect == "let-in":
        return translate("Changes", "then it fits")
    if change.effect == "left-out":
        return translate("Changes", "then it is left out")
    if change.effect == "raised":
        if change.size >= FAR:
            return translate("Changes", "far up")
        return translate("Changes", "up") if change.size >= NEAR else translate("Changes", "a little up")
    if change.size >= FAR:
        return translate("Changes", "far down")
    return translate("Changes", "down") if change.size >= NEAR else translate("Changes", "a little down")


def _words(answer: Answer, question: Question) -> str:
    if isinstance(answer, tuple):
        longest = max(answer, key=lambda day: day.minutes)
        return translate("Changes", "a day from {start} to {end}", start=longest.start, end=longest.end)
    if isinstance(answer, People):
        return str(answer).replace("-", "–")
    if isinstance(answer, str):
        choice = choice_of(question, answer)
        return choice.short or choice.say
    return str(answer)
