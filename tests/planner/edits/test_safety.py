import pytest

from planner.edits.safety import (
    AnswerThreat,
    CheckItem,
    DropThreats,
    KeepThreats,
    PutThreat,
    RemoveThreat,
    WriteCard,
)
from planner.plan import Measure, Plan, PlanError, Safety
from planner.safety_record import CardRow, Checked, Threat
from tests.builders import a_plan

VISIT = Threat("athreataaa", "A visit", "Hosts", impact="very-high")
SPEAKER = Measure("ameasureaa", "One person speaks", who="Door")


def test_a_threat_is_added_written_and_taken_out() -> None:
    plan = PutThreat(VISIT).apply(a_plan())
    plan = PutThreat(Threat(VISIT.id, "A visit at night\x00"), "what").apply(plan)
    assert [threat.what for threat in plan.safety.threats] == ["A visit at night"]

    assert RemoveThreat(VISIT.id).apply(plan).safety.threats == ()


def test_what_is_done_about_a_threat_is_a_measure_that_stays() -> None:
    plan = AnswerThreat(VISIT.id, SPEAKER).apply(_worried())
    assert plan.safety.threats[0].measure == SPEAKER.id

    assert DropThreats().apply(plan).safety.measures == (SPEAKER,)


def test_a_threat_that_is_gone_cannot_be_answered_or_removed() -> None:
    for edit in (AnswerThreat("gone", SPEAKER), RemoveThreat("gone")):
        with pytest.raises(PlanError) as refused:
            edit.apply(a_plan())
        assert refused.value.code == "no-such-threat"


def test_very_high_impact_is_planned_for_however_unlikely() -> None:
    assert Threat("athreataaa", likelihood="very-low", impact="very-high").is_to_be_planned_for
    assert not Threat("athreataaa", likelihood="very-high", impact="high").is_to_be_planned_for


def test_threats_are_kept_by_choice_and_let_go_again() -> None:
    kept = KeepThreats(keep=True).apply(_worried())
    assert kept.safety.keep_threats
    assert KeepThreats(keep=False).apply(kept) == _worried()


def test_an_item_is_answered_with_its_words_changed_and_taken_back() -> None:
    plan = CheckItem("venue/exits", "not-yet", "Are there two ways out?").apply(a_plan())
    assert plan.safety.checked == (Checked("venue/exits", "not-yet", "Are there two ways out?"),)

    plan = CheckItem("venue/exits", "yes", "Are there two ways out?").apply(plan)
    assert [each.answer for each in plan.safety.checked] == ["yes"]
    assert CheckItem("venue/exits", None).apply(plan) == a_plan()


def test_a_row_of_the_card_is_written_in_ones_own_words_and_set_back() -> None:
    plan = WriteCard("visit", CardRow(first="The host speaks.")).apply(a_plan())
    assert plan.safety.card == {"visit": CardRow(first="The host speaks.")}

    assert WriteCard("visit", None).apply(plan) == a_plan()
    assert WriteCard("visit", CardRow()).apply(plan) == a_plan()


def _worried() -> Plan:
    return a_plan(safety=Safety(threats=(VISIT,)))
