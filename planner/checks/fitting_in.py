"""Rules about a tool in this room: its minutes, what it needs, who is there, how people take part."""

from collections.abc import Iterator

from planner.brief import Brief
from planner.catalog import Tool
from planner.checks.finding import Finding
from planner.checks.looked_at import LookedAt, LookedDay
from planner.edits.fields import ChangeSteps, Retime
from planner.edits.whole import InOneStep
from planner.lengths import fitted, is_interpreted, room_minutes, room_steps
from planner.plan import Block
from planner.ranges import room_range
from planner.vocabulary import LEVELS, Company, FindingLevel, Level, Need

SLACK = 5
"""By how many minutes a tool may be shorter than its shortest before a word is said."""


def too_short(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A tool has fewer minutes than it takes at least with these people; parts of one on a day count together."""
    runs: dict[str, list[Block]] = {}
    for block, tool in _tools(seen, day):
        runs.setdefault(tool.id, []).append(block)
    for id, blocks in runs.items():
        if len(blocks) == 1 and blocks[0].part is not None:
            continue  # It goes on elsewhere.
        together = len(blocks) > 1 and all(block.part is not None for block in blocks)
        for block in blocks[:1] if together else blocks:
            minutes = sum(part.minutes for part in blocks) if together else block.minutes
            least = room_range(seen.plan.tools[id], seen.plan.brief).least
            missing = least - minutes
            if missing > SLACK:
                params = {"title": block.title, "minutes": str(minutes), "least": str(least)}
                longer = Retime(block.id, block.minutes + missing)
                yield Finding("too-short", "warning", (block.id,), params, longer, "give-it-least")


def interpretation_time(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """What is said in the room is said twice, and a tool has no more minutes than without."""
    brief = seen.plan.brief
    if not is_interpreted(brief):
        return
    minutes: dict[str, int] = {}
    for block, tool in _tools(seen, day):
        if block.part is not None or block.minutes > tool.time.usual or block.steps != tool.steps:
            continue
        wanted = minutes.get(tool.id) or minutes.setdefault(tool.id, room_minutes(tool, brief))
        if wanted - block.minutes <= SLACK:
            continue
        steps = ChangeSteps(block.id, fitted(room_steps(tool, brief), wanted))
        params = {"title": block.title, "minutes": str(block.minutes), "wanted": str(wanted)}
        fix = InOneStep((Retime(block.id, wanted), steps))
        # A draft may cut a tool a little on purpose; only a good quarter less shows that nobody thought of it.
        level: FindingLevel = "warning" if block.minutes * 4 < wanted * 3 else "hint"
        yield Finding("interpretation-time", level, (block.id,), params, fix, "give-it-minutes")


def needs_missing(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A tool cannot do without something that the answers say is not there."""
    missing = set(_missing(seen.plan.brief))
    if not missing:
        return
    for block, tool in _tools(seen, day):
        need = next((need for need in tool.needs if need in missing), None)
        if need is not None and block.part in (None, 1):
            yield Finding("needs-missing", "warning", (block.id,), {"title": block.title, "need": need})


def not_with(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A tool is left out in company such as this."""
    present = tuple(_present(seen.plan.brief))
    if not present:
        return
    for block, tool in _tools(seen, day):
        company = next((one for one in present if one in tool.not_with), None)
        if company is not None and block.part in (None, 1):
            yield Finding("not-with", "warning", (block.id,), {"title": block.title, "company": company})


def wrong_setting(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A tool does not work where people meet, or asks them to touch across a screen."""
    setting = seen.plan.brief.setting
    if setting is None:
        return
    for block, tool in _tools(seen, day):
        unfit = bool(tool.settings) and setting not in tool.settings
        if (setting == "online" and (unfit or tool.scales.touch != "none")) or (unfit and setting != "hybrid"):
            yield Finding("wrong-setting", "warning", (block.id,), {"title": block.title, "setting": setting})


def heavy_text(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A tool leans on reading or writing, and people here would rather speak or draw."""
    literacy = seen.plan.brief.literacy
    if literacy not in ("oral", "mixed"):
        return
    for block, tool in _tools(seen, day):
        if "high" not in (tool.scales.reading, tool.scales.writing):
            continue
        if literacy == "oral" or "mixed-literacy" not in tool.adaptations:
            yield Finding("heavy-text", "warning", (block.id,), {"title": block.title, "literacy": literacy})


def no_adaptation(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """Somebody needs another way to take part, and the tool's sheet names none."""
    access = seen.plan.brief.access
    for block, tool in _tools(seen, day):
        scales = tool.scales
        wanted = (
            ("seated", "seated" in access and _at_least(scales.movement, "low")),
            ("low-vision", "low-vision" in access and _at_least(scales.reading, "low")),
            ("hearing", bool({"hearing", "sign-language"} & set(access))),
        )
        missing = next((way for way, asked in wanted if asked and way not in tool.adaptations), None)
        if missing is not None and block.kind == "tool" and block.part in (None, 1):
            yield Finding("no-adaptation", "warning", (block.id,), {"title": block.title, "need": missing})


def hard_to_lead(seen: LookedAt, day: LookedDay) -> Iterator[Finding]:
    """A tool wants a seasoned facilitator, and the team is new to this."""
    if seen.plan.brief.experience != "new":
        return
    for block, tool in _tools(seen, day):
        if tool.level == "seasoned" and block.part in (None, 1):
            yield Finding("hard-to-lead", "hint", (block.id,), {"title": block.title})


def _tools(seen: LookedAt, day: LookedDay) -> Iterator[tuple[Block, Tool]]:
    for placed in day.blocks:
        tool = seen.tool(placed.block)
        if tool is not None and placed.block.kind == "tool":
            yield placed.block, tool


def _at_least(level: Level, other: Level) -> bool:
    return LEVELS.index(level) >= LEVELS.index(other)


def _present(brief: Brief) -> Iterator[Company]:
    if brief.trust in ("strangers", "strained"):
        yield brief.trust
    if "minors" in brief.room:
        yield "minors"
    if "officials-or-donors" in brief.room:
        yield "officials-or-donors"


def _missing(brief: Brief) -> Iterator[Need]:
    if brief.facilitators == 1:
        yield "second-facilitator"
    if brief.support and "care-person" not in brief.support:
        yield "care-person"
    if brief.setting == "online":
        yield from ("wall", "floor", "tables")
    if brief.power == "none":
        yield "power"
    if brief.materials == "none":
        yield "paper"
    if brief.materials in ("none", "paper"):
        yield "flipchart"
    if brief.materials not in (None, "projector") or brief.power in ("comes-and-goes", "none"):
        yield "projector"
