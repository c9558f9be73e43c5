"""The advice as data: what each answer weighs, and the sentence that says why."""

from msgspec import Struct

from planner.vocabulary import KeyIdeaId


class AnswerLift(Struct, frozen=True, forbid_unknown_fields=True):
    """One answer of the brief that raises one key idea, by so many points, with the sentence that says so."""

    key: str
    answer: str
    idea: KeyIdeaId
    points: int
    text: str

    @property
    def code(self) -> str:
        """The code of the reason: the question and its answer."""
        return f"{self.key}-{self.answer}"


class Rule(Struct, frozen=True, forbid_unknown_fields=True):
    """One rule of the advice; the code of the program knows what it looks at, this says what follows.

    The text may hold ``{placeholders}``, filled with figures and with the short names of answers.
    """

    code: str
    text: str = ""
    points: int = 0
    """What a lift adds to a tool or key idea, or what a caution takes from a tool."""
    at_high: int = 0
    """The points instead where the tool's scale stands at ``high``, or where even its short way leaves no room;
    0 means the same as ``points``."""
    tools: tuple[str, ...] = ()
    """The tools that the rule means, where the facts on a tool's sheet cannot tell."""


class Pull(Struct, frozen=True, forbid_unknown_fields=True):
    """Points of a tool for answers that it fits: the first, each further one, and the most they may make."""

    first: int = 0
    more: int = 0
    most: int = 0
    none: int = 0
    """What it costs a tool to fit none of the answers that were given."""


class Calm(Struct, frozen=True, forbid_unknown_fields=True):
    """Points for short and quiet tools where nobody has said what the session is for."""

    short: int = 0
    medium: int = 0
    quiet: int = 0
    """For each of exposure, disclosure and intensity that is none or low."""
    short_minutes: int = 30
    medium_minutes: int = 50


class Weights(Struct, frozen=True, forbid_unknown_fields=True):
    """The figures of the ranking. Those for tools are even: the one odd point is the tie-break."""

    idea_base: int = 0
    wish_places: tuple[int, ...] = ()
    """How much the first, second… wish counts for a key idea, in per cent."""
    base: int = 0
    outcomes: Pull = Pull()
    emerging: Pull = Pull()
    journey: Pull = Pull()
    strengths: Pull = Pull()
    intentions: tuple[int, ...] = ()
    """Points of a tool for the first, second… wish that it fits."""
    main_idea: tuple[int, ...] = ()
    """Points by the place of the tool's main key idea."""
    other_idea: tuple[int, ...] = ()
    """Points by the best place among its other key ideas."""
    calm: Calm = Calm()
    spread_free: int = 3
    """How many of the first ten may share a main key idea before each further one is set back."""
    spread_step: int = 0


class Criteria(Struct, frozen=True, forbid_unknown_fields=True):
    """Everything the recommendation weighs and says, in one language."""

    weights: Weights = Weights()
    joined_by: str = " and "
    """Stands before the last name of a list within a sentence."""
    answers: tuple[AnswerLift, ...] = ()
    lifts: tuple[Rule, ...] = ()
    cautions: tuple[Rule, ...] = ()
    exclusions: tuple[Rule, ...] = ()
    page: tuple[Rule, ...] = ()
    """Cautions for the whole page."""

    def rules(self) -> dict[str, Rule]:
        """Return every rule by its code."""
        return {rule.code: rule for rule in (*self.lifts, *self.cautions, *self.exclusions, *self.page)}
