"""The sheet of a tool: everything needed to run it, on one page where that is possible."""

from collections.abc import Iterator

from exports.compose.day import PAUSES, titled
from exports.compose.priorities import Priorities
from exports.compose.setting import Setting
from exports.compose.sheet_notes import (
    adaptations,
    asked_for,
    before,
    form_of,
    left,
    mentioned,
    own_notes,
    places,
    terms,
    to_finish,
    trouble,
)
from exports.compose.steps import TimedStep, timed_steps
from exports.compose.things import name_of
from exports.outline import Ahead, BlockSheet, Note, Run, SheetStep, Words, strong, words
from planner.catalog import Tool
from planner.clock import wall_clock
from planner.materials import materials_of
from planner.plan import Block
from planner.timetable import DayTimes, Placed
from planner.vocabulary import ADAPTATIONS

SENSES = ADAPTATIONS[:4]


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


def runs_a_tool(setting: Setting, block: Block) -> bool:
    """Whether a block is a tool, and so gets a full sheet, or a part of the frame of the day."""
    tool = setting.plan.tool_of(block)
    return block.kind == "tool" or (block.kind == "custom" and tool is not None and tool.kind == "tool")


def sheet(
    setting: Setting,
    day: DayTimes,
    placed: Placed,
    priority: Priorities,
    footer: str,
    ahead: tuple[Ahead, ...] = (),
) -> BlockSheet:
    """Return the sheet of one tool; ``ahead`` are the pauses between it and the sheet before."""
    text, block = setting.words, placed.block
    tool = setting.plan.tool_of(block)
    title = titled(setting, block)
    timed = timed_steps(placed)
    return BlockSheet(
        start=wall_clock(placed.start),
        title=title,
        length=text.one_minute_until if block.minutes == 1 else text.minutes_until.format(minutes=block.minutes),
        end=wall_clock(placed.end),
        goes_on=text.goes_on.format(title=title),
        footer=footer,
        listed=text.listed_sheets,
        line=tool.in_one_line if tool is not None else "",
        leads=_leads(setting, block),
        steps=tuple(_step(setting, block, priority, index, each) for index, each in enumerate(timed)),
        own_notes=own_notes(setting, block),
        side=tuple(_side(setting, placed, tool, timed)),
        foot=tuple(_foot(setting, tool, block)),
        next=coming_next(setting, day, placed),
        fixed=_fixed(setting, day, placed),
        cut_label=text.cut,
        mentioned=mentioned(setting, day, placed),
        ahead=ahead,
    )


def _leads(setting: Setting, block: Block) -> Words:
    text = setting.words
    parts: list[str | Run] = []
    if block.lead.strip():
        parts += [strong(block.lead.strip()), text.leads]
    if block.second.strip():
        parts += [text.join if parts else "", strong(block.second.strip()), text.second]
    return words(*parts)


def _step(setting: Setting, block: Block, priority: Priorities, index: int, timed: TimedStep) -> SheetStep:
    text, step = setting.words, timed.step
    return SheetStep(
        clock=wall_clock(timed.start),
        minutes=text.minutes.format(minutes=timed.minutes),
        form=form_of(setting, block, step),
        do=step.do.strip(),
        say=step.say.strip(),
        watch_for=step.watch_for.strip(),
        cut=priority.step_cut.get((block.id, index), 0),
        about=text.about if timed.about else "",
    )


def _side(setting: Setting, placed: Placed, tool: Tool | None, timed: tuple[TimedStep, ...]) -> Iterator[Note]:
    text, block = setting.words, placed.block
    if _goes_on_from(block):
        # How to pass, care and what to prepare stand on the sheet of the first part.
        yield from _things(setting, block)
        yield from _late(setting, block, None, timed)
        yield from _their_paper(setting, block)
        return
    yield from terms(setting, tool)
    yield from _things(setting, block)
    yield from _late(setting, block, tool, timed)
    if tool is not None and tool.pass_.strip():
        yield Note(text.passing, (words(tool.pass_.strip()),))
    if tool is not None and tool.care.strip():
        yield Note(text.care, (words(tool.care.strip()),))
    yield from _their_paper(setting, block)
    yield from before(setting, placed, tool)
    if tool is not None:
        senses = tuple(adaptations(setting, tool, _senses(setting)))
        if senses:
            yield Note(text.seats_and_senses, senses, movable=True)


def _things(setting: Setting, block: Block) -> Iterator[Note]:
    text = setting.words
    counts, instead = [], []
    for thing, count in materials_of(block, setting.plan):
        number = str(count) if count is not None else text.count_each[thing.each].format(quantity=thing.quantity)
        counts.append(
            words(strong(text.thing.format(count=number)), text.things.named(count, name_of(setting, block, thing)))
        )
        if thing.instead.strip():
            instead.append(words(thing.instead.strip()))
    if counts:
        yield Note(text.on_the_tables, tuple(counts), listing=True)
    if instead:
        # The list of what to carry tells it too.
        yield Note(text.none_left, tuple(instead), movable=True, told_again=True)


def _late(setting: Setting, block: Block, tool: Tool | None, timed: tuple[TimedStep, ...]) -> Iterator[Note]:
    text = setting.words
    for each in timed[1:]:
        if each.step.cut == "first" and block.kind == "tool":
            line = text.leave_out.format(hour=wall_clock(each.start), minutes=each.minutes)
            yield Note(text.if_late.format(hour=wall_clock(each.start)), (words(line),))
            break
    shorter = [way for way in tool.variations if way.minutes < block.minutes] if tool is not None else []
    if shorter:
        way = min(shorter, key=lambda way: way.minutes)
        title = text.if_short.format(minutes=way.minutes)
        yield Note(title, (words(way.change.strip()),), movable=True, elsewhere=title)


def _their_paper(setting: Setting, block: Block) -> Iterator[Note]:
    shown = setting.in_language(block.public_title)
    notes = setting.in_language(block.public_notes)
    tool = setting.plan.tool_of(block)
    if notes or (shown and (tool is None or shown != tool.public_title)):
        lines = [words(strong(shown)) if shown else (), words(notes)]
        title = setting.words.on_their_paper
        yield Note(title, tuple(line for line in lines if line), movable=True, elsewhere=title)


def _senses(setting: Setting) -> list[str]:
    """Return what is thought of: what was asked for, or everything where nobody has said."""
    if setting.plan.brief.access:
        return asked_for(setting)
    easy = setting.plan.brief.literacy == "comfortable"
    return [*(sense for sense in SENSES if not (easy and sense == "mixed-literacy")), *places(setting)]


def _goes_on_later(setting: Setting, block: Block) -> bool:
    """Whether a later part of the same tool follows, which looks back and clears up for both."""
    part = block.part or 0
    return part > 0 and any(each.tool == block.tool and (each.part or 0) > part for each in setting.plan.blocks())


def _goes_on_from(block: Block) -> bool:
    return block.part is not None and block.part > 1


def _foot(setting: Setting, tool: Tool | None, block: Block) -> Iterator[Note]:
    if tool is None:
        return
    last = not _goes_on_later(setting, block)
    if last:
        yield from to_finish(setting, tool)
    yield from trouble(setting, tool)
    if tool.leaves and last:
        yield Note(setting.words.what_is_left, tuple(left(setting, one) for one in tool.leaves))


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


def coming_next(setting: Setting, day: DayTimes, placed: Placed) -> str:
    """Return the line that says what comes after a block."""
    following = _following(day, placed)
    if following is None:
        return setting.words.next_end.format(hour=wall_clock(day.end))
    return setting.words.next.format(hour=wall_clock(following.start), title=titled(setting, following.block))


def _fixed(setting: Setting, day: DayTimes, placed: Placed) -> str:
    """Return the next hour that does not move: a meal, a pinned block, or the end."""
    following = _following(day, placed)
    if following is None:
        return ""
    for each in day.placed():
        if each.start >= placed.end and (each.block.kind == "meal" or (each.pinned and each.strand is None)):
            if each is following:
                return ""
            return setting.words.fixed.format(hour=wall_clock(each.start), title=each.block.title)
    return setting.words.fixed.format(hour=wall_clock(day.end), title=setting.words.ended)
