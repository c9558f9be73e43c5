"""Tools in words: their facts, what they need, and what becomes of what they leave."""

from planner.catalog import Tool
from planner.vocabulary import After, Experience, Need
from ui.wording.labels import form_name, kind_name, level_name, minutes_words
from ui.words import QT_TRANSLATE_NOOP, translate, translate_with

_NEEDS: dict[Need, str] = {
    "second-facilitator": QT_TRANSLATE_NOOP("Needs", "a second facilitator"),
    "care-person": QT_TRANSLATE_NOOP("Needs", "somebody to sit with people"),
    "wall": QT_TRANSLATE_NOOP("Needs", "a wall"),
    "floor": QT_TRANSLATE_NOOP("Needs", "free floor"),
    "tables": QT_TRANSLATE_NOOP("Needs", "tables"),
    "power": QT_TRANSLATE_NOOP("Needs", "electric power"),
    "paper": QT_TRANSLATE_NOOP("Needs", "paper"),
    "flipchart": QT_TRANSLATE_NOOP("Needs", "a flipchart"),
    "projector": QT_TRANSLATE_NOOP("Needs", "a projector"),
}
_EXPERIENCE: dict[Experience, str] = {
    "new": QT_TRANSLATE_NOOP("Experience", "also for a first time"),
    "some": QT_TRANSLATE_NOOP("Experience", "for those who have done it a few times"),
    "seasoned": QT_TRANSLATE_NOOP("Experience", "for seasoned facilitators"),
}
_AFTER: dict[After, str] = {
    "keep": QT_TRANSLATE_NOOP("After", "keep"),
    "photograph-with-consent": QT_TRANSLATE_NOOP("After", "photograph, if all agree"),
    "take-down": QT_TRANSLATE_NOOP("After", "take down"),
    "destroy": QT_TRANSLATE_NOOP("After", "destroy"),
}
_ADAPTATIONS = {
    "seated": QT_TRANSLATE_NOOP("Adaptations", "Seated"),
    "low-vision": QT_TRANSLATE_NOOP("Adaptations", "Low vision"),
    "hearing": QT_TRANSLATE_NOOP("Adaptations", "Hard of hearing"),
    "mixed-literacy": QT_TRANSLATE_NOOP("Adaptations", "Mixed reading"),
    "online": QT_TRANSLATE_NOOP("Adaptations", "Online"),
    "outdoors": QT_TRANSLATE_NOOP("Adaptations", "Outdoors"),
    "large-group": QT_TRANSLATE_NOOP("Adaptations", "Large group"),
}


def people_words(tool: Tool) -> str:
    """Return for how many people a tool works: ``6–24 people``."""
    return translate("Tools", "{low}–{high} people", low=tool.group.min, high=tool.group.max)


def facts_line(tool: Tool) -> str:
    """Return the facts of a tool in one line: usual length, people, form."""
    minutes = translate("Tools", "{minutes} min", minutes=tool.time.usual)
    return " · ".join((minutes, people_words(tool), form_name(tool.group.form).lower()))


def row_facts(tool: Tool, *, own: bool, recent: bool, changed: bool = False) -> str:
    """Return the facts of a tool in its row of the list: its kind where it is no tool, and whose it is."""
    kind = (kind_name(tool.kind),) if tool.kind != "tool" else ()
    whose = translate("Tools", "changed by you") if changed else translate("Tools", "yours")
    yours = (whose,) if own else ()
    lately = (translate("Tools", "used lately"),) if recent else ()
    return " · ".join((*kind, facts_line(tool), *yours, *lately))


def facts(tool: Tool) -> tuple[tuple[str, str], ...]:
    """Return the facts strip of a tool: what is told, and the fact."""
    low, high = tool.time.min, tool.time.max
    time = minutes_words(low) if low == high else translate("Tools", "{low} to {high} min", low=low, high=high)
    people = translate("Tools", "{low} to {high}", low=tool.group.min, high=tool.group.max)
    scales = tool.scales
    return (
        (translate("Tools", "Time"), time),
        (translate("Tools", "People"), people),
        (translate("Tools", "Form"), form_name(tool.group.form)),
        (translate("Tools", "Exposure"), level_name(scales.exposure).capitalize()),
        (translate("Tools", "Feeling"), level_name(scales.intensity).capitalize()),
        (translate("Tools", "Reading"), level_name(scales.reading).capitalize()),
    )


def need_words(need: Need) -> str:
    """Return the words for something that a tool cannot do without."""
    return translate("Needs", _NEEDS[need])


def experience_words(level: Experience) -> str:
    """Return for which facilitators a tool is."""
    return translate("Experience", _EXPERIENCE[level])


def after_words(after: After) -> str:
    """Return what becomes of something that a tool leaves."""
    return translate("After", _AFTER[after])


def adaptation_name(key: str) -> str:
    """Return the name of an adaptation."""
    return translate("Adaptations", _ADAPTATIONS.get(key, key))


def added_sentence(title: str, *, usual: int, minutes: int, day: int, days: int) -> str:
    """Return what was done when something was added to the agenda, with its minutes where this room takes longer."""
    where = translate("Tools", "day {day}", day=day) if days > 1 else translate("Tools", "the agenda")
    if minutes == usual:
        return translate("Tools", "Added {title} to {where}", title=title, where=where)
    return translate(
        "Tools",
        "Added {title} to {where}: {usual} → {minutes} min in this room",
        title=title,
        where=where,
        usual=usual,
        minutes=minutes,
    )


def length_words(tool: Tool) -> str:
    """Return how long a tool usually takes, and in how many steps where its sheet has some."""
    minutes, steps = tool.time.usual, len(tool.steps)
    if steps == 0:
        return translate("Tools", "{minutes} min", minutes=minutes)
    if steps == 1:
        return translate("Tools", "{minutes} min in one step", minutes=minutes)
    return translate("Tools", "{minutes} min in {steps} steps", minutes=minutes, steps=steps)


def swap_words(kind: str, title: str) -> str:
    """Return the words of a menu for a tool to take instead: a shorter, calmer or safer one."""
    table = {
        "shorter": QT_TRANSLATE_NOOP("Tools", "Shorter: {title}"),
        "calmer": QT_TRANSLATE_NOOP("Tools", "Calmer: {title}"),
        "safer": QT_TRANSLATE_NOOP("Tools", "Safer: {title}"),
    }
    return translate_with("Tools", table[kind], {"title": title})
