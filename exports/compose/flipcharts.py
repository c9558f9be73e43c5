"""The flipcharts of a plan: numbered sheets in order, the exact words on each, and what becomes of it."""

from collections.abc import Iterator

from msgspec.structs import replace

from exports.compose.asked import QUESTION_MARKS, first_sentence
from exports.compose.participant_agenda import programme_parts
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from exports.outline import Outline, Ticks, Words, strong, words
from exports.pieces import FlipSheet, FlipSheets, Sketch, SketchShape
from planner.catalog import HandoutPart, Material, Tool
from planner.clock import clock
from planner.plan import Block
from planner.timetable import DayTimes, Placed
from planner.vocabulary import After

SPARE = 2
_SHAPES: dict[str, SketchShape] = {
    "grid": "grid",
    "columns": "columns",
    "rings": "rings",
    "path": "path",
    "tick": "ticks",
    "wedges": "path",
}
"""The parts of a handout that make a frame for the wall, and how it is sketched."""
_WORST: tuple[After, ...] = ("keep", "photograph-with-consent", "take-down", "destroy")


def flipcharts(setting: Setting) -> Outline:
    """Return the sheets to write and to hang, in the order in which they are shown.

    Raises NothingToPrint when no day holds a block.
    """
    if not any(True for _ in setting.plan.blocks()):
        raise NothingToPrint("flipcharts", "no-blocks" if setting.timetable.days else "no-days")
    said = setting.words.flips
    sheets = [
        sheet for number, day in enumerate(setting.timetable.days) for sheet in _of_day(setting, day, number) if sheet
    ]
    numbered = tuple(replace(sheet, number=at) for at, sheet in enumerate(sheets, start=1))
    count = sum(sheet.copies for sheet in sheets)
    piece = FlipSheets(
        title=said.title,
        aside=said.aside.format(sheets=count, spare=SPARE),
        footer=setting.words.flipcharts,
        sheets=numbered,
    )
    return Outline(
        document="flipcharts",
        title=setting.words.flipcharts,
        reader=setting.words.facilitators_only,
        page_of=setting.words.page_of,
        language=setting.language,
        pieces=(piece,),
    )


def _of_day(setting: Setting, day: DayTimes, number: int) -> Iterator[FlipSheet]:
    opening = next((each for each in day.placed() if each.block.kind == "opening"), None)
    if number == 0:
        yield from _by_the_end(setting, day, opening)
    yield _today(setting, day, number)
    agreeing = [each for each in day.placed() if each.block.kind == "agreements"]
    if number == 0 and agreeing:
        yield _chosen(setting, agreeing[0])
        yield _agreed(setting, agreeing[-1])
    for placed in day.placed():
        yield from _of_block(setting, day, placed)


def _by_the_end(setting: Setting, day: DayTimes, opening: Placed | None) -> Iterator[FlipSheet]:
    text, said = setting.words, setting.words.flips
    outcomes = [words(text.outcomes[outcome]) for outcome in setting.plan.brief.outcomes]
    if outcomes:
        end = words(strong(clock(day.end)), f" {said.we_end}") if len(setting.timetable.days) == 1 else ()
        shown = _shown(setting, opening) if opening is not None else said.shown_at.format(hour=clock(day.start))
        yield FlipSheet(
            title=text.by_the_end,
            sketch=Sketch(text.by_the_end, "lines", lines=tuple(outcomes), foot=end),
            notes=_notes(setting, said.before, shown, said.wall_day, said.photo_ticked),
            after=said.keep,
        )


def _today(setting: Setting, day: DayTimes, number: int) -> FlipSheet:
    said = setting.words.flips
    title = said.today if len(setting.timetable.days) == 1 else said.today_of.format(day=number + 1)
    lines: list[Words] = []
    for part in programme_parts(setting, day):
        if part.meal:
            lines.append(
                words(strong(f"{part.label} {part.lines[0].title.split(setting.words.join)[0].rstrip('.')}"))
            )
            continue
        # Parts, food and rest are enough here: what each part is called stands on the paper for the wall.
        lines.append(words(strong(part.label)))
        lines += [words(line.title) for line in part.lines if line.rest]
    return FlipSheet(
        title=title,
        sketch=Sketch(title, "lines", lines=tuple(lines), foot=words(strong(clock(day.end)), f" {said.end}")),
        notes=_notes(
            setting, said.before, said.shown_from.format(hour=clock(day.start)), said.wall_day, said.photo_ticked
        ),
        after=said.take_down,
    )


def _chosen(setting: Setting, placed: Placed) -> FlipSheet:
    text, said = setting.words, setting.words.flips
    ticks = tuple(Ticks(label, options) for label, options in text.ticks.items())
    return FlipSheet(
        title=said.chose,
        sketch=Sketch(said.choose, "ticks", ticks=ticks),
        notes=_notes(setting, said.headings, _shown(setting, placed), said.wall_day, said.photo_ticked),
        after=said.destroy,
    )


def _agreed(setting: Setting, placed: Placed) -> FlipSheet:
    said = setting.words.flips
    return FlipSheet(
        title=said.agreements,
        sketch=Sketch(said.agreements, "blank"),
        notes=_notes(setting, said.only_heading, _shown(setting, placed), said.wall_day, said.photo_ticked),
        after=said.keep_if,
    )


def _of_block(setting: Setting, day: DayTimes, placed: Placed) -> Iterator[FlipSheet]:
    block = placed.block
    if block.kind == "commitments":
        said = setting.words.flips
        yield FlipSheet(
            title=said.tasks,
            sketch=Sketch(said.tasks, "columns", cells=said.task_columns),
            notes=_notes(
                setting, said.columns_only, _shown(setting, placed), _until(setting, day.end), said.photo_no
            ),
            after=said.destroy,
        )
    elif block.kind in ("tool", "custom", "grounding", "reflection") and (block.part or 1) == 1:
        tool = setting.plan.tool_of(block)
        hung = [thing for thing in block.materials if _is_sheet(setting, thing)]
        part = _frame(tool)
        if hung or part is not None:
            yield _of_tool(setting, day, placed, tool, hung, part)


def _of_tool(
    setting: Setting, day: DayTimes, placed: Placed, tool: Tool | None, hung: list[Material], part: HandoutPart | None
) -> FlipSheet:
    said, block = setting.words.flips, placed.block
    # What hangs on the wall is read by all: its heading is the public one.
    heading = setting.in_language(block.public_title) or (tool.public_title if tool is not None else "")
    sketch = _sketch(heading, block, part)
    groups = setting.groups(tool.group.per_group) if tool is not None else None
    for_groups = any(thing.each == "group" for thing in hung) and groups is not None and groups > 1
    copies = groups + 1 if for_groups and groups is not None else max([1, *(thing.quantity for thing in hung[:1])])
    fate = _fate(tool)
    return FlipSheet(
        title=block.title,
        sketch=sketch,
        notes=_notes(
            setting,
            _how(setting, tool, sketch, copies if for_groups else 0),
            _shown(setting, placed),
            _until(setting, placed.end if fate == "destroy" else day.end),
            said.photo_no if fate == "destroy" else said.photo_ticked,
        ),
        after=_after(setting, fate, placed),
        copies=copies,
    )


def _fate(tool: Tool | None) -> After:
    """Return the hardest of what is to become of the things that a tool leaves."""
    fates = [left.after for left in tool.leaves] if tool is not None else []
    return max(fates, key=_WORST.index, default="keep")


def _sketch(heading: str, block: Block, part: HandoutPart | None) -> Sketch:
    if part is not None:
        cells = tuple(cell.title.strip() or cell.text.strip() for cell in part.cells)
        return Sketch(heading or part.title.strip(), _SHAPES[part.form], cells=cells)
    said = [step.say.strip() for step in block.steps if step.say.strip()]
    asked = [say for say in said if say.endswith(QUESTION_MARKS)] or said
    return Sketch(heading, "lines" if asked else "blank", lines=(words(min(asked, key=len)),) if asked else ())


def _frame(tool: Tool | None) -> HandoutPart | None:
    """Return the part of a tool's handout that makes a frame for the wall."""
    parts = tool.handout.parts if tool is not None and tool.handout is not None else ()
    return next((part for part in parts if part.form in _SHAPES and part.cells), None)


def _is_sheet(setting: Setting, thing: Material) -> bool:
    said, name = setting.words.flips, thing.item.casefold()
    return any(word in name for word in said.sheet_names) and not any(word in name for word in said.other_names)


def _how(setting: Setting, tool: Tool | None, sketch: Sketch, copies: int) -> str:
    """Return when the sheet is made and how: what the tool says of drawing it, first of all."""
    said = setting.words.flips
    told = ""
    for line in tool.prepare if tool is not None else ():
        if any(word in line.casefold() for word in said.drawn):
            told = first_sentence(line)
            break
    usual = said.question_up if sketch.lines else said.only_frame
    times = said.times.format(count=copies, blank=copies - 1) if copies else ""
    return " ".join(part for part in (told or usual, times) if part)


def _notes(setting: Setting, how: str, shown: str, wall: str, photo: str) -> tuple[Words, ...]:
    said = setting.words.flips
    return (
        words(how),
        words(strong(said.shown), shown),
        words(strong(said.wall), wall),
        words(strong(said.photo), photo),
    )


def _shown(setting: Setting, placed: Placed) -> str:
    said, lead = setting.words.flips, placed.block.lead.strip()
    hour = clock(placed.start)
    return said.shown_by.format(hour=hour, lead=lead) if lead else said.shown_at.format(hour=hour)


def _until(setting: Setting, minute: int) -> str:
    return setting.words.flips.wall_until.format(hour=clock(minute))


def _after(setting: Setting, fate: After, placed: Placed) -> str:
    said = setting.words.flips
    if fate == "destroy":
        return said.at_hour.format(what=said.destroy, hour=clock(placed.end))
    return {"keep": said.keep, "photograph-with-consent": said.keep_if, "take-down": said.take_down}[fate]
