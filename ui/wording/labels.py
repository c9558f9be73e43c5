"""The words for kinds, purposes, forms and the like, and a few small phrases."""

from planner.clock import clock
from planner.plan import Plan
from planner.vocabulary import Audience, Form, Keep, Kind, Level, Purpose
from ui.words import QT_TRANSLATE_NOOP, translate

_KINDS: dict[Kind, str] = {
    "tool": QT_TRANSLATE_NOOP("Kinds", "Tool"),
    "opening": QT_TRANSLATE_NOOP("Kinds", "Opening"),
    "grounding": QT_TRANSLATE_NOOP("Kinds", "Grounding"),
    "agreements": QT_TRANSLATE_NOOP("Kinds", "Agreements"),
    "energiser": QT_TRANSLATE_NOOP("Kinds", "Energiser"),
    "break": QT_TRANSLATE_NOOP("Kinds", "Break"),
    "meal": QT_TRANSLATE_NOOP("Kinds", "Meal"),
    "reflection": QT_TRANSLATE_NOOP("Kinds", "Reflection"),
    "commitments": QT_TRANSLATE_NOOP("Kinds", "Commitments"),
    "evaluation": QT_TRANSLATE_NOOP("Kinds", "Evaluation"),
    "closing": QT_TRANSLATE_NOOP("Kinds", "Closing"),
    "logistics": QT_TRANSLATE_NOOP("Kinds", "Logistics"),
    "buffer": QT_TRANSLATE_NOOP("Kinds", "Breathing space"),
    "custom": QT_TRANSLATE_NOOP("Kinds", "Own block"),
}
_PURPOSES: dict[Purpose, str] = {
    "connection": QT_TRANSLATE_NOOP("Purposes", "Connection"),
    "input": QT_TRANSLATE_NOOP("Purposes", "Input"),
    "exploration": QT_TRANSLATE_NOOP("Purposes", "Exploration"),
    "imagining": QT_TRANSLATE_NOOP("Purposes", "Imagining"),
    "decision": QT_TRANSLATE_NOOP("Purposes", "Decision"),
    "practice": QT_TRANSLATE_NOOP("Purposes", "Practice"),
    "reflection": QT_TRANSLATE_NOOP("Purposes", "Reflection"),
    "care": QT_TRANSLATE_NOOP("Purposes", "Care"),
    "break": QT_TRANSLATE_NOOP("Purposes", "Break"),
    "logistics": QT_TRANSLATE_NOOP("Purposes", "Logistics"),
}
_FORMS: dict[Form, str] = {
    "plenary": QT_TRANSLATE_NOOP("Forms", "All together"),
    "small-groups": QT_TRANSLATE_NOOP("Forms", "Small groups"),
    "pairs": QT_TRANSLATE_NOOP("Forms", "Pairs"),
    "alone": QT_TRANSLATE_NOOP("Forms", "Alone"),
    "free": QT_TRANSLATE_NOOP("Forms", "Free"),
}
_KEEPS: dict[Keep, str] = {
    "normal": QT_TRANSLATE_NOOP("Keeping", "As it comes"),
    "must": QT_TRANSLATE_NOOP("Keeping", "Must happen"),
    "optional": QT_TRANSLATE_NOOP("Keeping", "Optional"),
    "cut-first": QT_TRANSLATE_NOOP("Keeping", "Cut first"),
}
_LEVELS: dict[Level, str] = {
    "none": QT_TRANSLATE_NOOP("Levels", "none"),
    "low": QT_TRANSLATE_NOOP("Levels", "low"),
    "medium": QT_TRANSLATE_NOOP("Levels", "medium"),
    "high": QT_TRANSLATE_NOOP("Levels", "high"),
}
_SCALES = {
    "exposure": QT_TRANSLATE_NOOP("Scales", "Exposure to the outside"),
    "disclosure": QT_TRANSLATE_NOOP("Scales", "Telling about oneself"),
    "intensity": QT_TRANSLATE_NOOP("Scales", "Feeling"),
    "movement": QT_TRANSLATE_NOOP("Scales", "Movement"),
    "touch": QT_TRANSLATE_NOOP("Scales", "Touch"),
    "reading": QT_TRANSLATE_NOOP("Scales", "Reading"),
    "writing": QT_TRANSLATE_NOOP("Scales", "Writing"),
}
_AUDIENCES: dict[Audience, str] = {
    "facilitators": QT_TRANSLATE_NOOP("Audiences", "Facilitators"),
    "helpers": QT_TRANSLATE_NOOP("Audiences", "Helpers"),
    "participants": QT_TRANSLATE_NOOP("Audiences", "Participants"),
    "wall": QT_TRANSLATE_NOOP("Audiences", "For the wall"),
}


def kind_name(kind: Kind) -> str:
    """Return the word for a kind of block."""
    return translate("Kinds", _KINDS[kind])


def purpose_name(purpose: Purpose) -> str:
    """Return the word for what a block is for."""
    return translate("Purposes", _PURPOSES[purpose])


def form_name(form: Form) -> str:
    """Return the words for how people sit together."""
    return translate("Forms", _FORMS[form])


def keep_name(keep: Keep) -> str:
    """Return the words for what may be cut."""
    return translate("Keeping", _KEEPS[keep])


def level_name(level: Level) -> str:
    """Return the word for one of the four levels of a scale."""
    return translate("Levels", _LEVELS[level])


def scale_name(scale: str) -> str:
    """Return the words for one of the seven scales of a tool."""
    return translate("Scales", _SCALES[scale])


def audience_name(audience: Audience) -> str:
    """Return the words for the readers of a paper."""
    return translate("Audiences", _AUDIENCES[audience])


def day_name(plan: Plan, index: int) -> str:
    """Return how a day of the plan is called: ``Day 2``; the only one is the whole session."""
    if len(plan.days) == 1:
        return translate("Days", "The day")
    return translate("Days", "Day {number}", number=index + 1)


def day_and_hour(plan: Plan, index: int | None, hour: str) -> str:
    """Return an hour with the day that it is on, counted from 0: ``Day 3, 15:25``; the hour alone on an only day."""
    if index is None or len(plan.days) == 1:
        return hour
    return translate("Days", "{day}, {hour}", day=day_name(plan, index), hour=hour)


def minutes_words(minutes: int) -> str:
    """Return a length of time in words: ``50 min``, ``2 h``, ``2 h 5 min``."""
    hours, rest = divmod(minutes, 60)
    if hours == 0:
        return translate("Lengths", "{minutes} min", minutes=rest)
    if rest == 0:
        return translate("Lengths", "{hours} h", hours=hours)
    return translate("Lengths", "{hours} h {minutes} min", hours=hours, minutes=rest)


def told_minutes(minutes: int) -> str:
    """Return a length as it is told in a sentence: ``1 minute``, ``90 minutes``, ``6 h``, ``6 h 05``."""
    hours, rest = divmod(minutes, 60)
    if minutes == 1:
        return translate("Lengths", "1 minute")
    if minutes < 100:
        return translate("Lengths", "{minutes} minutes", minutes=minutes)
    if rest == 0:
        return translate("Lengths", "{hours} h", hours=hours)
    return translate("Lengths", "{hours} h {minutes}", hours=hours, minutes=f"{rest:02d}")


def hour_words(minutes: int, *, twelve: bool) -> str:
    """Return an hour as people read it: ``18:30``, or ``6:30 pm`` by a clock of twelve hours.

    ``minutes`` counts from the day's midnight; past it the day after is meant, and marked: ``01:10 +1``.
    """
    nights, within = divmod(minutes, 24 * 60)
    shown = _twelve_hour_words(within) if twelve else clock(within)
    if nights > 0:
        return translate("Hours", "{hour} +{nights}", hour=shown, nights=nights)
    return shown


def _twelve_hour_words(minutes: int) -> str:
    hour, minute = divmod(minutes, 60)
    text = (
        QT_TRANSLATE_NOOP("Hours", "{hour}:{minute} am")
        if hour < 12
        else QT_TRANSLATE_NOOP("Hours", "{hour}:{minute} pm")
    )
    return translate("Hours", text, hour=hour % 12 or 12, minute=f"{minute:02d}")
