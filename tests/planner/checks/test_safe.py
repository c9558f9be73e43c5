import pytest

from planner.brief import Brief
from planner.catalog import Scales
from planner.checks.checker import check
from planner.plan import Plan, Safety
from planner.precautions import TurnPrecaution
from planner.safety_record import Checked
from planner.vocabulary import Degree
from tests.builders import a_block, a_day, a_plan, a_tool


@pytest.mark.parametrize(("exposure", "level"), [("high", "hint"), (None, "hint"), ("low", None), ("medium", None)])
def test_what_shows_people_is_one_finding_however_much_of_it_there_is(exposure: Degree | None, level: str) -> None:
    found = [each for each in check(_exposing(exposure)) if each.code == "exposing-tools"]

    assert [each.level for each in found] == ([level] if level else [])
    assert all(each.params["count"] == "2" for each in found)


def test_it_stays_quiet_where_the_precaution_was_turned_off() -> None:
    plan = TurnPrecaution("warn-exposing", on=False).apply(_exposing("high"))

    assert "exposing-tools" not in [each.code for each in check(plan)]


def test_a_name_where_a_role_would_do_is_a_hint() -> None:
    day = a_day(a_block("Talk", lead="Zeynep"), a_block("Tea", lead="Host"))

    found = [each for each in check(a_plan(day, brief=Brief(exposure="high"))) if each.code == "names-typed"]

    assert [(each.level, each.params["title"]) for each in found] == [("hint", "Talk")]


def test_questions_answered_with_no_or_not_yet_are_one_hint() -> None:
    checked = (
        Checked("venue/a", "not-yet", "Two ways out?"),
        Checked("venue/b", "no", "Quiet?"),
        Checked("venue/c", "yes", "Yours?"),
    )
    plan = a_plan(a_day(a_block()), safety=Safety(checked=checked))

    assert [each.params["count"] for each in check(plan) if each.code == "open-checks"] == ["2"]


def _exposing(exposure: Degree | None) -> Plan:
    tool = a_tool("street", scales=Scales(exposure="high"))
    blocks = (
        a_block("Theatre", kind="tool", tool="street"),
        a_block("March", kind="tool", tool="street"),
    )
    brief = Brief(exposure=exposure, surveillance="low", backlash="unlikely")
    return a_plan(a_day(*blocks), tools={"street": tool}, brief=brief)
