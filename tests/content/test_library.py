"""The shipped library: complete, true to CONTENT.md, and nothing in it that we never ship."""

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from content.loader import SHIPPED, load_catalog
from content.strict_yaml import parse
from planner.catalog import Catalog, Tool
from planner.reading import Node
from planner.vocabulary import KEY_IDEAS

NEVER = (
    "privilege walk",
    "step forward if",
    "trust fall",
    "blindfold",
    "close your eyes",
    "the worst that happened",
    "mock raid",
    "empower",
    "participants will be able to",
)


@cache
def catalog() -> Catalog:
    return load_catalog()


def sheets() -> list[Path]:
    return sorted((SHIPPED / "tools").glob("*.yaml")) + sorted((SHIPPED / "frames").glob("*.yaml"))


def texts(node: Node) -> list[str]:
    if isinstance(node.value, dict):
        return [text for key, child in node.value.items() if key != "source" for text in texts(child)]
    if isinstance(node.value, list):
        return [text for child in node.value for text in texts(child)]
    return [node.value] if isinstance(node.value, str) else []


def sentences(path: Path) -> set[str]:
    whole = " \n ".join(" ".join(text.split()) for text in texts(parse(path.read_bytes())))
    return {sentence for sentence in re.split(r"(?<=[.!?])\s+|\n", whole) if len(sentence.split()) >= 6}


def methods() -> list[Tool]:
    return list(catalog().methods())


def test_there_are_enough_tools_for_every_key_idea_and_enough_frames() -> None:
    assert len(methods()) >= 24
    assert len(list(catalog().frames())) >= 12
    for idea in KEY_IDEAS:
        assert sum(tool.key_ideas[0] == idea for tool in methods()) >= 4, idea
    kinds = {tool.kind for tool in catalog().frames()}
    assert kinds >= {"opening", "grounding", "agreements", "energiser", "reflection", "evaluation", "closing"}


def test_all_six_key_ideas_are_whole() -> None:
    assert tuple(catalog().key_ideas) == KEY_IDEAS
    for idea in catalog().key_ideas.values():
        for part in (idea.about, idea.why, idea.concepts, idea.pitfalls, idea.questions, idea.starters, idea.reading):
            assert part, idea.id


@pytest.mark.parametrize("tool", methods(), ids=lambda tool: tool.id)
def test_a_tool_can_be_run_from_its_sheet(tool: Tool) -> None:
    for part in (tool.public_title, tool.why, tool.when_not, tool.pass_, tool.care, tool.trouble, tool.source):
        assert part
    assert len(tool.in_one_line) <= 130
    assert len(tool.steps) >= 2
    assert all(step.do for step in tool.steps)
    assert any(step.say for step in tool.steps)
    assert 2 <= len(tool.debrief) <= 3
    assert sum(step.cut == "first" for step in tool.steps) <= 1
    assert any(variation.minutes < tool.time.usual for variation in tool.variations)
    assert {"seated", "low-vision", "hearing", "mixed-literacy"} <= tool.adaptations.keys()


@pytest.mark.parametrize("tool", list(catalog().tools.values()), ids=lambda tool: tool.id)
def test_a_sheet_names_its_figures_and_says_nothing_of_the_session_in_public(tool: Tool) -> None:
    assert sum(step.minutes for step in tool.steps) == tool.time.usual
    assert tool.time.min <= tool.time.usual <= tool.time.max
    assert tool.scales.touch != "high"
    assert 1 <= len(tool.title.split()) <= 7
    assert tool.settings
    if tool.handout is not None:
        assert len(tool.handout.parts) <= 3


def test_no_sentence_stands_in_two_sheets() -> None:
    counted = Counter(sentence for path in sheets() for sentence in sentences(path))
    twice = {sentence for sentence, count in counted.items() if count > 1}
    assert not twice


def test_nothing_is_shipped_that_we_never_ship() -> None:
    for path in (*sheets(), *sorted((SHIPPED / "key_ideas").glob("*.yaml"))):
        words = path.read_text(encoding="utf-8").lower()
        assert not [phrase for phrase in NEVER if phrase in words], path.name


def test_links_are_safe_and_credits_name_a_licence() -> None:
    for tool in catalog().tools.values():
        for source in tool.source:
            assert source.link.startswith("https://") or not source.link
            assert source.licence, tool.id


def test_swaps_lead_to_another_sheet_that_keeps_the_promise() -> None:
    tools = catalog().tools
    for tool in methods():
        if tool.shorter:
            assert tools[tool.shorter].time.min < tool.time.min, tool.id
        for other in (tool.shorter, tool.calmer, tool.safer, *tool.before, *tool.after):
            assert other != tool.id
