"""The flipcharts of a plan: the large sheets of the window in order, their words, and what becomes of them."""

from collections.abc import Iterator

from exports.compose.asked import first_sentence
from exports.compose.paper import paper
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from exports.outline import Note, Notes, Outline, Ticks, Words, strong, words
from exports.pieces import FlipSheet, FlipSheets, Sketch, SketchShape
from planner.clock import wall_clock
from planner.flipcharts import SPARE_SHEETS, Sheet, frame_of, on_the_agenda
from planner.flipcharts import flipcharts as sheets_of
from planner.plan import Block
from planner.timetable import DayTimes, Placed

_SHAPES: dict[str, SketchShape] = {
    "grid": "grid",
    "columns": "columns",
    "rings": "rings",
    "path": "path",
    "tick": "ticks",
    "wedges": "path",
}
"""How the parts of a handout that make a frame for the wall are sketched."""


def flipcharts(setting: Setting) -> Outline:
    """Return the sheets to write and to hang, in the order in which they are needed.

    Raises NothingToPrint when no day holds a block, or no sheet is wanted.
    """
    if not any(True for _ in setting.plan.blocks()):
        raise NothingToPrint("flipcharts", "no-blocks" if setting.timetable.days else "no-days")
    sheets = sheets_of(setting.plan, timetable=setting.timetable)
    if not sheets:
        raise NothingToPrint("flipcharts", "no-sheets")
    said = setting.words.flips
    numbered = list(enumerate(sheets, start=1))
    told = tuple(_told(setting, sheet, number) for number, sheet in numbered if sheet.is_prepared)
    blank = tuple(_made(setting, number, sheet) for number, sheet in numbered if not sheet.is_prepared)
    made = Notes(said.made, setting.words.flipcharts, "", (Note("", blank),) if blank else ())
    piece = FlipSheets(
        title=said.title,
        aside=said.aside.format(sheets=sum(sheet.copies for sheet in sheets), spare=SPARE_SHEETS),
        footer=setting.words.flipcharts,
        sheets=told,
    )
    pieces = (piece, made) if made.notes else (piece,)
    return paper(setting, "flipcharts", setting.words.flipcharts, *pieces, footed=True)


def _made(setting: Setting, number: int, sheet: Sheet) -> Words:
    """Return a blank sheet that the room makes: its number, hour and part, what it is, and what becomes of it."""
    said = setting.words.flips
    part = next((block.title for block in setting.plan.blocks() if block.id == sheet.block), "")
    head = said.made_in.format(number=number, hour=setting.when(sheet.day, sheet.start), title=part)
    what = sheet.title.strip().rstrip(".")
    return words(strong(f"{head} "), f"{what}. ", strong(f"{said.fates[sheet.after]}."))


def _told(setting: Setting, sheet: Sheet, number: int) -> FlipSheet:
    said = setting.words.flips
    day = setting.timetable.days[sheet.day]
    placed = next((each for each in day.placed() if each.block.id == sheet.block), None)
    sketch = _sketch(setting, sheet, day, placed)
    title = sketch.heading if sheet.block is None else sheet.title
    return FlipSheet(
        title=title,
        sketch=sketch,
        notes=tuple(_notes(setting, sheet, day, placed, sketch)),
        after=said.fates[sheet.after],
        number=number,
        copies=sheet.copies,
    )


def _sketch(setting: Setting, sheet: Sheet, day: DayTimes, placed: Placed | None) -> Sketch:
    text, said = setting.words, setting.words.flips
    block = placed.block if placed is not None else None
    match sheet.code:
        case "purpose":
            lines = tuple(words(text.outcomes[outcome]) for outcome in setting.plan.brief.outcomes)
            end = words(strong(wall_clock(day.end)), f" {said.we_end}") if len(setting.timetable.days) == 1 else ()
            return Sketch(text.by_the_end, "lines", lines=lines, foot=end)
        case "agenda":
            title = said.today if len(setting.timetable.days) == 1 else said.today_of.format(day=sheet.day + 1)
            foot = words(strong(wall_clock(day.end)), f" {said.we_end}")
            return Sketch(title, "lines", lines=tuple(_agenda(setting, day)), foot=foot)
        case "parking":
            return Sketch(said.parking, "blank")
        case "choices":
            ticks = tuple(Ticks(label, options) for label, options in text.ticks.items())
            return Sketch(said.choose, "ticks", ticks=ticks)
        case "commitments":
            return Sketch(said.tasks, "columns", cells=said.task_columns)
        case "evaluation":
            return Sketch(said.looking_back, "columns", cells=said.looking_back_columns)
        case "agreements" | "made":
            return Sketch(said.agreements, "blank")
        case "frame" | "question":
            # What hangs on the wall is read by all: its heading is the public one.
            part = frame_of(block, setting.plan) if block is not None else None
            heading = _heading(setting, block) if block is not None else ""
            if sheet.code == "frame" and part is not None:
                return Sketch(heading, _SHAPES[part.form], cells=sheet.lines)
            return Sketch(heading, "lines" if sheet.lines else "blank", lines=tuple(map(words, sheet.lines)))


def _heading(setting: Setting, block: Block) -> str:
    tool = setting.plan.tool_of(block)
    return setting.in_language(block.public_title) or (tool.public_title if tool is not None else "")


def _agenda(setting: Setting, day: DayTimes) -> Iterator[Words]:
    """Yield the hours of a day with what others are told of them; rests and food stand out."""
    for placed in on_the_agenda(day):
        line = f"{wall_clock(placed.start)} {setting.public_title(placed.block)}"
        yield words(strong(line) if placed.block.kind in ("break", "meal") else line)


def _notes(setting: Setting, sheet: Sheet, day: DayTimes, placed: Placed | None, sketch: Sketch) -> Iterator[Words]:
    """Yield how a sheet is made, when it is shown, how long it hangs, and whether it may be photographed."""
    said = setting.words.flips
    yield words(_how(setting, sheet, placed, sketch))
    yield words(strong(said.shown), _shown(setting, sheet, placed))
    stays = placed is None or sheet.code in ("choices", "agreements")
    last = placed.end if placed is not None and sheet.after == "destroy" else day.end
    yield words(strong(said.wall), said.wall_day if stays else said.wall_until.format(hour=wall_clock(last)))
    never = sheet.after == "destroy" or sheet.sensitive in ("medium", "high")
    yield words(strong(said.photo), said.photo_no if never else said.photo_ticked)


def _how(setting: Setting, sheet: Sheet, placed: Placed | None, sketch: Sketch) -> str:
    """Return when the sheet is made and how: what the tool says of drawing it, first of all."""
    said = setting.words.flips
    if sheet.code != "frame":
        return said.made_how[sheet.code]
    tool = setting.plan.tool_of(placed.block) if placed is not None else None
    lines = tool.prepare if tool is not None else ()
    told = next((line for line in lines if any(word in line.casefold() for word in said.drawn)), "")
    usual = said.made_how["frame"] if sketch.cells else said.blank_frame
    if sheet.copies < 2:
        times = ""
    elif sketch.cells:
        times = said.times.format(count=sheet.copies, blank=sheet.copies - 1)
    else:
        times = said.times_blank.format(count=sheet.copies)
    return " ".join(part for part in (first_sentence(told) if told else usual, times) if part)


def _shown(setting: Setting, sheet: Sheet, placed: Placed | None) -> str:
    said = setting.words.flips
    hour = setting.when(sheet.day, sheet.start)
    if sheet.code == "agenda":
        return said.shown_from.format(hour=hour)
    lead = placed.block.lead.strip() if placed is not None else ""
    return said.shown_by.format(hour=hour, lead=lead) if lead else said.shown_at.format(hour=hour)
