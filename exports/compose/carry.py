"""What to carry: things from all blocks, large sheets, and papers, counted and called as they are printed."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from exports.compose.setting import Setting
from exports.outline import CheckList, CheckRow, CheckSection
from planner.clock import wall_clock
from planner.flipcharts import SPARE_SHEETS, flipcharts, hung_in
from planner.handing_out import SLIPS_OF, copies_for, handed_thing, hands_out, slips_for
from planner.materials import Carried, Use, handout_copies, materials
from planner.people import groups_in, team_of
from planner.plan import Block
from planner.sheet_names import is_for_the_wall
from planner.timetable import Placed

MOST_USES = 3


def carry(setting: Setting, footer: str) -> CheckList | None:
    """Return the list of what to carry, or None when there is nothing on it."""
    text = setting.words
    things = (*things_to_carry(setting), *large_sheets(setting))
    # What serves where a paper is missing stands on the list of what to carry; here each has one line.
    printed = tuple(replace(row, instead="") for row in printed_papers(setting))
    found = {text.carry.for_the_parts: things, text.carry.on_paper: printed}
    sections = [CheckSection(title, rows, text.goes_on.format(title=title)) for title, rows in found.items() if rows]
    if not sections:
        return None
    people = text.people.format(people=setting.people) if setting.people is not None else ""
    return CheckList(
        title=text.carry.title,
        aside="; ".join(part for part in (people, text.carry.note if printed else "") if part),
        footer=footer,
        listed=text.listed_materials,
        heads=text.carry.plan_heads,
        sections=tuple(sections),
    )


def things_to_carry(setting: Setting, *, shortest: bool = False) -> list[CheckRow]:
    """Return the things that the blocks need, in the order of first use; large sheets and papers are told apart.

    ``shortest`` names one thing that serves instead, the one told in the fewest words; otherwise all are named.
    """
    carried = materials(setting.plan, used_up=setting.words.carry.used_up, timetable=setting.timetable)
    hangs = bool(flipcharts(setting.plan, timetable=setting.timetable))
    return [
        CheckRow(
            count=str(thing.count) if thing.count is not None else "",
            what=setting.words.things.named(thing.count, thing.item),
            use=_uses(setting, thing.uses),
            instead=min(thing.instead, key=len, default="") if shortest else " ".join(thing.instead),
        )
        for thing in carried
        if not (hangs and _is_large_sheet(setting, thing))
    ]


def large_sheets(setting: Setting) -> Iterator[CheckRow]:
    """Yield one row for all sheets for the wall, with those to spare."""
    said = setting.words.carry
    sheets = flipcharts(setting.plan, timetable=setting.timetable)
    if sheets:
        written = sum(sheet.copies for sheet in sheets if sheet.is_prepared)
        blank = sum(sheet.copies for sheet in sheets if not sheet.is_prepared)
        use = said.sheets_use.format(written=written, blank=blank, spare=SPARE_SHEETS, list=setting.words.flipcharts)
        hung = [thing.instead.strip() for block in setting.plan.blocks() for thing in hung_in(block, setting.plan)]
        instead = min((told for told in hung if told), key=len, default=said.sheets_instead)
        yield CheckRow(str(written + blank + SPARE_SHEETS), said.sheets, use, instead)


def printed_papers(setting: Setting) -> Iterator[CheckRow]:
    """Yield what is printed for people's hands: agenda, handouts, slips, lots, and the facilitator's plan."""
    text, said = setting.words, setting.words.carry
    if not any(True for _ in setting.plan.blocks()):
        return
    everybody = "" if setting.people is None else str(copies_for(setting.people))
    begin = setting.when(0, setting.timetable.days[0].start)
    yield CheckRow(everybody, text.participant_agenda, begin, said.agenda_instead)
    for day, placed in _handing_out(setting):
        yield _handout(setting, placed.block, setting.when(day, placed.start))
    for kind in SLIPS_OF:
        held = slips_for(kind, setting.plan)
        if held:
            slip = text.slip_title("commitments" if kind == "commitments" else "evaluation")
            instead = next((thing.instead.strip() for block in held for thing in block.materials), "")
            yield CheckRow(everybody, said.slips.format(title=slip), _hours_of(setting, held), instead)
    for groups, blocks in parted(setting).items():
        people = "" if setting.people is None else str(setting.people)
        yield CheckRow(people, said.lots.format(groups=groups), _hours_of(setting, blocks), said.lots_instead)
    yield CheckRow("1", said.cue_cards, said.cue_cards_use, said.cue_cards_instead)
    use = said.plan_use.format(hour=wall_clock(setting.timetable.days[-1].end))
    team = team_of(setting.plan)
    yield CheckRow(str(team), said.plan if team == 1 else said.plans, use)


def parted(setting: Setting) -> dict[int, list[Block]]:
    """Return into how many groups people part, and in which blocks: for these, lots are drawn."""
    found: dict[int, list[Block]] = {}
    for block in setting.plan.blocks():
        groups = groups_in(block, setting.plan)
        is_parted = (block.part or 1) == 1 and any(step.form == "small-groups" for step in block.steps)
        if is_parted and groups is not None and groups > 1:
            found.setdefault(groups, []).append(block)
    return found


def _handout(setting: Setting, block: Block, hour: str) -> CheckRow:
    said, tool = setting.words.carry, setting.plan.tool_of(block)
    copies = handout_copies(block, setting.plan)
    question = tool.handout.question.strip() if tool is not None and tool.handout is not None else block.title
    thing = handed_thing(block, setting.plan)
    instead = thing.instead.strip() if thing is not None else said.handout_instead
    return CheckRow("" if copies is None else str(copies), said.handout.format(title=question), hour, instead)


def _handing_out(setting: Setting) -> Iterator[tuple[int, Placed]]:
    """Yield the blocks that print a handout, each tool once, with their day (from 0)."""
    seen: set[str] = set()
    for day, times in enumerate(setting.timetable.days):
        for placed in times.placed():
            if hands_out(placed.block, setting.plan) and placed.block.tool not in seen:
                seen.add(str(placed.block.tool))
                yield day, placed


def starts_of(setting: Setting, blocks: Iterable[Block]) -> list[tuple[int, int]]:
    """Return the day, counted from 0, and the start of each of these blocks that is placed, in their order."""
    ids = {block.id for block in blocks}
    return [
        (number, placed.start)
        for number, day in enumerate(setting.timetable.days)
        for placed in day.placed()
        if placed.block.id in ids
    ]


def _hours_of(setting: Setting, blocks: Iterable[Block]) -> str:
    return setting.words.join.join(setting.when(day, start) for day, start in starts_of(setting, blocks))


def _is_large_sheet(setting: Setting, thing: Carried) -> bool:
    """Whether a thing is a sheet for the wall, which stands in the row for all of them where there is one."""
    used = {use.block for use in thing.uses}
    return any(
        is_for_the_wall(each)
        for block in setting.plan.blocks()
        if block.id in used
        for each in block.materials
        if each.item.strip().casefold() == thing.item.casefold()
    )


def _uses(setting: Setting, uses: tuple[Use, ...]) -> str:
    """Return when a thing is used, each day named once; a thing that is used all the time, how often."""
    text = setting.words
    if len(uses) > MOST_USES:
        days = len({use.day for use in uses})
        shape = text.carry.use_often if days == 1 else text.carry.use_often_days
        return shape.format(times=len(uses), days=days, when=setting.when(uses[0].day, uses[0].start))
    told = []
    day = None
    for use in uses:
        hour = setting.when(use.day, use.start) if use.day != day else wall_clock(use.start)
        day = use.day
        alone = use.each == "room" and use.quantity == 1 and not use.spare
        told.append(hour if alone else f"{hour} ({_each(setting, use)})")
    return text.join.join(told)


def _each(setting: Setting, use: Use) -> str:
    text = setting.words
    each = text.carry.use_each[use.each].format(quantity=use.quantity)
    return text.carry.use_spare.format(each=each, spare=use.spare) if use.spare else each
