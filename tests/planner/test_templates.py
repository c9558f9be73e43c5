"""Templates: nothing of one group stays in them, and a plan made from one keeps to the new hours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.brief import QUESTION_FOUR, Brief, FixedHour, Hours
from planner.ids import derived_ids
from planner.plan import Measure, Plan, Safety, Silenced, Snapshot, Strand, Strands
from planner.storage.plan_file import decode, encode
from planner.templates import OWN_ANSWERS, Stripped, as_template, from_template, one_day
from tests.builders import a_block, a_brief, a_day, a_plan, a_tool

RISKY = a_brief(
    title="CANARY brief",
    backlash="happening",
    exposure="high",
    surveillance="high",
    distress="high",
    venue="private-home",
    consulted="not-yet",
    support=("care-person",),
    reporting="names-or-photos",
    trust="strained",
    days=(Hours("18:00", "20:00", "2027-03-08", (FixedHour("19:00", 10, "CANARY prayer"),)),),
)


def a_private_plan() -> Plan:
    block = a_block("Welcome", lead="CANARY Ana", second="CANARY Bo", private_notes="CANARY", start="18:10")
    strand = Strand(id="strand", title="Drivers", lead="CANARY Ana", space="CANARY hall", blocks=(a_block("Inside"),))
    return a_plan(
        a_day(block, Strands(id="group", strands=(strand,)), start="18:00", end="20:00", date="2027-03-08"),
        brief=RISKY,
        parent="canaryparent",
        revision=7,
        safety=Safety(decision="go", measures=(Measure(id="m", what="CANARY measure", block=block.id),)),
        silenced=(Silenced(code="no-lead", reason="CANARY reason"),),
        snapshots=(Snapshot(id="s", name="CANARY version", days=(a_day(a_block("Old", tool="old")),)),),
        tools={"old": a_tool("old")},
    )


def test_one_day_can_be_a_template_of_its_own() -> None:
    plan = a_plan(
        a_day(a_block("One", tool="one"), id="first"),
        a_day(a_block("Two", tool="two"), id="second", start="10:00"),
        tools={"one": a_tool("one"), "two": a_tool("two")},
        parked=(a_block("Aside"),),
    )
    template, _ = as_template(one_day(plan, "second"))

    assert [block.title for block in template.blocks()] == ["Two"]
    assert (list(template.tools), template.parked) == (["two"], ())
    assert [(day.start, day.end) for day in template.brief.days] == [("10:00", "17:00")]


def test_nothing_of_one_group_stays_in_a_template() -> None:
    template, _ = as_template(a_private_plan(), title="A safer route")
    text = encode(template).decode()
    assert "CANARY" not in text
    assert "2027" not in text
    assert "canaryparent" not in text
    assert not [key for key in (*QUESTION_FOUR, *OWN_ANSWERS) if template.brief.answered(key)]
    assert template.tools == {}


def test_what_went_is_listed_with_how_much_of_it() -> None:
    _, stripped = as_template(a_private_plan())
    assert stripped == (
        Stripped("dates", 2),
        Stripped("fixed-hours", 1),
        Stripped("names", 3),
        Stripped("places", 1),
        Stripped("risk-answers", 8),
        Stripped("own-answers", 2),
        Stripped("private-notes", 1),
        Stripped("safety", 1),
        Stripped("silenced", 1),
        Stripped("snapshots", 1),
        Stripped("history", 1),
    )


def test_a_template_shares_no_id_with_its_plan() -> None:
    plan = a_private_plan()
    template, _ = as_template(plan)
    assert {template.id, template.days[0].id, *(block.id for block in template.blocks())}.isdisjoint(
        {plan.id, plan.days[0].id, "group", "strand", *(block.id for block in plan.blocks())}
    )


def test_a_role_of_one_letter_stays_and_a_name_goes() -> None:
    plan = a_plan(a_day(a_block(lead="A", second="Bo")))
    template, stripped = as_template(plan)
    assert [(block.lead, block.second) for block in template.blocks()] == [("A", "")]
    assert stripped == (Stripped("names", 1),)


def test_a_template_is_a_file_like_any_other_and_has_nothing_left_to_strip() -> None:
    template, _ = as_template(a_private_plan())
    assert decode(encode(template)) == template
    assert as_template(template)[1] == ()


def test_days_take_the_hours_of_the_brief_and_pins_move_along() -> None:
    template, _ = as_template(a_plan(a_day(a_block(start="10:30"), start="09:00", end="12:00")))
    plan = from_template(template, brief=Brief(days=(Hours("14:00", "18:00", "2027-03-08"),)))
    (day,) = plan.days
    assert (day.start, day.end, day.date) == ("14:00", "18:00", "2027-03-08")
    assert [block.start for block in plan.blocks()] == ["15:30"]
    assert [block.minutes for block in plan.blocks()] == [15]


def test_a_pin_that_would_fall_off_the_day_follows_on_instead() -> None:
    template, _ = as_template(a_plan(a_day(a_block(start="20:00"), start="08:00", end="21:00")))
    plan = from_template(template, brief=Brief(days=(Hours("20:00", "30:00"),)))
    assert [block.start for block in plan.blocks()] == [None]


def test_a_pin_in_a_strand_stays_since_it_counts_from_the_strands_start() -> None:
    strand = Strand(id="s", blocks=(a_block(start="00:10"),))
    template, _ = as_template(a_plan(a_day(Strands(id="g", start="10:00", strands=(strand,)))))
    plan = from_template(template, brief=Brief(days=(Hours("10:00", "12:00"),)))
    (group,) = plan.days[0].items
    assert group.start == "11:00"
    assert [block.start for block in plan.blocks()] == ["00:10"]


def test_days_that_only_the_brief_names_are_added_and_no_day_is_dropped() -> None:
    template, _ = as_template(a_plan(a_day(a_block("One"), id="a"), a_day(a_block("Two"), id="b")))
    shorter = from_template(template, brief=Brief(days=(Hours("10:00", "12:00"),)))
    longer = from_template(template, brief=Brief(days=(Hours("10:00", "12:00"),) * 3))
    assert [day.start for day in shorter.days] == ["10:00", "09:00"]
    assert [len(day.items) for day in longer.days] == [1, 1, 0]


@pytest.mark.parametrize(
    ("brief", "title", "expected"),
    [(None, None, "Ours"), (Brief(title="Yours"), None, "Yours"), (Brief(), None, "Ours"), (None, "Mine", "Mine")],
)
def test_a_new_plan_is_called_as_its_author_wants(brief: Brief | None, title: str | None, expected: str) -> None:
    template, _ = as_template(a_plan(title="Ours"))
    assert from_template(template, brief=brief, title=title).title == expected


@given(st.integers(0, 60), st.integers(1, 12))
def test_a_plan_from_a_template_holds_the_same_work(start: int, days: int) -> None:
    template, _ = as_template(a_private_plan(), new_id=derived_ids("t"))
    hours = tuple(Hours(f"{start % 20:02}:00", "30:00") for _ in range(days))
    plan = from_template(template, new_id=derived_ids("p"), brief=Brief(days=hours))
    assert [(b.title, b.minutes, b.steps) for b in plan.blocks()] == [
        (b.title, b.minutes, b.steps) for b in template.blocks()
    ]
    assert decode(encode(plan)) == plan


def test_the_same_template_and_brief_give_the_same_plan() -> None:
    template, _ = as_template(a_plan(a_day(a_block())), new_id=derived_ids("t"))
    once, again = (from_template(template, new_id=derived_ids("p"), brief=RISKY) for _ in range(2))
    assert encode(once) == encode(again)
    assert once == replace(again)
