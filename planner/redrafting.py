"""What an open plan is drafted from, and how its days and the answer about days stay one."""

from msgspec.structs import replace

from planner.brief import Brief, Hours
from planner.edits import Edit
from planner.edits.days import day_of
from planner.edits.whole import Answer, InOneStep, Rearrange
from planner.ids import NewId
from planner.plan import Day, Plan


def brief_to_draft(plan: Plan) -> Brief:
    """Return the brief that a plan is drafted from: its answers, with the plan's hours where none are answered."""
    if plan.brief.days or not plan.days:
        return plan.brief
    return replace(plan.brief, days=tuple(Hours(day.start, day.end, day.date) for day in plan.days))


def taking_over(plan: Plan, drafted: Plan) -> Rearrange:
    """Return the edit that puts a draft's days in the place of the plan's; what is parked stays parked."""
    return Rearrange(replace(drafted, parked=(*plan.parked, *drafted.parked)))


def answering_days(plan: Plan, days: tuple[Hours, ...], new_id: NewId) -> Edit:
    """Return the edit that answers which days there are; an agenda that holds nothing yet takes on their hours."""
    answer = Answer("days", days)
    if not plan.days or not days or any(day.items for day in plan.days):
        return answer
    ids = [day.id for day in plan.days]
    ids += [new_id() for _ in days[len(ids) :]]
    empty = tuple(day_of(hours, id) for hours, id in zip(days, ids, strict=False))
    return InOneStep((answer, Rearrange(replace(plan, days=empty))), merge_key=answer.merge_key)


def with_answer(plan: Plan, edit: Edit) -> Edit:
    """Return an edit of days that changes the answer about days with them, where the two said the same until now.

    Fixed hours of the brief stay with their day; where one would no longer fit, the answer stays as it is.
    Raises PlanError when the edit makes no sense.
    """
    if len(plan.brief.days) != len(plan.days) or not all(map(_says, plan.brief.days, plan.days)):
        return edit
    fixed = {day.id: hours.fixed for day, hours in zip(plan.days, plan.brief.days, strict=True)}
    answer = tuple(Hours(day.start, day.end, day.date, fixed.get(day.id, ())) for day in edit.apply(plan).days)
    if answer == plan.brief.days or any(True for hours in answer for _ in hours.complaints()):
        return edit
    return InOneStep((edit, Answer("days", answer)), merge_key=edit.merge_key)


def _says(hours: Hours, day: Day) -> bool:
    return (hours.start, hours.end, hours.date) == (day.start, day.end, day.date)
