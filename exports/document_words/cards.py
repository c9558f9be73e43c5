"""The words of the cue cards."""

from msgspec import Struct


class CardWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands on a card beside titles, hours and questions. Braces name what is filled in."""

    length: str = "{minutes} min, until"
    number: str = "{number} of {count}"
    number_of_day: str = "day {day}, {number}"
    watch_for: str = "Watch for: "
    care: str = "Care: "
    after: str = "After: {fates}."
    left: str = "{fate} “{what}”"
    see_plan: str = " See the plan."
    more: str = "More in the plan."
    """Stands on a card that has no room for all its steps."""
