"""A block of another kind: what was usual for the old kind becomes what is usual for the new one."""

from msgspec.structs import replace

from planner.edits.fields import ChangeKind
from planner.plan import Block
from planner.typed_block import Typed, block_as_typed
from tests.builders import a_day, a_plan, a_tool


def made(block: Block) -> tuple[str, str, str]:
    tool = a_tool("map")
    plan = a_plan(a_day(block), tools={tool.id: tool})
    after = next(iter(ChangeKind(block.id, "evaluation").apply(plan).blocks()))
    return after.kind, after.purpose, after.form


TYPED = block_as_typed(Typed("What helped, and what to change"), "custom", lambda: "typed")


def test_a_typed_block_takes_the_usual_purpose_and_form_of_its_new_kind() -> None:
    assert made(TYPED) == ("evaluation", "reflection", "alone")


def test_what_somebody_chose_stays() -> None:
    assert made(replace(TYPED, purpose="care", form="pairs")) == ("evaluation", "care", "pairs")


def test_what_a_tool_is_for_stays() -> None:
    assert made(replace(TYPED, tool="map")) == ("evaluation", TYPED.purpose, TYPED.form)
