"""The words of the day on one page."""

from msgspec import Struct


class GlanceWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands on the page beside titles, hours and questions. Braces name what is filled in."""

    titled_day: str = "{title}, day {day}"
    ends: str = "ends {hour}"
    slack: str = "If late, this goes first."
    end_text: str = "Papers counted, walls bare"
    must_key: str = "must happen"
    listed: str = "the day on one page"
