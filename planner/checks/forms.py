"""Rules about how people work: all together or in groups, listening or doing, side by side in strands."""

from collections.abc import Iterator

from planner.checks.finding import Finding
from planner.checks.looked_at import LookedAt, LookedDay, rests
from planner.edits.fields import Retime
from planner.materials import PER_GROUP
from planner.people import grown, parting
from planner.plan import Block, Strands
from planner.vocabulary import Form

LEAST_WORK = 60
"""With less work than this on a day, in minutes, its shares say little."""
LARGE = 40
"""A tool of so many minutes fills a good part of the time between two breaks."""
GROUP_WORK = 20
"""Group work of so many minutes brings something back that others want to hear."""
TALK = 5
"""Minutes that a group needs at least to say anything to each other."""


def plenary_share(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """Nearly everything is done all together, so that the quick ones speak and the others listen.

    Only blocks with steps count: of the others nobody knows how they are done.
    """
    together = work = 0
    for placed in day.row:
        if placed.block.steps and seen.works(placed.block):
            work += placed.block.minutes
            together += _minutes_in(placed.block, "plenary")
    if work >= LEAST_WORK and together * 100 > work * seen.limits["plenary"]:
        params = {"day": str(day.number), "percent": str(round(together * 100 / work)), "minutes": str(together)}
        yield Finding("plenary-share", "hint", (), params)


def long_input(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """People listen in one go for longer than they can."""
    most = seen.limits["input"]
    for placed in day.row:
        block = placed.block
        if block.purpose != "input" or not seen.works(block):
            continue
        listened = _longest_in(block)
        if listened > most:
            params = {"title": block.title, "minutes": str(listened), "limit": str(most)}
            yield Finding("long-input", "hint", (block.id,), params)


def low_after_meal(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """People are to listen straight after a meal."""
    for before, placed in zip(day.row, day.row[1:], strict=False):
        block = placed.block
        if before.block.kind == "meal" and block.purpose == "input" and seen.works(block):
            yield Finding("low-after-meal", "hint", (block.id,), {"title": block.title, "before": before.block.title})


def no_report_back(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """Small groups work, and nothing after them lets the others hear what they found."""
    if seen.people is None:
        return
    for at, placed in enumerate(day.row):
        block = placed.block
        last = block.steps[-1] if block.steps else None
        if last is None or last.form != "small-groups" or last.minutes < GROUP_WORK or not seen.works(block):
            continue
        after = next((one.block for one in day.row[at + 1 :] if not rests(one.block)), None)
        tool = seen.tool(block)
        if tool is not None and tool.steps and tool.steps[-1].form == "small-groups":
            continue  # The sheet itself ends in groups, and says why.
        parts = parting(seen.people, per_group=tool.group.per_group if tool is not None else PER_GROUP)
        if parts.groups > 1 and (after is None or not _hears(after, block)):
            params = {"title": block.title, "groups": str(parts.groups), "minutes": str(parts.report_back)}
            yield Finding("no-report-back", "hint", (block.id,), params)


def groups_too_short(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A block of one's own sends people into groups, and finding them and telling back leaves no time to talk.

    Sheets of tools say themselves how short they may be, and steps of one's own count as somebody wrote them.
    """
    if seen.people is None:
        return
    for at, placed in enumerate(day.blocks):
        block = placed.block
        grows = any(step.each.group or step.each.person for step in block.steps)
        bare = not block.steps and block.form == "small-groups"
        if seen.tool(block) is not None or not seen.works(block) or not (grows or bare):
            continue
        way = parting(seen.people, per_group=PER_GROUP, outdoors=seen.plan.brief.setting == "outdoors")
        if grows:
            least = sum(
                0 if step.cut == "first" else grown(step, people=seen.people, per_group=PER_GROUP)
                for step in block.steps
            )
        else:
            later = (one.block for one in day.blocks[at + 1 :])
            after = next((one for one in later if not rests(one) and one.kind != "buffer"), None)
            told = after is not None and _hears(after, block)
            least = (way.regrouping if told else way.minutes) + TALK if way.groups > 1 else 0
        if block.minutes < least:
            params = {"title": block.title, "minutes": str(block.minutes), "least": str(least)}
            params |= {"people": str(seen.people), "groups": str(way.groups)}
            yield Finding("too-short", "warning", (block.id,), params, Retime(block.id, least), "give-it-least")


def too_many_tools(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A day holds more long tools than there is room to do well."""
    sums: dict[str, int] = {}
    for placed in day.row:
        block = placed.block
        if block.kind == "tool" and seen.works(block):
            sums[block.tool or block.id] = sums.get(block.tool or block.id, 0) + block.minutes
    large = [minutes for minutes in sums.values() if minutes >= LARGE]
    most = 1 if day.length <= 150 else 2 if day.length <= 270 else 4
    if len(large) > most:
        params = {"day": str(day.number), "count": str(len(large)), "limit": str(most)}
        yield Finding("too-many-tools", "hint", (), params)


def uneven_strands(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """Parallel strands end so far apart that some people wait for the others."""
    for item, span in zip(day.times.day.items, day.times.spans, strict=True):
        if not isinstance(item, Strands):
            continue
        ends = [
            max((placed.end for placed in span.blocks if placed.strand == strand.id), default=span.start)
            for strand in item.strands
        ]
        if len(ends) > 1 and max(ends) - min(ends) > seen.limits["strands"]:
            short = item.strands[ends.index(min(ends))]
            where = tuple(block.id for block in short.blocks[-1:])
            params = {"title": short.title or item.title, "minutes": str(max(ends) - min(ends))}
            yield Finding("uneven-strands", "hint", where, params)


def _hears(after: Block, block: Block) -> bool:
    """Whether what groups found can be told in the block that comes after."""
    if after.tool is not None and after.tool == block.tool:
        return True
    return after.form == "plenary" and after.kind not in ("closing", "evaluation", "logistics")


def _minutes_in(block: Block, form: Form) -> int:
    """Return how many minutes of a block its steps spend in a form."""
    total = sum(step.minutes for step in block.steps)
    return block.minutes * sum(step.minutes for step in block.steps if step.form == form) // total if total else 0


def _longest_in(block: Block) -> int:
    """Return the longest time in plenary without a change of form, in minutes."""
    if not block.steps:
        return block.minutes if block.form == "plenary" else 0
    longest = run = 0
    for step in block.steps:
        run = run + step.minutes if step.form == "plenary" else 0
        longest = max(longest, run)
    return longest
