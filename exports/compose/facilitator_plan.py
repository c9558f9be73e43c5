"""The facilitator's plan: per day a cover, a timetable and the sheets; then what to carry, and credits."""

from exports.compose.carry import carry
from exports.compose.cover import cover
from exports.compose.day import day_table
from exports.compose.last_pages import credits, moved, pauses
from exports.compose.priorities import Priorities, priorities
from exports.compose.setting import Setting
from exports.compose.sheet import needs_sheet, sheet
from exports.outline import Outline, Piece


def facilitator_plan(setting: Setting) -> Outline:
    """Return the plan for those who lead. A plan without days or blocks has a cover all the same."""
    text = setting.words
    pieces: list[Piece] = []
    days = setting.timetable.days
    for number, day in enumerate(days):
        footer = _footer(setting, number + 1 if len(days) > 1 else 0)
        priority = priorities(day, setting)
        pieces.append(cover(setting, day, number, priority, footer))
        pieces.append(day_table(setting, day, number, priority, footer))
        pieces.extend(
            sheet(setting, day, placed, priority, footer)
            for placed in day.placed()
            if needs_sheet(setting, placed.block)
        )
    footer = _footer(setting, 0)
    if not days:
        pieces.append(cover(setting, None, 0, Priorities((), (), {}, {}, {}), footer))
    last = [carry(setting, footer), pauses(setting, footer), moved(setting, footer), credits(setting, footer)]
    pieces.extend(piece for piece in last if piece is not None)
    return Outline(
        document="facilitator-plan",
        title=text.facilitator_plan,
        reader=text.facilitators_only,
        page_of=text.page_of,
        language=setting.language,
        pieces=tuple(pieces),
    )


def _footer(setting: Setting, day: int) -> str:
    text, title = setting.words, setting.plan.title
    shape = (
        (text.footer_day if day else text.footer)
        if title
        else (text.footer_untitled_day if day else text.footer_untitled)
    )
    return shape.format(document=text.facilitator_plan, title=title, day=day)
