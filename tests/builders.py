"""Sound values for tests to start from; each names only what the test is about."""

from typing import Any

from planner.brief import Brief, Hours, People
from planner.catalog import Duration, Step, Tool
from planner.ids import derived_id
from planner.plan import Block, Day, Item, Plan, new_plan


def a_brief(**answers: Any) -> Brief:
    """Return a brief of two hours in the evening for twelve to eighteen people, with these answers too."""
    usual: dict[str, Any] = {"participants": People(12, 18), "days": (Hours("18:00", "20:00"),)}
    return Brief(**{**usual, **answers})


def a_block(title: str = "Check-in", *, minutes: int = 15, **fields: Any) -> Block:
    """Return a block whose id follows from its title."""
    usual: dict[str, Any] = {"id": derived_id("block", title), "kind": "custom"}
    return Block(title=title, minutes=minutes, **{**usual, **fields})


def a_day(*items: Item, start: str = "09:00", end: str = "17:00", **fields: Any) -> Day:
    """Return a day with these items; its id follows from its hours unless it is named."""
    usual: dict[str, Any] = {"id": derived_id("day", start, end)}
    return Day(start=start, end=end, items=items, **{**usual, **fields})


def a_plan(*days: Day, **fields: Any) -> Plan:
    """Return a plan with these days."""
    from msgspec.structs import replace

    return replace(new_plan(id="aplanabcde", title="A safer bus route"), days=days, **fields)


def a_tool(id: str = "ten-minute-talk", *, minutes: int = 40, **fields: Any) -> Tool:
    """Return a tool that is sound by itself, usually ``minutes`` long, in one step."""
    usual: dict[str, Any] = {
        "title": id.replace("-", " ").capitalize(),
        "key_ideas": ("inside-outside",),
        "in_one_line": "Talk in pairs.",
        "time": Duration(min(minutes, 20), minutes, minutes + 20),
        "steps": (Step(minutes=minutes, form="pairs", do="Talk."),),
    }
    return Tool(id=id, **{**usual, **fields})
