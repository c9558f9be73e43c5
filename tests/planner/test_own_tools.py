"""Tools of one's own: beside the shipped ones, or for one of them."""

from types import MappingProxyType

import pytest

from content.loader import load_catalog
from content.tool_check import is_tool_id
from planner.catalog import Material, Step
from planner.own_tools import copy_of, free_id, tidy, tool_of_block, whose, with_own
from tests.builders import a_block, a_tool


def test_own_tools_join_the_catalog_and_a_changed_one_stands_for_the_shipped() -> None:
    catalog = load_catalog()
    changed = copy_of(catalog.tools["red-lines"], id="red-lines", title="Lines in the sand")
    merged = with_own(catalog, {"red-lines": changed, "ours": a_tool("ours")})
    assert merged.tools["red-lines"].title == "Lines in the sand"
    assert len(merged.tools) == len(catalog.tools) + 1
    assert with_own(catalog, {}) is catalog


@pytest.mark.parametrize(("id", "said"), [("red-lines", "changed"), ("ours", "yours"), ("story-circle", "")])
def test_it_is_known_whose_a_tool_is(id: str, said: str) -> None:
    assert whose(id, {"red-lines", "story-circle"}, MappingProxyType({"red-lines": 1, "ours": 2})) == said


@pytest.mark.parametrize(
    ("title", "id"),
    [
        ("Who's at the well?", "whos-at-the-well"),
        ("Círculo de vecinas", "circulo-de-vecinas"),
        ("دائرة", "own-tool"),
        ("Con", "con-tool"),
        ("Red lines", "red-lines-2"),
        ("x" * 200, "x" * 60),
        ("", "own-tool"),
    ],
)
def test_an_id_follows_from_the_title_and_is_free(title: str, id: str) -> None:
    made = free_id(title, {"red-lines"})
    assert made == id
    assert is_tool_id(made)


def test_a_block_becomes_a_tool_with_its_own_steps_and_nothing_private() -> None:
    block = a_block(
        "Map the well",
        minutes=30,
        steps=(Step(minutes=10, do="Draw."), Step(minutes=10, do="Talk.")),
        materials=(Material("chalk"),),
        lead="Amina",
        private_notes="The mayor's cousin comes.",
        public_title={"en": "Our water", "es": "Nuestra agua"},
    )
    tool = tool_of_block(block, None, id="map-the-well", language="en")
    assert (tool.kind, tool.title, tool.public_title, tool.time.usual) == ("tool", "Map the well", "Our water", 30)
    assert sum(step.minutes for step in tool.steps) == 30
    assert "Amina" not in str(tool)
    assert "mayor" not in str(tool)


def test_a_block_that_runs_a_tool_keeps_what_the_tool_knows() -> None:
    base = a_tool("talk", minutes=40, care="Somebody may cry.")
    block = a_block("Long talk", minutes=90, tool="talk", steps=base.steps)
    tool = tool_of_block(block, base, id="long-talk", language="en")
    assert (tool.care, tool.key_ideas) == (base.care, base.key_ideas)
    assert (tool.time.min, tool.time.usual, tool.time.max) == (20, 90, 90)


def test_texts_are_kept_without_what_cannot_be_seen() -> None:
    tool = tidy(a_tool(title=" Red\n  lines\x07 ", why="e\u0301  \n"))
    assert (tool.title, tool.why) == ("Red lines", "é")
