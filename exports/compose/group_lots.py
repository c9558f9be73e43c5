"""Lots that part people into groups by chance: a sign to see, a number, and nothing else."""

from exports.compose.carry import parted
from exports.compose.paper import paper
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from exports.outline import Outline
from exports.pieces import Lot, Lots, LotSet
from planner.plan import Block

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
    wanted = parted(setting)
    if not wanted:
        raise NothingToPrint("group-lots", "no-groups")
    sets = tuple(_set(setting, groups, _hours(setting, blocks)) for groups, blocks in wanted.items())
    return paper(setting, "group-lots", setting.words.group_lots, Lots(sets), edges=True)


def _hours(setting: Setting, blocks: list[Block]) -> list[str]:
    ids = {block.id for block in blocks}
    return [
        setting.when(number, placed.start)
        for number, day in enumerate(setting.timetable.days)
        for placed in day.placed()
        if placed.block.id in ids
    ]


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
