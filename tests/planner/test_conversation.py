"""The conversation of a key idea as a block of its own."""

import pytest

from planner.conversation import conversation_block
from planner.plan import Block
from planner.vocabulary import KEY_IDEAS
from tests.builders import a_brief
from tests.ui.benches import the_catalog


def a_conversation(id: str, **answers: object) -> Block:
    made = conversation_block(
        the_catalog().key_ideas[id], a_brief(**answers), lambda: "abcdefghij", title="Beyond the tool", language="en"
    )
    assert made is not None
    return made


@pytest.mark.parametrize("id", KEY_IDEAS)
def test_every_key_idea_has_a_conversation_whose_steps_sum_to_its_minutes(id: str) -> None:
    block = a_conversation(id)
    assert block.minutes == sum(step.minutes for step in block.steps) == 50
    assert len(block.steps) >= 6
    assert all(step.do and step.say for step in block.steps)
    assert sum(step.cut == "first" for step in block.steps) == 1


@pytest.mark.parametrize("id", KEY_IDEAS)
def test_it_is_a_block_of_its_own_with_a_title_for_others_and_its_care_for_those_who_lead(id: str) -> None:
    block = a_conversation(id)
    assert (block.kind, block.tool) == ("reflection", None)
    assert block.public_title["en"]
    assert block.private_notes


def test_interpretation_lengthens_it_as_it_does_a_tool() -> None:
    block = a_conversation("inside-outside", interpretation="consecutive")
    assert block.minutes == sum(step.minutes for step in block.steps) > 70
