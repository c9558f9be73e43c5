from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.brief import Brief, People
from planner.plan import Plan
from tests.builders import a_block, a_day, a_plan
from tests.ui.benches import a_bench, opened, the_catalog
from ui.models.tools_model import LeftOutHeader, ToolRow, ToolsModel
from ui.pages.ideas import IdeasPage
from ui.toolkit import Toolkit

INVITED = Brief(
    emerging=("invitation",),
    intentions=("inside-outside",),
    outcomes=("shared-analysis",),
    participants=People(12, 18),
)


def test_six_key_ideas_stand_ranked_and_the_best_tool_is_open(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)

    assert page.ideas.model.rowCount() == 6
    assert page.ideas.model.index(0).data() == "Inside and outside strategies"
    assert page.right.currentWidget() is page.reader
    assert page.ideas.chosen_id == ""


def test_choosing_an_idea_keeps_its_tools_and_opens_its_text(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)

    _click(page.ideas.view, page.ideas.view.visualRect(page.ideas.model.index(1)).center())

    idea = page.ideas.chosen_id
    assert all(idea in row.tool.key_ideas for row in page.tools.shown.fitting())
    assert page.right.currentWidget() is page.idea_reader
    words = _words(page.idea_reader)
    for heading in ("Why it matters", "Concepts", "Pitfalls", "Questions to ask a group", "Further reading"):
        assert heading in words
    assert "from the page" in words
    assert "ours" in words


def test_taking_the_idea_filter_away_lets_the_idea_go(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    page.ideas.view.setCurrentIndex(page.ideas.model.index(0))

    page.tools.filters.chips["key_idea"].click()

    assert page.ideas.chosen_id == ""
    assert page.right.currentWidget() is page.reader


def test_unknown_risk_is_said_once_and_leads_to_its_question(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    asked: list[str] = []
    page.bench.question_wanted.connect(asked.append)

    links = [link for link in page.ideas.findChildren(QWidget) if link.accessibleName() == "Answer it"]
    QTest.mouseClick(links[0], Qt.MouseButton.LeftButton)

    assert len(links) == 1
    assert asked[0] in ("exposure", "backlash", "surveillance")


def test_search_finds_by_other_names_without_accents(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)

    page.search()
    page.tools.filters.search.setText("Cláimed CREATED")

    assert "four-kinds-of-rooms" in [row.tool.id for row in page.tools.shown.fitting()]
    assert len(page.tools.shown.fitting()) < 6


def test_the_down_key_leads_from_the_search_into_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    page.tools.choose("")

    page.search()
    QTest.keyClick(page.tools.filters.search, Qt.Key.Key_Down)

    assert page.tools.chosen_id == page.tools.shown.fitting()[0].tool.id


def test_limits_are_chips_that_a_click_takes_away(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    many = len(page.tools.shown.fitting())

    page.tools.filters.limit("minutes", 30)

    assert all(row.tool.time.usual <= 30 for row in page.tools.shown.fitting())
    chip = page.tools.filters.chips["minutes"]
    assert chip.text() == "Up to 30 min"
    chip.click()
    assert len(page.tools.shown.fitting()) == many


def test_the_filter_menu_offers_every_kind_of_limit(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)

    page.tools.filters.menu.aboutToShow.emit()
    names = [action.text() for action in page.tools.filters.menu.actions()]

    assert names == [
        "Time",
        "People",
        "Group form",
        "Risk",
        "Feeling",
        "Energy",
        "Reading and writing",
        "Materials",
        "Setting",
        "Key idea",
        "Kind",
        "Where it is from",
        "Yours",
    ]


def test_when_nothing_fits_it_names_the_filter_that_brings_most_back(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    page.tools.filters.limit("key_idea", "collective-protection")
    page.tools.filters.limit("minutes", 1)
    many = page.tools.filters.count_of("minutes", None)

    assert page.tools.empty.isVisible()
    assert "No tool fits all of this." in _words(page.tools.empty)
    _named(page.tools.empty, f"Remove “Up to 1 min”: {many} tools then").click()

    assert page.tools.empty.isHidden()
    assert page.tools.shown.count() == many
    assert page.tools.filters.sieve.key_idea == "collective-protection"


def test_what_was_left_out_unfolds_and_can_be_used_anyway(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(a_day(), brief=Brief(participants=People(45, 60))))
    header = _header(page)

    page.tools.view.setCurrentIndex(header)
    QTest.keyClick(page.tools.view, Qt.Key.Key_Return)
    page.read("four-kinds-of-rooms")

    assert page.tools.chosen_id == "four-kinds-of-rooms"
    assert "Why it was left out" in _words(page.reader)
    assert page.reader.add.text() == "Use anyway"
    page.reader.add.click()
    assert [block.tool for block in page.bench.document.plan.blocks()] == ["four-kinds-of-rooms"]


def test_use_anyway_in_the_row_adds_the_tool(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(a_day(), brief=Brief(participants=People(45, 60))))
    page.tools.shown.unfold(unfolded=True)
    index = page.tools.shown.row_of("four-kinds-of-rooms")
    page.tools.view.scrollTo(index)
    row: ToolRow = index.data(ToolsModel.ROW)

    _click(page.tools.view, page.tools.delegate.link_rect(page.tools.view.visualRect(index), row).center())

    assert [block.tool for block in page.bench.document.plan.blocks()] == ["four-kinds-of-rooms"]


def test_a_tool_can_be_read_in_full(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    tool = the_catalog().tools["four-kinds-of-rooms"]

    page.read(tool.id)

    wanted = {
        0: (tool.steps[0].do.strip(), f"“{tool.steps[0].say}”", "Cut first", f"“{tool.debrief[0]}”"),
        1: (tool.variations[0].change, tool.adaptations["seated"], tool.when_not.strip(), tool.pass_),
        2: (tool.care.strip(), tool.leaves[0].what, tool.trouble[0].then, "Goes well before it"),
        3: (tool.handout.question if tool.handout else "", "Boxes with room to write:"),
        4: (tool.source[0].name, "The times are our own estimate. Try them in your room."),
    }
    for tab, parts in wanted.items():
        page.reader.tabs.setCurrentIndex(tab)
        for part in parts:
            assert part in _words(page.reader)


def test_a_reason_names_the_answer_it_rests_on(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)

    page.read("four-kinds-of-rooms")

    assert page.reader.reading is not None
    assert "a shared picture" in [answer for _reason, answer in page.reader.reading.reasons]


def test_a_shorter_tool_is_one_choice_away(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    page.read("four-kinds-of-rooms")

    page.reader.swap.menu().actions()[0].trigger()

    assert page.reader.reading is not None
    assert page.reader.reading.tool.id == "ten-minute-room-check"


def test_a_tool_goes_before_the_closing_with_a_copy_of_it_in_the_plan(qtbot: QtBot, tmp_path: Path) -> None:
    day = a_day(a_block("Welcome", kind="opening"), a_block("Bye", kind="closing"))
    page = _page(qtbot, tmp_path, a_plan(day, brief=INVITED))
    page.read("four-kinds-of-rooms")

    page.reader.add.click()

    plan = page.bench.document.plan
    assert [block.title for block in plan.blocks()] == ["Welcome", "Four kinds of rooms", "Bye"]
    assert "four-kinds-of-rooms" in plan.tools
    assert page.bench.document.stack.undoText().startswith("Added Four kinds of rooms to the agenda")
    assert _row(page, "four-kinds-of-rooms").in_agenda


def test_interpretation_lengthens_what_is_added_and_the_step_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(a_day(), brief=Brief(interpretation="consecutive")))
    page.read("four-kinds-of-rooms")

    page.reader.add.click()

    block = next(page.bench.document.plan.blocks())
    assert block.minutes > 75
    assert f"75 → {block.minutes} min" in page.bench.document.stack.undoText()


def test_without_a_day_the_tool_is_picked_and_the_sentence_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(brief=INVITED))
    said: list[str] = []
    page.bench.said.connect(said.append)
    page.read("red-lines")

    page.reader.add.click()

    assert page.bench.document.plan.picks == ("red-lines",)
    assert "no day in the agenda yet" in said[-1]


def test_the_toolkit_is_kept_across_restarts_and_has_its_own_undo(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    page.read("red-lines")

    page.reader.keep.click()

    assert Toolkit(tmp_path / "toolkit.json").holds("red-lines")
    assert page.reader.keep.text() == "In your toolkit"
    assert page.bench.document.stack.count() == 0
    page.bench.toolkit.stack.undo()
    assert page.reader.keep.text() == "Keep in toolkit"


def test_the_row_at_the_foot_shows_the_toolkit_alone(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    page.read("red-lines")
    page.reader.keep.click()

    page.ideas.toolkit.click()

    assert [row.tool.id for row in page.tools.shown.fitting()] == ["red-lines"]
    assert page.ideas.toolkit.text() == "Your toolkit  1"


def test_an_edit_of_the_agenda_does_not_build_the_reading_anew(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, a_plan(a_day(), brief=INVITED))
    page.read("red-lines")
    body = page.reader.widget()

    page.reader.add.click()

    assert page.reader.widget() is body


def test_with_large_text_one_column_shows_at_a_time_with_a_way_back(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, scale=2.0)

    assert page.tools.isVisible()
    assert not page.ideas.isVisible()
    page.read("red-lines")

    assert page.reader.isVisible()
    assert not page.tools.isVisible()
    _named(page, "Back to the tools").click()
    assert page.tools.isVisible()


def test_with_one_column_at_a_time_the_keyboard_goes_along_into_what_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path, scale=2.0)
    page.window().activateWindow()
    page.search()
    page.tools.view.setFocus()

    QTest.keyClick(page.tools.view, Qt.Key.Key_Return)

    assert page.reader.isVisible()
    assert page.focusWidget() is page.reader


def _page(qtbot: QtBot, folder: Path, plan: Plan | None = None, *, scale: float = 1.0) -> IdeasPage:
    page = IdeasPage(a_bench(folder, plan=plan or a_plan(brief=INVITED), scale=scale))
    qtbot.addWidget(page)
    opened(page)
    qtbot.waitExposed(page)
    return page


def _click(view: QListView, at: QPoint) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def _words(widget: QWidget) -> str:
    return "\n".join(shown.text() for shown in widget.findChildren(QLabel) if not shown.isHidden())


def _named(widget: QWidget, name: str) -> QPushButton:
    return next(child for child in widget.findChildren(QPushButton) if child.accessibleName() == name)


def _row(page: IdeasPage, id: str) -> ToolRow:
    row = page.tools.shown.row_of(id).data(ToolsModel.ROW)
    assert isinstance(row, ToolRow)
    return row


def _header(page: IdeasPage) -> QModelIndex:
    places = (page.tools.shown.index(place, 0) for place in range(page.tools.shown.rowCount()))
    return next(index for index in places if isinstance(index.data(ToolsModel.ROW), LeftOutHeader))


def test_a_key_ideas_conversation_goes_into_the_agenda_in_one_step_that_can_be_taken_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    bench = a_bench(tmp_path, plan=a_plan(a_day()))
    page = IdeasPage(bench)
    qtbot.addWidget(opened(page))
    page._read_idea("inside-outside")

    page.idea_reader.add.click()

    [block] = bench.document.plan.blocks()
    assert (block.kind, block.minutes) == ("reflection", sum(step.minutes for step in block.steps))
    assert block.title == "Beyond the tool: Inside and outside"
    bench.document.stack.undo()
    assert not list(bench.document.plan.blocks())


def test_the_tabs_of_a_tool_have_their_room_before_its_length_is_told_again(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    reader = page.reader
    needed = reader.tabs.sizeHint().width()

    reader.setFixedWidth(needed + 90)
    qtbot.wait(20)
    assert reader.tabs.width() >= needed
    assert not [text for text in reader.findChildren(QLabel) if " min in " in text.text() and text.isVisible()]


def test_no_row_of_tools_lies_on_the_next_after_the_list_gets_narrower(qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(qtbot, tmp_path)
    view = page.tools.view

    view.setFixedWidth(view.width() - 90)

    qtbot.waitUntil(lambda: _rows_follow(view))


def _rows_follow(view: QListView) -> bool:
    rows = [view.visualRect(view.model().index(row, 0)) for row in range(12)]
    return all(after.top() == before.bottom() + 1 for before, after in pairwise(rows))
