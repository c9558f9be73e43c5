"""A sheet holds for twenty people as it stands: rounds and turns fit, and no sheet repeats another."""

import itertools
import math
import re
from collections import defaultdict

import pytest
from msgspec.structs import replace

from content.strict_yaml import parse
from planner.catalog import Step, Tool
from planner.edits.blocks import block_from_tool
from planner.handing_out import handed_thing
from tests.builders import a_day, a_plan
from tests.content.test_library import catalog, sheets, texts

ROOM = 20
"""People for whom the minutes of a sheet are meant, or fewer where the tool takes no more."""
LEVELS = ("none", "low", "medium", "high")
IN_A_ROW = 8
"""Words in a row that no two sheets share."""
NUMBERS = {"a": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
TURN = re.compile(rf"\b({'|'.join(NUMBERS)}) minutes? (?:each|a turn|a story|apiece)\b", re.IGNORECASE)


def needed(tool: Tool, step: Step) -> int:
    """Return the minutes that a step needs with a room of usual size."""
    people = min(ROOM, tool.group.max)
    groups = math.ceil(people / tool.group.per_group) if tool.group.per_group else 0
    turn = TURN.search(step.do)
    turns = {"pairs": 2, "small-groups": tool.group.per_group or 0}.get(step.form, 0)
    return max(
        step.each.group * groups if step.each else 0,
        step.each.person * people if step.each else 0,
        NUMBERS[turn[1].lower()] * turns if turn else 0,
    )


@pytest.mark.parametrize("tool", list(catalog().tools.values()), ids=lambda tool: tool.id)
def test_rounds_and_turns_fit_into_their_step(tool: Tool) -> None:
    too_short = {step.do[:60]: (step.minutes, needed(tool, step)) for step in tool.steps}

    assert not {text: pair for text, pair in too_short.items() if pair[0] < pair[1]}


@pytest.mark.parametrize("tool", list(catalog().tools.values()), ids=lambda tool: tool.id)
def test_the_short_and_the_long_way_keep_within_the_times_named(tool: Tool) -> None:
    for variation in tool.variations:
        assert tool.time.min <= variation.minutes <= tool.time.max, variation.name


def test_no_sheet_takes_a_turn_of_phrase_from_another() -> None:
    found: dict[str, set[str]] = defaultdict(set)
    for path in sheets():
        for text in texts(parse(path.read_bytes())):
            words = re.findall(r"[\w']+", text.lower())
            for start in range(len(words) - IN_A_ROW + 1):
                found[" ".join(words[start : start + IN_A_ROW])].add(path.stem)

    assert not {phrase: names for phrase, names in found.items() if len(names) > 1}


PROTECTING = {"coming-home-safe", "what-keeps-us-safe", "before-a-story-travels", "if-something-happens"}
SETTLING = {"settle-after-heavy-work", "what-we-put-down", "closing-heavy"}


@pytest.mark.parametrize("tool", list(catalog().methods()), ids=lambda tool: tool.id)
def test_what_is_heavy_or_seen_has_care_around_it(tool: Tool) -> None:
    if tool.scales.intensity == "high":
        assert tool.level == "seasoned"
        assert SETTLING & set(tool.after)
    if tool.scales.disclosure == "high":
        assert "strangers" in tool.not_with
    if tool.scales.exposure == "high":
        assert PROTECTING & set(tool.before)


@pytest.mark.parametrize("tool", list(catalog().methods()), ids=lambda tool: tool.id)
def test_a_safer_sheet_shows_less_and_a_calmer_one_stirs_no_more(tool: Tool) -> None:
    tools, level = catalog().tools, LEVELS.index
    if tool.safer:
        other = tools[tool.safer].scales
        assert level(other.exposure) <= level(tool.scales.exposure)
    if tool.calmer:
        other = tools[tool.calmer].scales
        assert level(other.intensity) <= level(tool.scales.intensity)


@pytest.mark.parametrize("tool", list(catalog().methods()), ids=lambda tool: tool.id)
def test_every_room_that_a_sheet_names_is_told_how(tool: Tool) -> None:
    for setting in ("outdoors", "online"):
        assert setting not in tool.settings or setting in tool.adaptations, setting
    assert tool.group.max <= 25 or "large-group" in tool.adaptations


@pytest.mark.parametrize("tool", [tool for tool in catalog().methods() if tool.handout], ids=lambda tool: tool.id)
def test_a_group_does_not_get_a_printed_sheet_for_everybody(tool: Tool) -> None:
    counter = itertools.count()
    block = replace(block_from_tool(tool, lambda: f"b{next(counter)}"), handout=True)
    plan = replace(a_plan(a_day(block)), tools={tool.id: tool})

    assert tool.group.form != "small-groups" or handed_thing(block, plan) is not None
