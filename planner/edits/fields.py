"""Edits that change one field of one block."""

from msgspec import Struct
from msgspec.structs import replace

from planner.catalog import Material, Step
from planner.clock import minutes_of
from planner.edits import MergeKey
from planner.edits.places import with_block, with_day
from planner.plan import Block, Item, Plan, PlanError, Strands
from planner.text import fit, fit_line
from planner.usual import usual
from planner.vocabulary import Form, Gap, Keep, Kind, Purpose


class _BlockEdit(Struct, frozen=True):
    """An edit of one field of the block with an id; typing into the same field counts as one step."""

    id: str

    def apply(self, plan: Plan) -> Plan:
        return with_block(plan, self.id, self.changed)

    @property
    def merge_key(self) -> MergeKey:
        return (type(self).__name__, self.id)

    def changed(self, block: Block) -> Block:
        return block


class Retitle(_BlockEdit, frozen=True):
    """Give the block another title."""

    title: str

    def changed(self, block: Block) -> Block:
        return replace(block, title=fit_line(self.title))


class Retime(_BlockEdit, frozen=True):
    """Give the block another length in minutes."""

    minutes: int

    def changed(self, block: Block) -> Block:
        return block.lasting(self.minutes)


class Pin(_BlockEdit, frozen=True):
    """Pin the start to an hour (``"14:00"``), or let it follow on again (None)."""

    start: str | None

    def apply(self, plan: Plan) -> Plan:
        if self.start is not None:
            try:
                minutes_of(self.start)
            except ValueError:
                raise PlanError("not-an-hour", value=self.start) from None
        return _with_item(plan, self.id, start=self.start)


class RuleGap(_BlockEdit, frozen=True):
    """Say whether free minutes ahead of a pinned start are wanted as they are, or may shrink."""

    gap: Gap

    def apply(self, plan: Plan) -> Plan:
        return _with_item(plan, self.id, gap=self.gap)


class ChangeKind(_BlockEdit, frozen=True):
    """Make it a block of another kind. Without a tool, a purpose and form that were usual become those of the new."""

    kind: Kind

    def changed(self, block: Block) -> Block:
        purpose, form = block.purpose, block.form
        if block.tool is None:
            before, after = usual(block.kind), usual(self.kind)
            purpose = after[0] if purpose == before[0] else purpose
            form = after[1] if form == before[1] else form
        return replace(block, kind=self.kind, purpose=purpose, form=form)


class ChangePurpose(_BlockEdit, frozen=True):
    """Give the block another purpose."""

    purpose: Purpose

    def changed(self, block: Block) -> Block:
        return replace(block, purpose=self.purpose)


class ChangeForm(_BlockEdit, frozen=True):
    """Give the block another group form."""

    form: Form

    def changed(self, block: Block) -> Block:
        return replace(block, form=self.form)


class Mark(_BlockEdit, frozen=True):
    """Mark the block as one that must happen, is optional, or is cut first."""

    keep: Keep

    def changed(self, block: Block) -> Block:
        return replace(block, keep=self.keep)


class AssignLead(_BlockEdit, frozen=True):
    """Say which role leads the block."""

    lead: str

    def changed(self, block: Block) -> Block:
        return replace(block, lead=fit_line(self.lead))


class AssignSecond(_BlockEdit, frozen=True):
    """Say which role stands beside the lead."""

    second: str

    def changed(self, block: Block) -> Block:
        return replace(block, second=fit_line(self.second))


class ChangeSteps(_BlockEdit, frozen=True):
    """Give the block other steps."""

    steps: tuple[Step, ...]

    def changed(self, block: Block) -> Block:
        return replace(block, steps=tuple(_fit_step(step) for step in self.steps))


class ChangeMaterials(_BlockEdit, frozen=True):
    """Give the block other materials."""

    materials: tuple[Material, ...]

    def changed(self, block: Block) -> Block:
        return replace(block, materials=tuple(fit_material(material) for material in self.materials))


class PrintHandout(_BlockEdit, frozen=True):
    """Print the handout of the block's tool with this plan, or leave it out."""

    handout: bool

    def changed(self, block: Block) -> Block:
        return replace(block, handout=self.handout)


class WritePublicTitle(_BlockEdit, frozen=True):
    """Write the title that others read, in one language; empty text takes it away."""

    language: str
    text: str

    def changed(self, block: Block) -> Block:
        return replace(block, public_title=_written(block.public_title, self.language, fit_line(self.text)))


class WritePublicNotes(_BlockEdit, frozen=True):
    """Write the notes that others read, in one language; empty text takes them away."""

    language: str
    text: str

    def changed(self, block: Block) -> Block:
        return replace(block, public_notes=_written(block.public_notes, self.language, fit(self.text)))


class WritePrivateNotes(_BlockEdit, frozen=True):
    """Write the notes that only the facilitator's plan carries."""

    text: str

    def changed(self, block: Block) -> Block:
        return replace(block, private_notes=fit(self.text))


def _with_item(plan: Plan, id: str, **fields: str | None) -> Plan:
    """Return the plan with fields of one block or parallel group changed; raises PlanError when there is none."""

    def of_group(item: Item) -> Item:
        return replace(item, **fields) if item.id == id and isinstance(item, Strands) else item

    for day in plan.days:
        if any(item.id == id and isinstance(item, Strands) for item in day.items):
            return with_day(plan, day.id, lambda day: replace(day, items=tuple(map(of_group, day.items))))
    return with_block(plan, id, lambda block: replace(block, **fields))


def _written(texts: dict[str, str], language: str, text: str) -> dict[str, str]:
    written = {**texts, language: text}
    return {key: value for key, value in written.items() if value}


def _fit_step(step: Step) -> Step:
    return replace(step, do=fit(step.do), say=fit(step.say), watch_for=fit(step.watch_for))


def fit_material(material: Material) -> Material:
    """Return a material with its words cut to what a plan may hold."""
    return replace(material, item=fit_line(material.item), instead=fit_line(material.instead))
