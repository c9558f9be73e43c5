"""Rules about single blocks: who leads, how many people, whether the steps add up."""

from collections.abc import Iterator

from planner.checks.finding import Finding
from planner.checks.looked_at import UNLED, LookedAt, LookedDay
from planner.edits.fields import Retime

MANY = 3
"""Of more blocks than this one sentence is said, not one for each."""


def no_lead(seen: LookedAt) -> Iterator[Finding]:
    """Nobody leads a block; where nobody leads anything yet, or many of them, that is said once."""
    led = [
        placed
        for day in seen.days
        for placed in day.blocks
        if placed.block.kind not in UNLED and placed.block.minutes > 0
    ]
    bare = [placed.block for placed in led if not placed.lead]
    if len(bare) > MANY or 1 < len(bare) == len(led):
        yield Finding(
            "no-lead", "warning", tuple(block.id for block in bare), {"title": bare[0].title, "count": str(len(bare))}
        )
        return
    for block in bare:
        yield Finding("no-lead", "warning", (block.id,), {"title": block.title, "count": "1"})


def group_size(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A tool is meant for fewer or for more people than are expected."""
    people = seen.plan.brief.participants
    if people is None:
        return
    for placed in day.blocks:
        block, tool = placed.block, seen.tool(placed.block)
        if tool is None or tool.time.usual == 0:
            continue
        if people.high > tool.group.max or people.low < tool.group.min:
            yield Finding(
                "group-size",
                "warning",
                (block.id,),
                {
                    "title": block.title,
                    "people": str(people),
                    "least": str(tool.group.min),
                    "most": str(tool.group.max),
                },
            )


def steps_sum(_seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """The steps of a block take more or fewer minutes than the block."""
    for block in (placed.block for placed in day.blocks):
        total = sum(step.minutes for step in block.steps)
        if block.steps and total != block.minutes:
            yield Finding(
                "steps-sum",
                "hint",
                (block.id,),
                {"title": block.title, "sum": str(total), "minutes": str(block.minutes)},
                Retime(block.id, total) if total > 0 else None,
                "minutes-to-steps" if total > 0 else "",
            )
