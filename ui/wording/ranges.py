"""How long a block can be in words, with a warning where it is too short for the people who come."""

from planner.plan import Block, Plan
from planner.ranges import range_of
from planner.vocabulary import Gap
from ui.words import QT_TRANSLATE_NOOP, translate, translate_with


def range_words(block: Block, plan: Plan) -> tuple[str, bool]:
    """Return how long the block's tool takes with these people, and whether the block is too short for that.

    Empty where no tool says.
    """
    known = range_of(block, plan)
    if known is None:
        return "", False
    people = plan.brief.participants
    figures = {"people": people, "least": known.least, "usual": known.usual, "most": known.most}
    too_short = 0 < block.minutes < known.least
    if too_short and people is None:
        text = QT_TRANSLATE_NOOP("Ranges", "Too short: it takes {least} min at least.")
    elif too_short:
        text = QT_TRANSLATE_NOOP("Ranges", "Too short: with {people} people it takes {least} min at least.")
    elif people is None:
        text = QT_TRANSLATE_NOOP("Ranges", "Takes {least} to {most} min, {usual} usually.")
    else:
        text = QT_TRANSLATE_NOOP("Ranges", "With {people} people {least} to {most} min, {usual} usually.")
    return translate_with("Ranges", text, figures), too_short


def gap_choices() -> tuple[tuple[Gap, str], ...]:
    """Return what may become of the free minutes ahead of a pinned start, with words."""
    return (
        ("may-shrink", translate("Ranges", "May shrink when time is short")),
        ("keep", translate("Ranges", "Wanted as they are")),
    )
