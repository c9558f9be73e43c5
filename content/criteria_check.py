"""What the types cannot say of the advice's criteria: answers and tools that do not exist."""

from collections.abc import Container, Iterator
from typing import get_args

from planner import vocabulary
from planner.criteria import Criteria

ANSWERS: dict[str, tuple[str, ...]] = {
    "journey": get_args(vocabulary.Journey),
    "emerging": get_args(vocabulary.Emerging),
    "intentions": get_args(vocabulary.Intention),
    "outcomes": get_args(vocabulary.Outcome),
    "strengths": get_args(vocabulary.Strength),
    "distress": get_args(vocabulary.Degree),
}
"""The questions whose answers may raise a key idea, and those answers."""


def criteria_complaints(criteria: Criteria, tools: Container[str]) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield what names nothing that exists: the key of the file, the code of the fault, and its parameters."""
    for lift in criteria.answers:
        choices = ANSWERS.get(lift.key, ())
        if lift.answer not in choices:
            value = f"{lift.key}: {lift.answer}"[:60]
            yield "answers", "not-a-choice", {"value": value, "choices": ", ".join(choices or ANSWERS), "near": ""}
    for section in ("lifts", "cautions", "exclusions", "page"):
        for rule in getattr(criteria, section):
            for id in rule.tools:
                if id not in tools:
                    yield section, "no-such-tool", {"id": id[:60]}
            if not rule.text.strip():
                yield section, "empty-text", {"code": rule.code}
