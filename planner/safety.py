"""What the answers say of going ahead: advice with what it rests on, the floor that holds, and measures as blocks."""

from collections.abc import Iterator
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from planner.brief import Brief
from planner.drafting.arc import is_exposing
from planner.edits import MergeKey
from planner.edits.blocks import AddBlocks
from planner.edits.places import Place
from planner.edits.safety import with_row
from planner.placing import closing_part, place_with_room
from planner.plan import Block, Measure, Plan, PlanError
from planner.risk import contradictions, risk_of
from planner.timetable import Timetable, schedule

Answer: TypeAlias = Literal["go", "change", "postpone", "get-help"]
"""What a piece of advice speaks for. All four are always open; none is ever the right one by a sum."""

NOT_MEETING = "harm_of_not_meeting"
"""Stands among the keys of advice that rests on the safety page's own field."""
MEASURE_MINUTES = 5
"""The length of a block made from a measure, in minutes."""


class Advice(Struct, frozen=True):
    """Something that the answers say: a code, the answer it speaks for, and the keys it rests on (never none)."""

    code: str
    speaks_for: Answer
    because: tuple[str, ...]


class FloorPoint(Struct, frozen=True):
    """One thing that holds while risk is high or unknown: whether the plan has it, and from when in minutes."""

    code: Literal["protection-first", "no-photos", "going-home"]
    holds: bool
    start: int | None = None
    day: int = 0
    """On which day it starts, counted from 0."""


def advice(plan: Plan) -> tuple[Advice, ...]:
    """Return what the answers say of going ahead, who was asked first.

    There is no sum and no level that allows a meeting: reasons stand side by side, those for meeting among them.
    What was set aside ("not so for us") stays quiet.
    """
    quiet = {silenced.code for silenced in plan.silenced}
    return tuple(each for each in _all_advice(plan) if quiet_code(each.code) not in quiet)


def quiet_code(code: str) -> str:
    """Return the code under which a piece of advice is silenced, apart from those of findings."""
    return f"safety-{code}"


def set_aside(plan: Plan) -> tuple[str, ...]:
    """Return the codes of the advice that was set aside in this plan."""
    return tuple(silenced.code for silenced in plan.silenced if silenced.code.startswith(quiet_code("")))


def floor_holds_for(plan: Plan) -> bool:
    """Whether risk is high or unknown, so that the floor is looked at."""
    return risk_of(plan.brief).standing in ("high", "unknown")


def floor(plan: Plan, timetable: Timetable) -> tuple[FloorPoint, ...]:
    """Return the floor, point by point: protection before what exposes, no photos, and the way home."""
    return (
        _protection_first(plan, timetable),
        FloorPoint("no-photos", plan.brief.reporting != "names-or-photos"),
        _going_home(plan, timetable),
    )


class MeasureIntoAgenda(Struct, frozen=True):
    """Put a measure into the agenda as a short block of its own, before the closing part of a day with room.

    Where no day has room it goes before the closing part of the last day: a closing stays the last thing.
    """

    measure: str
    block: str
    """The id of the new block."""
    merge_key: MergeKey = None

    def apply(self, plan: Plan) -> Plan:
        measure = next((each for each in plan.safety.measures if each.id == self.measure), None)
        if measure is None:
            raise PlanError("no-such-measure", id=self.measure)
        if not plan.days:
            raise PlanError("no-day-yet")
        place = place_with_room(schedule(plan), MEASURE_MINUTES)
        if place is None:
            place = Place(plan.days[-1].id, closing_part(plan.days[-1]))
        block = Block(
            id=self.block,
            kind="logistics",
            title=measure.what.strip(),
            minutes=MEASURE_MINUTES,
            purpose="care",
            lead=measure.who.strip(),
            keep="must",
        )
        return with_measure(AddBlocks((block,), place).apply(plan), replace(measure, block=self.block))


def with_measure(plan: Plan, measure: Measure) -> Plan:
    """Return the plan with a measure changed; one that is new is put last."""
    return replace(plan, safety=replace(plan.safety, measures=with_row(plan.safety.measures, measure)))


def _all_advice(plan: Plan) -> tuple[Advice, ...]:
    brief = plan.brief
    return (
        *_of_being_asked(brief),
        *_of_harm(brief),
        *_of_place_and_paper(brief),
        *_of_help(brief),
        *_of_not_meeting(plan),
        *_of_answers_themselves(brief),
    )


def _of_being_asked(brief: Brief) -> Iterator[Advice]:
    if brief.consulted == "yes":
        yield Advice("they-were-asked", "go", ("consulted",))
    elif brief.consulted == "some":
        yield Advice("ask-the-others", "change", ("consulted",))
    elif brief.consulted == "not-yet":
        yield Advice("ask-first", "postpone", ("consulted",))
    elif risk_of(brief).standing != "low":
        yield Advice("who-was-asked", "postpone", ("consulted",))


def _of_harm(brief: Brief) -> Iterator[Advice]:
    risk = risk_of(brief)
    if risk.harm:
        yield Advice("harm-is-happening", "postpone", risk.harm)
    if risk.standing == "unknown":
        yield Advice("protection-before-maps", "change", risk.unsaid)
    elif risk.standing == "high":
        yield Advice("protection-before-maps", "change", risk.because)
    if brief.exposure == "high" and "officials-or-donors" in brief.room:
        yield Advice("no-maps-with-them", "change", ("room", "exposure"))


def _of_place_and_paper(brief: Brief) -> Iterator[Advice]:
    raised = tuple(key for key in ("exposure", "surveillance") if getattr(brief, key) in ("medium", "high"))
    if brief.venue in ("shared", "public") and (raised or brief.exposure is None):
        yield Advice("meet-somewhere-yours", "change", ("venue", *raised))
    if brief.venue == "private-home" and raised:
        yield Advice("the-home-carries-risk", "change", ("venue", *raised))
    if brief.surveillance == "high":
        yield Advice("phones-and-paper", "change", ("surveillance",))
    if brief.reporting == "names-or-photos" and brief.exposure != "low":
        because = ("reporting", "exposure") if brief.exposure else ("reporting",)
        yield Advice("no-names-to-show", "change", because)


def _of_help(brief: Brief) -> Iterator[Advice]:
    if brief.exposure == "high" and "legal-contact" not in brief.support:
        yield Advice("find-legal-help", "get-help", ("exposure", "support"))
    if brief.distress == "high" and "care-person" not in brief.support:
        yield Advice("find-somebody-for-care", "get-help", ("distress", "support"))
    if "before-dark" in brief.access and risk_of(brief).standing == "high" and "safe-transport" not in brief.support:
        yield Advice("find-a-way-home", "get-help", ("access", "support"))


def _of_not_meeting(plan: Plan) -> Iterator[Advice]:
    brief = plan.brief
    alone = tuple(key for key in ("emerging", "distress", "backlash") if _isolates(brief, key))
    if alone:
        yield Advice("isolation-is-harm", "go", alone)
    if plan.safety.harm_of_meeting.strip() and not plan.safety.harm_of_not_meeting.strip():
        yield Advice("other-side-is-empty", "go", (NOT_MEETING,))


def _isolates(brief: Brief, key: str) -> bool:
    if key == "emerging":
        return "grief" in brief.emerging or "emergency" in brief.emerging
    return brief.distress == "high" if key == "distress" else brief.backlash == "happening"


def _of_answers_themselves(brief: Brief) -> Iterator[Advice]:
    apart = [against for code, against in contradictions(brief) if code != "contradiction-projector"]
    if apart:
        because = tuple(dict.fromkeys(key for against in apart for key, answers in against.items() if answers))
        yield Advice("answers-pull-apart", "change", because)


def is_way_home(block: Block, plan: Plan) -> bool:
    """Whether a part settles how people get home, by what its tool says of itself."""
    tool = plan.tool_of(block)
    return tool is not None and "way-home" in tool.settles


def _protection_first(plan: Plan, timetable: Timetable) -> FloorPoint:
    """On day one, a protection step before any tool that exposes people; where nothing exposes, none is missing."""
    for placed in timetable.days[0].placed() if timetable.days else ():
        tool = plan.tool_of(placed.block)
        if tool is not None and tool.is_protection_step:
            return FloorPoint("protection-first", holds=True, start=placed.start)
        if tool is not None and is_exposing(tool):
            break
    exposes = any((tool := plan.tool_of(block)) is not None and is_exposing(tool) for block in plan.blocks())
    wanted = exposes or risk_of(plan.brief).standing == "high" or not timetable.days
    return FloorPoint("protection-first", holds=not wanted)


def _going_home(plan: Plan, timetable: Timetable) -> FloorPoint:
    """A part that settles how people get home, or logistics or a measure in the closing part of the last day.

    Of several the last is told: it is the one that stands nearest to the way home.
    """
    measured = {measure.block for measure in plan.safety.measures if measure.block}
    last = next((day for day in reversed(plan.days) if day.items), None)
    ending = last.items[max(1, closing_part(last) - 1) :] if last is not None else ()
    held = next(
        (item.id for item in ending if isinstance(item, Block) and (item.kind == "logistics" or item.id in measured)),
        None,
    )
    settled: FloorPoint | None = None
    ended: FloorPoint | None = None
    for number, day in enumerate(timetable.days):
        for placed in day.placed():
            point = FloorPoint("going-home", holds=True, start=placed.start, day=number)
            if is_way_home(placed.block, plan):
                settled = point
            elif placed.block.id == held:
                ended = point
    return settled or ended or FloorPoint("going-home", holds=False)
