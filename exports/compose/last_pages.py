"""The last pages of the facilitator's plan: more on the parts (how pauses are held among it), and credits."""

from collections.abc import Iterator
from itertools import takewhile

from exports.compose.day import PAUSES
from exports.compose.setting import Setting
from exports.outline import Note, Notes, Words, strong, words
from planner.catalog import Source
from planner.clock import wall_clock
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
                    hour = setting.when(day, placed.start) if first else wall_clock(placed.start)
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
    # What lies at one address is named together, in the order in which it comes first.
    found: dict[str, list[str]] = {}
    for block in setting.plan.blocks():
        tool = setting.plan.tool_of(block)
        for source in tool.source if tool is not None else ():
            names = found.setdefault(source.link or source.name, [])
            if source.name not in names:
                names.append(source.name)
    if not found:
        return None
    told = "; ".join(
        names[0] if link == names[0] else f"{_together(names)} ({link})" for link, names in found.items()
    )
    note = Note("", (words(f"{told}. ", text.credits_note),))
    return Notes(text.credits_title, footer, text.listed_credits, (note,), small=True)


def _together(names: list[str]) -> str:
    """Return names in one row; what one shares with the one before it, up to a comma, is said once.

    >>> _together(["A book, the first part", "A book, the second", "A card"])
    'A book, the first part, the second; A card'
    """
    told, before = "", list[str]()
    for name in names:
        parts = name.split(", ")
        same = takewhile(lambda pair: pair[0] == pair[1], zip(parts[:-1], before, strict=False))
        shared = len(list(same))
        told += (", " if shared else "; " if told else "") + ", ".join(parts[shared:])
        before = parts
    return told


def credit_line(setting: Setting, sources: tuple[Source, ...]) -> str:
    """Return one line that names the sources of a handout."""
    names = "; ".join(source.name for source in sources)
    return setting.words.credit.format(names=names) if names else ""
