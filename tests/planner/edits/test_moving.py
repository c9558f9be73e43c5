from planner.edits.blocks import MoveBlocks
from planner.edits.moving import next_place
from planner.plan import Plan, Strand, Strands
from tests.builders import a_block, a_day, a_plan

ONE, TWO, THREE = a_block("One"), a_block("Two"), a_block("Three")


def moved(plan: Plan, ids: tuple[str, ...], step: int) -> Plan:
    place = next_place(plan, ids, step)
    assert place is not None
    return MoveBlocks(ids, place).apply(plan)


def titles(plan: Plan) -> list[list[str]]:
    return [[block.title for block in day.blocks()] for day in plan.days]


def test_a_block_changes_places_with_its_neighbour() -> None:
    plan = a_plan(a_day(ONE, TWO, THREE))

    assert titles(moved(plan, (TWO.id,), -1)) == [["Two", "One", "Three"]]
    assert titles(moved(plan, (TWO.id,), +1)) == [["One", "Three", "Two"]]


def test_blocks_side_by_side_move_together() -> None:
    plan = a_plan(a_day(ONE, TWO, THREE))

    assert titles(moved(plan, (ONE.id, TWO.id), +1)) == [["Three", "One", "Two"]]


def test_from_the_edge_of_a_day_the_way_leads_into_the_next() -> None:
    plan = a_plan(a_day(ONE), a_day(TWO, id="second"))

    assert titles(moved(plan, (ONE.id,), +1)) == [[], ["One", "Two"]]
    assert titles(moved(plan, (TWO.id,), -1)) == [["One", "Two"], []]
    assert next_place(plan, (ONE.id,), -1) is None
    assert next_place(plan, (TWO.id,), +1) is None


def test_from_the_edge_of_a_strand_the_way_leads_out_of_its_group() -> None:
    group = Strands(id="rooms", strands=(Strand(id="hall", blocks=(ONE,)), Strand(id="yard", blocks=(TWO,))))
    plan = a_plan(a_day(group, THREE))

    after = moved(plan, (ONE.id,), +1)

    assert [item.id for item in after.days[0].items] == ["rooms", ONE.id, THREE.id]
