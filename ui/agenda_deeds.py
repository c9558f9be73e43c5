"""What can be done in the agenda, each as one edit with a name that says what happened."""

from collections.abc import Sequence

from msgspec.structs import replace

from planner.answering import next_day
from planner.brief import Hours
from planner.catalog import Tool
from planner.checks.finding import Finding
from planner.clock import LATEST, clock, minutes_of
from planner.edits import Edit
from planner.edits.blocks import AddBlocks, MoveBlocks, ParkBlocks, RemoveBlocks
from planner.edits.days import AddDay, ChangeHours, RemoveDay, day_of
from planner.edits.fields import Pin, Retime, Retitle
from planner.edits.moving import next_place, place_across
from planner.edits.places import Place
from planner.edits.silencing import Hear, Silence
from planner.edits.strands import AddStrand, Dissolve, RunBeside
from planner.edits.swapping import SwapTool
from planner.edits.whole import InOneStep
from planner.lengths import block_for_room
from planner.plan import Block, Day, Item, Plan, PlanError, Silenced, Strands
from planner.redrafting import with_answer
from planner.timetable import schedule, schedule_day
from planner.typed_block import Typed, block_as_typed, guessed_kind, told_anew, typed_list
from planner.vocabulary import Kind
from ui.bench import Bench
from ui.files import EVENING
from ui.models.drawer_model import Offer
from ui.wording import edit_name, finding_sentence
from ui.wording.typing import kind_words
from ui.words import translate


class AgendaDeeds:
    """The edits of the agenda page. Each returns what it made, or None when nothing was done."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._words = kind_words()

    @property
    def _plan(self) -> Plan:
        return self._bench.document.plan

    def understood(self, typed: Typed) -> Block:
        """Return the block that a typed line would make."""
        return block_as_typed(typed, guessed_kind(typed.title, self._words), lambda: "typedblock")

    def add_typed(self, lines: Sequence[Typed], day: str | None) -> str | None:
        """Put what was typed at the end of a day; where there is no day yet, those of the brief are made."""
        days: tuple[Day, ...] = ()
        if day is None:
            days = self.first_days()
            day = days[0].id
        blocks = tuple(
            block_as_typed(line, guessed_kind(line.title, self._words), self._bench.new_id) for line in lines
        )
        count = next((len(one.items) for one in self._plan.days if one.id == day), 0)
        if count == 0 and blocks[0].start is not None and blocks[0].start == self._begin(day, days):
            blocks = (blocks[0].pinned(None), *blocks[1:])
        hours = self._hours_meant(day, blocks)
        if hours is not None:
            blocks = (blocks[0].pinned(None), *blocks[1:])
        add = AddBlocks(blocks, Place(day, count))
        before: tuple[Edit, ...] = (*(AddDay(one) for one in days), *((hours,) if hours is not None else ()))
        edit: Edit = InOneStep((*before, add)) if before else add
        name = (
            translate("Agenda", "Added {title}", title=short(blocks[0].title))
            if len(blocks) == 1
            else translate("Agenda", "Added {number} blocks", number=len(blocks))
        )
        return blocks[-1].id if self._bench.do(edit, name) else None

    def _hours_meant(self, day: str, blocks: Sequence[Block]) -> Edit | None:
        """Return new hours for the evening that a blank plan opens with, when its first block cannot lie in them."""
        plan, first = self._plan, blocks[0].start
        blank = len(plan.days) == 1 and not plan.days[0].items and not plan.brief.days
        if first is None or not blank or (plan.days[0].start, plan.days[0].end) != EVENING:
            return None
        opens, closes = map(minutes_of, EVENING)
        start = minutes_of(first)
        if opens <= start < closes:
            return None
        typed = schedule_day(replace(plan.days[0], start=first, items=tuple(blocks)))
        end = min(max(start + closes - opens, typed.finish), LATEST)
        return with_answer(plan, ChangeHours(day, first, clock(end), plan.days[0].date))

    def insert_typed(self, line: Typed, place: Place) -> str | None:
        """Put what was typed in at a place."""
        block = block_as_typed(line, self.kind_of(line.title), self._bench.new_id)
        name = translate("Agenda", "Added {title}", title=short(block.title))
        return block.id if self._bench.do(AddBlocks((block,), place), name) else None

    def kind_of(self, title: str) -> Kind:
        """Return the kind of block that a title speaks of."""
        return guessed_kind(title, self._words)

    def typed_in(self, text: str) -> tuple[Block, ...]:
        """Return the blocks that the lines of a text name."""
        return tuple(block_as_typed(line, self.kind_of(line.title), self._bench.new_id) for line in typed_list(text))

    def add_offer(self, offer: Offer, place: Place | None) -> str | None:
        """Put an offer of the drawer in at a place."""
        if place is None:
            days = self.first_days()
            place, before = Place(days[0].id, 0), tuple(AddDay(day) for day in days)
        else:
            before = ()
        if offer.block is not None:
            name = translate("Agenda", "Put {title} back", title=short(offer.block.title))
            edit: Edit = MoveBlocks((offer.block.id,), place)
            made = offer.block.id
        else:
            assert offer.tool is not None
            block = block_for_room(offer.tool, self._plan.brief, self._bench.new_id)
            name = added_name(offer.tool, block)
            edit, made = AddBlocks((block,), place, (offer.tool,)), block.id
        if not self._bench.do(InOneStep((*before, edit)), name):
            return None
        if offer.tool is not None:
            self._bench.tool_used(offer.tool.id)
        return made

    def move(self, ids: tuple[str, ...], place: Place) -> bool:
        """Put blocks elsewhere; the step says where they went."""
        edit = MoveBlocks(ids, place)
        return self._bench.do(edit, self._moved_name(ids, edit))

    def move_to_hour(self, id: str, place: Place, minute: int) -> bool:
        """Put a block where it stands at an hour, in minutes from midnight, and pin it there."""
        name = translate("Agenda", "Pinned {title} to {hour}", title=self.title(id), hour=self._bench.hour(minute))
        return self._bench.do(InOneStep((MoveBlocks((id,), place), Pin(id, clock(minute)))), name)

    def step(self, ids: tuple[str, ...], by: int) -> bool:
        """Move blocks one place up or down; at the very edge one sentence says so."""
        place = next_place(self._plan, ids, by)
        if place is None:
            words = (
                translate("Agenda", "This is already the first place.")
                if by < 0
                else translate("Agenda", "This is already the last place.")
            )
            self._bench.said.emit(words)
            return False
        return self.move(ids, place)

    def across(self, ids: tuple[str, ...], by: int) -> bool:
        """Move blocks to the strand or the day beside; where there is none, one sentence says so."""
        place = place_across(self._plan, ids, by)
        if place is None:
            self._bench.said.emit(translate("Agenda", "There is no strand and no day on that side."))
            return False
        return self.move(ids, place)

    def lengthen(self, ids: tuple[str, ...], by: int) -> bool:
        """Make blocks longer or shorter by so many minutes, in one step; none becomes shorter than a minute."""
        blocks = [block for block in (*self._plan.blocks(), *self._plan.parked) if block.id in ids]
        edits = tuple(Retime(block.id, max(1, block.minutes + by)) for block in blocks)
        if not edits:
            return False
        if len(edits) == 1:
            return self.change(edits[0])
        return self._bench.do(
            InOneStep(edits), translate("Agenda", "Changed the minutes of {what}", what=self.what(ids))
        )

    def dissolve(self, group: str) -> bool:
        """Put the blocks of strands one after the other."""
        return self._bench.do(Dissolve(group), translate("Agenda", "Put strands one after the other"))

    def new_start(self, edit: Edit, id: str) -> str:
        """Return when a block would start after an edit, as an hour; empty when it could not be made."""
        try:
            plan = edit.apply(self._plan)
        except PlanError:
            return ""
        for day in schedule(plan).days:
            for span in day.spans:
                if span.id == id:
                    return self._bench.hour(span.start)
            for placed in day.placed():
                if placed.block.id == id:
                    return self._bench.hour(placed.start)
        return ""

    def start_of_move(self, ids: tuple[str, ...], place: Place) -> str:
        """Return the hour at which blocks would start that are put at a place."""
        return self.new_start(MoveBlocks(ids, place), ids[0])

    def start_of_offer(self, offer: Offer, place: Place) -> str:
        """Return the hour at which an offer would start that is put in at a place."""
        if offer.block is not None:
            return self.start_of_move((offer.block.id,), place)
        assert offer.tool is not None
        block = block_for_room(offer.tool, self._plan.brief, lambda: "offered")
        return self.new_start(AddBlocks((block,), place, (offer.tool,)), block.id)

    def remove(self, ids: tuple[str, ...], *, name: str = "") -> bool:
        """Take blocks out."""
        words = name or translate("Agenda", "Removed {what}")
        return self._bench.do(RemoveBlocks(ids), words.replace("{what}", self.what(ids)))

    def park(self, ids: tuple[str, ...]) -> bool:
        """Keep blocks aside."""
        name = translate("Agenda", "Parked {what}", what=self.what(ids))
        return self._bench.do(ParkBlocks(ids), name)

    def toggle_pin(self, id: str, start: int) -> bool:
        """Pin a start to the hour where it is, or let it follow on again. ``start`` is in minutes."""
        item = self._item(id)
        if item is not None and item.start is not None:
            name = translate("Agenda", "{title} follows on again", title=self.title(id))
            return self._bench.do(InOneStep((Pin(id, None),)), name)
        name = translate("Agenda", "Pinned {title} to {hour}", title=self.title(id), hour=self._bench.hour(start))
        return self._bench.do(InOneStep((Pin(id, clock(start)),)), name)

    def run_beside(self, id: str) -> str | None:
        """Make room for something beside a block."""
        new = self._bench.new_id
        group = new()
        name = translate("Agenda", "Made room beside {title}", title=self.title(id))
        return group if self._bench.do(RunBeside(id, group, (new(), new())), name) else None

    def add_strand(self, group: str) -> bool:
        """Put one more strand into a group."""
        return self._bench.do(AddStrand(group, self._bench.new_id()), translate("Agenda", "Added a strand"))

    def swap(self, id: str, tool: Tool) -> bool:
        """Run another tool in the place of a block's own."""
        name = translate("Agenda", "Swapped {title} for {other}", title=self.title(id), other=short(tool.title))
        return self._bench.do(SwapTool(id, tool), name)

    def change(self, edit: Edit) -> bool:
        """Make a change that was typed or chosen in the form of a block."""
        id = getattr(edit, "id", None)
        item = self._item(id) if isinstance(id, str) else None
        return self._change(edit, item, edit_name(edit))

    def change_in_row(self, edit: Edit) -> bool:
        """Make a change that was typed in a row; a whole title may say of what kind an own block is."""
        block = self._item(edit.id) if isinstance(edit, Retitle) else None
        if not isinstance(edit, Retitle) or not isinstance(block, Block):
            return self.change(edit)
        return self._change(told_anew(block, edit.title, self._words), block, edit_name(edit))

    def _change(self, edit: Edit, item: Block | Strands | None, name: str) -> bool:
        if item is not None and item.title:
            name = translate("Agenda", "{step}: {title}", step=name, title=short(item.title))
        return self._bench.do(edit, name)

    def mend(self, finding: Finding, name: str) -> bool:
        """Make the fix of a finding."""
        return finding.fix is not None and self._bench.do(finding.fix, name)

    def leave(self, finding: Finding) -> bool:
        """Leave a finding as it is."""
        said = finding_sentence(finding, hour=self._bench.hour, alone=len(self._plan.days) == 1)
        name = translate("Agenda", "Left as it is: {finding}", finding=said)
        return self._bench.do(Silence(finding.code, finding.where), name)

    def hear(self, silenced: Silenced) -> bool:
        """Hear a finding again."""
        return self._bench.do(Hear(silenced.code, silenced.where), translate("Agenda", "Look at it again"))

    def add_day(self) -> str | None:
        """Put a day after the last one, with its hours."""
        plan = self._plan
        hours = next_day(tuple(day_hours(day) for day in plan.days))
        day = day_of(hours, self._bench.new_id())
        done = self._bench.do(with_answer(plan, AddDay(day)), translate("Agenda", "Added a day"))
        return day.id if done else None

    def remove_day(self, id: str, name: str) -> bool:
        """Take a day out with what stands in it."""
        edit = with_answer(self._plan, RemoveDay(id))
        return self._bench.do(edit, translate("Agenda", "Removed {day}", day=name))

    def change_hours(self, id: str, start: str, end: str, date: str | None) -> bool:
        """Give a day other hours or another date."""
        edit = with_answer(self._plan, ChangeHours(id, start, end, date))
        return self._bench.do(edit, translate("Agenda", "Changed the hours of a day"))

    def first_days(self) -> tuple[Day, ...]:
        """Return the days that a plan without any begins with: those that its brief names, or one."""
        answered = self._plan.brief.days or (next_day(()),)
        return tuple(day_of(hours, self._bench.new_id()) for hours in answered)

    def _begin(self, day: str, new: tuple[Day, ...]) -> str:
        return next(one.start for one in (*self._plan.days, *new) if one.id == day)

    def _item(self, id: str) -> Block | Strands | None:
        for day in self._plan.days:
            for item in day.items:
                if item.id == id and isinstance(item, Strands):
                    return item
        blocks = (*self._plan.blocks(), *self._plan.parked)
        return next((block for block in blocks if block.id == id), None)

    def title(self, id: str) -> str:
        """Return what a block or group is called in the name of a step."""
        return self.named(self._item(id))

    def named(self, item: Item | None) -> str:
        """Return what an item is called in the name of a step, also where it has no title."""
        title = getattr(item, "title", "")
        return short(title) if title else translate("Agenda", "a block")

    def what(self, ids: tuple[str, ...]) -> str:
        """Return what several blocks are called together in the name of a step."""
        if len(ids) == 1:
            return self.title(ids[0])
        return translate("Agenda", "{number} blocks", number=len(ids))

    def _moved_name(self, ids: tuple[str, ...], edit: Edit) -> str:
        hour = self.new_start(edit, ids[0])
        if not hour:
            return translate("Agenda", "Moved {what}", what=self.what(ids))
        return translate("Agenda", "Moved {what} to {hour}", what=self.what(ids), hour=hour)


def short(title: str) -> str:
    """Return a title that is not too long for the name of a step."""
    title = " ".join(title.split())
    return title if len(title) <= 48 else f"{title[:47].rstrip()}…"


def added_name(tool: Tool, block: Block) -> str:
    """Return the name of the step that adds a tool; it says where the room made it longer."""
    if block.minutes == tool.time.usual:
        return translate("Agenda", "Added {title}", title=short(block.title))
    return translate(
        "Agenda",
        "Added {title}, {usual} → {minutes} min for this room",
        title=short(block.title),
        usual=tool.time.usual,
        minutes=block.minutes,
    )


def day_hours(day: Day) -> Hours:
    """Return the hours of a day as an answer says them."""
    return Hours(day.start, day.end, day.date)
