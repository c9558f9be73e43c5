"""Lots that part people into groups by chance: a sign to see, a number, and nothing else."""

from exports.compose.carry import parted, starts_of
from exports.compose.paper import paper
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from exports.outline import Outline
from exports.pieces import Lot, Lots, LotSet
from planner.plan import Block

MOST_GROUPS = 12
"""So many signs can be told from each other across a room; above that numbers alone part people."""

MOST_HOURS = 1
"""So many hours of several days are told on a lot."""


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
    sets = tuple(_set(setting, groups, _when(setting, blocks)) for groups, blocks in wanted.items())
    return paper(setting, "group-lots", setting.words.group_lots, Lots(sets), edges=True)


def _when(setting: Setting, blocks: list[Block]) -> str:
    """Return at which hours a set is drawn, or how often where several days have too many for the corner of a lot."""
    found = starts_of(setting, blocks)
    days = len({number for number, _ in found})
    if days > 1 and len(found) > MOST_HOURS:
        return setting.words.carry.use_often_days.format(times=len(found), days=days)
    return setting.words.join.join(setting.when(number, start) for number, start in found)


def _set(setting: Setting, groups: int, when: str) -> LotSet:
    said = setting.words.lots
    people = setting.people or groups
    # One lot after the other for each group, so that a hat that is short of people is still shared out evenly.
    lots = tuple(Lot(at % groups, _name(setting, at % groups)) for at in range(people))
    return LotSet(said.title.format(groups=groups, hours=when), lots)


def _name(setting: Setting, group: int) -> str:
    signs = setting.words.lots.signs
    return (
        signs[group] if group < min(len(signs), MOST_GROUPS) else setting.words.lots.number.format(number=group + 1)
    )
