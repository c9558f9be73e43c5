"""Rules about safety: what shows people to others while that could cost them, and questions that are still open."""

from collections.abc import Iterator

from planner.checks.finding import Finding
from planner.checks.looked_at import LookedAt
from planner.precautions import holds
from planner.vocabulary import LEVELS

_SHOWS = LEVELS.index("medium")


def exposing_tools(seen: LookedAt) -> Iterator[Finding]:
    """Exposure is high or not known, and parts of the session show people to others; all of them are one finding.

    It is a hint: that protection stands before them is a rule of its own, which warns.
    """
    plan = seen.plan
    if not holds(plan, "warn-exposing"):
        return
    known = seen.risk.standing == "high"
    least = _SHOWS if known else LEVELS.index("high")
    found = []
    for block in plan.blocks():
        tool = plan.tool_of(block)
        if tool is not None and block.kind == "tool" and LEVELS.index(tool.scales.exposure) >= least:
            found.append(block)
    if found:
        params = {"title": found[0].title, "count": str(len(found)), "risk": "high" if known else "unknown"}
        yield Finding("exposing-tools", "hint", tuple(block.id for block in found), params)


def names_typed(seen: LookedAt) -> Iterator[Finding]:
    """Names stand where a role would do, while exposure is high or not known; all of them are one finding."""
    if not holds(seen.plan, "no-names"):
        return
    found = [block for day in seen.days for block in day.named]
    if found:
        params = {"count": str(len(found)), "title": found[0].title}
        yield Finding("names-typed", "hint", tuple(block.id for block in found), params)


def open_checks(seen: LookedAt) -> Iterator[Finding]:
    """Questions of a check-list were answered with no or not yet; all of them are one finding."""
    found = [each for each in seen.plan.safety.checked if each.answer in ("no", "not-yet")]
    if found:
        yield Finding("open-checks", "hint", (), {"count": str(len(found)), "title": found[0].text})
