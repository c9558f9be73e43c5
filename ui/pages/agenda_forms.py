"""Which form stands at the right of the agenda, and what it shows."""

from planner.materials import materials_of, per_group_of
from planner.plan import Block, Plan, Strands
from planner.timetable import DayTimes
from ui.agenda_deeds import AgendaDeeds
from ui.bench import Bench
from ui.drafts import Drafts
from ui.models.agenda_rows import Row
from ui.widgets.agenda_panel import AgendaPanel
from ui.widgets.block_form import Shown
from ui.wording import minutes_words
from ui.wording.agenda import day_words
from ui.wording.people import groups_words
from ui.wording.ranges import range_words
from ui.words import translate


class AgendaForms:
    """Shows the chosen rows of a day in the panel: one block, a group, several, or the day itself."""

    def __init__(self, bench: Bench, panel: AgendaPanel, deeds: AgendaDeeds, drafts: Drafts) -> None:
        self._bench, self._panel, self._deeds, self._drafts = bench, panel, deeds, drafts
        self._roles: tuple[Plan | None, tuple[str, ...]] = (None, ())

    def show(self, times: DayTimes, rows: tuple[Row, ...]) -> None:
        """Show the chosen rows."""
        if len(rows) > 1:
            length = minutes_words(sum(row.minutes for row in rows if row.kind == "block"))
            count = sum(row.is_item for row in rows)
            self._panel.several().show_count(count, length)
        elif not rows or rows[0].kind == "day":
            self._show_day(times)
        elif rows[0].kind == "block":
            self._show_block(times, rows[0])
        else:
            self._show_group(times, rows[0])

    def _show_day(self, times: DayTimes) -> None:
        plan = self._bench.document.plan
        at = next(at for at, day in enumerate(plan.days) if day.id == times.day.id)
        self._panel.day().show_day(times.day, day_words(plan, at), self._bench.hour)

    def _show_block(self, times: DayTimes, row: Row) -> None:
        plan, block = self._bench.document.plan, row.block
        assert block is not None
        tool = plan.tool_of(block)
        length, too_short = range_words(block, plan)
        began = next((span.start for span in times.spans if span.id == row.group), 0)
        self._panel.block().show_block(
            Shown(
                block=block,
                start=row.start - began,
                start_words=self._bench.hour(row.start),
                hours=f"{self._bench.hour(row.start)}–{self._bench.hour(row.end)}",
                languages=plan.brief.languages or (plan.language,),
                roles=self._roles_of(plan),
                reasons=self._drafts.reasons(block),
                has_handout=tool is not None and tool.handout is not None,
                groups=groups_words(block, plan, per_group=per_group_of(block, plan)),
                length=length,
                too_short=too_short,
            )
        )

    def _show_group(self, times: DayTimes, row: Row) -> None:
        wanted = row.group or row.id
        for span, item in zip(times.spans, times.day.items, strict=True):
            if item.id == wanted and isinstance(item, Strands):
                start = self._bench.hour(span.start)
                hours = f"{start}–{self._bench.hour(span.end)}"
                needs = tuple(self._needs(strand.blocks) for strand in item.strands)
                self._panel.group().show_group(item, span.start, start, hours, needs)

    def _needs(self, blocks: tuple[Block, ...]) -> str:
        """Return what the blocks of a strand need, the most needed at one time."""
        most: dict[str, int] = {}
        for block in blocks:
            for thing, count in materials_of(block, self._bench.document.plan):
                most[thing.item] = max(most.get(thing.item, 0), count or 0)
        things = [f"{count} {item}" if count > 1 else item for item, count in most.items() if item]
        return translate("Agenda", "Its blocks need: {things}", things=", ".join(things)) if things else ""

    def _roles_of(self, plan: Plan) -> tuple[str, ...]:
        """Return the roles named in the plan, in order, and the usual ones; names of people are nobody's business."""
        if self._roles[0] is not plan:
            named = [role for block in plan.blocks() for role in (block.lead, block.second) if role]
            usual = [
                translate("Agenda", "Host"),
                translate("Agenda", "Lead"),
                translate("Agenda", "Care"),
                translate("Agenda", "Time"),
            ]
            self._roles = (plan, tuple(dict.fromkeys((*usual, *named))))
        return self._roles[1]
