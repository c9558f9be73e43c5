"""What somebody typed shows as it was typed, in every format a document is to be had in."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.markdown.escaping import lines_of
from exports.outline import strong, words
from exports.plain.typed import typed
from exports.registry import export
from tests.exports.papers import bare, folded
from tests.exports.reading import text_in
from tests.exports.test_typed_text import TYPED, telling

FORMATS = ("docx", "html", "md")
MARKS = (
    *("=1+1", "| a |", "# x", "> x", "- x", "* x", "1. x", "2) x", "+ x", "---", "===", "***", "~~~", "```", "`x`"),
    *(
        "*x* _x_ **x** __x__ ~x~ ~~x~~",
        "[x](y) ![x](y) [x]: y",
        "a | b \\| c",
        "x\\",
        "\\",
        "&lt; &#35; &x",
        ":tada:",
    ),
    *("$x$ ^x^ ==x==", "<https://x.y> https://x.y", "2027. A year", "x  y", "#", "Where?!", "“x” – ‘y’", "-- x"),
    *("<br>", "|---|---|", "[ ] x", "[^1]", "{#id .x}", "% x", "@x", "Zoë Ωmega שלום مرحبا सब"),
)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("text", [*TYPED, *MARKS])
def test_text_with_marks_in_it_shows_as_it_was_typed(text: str, format: str) -> None:
    plan = telling(text)
    own = folded(text_in(export(plan, "facilitator-plan", format), format))
    assert own.count(folded(text)) >= 8
    assert folded(text_in(export(plan, "participant-agenda", format), format)).count(folded(text)) == 2


@pytest.mark.parametrize("format", FORMATS)
def test_lines_stay_lines_and_nothing_that_no_file_can_show_is_written(format: str) -> None:
    text = "One\r\ntwo\n\n  three\x07\x00 \x1b four\u202efive"
    shown = text_in(export(telling(text), "facilitator-plan", format), format)
    assert "three\ufffd\ufffd \ufffd fourfive" in shown
    lines = [line.strip() for line in shown.split("\n") if line.strip()]
    at = lines.index("two")
    assert lines[at - 1].endswith("One")


def _read_back(markdown: str) -> str:
    return text_in(markdown.encode("utf-8", "replace"), "md")


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40))
@settings(max_examples=300)
def test_any_text_can_be_read_back_from_markdown(text: str) -> None:
    for shape in (words(text), words(strong(text)), words("x", strong(text), "y"), words(strong("a"), text)):
        told = "".join(run.text for run in shape)
        assert bare(_read_back("\n".join(lines_of(shape)))) == bare(typed(told))
        assert bare(_read_back("- " + "\n  ".join(lines_of(shape)))) == bare(typed(told))
        row = f"| a |\n| - |\n| {'<br>'.join(lines_of(shape))} |"
        assert bare(_read_back(row)) == bare("a" + typed(told))


@given(st.text("*_`[]()#+-.!|\\<>&;:=~^$ \t1a", min_size=1, max_size=24))
@settings(max_examples=500)
def test_any_marks_can_be_read_back_from_markdown(text: str) -> None:
    assert bare(_read_back("\n".join(lines_of(words("x ", strong(text), text, strong(text)))))) == bare(
        "x" + text * 3
    )
    assert bare(_read_back("\n".join(lines_of(words(text))))) == bare(text)


def test_what_is_strong_is_strong_in_markdown() -> None:
    assert lines_of(words(strong("Say: "), "hello")) == ["**Say:** hello"]
    assert lines_of(words(strong("A"), " leads, ", strong("B\nC"))) == ["**A** leads, **B**", "**C**"]
