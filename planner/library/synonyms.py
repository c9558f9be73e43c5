"""Words that mean much the same to somebody who searches."""

from msgspec import Struct


class Synonyms(Struct, frozen=True, forbid_unknown_fields=True):
    """Groups of words, or of a few words together; whoever types one of a group finds what says another."""

    alike: tuple[tuple[str, ...], ...] = ()
