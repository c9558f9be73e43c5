"""What a plan holds about safety: who was asked, the decision, threats worked on, measures, check-lists, card."""

from typing import Annotated

from msgspec import Meta, Struct

from planner.brief import Date, Text
from planner.ids import ID_PATTERN
from planner.vocabulary import Answered, Decision, Due, Grade, Precaution, ProtectionArea

Id = Annotated[str, Meta(pattern=ID_PATTERN)]
MOST_ROWS = 500
"""So many threats, measures or answers a plan holds at most."""


class Measure(Struct, frozen=True, forbid_unknown_fields=True):
    """Something the group does for its safety: what, when, and which role holds it."""

    id: Id
    what: Text = ""
    when: Text = ""
    who: Text = ""
    block: str | None = None
    offer: Annotated[str, Meta(max_length=60)] = ""
    """The offer of the safety page that it was made from; empty when it was typed."""


class Threat(Struct, frozen=True, forbid_unknown_fields=True):
    """Something that could happen, to whom, and what stands for and against it. Names roles, never people.

    Likelihood and impact stand side by side and are never multiplied.
    """

    id: Id
    what: Text = ""
    whom: Text = ""
    area: ProtectionArea | None = None
    inside: bool = False
    """It could come from inside the room."""
    likelihood: Grade | None = None
    impact: Grade | None = None
    vulnerabilities: Text = ""
    capacities: Text = ""
    measure: str | None = None
    """The measure that answers it; measures stay when threats are dropped."""

    @property
    def is_to_be_planned_for(self) -> bool:
        """Whether it is planned for whatever its likelihood: its impact would be very high."""
        return self.impact == "very-high"


class Checked(Struct, frozen=True, forbid_unknown_fields=True):
    """One item of a check-list with its answer; it carries the item's words, so that the plan is whole by itself."""

    item: Annotated[str, Meta(pattern=r"^[a-z0-9-]{1,60}/[a-z0-9-]{1,60}\Z")]
    """The list and the item in it: ``venue/two-ways-out``."""
    answer: Answered
    text: Text = ""
    by: Due = "ahead"
    """By when it wants an answer."""


class CardRow(Struct, frozen=True, forbid_unknown_fields=True):
    """One row of the contingency card in a plan's own words."""

    first: Text = ""
    then: Text = ""
    """At most three short lines."""
    hidden: bool = False


class Safety(Struct, frozen=True, forbid_unknown_fields=True):
    """What was decided about going ahead, with the harm of meeting beside the harm of not meeting."""

    asked: Text = ""
    decision: Decision = ""
    harm_of_meeting: Text = ""
    harm_of_not_meeting: Text = ""
    changes: Text = ""
    review: Date | None = None
    """The day on which all this is looked at again."""
    measures: Annotated[tuple[Measure, ...], Meta(max_length=MOST_ROWS)] = ()
    threats: Annotated[tuple[Threat, ...], Meta(max_length=MOST_ROWS)] = ()
    """Worked on while the plan is open. See ``as_kept``: a file holds them only when that is wanted and sealed."""
    keep_threats: bool = False
    """Keep the threats in the file, as far as it is a protected one."""
    checked: Annotated[tuple[Checked, ...], Meta(max_length=MOST_ROWS)] = ()
    card: dict[Annotated[str, Meta(max_length=60)], CardRow] = {}
    """The rows of the contingency card that were changed, by id."""
    precautions: dict[Precaution, bool] = {}
    """Precautions that were turned on or off by hand in this plan."""
