"""The day on one page: hours, titles, the question of each part, who leads; nothing else."""

from exports.compose.asked import line_of
from exports.compose.day import PAUSES, titled
from exports.compose.paper import paper
from exports.compose.priorities import Priorities, priorities
from exports.compose.setting import Setting
from exports.options import NothingToPrint
from exports.outline import Outline
from exports.pieces import Glance, GlanceRow
from planner.clock import wall_clock
from planner.plan import Block
from planner.timetable import DayTimes, Placed, Span

LONGEST_ASKED = 92
LONGEST_NOTE = 60


def one_page(setting: Setting) -> Outline:
    """Return the day (each of several days) at a glance.

    Raises NothingToPrint when no day holds a block.
    """
    days = [(number, day) for number, day in enumerate(setting.timetable.days) if day.spans]
    if not days:
        raise NothingToPrint("one-page", "no-blocks" if setting.timetable.days else "no-days")
    text = setting.words
    pages = [_glance(setting, day, number) for number, day in days]
    return paper(setting, "one-page", text.one_page, *pages, footed=True)


def _glance(setting: Setting, day: DayTimes, number: int) -> Glance:
    text, said = setting.words, setting.words.glance
    title = setting.plan.title or text.untitled
    if len(setting.timetable.days) > 1:
        title = said.titled_day.format(title=title, day=number + 1)
    priority = priorities(day, setting)
    return Glance(
        title=title,
        ends=said.ends.format(hour=wall_clock(day.end)),
        footer=text.one_page,
        rows=tuple(_row(setting, span, priority) for span in day.spans if span.blocks),
        end_hour=wall_clock(day.end),
        end_text=said.end_text if day.left_over >= 0 else text.overrun.format(hour=wall_clock(day.finish)),
        must_key=said.must_key if priority.musts else "",
    )


def _row(setting: Setting, span: Span, priority: Priorities) -> GlanceRow:
    if any(each.strand for each in span.blocks):
        return _strands(setting, span, priority)
    placed = span.blocks[0]
    block = placed.block
    line, look, asked = "", "plain", ""
    if block.kind in PAUSES:
        line, look = setting.in_language(block.public_notes), "pause"
    elif block.kind == "buffer":
        line, look = setting.words.glance.slack, "slack"
    else:
        asked, note = line_of(setting, block, longest_asked=LONGEST_ASKED, longest_note=LONGEST_NOTE)
        line = asked or (note if len(note) <= LONGEST_NOTE else "")
    return GlanceRow(
        start=wall_clock(span.start),
        title=titled(setting, block),
        line=line,
        lead=block.lead.strip(),
        must=priority.must_of.get(block.id, 0),
        look=look,  # type: ignore[arg-type]
        weight=_weight(block, asked, must=block.id in priority.must_of),
    )


def _weight(block: Block, asked: str, *, must: bool) -> tuple[int, int]:
    """Return how long a line stays on a full page: notes go first, then questions of the frame, of short parts."""
    if not asked:
        return 0, 0
    return 3 if must else 2 if block.kind == "tool" else 1, block.minutes


def _strands(setting: Setting, span: Span, priority: Priorities) -> GlanceRow:
    told: dict[str, list[Placed]] = {}
    for placed in span.blocks:
        told.setdefault(placed.strand or "", []).append(placed)
    lines = [setting.words.join.join(titled(setting, each.block) for each in blocks) for blocks in told.values()]
    leads = dict.fromkeys(each.block.lead.strip() for each in span.blocks if each.block.lead.strip())
    musts = [priority.must_of[each.block.id] for each in span.blocks if each.block.id in priority.must_of]
    return GlanceRow(
        start=wall_clock(span.start),
        title=setting.words.side_by_side,
        line="; ".join(lines),
        lead=setting.words.join.join(leads),
        must=musts[0] if musts else 0,
    )
