"""The timetable of one day in the facilitator's plan."""

from msgspec.structs import replace

from exports.compose.asked import line_of
from exports.compose.cover import people_and_team
from exports.compose.priorities import Priorities
from exports.compose.setting import Setting
from exports.options import Column
from exports.outline import DayEnd, DayRow, DayTable
from planner.clock import wall_clock
from planner.materials import groups_of, materials_of_strand, usual_group
from planner.people import most_groups
from planner.plan import Block, Strands
from planner.timetable import DayTimes, Placed, Span

LONGEST_ASKED = 92
"""A question longer than this many letters is left to the block's own sheet."""
LONGEST_NOTE = 90
PAUSES = ("break", "meal")
LAST = ("commitments", "evaluation", "closing")


def day_table(setting: Setting, day: DayTimes, number: int, priority: Priorities, footer: str) -> DayTable:
    """Return the timetable of one day (the first counts as 0)."""
    text = setting.words
    title = text.the_day if len(setting.timetable.days) == 1 else text.the_day_of
    rows: list[DayRow] = []
    for index, span in enumerate(day.spans):
        following = day.spans[index + 1] if index + 1 < len(day.spans) else None
        rows.extend(_span_rows(setting, day, span, following, priority))
    return DayTable(
        title=title.format(start=wall_clock(day.start), end=wall_clock(day.end), day=number + 1),
        aside=_aside(setting),
        footer=footer,
        listed=text.listed_day,
        heads=_heads(setting),
        rows=tuple(_shown(row, setting.options.columns) for row in _end_together(rows, day)),
        end=DayEnd(wall_clock(day.end), _ended(setting, day), text.end_ticks),
        key=_key(setting),
        cut_label=text.cut,
        columns=setting.options.columns,
    )


def _heads(setting: Setting) -> tuple[str, str, str, str, str, str]:
    shown = setting.options.columns
    start, minutes, what, lead, chairs, really = setting.words.heads
    return (
        start,
        minutes if "minutes" in shown else "",
        what,
        lead if "lead" in shown else "",
        chairs if "chairs" in shown else "",
        really if "really" in shown else "",
    )


def _shown(row: DayRow, columns: tuple[Column, ...]) -> DayRow:
    return replace(
        row,
        minutes=row.minutes if "minutes" in columns else "",
        lead=row.lead if "lead" in columns else "",
        chairs=row.chairs if "chairs" in columns else "",
        left=row.left if "chairs" in columns else "",
    )


def _key(setting: Setting) -> tuple[str, str, str]:
    must, cut, bar = setting.words.key
    return must, cut, f"{bar} {setting.words.key_really}" if "really" in setting.options.columns else bar


def _aside(setting: Setting) -> str:
    text = setting.words
    phrases = people_and_team(setting)[:1] if setting.plan.brief.participants is not None else []
    people = setting.people
    if people is not None and most_groups(setting.plan):
        groups = groups_of(people, usual_group(setting.plan))
        small, more = divmod(people, groups)
        if groups > 1:
            phrases.append(
                text.groups_uneven.format(groups=groups, small=small, large=small + 1)
                if more
                else text.groups_even.format(groups=groups, size=small)
            )
    return text.join.join(phrases)


def _ended(setting: Setting, day: DayTimes) -> str:
    text = setting.words
    if day.left_over < 0:
        return text.overrun.format(hour=wall_clock(day.finish))
    return text.ended


def _span_rows(
    setting: Setting, day: DayTimes, span: Span, following: Span | None, priority: Priorities
) -> list[DayRow]:
    strands = next((item for item in day.day.items if item.id == span.id and isinstance(item, Strands)), None)
    if strands is None:
        return [_row(setting, span.blocks[0], span, following, priority)]
    text = setting.words
    rows = [
        DayRow(
            start=wall_clock(span.start),
            minutes=str(span.end - span.start),
            title=strands.title or text.side_by_side,
            note=_gap(setting, span),
        )
    ]
    for number, strand in enumerate(strands.strands, start=1):
        placed = [each for each in span.blocks if each.strand == strand.id]
        carried = [
            f"{text.thing.format(count=count)}{thing.item.strip()}" if count and count > 1 else thing.item.strip()
            for thing, count in materials_of_strand(strand, setting.plan)
        ]
        rows.append(
            DayRow(
                start="",
                minutes="",
                title=strand.title or str(number),
                note=text.join.join(carried),
                within=True,
                lead=strand.lead,
                chairs=strand.space,
            )
        )
        rows.extend(_row(setting, each, None, None, priority) for each in placed)
    return rows


def _row(setting: Setting, placed: Placed, span: Span | None, following: Span | None, priority: Priorities) -> DayRow:
    block = placed.block
    asked, note = line_of(setting, block, longest_asked=LONGEST_ASKED, longest_note=LONGEST_NOTE)
    gap = _gap(setting, span) if span is not None else ""
    aside = ""
    if block.kind == "buffer":
        asked, note = "", ""
        meal_next = following is not None and all(each.block.kind in PAUSES for each in following.blocks)
        aside = setting.words.slack_before_meal if meal_next else setting.words.slack
    elif block.kind in PAUSES:
        asked, note, aside = "", "", setting.in_language(block.public_notes)
    return DayRow(
        start=wall_clock(placed.start),
        minutes=str(block.minutes),
        title=titled(setting, block),
        asked=asked,
        note=" ".join(part for part in (gap, note) if part),
        aside=aside,
        must=priority.must_of.get(block.id, 0),
        cuts=priority.cuts_of.get(block.id, ()),
        lead=block.lead if block.kind not in (*PAUSES, "buffer") or block.lead else "",
        chairs="" if block.kind in (*PAUSES, "buffer") else _chairs(setting, block),
        left="" if block.kind in (*PAUSES, "buffer") else _left(setting, block),
        look="pause" if block.kind in PAUSES else "slack" if block.kind == "buffer" else "plain",
        within=placed.strand is not None,
    )


def titled(setting: Setting, block: Block) -> str:
    """Return a block's own title, with its part where it is run in parts."""
    if block.part is None:
        return block.title
    return setting.words.part.format(title=block.title, part=block.part)


def _gap(setting: Setting, span: Span) -> str:
    if span.gap > 0:
        return setting.words.gap.format(minutes=span.gap)
    if span.gap < 0:
        return setting.words.overlap.format(minutes=-span.gap)
    return ""


def _chairs(setting: Setting, block: Block) -> str:
    text = setting.words
    groups = setting.groups(block)
    shown = []
    for form in dict.fromkeys(step.form for step in block.steps) or (block.form,):
        in_groups = form == "small-groups" and groups is not None and groups > 1
        shown.append(text.chairs_groups.format(groups=groups) if in_groups else text.chairs[form])
    return text.join.join(dict.fromkeys(part for part in shown if part))


def _left(setting: Setting, block: Block) -> str:
    tool = setting.plan.tool_of(block)
    if tool is None:
        return ""
    if not tool.leaves:
        return setting.words.leaves_nothing if block.kind == "tool" else ""
    return setting.words.join.join(dict.fromkeys(setting.words.left[leaving.after] for leaving in tool.leaves))


def _end_together(rows: list[DayRow], day: DayTimes) -> list[DayRow]:
    """Keep commitments, evaluation, closing and the end line on one page."""
    last = [span.blocks[0].block.kind if len(span.blocks) == 1 else "" for span in day.spans]
    count = 0
    while count < len(last) and last[-1 - count] in (*LAST, "logistics", "buffer") and count < 5:
        count += 1
    count = max(count, 1)
    kept = rows[: len(rows) - count]
    return [*kept, *(replace(row, together=True) for row in rows[len(rows) - count :])]
