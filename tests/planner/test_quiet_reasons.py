import pytest

from planner.plan import PlanError
from planner.quiet_reasons import SayReasonsAgain, SetReasonAside, quiet_code, still_said
from planner.recommendation import Reason
from tests.builders import a_plan

WISH = Reason("fits-intentions", ("intentions",), "It serves your wish.")
RISK = Reason("protection-unknown", ("exposure", "intentions"), "Nothing is said about risk.")


def test_a_reason_that_is_set_aside_is_kept_by_its_code_alone() -> None:
    plan = SetReasonAside("red-lines", WISH).apply(a_plan())

    assert [silenced.code for silenced in plan.silenced] == [quiet_code("red-lines", WISH)]
    assert WISH.text not in repr(plan.silenced)


def test_it_is_told_of_other_tools_all_the_same() -> None:
    quiet = {quiet_code("red-lines", WISH)}

    assert still_said("red-lines", (WISH, RISK), quiet) == (RISK,)
    assert still_said("red-lines-again", (WISH,), quiet) == (WISH,)


def test_what_rests_on_question_four_is_never_kept() -> None:
    with pytest.raises(PlanError, match="rests-on-risk"):
        SetReasonAside("red-lines", RISK).apply(a_plan())


def test_setting_aside_twice_changes_nothing() -> None:
    once = SetReasonAside("red-lines", WISH).apply(a_plan())

    assert SetReasonAside("red-lines", WISH).apply(once) is once


def test_the_reasons_for_one_tool_are_said_again_and_findings_stay_silenced() -> None:
    from planner.edits.silencing import Silence

    plan = Silence("no-lead").apply(SetReasonAside("red-lines", WISH).apply(a_plan()))
    both = SetReasonAside("but-why", WISH).apply(plan)

    again = SayReasonsAgain("red-lines").apply(both)

    assert [silenced.code for silenced in again.silenced] == ["no-lead", quiet_code("but-why", WISH)]
