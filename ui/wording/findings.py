"""What a check found, as sentences; and what its fix would do, as the words on a button."""

from collections.abc import Callable

from planner.checks.finding import Finding
from planner.clock import clock
from ui.words import QT_TRANSLATE_NOOP, translate, translate_with

_SENTENCES = {
    "overrun": QT_TRANSLATE_NOOP(
        "Findings", "Day {day} runs {minutes} minutes past {end}, the hour that was promised. Choose what can go."
    ),
    "overlap": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” starts {minutes} minutes before what is ahead of it has ended."
    ),
    "overlap/before": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” starts {minutes} minutes before “{before}” has ended."
    ),
    "overlap/start": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” starts {minutes} minutes before its day does at {start}."
    ),
    "no-break": QT_TRANSLATE_NOOP(
        "Findings",
        "From {start} to {end} people sit for {minutes} minutes without a break; {limit} is the most here.",
    ),
    "no-break/hint": QT_TRANSLATE_NOOP(
        "Findings", "From {start} to {end} people sit for {minutes} minutes without a break; {aim} is kinder."
    ),
    "no-meal": QT_TRANSLATE_NOOP("Findings", "Day {day} goes from {start} to {end} and nobody eats."),
    "no-meal/fasting": QT_TRANSLATE_NOOP("Findings", "Day {day} goes from {start} to {end} with no rest at midday."),
    "no-opening": QT_TRANSLATE_NOOP(
        "Findings", "Nothing opens day {day}: people start to work before they have arrived."
    ),
    "closing-not-last": QT_TRANSLATE_NOOP(
        "Findings", "“{after}” stands after “{title}”, which should be the last thing on day {day}."
    ),
    "closing-not-last/none": QT_TRANSLATE_NOOP(
        "Findings", "Day {day} stops without a closing, so people leave with everything still open."
    ),
    "no-buffer": QT_TRANSLATE_NOOP(
        "Findings",
        "Day {day} has {minutes} minutes to spare; {wanted} would let it breathe when something takes longer.",
    ),
    "no-protection": QT_TRANSLATE_NOOP(
        "Findings",
        "No protection step stands before “{title}”, which shows people to others, and the risk is {risk}.",
    ),
    "no-protection/late": QT_TRANSLATE_NOOP(
        "Findings",
        "“{step}” protects, and comes only after “{title}”, which shows people to others. The risk is {risk}.",
    ),
    "no-protection/none": QT_TRANSLATE_NOOP(
        "Findings", "The risk is {risk}, and the first day holds no protection step."
    ),
    "no-lead": QT_TRANSLATE_NOOP("Findings", "Nobody leads “{title}” yet."),
    "no-lead/several": QT_TRANSLATE_NOOP("Findings", "Nobody leads {count} of the blocks yet, “{title}” among them."),
    "group-size": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” is made for {least} to {most} people, and {people} are expected."
    ),
    "steps-sum": QT_TRANSLATE_NOOP(
        "Findings", "The steps of “{title}” last {sum} minutes and the block {minutes}; paper will say “about”."
    ),
}
_FIXES = {
    "buffer-to-break": QT_TRANSLATE_NOOP("Findings", "Make “{title}” a break"),
    "closing-to-the-end": QT_TRANSLATE_NOOP("Findings", "Move “{title}” to the end"),
    "minutes-to-steps": QT_TRANSLATE_NOOP("Findings", "Make it {sum} minutes long"),
}
_RISKS = {
    "high": QT_TRANSLATE_NOOP("Findings", "high"),
    "unknown": QT_TRANSLATE_NOOP("Findings", "not known"),
}


_HOURS = ("start", "end")
"""The params that are hours of the clock."""


def finding_sentence(finding: Finding, *, hour: Callable[[int], str] = clock) -> str:
    """Return one finding as a sentence with its figures; ``hour`` writes minutes from midnight as they are read."""
    params = dict(finding.params)
    params.update({key: hour(_minutes(params[key])) for key in _HOURS if params.get(key)})
    if "risk" in params:
        params["risk"] = translate("Findings", _RISKS.get(params["risk"], _RISKS["unknown"]))
    if finding.code == "overlap" and not params.get("title"):
        params["title"] = translate("Findings", "The strands")
    text = _SENTENCES.get(_variant(finding), _SENTENCES.get(finding.code, finding.code))
    return translate_with("Findings", text, params)


def _minutes(hour: str) -> int:
    """Return the minutes from midnight of a computed hour, which may lie later than a day may be typed to end."""
    hours, _, minutes = hour.partition(":")
    return int(hours) * 60 + int(minutes)


def fix_name(finding: Finding) -> str:
    """Return what the fix of a finding would do, or an empty text where it has none."""
    if finding.fix is None:
        return ""
    text = _FIXES.get(finding.fix_code)
    return translate("Findings", "Mend it") if text is None else translate_with("Findings", text, finding.params)


def _variant(finding: Finding) -> str:
    """Return which of a code's sentences fits: they differ by what there is to name."""
    named = {key for key, value in finding.params.items() if value}
    match finding.code:
        case "overlap":
            return "overlap/before" if "before" in named else "overlap/start" if "start" in named else "overlap"
        case "no-break":
            return "no-break/hint" if finding.level == "hint" else "no-break"
        case "no-meal":
            return "no-meal/fasting" if "fasting" in named else "no-meal"
        case "closing-not-last":
            return "closing-not-last" if "title" in named else "closing-not-last/none"
        case "no-protection":
            late = "no-protection/late" if "step" in named else "no-protection"
            return late if "title" in named else "no-protection/none"
        case "no-lead":
            return "no-lead" if finding.params.get("count") == "1" else "no-lead/several"
    return finding.code
