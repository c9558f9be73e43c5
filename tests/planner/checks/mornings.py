"""A morning that no rule remarks on, to put one thing into that a rule does."""

from typing import Any

from planner.brief import Brief
from planner.catalog import Tool
from planner.checks.checker import check
from planner.checks.finding import Finding
from planner.plan import Block, Day, Item, Plan
from tests.builders import a_block, a_day, a_plan


def a_calm_morning(*blocks: Item, **fields: Any) -> Day:
    """Return a morning that no rule remarks on, with these blocks in the middle of it."""
    head = (
        a_block("Welcome", kind="opening", minutes=10, lead="A"),
        a_block("Agreements", kind="agreements", minutes=5, lead="B"),
    )
    foot = (
        a_block("Breathing space", kind="buffer", minutes=15),
        a_block("Goodbye", kind="closing", minutes=5, lead="A"),
    )
    return a_day(*head, *blocks, *foot, **{"start": "09:00", "end": "12:00", **fields})


def codes(plan: Plan) -> list[tuple[str, str]]:
    """Return code and level of every finding."""
    return [(finding.code, finding.level) for finding in check(plan)]


def low_risk(**answers: Any) -> Brief:
    """Return a brief that says the risk is low, with these answers too."""
    return Brief(**{"exposure": "low", "surveillance": "low", "backlash": "unlikely", **answers})


def led(title: str, minutes: int, **fields: Any) -> Block:
    """Return a block that A leads."""
    return a_block(title, minutes=minutes, lead="A", **fields)


def a_morning_with(
    *blocks: Item, tools: tuple[Tool, ...] = (), hours: dict[str, Any] | None = None, **answers: Any
) -> Plan:
    """Return a plan of one calm morning at low risk with these blocks, their tools, and these answers."""
    day = a_calm_morning(*blocks, **(hours or {}))
    return a_plan(day, brief=low_risk(**answers), tools={tool.id: tool for tool in tools})


def run(tool: Tool, minutes: int | None = None, **fields: Any) -> Block:
    """Return a block that runs a tool, led by A, with the tool's own steps."""
    length = minutes if minutes is not None else tool.time.usual
    usual: dict[str, Any] = {"kind": "tool", "tool": tool.id, "steps": tool.steps, "lead": "A"}
    return a_block(tool.title, minutes=length, **{**usual, **fields})


def found(plan: Plan, code: str) -> Finding | None:
    """Return the first finding of a code, or None."""
    return next((finding for finding in check(plan) if finding.code == code), None)


def mended(plan: Plan, code: str) -> Plan:
    """Return the plan after the fix of the first finding of a code."""
    finding = found(plan, code)
    assert finding is not None
    assert finding.fix is not None
    return finding.fix.apply(plan)
