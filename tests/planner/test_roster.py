"""Who does what, and how evenly it is shared."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from planner.checks.checker import check
from planner.plan import Block, Plan, Strand, Strands
from planner.roster import roster, stints
from planner.timetable import schedule
from tests.builders import a_block, a_day, a_plan


def led(title: str, lead: str, minutes: int = 30, **fields: str) -> Block:
    return a_block(title, minutes=minutes, lead=lead, **fields)


def a_morning(*blocks: Block) -> Plan:
    return a_plan(a_day(*blocks))


def test_each_block_that_wants_a_lead_stands_in_the_roster_with_its_hours() -> None:
    plan = a_morning(led("Welcome", "A", second="B"), a_block("Tea", kind="break"), led("Map", "B"))

    duties = roster(plan).duties

    assert [(duty.title, duty.start, duty.lead, duty.second) for duty in duties] == [
        ("Welcome", 540, "A", "B"),
        ("Map", 585, "B", ""),
    ]


def test_minutes_are_summed_for_each_role_however_it_is_spelled() -> None:
    shares = roster(a_morning(led("One", "Anna"), led("Two", " anna "), led("Three", "Bo", 20, second="Anna"))).shares

    assert [(share.role, share.leads, share.seconds, share.percent) for share in shares] == [
        ("Anna", 60, 20, 75),
        ("Bo", 20, 0, 25),
    ]


def test_what_nobody_leads_is_counted() -> None:
    assert roster(a_morning(led("One", ""), led("Two", "A"))).unled == 30


def test_a_stint_ends_with_a_rest_a_gap_or_another_lead() -> None:
    plan = a_morning(
        led("One", "A"), led("Two", "A"), a_block("Tea", kind="break"), led("Three", "A"), led("Four", "B")
    )

    assert [(role, minutes) for _, role, minutes, _ in stints(schedule(plan))] == [("A", 60), ("A", 30), ("B", 30)]
    assert roster(plan).shares[0].longest == 60


def test_strands_have_rows_of_their_own() -> None:
    strands = tuple(Strand(id=lead, title=lead, blocks=(led(f"Talk {lead}", lead),)) for lead in ("A", "B"))
    plan = a_plan(a_day(Strands(id="both", strands=strands)))

    assert [(duty.strand, duty.lead) for duty in roster(plan).duties] == [("A", "A"), ("B", "B")]


@pytest.mark.parametrize(("minutes", "even"), [(30, True), (60, True), (65, False)])
def test_shares_are_even_while_nobody_leads_twice_as_long_as_another(minutes: int, even: bool) -> None:
    assert roster(a_morning(led("One", "A", minutes), led("Two", "B", 30))).is_even is even


@given(some.lists(some.tuples(some.sampled_from(("", "A", "B", "a ")), some.integers(1, 90)), max_size=12))
def test_led_and_unled_minutes_are_all_there_are(rows: list[tuple[str, int]]) -> None:
    plan = a_morning(*(led(f"Block {at}", lead, minutes) for at, (lead, minutes) in enumerate(rows)))

    told = roster(plan)

    assert sum(share.leads for share in told.shares) + told.unled == sum(minutes for _, minutes in rows)


def test_who_leads_a_strand_leads_what_stands_in_it_unless_another_does() -> None:
    blocks = (led("Map", ""), led("Panel", "B"))
    plan = a_plan(a_day(Strands(id="rooms", strands=(Strand(id="hall", lead="A", blocks=blocks), Strand(id="yard")))))

    assert [(duty.title, duty.lead) for duty in roster(plan).duties] == [("Map", "A"), ("Panel", "B")]
    assert [finding.code for finding in check(plan) if finding.code == "no-lead"] == []
