"""The last pages of the facilitator's plan: more on the parts (how pauses are held among it), and credits."""

from collections.abc import Iterator

from exports.compose.day import PAUSES
from exports.compose.setting import Setting
from exports.outline import Note, Notes, Words, strong, words
from planner.catalog import Source
from planner.clock import clock
from planner.plan import Block


def more(setting: Setting, footer: str) -> Notes:
    """Return how breaks, meals and breathing space are held; what finds no room on its sheet joins it."""
    text = setting.words
    return Notes(text.more_title, footer, text.listed_more, _pauses(setting), takes_moved=True, small=True)


def _pauses(setting: Setting) -> tuple[Note, ...]:
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
    return tuple(
        Note(text.pause.format(hours="; ".join(text.join.join(day) for day in days.values()), title=title), said)
        for (title, said), days in hours.items()
    )


def _told(setting: Setting, block: Block) -> Iterator[Words]:
    """Yield what is done and said in a pause; what slack is for stands in the timetable."""
    text = setting.words
    for step in block.steps if block.kind in PAUSES else ():
        say = step.say.strip()
        told = words(step.do.strip(), " " if step.do.strip() and say else "", strong(say))
        if told:
            yield told
    if block.private_notes.strip():
        yield words(strong(f"{text.own_notes}: "), block.private_notes.strip())


def credits(setting: Setting, footer: str) -> Notes | None:
    """Return where the tools come from, each source once; None when none are named."""
    text = setting.words
    names: dict[tuple[str, str], None] = {}
    for block in setting.plan.blocks():
        tool = setting.plan.tool_of(block)
        for source in tool.source if tool is not None else ():
            names[source.name, source.link] = None
    if not names:
        return None
    told = "; ".join(f"{name} ({link})" if link else name for name, link in names)
    note = Note("", (words(f"{told}. ", text.credits_note),))
    return Notes(text.credits_title, footer, text.listed_credits, (note,), small=True)


def credit_line(setting: Setting, sources: tuple[Source, ...]) -> str:
    """Return one line that names the sources of a handout."""
    names = "; ".join(source.name for source in sources)
    return setting.words.credit.format(names=names) if names else ""
