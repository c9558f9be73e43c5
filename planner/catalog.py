"""What the app knows about methods: tools, key ideas and guiding questions, in one language."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from msgspec import Meta, Struct

from planner.catalog_parts import Growth as Growth
from planner.catalog_parts import Source as Source
from planner.catalog_parts import Step as Step
from planner.criteria import Criteria
from planner.drafting_words import DraftingWords
from planner.library.synonyms import Synonyms
from planner.safety_content import Checklist, SafetyContent
from planner.vocabulary import (
    After,
    Basis,
    Company,
    Each,
    Emerging,
    Energy,
    Experience,
    Form,
    Intention,
    Journey,
    KeyIdeaId,
    Kind,
    Level,
    Need,
    Outcome,
    Purpose,
    Setting,
    Settled,
    Strength,
)


class Duration(Struct, frozen=True, forbid_unknown_fields=True):
    """How long a tool takes, in minutes, and whether that was published or estimated by us."""

    min: int = 0
    usual: int = 0
    max: int = 0
    basis: Basis = "estimated"


class GroupFit(Struct, frozen=True, forbid_unknown_fields=True):
    """For how many people a tool works, its main form, and how many sit in one small group."""

    min: int = 1
    max: int = 500
    form: Form = "plenary"
    per_group: int = 4


class Scales(Struct, frozen=True, forbid_unknown_fields=True):
    """What a tool asks of a person, in four levels each; CONTENT.md defines them."""

    exposure: Level = "none"
    disclosure: Level = "none"
    intensity: Level = "none"
    movement: Level = "none"
    touch: Level = "none"
    reading: Level = "none"
    writing: Level = "none"


SCALES: tuple[str, ...] = Scales.__struct_fields__


class Fits(Struct, frozen=True, forbid_unknown_fields=True):
    """The answers of a brief that speak for a tool."""

    journey: tuple[Journey, ...] = ()
    emerging: tuple[Emerging, ...] = ()
    intentions: tuple[Intention, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    strengths: tuple[Strength, ...] = ()


class Material(Struct, frozen=True, forbid_unknown_fields=True):
    """A thing that is needed: so many for each group, person or room, and what serves instead."""

    item: str
    each: Each = "room"
    quantity: int = 1
    instead: str = ""
    spare: Annotated[int, Meta(ge=0, le=100)] = 0
    """How many to bring above the count, in per cent of it: for those who come unannounced, and for mistakes."""


class Variation(Struct, frozen=True, forbid_unknown_fields=True):
    """Another way to run a tool, with its length in minutes."""

    name: str
    minutes: int
    change: str


class Leaving(Struct, frozen=True, forbid_unknown_fields=True):
    """What stays after a tool, how sensitive it is, and what becomes of it."""

    what: str
    sensitive: Literal["low", "medium", "high"] = "low"
    after: After = "keep"


class Trouble(Struct, frozen=True, forbid_unknown_fields=True, rename={"if_": "if"}):
    """Something that really happens in the room, and what to do then."""

    if_: str
    then: str


class Term(Struct, frozen=True, forbid_unknown_fields=True):
    """A word that an interpreter wants to hear about before the day."""

    term: str
    means: str


class Cell(Struct, frozen=True, forbid_unknown_fields=True):
    """One field of a handout's drawing: a heading and a line under it."""

    title: str = ""
    text: str = ""


class HandoutPart(Struct, frozen=True, forbid_unknown_fields=True):
    """One part of a handout, by the forms that CONTENT.md names."""

    form: Literal["grid", "columns", "lines", "draw", "read", "tick", "rings", "wedges", "path"]
    title: str = ""
    text: str = ""
    cells: tuple[Cell, ...] = ()
    lines: int = 0


class Handout(Struct, frozen=True, forbid_unknown_fields=True):
    """A sheet for people's hands: one big question, one task, room to write and draw."""

    question: str
    task: str = ""
    parts: tuple[HandoutPart, ...] = ()


class Tool(Struct, frozen=True, forbid_unknown_fields=True, rename={"pass_": "pass"}):
    """A method with everything needed to run it; frame activities (openings, breaks, closings) are tools too."""

    title: str
    id: str = ""
    language: str = "en"
    untranslated: tuple[str, ...] = ()
    public_title: str = ""
    also_known_as: tuple[str, ...] = ()
    kind: Kind = "tool"
    key_ideas: tuple[KeyIdeaId, ...] = ()
    purpose: Purpose = "exploration"
    in_one_line: str = ""
    why: str = ""
    when_not: str = ""
    fits: Fits = Fits()
    settings: tuple[Setting, ...] = ()
    time: Duration = Duration()
    group: GroupFit = GroupFit()
    level: Experience = "new"
    needs: tuple[Need, ...] = ()
    not_with: tuple[Company, ...] = ()
    settles: tuple[Settled, ...] = ()
    """What a session owes people whatever it is about, and has with this tool: how they get home."""
    energy: Energy = "medium"
    scales: Scales = Scales()
    materials: tuple[Material, ...] = ()
    prepare: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    debrief: tuple[str, ...] = ()
    variations: tuple[Variation, ...] = ()
    adaptations: dict[str, str] = {}
    pass_: str = ""
    leaves: tuple[Leaving, ...] = ()
    trouble: tuple[Trouble, ...] = ()
    care: str = ""
    terms: tuple[Term, ...] = ()
    shorter: str = ""
    calmer: str = ""
    safer: str = ""
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    handout: Handout | None = None
    handout_in: dict[str, Handout] = {}
    """The handout in other languages, by tag; only those of which every word is translated."""
    source: tuple[Source, ...] = ()

    @property
    def is_protection_step(self) -> bool:
        """Whether collective protection is among its key ideas."""
        return "collective-protection" in self.key_ideas


class Point(Struct, frozen=True, forbid_unknown_fields=True, rename={"from_": "from"}):
    """A concept, pitfall or question of a key idea, and whether it stands on JASS's page or is ours."""

    text: str
    from_: Literal["page", "ours"]


class Conversation(Struct, frozen=True, forbid_unknown_fields=True):
    """A facilitated discussion beyond the tools: what others read of it, its care, and its prompts as steps."""

    public_title: str
    steps: tuple[Step, ...]
    care: str = ""

    @property
    def minutes(self) -> int:
        """How long its steps take together."""
        return sum(step.minutes for step in self.steps)


class Reading(Struct, frozen=True, forbid_unknown_fields=True):
    """Something to read further."""

    name: str
    link: str = ""
    note: str = ""


class KeyIdea(Struct, frozen=True, forbid_unknown_fields=True):
    """One of the six key ideas of the cycle, in full."""

    title: str
    short: str
    in_one_line: str
    about: tuple[str, ...]
    why: tuple[str, ...]
    concepts: tuple[Point, ...]
    pitfalls: tuple[Point, ...]
    questions: tuple[Point, ...]
    id: str = ""
    also_known_as: tuple[str, ...] = ()
    starters: tuple[str, ...] = ()
    conversation: Conversation | None = None
    reading: tuple[Reading, ...] = ()
    source: tuple[Source, ...] = ()


class Choice(Struct, frozen=True, forbid_unknown_fields=True):
    """One answer that can be chosen: words for its chip, and a short name for reasons."""

    id: str
    say: str
    short: str = ""
    more: str = ""


class QuestionGroup(Struct, frozen=True, forbid_unknown_fields=True):
    """A section of the questions page."""

    id: str
    title: str
    about: str = ""


class Question(Struct, frozen=True, forbid_unknown_fields=True):
    """A guiding question: a key of the brief, how it is asked and why."""

    id: str
    group: str
    label: str
    ask: str
    control: Literal["one", "many", "ordered", "number", "people", "days", "text", "languages"]
    why: str = ""
    open: bool = False
    unknown: str = ""
    choices: tuple[Choice, ...] = ()


class Questions(Struct, frozen=True, forbid_unknown_fields=True):
    """All guiding questions in the order in which they stand on the page."""

    groups: tuple[QuestionGroup, ...]
    questions: tuple[Question, ...]


class Catalog(Struct, frozen=True):
    """Everything the framework offers, in one language: questions, key ideas, tools and frame activities."""

    language: str
    questions: Questions
    key_ideas: Mapping[str, KeyIdea]
    tools: Mapping[str, Tool]
    """Tools and frame activities by id; a frame is a tool whose kind is not ``tool``."""
    criteria: Criteria = Criteria()
    """What the advice weighs and says."""
    drafting: DraftingWords = DraftingWords()
    """What a draft says, and which frame activities fill which place."""
    synonyms: Synonyms = Synonyms()
    """Words that a search takes for one another."""
    checklists: Mapping[str, Checklist] = {}
    """What to have thought of, area by area, in the order in which it comes up."""
    safety: SafetyContent = SafetyContent()
    """Parts of protection, and measures that can become blocks."""

    def methods(self) -> Iterator[Tool]:
        """Yield the tools proper, without frame activities."""
        return (tool for tool in self.tools.values() if tool.kind == "tool")

    def frames(self, *kinds: Kind) -> Iterator[Tool]:
        """Yield the frame activities, of these kinds where any are named."""
        return (tool for tool in self.tools.values() if tool.kind != "tool" and (not kinds or tool.kind in kinds))
