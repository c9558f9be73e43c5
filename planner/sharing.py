"""What a paper tells its reader and what it keeps back, named field by field, from what that reader may see."""

from collections.abc import Callable
from typing import Literal, TypeAlias

from msgspec import Struct

from planner.audience import Allowance, for_audience
from planner.brief import QUESTION_FOUR
from planner.plan import Block, Plan, Safety
from planner.vocabulary import Audience

Field: TypeAlias = Literal[
    "hours",
    "public-titles",
    "public-notes",
    "access",
    "handouts",
    "theme",
    "own-titles",
    "steps",
    "materials",
    "people",
    "outcomes",
    "private-notes",
    "safety",
    "picks",
]


class Sharing(Struct, frozen=True):
    """What a paper tells, what it keeps back, and one block whose own title others do not read."""

    gets: tuple[Field, ...]
    withheld: tuple[Field, ...]
    seen: Plan
    """The plan as that reader sees it."""
    example: Block | None = None
    """The first block whose own title differs from its public one; None when own titles are told."""


_HELD: dict[Field, Callable[[Plan], bool]] = {
    "hours": lambda plan: bool(plan.days),
    "public-titles": lambda plan: any(block.public_title for block in plan.blocks()),
    "public-notes": lambda plan: any(block.public_notes for block in plan.blocks()),
    "access": lambda plan: bool(plan.brief.access or plan.brief.languages),
    "handouts": lambda plan: any(
        block.handout and (tool := plan.tool_of(block)) is not None and tool.handout is not None
        for block in plan.blocks()
    ),
    "theme": lambda plan: bool(plan.name),
    "own-titles": lambda plan: any(block.title for block in plan.blocks()),
    "steps": lambda plan: any(block.steps or block.lead for block in plan.blocks()),
    "materials": lambda plan: (
        any(block.materials for block in plan.blocks()) or any(strand.materials for strand in plan.strands())
    ),
    "people": lambda plan: plan.brief.participants is not None,
    "outcomes": lambda plan: bool(plan.brief.outcomes),
    "private-notes": lambda plan: any(block.private_notes for block in plan.blocks()),
    "safety": lambda plan: plan.safety != Safety() or any(plan.brief.answered(key) for key in QUESTION_FOUR),
    "picks": lambda plan: bool(plan.picks or plan.parked),
}
_SAID_ALWAYS: tuple[Field, ...] = ("private-notes", "safety")
"""Told to be kept back even where the plan holds none: it is a promise about the paper."""
_NO_SECRET: tuple[Field, ...] = ("hours", "public-titles", "public-notes", "access", "handouts")
"""What everybody may read: where a paper leaves it out, another one has it."""

_PUBLIC: tuple[Field, ...] = ("hours", "public-titles", "public-notes", "access", "theme")
_CARRIED: dict[str, tuple[Field, ...]] = {
    "handouts": ("handouts",),
    "one-page": ("hours", "theme", "own-titles", "steps"),
    "cue-cards": ("hours", "own-titles", "steps"),
    "materials": ("hours", "own-titles", "materials", "people"),
    "flipcharts": ("hours", "public-titles", "own-titles", "handouts", "outcomes"),
    "preparation": ("hours", "own-titles", "materials", "people"),
    "roles": ("hours", "own-titles", "steps", "materials"),
    "group-lots": ("people",),
    "interpreter-brief": ("hours", "public-titles", "steps"),
    "helpers": ("hours", "access", "materials", "people"),
    "evaluation": (),
    "commitments": (),
    "sign-in": (),
    "invitation": ("hours", "access", "theme"),
    "wall-agenda": ("hours", "public-titles", "theme"),
    "toolkit": ("picks",),
    "timetable": ("hours", "public-titles", "public-notes"),
    "safety-sheet": ("safety",),
    "contingency-card": (),
    "facilitator-plan": (
        *("hours", "theme", "own-titles", "steps", "materials", "people", "outcomes", "private-notes"),
    ),
}
_CARRIED_BY_READER: dict[Audience, tuple[Field, ...]] = {
    "facilitators": ("hours", "theme", "own-titles", "steps", "materials", "people", "outcomes"),
    "helpers": ("hours", "access", "materials", "people"),
    "participants": _PUBLIC,
    "wall": _PUBLIC,
}


def sharing(
    plan: Plan, document: str, audience: Audience, allowance: Allowance, *, public_title: Callable[[Block], str]
) -> Sharing:
    """Return what a document of this plan tells its reader and what it keeps back.

    It is computed from what ``for_audience`` leaves of the plan, so that it cannot say less than the paper shows.
    ``public_title`` gives what others read in the place of a block's own title.
    """
    seen = for_audience(plan, audience, allowance)
    carried = _CARRIED.get(document, _CARRIED_BY_READER[audience])
    gets = tuple(field for field in _HELD if field in carried and _HELD[field](seen))
    withheld = tuple(
        field
        for field, held in _HELD.items()
        if field not in (*gets, *_NO_SECRET) and (held(plan) or (field in _SAID_ALWAYS and field not in carried))
    )
    if "own-titles" in gets:
        return Sharing(gets, withheld, seen)
    return Sharing(gets, withheld, seen, _example(plan, public_title))


def _example(plan: Plan, public_title: Callable[[Block], str]) -> Block | None:
    """The block that shows best what is kept back: a tool with a title of its own for others, else any."""
    blocks = [block for block in plan.blocks() if block.title and public_title(block) != block.title]
    return next(
        (block for block in blocks if block.kind == "tool" and block.public_title),
        next((block for block in blocks if block.kind in ("tool", "custom")), None),
    )
