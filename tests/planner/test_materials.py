import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.brief import People
from planner.catalog import Material
from planner.materials import counted, groups_of, materials
from planner.plan import Strand, Strands
from tests.builders import a_block, a_brief, a_day, a_plan

MARKER = Material("marker", "group", 2, "charcoal")
SHEET = Material("flipchart sheet", "group", 1)


@given(people=st.integers(1, 500), per_group=st.integers(2, 12))
def test_groups_are_as_near_to_their_size_as_they_can_be(people: int, per_group: int) -> None:
    groups = groups_of(people, per_group)
    assert 1 <= groups <= people
    if groups > 1:
        assert people / groups >= per_group * 2 / 3


@pytest.mark.parametrize(("each", "count"), [("room", 2), ("person", 36), ("group", 8)])
def test_things_are_counted_for_room_group_and_person(each: str, count: int) -> None:
    assert counted(Material("thing", each, 2), people=18) == count  # type: ignore[arg-type]


@pytest.mark.parametrize(("each", "count"), [("room", 2), ("person", 20), ("group", 5)])
def test_spares_come_on_top_up_to_the_next_whole_one(each: str, count: int) -> None:
    assert counted(Material("thing", each, spare=10), people=18) == count  # type: ignore[arg-type]


def test_nobody_knows_how_many_when_nobody_said_how_many_come() -> None:
    assert counted(Material("pen", "person"), people=None) is None
    assert counted(Material("bell", "room"), people=None) == 1


def test_a_range_of_people_is_counted_at_its_upper_end() -> None:
    plan = a_plan(a_day(a_block(materials=(Material("cup", "person"),))), brief=a_brief(participants=People(12, 25)))
    assert materials(plan)[0].count == 25


def test_what_is_used_up_adds_up_and_the_rest_goes_from_block_to_block() -> None:
    blocks = [a_block(title, materials=(MARKER, SHEET)) for title in ("Morning", "Afternoon")]
    plan = a_plan(a_day(*blocks), brief=a_brief(participants=People(16, 16)))
    found = {thing.item: thing.count for thing in materials(plan, used_up=("sheet",))}
    assert found == {"marker": 8, "flipchart sheet": 8}


def test_strands_need_their_things_at_the_same_time() -> None:
    strands = tuple(
        Strand(id=name, blocks=(a_block(name, materials=(Material("bell"),)),)) for name in ("left", "right")
    )
    plan = a_plan(a_day(Strands(id="both", strands=strands)))
    assert materials(plan)[0].count == 2


def test_one_thing_under_two_spellings_stands_once_with_every_use() -> None:
    plan = a_plan(
        a_day(
            a_block("One", materials=(Material("Bell", instead="a spoon"),)),
            a_block("Two", materials=(Material(" bell", instead="a glass"),)),
        )
    )
    (bell,) = materials(plan)
    assert (bell.item, bell.count, bell.instead) == ("Bell", 1, ("a spoon", "a glass"))
    assert [use.start for use in bell.uses] == [540, 555]


def test_what_a_strand_carries_is_on_the_list_beside_what_its_blocks_need() -> None:
    strand = Strand(id="yard", title="Drivers", blocks=(a_block("Map", materials=(MARKER,)),))
    carried = Strand(id=strand.id, blocks=strand.blocks, materials=(Material("megaphone"), MARKER))
    plan = a_plan(a_day(Strands(id="rooms", strands=(carried,))), brief=a_brief(participants=People(8, 8)))

    found = {thing.item: thing for thing in materials(plan)}

    assert [use.block for use in found["megaphone"].uses] == ["yard"]
    assert found["marker"].count == 8, "strand and block have them at the same time"
