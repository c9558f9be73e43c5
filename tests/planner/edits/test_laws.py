"""Laws that hold for every edit: nothing is changed in place, and blocks are neither lost nor doubled."""

from hypothesis import given
from hypothesis import strategies as st

from planner.edits import Edit
from planner.edits.blocks import AddBlocks, DuplicateBlock, MoveBlocks, ParkBlocks, RemoveBlocks
from planner.edits.cutting import JoinBlocks, SplitBlock
from planner.edits.fields import Pin, Retime, Retitle
from planner.edits.places import Place
from planner.plan import Plan, PlanError
from planner.storage.plan_file import decode, encode
from tests.builders import a_block, a_day, a_plan

IDS = [f"block{n}" for n in range(6)]


def two_days() -> Plan:
    """Return a plan of two days with six blocks."""
    blocks = [a_block(f"Block {n}", id=id, minutes=10 + n) for n, id in enumerate(IDS)]
    return a_plan(a_day(*blocks[:4], id="one"), a_day(*blocks[4:], id="two"))


ids = st.sampled_from([*IDS, "nobody"])
places = st.builds(Place, st.sampled_from(["one", "two", "nowhere"]), st.integers(-1, 9))
edits = st.one_of(
    st.builds(Retitle, ids, st.text(max_size=20)),
    st.builds(Retime, ids, st.integers(-5, 2000)),
    st.builds(Pin, ids, st.sampled_from([None, "09:30", "later"])),
    st.builds(MoveBlocks, st.tuples(ids), places),
    st.builds(MoveBlocks, st.tuples(ids, ids), places),
    st.builds(ParkBlocks, st.tuples(ids)),
    st.builds(RemoveBlocks, st.tuples(ids)),
    st.builds(DuplicateBlock, ids, st.uuids().map(lambda u: u.hex[:10])),
    st.builds(SplitBlock, ids, st.integers(-1, 20), st.uuids().map(lambda u: u.hex[:10])),
    st.builds(JoinBlocks, st.tuples(ids, ids)),
    st.builds(AddBlocks, st.uuids().map(lambda u: (a_block("New", id=u.hex[:10]),)), places),
)


@given(st.lists(edits, max_size=12))
def test_whatever_is_done_the_plan_stays_one_that_can_be_saved_and_opened(steps: list[Edit]) -> None:
    plan = two_days()
    for edit in steps:
        before = encode(plan)
        try:
            after = edit.apply(plan)
        except PlanError:
            after = plan
        assert encode(plan) == before
        plan = after

    assert decode(encode(plan)) == plan


@given(st.lists(st.sampled_from(IDS), min_size=1, max_size=4, unique=True), places)
def test_moving_keeps_every_block_exactly_once(moved: list[str], place: Place) -> None:
    plan = two_days()
    try:
        after = MoveBlocks(tuple(moved), place).apply(plan)
    except PlanError:
        return

    assert sorted(block.id for block in after.blocks()) == sorted(IDS)
    there = [block.id for day in after.days if day.id == place.day for block in day.blocks()]
    first = there.index(min(moved, key=IDS.index))
    assert there[first : first + len(moved)] == sorted(moved, key=IDS.index)


def test_a_block_moved_to_its_own_place_stays() -> None:
    plan = two_days()

    assert MoveBlocks(("block1",), Place("one", 1)).apply(plan) == plan
    assert MoveBlocks(("block1",), Place("one", 2)).apply(plan) == plan
