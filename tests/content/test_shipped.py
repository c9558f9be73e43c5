"""The shipped content is compiled once, and read again as soon as a sheet changes."""

import os
import shutil
from pathlib import Path

import pytest

from content.faults import ContentFaults
from content.loader import SHIPPED, load_catalog
from content.shipped import shipped_catalog


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the shipped content in a folder that can be written to."""
    monkeypatch.setattr("sys.dont_write_bytecode", False)
    copy = tmp_path / "content"
    shutil.copytree(SHIPPED, copy, ignore=shutil.ignore_patterns("__pycache__", "*.py", "*.sutemplate"))
    return copy


def test_what_was_compiled_is_what_would_be_read(folder: Path) -> None:
    first = shipped_catalog("en", folder)
    again = shipped_catalog("en", folder)

    assert first == again == load_catalog("en", folder)
    assert len(list((folder / "__pycache__").iterdir())) == 1


def test_a_changed_sheet_is_read_anew(folder: Path) -> None:
    shipped_catalog("en", folder)
    sheet = folder / "tools" / "red-lines.yaml"
    text = sheet.read_text(encoding="utf-8")
    sheet.write_text(text.replace("title: Red lines", "title: Lines in red", 1), encoding="utf-8")

    assert shipped_catalog("en", folder).tools["red-lines"].title == "Lines in red"


def test_a_sheet_that_was_broken_is_told_even_though_a_compiled_one_is_there(folder: Path) -> None:
    shipped_catalog("en", folder)
    (folder / "tools" / "red-lines.yaml").write_text("title: [", encoding="utf-8")

    with pytest.raises(ContentFaults):
        shipped_catalog("en", folder)


def test_a_damaged_compiled_file_is_no_fault(folder: Path) -> None:
    shipped_catalog("en", folder)
    compiled = next((folder / "__pycache__").iterdir())
    compiled.write_bytes(compiled.read_bytes()[:-500])

    assert shipped_catalog("en", folder) == load_catalog("en", folder)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_to_is_no_fault(folder: Path) -> None:
    folder.chmod(0o500)

    assert shipped_catalog("en", folder).tools
