"""A caution on everything is a caution on nothing: what we draft and ship ourselves leaves nothing to warn of."""

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from msgspec.structs import replace

from planner import vocabulary as words
from planner.brief import Brief
from planner.checks.checker import check
from planner.people import facilitators_for
from tests.planner.drafting.rooms import drafted
from tests.planner.drafting.test_any_brief import a_sensible_brief

FEW_HINTS, MORE_A_DAY = 6, 2
"""So many ideas beside a draft of one day, and for each day more, are read; the middle draft has one or none."""


@some.composite
def a_telling_brief(draw: some.DrawFn) -> Brief:
    """Draw a brief that is sensible, and says more of the people and the room."""
    brief = draw(a_sensible_brief())
    assert brief.participants is not None

    def one(of: object) -> object:
        return draw(some.sampled_from((None, *get_args(of))))

    def some_of(of: object) -> object:
        return tuple(draw(some.lists(some.sampled_from(get_args(of)), max_size=2, unique=True)))

    answers = {
        "journey": one(words.Journey),
        "experience": one(words.Experience),
        "materials": one(words.Equipment),
        "literacy": one(words.Literacy),
        "trust": one(words.Trust),
        "access": some_of(words.Access),
        "room": some_of(words.Room),
        "emerging": some_of(words.Emerging),
        "facilitators": facilitators_for(brief.participants.high) + draw(some.integers(0, 1)),
    }
    return replace(brief, **answers)


def left_calm(brief: Brief) -> None:
    findings = check(drafted(brief).plan)

    assert [(finding.code, finding.params) for finding in findings if finding.level != "hint"] == []
    few = FEW_HINTS + MORE_A_DAY * max(0, len(brief.days) - 1)
    assert len(findings) <= few, [finding.code for finding in findings]


@settings(max_examples=30)
@given(a_telling_brief())
def test_a_draft_leaves_nothing_to_warn_of_and_few_hints(brief: Brief) -> None:
    left_calm(brief)


@pytest.mark.benchmark_only
@settings(max_examples=200)
@given(a_telling_brief())
def test_two_hundred_drafts_leave_nothing_to_warn_of(brief: Brief) -> None:
    left_calm(brief)
