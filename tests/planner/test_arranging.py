"""Arranging a toolkit: what moves where, and that no tool is ever lost or doubled."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.arranging import Lines, moved, placed, renamed, with_group, without_group
from planner.storage.shelf import Line


def some_lines(text: str) -> Lines:
    """Return a line for each letter: small ones are tools, capitals are titles of groups."""
    return tuple(Line(title=letter) if letter.isupper() else Line(letter) for letter in text)


def read(lines: Lines) -> str:
    return "".join(line.tool or line.title for line in lines)


@pytest.mark.parametrize(
    ("before", "what", "step", "after"),
    [
        ("abP", "b", -1, "baP"),
        ("aPb", "a", 1, "Pab"),
        ("aPb", "b", 1, "aPb"),
        ("aPbQcd", "Q", -1, "aQcdPb"),
        ("aPbQcd", "P", 1, "aQcdPb"),
        ("aPbQcd", "P", -1, "aPbQcd"),
        ("aPQb", "Q", 1, "aPQb"),
    ],
)
def test_a_tool_moves_into_the_next_group_and_a_group_takes_its_tools_along(
    before: str, what: str, step: int, after: str
) -> None:
    lines, at = moved(some_lines(before), before.index(what), step)
    assert read(lines) == after
    assert read(lines)[at] == what


@pytest.mark.parametrize(("before", "after"), [(0, "cPab"), (1, "Pcab"), (4, "Pabc")])
def test_a_tool_is_put_where_it_was_dropped(before: int, after: str) -> None:
    assert read(placed(some_lines("Pabc"), 3, before)) == after


def test_groups_come_take_another_name_and_go_while_their_tools_stay() -> None:
    lines = renamed(with_group(some_lines("ab"), "P"), 2, " Q ")
    assert read(lines) == "abQ"
    assert read(renamed(lines, 2, "  ")) == "abQ"
    assert read(without_group(some_lines("aPb"), 1)) == "ab"


@given(st.permutations("abcdPQR"), st.integers(0, 6), st.sampled_from((-1, 1)))
def test_no_move_loses_or_doubles_a_line_and_the_other_way_leads_back(order: list[str], at: int, step: int) -> None:
    lines = some_lines("".join(order))
    there, now = moved(lines, at, step)
    assert sorted(read(there)) == sorted(order)
    assert moved(there, now, -step)[0] == lines or there == lines
