"""Notes that do not stand on the sheet of their block but at the end of the document."""

from collections.abc import Sequence
from typing import TypeAlias

from exports.outline import BlockSheet, FrameSheet, Note, Words, strong, words

Moved: TypeAlias = Sequence[tuple[BlockSheet | FrameSheet, Note]]


def gathered(moved: Moved) -> tuple[Note, ...]:
    """Return what stands at the end: all of one block under one heading, the same only once."""
    by_block: dict[tuple[str, str], list[Words]] = {}
    for sheet, note in moved:
        paragraphs = by_block.setdefault((sheet.mentioned, sheet.title), [])
        lead = strong(f"{note.elsewhere}: ") if note.elsewhere else None
        first, *rest = note.paragraphs
        paragraphs += [words(lead, *first) if lead else first, *rest]
    hours: dict[tuple[str, tuple[Words, ...]], list[str]] = {}
    for (hour, title), told in by_block.items():
        hours.setdefault((title, tuple(told)), []).append(hour)
    return tuple(Note(f"{'; '.join(when)} {title}", told) for (title, told), when in hours.items())
