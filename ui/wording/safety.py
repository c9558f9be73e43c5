"""The words of the Safety page: decisions, advice with what it rests on, and the floor."""

from planner.brief import Brief
from planner.catalog import Questions
from planner.safety import NOT_MEETING, FloorPoint
from ui.words import QT_TRANSLATE_NOOP, translate, translate_with

_DECISIONS = {
    "go": (QT_TRANSLATE_NOOP("Safety", "Go ahead"), QT_TRANSLATE_NOOP("Safety", "As planned")),
    "change": (QT_TRANSLATE_NOOP("Safety", "Change the form"), QT_TRANSLATE_NOOP("Safety", "Place, hour or company")),
    "postpone": (QT_TRANSLATE_NOOP("Safety", "Postpone"), QT_TRANSLATE_NOOP("Safety", "Until a named day")),
    "get-help": (
        QT_TRANSLATE_NOOP("Safety", "Get help first"),
        QT_TRANSLATE_NOOP("Safety", "Legal, care, safe transport"),
    ),
}
_ADVICE = {
    "they-were-asked": QT_TRANSLATE_NOOP(
        "Safety", "Those who would carry the risk were asked. What they said counts more than this page."
    ),
    "ask-the-others": QT_TRANSLATE_NOOP(
        "Safety", "Ask the others too, or change the form so that it is safe for them."
    ),
    "ask-first": QT_TRANSLATE_NOOP("Safety", "Ask those who would carry the risk before anything else is settled."),
    "who-was-asked": QT_TRANSLATE_NOOP("Safety", "Who would carry the risk, and have they been asked?"),
    "harm-is-happening": QT_TRANSLATE_NOOP(
        "Safety", "Harm is happening now. Waiting, meeting in another form and meeting anyway are all real choices."
    ),
    "protection-before-maps": QT_TRANSLATE_NOOP("Safety", "Keep a protection step before the first map or story."),
    "no-maps-with-them": QT_TRANSLATE_NOOP(
        "Safety", "Draw no map of power, allies or risk while officials or donors are in the room."
    ),
    "meet-somewhere-yours": QT_TRANSLATE_NOOP("Safety", "Meet somewhere that is yours, if you can."),
    "the-home-carries-risk": QT_TRANSLATE_NOOP(
        "Safety", "A private home carries the risk for all who live in it. Ask them."
    ),
    "phones-and-paper": QT_TRANSLATE_NOOP("Safety", "Choose together about phones, and make less paper than usual."),
    "no-names-to-show": QT_TRANSLATE_NOOP("Safety", "Ask for a report with counts only. Names and photos stay."),
    "find-legal-help": QT_TRANSLATE_NOOP("Safety", "Find somebody who knows the law here before the day."),
    "find-somebody-for-care": QT_TRANSLATE_NOOP("Safety", "Find somebody whose only task that day is care."),
    "find-a-way-home": QT_TRANSLATE_NOOP("Safety", "Settle how people get home before dark."),
    "isolation-is-harm": QT_TRANSLATE_NOOP(
        "Safety", "Being alone with this is a harm as well. Weigh it beside the other."
    ),
    "other-side-is-empty": QT_TRANSLATE_NOOP("Safety", "Write down too what is harmed by not meeting."),
    "answers-pull-apart": QT_TRANSLATE_NOOP("Safety", "Some answers about risk pull apart. Look at them together."),
}
_FLOOR = {
    "protection-first": (
        QT_TRANSLATE_NOOP("Safety", "Protection comes first: {hour}"),
        QT_TRANSLATE_NOOP("Safety", "No protection step stands before what exposes"),
    ),
    "no-photos": (
        QT_TRANSLATE_NOOP("Safety", "No sign-in sheet, no photos for reports"),
        QT_TRANSLATE_NOOP("Safety", "Somebody wants names or photos"),
    ),
    "going-home": (
        QT_TRANSLATE_NOOP("Safety", "Going home is in the agenda: {hour}"),
        QT_TRANSLATE_NOOP("Safety", "Going home is not in the agenda"),
    ),
}


_NOTHING_EXPOSES = QT_TRANSLATE_NOOP("Safety", "Nothing in the agenda exposes anybody, so no step is missing")


def decision_words(decision: str) -> tuple[str, str]:
    """Return a decision's name and the small line under it."""
    name, line = _DECISIONS[decision]
    return translate("Safety", name), translate("Safety", line)


def advice_sentence(code: str) -> str:
    """Return a piece of advice as a sentence."""
    return translate("Safety", _ADVICE[code])


def rests_on_words(keys: tuple[str, ...], brief: Brief, questions: Questions) -> str:
    """Return what a piece of advice rests on: each answer in short, or that the question is open."""
    return ", ".join(_answer_words(key, brief, questions) for key in keys)


def floor_words(point: FloorPoint, hour: str) -> str:
    """Return a point of the floor as it is in this plan; ``hour`` says when it begins, and on which day."""
    held, missing = _FLOOR[point.code]
    if point.code == "protection-first" and point.holds and point.start is None:
        held = _NOTHING_EXPOSES
    return translate_with("Safety", held if point.holds else missing, {"hour": hour})


def _answer_words(key: str, brief: Brief, questions: Questions) -> str:
    if key == NOT_MEETING:
        return translate("Safety", "harm of not meeting: nothing written")
    question = next((each for each in questions.questions if each.id == key), None)
    if question is None:
        return key
    value = getattr(brief, key)
    chosen = value if isinstance(value, tuple) else (value,) if value else ()
    shorts = {choice.id: choice.short or choice.say for choice in question.choices}
    said = " + ".join(shorts[id] for id in chosen if id in shorts)
    return said or translate("Safety", "{question}: not said", question=question.label.lower())
