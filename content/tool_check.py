"""What the types cannot say of a tool: its id, its figures that have to agree, where its sheet lies."""

import re
from collections.abc import Iterator

from planner.catalog import Tool
from planner.vocabulary import ADAPTATIONS

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def is_tool_id(text: str) -> bool:
    """Whether a text can be the id of a tool: lower-case words joined by hyphens."""
    return _ID.fullmatch(text) is not None


def named_tools(tool: Tool) -> Iterator[tuple[str, str]]:
    """Yield every other tool that a tool names, with the key that names it."""
    for key in ("shorter", "calmer", "safer", "before", "after"):
        named = getattr(tool, key)
        for other in (named,) if isinstance(named, str) else named:
            if other:
                yield key, other


def tool_complaints(tool: Tool) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield what the types cannot say of a tool: the key, the code of the fault, and its parameters."""
    for key in ("title", "in_one_line"):
        if not getattr(tool, key).strip():
            yield key, "empty-text", {}
    if tool.time.usual < 1:
        yield "time", "no-minutes", {}
    elif not tool.time.min <= tool.time.usual <= tool.time.max:
        yield "time", "range-out-of-order", {}
    if not 1 <= tool.group.min <= tool.group.max:
        yield "group", "range-out-of-order", {}
    total = sum(step.minutes for step in tool.steps)
    if total != tool.time.usual:
        yield "steps", "steps-do-not-sum", {"sum": str(total), "usual": str(tool.time.usual)}
    if tool.kind == "tool" and not 1 <= len(tool.key_ideas) <= 3:
        yield "key_ideas", "key-ideas-count", {}
    wanted = (*ADAPTATIONS[:4], *(("online",) if "online" in tool.settings else ()))
    for key in wanted if tool.kind == "tool" else ():
        if key not in tool.adaptations:
            yield "adaptations", "missing-adaptation", {"key": key}
    for key in tool.adaptations:
        if key not in ADAPTATIONS:
            yield "adaptations", "unknown-adaptation", {"key": key[:60], "choices": ", ".join(ADAPTATIONS)}
    if len(tool.debrief) > 3:
        yield "debrief", "too-many", {"most": "3"}
    for source in tool.source:
        if source.link and not source.link.startswith("https://"):
            yield "source", "link-not-https", {"link": source.link[:80]}


def misplaced(tool: Tool, folder: str) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield the fault of a tool that lies among the frame activities, or the other way round."""
    right = "tools" if tool.kind == "tool" else "frames"
    if folder != right:
        yield "kind", "wrong-kind", {"kind": tool.kind, "folder": right}
