"""Other tools for a block: shorter, calmer, safer, without materials, online; and what each would change."""

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Literal, TypeAlias, get_args

from msgspec import Struct

from planner.catalog import Scales, Tool
from planner.edits import Edit
from planner.edits.blocks import ParkBlocks
from planner.edits.swapping import SwapTool
from planner.edits.whole import InOneStep
from planner.lengths import room_minutes
from planner.plan import Block, Plan
from planner.vocabulary import LEVELS, Level, Need

SwapWay: TypeAlias = Literal["shorter", "calmer", "safer", "no-materials", "online"]
WAYS: tuple[SwapWay, ...] = get_args(SwapWay)

MOST = 3
"""How many tools are offered for each way: more would be a search."""
CLEARLY_SHORTER = 0.8
"""A tool counts as shorter from this share of the block's minutes down."""
NEAR = 0.25
"""Up to this share of the block's minutes, or a quarter of an hour, more or less a tool lasts about as long."""
_CALM = ("intensity", "disclosure", "touch")
_SAFE = ("exposure", "disclosure")
_THINGS: frozenset[Need] = frozenset(("paper", "flipchart", "projector", "power"))


class Effect(Struct, frozen=True):
    """What a swap changes: minutes in this room, people it is meant for, scales, things that go and come, needs."""

    minutes: tuple[int, int]
    people: tuple[tuple[int, int], tuple[int, int]]
    scales: tuple[tuple[str, Level, Level], ...]
    """Those that differ, with before and after."""
    gone: tuple[str, ...]
    """Materials that are needed no more."""
    new: tuple[str, ...]
    """Materials that are needed now."""
    needs: tuple[Need, ...]
    """What the other tool needs and this one did not."""


class OtherTool(Struct, frozen=True):
    """A tool that could run in a block's place: in which way it is other, and what changes."""

    way: SwapWay
    tool: Tool
    named: bool
    """Whether the block's own sheet names it."""
    effect: Effect
    edit: Edit


def other_tools(
    block: Block, plan: Plan, tools: Mapping[str, Tool], *, left_out: Collection[str] = ()
) -> tuple[OtherTool, ...]:
    """Return what could run in a block's place, by way: what its sheet names first, then the nearest in purpose.

    ``left_out`` names tools that the advice leaves out for this group; they are never found here, nor is what
    the plan already holds. Nothing for a block that runs no tool.
    """
    tool = plan.tool_of(block)
    if tool is None:
        return ()
    held = {one.tool for one in plan.blocks()} | {tool.id}
    free = {id: one for id, one in tools.items() if one.kind == tool.kind and id not in held and id not in left_out}
    return tuple(
        OtherTool(way, other, named, effect_of(block, tool, other, plan), _swap(block, other, plan))
        for way in WAYS
        for other, named in _in_this_way(way, block, tool, plan, free, tools)
    )


def effect_of(block: Block, tool: Tool, other: Tool, plan: Plan) -> Effect:
    """Return what changes when another tool runs in the place of a block's own."""
    before = [material.item for material in block.materials]
    after = [material.item for material in other.materials]
    known = {item.casefold() for item in before}
    wanted = {item.casefold() for item in after}
    return Effect(
        minutes=(_minutes(block, plan), room_minutes(other, plan.brief)),
        people=((tool.group.min, tool.group.max), (other.group.min, other.group.max)),
        scales=tuple(
            (name, getattr(tool.scales, name), getattr(other.scales, name))
            for name in Scales.__struct_fields__
            if getattr(tool.scales, name) != getattr(other.scales, name)
        ),
        gone=tuple(item for item in before if item.casefold() not in wanted),
        new=tuple(item for item in after if item.casefold() not in known),
        needs=tuple(need for need in other.needs if need not in tool.needs),
    )


def _in_this_way(
    way: SwapWay, block: Block, tool: Tool, plan: Plan, free: Mapping[str, Tool], tools: Mapping[str, Tool]
) -> Iterator[tuple[Tool, bool]]:
    """Yield the tools of one way, those about as long as the block first (any that are shorter, where that is asked).

    Among these the one that the sheet names leads (though the plan may hold it already), then the nearest in purpose.
    """
    named = tools.get(getattr(tool, way, "")) if way in ("shorter", "calmer", "safer") else None
    is_so = _TESTS[way]
    if (way == "online" and "online" in tool.settings) or (way == "no-materials" and not block.materials):
        return
    minutes = _minutes(block, plan)
    found = [
        other
        for other in free.values()
        if other is not named
        and is_so(tool, other, room_minutes(other, plan.brief), minutes)
        and (set(other.key_ideas) & set(tool.key_ideas) or other.purpose == tool.purpose)
    ]
    found += [named] if named is not None else []

    def far(other: Tool) -> tuple[bool, bool, int, int, str]:
        apart = abs(room_minutes(other, plan.brief) - minutes)
        too_far = way != "shorter" and apart > max(15, NEAR * minutes)
        return too_far, other is not named, -_nearness(tool, other), apart, other.id

    found.sort(key=far)
    kept = found[:MOST]
    if named is not None and named not in kept:
        kept[-1] = named
    for other in kept:
        yield other, other is named


def _nearness(tool: Tool, other: Tool) -> int:
    """Return how near another tool's purpose and ideas are; its main idea counts most."""
    shared = len(set(tool.key_ideas) & set(other.key_ideas))
    same_main = tool.key_ideas[:1] == other.key_ideas[:1]
    return 3 * same_main + 2 * (tool.purpose == other.purpose) + shared + (tool.group.form == other.group.form)


def _shorter(_tool: Tool, _other: Tool, minutes: int, now: int) -> bool:
    return minutes <= now * CLEARLY_SHORTER


def _lower(names: tuple[str, ...], tool: Tool, other: Tool) -> bool:
    """Whether no scale of these is higher, and at least one is lower."""
    pairs = [(_level(tool, name), _level(other, name)) for name in names]
    return all(after <= before for before, after in pairs) and any(after < before for before, after in pairs)


def _calmer(tool: Tool, other: Tool, _minutes: int, _now: int) -> bool:
    return _lower(_CALM, tool, other)


def _safer(tool: Tool, other: Tool, _minutes: int, _now: int) -> bool:
    return _lower(_SAFE, tool, other)


def _bare_handed(_tool: Tool, other: Tool, _minutes: int, _now: int) -> bool:
    return not other.materials and not _THINGS & set(other.needs)


def _online(_tool: Tool, other: Tool, _minutes: int, _now: int) -> bool:
    return "online" in other.settings


_TESTS: Mapping[SwapWay, Callable[[Tool, Tool, int, int], bool]] = {
    "shorter": _shorter,
    "calmer": _calmer,
    "safer": _safer,
    "no-materials": _bare_handed,
    "online": _online,
}


def _level(tool: Tool, name: str) -> int:
    return LEVELS.index(getattr(tool.scales, name))


def _parts(block: Block, plan: Plan) -> list[Block]:
    if block.part is None:
        return [block]
    return [one for one in plan.blocks() if one.tool == block.tool and one.part is not None]


def _minutes(block: Block, plan: Plan) -> int:
    return sum(part.minutes for part in _parts(block, plan)) or block.minutes


def _swap(block: Block, other: Tool, plan: Plan) -> Edit:
    """Return the swap; where the tool runs in parts, the other parts are parked with it."""
    rest = tuple(part.id for part in _parts(block, plan) if part.id != block.id)
    swap = SwapTool(block.id, other)
    return InOneStep((swap, ParkBlocks(rest))) if rest else swap
