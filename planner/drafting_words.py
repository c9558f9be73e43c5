"""The words of a draft as data: frame activities by their role, what to write when there is none, and reasons."""

from msgspec import Struct

from planner.vocabulary import Form, Kind, Purpose


class FrameRole(Struct, frozen=True, forbid_unknown_fields=True):
    """A place in a day that a frame activity fills: which ones serve, and a plain block for when none does.

    The words may hold ``{day}``, the number of the day, and ``{before}``, that of the day before.
    """

    id: str
    kind: Kind
    purpose: Purpose = "logistics"
    form: Form = "plenary"
    frames: tuple[str, ...] = ()
    """Frame activities that serve, the most fitting first."""
    any_of_kind: bool = False
    """Whether any other frame activity of the kind serves too, when none of these can be had."""
    own_title: bool = False
    """Whether the block is called by these words even where a frame activity fills it."""
    title: str = ""
    again: str = ""
    """The title from the second day on, so that none stands twice in a plan."""
    public_title: str = ""
    do: str = ""
    say: str = ""


class DraftReason(Struct, frozen=True, forbid_unknown_fields=True):
    """Why a block stands where it does; the text may hold ``{placeholders}`` for figures."""

    code: str
    text: str


class DraftingWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Everything a draft says that stands on no tool's sheet, in one language."""

    roles: tuple[FrameRole, ...] = ()
    reasons: tuple[DraftReason, ...] = ()
    food_words: tuple[str, ...] = ()
    """Words that are kept away from people who fast."""
    meal_words: tuple[str, ...] = ()
    """Words by which a fixed hour is known to be the meal."""
