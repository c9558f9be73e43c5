"""The sheet of a block: everything needed to run it, on one page where that is possible."""

from collections.abc import Iterator

from exports.compose.day import PAUSES, titled
from exports.compose.priorities import Priorities
from exports.compose.setting import Setting
from exports.compose.steps import TimedStep, timed_steps
from exports.outline import BlockSheet, Note, Run, SheetStep, Words, strong, words
from planner.catalog import Tool
from planner.clock import clock
from planner.materials import materials_of
from planner.plan import Block
from planner.timetable import DayTimes, Placed

SENSES = ("seated", "low-vision", "hearing", "mixed-literacy")
MANY = 25
"""From more people than this the adaptation for a large group is printed."""


def needs_sheet(setting: Setting, block: Block) -> bool:
    """Whether there is more to say of a block than its line in the timetable."""
    if block.kind in (*PAUSES, "buffer"):
        return False
    tool = setting.plan.tool_of(block)
    told = any(step.do or step.say or step.watch_for for step in block.steps)
    return bool(
        told
        or block.materials
        or block.private_notes.strip()
        or setting.in_language(block.public_notes)
        or (tool is not None and (tool.debrief or tool.trouble or tool.prepare or tool.care))
    )


def sheet(setting: Setting, day: DayTimes, placed: Placed, priority: Priorities, footer: str) -> BlockSheet:
    """Return the sheet of one block."""
    text, block = setting.words, placed.block
    tool = setting.plan.tool_of(block)
    title = titled(setting, block)
    timed = timed_steps(placed)
    return BlockSheet(
        start=clock(placed.start),
        title=title,
        length=text.one_minute_until if block.minutes == 1 else text.minutes_until.format(minutes=block.minutes),
        end=clock(placed.end),
        goes_on=text.goes_on.format(title=title),
        footer=footer,
        listed=text.listed_sheets,
        line=tool.in_one_line if tool is not None else "",
        leads=_leads(setting, block),
        steps=tuple(_step(setting, block, tool, priority, index, each) for index, each in enumerate(timed)),
        own_notes=_own_notes(setting, block),
        side=tuple(_side(setting, placed, tool, timed)),
        foot=tuple(_foot(setting, tool)),
        next=_next(setting, day, placed),
        fixed=_fixed(setting, day, placed),
        cut_label=text.cut,
        mentioned=_mentioned(setting, day, clock(placed.start), title),
    )


def _mentioned(setting: Setting, day: DayTimes, hour: str, title: str) -> str:
    days = setting.timetable.days
    if len(days) == 1:
        return setting.words.mentioned.format(hour=hour, title=title)
    number = next(number for number, each in enumerate(days, start=1) if each is day)
    return setting.words.mentioned_day.format(day=number, hour=hour, title=title)


def _leads(setting: Setting, block: Block) -> Words:
    text = setting.words
    parts: list[str | Run] = []
    if block.lead.strip():
        parts += [strong(block.lead.strip()), text.leads]
    if block.second.strip():
        parts += [text.join if parts else "", strong(block.second.strip()), text.second]
    return words(*parts)


def _step(
    setting: Setting, block: Block, tool: Tool | None, priority: Priorities, index: int, timed: TimedStep
) -> SheetStep:
    text, step = setting.words, timed.step
    form = text.forms[step.form]
    groups = setting.groups(tool.group.per_group) if tool is not None else None
    if step.form == "small-groups" and groups is not None and groups > 1:
        form = text.form_groups.format(groups=groups)
    return SheetStep(
        clock=clock(timed.start),
        minutes=text.minutes.format(minutes=timed.minutes),
        form=form,
        do=step.do.strip(),
        say=step.say.strip(),
        watch_for=step.watch_for.strip(),
        cut=priority.step_cut.get((block.id, index), 0),
        about=text.about if timed.about else "",
    )


def _own_notes(setting: Setting, block: Block) -> Note | None:
    notes = block.private_notes.strip()
    return Note(setting.words.own_notes, (words(notes),)) if notes else None


def _side(setting: Setting, placed: Placed, tool: Tool | None, timed: tuple[TimedStep, ...]) -> Iterator[Note]:
    text, block = setting.words, placed.block
    if tool is not None and tool.terms and setting.plan.brief.interpretation not in (None, "none"):
        terms = tuple(words(strong(f"{term.term}: "), term.means) for term in tool.terms)
        yield Note(text.interpreter, terms)
    things = _things(setting, block)
    if things:
        yield Note(text.on_the_tables, things)
    yield from _late(setting, block, tool, timed)
    if tool is not None and tool.pass_.strip():
        yield Note(text.passing, (words(tool.pass_.strip()),))
    if tool is not None and tool.care.strip():
        yield Note(text.care, (words(tool.care.strip()),))
    yield from _their_paper(setting, block)
    if tool is not None and tool.prepare:
        yield Note(text.before.format(hour=clock(placed.start)), tuple(map(words, tool.prepare)), movable=True)
    if tool is not None:
        senses = tuple(_adaptations(setting, tool))
        if senses:
            yield Note(text.seats_and_senses, senses, movable=True)


def _things(setting: Setting, block: Block) -> tuple[Words, ...]:
    text = setting.words
    lines = []
    for thing, count in materials_of(block, setting.plan):
        number = str(count) if count is not None else text.count_each[thing.each].format(quantity=thing.quantity)
        lines.append(words(strong(text.thing.format(count=number)), thing.item))
    for thing, _ in materials_of(block, setting.plan):
        if thing.instead.strip():
            lead = strong(f"{text.none_left} ") if len(lines) == len(block.materials) else ""
            lines.append(words(lead, thing.instead.strip()))
    return tuple(lines)


def _late(setting: Setting, block: Block, tool: Tool | None, timed: tuple[TimedStep, ...]) -> Iterator[Note]:
    text = setting.words
    for each in timed[1:]:
        if each.step.cut == "first" and block.kind == "tool":
            line = text.leave_out.format(hour=clock(each.start), minutes=each.minutes)
            yield Note(text.if_late.format(hour=clock(each.start)), (words(line),))
            break
    shorter = [way for way in tool.variations if way.minutes < block.minutes] if tool is not None else []
    if shorter:
        way = min(shorter, key=lambda way: way.minutes)
        yield Note(text.if_short.format(minutes=way.minutes), (words(way.change.strip()),))


def _their_paper(setting: Setting, block: Block) -> Iterator[Note]:
    shown = setting.in_language(block.public_title)
    notes = setting.in_language(block.public_notes)
    if shown or notes:
        lines = [words(strong(shown)) if shown else (), words(notes)]
        yield Note(setting.words.on_their_paper, tuple(line for line in lines if line))


def _adaptations(setting: Setting, tool: Tool) -> Iterator[Words]:
    wanted = list(SENSES)
    if setting.plan.brief.setting in ("online", "hybrid"):
        wanted.append("online")
    if setting.plan.brief.setting == "outdoors":
        wanted.append("outdoors")
    if setting.people is not None and setting.people > MANY:
        wanted.append("large-group")
    for key in wanted:
        told = tool.adaptations.get(key, "").strip()
        if told:
            yield words(strong(f"{setting.words.adaptations[key]} "), told)


def _foot(setting: Setting, tool: Tool | None) -> Iterator[Note]:
    if tool is None:
        return
    text = setting.words
    if tool.debrief:
        yield Note(text.to_finish, tuple(map(words, tool.debrief)))
    if tool.trouble:
        yield Note(text.trouble, tuple(words(strong(f"{one.if_} "), one.then) for one in tool.trouble))
    if tool.leaves:
        lines = tuple(
            words(f"{one.what.rstrip('.')}. ", strong(text.after[one.after]), text.by if one.after != "keep" else "")
            for one in tool.leaves
        )
        yield Note(text.what_is_left, lines)


def _following(day: DayTimes, placed: Placed) -> Placed | None:
    """Return what comes after a block: within its strand, else after its whole group."""
    if placed.strand is not None:
        ahead = [e for e in day.placed() if e.strand == placed.strand and e.start >= placed.end and e is not placed]
        if ahead:
            return ahead[0]
    spans = list(day.spans)
    at = next(index for index, span in enumerate(spans) if any(each is placed for each in span.blocks))
    rest = [span.blocks[0] for span in spans[at + 1 :] if span.blocks]
    return rest[0] if rest else None


def _next(setting: Setting, day: DayTimes, placed: Placed) -> str:
    following = _following(day, placed)
    if following is None:
        return setting.words.next_end.format(hour=clock(day.end))
    return setting.words.next.format(hour=clock(following.start), title=titled(setting, following.block))


def _fixed(setting: Setting, day: DayTimes, placed: Placed) -> str:
    """Return the next hour that does not move: a meal, a pinned block, or the end."""
    following = _following(day, placed)
    if following is None:
        return ""
    for each in day.placed():
        if each.start >= placed.end and (each.block.kind == "meal" or (each.pinned and each.strand is None)):
            if each is following:
                return ""
            return setting.words.fixed.format(hour=clock(each.start), title=each.block.title)
    return setting.words.fixed.format(hour=clock(day.end), title=setting.words.ended)
