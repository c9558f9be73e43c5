"""What of a plan each reader may see: the plan again, with everything else taken out."""

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from planner.brief import Brief, Hours
from planner.catalog import Tool
from planner.edits.fields import ChangeMaterials
from planner.flipcharts import laid_out
from planner.materials import materials_of
from planner.plan import Block, Day, Item, Plan, Preparing, Safety, Strand, Strands, new_plan
from planner.precautions import in_force
from planner.vocabulary import Audience

Room = Literal["public", "helping", "leading"]
"""How much of the session's inside a reader may see."""

_ROOMS: dict[Audience, Room] = {
    "facilitators": "leading",
    "helpers": "helping",
    "participants": "public",
    "wall": "public",
}


class Allowance(Struct, frozen=True):
    """What a single document may carry beyond what every paper for its reader carries."""

    private_notes: bool = False
    """Only the facilitator's plan."""
    safety: bool = False
    """Only the safety sheet: who was asked, the decision, measures, check-lists."""
    open_checks: bool = False
    """Only what is to be prepared: questions of the check-lists that were answered with not yet."""
    card: bool = False
    """Only the contingency card: its rows in the plan's own words."""
    handouts: bool = False
    """Only papers that hold the handouts of tools."""
    picks_alone: bool = False
    """Only the booklet of tools, which tells of the picked tools and of nothing else."""


NOTHING_MORE = Allowance()


def for_audience(plan: Plan, audience: Audience, allowance: Allowance = NOTHING_MORE) -> Plan:
    """Return the plan as ``audience`` may read it: fields that are not for that reader are empty.

    Composers get this plan and never the whole one, so that what is not here cannot reach a paper. For everybody
    but facilitators a block has no title of its own, no steps and no lead; the name of the session stays only
    where nobody would pay for being seen with it (exposure is low). Answers to question four, parked blocks,
    picks, silenced findings, figures of the checks and snapshots reach no reader, except for the first where
    ``allowance`` says so; who brings what, and what is packed, reaches facilitators alone. Where ``allowance``
    says that a paper is of picks alone, these and their tools are all that is left.
    """
    if allowance.picks_alone:
        return _picks_alone(plan)
    room = _ROOMS[audience]
    if room == "helping":
        plan = _for_tables(plan)
    shown_title = room == "leading" or plan.brief.exposure == "low"
    return replace(
        plan,
        title=plan.name if shown_title else "",
        parent=None,
        brief=_brief(plan.brief, room, allowance),
        days=tuple(_day(day, room, allowance) for day in plan.days),
        parked=(),
        picks=(),
        tools={id: _tool(tool, room, allowance) for id, tool in plan.tools.items()},
        safety=_safety(plan, allowance),
        silenced=(),
        limits={},
        preparing=plan.preparing if room == "leading" else Preparing(),
        snapshots=(),
    )


def _picks_alone(plan: Plan) -> Plan:
    picked = {id: plan.tools[id] for id in plan.picks if id in plan.tools}
    return replace(new_plan(id=plan.id, language=plan.language), picks=plan.picks, tools=picked)


def _for_tables(plan: Plan) -> Plan:
    """Return the plan with what is put on tables, counted for the room, since the tools that say so are taken out."""
    for block in tuple(plan.blocks()):
        if block.materials:
            kept = laid_out(block, plan)
            things = tuple(
                replace(thing, each="room", quantity=count, spare=0) if thing.each == "group" and count else thing
                for thing, count in materials_of(block, plan)
                if thing in kept
            )
            plan = ChangeMaterials(block.id, things).apply(plan)
    return plan


def _safety(plan: Plan, allowance: Allowance) -> Safety:
    """Threats reach no paper. Precautions are settled here, since the answers they rest on are taken out."""
    precautions = in_force(plan)
    if allowance.safety:
        return replace(plan.safety, threats=(), precautions=precautions)
    waiting = tuple(each for each in plan.safety.checked if each.answer == "not-yet" and allowance.open_checks)
    return Safety(card=plan.safety.card if allowance.card else {}, checked=waiting, precautions=precautions)


def _brief(brief: Brief, room: Room, allowance: Allowance) -> Brief:
    hours = tuple(Hours(day.start, day.end, day.date) for day in brief.days)
    seen = Brief(days=hours, access=brief.access, languages=brief.languages)
    if room != "public":
        seen = replace(seen, participants=brief.participants)
    if room == "leading":
        # Interpretation, setting and paper at hand are never printed; they choose which lines of a sheet are needed.
        seen = replace(
            seen,
            title=brief.title,
            outcomes=brief.outcomes,
            facilitators=brief.facilitators,
            interpretation=brief.interpretation,
            setting=brief.setting,
            materials=brief.materials,
        )
    if allowance.safety:
        seen = replace(
            seen,
            backlash=brief.backlash,
            exposure=brief.exposure,
            surveillance=brief.surveillance,
            distress=brief.distress,
            venue=brief.venue,
            consulted=brief.consulted,
            support=brief.support,
            reporting=brief.reporting,
        )
    return seen


def _day(day: Day, room: Room, allowance: Allowance) -> Day:
    return replace(day, items=tuple(_item(item, room, allowance) for item in day.items))


def _item(item: Item, room: Room, allowance: Allowance) -> Item:
    if isinstance(item, Block):
        return _block(item, room, allowance)
    if isinstance(item, Strands):
        return replace(
            item,
            title=item.title if room == "leading" else "",
            strands=tuple(_strand(strand, room, allowance) for strand in item.strands),
        )
    raise TypeError(item)


def _strand(strand: Strand, room: Room, allowance: Allowance) -> Strand:
    blocks = tuple(_block(block, room, allowance) for block in strand.blocks)
    if room == "leading":
        return replace(strand, blocks=blocks)
    return Strand(id=strand.id, materials=strand.materials if room == "helping" else (), blocks=blocks)


def _block(block: Block, room: Room, allowance: Allowance) -> Block:
    if room == "leading":
        return block if allowance.private_notes else replace(block, private_notes="")
    return Block(
        id=block.id,
        kind=block.kind,
        title="",
        minutes=block.minutes,
        public_title=block.public_title,
        start=block.start,
        part=block.part,
        tool=block.tool if allowance.handouts else None,
        handout=block.handout if allowance.handouts else False,
        materials=block.materials if room == "helping" else (),
        public_notes=block.public_notes,
    )


def _tool(tool: Tool, room: Room, allowance: Allowance) -> Tool:
    if room == "leading":
        return tool
    if not allowance.handouts:
        return Tool(title="", id=tool.id, language=tool.language)
    return Tool(
        title="",
        id=tool.id,
        language=tool.language,
        handout=tool.handout,
        handout_in=tool.handout_in,
        source=tool.source,
    )
