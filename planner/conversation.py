"""The conversation of a key idea as a block of its own."""

from msgspec.structs import replace

from planner.brief import Brief
from planner.catalog import Duration, KeyIdea, Tool
from planner.ids import NewId
from planner.lengths import block_for_room
from planner.plan import Block


def conversation_block(idea: KeyIdea, brief: Brief, new_id: NewId, *, title: str, language: str) -> Block | None:
    """Return a block that holds an idea's conversation, or None for an idea without one.

    Its steps sum to its minutes, which are as many as it takes in this room (interpretation counted). What is said
    of care is among the private notes, since the block runs no tool that could say it.
    """
    talk = idea.conversation
    if talk is None:
        return None
    # A tool that nobody keeps: the room stretches it as it does any other.
    tool = Tool(
        title=title,
        public_title=talk.public_title,
        language=language,
        kind="reflection",
        purpose="reflection",
        time=Duration(talk.minutes, talk.minutes, talk.minutes),
        steps=talk.steps,
    )
    block = block_for_room(tool, brief, new_id)
    return replace(block, tool=None, private_notes=talk.care.strip())
