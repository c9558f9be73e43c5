"""Differences in words: what went, came, moved and changed, as rows that people read."""

from planner.edits.blocks import MoveBlocks, ParkBlocks
from planner.edits.fields import AssignLead, Pin, Retime, Retitle, RuleGap
from planner.edits.places import Place
from planner.edits.whole import InOneStep
from planner.plan import Plan
from tests.builders import a_block, a_day, a_plan
from ui.wording.differences import told


def two_blocks() -> Plan:
    return a_plan(a_day(a_block("Talk", id="talk"), a_block("Close", id="close"), id="one"))


def sentences(*edits: object) -> list[str]:
    plan = two_blocks()
    return [row.sentence for row in told(plan, InOneStep(edits).apply(plan))]


def test_minutes_and_what_follows_on_are_told() -> None:
    assert sentences(Retime("talk", 10)) == ["Shorter: Talk, 15 → 10 min", "Starts: Close, 09:15 → 09:10"]


def test_a_parked_block_is_told_once_whatever_else_it_lost() -> None:
    assert sentences(Pin("talk", "09:30"), ParkBlocks(("talk",))) == ["Parked: Talk", "Starts: Close, 09:15 → 09:00"]


def test_fields_are_told_with_both_values() -> None:
    edits = Retitle("talk", "Panel"), AssignLead("talk", "B"), Pin("close", "10:00"), RuleGap("close", "keep")
    assert sentences(*edits) == [
        "Changed: Talk, title: “Talk” → “Panel”",
        "Changed: Talk, who leads: nothing → “B”",
        "Changed: Close, pinned start: nothing → 10:00",
        "Changed: Close, free minutes ahead of it: may shrink → wanted as they are",
    ]


def test_a_move_says_where_it_went() -> None:
    assert sentences(MoveBlocks(("talk",), Place("one", 2))) == [
        "Moved: Close, to 09:00",
        "Starts: Talk, 09:00 → 09:15",
    ]


def test_parts_of_a_block_are_told_apart() -> None:
    plan = a_plan(a_day(a_block("Map", id="one", part=1), a_block("Map", id="two", part=2), id="day"))

    after = InOneStep((Retime("one", 5), Retime("two", 5))).apply(plan)

    assert [row.title for row in told(plan, after, starts=False)] == ["Map, part 1", "Map, part 2"]


def test_two_of_one_name_are_two_rows() -> None:
    plan = a_plan(a_day(*(a_block("Breathing space", id=id, minutes=10) for id in ("one", "two")), id="day"))

    parked = InOneStep((ParkBlocks(("one",)), ParkBlocks(("two",)))).apply(plan)
    shorter = InOneStep((Retime("one", 5), Retime("two", 5))).apply(plan)

    assert [row.sentence for row in told(plan, parked)] == ["Parked: Breathing space"] * 2
    assert [row.sentence for row in told(plan, shorter, starts=False)] == ["Shorter: Breathing space, 10 → 5 min"] * 2
