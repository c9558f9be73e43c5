from planner.edits.silencing import Hear, Silence, is_silenced
from tests.builders import a_plan


def test_a_finding_left_as_it_is_stays_quiet_in_whatever_order_its_blocks_come() -> None:
    plan = Silence("no-lead", ("a", "b")).apply(a_plan())

    assert is_silenced(plan, "no-lead", ("b", "a"))
    assert not is_silenced(plan, "no-lead", ("a",))


def test_leaving_it_twice_changes_nothing_more() -> None:
    plan = Silence("no-break").apply(a_plan())

    assert Silence("no-break").apply(plan) is plan


def test_a_finding_can_be_heard_again() -> None:
    plan = Silence("no-lead", ("a",)).apply(a_plan())

    assert Hear("no-lead", ("a",)).apply(plan).silenced == ()
