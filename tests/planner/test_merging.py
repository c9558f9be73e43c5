"""Comparing and merging by laws: nothing is lost, what is apart joins, and what clashes is asked about."""

from hypothesis import given
from hypothesis import strategies as st

from planner.comparing import WHOLE, changes, retimed
from planner.edits import Edit
from planner.edits.blocks import AddBlocks, MoveBlocks, ParkBlocks, RemoveBlocks
from planner.edits.days import AddDay, ChangeHours, RemoveDay
from planner.edits.fields import AssignLead, Mark, Pin, Retime, Retitle
from planner.edits.places import Place
from planner.edits.strands import AddStrand, Dissolve, RunBeside
from planner.edits.versions import KeepVersion, RestoreVersion
from planner.edits.whole import Answer, Pick, Rename
from planner.merging import Offered, TakeChanges, common_ancestor, merge, offers
from planner.plan import Plan, PlanError
from planner.storage.plan_file import decode, encode
from tests.builders import a_block, a_day, a_plan, a_tool

IDS = [f"block{n}" for n in range(8)]


def two_days() -> Plan:
    """Return a plan of two days with eight blocks, two of them in strands, and one parked."""
    blocks = [a_block(f"Block {n}", id=id, minutes=10 + n) for n, id in enumerate(IDS)]
    plan = a_plan(a_day(*blocks[:5], id="one"), a_day(*blocks[5:], id="two"), parked=(a_block("Aside", id="aside"),))
    return RunBeside("block2", "group", ("left", "right")).apply(plan)


ids = st.sampled_from([*IDS, "aside"])
places = st.builds(
    Place, st.sampled_from(["one", "two"]), st.integers(0, 6), st.sampled_from([None, None, "left", "right"])
)
fresh = st.uuids().map(lambda u: u.hex[:10])
edits = st.one_of(
    st.builds(Retitle, ids, st.text(max_size=8)),
    st.builds(Retime, ids, st.integers(1, 90)),
    st.builds(Pin, ids, st.sampled_from([None, "09:30", "11:00"])),
    st.builds(Mark, ids, st.sampled_from(["must", "cut-first", "normal"])),
    st.builds(MoveBlocks, st.tuples(ids), places),
    st.builds(MoveBlocks, st.tuples(ids, ids), places),
    st.builds(ParkBlocks, st.tuples(ids)),
    st.builds(RemoveBlocks, st.tuples(ids)),
    st.builds(lambda id, place: AddBlocks((a_block("New", id=id),), place), fresh, places),
    st.builds(lambda id: AddDay(a_day(a_block("Later", id=f"in{id}"[:10]), id=id)), fresh),
    st.builds(RemoveDay, st.sampled_from(["one", "two"])),
    st.builds(ChangeHours, st.just("one"), st.just("08:00"), st.sampled_from(["12:00", "18:00"])),
    st.builds(AddStrand, st.just("group"), fresh),
    st.builds(RunBeside, ids, fresh, st.tuples(fresh, fresh)),
    st.builds(Dissolve, st.just("group")),
    st.builds(Rename, st.text(max_size=5)),
    st.builds(Answer, st.just("trust"), st.sampled_from(["close", "strangers", None])),
    st.builds(Pick, st.just(a_tool("picked"))),
)
works = st.lists(edits, max_size=8)


def after(plan: Plan, steps: list[Edit]) -> Plan:
    for edit in steps:
        try:
            plan = edit.apply(plan)
        except PlanError:
            continue
    return plan


def block_ids(plan: Plan) -> set[str]:
    return {block.id for block in (*plan.blocks(), *plan.parked)}


@given(works, works)
def test_taking_every_change_makes_the_other_plan(one: list[Edit], other: list[Edit]) -> None:
    before, wanted = after(two_days(), one), after(two_days(), other)

    assert TakeChanges(changes(before, wanted)).apply(before) == wanted


@given(works)
def test_a_plan_does_not_differ_from_itself(steps: list[Edit]) -> None:
    plan = after(two_days(), steps)

    assert changes(plan, plan) == ()
    assert merge(two_days(), plan, plan).plan == plan
    assert offers(two_days(), plan, plan) == ()


@given(works)
def test_where_only_one_side_worked_the_merge_is_that_side(steps: list[Edit]) -> None:
    base = two_days()
    worked = after(base, steps)

    assert merge(base, worked, base).plan == worked
    assert merge(base, base, worked).plan == worked
    assert merge(base, base, worked).conflicts == ()


Work = list[tuple[str, str | int]]
fields: st.SearchStrategy[Work] = st.lists(
    st.one_of(
        st.tuples(st.just("title"), st.text(max_size=8)),
        st.tuples(st.just("minutes"), st.integers(1, 90)),
        st.tuples(st.just("lead"), st.sampled_from("AB")),
    ),
    max_size=5,
)


def on_block(id: str, work: Work) -> list[Edit]:
    made: list[Edit] = []
    for field, value in work:
        if isinstance(value, int):
            made.append(Retime(id, value))
        else:
            made.append(Retitle(id, value) if field == "title" else AssignLead(id, value))
    return made


@given(fields, fields, st.lists(st.sampled_from(IDS), min_size=2, max_size=2, unique=True))
def test_work_on_different_blocks_joins(mine: Work, theirs: Work, on: list[str]) -> None:
    base = two_days()
    here, there = on_block(on[0], mine), on_block(on[1], theirs)
    merged = merge(base, after(base, here), after(base, there))

    assert merged.conflicts == ()
    assert merged.plan == after(base, [*here, *there])


@given(works, works)
def test_no_block_is_lost_in_a_merge(mine: list[Edit], theirs: list[Edit]) -> None:
    base = two_days()
    ours, other = after(base, mine), after(base, theirs)
    merged = merge(base, ours, other)
    asked = {change.id for row in merged.conflicts for change in row.changes}
    new_there = block_ids(other) - block_ids(base)
    gone_there = block_ids(base) - block_ids(other)

    assert block_ids(ours) - gone_there <= block_ids(merged.plan)
    assert new_there <= block_ids(merged.plan)
    changed_there = {change.id for change in changes(base, other) if change.what == "changed"} & block_ids(base)
    assert changed_there <= block_ids(merged.plan) | asked
    assert decode(encode(merged.plan)) == merged.plan


@given(works, works)
def test_merging_the_same_copy_again_brings_nothing_new(mine: list[Edit], theirs: list[Edit]) -> None:
    base = two_days()
    ours, other = after(base, mine), after(base, theirs)
    merged = merge(base, ours, other)

    assert block_ids(merge(base, merged.plan, other).plan) == block_ids(merged.plan)


@given(works, works)
def test_everything_offered_can_be_taken_one_by_one(mine: list[Edit], theirs: list[Edit]) -> None:
    base = two_days()
    plan, other = after(base, mine), after(base, theirs)
    for row in offers(base, plan, other):
        plan = TakeChanges(row.changes).apply(plan)

    assert decode(encode(plan)) == plan
    assert block_ids(other) - block_ids(base) <= block_ids(plan)


def only(rows: tuple[Offered, ...]) -> Offered:
    assert len(rows) == 1, rows
    return rows[0]


def test_the_same_field_changed_on_both_sides_is_asked_about_with_both_values() -> None:
    base = two_days()
    ours, theirs = Retime("block0", 25).apply(base), Retime("block0", 40).apply(base)
    row = only(merge(base, ours, theirs).conflicts)

    assert (row.conflict, row.mine, row.head.before, row.head.after) == ("changed-here", 25, 10, 40)
    assert TakeChanges(row.changes).apply(ours) == theirs


def test_a_block_that_went_here_and_was_worked_on_there_can_be_had_back() -> None:
    base = two_days()
    ours = RemoveBlocks(("block0",)).apply(base)
    theirs = Retitle("block0", "Better").apply(Retime("block0", 25).apply(base))
    row = only(merge(base, ours, theirs).conflicts)

    assert row.conflict == "removed-here"
    assert TakeChanges(row.changes).apply(ours) == theirs


def test_a_block_that_went_there_and_was_worked_on_here_stays_until_somebody_says() -> None:
    base = two_days()
    ours, theirs = Retime("block0", 25).apply(base), RemoveBlocks(("block0",)).apply(base)
    merged = merge(base, ours, theirs)

    assert merged.plan == ours
    assert only(merged.conflicts).conflict == "worked-on-here"


def test_a_day_that_went_there_goes_with_its_blocks_as_one_offer() -> None:
    base = two_days()
    row = only(offers(base, base, RemoveDay("two").apply(base)))

    assert [change.id for change in row.changes] == ["two", "block5", "block6", "block7"]


def test_a_block_for_a_day_that_is_not_here_any_more_is_parked() -> None:
    base = two_days()
    ours = RemoveDay("two").apply(base)
    theirs = AddBlocks((a_block("New", id="new"),), Place("two", 0)).apply(base)

    assert [block.id for block in merge(base, ours, theirs).plan.parked] == ["aside", "new"]


def test_two_who_share_a_version_have_it_as_their_ancestor() -> None:
    base = KeepVersion("shared", "As shared").apply(two_days())
    ours, theirs = Retime("block0", 25).apply(base), Retitle("block0", "Hello").apply(base)
    ancestor = common_ancestor(ours, theirs)

    assert ancestor is not None
    merged = merge(ancestor, ours, theirs)
    assert merged.conflicts == ()
    assert next(merged.plan.blocks()).title == "Hello"
    assert next(merged.plan.blocks()).minutes == 25


def test_every_field_of_a_plan_is_compared_or_belongs_to_one_copy_alone() -> None:
    of_one_copy = {"format", "version", "id", "revision", "parent", "snapshots"}
    by_parts = {"brief", "days", "parked", "picks", "tools", "safety", "silenced"}

    assert set(Plan.__struct_fields__) == {*WHOLE, *of_one_copy, *by_parts}


def test_without_a_common_version_nothing_is_taken_by_itself() -> None:
    ours, theirs = two_days(), Retime("block0", 25).apply(two_days())

    assert common_ancestor(ours, theirs) is None
    assert merge(None, ours, theirs).plan == ours
    assert only(merge(None, ours, theirs).conflicts).conflict == ""


def test_going_back_to_a_version_keeps_what_else_the_plan_holds() -> None:
    kept = KeepVersion("first", "First thoughts").apply(two_days())
    later = Rename("New title").apply(RemoveDay("two").apply(kept))
    back = RestoreVersion("first").apply(later)

    assert (back.days, back.title, back.snapshots) == (kept.days, "New title", kept.snapshots)


def test_a_longer_block_retimes_those_after_it() -> None:
    before = a_plan(a_day(a_block("One"), a_block("Two")))
    later = Retime(next(before.blocks()).id, 25).apply(before)
    row = retimed(before, later)[0]

    assert (row.before, row.after) == ((0, 555), (0, 565))
