"""What to carry, for the facilitator's plan: things from all blocks and printed sheets, counted."""

import math

from exports.compose.setting import Setting
from exports.outline import CheckList, CheckRow, CheckSection
from planner.clock import clock
from planner.materials import Use, materials

MOST_USES = 3


def carry(setting: Setting, footer: str) -> CheckList | None:
    """Return the list of what to carry, or None when there is nothing on it."""
    text = setting.words
    things = tuple(things_to_carry(setting))
    printed = tuple(_printed(setting))
    sections = [CheckSection(text.carry_things, things), CheckSection(text.carry_printed, printed)]
    sections = [section for section in sections if section.rows]
    if not sections:
        return None
    people = text.people.format(people=setting.people) if setting.people is not None else ""
    return CheckList(
        title=text.carry_title,
        aside="; ".join(part for part in (people, text.carry_note if printed else "") if part),
        footer=footer,
        listed=text.listed_materials,
        heads=text.carry_heads,
        sections=tuple(sections),
    )


def things_to_carry(setting: Setting, *, shortest: bool = False) -> list[CheckRow]:
    """Return the things that the blocks need, in the order of first use.

    ``shortest`` names one thing that serves instead, the one told in the fewest words; otherwise all are named.
    """
    carried = materials(setting.plan, used_up=setting.words.used_up, timetable=setting.timetable)
    return [
        CheckRow(
            count=str(thing.count) if thing.count is not None else "",
            what=thing.item,
            use=_uses(setting, thing.uses),
            instead=min(thing.instead, key=len, default="") if shortest else " ".join(thing.instead),
        )
        for thing in carried
    ]


def _uses(setting: Setting, uses: tuple[Use, ...]) -> str:
    """Return when a thing is used, each day named once; a thing that is used all the time, how often."""
    text = setting.words
    if len(uses) > MOST_USES:
        days = len({use.day for use in uses})
        shape = text.use_often if days == 1 else text.use_often_days
        return shape.format(times=len(uses), days=days, when=setting.when(uses[0].day, uses[0].start))
    told = []
    day = None
    for use in uses:
        hour = setting.when(use.day, use.start) if use.day != day else clock(use.start)
        day = use.day
        alone = use.each == "room" and use.quantity == 1 and not use.spare
        told.append(hour if alone else f"{hour} ({_each(setting, use)})")
    return text.join.join(told)


def _each(setting: Setting, use: Use) -> str:
    text = setting.words
    each = text.use_each[use.each].format(quantity=use.quantity)
    return text.use_spare.format(each=each, spare=use.spare) if use.spare else each


def _printed(setting: Setting) -> list[CheckRow]:
    text, people = setting.words, setting.people
    if not setting.timetable.days or not any(True for _ in setting.plan.blocks()):
        return []
    copies = "" if people is None else str(people + math.ceil(people / 10))
    rows = [CheckRow(copies, text.printed_agenda, clock(setting.timetable.days[0].start))]
    rows += [
        CheckRow(copies, text.printed_handout.format(title=title), hour) for title, hour in printed_handouts(setting)
    ]
    team = setting.plan.brief.facilitators or 2
    end = clock(setting.timetable.days[-1].end)
    rows.append(CheckRow(str(team), text.printed_plan, text.printed_plan_use.format(hour=end)))
    return rows


def printed_handouts(setting: Setting) -> list[tuple[str, str]]:
    """Return the blocks that print a handout, each tool once: the title, and the hour it is given out."""
    found = []
    seen: set[str] = set()
    for day, times in enumerate(setting.timetable.days):
        for placed in times.placed():
            block, tool = placed.block, setting.plan.tool_of(placed.block)
            if tool is None or tool.handout is None or not block.handout or block.tool in seen:
                continue
            seen.add(str(block.tool))
            found.append((block.title, setting.when(day, placed.start)))
    return found
