"""The parts of the frame of a day (a welcome, agreements, a closing) in their short form, several to a page."""

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
    to_finish,
    trouble,
)
from exports.compose.steps import TimedStep, timed_steps
from exports.outline import Ahead, FrameSheet, FrameStep, Note, Run, Words, strong, words
from planner.catalog import Tool
from planner.clock import wall_clock
from planner.plan import Block
from planner.timetable import DayTimes, Placed

BRIEF = 15
"""A frame activity of at most so many minutes needs little more on paper than its steps; the app has the rest."""
CLOCKED_FROM = 20
"""From this length on every step has its clock; below, only steps that fall on whole five minutes."""


def ahead(placed: Placed) -> Ahead | None:
    """Return a pause as the thin line that it is between sheets; None for anything else."""
    block = placed.block
    if block.kind not in (*PAUSES, "buffer"):
        return None
    look = "slack" if block.kind == "buffer" else "pause"
    return Ahead(wall_clock(placed.start), block.title, str(block.minutes), look)  # type: ignore[arg-type]


def frame_sheet(
    setting: Setting,
    day: DayTimes,
    placed: Placed,
    priority: Priorities,
    footer: str,
    ahead: tuple[Ahead, ...] = (),
) -> FrameSheet:
    """Return the short sheet of a frame activity; ``ahead`` are the pauses between it and the sheet before."""
    text, block = setting.words, placed.block
    tool = setting.plan.tool_of(block)
    title = titled(setting, block)
    return FrameSheet(
        start=wall_clock(placed.start),
        title=title,
        length=_length(setting, block),
        goes_on=text.goes_on.format(title=title),
        footer=footer,
        listed=text.listed_sheets,
        steps=_steps(setting, placed, priority),
        slim=tuple(_slim(setting, placed, tool)) if tool is not None else (),
        own_notes=own_notes(setting, block),
        more=tuple(_more(setting, placed, tool)) if tool is not None else (),
        must=priority.must_of.get(block.id, 0),
        cut_label=text.cut,
        mentioned=mentioned(setting, day, placed),
        ahead=ahead,
    )


def _length(setting: Setting, block: Block) -> Words:
    text = setting.words
    parts: list[str | Run] = [text.frame_length.format(minutes=block.minutes)]
    if block.lead.strip():
        parts += [text.join, strong(block.lead.strip()), text.leads]
    if block.second.strip():
        parts += [text.join, strong(block.second.strip()), text.second]
    return words(*parts)


def _steps(setting: Setting, placed: Placed, priority: Priorities) -> tuple[FrameStep, ...]:
    timed = timed_steps(placed)
    marks = _marks(placed.block, timed)
    made = []
    form = "plenary"
    for index, (each, mark) in enumerate(zip(timed, marks, strict=True)):
        step = each.step
        # How people sit is said where it changes.
        seats = form_of(setting, placed.block, step) if step.form != form else ""
        form = step.form
        made.append(
            FrameStep(
                mark=mark,
                do=words(strong(f"{seats} ") if seats else "", step.do.strip()),
                say=step.say.strip(),
                watch_for=step.watch_for.strip(),
                cut=priority.step_cut.get((placed.block.id, index), 0),
            )
        )
    return tuple(made)


def _marks(block: Block, timed: tuple[TimedStep, ...]) -> list[str]:
    """Return the clock of each step, or its place in the order where minutes are too few for a clock."""
    if len(timed) < 2:
        return [""] * len(timed)
    if block.minutes >= CLOCKED_FROM or all(each.minutes and each.start % 5 == 0 for each in timed):
        return [wall_clock(each.start) for each in timed]
    return [str(number) for number in range(1, len(timed) + 1)]


def _slim(setting: Setting, placed: Placed, tool: Tool) -> Iterator[Words]:
    """Yield, in one paragraph, what to do before, how to pass, what is left.

    Only the first thing to prepare stands here; things are on the list of what to carry, by their hour.
    """
    text = setting.words
    parts: list[Words] = []
    if tool.prepare and placed.block.minutes <= BRIEF:
        parts.append(words(strong(text.elsewhere.format(title=text.before_elsewhere)), tool.prepare[0].strip()))
    if tool.pass_.strip():
        parts.append(words(strong(text.elsewhere.format(title=text.to_pass)), tool.pass_.strip()))
    if tool.leaves:
        told = [run for one in tool.leaves for run in (*left(setting, one), Run(" "))]
        parts.append(words(strong(text.elsewhere.format(title=text.what_is_left)), *told[:-1]))
    if parts:
        yield words(*(run for part in parts for run in (*part, Run("  "))))[:-1]


def _more(setting: Setting, placed: Placed, tool: Tool) -> Iterator[Note]:
    """Yield what stands at the end; words for the interpreter are on the interpreter's own sheet."""
    if placed.block.minutes > BRIEF:
        yield from before(setting, placed, tool)
        senses = tuple(adaptations(setting, tool, asked_for(setting)))
        if senses:
            yield Note(setting.words.seats_and_senses, senses)
        yield from to_finish(setting, tool)
        yield from trouble(setting, tool)
        if tool.care.strip():
            yield Note(setting.words.care, (words(tool.care.strip()),), elsewhere=setting.words.care)
