"""Lots that part people into groups by chance: a sign to see, a number, and nothing else."""

from exports.compose.paper import paper
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from exports.outline import Outline
from exports.pieces import Lot, Lots, LotSet

MOST_GROUPS = 12
"""So many signs can be told from each other across a room; above that numbers alone part people."""


def group_lots(setting: Setting) -> Outline:
    """Return a set of lots for each number of groups that the parts want, as many lots as people come.

    Raises NothingToPrint when nobody said how many come, or nobody sits in groups.
    """
    if not any(True for _ in setting.plan.blocks()):
        raise NothingToPrint("group-lots", "no-blocks" if setting.timetable.days else "no-days")
    if setting.people is None:
        raise NothingToPrint("group-lots", "no-people")
    wanted = _wanted(setting)
    if not wanted:
        raise NothingToPrint("group-lots", "no-groups")
    sets = tuple(_set(setting, groups, hours) for groups, hours in wanted.items())
    return paper(setting, "group-lots", setting.words.group_lots, Lots(sets), edges=True)


def _wanted(setting: Setting) -> dict[int, list[str]]:
    """Return into how many groups people part, and at which hours."""
    wanted: dict[int, list[str]] = {}
    for number, day in enumerate(setting.timetable.days):
        for placed in day.placed():
            block, tool = placed.block, setting.plan.tool_of(placed.block)
            if (block.part or 1) > 1 or not any(step.form == "small-groups" for step in block.steps):
                continue
            groups = setting.groups(tool.group.per_group if tool is not None else 4)
            if groups is not None and groups > 1:
                wanted.setdefault(groups, []).append(setting.when(number, placed.start))
    return wanted


def _set(setting: Setting, groups: int, hours: list[str]) -> LotSet:
    said = setting.words.lots
    people = setting.people or groups
    # One lot after the other for each group, so that a hat that is short of people is still shared out evenly.
    lots = tuple(Lot(at % groups, _name(setting, at % groups)) for at in range(people))
    return LotSet(said.title.format(groups=groups, hours=setting.words.join.join(hours)), lots)


def _name(setting: Setting, group: int) -> str:
    signs = setting.words.lots.signs
    return (
        signs[group] if group < min(len(signs), MOST_GROUPS) else setting.words.lots.number.format(number=group + 1)
    )
