"""The papers as two other readers of PDF see them: as many pages, the same letters, every font inside."""

import re

import pytest

from exports.options import PaperOptions
from exports.registry import documents, export
from tests.exports.papers import a_plan_for_all, pages_of, reader_of

PAPERS = [kind.id for kind in documents() if "pdf" in kind.formats]


def _letters(text: str) -> list[str]:
    return sorted(re.sub(r"[^!-~]", "", text))


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("document", PAPERS)
def test_two_readers_find_the_same_pages_and_letters(document: str, large: bool) -> None:
    pdf = export(a_plan_for_all(), document, "pdf", PaperOptions(large_print=large))
    first, second = [page.extract_text() for page in reader_of(pdf).pages], pages_of(pdf)
    assert len(first) == len(second)
    assert [_letters(page) for page in first] == [_letters(page) for page in second]


@pytest.mark.parametrize("document", PAPERS)
def test_every_font_is_inside_and_can_be_searched(document: str) -> None:
    reader = reader_of(export(a_plan_for_all(), document, "pdf"))
    fonts = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]  # type: ignore[index]
    assert fonts
    for font in fonts:
        assert "/ToUnicode" in font
        assert "/FontFile2" in font["/FontDescriptor"]
    assert str(reader.root_object["/Lang"]) == "en"
