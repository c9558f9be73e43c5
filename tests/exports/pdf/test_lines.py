"""Lines in writing that parts no words: they break between words, or at least between syllables."""

import pytest

from exports.pdf import lines
from exports.pdf.fonts import Fonts
from exports.pdf.lines import Breaker, logical
from exports.pdf.system_fonts import cjk_fonts

THAI = "ภาษาไทยเป็นภาษาที่สวยงามและเราจะพูดคุยกันเรื่องรถเมล์ที่ปลอดภัย"
CHINESE = "我们一起说：这条公交线路，应该怎样才更安全？（大家都可以说。）"


def broken(text: str, room: float = 7_000) -> list[str]:
    """Return the lines of a text in a room of so many thousandths of its size."""
    breaker = Breaker(Fonts())
    return [logical(line).strip() for line in breaker.filled(breaker.paragraphs([(text, False)])[0], room)]


def test_a_dictionary_keeps_thai_words_whole() -> None:
    pytest.importorskip("icu4py")
    assert broken(THAI)[:2] == ["ภาษาไทยเป็น", "ภาษาที่สวยงาม"]


def test_without_a_dictionary_no_line_begins_with_the_end_of_a_syllable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "word_ends", lambda _text: frozenset())
    made = broken(THAI)
    assert "".join(made) == THAI
    assert len(made) > 3
    assert not any(line[0] in "ะาำๆฯ" for line in made)


def test_a_word_wider_than_its_line_is_parted_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "word_ends", lambda text: frozenset((len(text),)))
    assert len(broken(THAI, room=2_000)) > 10


@pytest.mark.skipif(not cjk_fonts(), reason="no font for Chinese on this computer")
def test_chinese_breaks_anywhere_but_before_a_stop_or_after_an_opening_bracket() -> None:
    for room in range(3_000, 9_000, 500):
        made = broken(CHINESE, room)
        assert "".join(made) == CHINESE
        assert not any(line[0] in "，。？：）" or line[-1] in "（" for line in made)
