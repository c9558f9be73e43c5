"""How people part into groups, in words."""

from planner.people import Parting, parting
from planner.plan import Block, Plan
from ui.wording.labels import minutes_words
from ui.words import QT_TRANSLATE_NOOP, translate

_NUMBERS = (
    QT_TRANSLATE_NOOP("Numbers", "none"),
    QT_TRANSLATE_NOOP("Numbers", "one"),
    QT_TRANSLATE_NOOP("Numbers", "two"),
    QT_TRANSLATE_NOOP("Numbers", "three"),
    QT_TRANSLATE_NOOP("Numbers", "four"),
    QT_TRANSLATE_NOOP("Numbers", "five"),
    QT_TRANSLATE_NOOP("Numbers", "six"),
    QT_TRANSLATE_NOOP("Numbers", "seven"),
    QT_TRANSLATE_NOOP("Numbers", "eight"),
    QT_TRANSLATE_NOOP("Numbers", "nine"),
    QT_TRANSLATE_NOOP("Numbers", "ten"),
)


def groups_words(block: Block, plan: Plan, *, per_group: int) -> str:
    """Return how the people of the brief part for a block in groups or pairs, and what that takes; else nothing.

    >>> from planner.plan import new_plan
    >>> groups_words(Block("b", "custom", "Talk", 10), new_plan(id="p"), per_group=4)
    ''
    """
    forms = {block.form, *(step.form for step in block.steps)}
    expected = plan.brief.participants
    if expected is None or not forms & {"small-groups", "pairs"}:
        return ""
    size = per_group if "small-groups" in forms else 2
    outdoors = plan.brief.setting == "outdoors"
    ways = [
        parting(people, per_group=size, outdoors=outdoors) for people in dict.fromkeys((expected.low, expected.high))
    ]
    told = "; ".join(parting_words(way) for way in ways)
    most = ways[-1]
    if "small-groups" not in forms or not most.minutes:
        return f"{told}."
    return translate(
        "Agenda",
        "{told}. About {regrouping} to find one’s group, {report} to tell back.",
        told=told,
        regrouping=minutes_words(most.regrouping),
        report=minutes_words(most.report_back),
    )


def parting_words(way: Parting) -> str:
    """Return a parting in words: ``27 people: six of 4 and one of 3``."""
    parts = [translate("Agenda", "{number} of {size}", number=_number(count), size=size) for count, size in way.sizes]
    groups = parts[0] if len(parts) == 1 else translate("Agenda", "{one} and {other}", one=parts[0], other=parts[1])
    return translate("Agenda", "{people} people: {groups}", people=way.people, groups=groups)


def _number(count: int) -> str:
    return translate("Numbers", _NUMBERS[count]) if count < len(_NUMBERS) else str(count)
