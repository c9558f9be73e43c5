from pathlib import Path

import pytest

from exports.pdf.fonts import FOLDER, Fonts
from exports.pdf.system_fonts import cjk_fonts
from exports.registry import export, unprintable
from tests.builders import a_block, a_day, a_plan
from tests.exports.papers import text_of


def test_known_fonts_are_found_wherever_they_lie_and_the_best_comes_first(tmp_path: Path) -> None:
    for name in ("truetype/MALGUN.TTF", "deep/er/wqy-microhei.ttc", "other.ttf"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert [path.name for path in cjk_fonts((tmp_path, tmp_path / "missing"))] == ["wqy-microhei.ttc", "MALGUN.TTF"]


def test_without_such_a_font_the_letters_are_named_before_printing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exports.pdf.fonts.cjk_fonts", lambda: ())
    plan = a_plan(a_day(a_block("公交")))
    assert unprintable(plan, "facilitator-plan") == ("交", "公")


def test_a_file_that_is_no_font_is_passed_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "msyh.ttc").write_bytes(b"ttcf nothing")
    monkeypatch.setattr(
        "exports.pdf.fonts.cjk_fonts", lambda: (tmp_path / "msyh.ttc", FOLDER / "NotoSans-Regular.ttf")
    )
    assert Fonts().missing(["公"]) == ("公",)


@pytest.mark.skipif(not cjk_fonts(), reason="no font for Chinese on this computer")
def test_chinese_is_printed_in_a_font_of_this_computer() -> None:
    plan = a_plan(a_day(a_block("更安全的公交线路")))
    assert unprintable(plan, "facilitator-plan") == ()
    assert "更安全的公交线路" in text_of(export(plan, "facilitator-plan", "pdf"))
