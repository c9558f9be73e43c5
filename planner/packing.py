"""Taking over a pack: what is in it, what it would clash with, and what comes of each choice."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from planner.catalog import Tool
from planner.own_tools import free_id
from planner.plan import Plan

Clash: TypeAlias = Literal["", "same", "own", "shipped"]
"""What stands here under the same name: nothing, just the same, something of one's own, or a shipped tool."""
Choice: TypeAlias = Literal["mine", "theirs", "both"]
"""What to do about a clash: leave mine, take theirs in its place, or keep both, theirs under a new name."""


class Entry(Struct, frozen=True):
    """One thing in a pack: a tool or frame activity by its id, or a template by its file name."""

    what: Literal["tool", "frame", "template"]
    name: str
    title: str
    clash: Clash = ""


class Taken(Struct, frozen=True):
    """What there is to write when a pack is taken over."""

    tools: Mapping[str, Tool] = {}
    templates: Mapping[str, Plan] = {}


def entries(
    tools: Mapping[str, Tool],
    templates: Mapping[str, Plan],
    *,
    shipped: Mapping[str, Tool],
    own: Mapping[str, Tool],
    own_templates: Mapping[str, Plan | None],
) -> tuple[Entry, ...]:
    """Return what is in a pack with what each thing clashes with; clashes come first.

    ``own_templates`` holds None for a template that is there and cannot be read. Names of files are compared
    without regard to small and capital letters, as some disks do.
    """
    found = [
        Entry("tool" if tool.kind == "tool" else "frame", id, tool.title, _clash_of(tool, shipped, own))
        for id, tool in tools.items()
    ]
    here = {name.casefold(): plan for name, plan in own_templates.items()}
    for name, plan in templates.items():
        clash: Clash = ""
        if name.casefold() in here:
            clash = "same" if here[name.casefold()] == plan else "own"
        found.append(Entry("template", name, plan.title or name.removesuffix(".sutemplate"), clash))
    order = ("own", "shipped", "", "same")
    return tuple(sorted(found, key=lambda entry: (order.index(entry.clash), entry.what == "template", entry.title)))


def taken(
    tools: Mapping[str, Tool],
    templates: Mapping[str, Plan],
    found: tuple[Entry, ...],
    choices: Mapping[tuple[str, str], Choice],
    *,
    ids: frozenset[str],
    names: frozenset[str],
) -> Taken:
    """Return what to write for these choices (by what and name of an entry; a clash that nobody chose stays mine).

    Where both are kept, theirs gets a new id and a number behind its title, so that the two can be told apart, and
    whatever in the pack names it follows. ``ids`` and ``names`` are those of the tools and templates that are here.
    """
    kept: dict[tuple[str, str], Choice] = {(entry.what, entry.name): _choice(entry, choices) for entry in found}
    renamed: dict[str, str] = {}
    in_use = set(ids) | set(tools)
    for entry in found:
        if entry.what != "template" and kept[entry.what, entry.name] == "both":
            renamed[entry.name] = free_id(entry.name, in_use)
            in_use.add(renamed[entry.name])
    wanted = {name for (what, name), choice in kept.items() if what != "template" and choice != "mine"}
    made = {renamed.get(id, id): _following(tool, renamed) for id, tool in tools.items() if id in wanted}
    return Taken(made, _templates_taken(templates, kept, names))


def _clash_of(tool: Tool, shipped: Mapping[str, Tool], own: Mapping[str, Tool]) -> Clash:
    here = own.get(tool.id, shipped.get(tool.id))
    if here is None:
        return ""
    if replace(here, language=tool.language, untranslated=(), handout_in={}) == replace(tool, handout_in={}):
        return "same"
    return "own" if tool.id in own else "shipped"


def _choice(entry: Entry, choices: Mapping[tuple[str, str], Choice]) -> Choice:
    if entry.clash == "same":
        return "mine"
    return choices.get((entry.what, entry.name), "theirs" if entry.clash == "" else "mine")


def _following(tool: Tool, renamed: Mapping[str, str]) -> Tool:
    def now(id: str) -> str:
        return renamed.get(id, id)

    if tool.id in renamed:
        number = renamed[tool.id].rpartition("-")[2]
        tool = replace(tool, title=f"{tool.title} ({number})", public_title=tool.public_title or tool.title)
    return replace(
        tool,
        id=now(tool.id),
        shorter=now(tool.shorter),
        calmer=now(tool.calmer),
        safer=now(tool.safer),
        before=tuple(map(now, tool.before)),
        after=tuple(map(now, tool.after)),
    )


def _templates_taken(
    templates: Mapping[str, Plan], kept: Mapping[tuple[str, str], Choice], names: frozenset[str]
) -> dict[str, Plan]:
    in_use = {name.casefold() for name in (*names, *templates)}
    spelt = {name.casefold(): name for name in names}
    made = {}
    for name, plan in templates.items():
        choice = kept["template", name]
        if choice == "mine":
            continue
        target = spelt.get(name.casefold(), name)
        if choice == "both":
            stem, number = name.removesuffix(".sutemplate"), 2
            while f"{stem} {number}.sutemplate".casefold() in in_use:
                number += 1
            target = f"{stem} {number}.sutemplate"
            in_use.add(target.casefold())
        made[target] = plan
    return made
