"""What a thing is, told by its name in the languages of sheets."""

import pytest

from content.loader import load_catalog
from planner.catalog import Material
from planner.flipcharts import hung_in
from planner.handing_out import handed_thing
from planner.sheet_names import handed_rank, is_for_the_wall, is_slip
from tests.builders import a_block, a_day, a_plan


@pytest.mark.parametrize(
    "name", ["large sheet", "Flipchart sheets", "long sheet for the river", "pliego grande de papel"]
)
def test_large_sheets_are_for_the_wall(name: str) -> None:
    assert is_for_the_wall(Material(name))


@pytest.mark.parametrize(
    "name", ["printed sheet with rings", "half sheet", "hoja impresa con tres columnas", "pebbles"]
)
def test_what_people_hold_is_not_for_the_wall(name: str) -> None:
    assert not is_for_the_wall(Material(name))


def test_what_is_called_printed_is_handed_out_first_then_slips_then_sheets() -> None:
    names = ("printed large sheet", "slip of paper", "tracker sheet", "large sheet", "pen")

    assert [handed_rank(Material(name)) for name in names] == [0, 1, 2, None, None]


def test_a_slip_is_known_in_spanish_too() -> None:
    assert is_slip(Material("papeleta"))
    assert not is_slip(Material("tiras de papel"))


def test_a_tool_in_spanish_hangs_and_hands_out_what_it_does_in_english() -> None:
    for language in ("en", "es"):
        tool = load_catalog(language).tools["red-lines"]
        block = a_block(tool.title, kind="tool", tool=tool.id, materials=tool.materials, handout=True)
        plan = a_plan(a_day(block), tools={tool.id: tool})

        assert handed_thing(block, plan) is tool.materials[0]
        assert hung_in(block, plan) == (tool.materials[2],)
