"""What a check finds: a code with its figures, where it is, and the edit that would mend it."""

from msgspec import Struct

from planner.edits import Edit
from planner.vocabulary import FindingLevel


class Finding(Struct, frozen=True):
    """Something worth a look in a plan. It never blocks; it may carry a fix."""

    code: str
    level: FindingLevel
    where: tuple[str, ...] = ()
    """The ids of the blocks it is about; empty when it is about a day or the plan."""
    params: dict[str, str] = {}
    """Figures and titles for the words (the interface has the sentences)."""
    fix: Edit | None = None
    fix_code: str = ""
    """Names what the fix does, for its button."""
