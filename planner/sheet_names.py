"""The words by which a thing is known for a sheet for the wall, a slip, or a print, in the languages of sheets."""

from msgspec import Struct

from planner.catalog import Material


class SheetNames(Struct, frozen=True):
    """Parts of names of things, in small letters, in one language."""

    wall: tuple[str, ...]
    """A sheet for the wall."""
    not_wall: tuple[str, ...]
    """Not one, although a word for the wall stands in the name too."""
    large: tuple[str, ...]
    """Too large for people's hands."""
    printed: str
    slip: str
    sheet: str


ENGLISH = SheetNames(
    wall=("flipchart", "large sheet", "big sheet", "long sheet", "large paper", "sheet"),
    not_wall=(
        *("printed", "half sheet", "small sheet", "loose sheet", "cover", "sheet of paper", "own sheets", "cloth"),
        *("signs", "cards", "drawn person", "sheet with rings", "beginnings", "bucket", "private"),
    ),
    large=("large", "long", "big", "flipchart"),
    printed="printed",
    slip="slip",
    sheet="sheet",
)
SPANISH = SheetNames(
    wall=("rotafolio", "papelógrafo", "pliego", "hoja grande", "papel grande"),
    not_wall=("impres", "medio pliego", "tarjetas"),
    large=("grande", "pliego", "rotafolio", "papelógrafo"),
    printed="impres",
    slip="papeleta",
    sheet="hoja",
)
NAMES = (ENGLISH, SPANISH)
"""A name is looked up in every language: a plan may hold sheets of several, and what somebody typed."""


def is_for_the_wall(thing: Material) -> bool:
    """Whether a thing is a large sheet for the wall."""
    name = thing.item.casefold()
    walls = any(word in name for names in NAMES for word in names.wall)
    return walls and not any(word in name for names in NAMES for word in names.not_wall)


def is_slip(thing: Material) -> bool:
    """Whether a thing is a slip to write on."""
    return any(names.slip in thing.item.casefold() for names in NAMES)


def handed_rank(thing: Material) -> int | None:
    """Return how likely a thing is a handout: 0 what is called printed, 1 a slip, 2 a sheet; None for all else.

    What is too large for hands is one only where it is called printed.
    """
    name = thing.item.casefold()
    if any(names.printed in name for names in NAMES):
        return 0
    if any(word in name for names in NAMES for word in names.large):
        return None
    if is_slip(thing):
        return 1
    return 2 if any(names.sheet in name for names in NAMES) else None
