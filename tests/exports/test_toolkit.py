"""The toolkit as a booklet: every picked tool whole, in order and groups, and nothing of any session."""

import pytest
from msgspec.structs import replace

from exports.options import NothingToPrint, PaperOptions, ToolGroup
from exports.outline import BlockSheet, Notes
from exports.registry import export, outline_of
from planner.catalog import Source, Step
from planner.plan import Plan
from tests.builders import a_plan, a_tool
from tests.exports.papers import a_full_tool, a_working_day, pages_of, text_of


def picked(*ids: str) -> Plan:
    tools = {id: a_tool(id) for id in ids}
    return a_plan(picks=ids, tools=tools)


def test_each_tool_has_a_sheet_of_its_own_in_the_order_of_the_picks() -> None:
    pages = pages_of(export(picked("red-lines", "but-why"), "toolkit", "pdf"))
    assert len(pages) == 3
    assert "Red lines" in pages[0]
    assert "Toolkit, 1: Red lines" in pages[1]
    assert "Toolkit, 2: But why" in pages[2]


def test_groups_are_named_on_the_first_page_and_what_is_in_none_comes_last() -> None:
    options = PaperOptions(groups=(ToolGroup("Power", ("but-why", "gone")), ToolGroup("Empty", ())))
    first = outline_of(picked("red-lines", "but-why"), "toolkit", options).pieces[0]
    assert isinstance(first, Notes)
    assert [note.title for note in first.notes][:2] == ["Power", "And also"]
    assert first.notes[0].paragraphs[0][0].text.startswith("1")


def test_a_tool_in_two_groups_is_printed_once() -> None:
    options = PaperOptions(groups=(ToolGroup("One", ("but-why",)), ToolGroup("Two", ("but-why",))))
    sheets = [
        piece for piece in outline_of(picked("but-why"), "toolkit", options).pieces if isinstance(piece, BlockSheet)
    ]
    assert [sheet.title for sheet in sheets] == ["But why"]


def test_the_sheet_for_peoples_hands_comes_along_to_copy_from_without_a_footer() -> None:
    tool = a_full_tool()
    last = pages_of(export(a_plan(picks=(tool.id,), tools={tool.id: tool}), "toolkit", "pdf"))[-1]
    assert "tool.handout.question" in last
    assert "Facilitators only" not in last


def test_steps_stand_by_the_time_since_the_beginning() -> None:
    tool = a_full_tool(steps=(Step(50, do="Draw."), Step(30, do="Look.", cut="first"), Step(5, do="Thank.")))
    outline = outline_of(a_plan(picks=(tool.id,), tools={tool.id: tool}), "toolkit")
    sheet = next(piece for piece in outline.pieces if isinstance(piece, BlockSheet))
    assert [(step.clock, step.minutes, step.cut) for step in sheet.steps] == [
        ("0:00", "50 min", 0),
        ("0:50", "30 min", 1),
        ("1:20", "5 min", 0),
    ]


def test_a_sheet_names_its_source_and_licence() -> None:
    tool = a_full_tool(source=(Source("Red Book", "https://red.example", "idea", "CC BY 4.0"),))
    text = text_of(export(a_plan(picks=(tool.id,), tools={tool.id: tool}), "toolkit", "pdf"))
    assert "Red Book (https://red.example). CC BY 4.0." in text


def test_nothing_of_the_session_is_in_the_booklet() -> None:
    day = a_working_day(title="Nobody may know", picks=("four-rooms",))
    alone = replace(a_plan(picks=day.picks, tools=day.tools), id=day.id, title="", language=day.language)
    assert export(day, "toolkit", "pdf") == export(alone, "toolkit", "pdf")


def test_without_picks_there_is_no_booklet() -> None:
    with pytest.raises(NothingToPrint) as nothing:
        export(a_working_day(), "toolkit", "pdf")
    assert nothing.value.reason == "no-picks"


@pytest.mark.parametrize("large", [False, True])
def test_no_page_of_a_long_booklet_is_empty(large: bool) -> None:
    tool = a_full_tool(
        handout=None,
        steps=tuple(Step(5, do="Talk about it at length. " * 20, say="What do you see?") for _ in range(14)),
    )
    plan = a_plan(picks=(tool.id,), tools={tool.id: tool})
    pages = pages_of(export(plan, "toolkit", "pdf", PaperOptions(large_print=large)))
    assert all(len(page) > 200 for page in pages)
