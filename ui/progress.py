"""How far each step of the road is, for the dots in the rail."""

from planner.plan import Plan
from ui.widgets.rail import Progress

_OPEN_FIRST = ("journey", "emerging", "intentions", "outcomes", "participants", "days")


def progress_of(plan: Plan) -> dict[str, Progress]:
    """Return how far the steps are: untouched, half, done. No step is ever required."""
    answers = sum(plan.brief.answered(key) for key in _OPEN_FIRST)
    placed = any(True for _ in plan.blocks())
    within = all(day.items for day in plan.days) and bool(plan.days)
    safety = plan.safety
    return {
        "questions": _of(answers, len(_OPEN_FIRST)),
        "ideas": Progress.DONE if placed and plan.tools else Progress.HALF if plan.picks else Progress.UNTOUCHED,
        "agenda": Progress.DONE if within else Progress.HALF if placed else Progress.UNTOUCHED,
        "safety": _of(
            sum(bool(part) for part in (plan.brief.consulted, safety.decision, safety.harm_of_not_meeting)), 3
        ),
    }


def _of(count: int, most: int) -> Progress:
    if count == 0:
        return Progress.UNTOUCHED
    return Progress.DONE if count >= most else Progress.HALF
