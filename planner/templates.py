"""Plans made into templates, with what belongs to one group taken out; and templates made into plans."""

from collections.abc import Callable, Iterator
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from planner.brief import QUESTION_FOUR, Brief, Hours
from planner.clock import LATEST, clock, minutes_of
from planner.edits.places import tidied
from planner.ids import NewId, random_id
from planner.plan import (
    FORMAT,
    TEMPLATE_FORMAT,
    Block,
    Day,
    Item,
    Plan,
    PlanError,
    Preparing,
    Safety,
    Strand,
    Strands,
)

StrippedCode: TypeAlias = Literal[
    "dates",
    "fixed-hours",
    "names",
    "places",
    "risk-answers",
    "own-answers",
    "private-notes",
    "safety",
    "silenced",
    "preparing",
    "snapshots",
    "history",
]

OWN_ANSWERS = ("title", "emerging", "strengths", "trust", "room")
"""Answers that tell of one movement and its people; with those to question four they stay out of a template."""


class Stripped(Struct, frozen=True):
    """One kind of thing that was taken out of a template, and how many there were."""

    code: StrippedCode
    count: int


def as_template(
    plan: Plan, *, new_id: NewId = random_id, title: str | None = None
) -> tuple[Plan, tuple[Stripped, ...]]:
    """Return a plan as a template that can be given to others, and what was taken out.

    Out go dates and fixed hours, who leads (a role of one letter, as drafts write it, stays), rooms, every
    answer to question four and those that tell of the movement, private notes, safety, silenced findings,
    who brings what, earlier versions and where the plan came from. All ids are new, so that template and plan
    cannot be matched.
    What was typed into titles, steps and public notes stays.
    """
    template = tidied(
        replace(
            plan,
            format=TEMPLATE_FORMAT,
            id=new_id(),
            revision=0,
            parent=None,
            title=plan.title if title is None else title,
            brief=_shape_of(plan.brief),
            days=tuple(_bare_day(day, new_id) for day in plan.days),
            parked=tuple(_bare_block(block, new_id) for block in plan.parked),
            safety=Safety(),
            silenced=(),
            preparing=Preparing(),
            snapshots=(),
        )
    )
    return template, tuple(Stripped(code, count) for code, count in _what_goes(plan) if count)


def one_day(plan: Plan, day: str) -> Plan:
    """Return a plan with one of its days alone, for a template of that day; nothing is parked in it.

    Raises PlanError when there is no such day.
    """
    for at, one in enumerate(plan.days):
        if one.id == day:
            answered = plan.brief.days if len(plan.brief.days) == len(plan.days) else ()
            brief = replace(plan.brief, days=answered[at : at + 1] or (Hours(one.start, one.end),))
            return tidied(replace(plan, brief=brief, days=(one,), parked=(), picks=(), snapshots=()))
    raise PlanError("no-such-day", id=day)


def from_template(
    template: Plan, *, new_id: NewId = random_id, brief: Brief | None = None, title: str | None = None
) -> Plan:
    """Return a new plan made from a template and fitted to the hours of a brief.

    Days are matched in order: each takes the hours and date that the brief names, and its pinned starts move as
    its start does. Minutes stay as they are; where the hours are shorter or longer, the checks say so. Days that
    the brief does not name keep the template's hours; days that only the brief names are added, empty.
    """
    answers = template.brief if brief is None else brief
    hours = answers.days if brief is not None else ()
    days = [
        _fitted(_renewed_day(day, new_id), hours[index] if index < len(hours) else None)
        for index, day in enumerate(template.days)
    ]
    days += [Day(id=new_id(), start=day.start, end=day.end, date=day.date) for day in hours[len(days) :]]
    return replace(
        template,
        format=FORMAT,
        id=new_id(),
        revision=0,
        parent=None,
        title=title or (brief.title if brief is not None else None) or template.title,
        brief=answers,
        days=tuple(days),
        parked=tuple(block.renewed(new_id()) for block in template.parked),
    )


def _shape_of(brief: Brief) -> Brief:
    """Return the answers that shape a session without telling whose it is."""
    nothing = Brief()
    gone = {key: getattr(nothing, key) for key in (*OWN_ANSWERS, *QUESTION_FOUR)}
    return replace(brief, **gone, days=tuple(Hours(day.start, day.end) for day in brief.days))


def _what_goes(plan: Plan) -> Iterator[tuple[StrippedCode, int]]:
    blocks = [*plan.blocks(), *plan.parked]
    strands = tuple(plan.strands())
    hours = plan.brief.days
    yield "dates", sum(bool(day.date) for day in plan.days) + sum(bool(day.date) for day in hours)
    yield "fixed-hours", sum(len(day.fixed) for day in hours)
    yield (
        "names",
        sum((block.lead != _role_only(block.lead)) + (block.second != _role_only(block.second)) for block in blocks)
        + sum(bool(strand.lead) for strand in strands),
    )
    yield "places", sum(bool(strand.space) for strand in strands)
    yield "risk-answers", sum(plan.brief.answered(key) for key in QUESTION_FOUR)
    yield "own-answers", sum(plan.brief.answered(key) for key in OWN_ANSWERS)
    yield "private-notes", sum(bool(block.private_notes) for block in blocks)
    yield "safety", int(plan.safety != Safety())
    yield "silenced", len(plan.silenced)
    yield "preparing", len(plan.preparing.things) + len(plan.preparing.done)
    yield "snapshots", len(plan.snapshots)
    yield "history", int(plan.parent is not None)


def _bare_day(day: Day, new_id: NewId) -> Day:
    bare = _with_blocks(day, lambda block: _bare_block(block, new_id), new_id, bare=True)
    return replace(bare, date=None)


def _bare_block(block: Block, new_id: NewId) -> Block:
    lead, second = _role_only(block.lead), _role_only(block.second)
    return replace(block, id=new_id(), lead=lead, second=second, private_notes="")


def _role_only(text: str) -> str:
    """Return a role that names nobody, as drafts write it (A, B, C), or an empty text for anything else."""
    return text if len(text) == 1 and "A" <= text <= "Z" else ""


def _renewed_day(day: Day, new_id: NewId) -> Day:
    return _with_blocks(day, lambda block: block.renewed(new_id()), new_id, bare=False)


def _with_blocks(day: Day, change: Callable[[Block], Block], new_id: NewId, *, bare: bool) -> Day:
    def of_strand(strand: Strand) -> Strand:
        blocks = tuple(change(block) for block in strand.blocks)
        kept = replace(strand, lead="", space="") if bare else strand
        return replace(kept, id=new_id(), blocks=blocks)

    def of_item(item: Item) -> Item:
        if isinstance(item, Strands):
            return replace(item, id=new_id(), strands=tuple(of_strand(strand) for strand in item.strands))
        assert isinstance(item, Block)
        return change(item)

    return replace(day, id=new_id(), items=tuple(of_item(item) for item in day.items))


def _fitted(day: Day, hours: Hours | None) -> Day:
    if hours is None:
        return day
    later = minutes_of(hours.start) - minutes_of(day.start)
    items = tuple(_moved(item, later) for item in day.items)
    return replace(day, start=hours.start, end=hours.end, date=hours.date, items=items)


def _moved(item: Item, later: int) -> Item:
    if item.start is None:
        return item
    start = minutes_of(item.start) + later
    pin = clock(start) if 0 <= start <= LATEST else None
    if isinstance(item, Strands):
        return replace(item, start=pin)
    assert isinstance(item, Block)
    return item.pinned(pin)
