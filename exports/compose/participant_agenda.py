"""The participants' agenda: parts of the day rather than minutes, food and rest, and the hour it ends."""

from collections.abc import Iterator

from msgspec.structs import replace

from exports.compose.paper import paper
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from exports.outline import Note, Outline, Programme, ProgrammeLine, ProgrammePart, strong, words
from planner.clock import minutes_of, wall_clock
from planner.timetable import DayTimes, Placed, Span

FOLDED = ("buffer", "energiser")
NOON, EVENING, NIGHT = 12 * 60, 17 * 60, 22 * 60


def participant_agenda(setting: Setting) -> Outline:
    """Return the agenda, a page for each day.

    Raises NothingToPrint when the plan has no days.
    """
    if not setting.timetable.days:
        raise NothingToPrint("participant-agenda", "no-days")
    days = [_programme(setting, day, number) for number, day in enumerate(setting.timetable.days, start=1)]
    return paper(setting, "participant-agenda", setting.words.participant_agenda, *days)


def _programme(setting: Setting, day: DayTimes, number: int) -> Programme:
    text, days = setting.words, len(setting.timetable.days)
    title = setting.plan.title or (text.our_days.format(day=number, days=days) if days > 1 else text.our_day)
    subtitle = beginning(setting, day)
    if setting.plan.title and days > 1:
        subtitle = f"{text.day_of.format(day=number, days=days)}. {subtitle}"
    return Programme(
        title=title,
        subtitle=subtitle,
        parts=programme_parts(setting, day),
        end_hour=wall_clock(day.end),
        end_text=words(strong(text.we_end), text.we_end_promise),
        notes=tuple(_notes(setting)),
        last=text.give_back,
        page_of=text.page_of,
    )


def programme_parts(setting: Setting, day: DayTimes) -> tuple[ProgrammePart, ...]:
    """Return the parts of a day as everybody is told them."""
    return tuple(_parts(setting, day, _arriving(day)))


def beginning(setting: Setting, day: DayTimes) -> str:
    """Return from when one may come and when it begins, as every paper for others says it."""
    text = setting.words
    shape = text.come_from if _arriving(day) is not None else text.we_begin
    return shape.format(start=wall_clock(day.start), begin=wall_clock(begins(day)))


def begins(day: DayTimes) -> int:
    """Return when a day begins with all, in minutes from midnight: after arriving, and after food that comes then."""
    begin = arrived(day)
    for span in day.spans:
        if span.start == begin and begin > day.start and all(each.block.kind == "meal" for each in span.blocks):
            begin = span.end
    return begin


def arrived(day: DayTimes) -> int:
    """Return when the arrival is over that a day opens with, in minutes from midnight; else when the day starts."""
    arriving = _arriving(day)
    return arriving.end if arriving is not None else day.start


def _arriving(day: DayTimes) -> Span | None:
    """Return the arrival when the day opens with one."""
    first = day.spans[0] if day.spans else None
    if first is not None and len(day.spans) > 1 and [each.block.kind for each in first.blocks] == ["logistics"]:
        return first
    return None


def _parts(setting: Setting, day: DayTimes, arriving: Span | None) -> Iterator[ProgrammePart]:
    label, lines = "", list[ProgrammeLine]()
    eaten = False
    for span in day.spans:
        if span is arriving:
            continue
        meal = next((each for each in span.blocks if each.block.kind == "meal"), None)
        if meal is not None and meal.strand is None:
            if lines:
                yield ProgrammePart(label, tuple(lines))
            yield ProgrammePart(wall_clock(meal.start), (_meal(setting, meal),), meal=True)
            label, lines, eaten = "", [], eaten or meal.end >= NOON
            continue
        now = _part_of_day(setting, span.start, eaten)
        if lines and now != label:
            yield ProgrammePart(label, tuple(lines))
            lines = []
        label = now
        for line in _lines(setting, span):
            _add(setting, lines, line, named=any(_is_named(setting, each) for each in span.blocks))
    if lines:
        yield ProgrammePart(label, tuple(lines))


def _part_of_day(setting: Setting, start: int, eaten: bool) -> str:
    text = setting.words
    if start >= NIGHT:
        return text.night
    if start >= EVENING:
        return text.evening
    # A morning that runs on until a late lunch is still the morning.
    return text.afternoon if eaten or start >= NOON + 60 else text.morning


def _lines(setting: Setting, span: Span) -> Iterator[ProgrammeLine]:
    shown = [each for each in span.blocks if each.block.kind not in FOLDED and _told(setting, each)]
    if any(each.strand for each in span.blocks):
        titles = list(dict.fromkeys(setting.public_title(each.block) for each in shown))
        if titles:
            notes = " ".join(note for each in shown if (note := setting.in_language(each.block.public_notes)))
            yield ProgrammeLine(setting.words.meanwhile.format(titles="; ".join(titles)), notes)
        return
    for each in shown:
        note = setting.in_language(each.block.public_notes)
        rest = each.block.kind == "break"
        yield ProgrammeLine(setting.public_title(each.block), note, rest)


def _told(setting: Setting, placed: Placed) -> bool:
    """Whether a block is worth a line: taking down and counting papers is, only where somebody gave it a title."""
    return placed.block.kind != "logistics" or bool(setting.in_language(placed.block.public_title))


def _is_named(setting: Setting, placed: Placed) -> bool:
    """Whether a block has a title of its own for others; without one it is called by its kind alone."""
    return bool(setting.in_language(placed.block.public_title))


def _add(setting: Setting, lines: list[ProgrammeLine], line: ProgrammeLine, *, named: bool) -> None:
    """Add a line; the same title twice in a row is one line, and after a rest it goes on.

    A block that is called by its kind alone does not go on: it may be another one.
    """
    if not line.rest and named and any(before.title == line.title for before in lines[:-1]):
        line = replace(line, title=setting.words.continued.format(title=line.title))
    if lines and lines[-1].title == line.title and lines[-1].rest == line.rest:
        note = " ".join(part for part in (lines[-1].note, line.note) if part)
        lines[-1] = replace(lines[-1], note=note)
        return
    lines.append(line)


def _meal(setting: Setting, meal: Placed) -> ProgrammeLine:
    text = setting.words
    title = setting.in_language(meal.block.public_title) or _meal_name(setting, meal.start)
    line = text.meal_line.format(title=title, length=_length(setting, meal.block.minutes))
    return ProgrammeLine(f"{line}.", setting.in_language(meal.block.public_notes), rest=True)


def _meal_name(setting: Setting, start: int) -> str:
    text = setting.words
    if "fasting" in setting.plan.brief.access:
        return text.resting
    if start < minutes_of("10:30"):
        return text.breakfast
    if minutes_of("11:00") <= start < minutes_of("15:00"):
        return text.lunch
    return text.supper if start >= EVENING else text.public_titles["meal"]


def _length(setting: Setting, minutes: int) -> str:
    text = setting.words
    if minutes == 30:
        return text.half_hour
    if minutes % 60 == 0 and minutes:
        return text.one_hour if minutes == 60 else text.hours.format(hours=text.number(minutes // 60))
    return text.minutes_long.format(minutes=minutes)


def _notes(setting: Setting) -> Iterator[Note]:
    text, access = setting.words, setting.plan.brief.access
    told = [text.you_may]
    if "childcare" in access:
        told.append(text.children)
    told.append(text.phones_photos)
    if "nursing" in access and "childcare" not in access:
        told.append(text.nursing)
    if "prayer-times" in access:
        told.append(text.prayer)
    elif "quiet-space" in access:
        told.append(text.quiet)
    languages = [text.languages.get(tag.split("-")[0].lower(), tag) for tag in setting.plan.brief.languages]
    if languages:
        told.append((text.language_title, text.language_line.format(languages=text.listing(languages))))
    if "sign-language" in access:
        told.append(text.signs)
    told.append(text.ask)
    return (Note(title, (words(line),)) for title, line in told)
