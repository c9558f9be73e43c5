"""What somebody typed stands on paper as it was typed."""

import ast
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.registry import export
from planner.plan import Plan
from tests.builders import a_block, a_day, a_plan
from tests.exports.papers import bare, folded, pages_of, printed, text_of

EXPORTS = Path(__file__).parent.parent.parent / "exports"
TYPED = (
    "<b",
    "<b>bold",
    "</para>",
    "</para><para>after",
    '<img src="/etc/hostname"/>',
    '<img src="http://127.0.0.1/x.png"/>',
    "&copy",
    "Call &copy; 5",
    "Bring <pens> & paper",
    "a<b and b>c",
    "x <!-- note --> y",
    "<![CDATA[x]]>",
    "<?pi x?>",
    "{title} %s %(a)s",
    "</script><script>alert(1)</script>",
    "\\n \\u0041 (paren) [x]",
    "100 % – “quoted” … é ß ł Ж Ω ế",
)


def telling(text: str) -> Plan:
    from planner.catalog import Material, Step

    block = a_block(
        text,
        kind="tool",
        public_title={"en": text},
        public_notes={"en": text},
        private_notes=text,
        lead=text,
        steps=(Step(15, "plenary", text, text, text),),
        materials=(Material(text, "room", 1, text),),
    )
    return a_plan(a_day(block))


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("text", TYPED)
def test_text_with_marks_in_it_is_printed_as_it_was_typed(text: str, large: bool) -> None:
    plan = telling(text)
    own = bare(text_of(printed(plan, large_print=large)))
    assert own.count(bare(text)) >= 8
    assert bare(text_of(printed(plan, "participant-agenda", large_print=large))).count(bare(text)) == 2


def test_no_file_is_opened_for_what_stands_in_a_text() -> None:
    opened: list[str] = []
    watching = [True]

    def watch(event: str, args: tuple[object, ...]) -> None:
        if watching and event in ("open", "socket.connect", "subprocess.Popen"):
            opened.append(str(args[0]))

    printed(telling("warm"))
    sys.addaudithook(watch)
    for text in TYPED:
        printed(telling(text))
    watching.clear()
    assert all("fonts" in name for name in opened), opened


@given(text=st.text(st.characters(codec="latin-1", exclude_categories=("Cc", "Zs", "Cf")), min_size=1, max_size=40))
def test_any_latin_text_is_found_again(text: str) -> None:
    assert bare(text) in bare(text_of(printed(a_plan(a_day(a_block(f"Begin {text} end"))))))


def test_what_no_font_has_is_replaced_where_all_can_see() -> None:
    text = text_of(printed(a_plan(a_day(a_block("Party \U0001f389 time \x07.")))))
    assert "Party [?] time [?]." in text


@pytest.mark.parametrize(
    "text",
    ["नमस्ते सबको", "สวัสดีทุกคน", "ሰላም ለሁላችሁም", "សូមស្វាគមន៍", "မင်္ဂလာပါ", "Привет всем", "Tiếng Việt", "Ọjọ́ dára"],
)
def test_other_scripts_can_be_read_and_copied(text: str) -> None:
    assert bare(text) in bare(text_of(printed(a_plan(a_day(a_block(text))))))


@pytest.mark.parametrize("text", ["שלום לכולם", "مرحبا بالجميع"])
def test_scripts_from_right_to_left_are_read_in_their_order(text: str) -> None:
    pages = pages_of(printed(a_plan(a_day(a_block(text)))))
    assert text in folded(pages[1])


@pytest.mark.parametrize(
    "text",
    ["zeal " * 200_000, "z" * 1_000_000, "z\n" * 20_000, "\n" * 100_000 + "z"],
    ids=["words", "one word", "lines", "nearly nothing"],
)
def test_a_text_of_a_million_letters_is_parted_and_printed(text: str) -> None:
    pages = pages_of(printed(a_plan(a_day(a_block("Long", private_notes=text)))))
    assert "".join(pages).count("z") == text.count("z")


def test_letters_are_put_down_in_one_place_and_never_as_markup() -> None:
    drawing = {}
    for path in sorted((EXPORTS / "pdf").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        called = {
            node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
        }
        drawing[path.name] = called & {"Paragraph", "XPreformatted", "drawString", "beginText", "drawImage", "Image"}
    assert {name for name, found in drawing.items() if found} == {"pen.py"}
    assert drawing["pen.py"] == {"drawString"}


def test_the_same_text_stands_in_the_plain_timetable() -> None:
    for text in TYPED:
        told = export(telling(text), "timetable", "txt").decode()
        assert folded(told).count(folded(text)) == 2
