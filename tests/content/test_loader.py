"""Loading content: whole or not at all, in a language, with what is missing marked."""

import shutil
from pathlib import Path

import pytest

from content.faults import ContentFaults
from content.loader import SHIPPED, load_catalog


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(SHIPPED, tmp_path / "content", ignore=shutil.ignore_patterns("*.py", "__pycache__", "templates"))
    return tmp_path / "content"


def test_a_translation_is_laid_over_the_english_sheet_and_gaps_are_marked(folder: Path) -> None:
    words = folder / "es" / "tools" / "more-of-less-of.yaml"
    words.parent.mkdir(parents=True, exist_ok=True)
    words.write_text("title: Más y menos\nsteps:\n  - do: Hablen en parejas.\n", encoding="utf-8")
    tool = load_catalog("es", folder).tools["more-of-less-of"]
    english = load_catalog("en", folder).tools["more-of-less-of"]
    assert (tool.title, tool.language) == ("Más y menos", "es")
    assert tool.steps[0].do == "Hablen en parejas."
    assert tool.steps[1].do == english.steps[1].do
    assert "steps" in tool.untranslated
    assert "title" not in tool.untranslated
    assert tool.scales == english.scales


def test_a_translation_cannot_change_what_is_not_words(folder: Path) -> None:
    words = folder / "es" / "tools" / "more-of-less-of.yaml"
    words.parent.mkdir(parents=True, exist_ok=True)
    words.write_text("title: Más\ntime: {min: 1, usual: 1, max: 1}\nsteps:\n  - minutes: 99\n", encoding="utf-8")
    tool = load_catalog("es", folder).tools["more-of-less-of"]
    assert tool.time.usual == 15
    assert tool.steps[0].minutes == 5


def test_a_language_that_nobody_has_written_yet_is_english_and_marked(folder: Path) -> None:
    tool = load_catalog("xx", folder).tools["more-of-less-of"]
    assert tool.title == "More of, less of"
    assert "title" in tool.untranslated


def test_english_sheets_have_nothing_untranslated(folder: Path) -> None:
    assert not any(tool.untranslated for tool in load_catalog("en", folder).tools.values())


def test_content_with_faults_is_refused_whole_with_all_of_them(folder: Path) -> None:
    (folder / "tools" / "red-lines.yaml").write_text("title: 1\nkind: no\n")
    (folder / "questions.yaml").write_text("")
    with pytest.raises(ContentFaults) as caught:
        load_catalog("en", folder)
    files = {each.file for each in caught.value.faults}
    assert {"tools/red-lines.yaml", "questions.yaml"} <= files
