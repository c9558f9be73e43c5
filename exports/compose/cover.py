"""The cover of a day in the facilitator's plan."""

from msgspec.structs import replace

from exports.compose.priorities import Priorities
from exports.compose.setting import Setting
from exports.outline import Cover, Run, Segment, Strip, Ticks, strong, words
from planner.clock import wall_clock
from planner.people import team_of
from planner.timetable import DayTimes, Span

NAMED_FROM = 40
"""An item of the strip carries its name from this many minutes up."""


def cover(setting: Setting, day: DayTimes | None, number: int, priority: Priorities, footer: str) -> Cover:
    """Return the cover of one day (the first counts as 0), or of a plan without days when ``day`` is None."""
    text = setting.words
    plan = setting.plan
    made = Cover(
        title=plan.title or text.untitled,
        subtitle=_subtitle(setting, day, number),
        footer=footer,
        contents_page=text.contents_page,
        contents_range=text.contents_range,
        points_title=text.by_the_end,
        points=tuple(words(text.outcomes[outcome]) for outcome in plan.brief.outcomes),
        musts_title=_musts_title(setting, len(priority.musts)),
        musts=priority.musts,
        cuts_title=text.cuts,
        cuts=priority.cuts,
        cuts_note=words(text.cut_note, " ", strong(text.never_cut), text.never_cut_what),
        cut_label=text.cut,
        last=_power(setting, day),
    )
    if day is not None:
        made = _with_hours(made, setting, day, priority)
    return made if number else _with_roles(made, setting, day)


def people_and_team(setting: Setting) -> list[str]:
    """Return who comes, as phrases: ``18 people``, ``two facilitators``."""
    text, brief = setting.words, setting.plan.brief
    phrases = []
    if brief.participants is not None:
        low, high = brief.participants.low, brief.participants.high
        phrases.append(
            text.range_of_people.format(low=low, high=high)
            if low != high
            else (text.one_person if high == 1 else text.people.format(people=high))
        )
    if brief.facilitators is not None:
        phrases.append(
            text.one_facilitator
            if brief.facilitators == 1
            else text.some_facilitators.format(number=text.number(brief.facilitators))
        )
    return phrases


def _subtitle(setting: Setting, day: DayTimes | None, number: int) -> str:
    text = setting.words
    days = len(setting.timetable.days)
    phrases = [text.day_of.format(day=number + 1, days=days) if days > 1 else text.one_day] if days else []
    if day is not None and day.day.date is not None:
        phrases.append(day.day.date)
    return text.join.join([*phrases, *people_and_team(setting)])


def _musts_title(setting: Setting, count: int) -> str:
    if count == 1:
        return setting.words.must_one
    return setting.words.musts.format(number=setting.words.number(count))


def _with_hours(made: Cover, setting: Setting, day: DayTimes, priority: Priorities) -> Cover:
    return replace(
        made,
        from_hour=setting.words.from_until.format(start=wall_clock(day.start)),
        end_hour=wall_clock(day.end),
        promise=setting.words.promise,
        strip=_strip(day, priority) if day.spans else None,
    )


def _strip(day: DayTimes, priority: Priorities) -> Strip:
    segments = tuple(_segment(span, priority) for span in day.spans if span.end > span.start)
    end = max(day.end, day.finish)
    start = min((day.start, *(span.start for span in day.spans)))
    return Strip(start, end, segments)


def _segment(span: Span, priority: Priorities) -> Segment:
    kinds = {placed.block.kind for placed in span.blocks}
    must = next((priority.must_of[each.block.id] for each in span.blocks if each.block.id in priority.must_of), 0)
    single = span.blocks[0].block.title if len(span.blocks) == 1 else ""
    title = single if span.end - span.start >= NAMED_FROM else ""
    if must:
        return Segment(span.start, span.end, f"{must} {title}".strip(), "must")
    if kinds and kinds <= {"break", "meal"}:
        return Segment(span.start, span.end, title, "pause")
    if kinds == {"buffer"}:
        return Segment(span.start, span.end, "", "slack")
    return Segment(span.start, span.end, title)


def _with_roles(made: Cover, setting: Setting, day: DayTimes | None) -> Cover:
    text = setting.words
    agreeing = next((each for each in day.placed() if each.block.kind == "agreements"), None) if day else None
    note = text.chosen_note if agreeing is None else text.chosen_note_at.format(hour=wall_clock(agreeing.start))
    return replace(
        made,
        roles_title=words(strong(text.held_today), text.roles_note),
        roles=(*(text.role_leads.format(lead=lead) for lead in leads_of(setting)), *text.roles_held),
        ticks_title=words(strong(text.chosen), note),
        ticks=tuple(Ticks(label, options) for label, options in text.ticks.items()),
    )


def leads_of(setting: Setting) -> list[str]:
    """Return the roles that lead, as the plan names them; letters where it names none."""
    named = dict.fromkeys(
        name.strip() for block in setting.plan.blocks() for name in (block.lead, block.second) if name.strip()
    )
    if named:
        return sorted(named, key=str.casefold)[:8]
    return list(setting.words.role_letters[: team_of(setting.plan)])


def _power(setting: Setting, day: DayTimes | None) -> tuple[Run, ...]:
    text = setting.words
    needing = []
    for placed in day.placed() if day is not None else ():
        tool = setting.plan.tool_of(placed.block)
        if tool is not None and {"power", "projector"} & set(tool.needs):
            needing.append(placed.block.title)
    titles = text.listing(list(dict.fromkeys(needing)))
    return words(strong(text.no_power), text.no_power_needed.format(titles=titles) if titles else text.no_power_fine)
