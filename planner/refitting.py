"""A plan from a template fitted to its own hours and people: minutes that grow with the room, and a day that ends."""

from collections.abc import Callable, Iterator
from itertools import combinations

from msgspec.structs import replace

from planner.brief import Brief
from planner.checks.checker import check
from planner.checks.finding import Finding
from planner.clock import minutes_of
from planner.edits.blocks import ParkBlocks
from planner.edits.fields import Mark
from planner.fitting.day_work import DayWork
from planner.fitting.growing import breathe, lengthen
from planner.fitting.lengths import lasting, shorten
from planner.fitting.letting_go import drop_marked, drop_one_more
from planner.lengths import room_minutes, rounded_up
from planner.plan import Block, Day, Plan
from planner.ranges import shortest
from planner.rhythm import lunch_is_due, lunch_minutes, rhythm_of
from planner.vocabulary import Keep

SHORTEST_WITH_MEAL = 5 * 60
"""A day shorter than this, in minutes, that lies beside midday ends into its meal or begins after it."""

_Deed = Callable[[DayWork], None]


def refitted(plan: Plan, was: Brief) -> Plan:
    """Return a plan whose blocks and days fit its brief, when they were laid out for another (``was``).

    Blocks that run a tool take as much more or less time as the tool does with the new people and interpretation;
    breaks last as long as so many people need. A day that is too short then loses what it can do without, and one
    that is long gives the time to its tools and rests. Of several ways the one with the fewest findings is taken.
    What goes is parked; what must happen and what protects stays. Where no way fits, the day runs over.
    """
    plan = _for_the_room(plan, was)
    for day in plan.days:
        if day.items:
            plan = _day_fitted(plan, day)
    return plan


def _for_the_room(plan: Plan, was: Brief) -> Plan:
    for block in plan.blocks():
        minutes = _room_minutes_of(block, plan, was)
        if minutes != block.minutes:
            plan = lasting(block, minutes).apply(plan)
    return plan


def _room_minutes_of(block: Block, plan: Plan, was: Brief) -> int:
    if block.kind == "break":
        before, now = rhythm_of(was).pause, rhythm_of(plan.brief).pause
        return now if block.minutes == before else block.minutes
    tool = plan.tool_of(block)
    if tool is None or block.kind in ("meal", "buffer"):
        return block.minutes
    before, now = room_minutes(tool, was), room_minutes(tool, plan.brief)
    return block.minutes if before == now or not before else rounded_up(block.minutes * now // before)


def _day_fitted(plan: Plan, day: Day) -> Plan:
    work = DayWork(_without_lunch_where_none_is_due(plan, day), day.id, end=minutes_of(day.end))
    best = _best(work)
    if best.over == 0 and not _breathless(best):
        return best.plan
    # What somebody else held to be musts may be shorter here, and all but one may go, before a day runs over.
    hearts = [block for block in day.blocks() if block.kind == "tool" and block.keep == "must"]
    looser = _marked(work.plan, hearts, "normal")
    tried = [_with_heart(looser, heart, work) for heart in hearts]
    best = min([best, *(_best(one) for one in tried)], key=lambda one: _cost(one, work))
    return _marked(best.plan, hearts, "must")


def _with_heart(plan: Plan, heart: Block, work: DayWork) -> DayWork:
    """Return the day with one tool that stays, as short as it can be; what time is left goes back to it."""
    plan = lasting(heart, shortest(replace(heart, keep="normal"), plan)).apply(plan)
    return DayWork(Mark(heart.id, "must").apply(plan), work.day, end=work.end)


def _best(work: DayWork) -> DayWork:
    if work.over == 0:
        tried = [_tried(work.plan, work, deeds) for deeds in _MORE]
    else:
        tried = [_tried(ahead, work, deeds) for ahead in _fewer_breaks(work) for deeds in _LESS]
        tried += [_tried(one.plan, work, (lengthen,)) for one in tried if one.over == 0]
    return min(tried, key=lambda one: _cost(one, work))


def _marked(plan: Plan, blocks: list[Block], keep: Keep) -> Plan:
    for block in blocks:
        plan = Mark(block.id, keep).apply(plan)
    return plan


def _without_lunch_where_none_is_due(plan: Plan, day: Day) -> Plan:
    due = lunch_is_due(minutes_of(day.start), minutes_of(day.end), meal=lunch_minutes(plan.brief))
    # Food at arrival stands first and belongs to no hour.
    meals = tuple(item.id for item in day.items[1:] if isinstance(item, Block) and item.kind == "meal")
    short = minutes_of(day.end) - minutes_of(day.start) < SHORTEST_WITH_MEAL
    return plan if due or not meals or not short else ParkBlocks(meals).apply(plan)


_MORE: tuple[tuple[_Deed, ...], ...] = ((lengthen, breathe), (lengthen,), (breathe, lengthen), (breathe,), ())
_LESS: tuple[tuple[_Deed, ...], ...] = (
    (shorten,),
    (drop_marked, shorten),
    (drop_one_more, shorten),
    (drop_marked, drop_one_more, shorten),
)


def _fewer_breaks(work: DayWork) -> Iterator[Plan]:
    """Yield the plan with each choice of its breaks: a shorter day needs fewer."""
    breaks = [block.id for block in work.times.day.blocks() if block.kind == "break"]
    for count in range(len(breaks) + 1):
        for gone in combinations(breaks, count):
            yield ParkBlocks(gone).apply(work.plan) if gone else work.plan


def _tried(plan: Plan, work: DayWork, deeds: tuple[_Deed, ...]) -> DayWork:
    tried = DayWork(plan, work.day, end=work.end)
    for deed in deeds:
        deed(tried)
    return tried


def _cost(tried: DayWork, work: DayWork) -> tuple[int, ...]:
    """Return how dear a way is: minutes over, no breaks, hearts that went, findings, work that is left."""
    day = tried.times.day
    levels = [finding.level for finding in _findings(tried)]
    stays = {block.id for block in day.blocks()}
    lost = [block for block in work.times.day.blocks() if block.id not in stays and block.kind != "buffer"]
    return (
        tried.over,
        levels.count("problem"),
        _breathless(tried),
        sum(block.kind == "tool" and block.keep == "must" for block in lost),
        levels.count("warning"),
        -sum(block.minutes for block in day.blocks() if block.kind not in ("break", "meal", "buffer", "logistics")),
        levels.count("hint"),
        len(lost),
        abs(tried.end - tried.times.finish),
    )


def _breathless(tried: DayWork) -> int:
    """Return how many times people would sit too long without a break."""
    return sum(finding.code == "no-break" and finding.level != "hint" for finding in _findings(tried))


def _findings(tried: DayWork) -> tuple[Finding, ...]:
    return check(replace(tried.plan, days=(tried.times.day,)))
