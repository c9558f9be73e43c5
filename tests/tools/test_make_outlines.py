"""What stands on the papers of the examples, as text: a change to a paper shows what it does."""

import pytest

from tools.make_outlines import FOLDER, outlines

MADE = outlines()


@pytest.mark.parametrize("name", sorted(MADE))
def test_what_stands_on_a_paper_is_what_its_text_says(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == MADE[name]


def test_no_text_is_kept_of_a_paper_that_is_no_longer_made() -> None:
    assert {path.name for path in FOLDER.glob("*.txt")} == set(MADE)
