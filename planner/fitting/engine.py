"""The ways to fit a day, tried one after the other; what changes nothing or says the same twice is left out."""

from collections.abc import Callable

from planner.clock import LATEST, clock, minutes_of
from planner.edits.days import ChangeHours
from planner.edits.whole import InOneStep
from planner.fitting.day_work import DayWork
from planner.fitting.growing import breathe, lengthen, unpark
from planner.fitting.lengths import lasting, shorten
from planner.fitting.letting_go import drop_marked, drop_one_more, move_past_pins, move_to_later_days
from planner.fitting.wish import NewEnd, Proposal, RunningLate, Way
from planner.plan import Day, Plan, PlanError
from planner.redrafting import with_answer

_BY_BLOCKS = frozenset(
    ("shorten", "drop", "both", "fewer", "another-day", "halfway", "lengthen", "breathe", "unpark")
)
"""Ways that are nothing where no block gives; the others change hours alone."""


def fit(plan: Plan, wish: NewEnd | RunningLate) -> tuple[Proposal, ...]:
    """Return ways to fit a day to a wish, those that reach it first; none when there is nothing to do.

    Breaks, meals, agreements, grounding, care, protection steps, pinned hours and what must happen keep their
    minutes and their place in every one. What goes is parked. Times only ever follow from what is proposed.
    Raises PlanError when there is no such day, or the hour makes no sense for it.
    """
    day = next((day for day in plan.days if day.id == wish.day), None)
    if day is None:
        raise PlanError("no-such-day", id=wish.day)
    begun = _as_it_stands(plan, day, wish)
    kept: list[Proposal] = []
    made = [plan]
    for way, deed in _ways(begun, day).items():
        work = begun.again()
        deed(work)
        if way in _BY_BLOCKS and work.edits == begun.edits:
            continue
        proposal = _proposal(way, work)
        after = proposal.edit.apply(plan)
        if after not in made:
            made.append(after)
            kept.append(proposal)
    return tuple(sorted(kept, key=lambda proposal: proposal.over > 0))


def _as_it_stands(plan: Plan, day: Day, wish: NewEnd | RunningLate) -> DayWork:
    """Return the day with the delay in it, and what of it is over already.

    What was running until now took as long as it really did; a day that has not begun begins later.
    """
    if isinstance(wish, NewEnd):
        if not minutes_of(day.start) < wish.end <= LATEST:
            raise PlanError("end-before-start")
        return DayWork(plan, day.id, end=wish.end)
    work = DayWork(plan, day.id, end=minutes_of(day.end))
    over = [span for span in work.times.spans if span.start < wish.now - wish.minutes]
    if over:
        work.done = frozenset(span.id for span in over)
        running = max(over[-1].blocks, key=lambda placed: placed.end, default=None)
        if running is not None:
            work.do(lasting(running.block, running.block.minutes + wish.minutes))
    else:
        start = clock(min(minutes_of(day.start) + wish.minutes, LATEST))
        work.do(with_answer(plan, ChangeHours(day.id, start, day.end, day.date)))
    return work


def _ways(begun: DayWork, day: Day) -> dict[Way, Callable[[DayWork], None]]:
    if begun.over > 0:
        return {
            "shorten": shorten,
            "drop": drop_marked,
            "both": _both,
            "fewer": _fewer,
            "another-day": move_to_later_days,
            "halfway": _halfway,
            "later": _later,
        }
    if begun.end > minutes_of(day.end):
        return {"only-hours": _nothing, "lengthen": lengthen, "breathe": breathe, "unpark": unpark}
    return {"only-hours": _nothing}


def _proposal(way: Way, work: DayWork) -> Proposal:
    day = work.times.day
    if clock(work.end) != day.end:
        work.do(with_answer(work.plan, ChangeHours(day.id, day.start, clock(work.end), day.date)))
    return Proposal(way, InOneStep(tuple(work.edits)), work.times.finish, work.over)


def _nothing(work: DayWork) -> None:
    """Leave everything as it is."""


def _both(work: DayWork) -> None:
    drop_marked(work)
    shorten(work)


def _fewer(work: DayWork) -> None:
    drop_one_more(work)
    shorten(work)


def _halfway(work: DayWork) -> None:
    work.end += _fives((work.times.finish - work.end) // 2)
    shorten(work)
    drop_marked(work)


def _later(work: DayWork) -> None:
    end, work.end = work.end, LATEST
    move_past_pins(work)
    work.end = min(LATEST, max(end, _fives(work.times.finish)))


def _fives(minutes: int) -> int:
    return -(-max(0, minutes) // 5) * 5
