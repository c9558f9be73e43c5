"""The toolkit: kept in order, with a copy of each tool."""

from pathlib import Path

import pytest

from planner.reading import FaultsFound
from planner.storage import shelf as shelf_file
from planner.storage.errors import StorageError
from planner.storage.shelf import Shelf
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


@pytest.mark.parametrize(("index", "order"), [(0, "cab"), (1, "acb"), (9, "abc")])
def test_a_tool_can_be_moved(index: int, order: str) -> None:
    shelf = Shelf().with_tool(a_tool("a")).with_tool(a_tool("b")).with_tool(a_tool("c"))
    assert "".join(shelf.with_tool_at("c", index).toolkit) == order


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
