"""Which papers come back and which are destroyed, for the facilitator's plan while exposure is high or not known."""

from collections.abc import Iterator

from exports.compose.setting import Setting
from exports.outline import Note, Notes, Words, strong, words
from planner.precautions import holds


def papers_back(setting: Setting, footer: str) -> Notes | None:
    """Return the page part on papers, or None when the precaution is off or nothing is in the agenda."""
    text = setting.words.safety
    if not holds(setting.plan, "papers-back") or not any(True for _ in setting.plan.blocks()):
        return None
    counted = Note(
        text.back_count_title,
        (
            words(strong(text.back_counted), text.back_counted_text),
            words(strong(text.back_last), text.back_last_text),
        ),
    )
    destroyed = tuple(_destroyed(setting)) or (words(text.back_nothing),)
    return Notes(text.back_title, footer, "", (counted, Note(text.back_destroy, destroyed)), small=True)


def _destroyed(setting: Setting) -> Iterator[Words]:
    """Yield the sheets that must not stay, each once, with the hour of its block."""
    seen: set[str] = set()
    for day, times in enumerate(setting.timetable.days):
        for placed in times.placed():
            tool = setting.plan.tool_of(placed.block)
            for leaving in tool.leaves if tool is not None else ():
                goes = leaving.after == "destroy" or (leaving.after == "take-down" and leaving.sensitive != "low")
                if goes and leaving.what not in seen:
                    seen.add(leaving.what)
                    yield words(strong(f"{setting.when(day, placed.start)} "), leaving.what.strip())
