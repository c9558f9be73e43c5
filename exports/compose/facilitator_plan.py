"""The facilitator's plan: per day a cover, a timetable and the sheets; then what to carry, and credits."""

from collections.abc import Iterator

from exports.compose.carry import carry
from exports.compose.cover import cover
from exports.compose.day import day_table
from exports.compose.frame import ahead, frame_sheet
from exports.compose.last_pages import credits, more
from exports.compose.paper import paper
from exports.compose.papers_back import papers_back
from exports.compose.priorities import Priorities, priorities
from exports.compose.setting import Setting
from exports.compose.sheet import needs_sheet, runs_a_tool, sheet
from exports.outline import Ahead, Outline, Piece
from planner.timetable import DayTimes


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
        pieces.extend(_sheets(setting, day, priority, footer))
    footer = _footer(setting, 0)
    if not days:
        pieces.append(cover(setting, None, 0, Priorities((), (), {}, {}, {}), footer))
    last = [carry(setting, footer), papers_back(setting, footer), more(setting, footer), credits(setting, footer)]
    pieces.extend(piece for piece in last if piece is not None)
    return paper(setting, "facilitator-plan", text.facilitator_plan, *pieces, footed=True)


def _sheets(setting: Setting, day: DayTimes, priority: Priorities, footer: str) -> Iterator[Piece]:
    """Yield the sheets of a day: full ones for tools, short ones for the frame, pauses as lines between them."""
    pauses: list[Ahead] = []
    told = False
    for placed in day.placed():
        pause = ahead(placed)
        if pause is not None and not told:
            pauses.append(pause)
        elif pause is not None:
            told = False
        elif needs_sheet(setting, placed.block):
            tool = runs_a_tool(setting, placed.block)
            make = sheet if tool else frame_sheet
            yield make(setting, day, placed, priority, footer, tuple(pauses))
            # The sheet of a tool says itself what comes next.
            pauses, told = [], tool


def _footer(setting: Setting, day: int) -> str:
    text, title = setting.words, setting.plan.title
    shape = (
        (text.footer_day if day else text.footer)
        if title
        else (text.footer_untitled_day if day else text.footer_untitled)
    )
    return shape.format(document=text.facilitator_plan, title=title, day=day)
