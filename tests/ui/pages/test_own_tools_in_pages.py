"""Own tools in the pages: in the list at once, marked as what they are, with what can be done to them at hand."""

from pathlib import Path
from typing import cast

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from planner.catalog import Tool
from tests.builders import a_block, a_day, a_plan, a_tool
from tests.ui.benches import a_bench, opened
from ui.bench import Bench
from ui.models.tools_model import ToolsModel
from ui.pages.agenda import AgendaPage
from ui.pages.ideas import IdeasPage
from ui.wording.tools import row_facts


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return a_bench(tmp_path, plan=a_plan(a_day(a_block("Map the well", minutes=20))))


def a_page(qtbot: QtBot, bench: Bench) -> IdeasPage:
    page = cast(IdeasPage, opened(IdeasPage(bench)))
    qtbot.addWidget(page)
    return page


def spoken(page: IdeasPage, id: str) -> str:
    rows = {row.tool.id: number for number, row in enumerate(page.tools.model.rows)}
    said = page.tools.model.index(rows[id]).data(ToolsModel.ROW)
    return row_facts(said.tool, own=said.own, recent=said.recent, changed=said.changed)


def test_a_tool_that_is_written_stands_in_the_list_at_once(qtbot: QtBot, bench: Bench) -> None:
    page = a_page(qtbot, bench)
    bench.own_tools.keep(a_tool("ours", key_ideas=("inside-outside",)), "Wrote it")
    assert spoken(page, "ours").endswith("yours")
    page.read("ours")
    assert page.reader.reading is not None
    assert page.reader.reading.tool.id == "ours"


def test_a_tool_that_is_read_comes_into_sight_in_the_list(qtbot: QtBot, bench: Bench) -> None:
    page = a_page(qtbot, bench)
    view = page.tools.view
    last = page.tools.shown.fitting()[-1].tool.id
    page.read(last)
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


def test_a_tool_that_is_asked_for_from_elsewhere_takes_the_keyboard(qtbot: QtBot, bench: Bench) -> None:
    page = a_page(qtbot, bench)
    page.ideas.view.setFocus()

    page.read("red-lines", keyboard=True)

    assert page.focusWidget() is page.reader


def test_a_changed_tool_is_marked_and_offers_the_way_back(qtbot: QtBot, bench: Bench) -> None:
    page, wanted = a_page(qtbot, bench), list[tuple[str, Tool]]()
    bench.tool_deed_wanted.connect(lambda deed, tool: wanted.append((deed, tool)))
    page.read("red-lines")
    bench.own_tools.keep(replace(bench.catalog.tools["red-lines"], title="Lines in the sand"), "Changed it")
    assert spoken(page, "red-lines").endswith("changed by you")
    deeds = {action.objectName(): action for action in page.reader.own.menu().actions()}
    assert set(deeds) == {"change", "copy", "restore"}
    deeds["restore"].trigger()
    assert [(deed, tool.title) for deed, tool in wanted] == [("restore", "Lines in the sand")]


def test_a_tool_that_is_deleted_while_it_is_read_leaves_the_page_calm(qtbot: QtBot, bench: Bench) -> None:
    page = a_page(qtbot, bench)
    bench.own_tools.keep(a_tool("ours"), "Wrote it")
    page.read("ours")
    bench.own_tools.drop("ours", "Deleted it")
    assert page.right.currentWidget() is not page.reader
    assert "ours" not in {row.tool.id for row in page.tools.model.rows}
    bench.own_tools.stack.undo()
    assert "ours" in {row.tool.id for row in page.tools.model.rows}


def test_a_block_of_the_agenda_can_be_handed_over_as_a_tool(qtbot: QtBot, bench: Bench) -> None:
    page, wanted = AgendaPage(bench), list[tuple[str, object]]()
    qtbot.addWidget(opened(page))
    bench.tool_deed_wanted.connect(lambda deed, block: wanted.append((deed, block)))
    [block] = bench.document.plan.blocks()
    page.select(block.id)
    page.hand.do("as-tool")
    assert wanted == [("from-block", block)]
