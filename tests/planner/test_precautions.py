from typing import Any

import pytest

from planner.brief import Brief
from planner.precautions import TurnPrecaution, called_for, holds
from planner.vocabulary import PRECAUTIONS
from tests.builders import a_plan


@pytest.mark.parametrize(
    ("answers", "called"),
    [
        ({}, True),
        ({"exposure": "high"}, True),
        ({"exposure": "medium"}, False),
        ({"exposure": "low"}, False),
        ({"exposure": "low", "surveillance": "high"}, True),
    ],
)
def test_high_or_unknown_exposure_calls_for_precautions(answers: dict[str, Any], called: bool) -> None:
    assert called_for(Brief(**answers)) is called
    assert all(holds(a_plan(brief=Brief(**answers)), each) is called for each in PRECAUTIONS)


def test_each_can_be_turned_off_for_a_plan_and_on_again() -> None:
    plan = a_plan(brief=Brief(exposure="high"))

    off = TurnPrecaution("no-recents", on=False).apply(plan)
    assert not holds(off, "no-recents")
    assert holds(off, "neutral-calendar")
    assert TurnPrecaution("no-recents", on=True).apply(off) == plan


def test_what_was_turned_by_hand_outlives_a_changed_answer() -> None:
    plan = TurnPrecaution("neutral-calendar", on=True).apply(a_plan(brief=Brief(exposure="low")))

    assert holds(plan, "neutral-calendar")
    assert not holds(plan, "no-recents")
    assert not holds(TurnPrecaution("neutral-calendar", on=None).apply(plan), "neutral-calendar")
