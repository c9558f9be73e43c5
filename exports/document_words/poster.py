"""The words of the agenda for the wall."""

from msgspec import Struct


class PosterWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands on the sheets beside titles and hours. Braces name what is filled in."""

    sheet: str = "{sheet} of {sheets}"
    covered: str = "The next sheet covers this strip."
    we_end: str = "We end."
