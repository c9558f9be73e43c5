"""The last pages of the facilitator's plan: breaks and meals, what found no room, and credits."""

from collections.abc import Iterator

from exports.compose.day import PAUSES
from exports.compose.setting import Setting
from exports.outline import Note, Notes, Words, strong, words
from planner.catalog import Source
from planner.clock import clock
from planner.plan import Block


def pauses(setting: Setting, footer: str) -> Notes | None:
    """Return how breaks, meals and buffers are held, each kind once with its hours; None when nothing is said."""
    text = setting.words
    hours: dict[tuple[str, tuple[Words, ...]], dict[int, list[str]]] = {}
    for day, times in enumerate(setting.timetable.days):
        for placed in times.placed():
            if placed.block.kind in (*PAUSES, "buffer"):
                said = tuple(_told(setting, placed.block))
                if said:
                    days = hours.setdefault((placed.block.title, said), {})
                    # The day stands once, before the first of its hours.
                    first = not days.get(day)
                    hour = setting.when(day, placed.start) if first else clock(placed.start)
                    days.setdefault(day, []).append(hour)
    notes = tuple(
        Note(text.pause.format(hours="; ".join(text.join.join(day) for day in days.values()), title=title), said)
        for (title, said), days in hours.items()
    )
    return Notes(text.pauses_title, footer, text.listed_pauses, notes) if notes else None


def _told(setting: Setting, block: Block) -> Iterator[Words]:
    text = setting.words
    for step in block.steps:
        if step.do.strip():
            yield words(step.do.strip())
        if step.say.strip():
            yield words(text.say, strong(step.say.strip()))
        if step.watch_for.strip():
            yield words(step.watch_for.strip())
    if block.private_notes.strip():
        yield words(strong(f"{text.own_notes}: "), block.private_notes.strip())


def moved(setting: Setting, footer: str) -> Notes:
    """Return the page for notes that find no room on their sheets."""
    return Notes(setting.words.more_title, footer, setting.words.listed_more, (), takes_moved=True)


def credits(setting: Setting, footer: str) -> Notes | None:
    """Return where the tools come from, sources with the tools that rest on them; None when none are named."""
    text = setting.words
    titles: dict[tuple[str, str], list[str]] = {}
    for block in setting.plan.blocks():
        tool = setting.plan.tool_of(block)
        for source in tool.source if tool is not None else ():
            names = titles.setdefault((source.name, source.link), [])
            if tool is not None and tool.title and tool.title not in names:
                names.append(tool.title)
    if not titles:
        return None
    lines = tuple(
        words(strong(f"{name}"), f" ({link})" if link else "", f": {text.join.join(names)}." if names else "")
        for (name, link), names in titles.items()
    )
    note = Note("", (*lines, words(text.credits_note)))
    return Notes(text.credits_title, footer, text.listed_credits, (note,), small=True)


def credit_line(setting: Setting, sources: tuple[Source, ...]) -> str:
    """Return one line that names the sources of a handout."""
    names = "; ".join(source.name for source in sources)
    return setting.words.credit.format(names=names) if names else ""
