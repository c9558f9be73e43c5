"""What the booklet of tools is printed from: what is picked for this plan, then one's own toolkit in its groups."""

from msgspec.structs import replace

from exports.options import PaperOptions, ToolGroup
from planner.plan import Plan, new_plan
from planner.storage.shelf import Shelf
from ui.words import translate

BOOKLET = "toolkit"
"""The id of the document."""


def printed_from(document: str, plan: Plan, options: PaperOptions, shelf: Shelf) -> tuple[Plan, PaperOptions]:
    """Return the plan and options that a document is made from: those given, but for the booklet of tools.

    That one is of no session: a plan is made for it which holds tools and nothing else.
    """
    if document != BOOKLET:
        return plan, options
    groups: list[tuple[str, list[str]]] = [(translate("Toolkit", "Picked for this plan"), list(plan.picks)), ("", [])]
    for line in shelf.lines():
        if line.tool:
            groups[-1][1].append(line.tool)
        else:
            groups.append((line.title, []))
    if not plan.picks and len(groups) > 2:
        groups[1] = (translate("Toolkit", "In no group"), groups[1][1])
    elif plan.picks:
        groups[1] = (translate("Toolkit", "Your toolkit"), groups[1][1])
    picks = tuple(dict.fromkeys(id for _, ids in groups for id in ids))
    tools = {**shelf.tools, **plan.tools}
    made = replace(
        new_plan(id=plan.id, language=plan.language),
        picks=picks,
        tools={id: tools[id] for id in picks if id in tools},
    )
    return made, replace(options, groups=tuple(ToolGroup(title, tuple(ids)) for title, ids in groups if ids))
