"""Tools of one's own compiled for a quick start: never older than the sheets, and never a fault."""

import os
from pathlib import Path

import pytest

from content.own_cache import compiled, compiled_file
from content.writer import encode_tool
from tests.builders import a_tool
from tests.ui.benches import the_catalog
from ui.own_tools import OwnTools


def opened(tmp_path: Path) -> OwnTools:
    return OwnTools(the_catalog(), tmp_path / "tools")


def with_sheets(tmp_path: Path, *ids: str) -> Path:
    folder = tmp_path / "tools"
    folder.mkdir()
    for id in ids:
        (folder / f"{id}.yaml").write_bytes(encode_tool(a_tool(id)))
    return folder


def test_what_was_read_once_is_there_without_its_sheets_being_parsed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_sheets(tmp_path, "a", "b")
    before = opened(tmp_path).tools
    monkeypatch.setattr("content.own_tools.decode_tool", None)
    assert opened(tmp_path).tools == before == {"a": a_tool("a"), "b": a_tool("b")}


def test_a_sheet_that_was_changed_by_hand_is_read_again(tmp_path: Path) -> None:
    folder = with_sheets(tmp_path, "a", "b")
    opened(tmp_path)
    (folder / "a.yaml").write_bytes(encode_tool(a_tool("a", why="Because it rains.")))
    (folder / "b.yaml").unlink()
    assert opened(tmp_path).tools == {"a": a_tool("a", why="Because it rains.")}


def test_a_tool_of_the_same_size_and_a_later_time_is_read_again(tmp_path: Path) -> None:
    folder = with_sheets(tmp_path, "a")
    opened(tmp_path)
    data = (folder / "a.yaml").read_bytes()
    (folder / "a.yaml").write_bytes(data.replace(b"Talk", b"Walk"))
    os.utime(folder / "a.yaml", ns=(1, 1))
    assert opened(tmp_path).tools["a"].in_one_line.startswith("Walk")


def test_what_is_deleted_is_in_no_file_any_more(tmp_path: Path) -> None:
    own = opened(tmp_path)
    own.keep(a_tool("a", why="A secret well."), "Wrote it")
    own.keep(a_tool("b"), "Wrote it")
    assert b"A secret well." in compiled_file(tmp_path / "tools").read_bytes()
    own.drop("a", "Deleted it")
    assert b"A secret well." not in compiled_file(tmp_path / "tools").read_bytes()
    own.drop("b", "Deleted it")
    assert not compiled_file(tmp_path / "tools").exists()


@pytest.mark.parametrize("data", [b"", b"\xc1", b"\x81\xa5shape\xa1x", bytes(range(64))])
def test_a_broken_compiled_file_is_no_fault(tmp_path: Path, data: bytes) -> None:
    folder = with_sheets(tmp_path, "a")
    compiled_file(folder).write_bytes(data)
    assert compiled(folder, "en") == {}
    assert opened(tmp_path).tools == {"a": a_tool("a")}


def test_a_sheet_with_faults_is_told_at_every_start(tmp_path: Path) -> None:
    folder = with_sheets(tmp_path, "a")
    (folder / "broken.yaml").write_text("title: [\n")
    opened(tmp_path)
    again = opened(tmp_path)
    assert (set(again.tools), len(again.faults)) == ({"a"}, 1)
