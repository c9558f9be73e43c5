"""Finding words in a plan: which blocks speak of them, in the order in which they stand."""

import unicodedata
from collections.abc import Iterator

from planner.plan import Block, Plan, Strands


def blocks_with(plan: Plan, words: str) -> tuple[str, ...]:
    """Return the ids of the blocks, strands and groups that hold all of these words; accents and case do not matter.

    It looks at titles, leads, spaces, steps, materials and notes, then at what is parked.
    """
    wanted = _plain(words).split()
    if not wanted:
        return ()
    found = ((id, _plain(text)) for id, text in _texts(plan))
    return tuple(id for id, text in found if all(word in text for word in wanted))


def _texts(plan: Plan) -> Iterator[tuple[str, str]]:
    for day in plan.days:
        for item in day.items:
            if isinstance(item, Strands):
                yield item.id, item.title
                for strand in item.strands:
                    carried = " ".join(material.item for material in strand.materials)
                    yield strand.id, f"{strand.title} {strand.lead} {strand.space} {carried}"
                    yield from ((block.id, _words_of(block)) for block in strand.blocks)
            elif isinstance(item, Block):
                yield item.id, _words_of(item)
    yield from ((block.id, _words_of(block)) for block in plan.parked)


def _words_of(block: Block) -> str:
    steps = (f"{step.do} {step.say} {step.watch_for}" for step in block.steps)
    materials = (material.item for material in block.materials)
    public = (*block.public_title.values(), *block.public_notes.values())
    return " ".join((block.title, block.lead, block.second, *public, block.private_notes, *steps, *materials))


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
