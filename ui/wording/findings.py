"""What a check found, as sentences; and what its fix would do, as the words on a button."""

from collections.abc import Callable

from planner.checks.finding import Finding
from planner.clock import clock
from ui.wording.finding_sentences import FIXES, SENTENCES, VALUES
from ui.wording.labels import told_minutes
from ui.words import translate, translate_with

_HOURS = ("start", "end")
"""The params that are hours of the clock."""
_LENGTHS = ("minutes", "sum", "limit", "aim", "wanted", "least")
"""The params that are lengths in minutes, but for those of the codes that count."""
_COUNTS = ("group-size", "too-many-tools", "small-team", "hours-differ")
"""Codes whose figures are people, tools or days."""


def finding_sentence(finding: Finding, *, hour: Callable[[int], str] = clock, alone: bool = False) -> str:
    """Return one finding as a sentence with its figures; ``hour`` writes minutes from midnight as they are read.

    ``alone`` says that the plan has one day, which is called as its tab calls it.
    """
    params = _with_lengths(finding)
    params.update({key: hour(_minutes(params[key])) for key in _HOURS if params.get(key)})
    if "day" in params:
        params.update(_day_words(params["day"], alone=alone))
    for key, words in VALUES.items():
        if key in params and params[key] in words:
            params[key] = translate("Findings", words[params[key]])
    if finding.code == "overlap" and not params.get("title"):
        params["title"] = translate("Findings", "The strands")
    text = SENTENCES.get(_variant(finding), SENTENCES.get(finding.code, finding.code))
    return translate_with("Findings", text, params)


def _with_lengths(finding: Finding) -> dict[str, str]:
    """Return the params with their lengths as people say them."""
    params = dict(finding.params)
    if finding.code not in _COUNTS:
        params.update({key: told_minutes(int(params[key])) for key in _LENGTHS if params.get(key)})
    return params


def _day_words(number: str, *, alone: bool) -> dict[str, str]:
    """Return how a day is called within a sentence, and where one begins with it."""
    if alone:
        return {"day": translate("Findings", "the day"), "Day": translate("Findings", "The day")}
    return {
        "day": translate("Findings", "day {number}", number=number),
        "Day": translate("Findings", "Day {number}", number=number),
    }


def _minutes(hour: str) -> int:
    """Return the minutes from midnight of a computed hour, which may lie later than a day may be typed to end."""
    hours, _, minutes = hour.partition(":")
    return int(hours) * 60 + int(minutes)


def fix_name(finding: Finding) -> str:
    """Return what the fix of a finding would do, or an empty text where it has none."""
    if finding.fix is None:
        return ""
    text = FIXES.get(finding.fix_code)
    return (
        translate("Findings", "Mend it") if text is None else translate_with("Findings", text, _with_lengths(finding))
    )


def _variant(finding: Finding) -> str:
    """Return which of a code's sentences fits: they differ by what there is to name."""
    named = {key for key, value in finding.params.items() if value}
    match finding.code:
        case "overlap":
            return "overlap/before" if "before" in named else "overlap/start" if "start" in named else "overlap"
        case "too-short":
            return "too-short/groups" if "groups" in named else "too-short"
        case "no-break":
            kinder = "no-break/hint" if finding.level == "hint" else "no-break"
            between = "-breathing" if finding.level == "hint" else "/breathing"
            return f"{kinder}{between}" if "title" in named else kinder
        case "no-meal":
            return "no-meal/fasting" if "fasting" in named else "no-meal"
        case "closing-not-last":
            return "closing-not-last" if "title" in named else "closing-not-last/none"
        case "no-protection":
            late = "no-protection/late" if "step" in named else "no-protection"
            return late if "title" in named else "no-protection/none"
        case "care-hours":
            return "care-hours" if "start" in named else "care-hours/end"
        case "uneven-strands":
            return "uneven-strands" if "title" in named else "uneven-strands/untitled"
        case "hours-differ":
            return "hours-differ/days" if "wanted" in named else "hours-differ"
        case "exposing-tools" | "names-typed" | "open-checks" as code:
            return code if finding.params.get("count") == "1" else f"{code}/several"
        case "no-lead":
            return "no-lead" if finding.params.get("count") == "1" else "no-lead/several"
    return finding.code
