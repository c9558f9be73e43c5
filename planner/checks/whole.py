"""Rules about the plan as a whole: what was wanted and what stands there, and what others will read of it."""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from planner.checks.finding import Finding
from planner.checks.looked_at import LookedAt, LookedDay
from planner.edits.days import ChangeHours
from planner.edits.whole import ChangeSafety
from planner.plan import Block
from planner.vocabulary import Kind

HALF_DAY = 240
_CONTACT = re.compile(r"[\w.+-]+@[\w-]+\.\w+|(?:\+|\b)\d(?:[\s./()-]{0,2}\d){7,14}\b")
"""What looks like an address of mail or a telephone number of eight to fifteen digits (the most that E.164 has)."""
_ONCE_A_DAY: tuple[Kind, ...] = ("break", "meal", "buffer")


def no_consent(seen: LookedAt) -> Iterator[Finding]:
    """Somebody wants names or photos, and nothing asks people beforehand."""
    if seen.plan.brief.reporting != "names-or-photos" or not seen.days:
        return
    kinds = {placed.block.kind for placed in seen.days[0].blocks}
    if "agreements" not in kinds and kinds & {"tool", "custom"}:
        yield Finding("no-consent", "warning", (), {"day": "1"})


def contact_in_public(_seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A telephone number or an address stands where participants' papers print it."""
    for placed in day.blocks:
        block = placed.block
        if not block.public_title and not block.public_notes:
            continue
        texts = (*block.public_title.values(), *block.public_notes.values())
        if any(_CONTACT.search(text[:10_000]) for text in texts):
            yield Finding("contact-in-public", "warning", (block.id,), {"title": block.title})


def no_title(_seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A block has no title, so that nobody reading the plan knows what it is."""
    for placed in day.blocks:
        if not placed.block.title.strip():
            yield Finding("no-title", "hint", (placed.block.id,), {"day": str(day.number)})


def nothing_to_cut(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A long day says of nothing that it may go when it gets late."""
    work = [placed.block for placed in day.row if seen.works(placed.block)]
    if day.length < HALF_DAY or len(work) < 3 or day.times.left_over >= 30:
        return
    if not any(_may_go(placed.block) for placed in day.row):
        yield Finding("nothing-to-cut", "hint", (), {"day": str(day.number)})


def tool_twice(seen: LookedAt) -> Iterator[Finding]:
    """The same tool stands in the plan twice, and not in parts."""
    used: dict[str, list[Block]] = {}
    for day in seen.days:
        for placed in day.blocks:
            block = placed.block
            if block.kind == "tool" and block.tool and block.part is None and placed.strand is None:
                used.setdefault(block.tool, []).append(block)
    for blocks in used.values():
        if len(blocks) > 1:
            where = tuple(block.id for block in blocks)
            yield Finding("tool-twice", "hint", where, {"title": blocks[0].title, "count": str(len(blocks))})


def outcome_unserved(seen: LookedAt) -> Iterator[Finding]:
    """Something should exist at the end, and no tool in the plan is known to lead there."""
    tools = [seen.plan.tools[id] for id in _used(seen)]
    if not tools or seen.plan.brief.outcomes == ():
        return
    served = {outcome for tool in tools for outcome in tool.fits.outcomes}
    own = any(placed.block.kind == "custom" for day in seen.days for placed in day.blocks)
    for outcome in seen.plan.brief.outcomes:
        if outcome not in served and not own:
            yield Finding("outcome-unserved", "hint", (), {"outcome": outcome})


def hours_differ(seen: LookedAt) -> Iterator[Finding]:
    """The answers name other hours than the plan, or another number of days."""
    hours = seen.plan.brief.days
    if not hours or not seen.days:
        return
    if len(hours) != len(seen.plan.days):
        yield Finding("hours-differ", "hint", (), {"days": str(len(seen.plan.days)), "wanted": str(len(hours))})
        return
    for number, (day, wanted) in enumerate(zip(seen.plan.days, hours, strict=True), start=1):
        if (day.start, day.end) != (wanted.start, wanted.end):
            params = {"day": str(number), "start": wanted.start, "end": wanted.end}
            fix = ChangeHours(day.id, wanted.start, wanted.end, day.date)
            yield Finding("hours-differ", "hint", (), params, fix, "take-hours")


def parked_must(seen: LookedAt) -> Iterator[Finding]:
    """Something that must happen lies aside."""
    for block in seen.plan.parked:
        if block.keep == "must" and seen.days:
            yield Finding("parked-must", "hint", (block.id,), {"title": block.title})


def measure_lost(seen: LookedAt) -> Iterator[Finding]:
    """A measure of safety hung on a block that is no longer in the agenda."""
    safety = seen.plan.safety
    if not safety.measures:
        return
    there = {placed.block.id for day in seen.days for placed in day.blocks}
    for measure in safety.measures:
        if measure.block is None or measure.block in there:
            continue
        freed = tuple(replace(one, block=None) if one.id == measure.id else one for one in safety.measures)
        fix = ChangeSafety(replace(safety, measures=freed))
        yield Finding("measure-lost", "hint", (), {"title": measure.what}, fix, "free-measure")


def _may_go(block: Block) -> bool:
    return block.keep in ("optional", "cut-first") or any(step.cut == "first" for step in block.steps)


def _used(seen: LookedAt) -> set[str]:
    used = {placed.block.tool for day in seen.days for placed in day.blocks if placed.block.kind not in _ONCE_A_DAY}
    return {id for id in used if id is not None and id in seen.plan.tools}
