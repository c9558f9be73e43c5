"""Tools written as sheets: whatever a tool holds, its sheet read back strictly is the same tool."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import inspect
from msgspec.structs import replace

from content.loader import load_catalog
from content.packs import check_pack
from content.writer import decode_tool, encode_pack, encode_tool
from planner.catalog import Tool
from planner.own_tools import tidy
from planner.reading import FaultsFound
from planner.vocabulary import ADAPTATIONS
from tests.builders import a_tool

TEXTS = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        ["12", "yes", "null", "~", "- a", "a: b", "#x", "{a, b}", "'", '"', "it's", "|", ">", "&a *b !c", "%d", "@x"]
    ),
    st.sampled_from(["A question? " * 12, "one\n\ntwo\n three", "tab\tin it", "\u2028x", "é\u0301", "<b>&copy"]),
    st.sampled_from(["-", "?", "...", "---", "a" * 200, "  indented", "# " * 60]),
)

GIVEN = ("untranslated", "handout_in")
"""Fields that the loader fills; no sheet holds them."""


def anything_of(kind: inspect.Type) -> st.SearchStrategy[Any]:
    match kind:
        case inspect.StructType():
            fields = [field for field in kind.fields if field.name not in GIVEN]
            return st.builds(kind.cls, **{field.name: anything_of(field.type) for field in fields})
        case inspect.VarTupleType():
            unique = isinstance(kind.item_type, inspect.LiteralType)
            return st.lists(anything_of(kind.item_type), max_size=3, unique=unique).map(tuple)
        case inspect.DictType():
            return st.dictionaries(st.sampled_from(ADAPTATIONS), TEXTS, max_size=3)
        case inspect.LiteralType():
            return st.sampled_from(kind.values)
        case inspect.UnionType():
            return st.one_of(
                st.none(), *(anything_of(one) for one in kind.types if not isinstance(one, inspect.NoneType))
            )
        case inspect.IntType():
            return st.integers(kind.ge or 0, 999_999_999 if kind.le is None else kind.le)
        case inspect.StrType():
            return TEXTS
    raise TypeError(kind)


TOOLS = anything_of(inspect.type_info(Tool)).map(
    lambda tool: tidy(replace(tool, id="own", language="en", untranslated=(), handout_in={}))
)


@given(TOOLS)
def test_a_sheet_read_back_strictly_is_the_tool_that_was_written(tool: Tool) -> None:
    assert decode_tool(encode_tool(tool), id="own") == tool


@given(TOOLS)
def test_the_same_tool_always_gives_the_same_bytes(tool: Tool) -> None:
    assert encode_tool(tool) == encode_tool(msgspec.msgpack.decode(msgspec.msgpack.encode(tool), type=Tool))


def test_every_shipped_tool_comes_back_from_its_own_sheet() -> None:
    for id, tool in load_catalog().tools.items():
        assert decode_tool(encode_tool(tool), id=id) == replace(tool, handout_in={})


def test_a_sheet_reads_like_ours_and_does_not_say_what_needs_no_saying() -> None:
    text = encode_tool(
        a_tool(why="Because " + "we talk better in twos than in twenties, and " * 3 + "so on.")
    ).decode()
    assert "why: >-\n" in text
    assert "time: {min: 20, usual: 40, max: 60}\n" in text
    assert "id:" not in text
    assert "handout" not in text


def test_a_text_that_no_sheet_can_hold_is_refused_and_nothing_is_written() -> None:
    for text in ("a\x07bell", "half \ud83d"):
        with pytest.raises(FaultsFound):
            encode_tool(a_tool(why=text))


def test_a_sheet_cannot_give_itself_another_id() -> None:
    with pytest.raises(FaultsFound) as found:
        decode_tool(b"title: x\nid: ../../etc\n", id="mine")
    assert [(fault.code, fault.line) for fault in found.value.faults] == [("unknown-key", 2)]


def test_our_whole_library_goes_into_a_pack_and_is_sound_there(tmp_path: Any) -> None:
    catalog = load_catalog()
    (tmp_path / "all.supack").write_bytes(encode_pack(catalog.tools, {}))
    report = check_pack(tmp_path / "all.supack")
    assert report.faults == ()
    assert report.tools + report.frames == len(catalog.tools)


def test_a_pack_has_the_same_bytes_whatever_the_order_of_its_tools() -> None:
    one, two = a_tool("one"), a_tool("two")
    assert encode_pack({"one": one, "two": two}, {}) == encode_pack({"two": two, "one": one}, {})
