"""Every key idea has tools enough: at least twelve that name it, of every length and for every kind of room."""

from collections import Counter
from functools import cache

import pytest

from content.loader import load_catalog
from planner.catalog import Catalog, Tool
from planner.vocabulary import KEY_IDEAS

LEAST = 12
"""Tools for each key idea, wherever they name it (the purpose of the library)."""
LEAST_AS_MAIN = 8
"""Tools for each key idea that name it first: made for it, and not only useful to it."""


@cache
def library() -> Catalog:
    """Return the shipped content, read once."""
    return load_catalog()


def serving(idea: str) -> list[Tool]:
    """Return the tools that name a key idea."""
    return [tool for tool in library().methods() if idea in tool.key_ideas]


@pytest.mark.parametrize("idea", KEY_IDEAS)
def test_every_key_idea_is_served_by_twelve_tools_and_more(idea: str) -> None:
    told = Counter(id for tool in library().methods() for id in tool.key_ideas)

    assert len(serving(idea)) >= LEAST, dict(told)


@pytest.mark.parametrize("idea", KEY_IDEAS)
def test_enough_tools_are_made_for_each_key_idea(idea: str) -> None:
    assert sum(tool.key_ideas[0] == idea for tool in serving(idea)) >= LEAST_AS_MAIN


@pytest.mark.parametrize("idea", KEY_IDEAS)
@pytest.mark.parametrize(
    ("room", "suits"),
    [
        ("half an hour", lambda tool: tool.time.min <= 30),
        ("online", lambda tool: "online" in tool.settings),
        ("outdoors", lambda tool: "outdoors" in tool.settings),
        ("people who do not read", lambda tool: {tool.scales.reading, tool.scales.writing} <= {"none", "low"}),
        ("six people", lambda tool: tool.group.min <= 6),
        ("forty people", lambda tool: tool.group.max >= 40),
        ("a first time", lambda tool: tool.level == "new"),
        ("high risk", lambda tool: tool.scales.exposure in ("none", "low")),
        ("strangers", lambda tool: "strangers" not in tool.not_with and tool.scales.disclosure in ("none", "low")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_key_idea_has_a_choice_of_tools_for_every_room(idea: str, room: str, suits: object) -> None:
    assert callable(suits)
    assert sum(bool(suits(tool)) for tool in serving(idea)) >= 3, room


@pytest.mark.parametrize("idea", KEY_IDEAS)
def test_every_key_idea_goes_from_ten_minutes_to_half_a_day_and_to_sixty_people(idea: str) -> None:
    tools = serving(idea)

    assert any(tool.time.min <= 10 for tool in tools)
    assert any(tool.time.max >= 180 for tool in tools)
    assert sum(tool.group.max >= 60 for tool in tools) >= 3
