"""What a search takes for the same: the shipped groups, and a language's own beside them."""

import shutil
from pathlib import Path

import pytest

from content.faults import ContentFaults
from content.loader import SHIPPED, load_catalog
from planner.library.words import words_of


def test_every_shipped_group_says_at_least_two_things_each_once() -> None:
    for group in load_catalog().synonyms.alike:
        phrases = [words_of(text) for text in group]
        assert len(phrases) >= 2, group
        assert len(set(phrases)) == len(phrases), group


def test_a_language_adds_its_own_groups(tmp_path: Path) -> None:
    folder = _content(tmp_path)
    (folder / "es").mkdir(exist_ok=True)
    (folder / "es" / "synonyms.yaml").write_text("alike:\n  - [canción, música]\n", encoding="utf-8")

    alike = load_catalog("es", folder).synonyms.alike

    assert ("canción", "música") in alike
    assert len(alike) == len(load_catalog("en", folder).synonyms.alike) + 1


def test_a_fault_is_named_by_file_and_line(tmp_path: Path) -> None:
    folder = _content(tmp_path)
    (folder / "synonyms.yaml").write_text("alike:\n  - [song, music]\n  - song\n", encoding="utf-8")

    with pytest.raises(ContentFaults) as found:
        load_catalog("en", folder)

    assert [(one.file, one.fault.line) for one in found.value.faults] == [("synonyms.yaml", 3)]


def test_a_folder_without_synonyms_is_sound(tmp_path: Path) -> None:
    folder = _content(tmp_path)
    (folder / "synonyms.yaml").unlink()

    assert load_catalog("en", folder).synonyms.alike == ()


def _content(folder: Path) -> Path:
    copy = folder / "content"
    shutil.copytree(SHIPPED, copy, ignore=shutil.ignore_patterns("*.py", "__pycache__", "examples", "templates"))
    return copy
