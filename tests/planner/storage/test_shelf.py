"""The toolkit: kept in order, with a copy of each tool."""

from pathlib import Path

import pytest

from planner.reading import FaultsFound
from planner.storage import shelf as shelf_file
from planner.storage.errors import StorageError
from planner.storage.shelf import Line, Shelf
from tests.builders import a_tool


def test_a_shelf_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    shelf = Shelf().with_tool(a_tool("red-lines")).with_tool(a_tool("but-why"))
    shelf_file.keep(tmp_path / "data" / "toolkit.json", shelf)
    assert shelf_file.load(tmp_path / "data" / "toolkit.json")[0] == shelf


def test_no_file_yet_is_an_empty_shelf(tmp_path: Path) -> None:
    assert shelf_file.load(tmp_path / "toolkit.json") == (Shelf(), None)


def test_keeping_a_tool_again_renews_its_copy_where_it_stands() -> None:
    shelf = Shelf().with_tool(a_tool("a")).with_tool(a_tool("b")).with_tool(a_tool("a", title="Newer"))
    assert [tool.title for tool in shelf.collected()] == ["Newer", "B"]


def test_dropping_a_tool_takes_its_copy_too() -> None:
    shelf = Shelf().with_tool(a_tool("a")).with_tool(a_tool("b")).without_tool("a")
    assert shelf.toolkit == ("b",)
    assert "a" not in shelf


def a_grouped_shelf() -> Shelf:
    """Return a, then the group Power with b, then the empty group Care."""
    shelf = Shelf().with_tool(a_tool("a")).with_tool(a_tool("b"))
    return shelf.with_lines((Line("a"), Line(title="Power"), Line("b"), Line(title="Care")))


def test_order_and_groups_come_back(tmp_path: Path) -> None:
    shelf_file.keep(tmp_path / "toolkit.json", a_grouped_shelf())
    shelf = shelf_file.load(tmp_path / "toolkit.json")[0]
    assert shelf.lines() == (Line("a"), Line(title="Power"), Line("b"), Line(title="Care"))


def test_a_tool_that_is_kept_joins_no_group() -> None:
    shelf = a_grouped_shelf().with_tool(a_tool("c"))
    assert [line.tool or line.title for line in shelf.lines()] == ["a", "c", "Power", "b", "Care"]


def test_a_group_outlives_its_last_tool() -> None:
    assert [line.title for line in a_grouped_shelf().without_tool("b").lines()] == ["", "Power", "Care"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b'{"format": "shaking-up-plan"}',
        b'{"format": "shaking-up-shelf", "version": 2}',
        b'{"format": "shaking-up-shelf", "version": 1, "colour": 1}',
        b'{"format": "shaking-up-shelf", "version": 1, "toolkit": ["gone"]}',
        b'{"format": "shaking-up-shelf", "version": 1, "toolkit": [1]}',
        b'{"format": "shaking-up-shelf", "version": 1, "groups": [{"title": "Power", "count": 1}]}',
        b'{"format": "shaking-up-shelf", "version": 1, "groups": [{"title": "Power", "count": -1}]}',
    ],
)
def test_an_unsound_shelf_is_refused_and_left_alone(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "toolkit.json"
    path.write_bytes(data)
    with pytest.raises(FaultsFound):
        shelf_file.load(path)
    assert path.read_bytes() == data


def test_a_shelf_that_another_window_has_written_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "toolkit.json"
    mine = shelf_file.keep(path, Shelf())
    shelf_file.keep(path, Shelf().with_tool(a_tool()))
    with pytest.raises(StorageError, match="changed-on-disk"):
        shelf_file.keep(path, Shelf().with_tool(a_tool("red-lines")), expected=mine)


def test_favourites_notes_and_recent_tools_come_back(tmp_path: Path) -> None:
    shelf = (
        Shelf().with_favourite("red-lines", on=True).with_note("but-why", "Good in the rain.").with_recent("but-why")
    )
    shelf_file.keep(tmp_path / "toolkit.json", shelf)
    assert shelf_file.load(tmp_path / "toolkit.json")[0] == shelf


def test_a_shelf_from_before_notes_and_favourites_still_loads() -> None:
    old = b'{"format": "shaking-up-shelf", "version": 1, "toolkit": [], "tools": {}}'
    assert shelf_file.decode(old) == Shelf()


def test_a_note_without_words_is_no_note() -> None:
    assert Shelf().with_note("but-why", "Loud.").with_note("but-why", "  \n").notes == {}


def test_a_note_holds_no_harmful_characters_and_no_more_than_its_length() -> None:
    note = Shelf().with_note("but-why", "a\x00b\ud800" + "x" * 20_000).notes["but-why"]
    assert note.startswith("abx")
    assert len(note) == shelf_file.LONGEST_NOTE


def test_the_last_tool_used_comes_first_and_only_a_few_are_kept() -> None:
    shelf = Shelf()
    for number in range(30):
        shelf = shelf.with_recent(f"tool-{number}")
    shelf = shelf.with_recent("tool-20")
    assert shelf.recent[:2] == ("tool-20", "tool-29")
    assert len(shelf.recent) == shelf_file.MOST_RECENT
