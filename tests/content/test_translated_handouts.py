"""The words of a handout in other languages come along with a tool, where all of them are there."""

import shutil
from pathlib import Path

import pytest

from content.faults import ContentFaults
from content.loader import SHIPPED, load_catalog
from content.writer import encode_tool


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "content"
    shutil.copytree(SHIPPED, made, ignore=shutil.ignore_patterns("__pycache__", "*.py"))
    return made


def test_the_spanish_sheet_has_every_word() -> None:
    tool = load_catalog("es").tools["red-lines"]
    assert (tool.language, tool.untranslated) == ("es", ())
    assert tool.title == "Líneas rojas"


def test_a_tool_brings_its_handout_in_every_language_that_has_it() -> None:
    english, spanish = load_catalog("en").tools["red-lines"], load_catalog("es").tools["red-lines"]
    assert english.handout_in == {"es": spanish.handout}
    assert spanish.handout_in == {"en": english.handout}
    assert load_catalog("en").tools["but-why"].handout_in == {}


def test_a_handout_with_a_word_missing_is_not_offered(folder: Path) -> None:
    sheet = folder / "es" / "tools" / "red-lines.yaml"
    sheet.write_text(sheet.read_text("utf-8").replace("          text: Nos cuesta poco.\n", ""), "utf-8")
    assert load_catalog("en", folder).tools["red-lines"].handout_in == {}


def test_a_fault_in_a_translation_is_named_with_its_file(folder: Path) -> None:
    (folder / "es" / "tools" / "red-lines.yaml").write_text("handout: {question: [}\n", "utf-8")
    with pytest.raises(ContentFaults) as found:
        load_catalog("en", folder)
    assert {fault.file for fault in found.value.faults} == {"es/tools/red-lines.yaml"}


def test_a_sheet_is_written_without_the_words_of_other_languages() -> None:
    assert b"handout_in" not in encode_tool(load_catalog("en").tools["red-lines"])
