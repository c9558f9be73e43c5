"""Typed text is made fit to keep, and what people wrote stays what they wrote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.edits.fields import Retitle, WritePrivateNotes
from planner.edits.places import block_with
from planner.storage.plan_file import decode, encode
from planner.text import fit, fit_line
from tests.builders import a_block, a_day, a_plan


@pytest.mark.parametrize(
    "text", ["Bring <pens> & paper", "می\u200cخواهم", "👩🏽\u200d🌾", "tab\there", "one\ntwo", "&copy <b"]
)
def test_what_people_write_stays(text: str) -> None:
    assert fit(text) == text


@pytest.mark.parametrize(
    ("typed", "kept"), [("a\x00b", "ab"), ("a\r\nb", "a\nb"), ("e\u0301", "é"), ("a\ud800b", "ab")]
)
def test_what_no_file_can_hold_is_left_out(typed: str, kept: str) -> None:
    assert fit(typed) == kept


def test_a_title_is_one_line() -> None:
    assert fit_line("Map\nof\tthe bus") == "Map of the bus"


@given(st.text(st.characters(), max_size=60), st.text(st.characters(), max_size=60))
def test_any_typed_text_can_be_saved_and_opened_again(title: str, notes: str) -> None:
    plan = a_plan(a_day(a_block(id="block")))
    plan = WritePrivateNotes("block", notes).apply(Retitle("block", title).apply(plan))

    assert decode(encode(plan)) == plan
    assert block_with(plan, "block").private_notes == fit(notes)
